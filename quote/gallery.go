package quote

import (
	"slices"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// A gallery holds figures so that the one a form means is found without a look at all of them. Full names are added before
// surnames, surnames before everything else.
type gallery struct {
	figures  []*figure
	full     register           // by full name: persons with two words and more
	surnames register           // by surname: all persons
	printed  register           // by the key of the first form: all
	exact    map[string]*figure // by the letters of the full name: persons with two words and more
	first    register           // by the first word of a full name that may be the family's
}

// A register lists figures under names.
type register struct {
	index   *name.Index
	figures []int            // [number in index]
	same    map[string][]int // key -> figures
}

func newRegister() register {
	return register{index: name.DefaultLists().NewIndex(), same: map[string][]int{}}
}

func newGallery() *gallery {
	return &gallery{full: newRegister(), surnames: newRegister(), printed: newRegister(), first: newRegister(), exact: map[string]*figure{}}
}

// add takes a figure in.
func (g *gallery) add(f *figure) {
	n := len(g.figures)
	g.figures = append(g.figures, f)
	g.printed.key(key(f.forms[0].name), n)
	if f.kind != person {
		return
	}
	if len(f.surname()) > 1 { // "I" is everybody's
		g.surnames.key(nameKey(f.surname()), n)
		g.surnames.name(f.surname(), n)
	}
	if len(f.name) > 1 {
		g.full.name(f.full(), n)
		if key := nameKey(f.full()); g.exact[key] == nil {
			g.exact[key] = f
		}
		if familyFirst(f.bearer) {
			g.first.key(nameKey(f.name[0]), n)
		}
	}
}

func (r *register) key(key string, figure int) { r.same[key] = append(r.same[key], figure) }

func (r *register) name(name string, figure int) {
	r.index.Add(name)
	r.figures = append(r.figures, figure)
}

// find returns the one figure that b means, nil if there is none or more than one.
func (g *gallery) find(b bearer, f form) *figure {
	if same := g.exact[nameKey(b.full())]; same != nil && b.kind == person && len(b.name) > 1 {
		return same // however many names are like it
	}
	fits := g.fits(b, f)
	if len(fits) > 1 && b.kind == person && len(b.name) > 1 { // Vera M. Lind rather than a headline that her name stands in
		least := slices.MinFunc(fits, func(x, y *figure) int { return len(x.name) - len(y.name) })
		fits = slices.DeleteFunc(fits, func(o *figure) bool { return len(o.name) > len(least.name) })
	}
	if len(fits) > 1 && len(b.offices) > 0 { // two Linds: the president is meant
		fits = slices.DeleteFunc(fits, func(g *figure) bool { return !g.holds(b) })
	}
	if len(fits) != 1 {
		return nil
	}
	return fits[0]
}

// fits returns the figures that b can mean.
func (g *gallery) fits(b bearer, f form) []*figure {
	var fits []*figure
	for _, n := range g.printed.same[key(f.name)] {
		if o := g.figures[n]; o.kind != person || b.kind != person && b.kind != definite {
			fits = append(fits, o)
		}
	}
	switch b.kind {
	case person:
		for _, n := range g.persons(b) {
			if o := g.figures[n]; len(b.name) > 1 && len(o.name) > 1 || b.sex == 0 || o.sex == 0 || b.sex == o.sex { // Mr Lind is not Mrs Lind
				fits = append(fits, o)
			}
		}
	case definite:
		for _, o := range g.figures {
			if o.kind == person && o.holds(b) {
				fits = append(fits, o)
			}
		}
	}
	return fits
}

// persons returns the numbers of the persons who can bear the name of b: that of one who has a full name too, or a surname alone.
func (g *gallery) persons(b bearer) []int {
	if len(b.name) > 1 {
		return g.full.of(g.full.index.Same(b.full()))
	}
	if own, others := nameKey(b.surname()), g.first.same[nameKey(b.surname())]; len(others) > 0 && !slices.ContainsFunc(g.surnames.same[own], func(n int) bool { return len(g.figures[n].name) > 1 }) {
		return others
	}
	found := slices.Concat(g.surnames.same[nameKey(b.surname())], g.surnames.of(g.surnames.index.Same(b.surname())))
	slices.Sort(found)
	return slices.Compact(found)
}

// of returns the figures listed under numbers of the index.
func (r *register) of(numbers []int) []int {
	for i, n := range numbers {
		numbers[i] = r.figures[n]
	}
	return numbers
}

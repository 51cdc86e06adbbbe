package quote

import (
	"cmp"
	"context"
	"slices"
	"strings"

	folding "github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// A Person is one speaker of a set of documents.
type Person struct {
	Name    string   // the fullest form found
	Aliases []string // the other forms, sorted
}

// A Caster finds out which speakers of several documents are one person. Its zero value applies every rule.
//
// Full names that differ in spelling only are one person. A surname alone is the one person who bears it, a title alone
// ("the Norlandic president") the one person who holds it in any of the documents; if there are several, it stays
// what it is. Organisations and places that speak stay themselves: Oslo is not the Norlandic president.
// The result does not depend on the order of the documents.
type Caster struct{}

// Cast returns the quotes of each document with Speaker.Name replaced by the name of the person meant, and the persons
// in the order of their names. The input is not changed; len(result) == len(docs). Names are compared with those that they share a word or a sound
// with. The error is that of ctx.
func (c *Caster) Cast(ctx context.Context, docs [][]Quote) ([][]Quote, []Person, error) {
	cast, err := newCast(ctx, docs)
	if err != nil {
		return nil, nil, err
	}
	out := make([][]Quote, len(docs))
	for i, quotes := range docs {
		out[i] = slices.Clone(quotes)
		for k := range out[i] {
			s := &out[i][k].Speaker
			if s.Name == "" {
				continue
			}
			p := cast.persons[cast.of[formOf(*s)]]
			if p.Name == s.Name {
				continue
			}
			s.Why = because(s.Why, "called "+p.Name+" elsewhere")
			s.Name = p.Name
		}
	}
	persons := slices.Clone(cast.persons)
	slices.SortFunc(persons, func(x, y Person) int { return cmp.Compare(x.Name, y.Name) })
	return out, persons, nil
}

// A form is one way in which a document names a speaker.
type form struct {
	name, office, sex string
}

func formOf(s Speaker) form { return form{s.Name, s.Office, s.Sex} }

// A cast says which forms mean one person.
type cast struct {
	persons []Person
	of      map[form]int // index into persons
}

// A figure is one person in the making: the forms that mean the person and what they say together.
type figure struct {
	bearer
	forms []form
}

// newCast groups the forms of all documents: full names first, then surnames, then titles, each in sorted order.
func newCast(ctx context.Context, docs [][]Quote) (*cast, error) {
	counts := map[form]int{}
	for _, quotes := range docs {
		for _, q := range quotes {
			if q.Speaker.Name != "" {
				counts[formOf(q.Speaker)]++
			}
		}
	}
	forms := make([]form, 0, len(counts))
	parsed := map[form]bearer{}
	for f := range counts {
		forms = append(forms, f)
		b := parseBearer(f.name)
		b.merge(parseTitled(f.office))
		if f.sex != "" {
			b.sex = f.sex[0]
		}
		if b.kind == person && len(b.name) > 1 {
			b.sex = cmp.Or(name.DefaultLists().Gender(b.name[0]), b.sex)
		}
		parsed[f] = b
	}
	slices.SortFunc(forms, func(x, y form) int {
		return cmp.Or(cmp.Compare(rank(parsed[x]), rank(parsed[y])), cmp.Compare(x.name, y.name), cmp.Compare(x.office, y.office), cmp.Compare(y.sex, x.sex))
	})
	g := newGallery()
	for _, f := range forms {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		b := parsed[f]
		if one := g.find(b, f); one != nil {
			one.forms = append(one.forms, f)
			one.merge(b)
			continue
		}
		g.add(&figure{bearer: b, forms: []form{f}})
	}
	return finish(g.figures, counts), nil
}

// rank orders forms by how much they tell.
func rank(b bearer) int {
	switch {
	case b.kind == person && len(b.name) > 1:
		return 0
	case b.kind == person:
		return 1
	case b.kind == definite:
		return 2
	}
	return 3
}

// key folds what organisations and descriptions are compared by.
func key(name string) string {
	return strings.TrimPrefix(fold(strings.Join(strings.Fields(name), " ")), "the ")
}

// finish names the figures and lists their forms.
func finish(figures []*figure, counts map[form]int) *cast {
	c := &cast{of: map[form]int{}}
	sexes := map[string]string{} // of those who share a name
	printed := make([]map[string]int, len(figures))
	for i, g := range figures {
		printed[i] = map[string]int{}
		for _, f := range g.forms {
			c.of[f] = i
			printed[i][f.name] += counts[f]
		}
		c.persons = append(c.persons, Person{Name: best(g, printed[i])})
		if name := c.persons[i].Name; len(g.name) == 1 && !strings.Contains(sexes[name], sexName(g.sex)) {
			sexes[name] += sexName(g.sex)
		}
	}
	for i, names := range printed {
		p, g := &c.persons[i], figures[i]
		if len(sexes[p.Name]) > 1 && g.sex != 0 && len(g.name) == 1 {
			p.Name = map[byte]string{'m': "Mr. ", 'f': "Ms. "}[g.sex] + p.Name
		}
		for n := range names {
			if n != p.Name {
				p.Aliases = append(p.Aliases, n)
			}
		}
		slices.Sort(p.Aliases)
	}
	return c
}

// best returns the name of g: of the proper names with most words the one that is used most, else the first form.
func best(g *figure, names map[string]int) string {
	name, words, count := g.forms[0].name, 0, 0
	for _, f := range g.forms {
		b := parseBearer(f.name)
		n := names[f.name]
		if b.kind != person || len(b.name) < words {
			continue
		}
		if full := b.full(); len(b.name) > words || n > count || n == count && len(full) > len(name) && folding.Letters(full) == folding.Letters(name) { // José before Jose
			name, words, count = full, len(b.name), n
		}
	}
	if g.kind == body && strings.HasPrefix(name, "the ") && len(g.name) > 0 {
		name = strings.TrimPrefix(name, "the ")
	}
	return name
}

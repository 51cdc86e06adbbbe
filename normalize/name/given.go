package name

import (
	"io/fs"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/tsv"
)

// given knows given names: which forms are one name, and who goes by which short form.
type given struct {
	forms   map[string][]int // folded form -> rows in which it is a form of the name
	nicks   map[string][]int // folded short form -> rows
	cousins map[int][]int    // row -> rows of names of the same origin in another language
	gender  []byte           // of each row: 'm', 'f', 'u'
}

// A kinship says how two given names are related.
type kinship uint8

const (
	unknownName kinship = iota // one of the two is no given name we know
	sameGiven                  // forms of one name: Sergei, Serhii
	shortForm                  // a name and a short form of it, or two short forms of one name
	cousinNames                // one origin, two languages: Ivan, John
	otherGiven                 // two given names that have nothing to do with one another
	genderGiven                // as otherGiven, and one is a man's name, the other a woman's
)

func newGiven(folder fs.FS) given {
	g := given{forms: map[string][]int{}, nicks: map[string][]int{}, cousins: map[int][]int{}}
	heads := map[string][]int{}
	eachRow(folder, "given.tsv", func(row []string) {
		if row[0] == "" {
			return
		}
		id := len(g.gender)
		g.gender = append(g.gender, row[0][0])
		heads[fold.Letters(row[1])] = append(heads[fold.Letters(row[1])], id)
		for _, s := range append(tsv.Entries(row[2]), row[1]) {
			g.forms[foldGiven(s)] = append(g.forms[foldGiven(s)], id)
		}
		for _, s := range tsv.Entries(row[3]) {
			g.nicks[foldGiven(s)] = append(g.nicks[foldGiven(s)], id)
		}
	})
	eachRow(folder, "cousins.tsv", func(row []string) {
		for _, id := range heads[fold.Letters(row[0])] {
			for _, s := range tsv.Entries(row[1]) {
				for _, other := range heads[fold.Letters(s)] {
					g.cousins[id] = append(g.cousins[id], other)
					g.cousins[other] = append(g.cousins[other], id)
				}
			}
		}
	})
	return g
}

// foldGiven is the key of a given name: folded, hyphens and spaces taken out.
func foldGiven(s string) string {
	var b []rune
	for _, r := range fold.Letters(s) {
		if r != '-' && r != ' ' {
			b = append(b, r)
		}
	}
	return string(b)
}

// known reports whether key is a given name or a short form.
func (g *given) known(key string) bool { return len(g.forms[key])+len(g.nicks[key]) > 0 }

// kin tells how two given names are related; x and y are keys of foldGiven.
func (g *given) kin(x, y string) kinship {
	fx, fy, nx, ny := g.forms[x], g.forms[y], g.nicks[x], g.nicks[y]
	if len(fx)+len(nx) == 0 || len(fy)+len(ny) == 0 {
		return unknownName
	}
	switch {
	case meet(fx, fy):
		return sameGiven
	case meet(fx, ny), meet(nx, fy), meet(nx, ny):
		return shortForm
	case g.areCousins(fx, fy), g.areCousins(fx, ny), g.areCousins(nx, fy):
		return cousinNames
	case g.sex(fx, nx)&g.sex(fy, ny) == 0:
		return genderGiven
	}
	return otherGiven
}

// meet reports whether two short lists share an element.
func meet(x, y []int) bool {
	for _, a := range x {
		for _, b := range y {
			if a == b {
				return true
			}
		}
	}
	return false
}

func (g *given) areCousins(x, y []int) bool {
	for _, a := range x {
		if meet(g.cousins[a], y) {
			return true
		}
		for _, common := range g.cousins[a] { // John and Jean meet in Ivan
			if meet(g.cousins[common], y) {
				return true
			}
		}
	}
	return false
}

// sex returns a set of genders: 1 = men's, 2 = women's.
func (g *given) sex(lists ...[]int) (set int) {
	for _, list := range lists {
		for _, id := range list {
			switch g.gender[id] {
			case 'm':
				set |= 1
			case 'f':
				set |= 2
			default:
				set |= 3
			}
		}
	}
	return set
}

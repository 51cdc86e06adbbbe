package bearer

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/place"
)

// A nameGroup is the places where one name stands, in all its forms.
type nameGroup struct {
	name    string // its fullest form
	verdict name.Relation
	sites   []finding.Site
}

// nameGroups holds the groups by canonical form, and which two forms have been compared.
type nameGroups struct {
	of       map[string]*nameGroup
	compared map[[2]string]bool
}

// join adds what o has.
func (g *nameGroup) join(o *nameGroup) {
	g.sites = append(g.sites, o.sites...)
	g.verdict = max(g.verdict, o.verdict)
	if len(o.name) > len(g.name) || len(o.name) == len(g.name) && o.name < g.name {
		g.name = o.name
	}
}

// canonical returns the form that stands for a name, and how the name is shown; "" if the token is no name.
func canonical(printed string, t normalize.Token) (key, shown string) {
	if t.Class != normalize.Name || strings.ToUpper(printed) == printed {
		return "", ""
	}
	if p, ok := place.Default().Lookup(printed); ok {
		return p.Name, p.Name
	}
	return t.Norm, printed
}

// Spelled returns the names that different documents print in different forms: Kiev here, Kyiv there. They are equal, and
// listed for whoever asks.
func Spelled(v *view.View) []finding.NameFinding {
	groups := nameGroups{map[string]*nameGroup{}, map[[2]string]bool{}}
	for _, r := range v.Al.Remarks {
		for _, col := range r.Columns {
			if len(col.Cells) > 1 {
				spellings(v, groups, col)
			}
		}
	}
	var out []finding.NameFinding
	seen := map[*nameGroup]bool{}
	for _, g := range groups.of {
		if seen[g] || !printedTwoWays(v, g.sites) {
			continue
		}
		seen[g] = true
		slices.SortFunc(g.sites, bySite)
		out = append(out, finding.NameFinding{Name: g.name, Verdict: g.verdict, Forms: g.sites,
			Evidence: []name.Evidence{{For: true, Text: "one name in several forms", Weight: .95}}})
	}
	slices.SortFunc(out, func(a, b finding.NameFinding) int {
		return cmp.Or(strings.Compare(a.Name, b.Name), bySite(a.Forms[0], b.Forms[0]))
	})
	return out
}

// bySite orders sites by document and place.
func bySite(a, b finding.Site) int { return cmp.Or(a.Witness-b.Witness, a.Span.Compare(b.Span)) }

// printedTwoWays reports whether the words at the places differ between documents.
func printedTwoWays(v *view.View, sites []finding.Site) bool {
	forms := map[string]bool{}
	for _, s := range sites {
		form, _ := possessive.Cut(strings.Trim(v.Al.Witnesses[s.Witness].Document.Slice(s.Span), "'’"))
		forms[strings.ToLower(form)] = true
	}
	return len(forms) > 1
}

// spellings collects the names of a column; forms of one name in two documents come together.
func spellings(v *view.View, groups nameGroups, col align.Column) {
	first := map[string]int{} // canonical form -> the witness that has it first
	var keys []string
	for _, c := range col.Cells {
		doc := v.Al.Witnesses[c.Witness].Document.Text
		for _, t := range c.Tokens {
			printed := doc[t.Span.Start:t.Span.End]
			key, shown := canonical(printed, t)
			if key == "" {
				continue
			}
			g := &nameGroup{name: shown, verdict: name.Spelling, sites: []finding.Site{v.Site(c, t.Span)}}
			if at := groups.of[key]; at != nil {
				at.join(g)
			} else {
				groups.of[key] = g
			}
			if _, ok := first[key]; !ok {
				first[key] = c.Witness
				keys = append(keys, key)
			}
		}
	}
	for i, a := range keys {
		for _, b := range keys[:i] {
			if first[a] != first[b] && !groups.compared[[2]string{a, b}] {
				groups.compared[[2]string{a, b}] = true
				groups.joinForms(a, b)
			}
		}
	}
}

// joinForms makes one group of two names that can be one bearer's: Zelensky, Zelenskyy.
func (groups nameGroups) joinForms(a, b string) {
	x, y := groups.of[a], groups.of[b]
	if x == y {
		return
	}
	verdict := name.Compare(x.name, y.name)
	if !verdict.Same() || verdict.Partial || verdict.Relation == name.Identical {
		return
	}
	x.join(y)
	x.verdict = max(x.verdict, verdict.Relation)
	for key, g := range groups.of {
		if g == y {
			groups.of[key] = x
		}
	}
}

package diverge

import (
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// canonical returns the form that stands for a name, "" if the token is no name.
func canonical(printed string, t normalize.Token) string {
	if t.Class != normalize.Name || strings.ToUpper(printed) == printed {
		return ""
	}
	if p, ok := name.DefaultPlaces().Lookup(printed); ok {
		return p.Name
	}
	return t.Norm
}

// spelled returns the names that different documents print in different forms: Kiev here, Kyiv there. They are equal, and
// listed for whoever asks.
func (v *view) spelled() []NameFinding {
	found := map[string][]Site{}
	for _, r := range v.al.Remarks {
		for _, col := range r.Columns {
			if len(col.Cells) > 1 {
				v.spellings(found, col)
			}
		}
	}
	var out []NameFinding
	for n, sites := range found {
		forms := map[string]map[int]bool{}
		for _, s := range sites {
			p := strings.ToLower(strings.Trim(v.al.Witnesses[s.Witness].Document.Slice(s.Span), "'’s"))
			if forms[p] == nil {
				forms[p] = map[int]bool{}
			}
			forms[p][s.Witness] = true
		}
		if len(forms) < 2 {
			continue
		}
		sort.Slice(sites, func(i, j int) bool {
			if sites[i].Witness != sites[j].Witness {
				return sites[i].Witness < sites[j].Witness
			}
			return sites[i].Span.Compare(sites[j].Span) < 0
		})
		out = append(out, NameFinding{Name: n, Verdict: "spelling", Forms: sites,
			Evidence: []Evidence{{For: true, Text: "one name in several spellings", Weight: .95}}})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// spellings collects names of one bearer that are printed in several forms.
func (v *view) spellings(found map[string][]Site, col align.Column) {
	for _, c := range col.Cells {
		doc := v.al.Witnesses[c.Witness].Document.Text
		for _, t := range c.Tokens {
			if n := canonical(doc[t.Span.Start:t.Span.End], t); n != "" {
				found[n] = append(found[n], Site{Witness: c.Witness, Quote: c.Quote, Span: t.Span, Register: v.register(c)})
			}
		}
	}
}

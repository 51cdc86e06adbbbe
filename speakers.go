package quotecheck

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/mention"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
)

// spoken returns the speakers whose names are printed in different forms by different documents: they count as one person, and a
// reader is told why. A form that only names less (a surname, an initial), a title and a pronoun are none of these.
//
// Names that are too far apart for one person, and sound alike where the same words are given to both, are listed as in doubt.
func (a *assembler) spoken(f *diverge.Findings) []diverge.NameFinding {
	places := map[string][]diverge.Site{} // by speaker
	for i, w := range a.al.Witnesses {
		for k, q := range w.Quotes {
			if q.Speaker.Name != "" && !q.Speaker.Mention.Empty() {
				places[q.Speaker.Name] = append(places[q.Speaker.Name], diverge.Site{Witness: i, Quote: k, Span: q.Speaker.Mention, Register: q.Kind})
			}
		}
	}
	var all []diverge.NameFinding
	for _, speaker := range slices.Sorted(maps.Keys(places)) {
		if n, ok := a.variants(speaker, places[speaker]); ok {
			all = append(all, n)
		}
	}
	return append(all, a.garbled(f)...)
}

// garbled returns the speakers of the same words whose names sound alike although they are too far apart for one person.
func (a *assembler) garbled(f *diverge.Findings) []diverge.NameFinding {
	mentions, sites := map[[2]string][]mention.Mention{}, map[[2]string][]diverge.Site{}
	for _, d := range f.Divergences {
		if d.Kind != diverge.Misattributed || len(d.A) == 0 || len(d.B) == 0 {
			continue
		}
		x, y := a.speakerAt(d.A[0]), a.speakerAt(d.B[0])
		if x.Mention.Empty() || y.Mention.Empty() || !mention.SoundAlike(x.Name, y.Name) {
			continue
		}
		pair := [2]string{min(x.Name, y.Name), max(x.Name, y.Name)}
		for _, s := range []diverge.Site{d.A[0], d.B[0]} {
			said := a.speakerAt(s)
			s.Span = said.Mention
			if slices.Contains(sites[pair], s) {
				continue // one speaker met by several others
			}
			sites[pair] = append(sites[pair], s)
			mentions[pair] = append(mentions[pair], mention.Mention{Span: said.Mention, Name: said.Name, Kind: mention.Person, Role: said.Office,
				Document: a.doc(s.Witness).ID, Lineage: a.lineage(s.Witness)})
		}
	}
	var all []diverge.NameFinding
	for _, pair := range slices.SortedFunc(maps.Keys(sites), func(x, y [2]string) int { return slices.Compare(x[:], y[:]) }) {
		res := new(mention.Resolver).Resolve(mentions[pair])
		if res.Relation < name.Unresolved {
			continue // they are surely two
		}
		said := Evidence{For: true, Text: "the same words are given to " + pair[0] + " and to " + pair[1], Weight: sameWords}
		all = append(all, diverge.NameFinding{Name: cmp.Or(res.Referent, pair[0]), Verdict: res.Relation, Forms: sites[pair], Evidence: append(res.Evidence, said)})
	}
	return all
}

// sameWords is the weight of one saying given to two names that sound alike: much, and a slip of an editor would do the same.
const sameWords = .5

// speakerAt returns the speaker of the quote at a site, none if no quote stands there.
func (a *assembler) speakerAt(s diverge.Site) quote.Speaker {
	if quotes := a.al.Witnesses[s.Witness].Quotes; s.Quote >= 0 && s.Quote < len(quotes) {
		return quotes[s.Quote].Speaker
	}
	return quote.Speaker{}
}

// lineage returns the mark that a witness shares with its copies, "" if there are none.
func (a *assembler) lineage(witness int) string {
	for _, group := range a.al.Lineages {
		if slices.Contains(group, witness) {
			return a.doc(slices.Min(group)).ID
		}
	}
	return ""
}

// variants returns what departs in the forms of one speaker's name; ok is false if nothing does.
func (a *assembler) variants(speaker string, sites []diverge.Site) (n diverge.NameFinding, ok bool) {
	witnesses := map[string][]int{} // by form: who prints it
	at := map[string][]diverge.Site{}
	for _, s := range sites {
		form := a.doc(s.Witness).Slice(s.Span)
		witnesses[form], at[form] = append(witnesses[form], s.Witness), append(at[form], s)
	}
	n.Name = speaker
	departs := map[string]bool{}
	forms := slices.Sorted(maps.Keys(at))
	for _, form := range forms {
		witnesses[form] = slices.Compact(witnesses[form])
	}
	for i, x := range forms {
		for _, y := range forms[:i] {
			if slices.Equal(witnesses[x], witnesses[y]) || partOf(x, y) || partOf(y, x) {
				continue
			}
			v := name.Compare(x, y)
			if !v.Same() || v.Relation == name.Identical {
				continue
			}
			departs[x], departs[y] = true, true
			n.Verdict = max(n.Verdict, v.Relation)
			n.Evidence = addEvidence(n.Evidence, v.Evidence)
		}
	}
	for _, form := range forms {
		if departs[form] {
			n.Forms = append(n.Forms, at[form]...)
		}
	}
	return n, len(n.Forms) > 0
}

// partOf reports whether the words of x begin or end the longer form y, which then names more and no other.
func partOf(x, y string) bool {
	return strings.HasSuffix(y, " "+x) || strings.HasPrefix(y, x+" ")
}

// joinNames makes one entry of those that say the same of the same names: one conflict may be met in many places.
func joinNames(all []Name) []Name {
	joined := []Name{}
	first := map[string]int{}
	for _, n := range all {
		forms := map[string]bool{}
		for _, f := range n.Forms {
			forms[fold.Letters(f.Text)] = true
		}
		key := strings.Join(append([]string{n.Verdict, n.Name}, slices.Sorted(maps.Keys(forms))...), "\x00")
		i, known := first[key]
		if !known {
			first[key] = len(joined)
			joined = append(joined, n)
			continue
		}
		to := &joined[i]
		for _, f := range n.Forms {
			if !slices.Contains(to.Forms, f) {
				to.Forms = append(to.Forms, f)
			}
		}
		slices.SortStableFunc(to.Forms, func(x, y Form) int { return cmp.Or(cmp.Compare(x.Document, y.Document), x.Span.Compare(y.Span)) })
		to.Evidence = addEvidence(to.Evidence, n.Evidence)
	}
	return joined
}

// addEvidence returns list with what more says besides.
func addEvidence(list, more []Evidence) []Evidence {
	for _, e := range more {
		if !slices.ContainsFunc(list, func(o Evidence) bool { return o.For == e.For && o.Text == e.Text }) {
			list = append(list, e)
		}
	}
	return list
}

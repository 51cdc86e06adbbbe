package diverge

import (
	"fmt"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
)

const (
	sureSpeaker   = 0.5 // confidence in both speakers from which a contradiction is worth reporting
	sureConflict  = 0.8 // confidence in both speakers from which it needs no review
	copiedSpeaker = 6   // words that two quotations must have alike: short ones are said by anybody
)

// misattributed finds the same words given to different speakers.
//
// Rule: two quotations, wholly or partly inside marks, word for word the same or edited copies, whose speakers are both known, are named with
// names that cannot be one person's, and differ between documents that print the words once. A body and its spokesman
// are one speaker as far as the text can tell: only persons are held against each other.
//
// Example: "It is over," the mayor said. / "It is over," the governor said. Counter-example: "It is over," she said. It fails
// when a document gives the words to a speaker who only repeats them.
func (v *view) misattributed(lines []*line, pairs []copyPair) []Divergence {
	var out []Divergence
	for _, l := range lines {
		all := once(l.everywhere())
		for i, a := range all {
			for _, b := range all[i+1:] {
				if d, ok := v.twoSpeakers(a, b); ok {
					out = append(out, d)
				}
			}
		}
	}
	for _, p := range pairs {
		if len(p.a.copies)+len(p.b.copies) > 0 && len(once(append(p.a.everywhere(), p.b.everywhere()...))) < 2 {
			continue
		}
		if d, ok := v.twoSpeakers(p.a, p.b); ok {
			out = append(out, d)
		}
	}
	return out
}

// once drops the quotations of documents that print the words more than once: a slogan, or a summary of the speech.
func once(list []*line) []*line {
	n := map[int]int{}
	for _, l := range list {
		n[l.witness]++
	}
	var out []*line
	for _, l := range list {
		if n[l.witness] == 1 {
			out = append(out, l)
		}
	}
	return out
}

// namesSomebody reports whether a speaker is named, not only pointed to: "he", "you".
func namesSomebody(speaker string) bool {
	first, _, _ := strings.Cut(speaker, " ")
	return speaker != "" && !lightWords()[strings.ToLower(first)] && strings.ToLower(first) != first
}

func (v *view) twoSpeakers(a, b *line) (Divergence, bool) {
	x, y := a.q.Speaker, b.q.Speaker
	if a.witness == b.witness || a.q.Kind == quote.Indirect || b.q.Kind == quote.Indirect || !namesSomebody(x.Name) || !namesSomebody(y.Name) ||
		x.Name == y.Name || len(a.q.Clauses) == 0 || len(b.q.Clauses) == 0 {
		return Divergence{}, false
	}
	sure := min(x.Confidence, y.Confidence)
	if sure > 0 && sure < sureSpeaker || a.words() < copiedSpeaker {
		return Divergence{}, false
	}
	if name.Compare(x.Name, y.Name).Same() || placeOf(x.Name) != "" || placeOf(y.Name) != "" {
		return Divergence{}, false
	}
	d := Divergence{
		Kind: Misattributed, Facet: 0, Severity: Critical, Confidence: .85, Review: sure < sureConflict, Basis: Pairwise,
		A: []Site{{Witness: a.witness, Quote: a.quote, Span: a.q.Span, Register: a.q.Kind}},
		B: []Site{{Witness: b.witness, Quote: b.quote, Span: b.q.Span, Register: b.q.Kind}},
	}
	if d.Review {
		d.Confidence = .6
	}
	d.Remark, d.Column = v.nearColumn(a, 0, 0)
	d.Why = []string{
		fmt.Sprintf("%s: %s; %s: %s", v.outlet(a.witness), x.Name, v.outlet(b.witness), y.Name),
		"the same words inside quotation marks, two speakers",
	}
	for _, w := range []string{x.Why, y.Why} {
		if w != "" {
			d.Why = append(d.Why, w)
		}
	}
	sort.Strings(d.Why[2:])
	d.Message, d.Why = message(d, d.Why)
	return d, true
}

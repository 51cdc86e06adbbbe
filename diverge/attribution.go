package diverge

import (
	"fmt"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
)

const (
	sureSpeaker   = 0.5  // confidence in both speakers from which a contradiction is worth reporting
	sureConflict  = 0.8  // confidence in both speakers from which it needs no review
	namedTwo      = 0.85 // confidence in a contradiction of two names
	unsureTwo     = 0.6  // and in one that needs review
	copiedSpeaker = 6    // words that two quotations must have alike: short ones are said by anybody
)

// misattributed finds the same words given to different speakers.
//
// Rule: two quotations, wholly or partly inside marks, word for word the same or edited copies, whose speakers are both known, are named with
// names that cannot be one person's, and differ between documents that print the words once. A body and its spokesman
// are one speaker as far as the text can tell: only persons are held against each other.
//
// Example: "It was over before the first snow fell," Ada Lind said. / the same, Peter Hale said. Counter-example: "It is over," she
// said; the mayor and the governor, who are not named. It fails
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
	if sure > 0 && sure < sureSpeaker || a.words < copiedSpeaker {
		return Divergence{}, false
	}
	if name.Compare(x.Name, y.Name).Same() || placeOf(x.Name) != "" || placeOf(y.Name) != "" {
		return Divergence{}, false
	}
	d := Divergence{
		Kind: Misattributed, Severity: Critical, Confidence: namedTwo, Review: sure < sureConflict, Basis: Pairwise,
		A: []Site{{Witness: a.witness, Quote: a.quote, Span: a.q.Span, Register: a.q.Kind}},
		B: []Site{{Witness: b.witness, Quote: b.quote, Span: b.q.Span, Register: b.q.Kind}},
	}
	d.Remark, d.Column = v.nearColumn(a, 0, 0)
	d.Why = []string{
		fmt.Sprintf("%s: %s; %s: %s", v.outlet(a.witness), x.Name, v.outlet(b.witness), y.Name),
		"the same words inside quotation marks, two speakers",
	}
	if v.pointedTo(a) || v.pointedTo(b) {
		d.Severity, d.Review = Substantive, true
		d.Why = append(d.Why, "a pronoun stands for a speaker; whom it means was worked out")
	}
	if d.Review {
		d.Confidence = unsureTwo
	}
	d.Why = append(d.Why, v.found(a, b)...)
	d.Message, d.Why = message(d, d.Why)
	return d, true
}

// pointedTo reports whether a document names the speaker of a quotation there with a pronoun.
func (v *view) pointedTo(l *line) bool {
	switch strings.ToLower(v.al.Witnesses[l.witness].Document.Slice(l.q.Speaker.Mention)) {
	case "he", "she", "they", "it", "who", "i", "we", "you":
		return true
	}
	return false
}

// found says how the speakers of two quotations were found, once if it was in one way.
func (v *view) found(a, b *line) []string {
	x, y := a.q.Speaker.Why, b.q.Speaker.Why
	if x == y {
		if x == "" {
			return nil
		}
		return []string{"both: " + x}
	}
	var out []string
	for _, l := range []*line{a, b} {
		if w := l.q.Speaker.Why; w != "" {
			out = append(out, v.outlet(l.witness)+": "+w)
		}
	}
	sort.Strings(out)
	return out
}

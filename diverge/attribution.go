package diverge

import (
	"context"
	"fmt"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/sequence"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
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
//
// The error is that of ctx.
func misattributed(ctx context.Context, v *view.View, lines []*view.Line, pairs []sequence.CopyPair) ([]Divergence, error) {
	var out []Divergence
	for _, l := range lines {
		all := once(l.Everywhere())
		for i, a := range all {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			for _, b := range all[i+1:] {
				if d, ok := twoSpeakers(v, a, b); ok && a.Words >= copiedSpeaker {
					out = append(out, d)
				}
			}
		}
	}
	for _, p := range pairs {
		if len(p.A.Copies)+len(p.B.Copies) > 0 && len(once(append(p.A.Everywhere(), p.B.Everywhere()...))) < 2 {
			continue
		}
		if d, ok := twoSpeakers(v, p.A.Line, p.B.Line); ok && p.A.Line.Words >= copiedSpeaker {
			a, b := p.InCommon()
			d.A[0].Span, d.B[0].Span = a.Span(), b.Span()
			d.Remark, d.Column = v.NearColumn(p.A.Line, a.From, a.From)
			out = append(out, d)
		}
	}
	return append(out, clausesOfTwo(v, lines, out)...), nil
}

// once drops the quotations of documents that print the words more than once: a slogan, or a summary of the speech.
func once(list []*view.Line) []*view.Line {
	n := map[int]int{}
	for _, l := range list {
		n[l.Witness]++
	}
	var out []*view.Line
	for _, l := range list {
		if n[l.Witness] == 1 {
			out = append(out, l)
		}
	}
	return out
}

// namesSomebody reports whether a speaker is named, not only pointed to: "he", "you".
func namesSomebody(speaker string) bool {
	first, _, _ := strings.Cut(speaker, " ")
	return speaker != "" && !mark.Light(strings.ToLower(first)) && strings.ToLower(first) != first
}

func twoSpeakers(v *view.View, a, b *view.Line) (Divergence, bool) {
	x, y := a.Q.Speaker, b.Q.Speaker
	if a.Witness == b.Witness || a.Q.Kind == quote.Indirect || b.Q.Kind == quote.Indirect || !namesSomebody(x.Name) || !namesSomebody(y.Name) ||
		x.Name == y.Name || len(a.Q.Clauses) == 0 || len(b.Q.Clauses) == 0 {
		return Divergence{}, false
	}
	sure := min(x.Confidence, y.Confidence)
	if sure > 0 && sure < sureSpeaker {
		return Divergence{}, false
	}
	if name.Compare(x.Name, y.Name).Same() || mark.PlaceOf(x.Name) != "" || mark.PlaceOf(y.Name) != "" {
		return Divergence{}, false
	}
	d := Divergence{
		Kind: Misattributed, Severity: Critical, Confidence: namedTwo, Review: sure < sureConflict, Basis: Pairwise,
		A: []Site{a.Site(a.Q.Span)}, B: []Site{b.Site(b.Q.Span)},
	}
	d.Remark, d.Column = v.NearColumn(a, 0, 0)
	d.Why = []string{
		fmt.Sprintf("%s: %s; %s: %s", v.Outlet(a.Witness), x.Name, v.Outlet(b.Witness), y.Name),
		"the same words inside quotation marks, two speakers",
	}
	if pointed(v, a) || pointed(v, b) {
		d.Severity, d.Review = Substantive, true
		d.Why = append(d.Why, "a pronoun stands for a speaker; whom it means was worked out")
	}
	if d.Review {
		d.Confidence = unsureTwo
	}
	d.Why = append(d.Why, found(v, a, b)...)
	return view.Told(d), true
}

// PointedTo reports whether the text of d names the speaker of q with a pronoun there, so that whom it means was worked out.
func PointedTo(d *text.Document, q quote.Quote) bool {
	switch strings.ToLower(d.Slice(q.Speaker.Mention)) {
	case "he", "she", "they", "it", "who", "i", "we", "you":
		return true
	}
	return false
}

func pointed(v *view.View, l *view.Line) bool {
	return PointedTo(v.Al.Witnesses[l.Witness].Document, l.Q)
}

// found says how the speakers of two quotations were found, once if it was in one way.
func found(v *view.View, a, b *view.Line) []string {
	x, y := a.Q.Speaker.Why, b.Q.Speaker.Why
	if x == y {
		if x == "" {
			return nil
		}
		return []string{"both: " + x}
	}
	var out []string
	for _, l := range []*view.Line{a, b} {
		if w := l.Q.Speaker.Why; w != "" {
			out = append(out, v.Outlet(l.Witness)+": "+w)
		}
	}
	sort.Strings(out)
	return out
}

package meaning

import (
	"fmt"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// scale judges the marks of one facet as places on a scale: the same place says nothing, another place is a change,
// a mark without a counterpart is a change when the word it belongs to was kept.
type scale struct {
	facet  finding.Facet
	same   func(p *reading.Pair, x, y mark.Mark) bool                                 // do two marks say the same? nil: same class and level
	grade  func(p *reading.Pair, x, y mark.Mark) finding.Severity                     // how grave is it that they do not? 0 = no change
	single func(p *reading.Pair, m mark.Mark) finding.Severity                        // how grave is it that m has no counterpart? 0 = none of this facet's business
	accept func(x, y mark.Mark) bool                                                  // may two marks be counterparts?
	say    func(p *reading.Pair, x, y *mark.Mark) string                              // the reason in words; nil for one side without a mark
	kept   func(p *reading.Pair, m mark.Mark, others []mark.Mark) (reading.Run, bool) // where the word that a single mark belongs to was kept; nil: HeadKept
}

func (sc scale) changes(p *reading.Pair) []change.Change {
	both, lost, gained := p.Counterparts(sc.facet, sc.accept)
	var out []change.Change
	for _, b := range both {
		same := b.X.Class == b.Y.Class && b.X.Level == b.Y.Level
		if sc.same != nil {
			same = same || sc.same(p, b.X, b.Y)
		}
		if same {
			continue
		}
		if s := sc.grade(p, b.X, b.Y); s > 0 {
			x, y := reading.Run{Start: b.X.Start, End: b.X.End}, reading.Run{Start: b.Y.Start, End: b.Y.End}
			out = append(out, sc.change(p, s, x, y, &b.X, &b.Y))
		}
	}
	out = append(out, sc.singles(p, lost, finding.Missing)...)
	for _, c := range sc.singles(p.Mirror(), gained, finding.Added) {
		out = append(out, c.Mirrored(p))
	}
	return out
}

// singles judges the marks of x that y lacks; gone says how words are called that only x has.
func (sc scale) singles(p *reading.Pair, lost []mark.Mark, gone finding.Kind) []change.Change {
	var out []change.Change
	for _, m := range lost {
		if _, same := p.Kept(m.Start); same {
			continue // the word is there, only the phrase differs
		}
		at, ok := p.HeadKept(m)
		if sc.kept != nil {
			at, ok = sc.kept(p, m, lost)
		}
		if !ok {
			continue
		}
		if s := sc.single(p, m); s > 0 {
			x, y := p.Shown(m, at)
			if own := (reading.Run{Start: m.Start, End: m.End}); p.Interchange(own, y) {
				continue // "both sides" / "the two sides"
			}
			c := sc.change(p, s, x, y, &m, nil)
			if t, ok := dropped(p, m, y); ok {
				t.Kind = gone
				c.Also = append(c.Also, t)
			}
			out = append(out, c)
		}
	}
	return out
}

// dropped reports whether a mark that only x has is a word less and nothing else: an adverb or a frame, "still", "we hope that",
// and nothing stands for it in y, where r is its place. A hedge that is gone limited the words that were kept.
func dropped(p *reading.Pair, m mark.Mark, r reading.Run) (finding.Type, bool) {
	if m.Facet == finding.Modality && !attitude(m) {
		return finding.Type{}, false
	}
	for j := r.Start; j < r.End; j++ {
		if _, ok := p.Mirror().Kept(j); !ok && mark.Content(p.Y.Tokens[j]) {
			return finding.Type{}, false
		}
	}
	if m.Class == "certainty" && m.Level < mark.SureLevel {
		return finding.Type{Facet: finding.Qualifier}, true
	}
	return finding.Type{}, true
}

// onlyHas says that only the first side of p has the words of m. It names no account, since more of them may be found to have it.
func onlyHas(p *reading.Pair, m *mark.Mark) string {
	return fmt.Sprintf("“%s” stands on one side only", p.X.Words(reading.Run{Start: m.Start, End: m.End}))
}

func (sc scale) change(p *reading.Pair, s finding.Severity, x, y reading.Run, mx, my *mark.Mark) change.Change {
	c := change.Change{Kind: finding.Altered, Facet: sc.facet, Severity: s, Confidence: .92, X: x, Y: y, Why: []string{change.Against(p, x, y)}}
	switch {
	case p.Loose():
		c.Confidence = .7
	case p.Translated() || p.Indirect():
		c.Confidence = .8
	}
	c.Single = my == nil && !attitude(*mx) // a hope that is gone counts in a paraphrase too
	if sc.say != nil {
		if w := sc.say(p, mx, my); w != "" {
			c.Why = append(c.Why, w)
		}
	}
	return c
}

package wording

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Judge decides whether an untyped difference is a gap or other wording.
func Judge(p *reading.Pair, h reading.Hunk) []change.Change {
	h.X, h.Y = p.X.Worded(h.X), p.Y.Worded(h.Y)
	nx, ny := p.X.Weight(h.X), p.Y.Weight(h.Y)
	one := func(c change.Change, ok bool) []change.Change {
		if ok {
			return []change.Change{c}
		}
		return nil
	}
	if c, ok := opposedLight(p, h); ok {
		return []change.Change{c}
	}
	if parts := straddled(p, h); parts != nil {
		return append(Judge(p, parts[0]), Judge(p, parts[1])...)
	}
	switch {
	case p.X.InAmount(h.X) && p.Y.InAmount(h.Y) && (p.X.FirstNumber(h.X) < 0) == (p.Y.FirstNumber(h.Y) < 0):
		return nil
	case !h.X.Empty() && !h.Y.Empty() && (p.SamePhrase(h.X, h.Y) || reading.Figures(p.X.Words(h.X)) == reading.Figures(p.Y.Words(h.Y))):
		return nil
	case nx == 0 && ny == 0 && h.Y.Empty():
		return one(bare(p, h, p.X, h.X))
	case nx == 0 && ny == 0 && h.X.Empty():
		return one(bare(p, h, p.Y, h.Y))
	case nx == 0 && ny == 0:
		return one(auxiliaries(p, h))
	case ny == 0 && p.X.Within(h.X, p.PairedX), nx == 0 && p.Y.Within(h.Y, p.PairedY):
		return nil
	}
	if in, ok := ownPart(p.X, p.Y, h.X); ok && ny > 0 {
		return append(one(gap(p, reading.Hunk{X: in, Y: reading.At(h.Y.Start)}, p.X, in, reading.At(h.Y.Start), true)), around(p, h, in, true)...)
	}
	if in, ok := ownPart(p.Y, p.X, h.Y); ok && nx > 0 {
		return append(one(gap(p, reading.Hunk{X: reading.At(h.X.Start), Y: in}, p.Y, in, reading.At(h.X.Start), false)), around(p, h, in, false)...)
	}
	if list, ok := lostScope(p, h); ok {
		return list
	}
	if c, ok := act(p, h); ok {
		return []change.Change{c}
	}
	if c, ok := opinion(p, h); ok {
		return []change.Change{c}
	}
	switch {
	case ny > 0 && nx >= ny+longerBy || nx > 0 && ny >= nx+longerBy:
		return one(uneven(p, h, nx > ny))
	case (nx == 0 || ny == 0) && (phrased(p, h) || replaced(p, h)):
		return one(wording(p, h))
	case ny == 0:
		return one(gap(p, h, p.X, h.X, h.Y, true))
	case nx == 0:
		return one(gap(p, h, p.Y, h.Y, h.X, false))
	}
	return one(wording(p, h))
}

// straddled parts h at an article that ends one side of it and begins the other: "we hope that the" / "the mutual" is words gone
// before the article and words put in behind it.
func straddled(p *reading.Pair, h reading.Hunk) []reading.Hunk {
	if h.X.End-h.X.Start < 2 || h.Y.End-h.Y.Start < 2 {
		return nil
	}
	last, first := p.X.Tokens[h.X.End-1].Norm, p.Y.Tokens[h.Y.Start].Norm
	if last == first && article(last) {
		return []reading.Hunk{
			{X: reading.Run{Start: h.X.Start, End: h.X.End - 1}, Y: reading.At(h.Y.Start)},
			{X: reading.At(h.X.End), Y: reading.Run{Start: h.Y.Start + 1, End: h.Y.End}},
		}
	}
	last, first = p.Y.Tokens[h.Y.End-1].Norm, p.X.Tokens[h.X.Start].Norm
	if last == first && article(last) {
		return []reading.Hunk{
			{X: reading.At(h.X.Start), Y: reading.Run{Start: h.Y.Start, End: h.Y.End - 1}},
			{X: reading.Run{Start: h.X.Start + 1, End: h.X.End}, Y: reading.At(h.Y.End)},
		}
	}
	return nil
}

func article(w string) bool { return w == "the" || w == "a" || w == "an" }

// ownPart returns a part of r that says something by itself and has no counterpart, whatever the rest stands for: an actor, a limit.
func ownPart(has, lacks *reading.Side, r reading.Run) (reading.Run, bool) {
	if in, ok := newActor(has, lacks, r); ok {
		return in, true
	}
	return limiting(has, lacks, r)
}

// longerBy is how many more content words one side of a difference needs for the rest to count as gone, no rewording.
const longerBy = 3

// uneven judges a long stretch against a short one: most of it has no counterpart.
func uneven(p *reading.Pair, h reading.Hunk, lacking bool) (change.Change, bool) {
	has, lacks, r, other := p.X, p.Y, h.X, h.Y
	if !lacking {
		has, lacks, r, other = p.Y, p.X, h.Y, h.X
	}
	if has.Contents(r) > 0 && pronoun(lacks, other) {
		return wording(p, h) // "they" for "the relations of the two towns"
	}
	c, ok := gap(p, h, has, r, other, lacking)
	if !ok || lacks.Contents(other) == 0 {
		return c, ok
	}
	c.Confidence = min(c.Confidence, .7)
	if c.Severity > finding.Editorial {
		return c, true
	}
	// the short stretch says something too: it stands for the long one
	w, ok := wording(p, h)
	if !ok {
		return c, true
	}
	w.Also = append(w.Also, finding.Type{Kind: c.Kind, Facet: c.Facet})
	w.Why = append(w.Why, "one side is much shorter, most of the other has no counterpart")
	w.Confidence = min(w.Confidence, c.Confidence)
	return w, true
}

// phrased reports whether a short stretch has light words in its place, so that it was put otherwise, not left out: "it
// looks" / "this is". Where both print the words of one speaker in one language, light words are no match for content.
func phrased(p *reading.Pair, h reading.Hunk) bool {
	return (p.Translated() || p.Indirect()) && p.X.Contents(h.X)+p.Y.Contents(h.Y) <= shortGap &&
		len(p.X.Norms(h.X)) >= phraseWords && len(p.Y.Norms(h.Y)) >= phraseWords
}

// replaced reports whether a word of content stands for light words in the speech of one language: "for the plan" / "against
// the plan", "any of us" / "most of us". Nothing was left out there.
func replaced(p *reading.Pair, h reading.Hunk) bool {
	nx, ny := len(p.X.Norms(h.X)), len(p.Y.Norms(h.Y))
	return !p.Translated() && !p.Indirect() && !pronoun(p.X, h.X) && !pronoun(p.Y, h.Y) && p.X.Contents(h.X)+p.Y.Contents(h.Y) == 1 && nx > 0 && ny > 0 && max(nx, ny) <= phraseWords
}

// opposedLight finds light words that turn a statement round: "to the harbour" / "from the harbour".
func opposedLight(p *reading.Pair, h reading.Hunk) (change.Change, bool) {
	if p.Translated() || p.Indirect() {
		return change.Change{}, false
	}
	a, b := p.X.Norms(h.X), p.Y.Norms(h.Y)
	for _, pair := range [...][2]string{{"to", "from"}, {"in", "out"}, {"on", "off"}, {"up", "down"}, {"over", "under"}, {"above", "below"}, {"and", "or"}, {"into", "from"}} {
		if len(a) == 1 && len(b) == 1 && (a[0] == pair[0] && b[0] == pair[1] || a[0] == pair[1] && b[0] == pair[0]) {
			return change.Change{Kind: finding.Altered, Facet: finding.Wording, Severity: finding.Substantive, Confidence: .9, X: h.X, Y: h.Y,
				Why: []string{change.Against(p, h.X, h.Y), "the words are opposites"}}, true
		}
	}
	return change.Change{}, false
}

// phraseWords is the number of words from which a stretch without content can stand for one that has some.
const phraseWords = 2

// pronoun reports whether a run is made of a pronoun and light words.
func pronoun(s *reading.Side, r reading.Run) bool {
	if s.Contents(r) > 1 {
		return false
	}
	for _, t := range s.Tokens[r.Start:r.End] {
		switch t.Norm {
		case "it", "they", "them", "this", "that", "these", "those", "we", "he", "she":
			return true
		}
	}
	return false
}

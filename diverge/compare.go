package diverge

import (
	"sort"

	"github.com/quotecheck/quotecheck/normalize"
)

// compare returns where y departs from x, in the order of the places. It looks at the two readings alone: what a whole
// document leaves out or puts elsewhere is found in sequence.go.
func compare(x, y *side) []change {
	p := newPair(x, y)
	return calibrated(p, changes(p))
}

// changes returns where p.y departs from p.x.
func changes(p *pair) []change {
	if list, ok := gone(p); ok {
		return list
	}
	if c, ok := exchanged(p); ok {
		return []change{c}
	}
	var typed []change
	for _, detect := range []func(*pair) []change{numbers, naming, negation, disavowed, modality, quantifier, person, timeword, tense, degree, condition} {
		typed = append(typed, detect(p)...)
	}
	typed, denied := denial(p, merged(tempered(p, typed)))
	out := append([]change(nil), typed...)
	other := moved(p)
	for _, h := range p.hunks() {
		for _, rest := range uncovered(h, typed) {
			other = append(other, judge(p, rest)...)
		}
	}
	out = append(turned(p.x, p.y, merged(append(out, tempered(p, other)...))), denied...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.x != b.x {
			return a.x.start < b.x.start || a.x.start == b.x.start && a.x.end < b.x.end
		}
		return a.y.start < b.y.start
	})
	return out
}

// judge decides whether an untyped difference is a gap or other wording.
func judge(p *pair, h hunk) []change {
	h.x, h.y = worded(p.x, h.x), worded(p.y, h.y)
	nx, ny := p.x.weight(h.x), p.y.weight(h.y)
	one := func(c change, ok bool) []change {
		if ok {
			return []change{c}
		}
		return nil
	}
	if c, ok := opposedLight(p, h); ok {
		return []change{c}
	}
	switch {
	case p.x.inAmount(h.x) && p.y.inAmount(h.y) && (firstNumber(p.x, h.x) < 0) == (firstNumber(p.y, h.y) < 0):
		return nil
	case !h.x.empty() && !h.y.empty() && samePhrase(p, h.x, h.y):
		return nil
	case nx == 0 && ny == 0 && h.y.empty():
		return one(bare(p, h, p.x, h.x))
	case nx == 0 && ny == 0 && h.x.empty():
		return one(bare(p, h, p.y, h.y))
	case nx == 0 && ny == 0:
		return one(auxiliaries(p, h))
	case ny == 0 && p.x.within(h.x, p.pairedX), nx == 0 && p.y.within(h.y, p.pairedY):
		return nil
	}
	if in, ok := newActor(p.x, p.y, h.x); ok && ny > 0 {
		return append(one(gap(p, hunk{in, run{h.y.start, h.y.start}}, p.x, in, run{h.y.start, h.y.start}, true)), around(p, h, in, true)...)
	}
	if in, ok := newActor(p.y, p.x, h.y); ok && nx > 0 {
		return append(one(gap(p, hunk{run{h.x.start, h.x.start}, in}, p.y, in, run{h.x.start, h.x.start}, false)), around(p, h, in, false)...)
	}
	if list, ok := lostScope(p, h); ok {
		return list
	}
	if c, ok := act(p, h); ok {
		return []change{c}
	}
	if c, ok := opinion(p, h); ok {
		return []change{c}
	}
	switch {
	case ny > 0 && nx >= ny+longerBy || nx > 0 && ny >= nx+longerBy:
		return one(uneven(p, h, nx > ny))
	case (nx == 0 || ny == 0) && (phrased(p, h) || replaced(p, h)):
		return one(wording(p, h))
	case ny == 0:
		return one(gap(p, h, p.x, h.x, h.y, true))
	case nx == 0:
		return one(gap(p, h, p.y, h.y, h.x, false))
	}
	return one(wording(p, h))
}

// lostScope reports what a phrase of place lost on one side, and judges the rest of h.
func lostScope(p *pair, h hunk) ([]change, bool) {
	c := change{kind: Missing, severity: Substantive, confidence: .85, sure: true, also: []Type{{Altered, Quantifier}}}
	rest := h
	if in, at, ok := scoped(p, h.x); ok && !goesOn(p, h.y, in) {
		c.x, c.y = in, run{at, at}
		rest.x.start = in.end
	} else if in, at, ok := scoped(p.mirror(), h.y); ok && !goesOn(p.mirror(), h.x, in) {
		c.kind = Added
		c.x, c.y = run{at, at}, in
		rest.y.start = in.end
	} else {
		return nil, false
	}
	c.why = []string{p.against(c.x, c.y), "the place that is spoken of is wider on one side"}
	return append(judge(p, rest), c), true
}

// goesOn reports whether run r of the other side goes on with "and" as well: another place is named there.
func goesOn(p *pair, r, in run) bool {
	return !r.empty() && p.y.tokens[r.start].Norm == p.x.tokens[in.start].Norm
}

// newActor returns the part of r between commas or dashes that brings in a person whom the document of the other side never
// names: "relations, ruined by Harlan Pike, are cold".
func newActor(has, lacks *side, r run) (run, bool) {
	for i := r.start; i < r.end; i++ {
		t := has.tokens[i]
		if t.Class != normalize.Name || lacks.mentions(t) || placeOf(t.Norm) != "" {
			continue
		}
		in := run{i, i + 1}
		for in.start > r.start && wordy(has.tokens[in.start-1]) {
			in.start--
		}
		for in.end < r.end && wordy(has.tokens[in.end]) {
			in.end++
		}
		parted := func(k int) bool { return k >= 0 && k < len(has.tokens) && !wordy(has.tokens[k]) }
		if parted(in.start-1) && parted(in.end) && has.contents(in) >= 2 {
			return in, true
		}
	}
	return run{}, false
}

// around judges what is left of h before and behind in.
func around(p *pair, h hunk, in run, inX bool) []change {
	left, right := h, h
	if inX {
		left.x.end, right.x.start = in.start, in.end
	} else {
		left.y.end, right.y.start = in.start, in.end
	}
	if inX {
		right.y.start = h.y.end
	} else {
		right.x.start = h.x.end
	}
	return append(judge(p, left), judge(p, right)...)
}

// merged joins the changes that speak of one place.
func merged(list []change) []change {
	var out []change
	for _, c := range list {
		for i := 0; i < len(out); i++ {
			if out[i].sameplace(c) {
				c = out[i].merge(c)
				out = append(out[:i], out[i+1:]...)
				i = -1
			}
		}
		out = append(out, c)
	}
	return out
}

// uncovered returns what is left of h once the places of typed changes are taken out: what stands before the first and
// behind the last of them.
func uncovered(h hunk, typed []change) []hunk {
	x, y, hit := run{h.x.end, h.x.start}, run{h.y.end, h.y.start}, false
	for _, c := range typed {
		if c.x.overlaps(h.x) {
			x, hit = run{min(x.start, clamp(c.x.start, h.x)), max(x.end, clamp(c.x.end, h.x))}, true
		}
		if c.y.overlaps(h.y) {
			y, hit = run{min(y.start, clamp(c.y.start, h.y)), max(y.end, clamp(c.y.end, h.y))}, true
		}
	}
	if !hit {
		return []hunk{h}
	}
	if x.start > x.end { // no typed word on this side: all of it goes with the words behind
		x = run{h.x.start, h.x.start}
	}
	if y.start > y.end {
		y = run{h.y.start, h.y.start}
	}
	return []hunk{
		{run{h.x.start, x.start}, run{h.y.start, y.start}},
		{run{x.end, h.x.end}, run{y.end, h.y.end}},
	}
}

func clamp(i int, r run) int { return min(max(i, r.start), r.end) }

// longerBy is how many more content words one side of a difference needs for the rest to count as gone, no rewording.
const longerBy = 3

// uneven judges a long stretch against a short one: most of it has no counterpart.
func uneven(p *pair, h hunk, lacking bool) (change, bool) {
	has, lacks, r, other := p.x, p.y, h.x, h.y
	if !lacking {
		has, lacks, r, other = p.y, p.x, h.y, h.x
	}
	if has.contents(r) > 0 && pronoun(lacks, other) {
		return wording(p, h) // "they" for "the relations of the two towns"
	}
	c, ok := gap(p, h, has, r, other, lacking)
	if !ok || lacks.contents(other) == 0 {
		return c, ok
	}
	c.confidence = min(c.confidence, .7)
	if c.severity > Editorial {
		return c, true
	}
	// the short stretch says something too: it stands for the long one
	w, ok := wording(p, h)
	if !ok {
		return c, true
	}
	w.also = append(w.also, Type{Kind: c.kind, Facet: c.facet})
	w.why = append(w.why, "one side is much shorter, most of the other has no counterpart")
	w.confidence = min(w.confidence, c.confidence)
	return w, true
}

// phrased reports whether a short stretch has light words in its place, so that it was put otherwise, not left out: "it
// looks" / "this is". Where both print the words of one speaker in one language, light words are no match for content.
func phrased(p *pair, h hunk) bool {
	return (p.translated() || p.indirect()) && p.x.contents(h.x)+p.y.contents(h.y) <= shortGap &&
		len(p.x.norms(h.x)) >= phraseWords && len(p.y.norms(h.y)) >= phraseWords
}

// replaced reports whether a word of content stands for light words in the speech of one language: "for the plan" / "against
// the plan", "any of us" / "most of us". Nothing was left out there.
func replaced(p *pair, h hunk) bool {
	nx, ny := len(p.x.norms(h.x)), len(p.y.norms(h.y))
	return !p.translated() && !p.indirect() && !pronoun(p.x, h.x) && !pronoun(p.y, h.y) && p.x.contents(h.x)+p.y.contents(h.y) == 1 && nx > 0 && ny > 0 && max(nx, ny) <= phraseWords
}

// opposedLight finds light words that turn a statement round: "to the harbour" / "from the harbour".
func opposedLight(p *pair, h hunk) (change, bool) {
	if p.translated() || p.indirect() {
		return change{}, false
	}
	a, b := p.x.norms(h.x), p.y.norms(h.y)
	for _, pair := range [...][2]string{{"to", "from"}, {"in", "out"}, {"on", "off"}, {"up", "down"}, {"over", "under"}, {"above", "below"}, {"and", "or"}, {"into", "from"}} {
		if len(a) == 1 && len(b) == 1 && (a[0] == pair[0] && b[0] == pair[1] || a[0] == pair[1] && b[0] == pair[0]) {
			return change{kind: Altered, facet: Wording, severity: Substantive, confidence: .9, x: h.x, y: h.y,
				why: []string{p.against(h.x, h.y), "the words are opposites"}}, true
		}
	}
	return change{}, false
}

// phraseWords is the number of words from which a stretch without content can stand for one that has some.
const phraseWords = 2

// pronoun reports whether a run is made of a pronoun and light words.
func pronoun(s *side, r run) bool {
	if s.contents(r) > 1 {
		return false
	}
	for _, t := range s.tokens[r.start:r.end] {
		switch t.Norm {
		case "it", "they", "them", "this", "that", "these", "those", "we", "he", "she":
			return true
		}
	}
	return false
}

// worded takes punctuation off the ends of r; a run of punctuation alone becomes the place where it stands.
func worded(s *side, r run) run {
	t := trim(s, r)
	if t.empty() {
		return run{r.start, r.start}
	}
	return t
}

package attribution

import "github.com/quotecheck/quotecheck/text"

// examplesOf returns the decisions of an annotated article by task.
func examplesOf(a *goldArticle) map[string][]example {
	p := newPage(a.Text, findPassages(a.Text))
	out := map[string][]example{}
	passageExamples(p, a, out)
	out["said"] = append(out["said"], phraseExamples(p, a)...)
	clauseExamples(p, a, out)
	return out
}

func copyOf(f *features) []uint32 { return append([]uint32(nil), f.set...) }

// passageExamples returns whose words every passage is.
func passageExamples(p *page, a *goldArticle, out map[string][]example) {
	last, lastPassage := nobody, -1
	for i, w := range p.words {
		if w.class&quoted == 0 {
			continue
		}
		q := goldOf(a, w.span())
		s := p.situate(i, last, lastPassage)
		e := example{weight: 1}
		f := features{keep: true}
		f.ask(passageSpeaker)
		p.describeNobody(&f, &s)
		e.candidates, e.right = append(e.candidates, copyOf(&f)), append(e.right, q == nil)
		best, bestOverlap := nobody, 0
		for _, m := range p.speakers(&s, nil) {
			f.ask(passageSpeaker)
			p.describeSpeaker(&f, &s, m)
			ok := false
			if q != nil {
				n := spanOf(p.words, p.mentions[m].from, p.mentions[m].to).Overlap(q.speaker)
				ok = n > 0
				if n > bestOverlap {
					best, bestOverlap = m, n
				}
			}
			e.candidates, e.right = append(e.candidates, copyOf(&f)), append(e.right, ok)
		}
		if q == nil || best != nobody {
			out["passage"] = append(out["passage"], e)
		}
		f.ask(passageSaid)
		p.describeSaid(&f, &s)
		out["said"] = append(out["said"], yesNo(&f, q != nil))
		if q != nil {
			lastPassage = i
			if best != nobody {
				last = best
			}
		}
	}
}

// phraseWeight is the weight of a noun phrase among the passages. Of .3, .5 and 1 none is better than the others.
const phraseWeight = 0.5

// phraseExamples returns which noun phrases outside marks stand inside attributed content. They teach what the sentence around a passage
// tells (content.go).
func phraseExamples(p *page, a *goldArticle) []example {
	var out []example
	f := features{keep: true}
	for _, m := range p.mentions {
		if m.kind == pronounMention {
			continue
		}
		f.ask(passageSaid)
		f.add(80, 0)
		p.describeContent(&f, m.from, m.to)
		e := yesNo(&f, goldOf(a, spanOf(p.words, m.from, m.to)) != nil)
		e.weight = phraseWeight
		out = append(out, e)
	}
	return out
}

// yesNo returns the example of a question with the features f.
func yesNo(f *features, yes bool) example {
	return example{weight: 1, candidates: [][]uint32{nil, copyOf(f)}, right: []bool{!yes, yes}}
}

// goldOf returns the annotated quote that holds the most of sp, at least half, nil if none.
func goldOf(a *goldArticle, sp text.Span) *goldQuote {
	var best *goldQuote
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if 2*q.span.Overlap(sp) >= sp.Len() && (best == nil || q.span.Overlap(sp) > best.span.Overlap(sp)) {
			best = q
		}
	}
	return best
}

// A goldCue is what an annotated cue reports, in words.
type goldCue struct {
	left, right []unit
	speaker     text.Span
	lost        bool // what it reports lies outside its sentence
}

// goldCues returns the annotated attributions by the word that is their cue.
func goldCues(p *page, a *goldArticle) map[int]*goldCue {
	groups := map[string]*goldCue{}
	out := map[int]*goldCue{}
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if q.cue.Empty() {
			continue
		}
		g := groups[q.Group]
		head := p.cueHead(q.cue)
		if head < 0 {
			continue
		}
		if g == nil {
			g = &goldCue{speaker: q.speaker}
			groups[q.Group] = g
			if out[head] == nil {
				out[head] = g
			}
		}
		u := p.units[p.unitIndex(head)]
		x := p.wordsOf(trimEdge(a.Text, q.span))
		switch {
		case x.to <= x.from || x.to <= u.from || x.from >= u.to:
			g.lost = true
		case x.to <= head:
			g.left = append(g.left, unit{max(x.from, u.from), x.to})
		case x.from > head:
			g.right = append(g.right, unit{x.from, min(x.to, u.to)})
		default:
			g.lost = true
		}
	}
	return out
}

// cueHead returns the word of sp that is its cue: a finite verb before a participle before a noun; -1 if none.
func (p *page) cueHead(sp text.Span) int {
	best, rank := -1, uint32(99)
	for i := range p.words {
		w := &p.words[i]
		if w.span().Start < sp.Start || w.span().End > sp.End || !p.isCue(i) {
			continue
		}
		r := uint32(3)
		switch {
		case w.class&sayFinite != 0:
			r = 0
		case w.class&sayPart != 0:
			r = 1
		case w.class&sayBase != 0:
			r = 2
		}
		if r < rank {
			best, rank = i, r
		}
	}
	return best
}

// wordsOf returns the words of sp, without punctuation at the ends and a leading "that".
func (p *page) wordsOf(sp text.Span) unit {
	u := unit{-1, -1}
	for i := range p.words {
		w := &p.words[i]
		if w.span().Start >= sp.End || w.span().End <= sp.Start || w.is(sign) {
			continue
		}
		if u.from < 0 {
			if w.class&that != 0 {
				continue
			}
			u.from = i
		}
		u.to = i + 1
	}
	return u
}

// clauseExamples adds the decisions about every word that can be a cue.
func clauseExamples(p *page, a *goldArticle, out map[string][]example) {
	gold := goldCues(p, a)
	inside := make([]bool, len(p.words))
	for head, g := range gold {
		for _, x := range g.right {
			for i := max(x.from, head); i < x.to; i++ {
				inside[i] = true
			}
		}
	}
	for i := range p.words {
		if !p.isCue(i) {
			continue
		}
		g := gold[i]
		if g != nil && g.lost && len(g.left)+len(g.right) == 0 {
			continue
		}
		if g == nil {
			g = &goldCue{}
		}
		c := p.cueAt(i, p.units[p.unitIndex(i)], inside[i])
		ok := true
		if len(g.left) > 0 {
			c.left = g.left[len(g.left)-1]
		}
		e := -1
		if c.left.to > 0 {
			e = c.left.to
		}
		if ok = pick(out, "left", leftEnd, p.leftEnds(c, nil), e, true, func(f *features, x int) { p.describeLeftEnd(f, c, x) }); ok && e >= 0 {
			pick(out, "leftStart", leftStart, p.leftStarts(c, e, nil), c.left.from, false, func(f *features, x int) { p.describeLeftStart(f, c, x, e) })
		}
		s := -1
		if len(g.right) > 0 {
			c.right = g.right[0]
			s = c.right.from
		}
		if ok = pick(out, "right", rightStart, p.rightStarts(c, nil), s, true, func(f *features, x int) { p.describeRightStart(f, c, x) }); ok && s >= 0 {
			pick(out, "rightEnd", rightEnd, p.rightEnds(c, s, nil), c.right.to, false, func(f *features, x int) { p.describeRightEnd(f, c, s, x) })
		}
		if e >= 0 || s >= 0 {
			speakerExample(p, c, g, out)
		}
	}
}

// pick adds the example of choosing want among places; want < 0: none of them. It reports whether want is among them.
func pick(out map[string][]example, task string, d decision, places []int, want int, orNone bool, describe func(f *features, place int)) bool {
	ex := example{weight: 1}
	f := features{keep: true}
	if len(places) == 0 {
		return false
	}
	found := want < 0
	if orNone {
		places = append([]int{-1}, places...)
	}
	for _, x := range places {
		f.ask(d)
		describe(&f, x)
		ex.candidates = append(ex.candidates, copyOf(&f))
		ex.right = append(ex.right, x == want)
		found = found || x == want
	}
	if found {
		out[task] = append(out[task], ex)
	}
	return found
}

func speakerExample(p *page, c *cueing, g *goldCue, out map[string][]example) {
	ex := example{weight: 1}
	f := features{keep: true}
	f.ask(cueSpeaker)
	p.describeSubject(&f, c, -1)
	ex.candidates, ex.right = append(ex.candidates, copyOf(&f)), append(ex.right, g.speaker.Empty())
	found := g.speaker.Empty()
	for _, m := range p.subjects(c) {
		f.ask(cueSpeaker)
		p.describeSubject(&f, c, m)
		ok := spanOf(p.words, p.mentions[m].from, p.mentions[m].to).Overlaps(g.speaker)
		found = found || ok
		ex.candidates, ex.right = append(ex.candidates, copyOf(&f)), append(ex.right, ok)
	}
	if found {
		out["speaker"] = append(out["speaker"], ex)
	}
}

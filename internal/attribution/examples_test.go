package attribution

import "github.com/quotecheck/quotecheck/text"

// examplesOf returns the decisions of an annotated article by task.
func examplesOf(a *goldArticle) map[string][]example {
	p := newPage(a.Text)
	out := map[string][]example{}
	out["passage"] = passageExamples(p, a)
	return out
}

func copyOf(f *features) []uint32 { return append([]uint32(nil), f.set...) }

// passageExamples returns whose words every passage is.
func passageExamples(p *page, a *goldArticle) []example {
	var out []example
	last, lastPassage := nobody, -1
	for i, w := range p.words {
		if w.class&quoted == 0 {
			continue
		}
		q := goldOf(a, text.Span{Start: w.start, End: w.end})
		s := p.situate(i, last, lastPassage)
		e := example{weight: 1}
		f := features{of: passageSpeaker}
		p.describeNobody(&f, &s)
		e.candidates, e.right = append(e.candidates, copyOf(&f)), append(e.right, q == nil)
		best, bestOverlap := nobody, 0
		for _, m := range p.speakers(&s) {
			f.set = f.set[:0]
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
			out = append(out, e)
		}
		if q != nil {
			lastPassage = i
			if best != nobody {
				last = best
			}
		}
	}
	return out
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

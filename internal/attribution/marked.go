package attribution

import "github.com/quotecheck/quotecheck/text"

// A Marked is a stretch of text in quotation marks, whoever says it.
type Marked struct {
	Span  text.Span // with the marks
	Inner text.Span // without
}

// MarkedPassages returns the outermost stretches of s in quotation marks, in the order of their starts. Cost: O(len(s)).
func MarkedPassages(s string) []Marked {
	var out []Marked
	for _, q := range findPassages(s) {
		if q.depth == 0 {
			out = append(out, Marked{q.span, q.inner})
		}
	}
	return out
}

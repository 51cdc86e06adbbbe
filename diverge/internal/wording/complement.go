package wording

import (
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// complement reports whether one and the same word governs two things through "of", and nothing relates the two:
// "a balance of trade" / "a balance of fear". That is no matter of style, in translation as little as in a paraphrase.
func complement(p *reading.Pair, x, y reading.Run) bool {
	governed := func(s *reading.Side, r reading.Run) int {
		for i := r.End - 1; i >= max(1, r.Start); i-- {
			if s.Tokens[i-1].Norm == "of" && mark.Content(s.Tokens[i]) {
				return i
			}
		}
		return -1
	}
	before := func(s *reading.Side, r reading.Run) int {
		i := r.Start - 1
		if i >= 0 && s.Tokens[i].Norm == "of" {
			i--
		}
		return i
	}
	i, j := governed(p.X, x), governed(p.Y, y)
	if i < 0 || j < 0 || i != x.End-1 || j != y.End-1 || p.X.Contents(x) > governedWords || p.Y.Contents(y) > governedWords {
		return false
	}
	g, h := before(p.X, x), before(p.Y, y)
	if g < 0 || h < 0 || !mark.Content(p.X.Tokens[g]) {
		return false
	}
	at, ok := p.Kept(g)
	return ok && at.Start == h && p.X.Tokens[i].Class == normalize.Word && p.Y.Tokens[j].Class == normalize.Word
}

// governedWords is the number of content words that a thing governed by "of" may have: "balance in the sphere of trade".
const governedWords = 2

package wording

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// coreference reports whether one side names what the other only describes: "Moscow" / "our country".
func coreference(p *reading.Pair, x, y reading.Run) bool {
	nx, ny := names(p.X, x), names(p.Y, y)
	cx, cy := p.X.Contents(x), p.Y.Contents(y)
	return nx > 0 && ny == 0 && cx == nx && cy <= 1 || ny > 0 && nx == 0 && cy == ny && cx <= 1
}

func names(s *reading.Side, r reading.Run) int {
	n := 0
	for i := r.Start; i < r.End; i++ {
		if s.NameAt(i) {
			n++
		}
	}
	return n
}

// samePlace reports whether the two stretches name one country and say nothing else.
func samePlace(p *reading.Pair, x, y reading.Run) bool {
	if names(p.X, x) == 0 || names(p.Y, y) == 0 {
		return false // "us" is no country
	}
	only := func(s *reading.Side, r reading.Run) string {
		at := ""
		for _, t := range s.Tokens[r.Start:r.End] {
			if !mark.Content(t) {
				continue
			}
			n := mark.PlaceOf(t.Norm)
			if n == "" || at != "" && at != n {
				return ""
			}
			at = n
		}
		return at
	}
	if a, b := mark.PlaceOf(strings.Join(p.X.Norms(x), " ")), mark.PlaceOf(strings.Join(p.Y.Norms(y), " ")); a != "" && a == b {
		return true
	}
	a, b := only(p.X, x), only(p.Y, y)
	return a != "" && a == b
}

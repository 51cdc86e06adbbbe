package reading

import (
	"embed"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data
var data embed.FS

// equalPhrases maps a phrase of compared words to the number of its line in the table: phrases of one line are equal.
var equalPhrases = sync.OnceValue(func() map[string][]int {
	m := map[string][]int{}
	n := 0
	for row := range tsv.Rows(data, "data/equal.tsv") {
		n++
		for _, phrase := range row {
			m[phrase] = append(m[phrase], n)
		}
	}
	return m
})

// SamePhrase reports whether the table calls the two stretches equal, with or without their light words.
func (p *Pair) SamePhrase(x, y Run) bool {
	table := equalPhrases()
	others := phrases(p.Y, y)
	bare := make([]string, len(others))
	for k, b := range others {
		bare[k] = unhyphened(b)
	}
	for _, a := range phrases(p.X, x) {
		if slices.Contains(bare, unhyphened(a)) {
			return true
		}
		for _, b := range others {
			if oneLine(table[a], table[b]) {
				return true
			}
		}
	}
	return false
}

// Interchange reports whether the table calls the words of the two stretches equal, just as they stand.
func (p *Pair) Interchange(x, y Run) bool {
	table := equalPhrases()
	return oneLine(table[strings.Join(p.X.Norms(x), " ")], table[strings.Join(p.Y.Norms(y), " ")])
}

// oneLine reports whether two phrases share a line of the table.
func oneLine(a, b []int) bool {
	return slices.ContainsFunc(a, func(m int) bool { return slices.Contains(b, m) })
}

// unhyphened returns a phrase without what parts its words: "anti harbour", "anti-harbour" and "antiharbour" are one.
func unhyphened(phrase string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\u2010', '\u2011':
			return -1
		}
		return r
	}, phrase)
}

// phrases returns the words of r as printed and with one kept neighbour on either side.
func phrases(s *Side, r Run) []string {
	var out []string
	add := func(r Run) {
		if ws := s.Norms(r); len(ws) > 0 {
			out = append(out, strings.Join(ws, " "))
			var heavy []string
			for _, t := range s.Tokens[r.Start:r.End] {
				if mark.Content(t) {
					heavy = append(heavy, t.Norm)
				}
			}
			if len(heavy) > 0 && len(heavy) < len(ws) {
				out = append(out, strings.Join(heavy, " "))
			}
		}
	}
	add(r)
	wide := Run{Start: max(0, r.Start-1), End: min(len(s.Tokens), r.End+1)}
	add(Run{Start: wide.Start, End: r.End})
	add(Run{Start: r.Start, End: wide.End})
	return out
}

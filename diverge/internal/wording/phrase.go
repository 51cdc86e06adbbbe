package wording

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

//go:embed data/equal.tsv
var equalTSV string

// equalPhrases maps a phrase of compared words to the number of its line in the table: phrases of one line are equal.
var equalPhrases = sync.OnceValue(func() map[string][]int {
	m := map[string][]int{}
	n := 0
	for line := range strings.Lines(equalTSV) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		n++
		for _, phrase := range strings.Split(strings.TrimSpace(line), "\t") {
			m[phrase] = append(m[phrase], n)
		}
	}
	return m
})

// samePhrase reports whether the table calls the two stretches equal, with or without their light words.
func samePhrase(p *reading.Pair, x, y reading.Run) bool {
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
		for _, m := range table[a] {
			for _, b := range others {
				if slices.Contains(table[b], m) {
					return true
				}
			}
		}
	}
	return false
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
func phrases(s *reading.Side, r reading.Run) []string {
	var out []string
	add := func(r reading.Run) {
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
	wide := reading.Run{Start: max(0, r.Start-1), End: min(len(s.Tokens), r.End+1)}
	add(reading.Run{Start: wide.Start, End: r.End})
	add(reading.Run{Start: r.Start, End: wide.End})
	return out
}

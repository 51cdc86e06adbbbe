package compare

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// movedWords is the number of content words from which words that moved inside a reading are reported.
const movedWords = 3

// block is a run of words that stand in one order on both sides.
type block struct {
	x, y reading.Run
	n    int // content words
}

// moved finds stretches of equal words that stand in another place of the other reading.
func moved(p *reading.Pair) []change.Change {
	blocks := blocks(p)
	inOrder := make([]bool, len(blocks))
	for _, i := range reading.Chain(len(blocks), func(i int) int { return blocks[i].n }, func(i, j int) bool { return blocks[i].y.End <= blocks[j].y.Start }) {
		inOrder[i] = true
	}
	var out []change.Change
	for i, b := range blocks {
		few := b.n < movedWords && (b.n == 0 && b.x.End-b.x.Start < reading.LightClause || b.x.End-b.x.Start < movedWords || p.Loose() || p.Translated() || p.Indirect())
		if inOrder[i] || few {
			continue
		}
		c := change.Change{Kind: finding.Reordered, Severity: finding.Editorial, Confidence: .85, X: b.x, Y: b.y,
			Why: []string{change.Against(p, b.x, b.y), "the same words in another place"}}
		if mark.Causal(p.X.Tokens[b.x.Start:b.x.End]) {
			c.Severity = finding.Substantive
			c.Why = append(c.Why, "the order tells cause from effect")
		}
		out = append(out, c)
	}
	return out
}

// blocks returns the runs of kept words that follow each other on both sides, in the order of x.
func blocks(p *reading.Pair) []block {
	var out []block
	for i := range p.X.Tokens {
		at, ok := p.Kept(i)
		if !ok {
			continue
		}
		n := 0
		if mark.Content(p.X.Tokens[i]) {
			n = 1
		}
		if k := len(out) - 1; k >= 0 && at.Start >= out[k].y.End && at.Start-out[k].y.End <= 2 && i-out[k].x.End <= 2 {
			out[k].x.End, out[k].y.End, out[k].n = i+1, at.End, out[k].n+n
			continue
		}
		out = append(out, block{reading.Run{Start: i, End: i + 1}, at, n})
	}
	return out
}

// rejoined replaces a stretch that is gone in one place and comes in another by one reordered change.
func rejoined(x, y *reading.Side, list []change.Change) []change.Change {
	for i, c := range list {
		for j, o := range list {
			if i == j || c.X.Empty() || o.Y.Empty() || !c.Y.Empty() && c.Kind == finding.Altered || !o.X.Empty() && o.Kind == finding.Altered {
				continue
			}
			a, b := strings.Join(x.Norms(c.X), " "), strings.Join(y.Norms(o.Y), " ")
			if a == "" || a != b || len(strings.Fields(a)) < movedWords {
				continue
			}
			r := change.Change{Kind: finding.Reordered, Severity: finding.Editorial, Confidence: .85, X: c.X, Y: o.Y,
				Why: []string{"“" + change.Clip(x.Words(c.X)) + "” stands in another place"}}
			if mark.Causal(x.Tokens[c.X.Start:c.X.End]) {
				r.Severity = finding.Substantive
			}
			rest := []change.Change{r}
			for k, d := range list {
				if k != i && k != j {
					rest = append(rest, d)
				}
			}
			return rejoined(x, y, rest)
		}
	}
	return list
}

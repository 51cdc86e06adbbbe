package diverge

import "fmt"

// reorderReach is how many clauses apart two statements may stand and still have an order that means something.
const reorderReach = 6

// reordered finds clauses that stand in another order.
//
// Rule: two shared clauses that follow each other in one quotation and stand the other way round in the other, both in the
// same stretch. It is editorial; where a word of cause opens one of them, the order tells what follows from what, and it is
// substantive.
//
// Example: "We were tired, and we lost." / "We lost, and we were tired." Counter-example: a report that begins with the end of
// a speech and says so. It fails for words that moved inside a clause; those the word alignment sees.
func (v *view) reordered(a, b *line, steps []step) (Divergence, bool) {
	for i := 0; i+1 < len(steps); i++ {
		s, t := steps[i], steps[i+1]
		if t.a >= s.a || s.a-t.a > reorderReach || t.b != s.b+1 || a.columns[s.a] == a.columns[t.a] {
			continue
		}
		x, y := v.lineSide(a, t.a, s.a+1), v.lineSide(b, s.b, t.b+1)
		d := Divergence{
			Kind: Reordered, Severity: Editorial, Confidence: .85, Basis: Pairwise,
			A: v.lineSites(a, t.a, s.a+1, false), B: v.lineSites(b, s.b, t.b+1, false),
		}
		d.Remark, d.Column = a.columns[t.a].remark, a.columns[t.a].column
		d.Why = []string{fmt.Sprintf("%s: “%s”; %s: “%s”", x.label, clip(x.words(run{0, len(x.tokens)})), y.label, clip(y.words(run{0, len(y.tokens)})))}
		if tx, ty := v.apartLines(a, b); (causal(x) || causal(y)) && !(tx && ty) {
			d.Severity = Substantive
			d.Why = append(d.Why, "the order tells cause from effect")
		}
		d.Message, d.Why = message(d, d.Why)
		return d, true
	}
	return Divergence{}, false
}

// causal reports whether s has a word of cause or consequence.
func causal(s *side) bool {
	for _, t := range s.tokens {
		switch t.Norm {
		case "because", "therefore", "so", "thus", "hence", "consequently", "since":
			return true
		}
	}
	return false
}

// movedWords is the number of content words from which words that moved inside a reading are reported.
const movedWords = 3

// block is a run of words that stand in one order on both sides.
type block struct {
	x, y run
	n    int // content words
}

// moved finds stretches of equal words that stand in another place of the other reading.
func moved(p *pair) []change {
	blocks := p.blocks()
	best, from, end := make([]int, len(blocks)), make([]int, len(blocks)), -1
	for i := range blocks {
		best[i], from[i] = blocks[i].n, -1
		for j := max(0, i-64); j < i; j++ {
			if blocks[j].y.end <= blocks[i].y.start && best[j]+blocks[i].n > best[i] {
				best[i], from[i] = best[j]+blocks[i].n, j
			}
		}
		if end < 0 || best[i] > best[end] {
			end = i
		}
	}
	inOrder := make([]bool, len(blocks))
	for i := end; i >= 0; i = from[i] {
		inOrder[i] = true
	}
	var out []change
	for i, b := range blocks {
		few := b.n < movedWords && (b.n == 0 && b.x.end-b.x.start < lightClause || b.x.end-b.x.start < movedWords || p.loose() || p.translated() || p.indirect())
		if inOrder[i] || few {
			continue
		}
		c := change{kind: Reordered, severity: Editorial, confidence: .85, x: b.x, y: b.y,
			why: []string{p.against(b.x, b.y), "the same words in another place"}}
		if causal(&side{tokens: p.x.tokens[b.x.start:b.x.end]}) {
			c.severity = Substantive
			c.why = append(c.why, "the order tells cause from effect")
		}
		out = append(out, c)
	}
	return out
}

// blocks returns the runs of kept words that follow each other on both sides, in the order of x.
func (p *pair) blocks() []block {
	var out []block
	for i := range p.x.tokens {
		at, ok := p.kept(i)
		if !ok {
			continue
		}
		n := 0
		if content(p.x.tokens[i]) {
			n = 1
		}
		if k := len(out) - 1; k >= 0 && at.start >= out[k].y.end && at.start-out[k].y.end <= 2 && i-out[k].x.end <= 2 {
			out[k].x.end, out[k].y.end, out[k].n = i+1, at.end, out[k].n+n
			continue
		}
		out = append(out, block{run{i, i + 1}, at, n})
	}
	return out
}

package diverge

import "fmt"

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
		if t.a >= s.a || t.b != s.b+1 || a.columns[s.a] == a.columns[t.a] {
			continue
		}
		x, y := v.lineSide(a, t.a, s.a+1), v.lineSide(b, s.b, t.b+1)
		d := Divergence{
			Kind: Reordered, Severity: Editorial, Confidence: .85, Basis: Pairwise,
			A: v.lineSites(a, t.a, s.a+1), B: v.lineSites(b, s.b, t.b+1),
		}
		d.Remark, d.Column = a.columns[t.a].remark, a.columns[t.a].column
		d.Why = []string{fmt.Sprintf("%s: “%s”; %s: “%s”", x.label, clip(x.words(run{0, len(x.tokens)})), y.label, clip(y.words(run{0, len(y.tokens)})))}
		if causal(x) || causal(y) {
			d.Severity = Substantive
			d.Why = append(d.Why, "the order tells cause from effect")
		}
		d.Message = message(d, d.Why)
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

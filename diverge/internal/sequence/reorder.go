package sequence

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
)

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
func reordered(v *view.View, a, b *view.Line, steps []step) (finding.Divergence, bool) {
	for i := 0; i+1 < len(steps); i++ {
		s, t := steps[i], steps[i+1]
		if t.a >= s.a || s.a-t.a > reorderReach || t.b != s.b+1 || a.Columns[s.a] == a.Columns[t.a] {
			continue
		}
		x, y := v.LineSide(a, t.a, s.a+1), v.LineSide(b, s.b, t.b+1)
		d := finding.Divergence{
			Kind: finding.Reordered, Severity: finding.Editorial, Confidence: .85, Basis: finding.Pairwise,
			A: v.LineSites(a, t.a, s.a+1, false), B: v.LineSites(b, s.b, t.b+1, false),
		}
		d.Remark, d.Column = a.Columns[t.a].Remark, a.Columns[t.a].Column
		d.Why = []string{change.Says(x, x.All()) + "; " + change.Says(y, y.All())}
		if tx, ty := v.ApartLines(a, b); (mark.Causal(x.Tokens) || mark.Causal(y.Tokens)) && !(tx && ty) {
			d.Severity = finding.Substantive
			d.Why = append(d.Why, "the order tells cause from effect")
		}
		return view.Told(d), true
	}
	return finding.Divergence{}, false
}

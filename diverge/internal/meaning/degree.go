package meaning

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// degree finds changes of strength.
//
// Rule: intensifiers (very > rather > slightly), sizes (huge > big > small) and superlatives (lowest / highest) and comparatives (more / less) are
// compared where they stand. One step, or an intensifier that comes or goes, is style in translation.
//
// Example: "a huge loss" / "a small loss". Counter-example: "a huge loss" / "an enormous loss". It fails for adjectives that
// are on no list ("chilly" / "freezing"): those come out as altered wording.
func degree(p *reading.Pair) []change.Change {
	return scale{
		facet: finding.Degree,
		same: func(p *reading.Pair, x, y mark.Mark) bool {
			return x.Class == y.Class && abs(x.Level-y.Level) == 1 && (p.Translated() || p.Indirect()) && x.Class != "rank"
		},
		grade: func(p *reading.Pair, x, y mark.Mark) finding.Severity {
			if x.Class == y.Class && abs(x.Level-y.Level) >= 2 {
				return finding.Substantive
			}
			if p.Translated() || p.Indirect() {
				return finding.Editorial
			}
			return finding.Substantive
		},
		single: func(p *reading.Pair, m mark.Mark) finding.Severity {
			if m.Class != "intensity" {
				return 0 // an adjective that is gone is a missing modifier
			}
			return finding.Editorial
		},
		accept: func(x, y mark.Mark) bool { return x.Class == y.Class },
		say: func(p *reading.Pair, x, y *mark.Mark) string {
			if y == nil {
				return onlyHas(p, x) + ", it makes the word next to it stronger or weaker"
			}
			return "the two are not equally strong"
		},
	}.changes(p)
}

package diverge

import "github.com/quotecheck/quotecheck/normalize"

// naming finds names that differ at one place.
//
// Rule: two stretches of difference that both hold names, at the same place, name two bearers unless the forms can be one
// (package name). What may stand for a name without being one, a pronoun or a description, is no change of name.
//
// Example: "Mr. Ostrow came" / "Mr. Oster came". Counter-example: "Kiev" / "Kyiv"; "Moscow" / "our country". It fails for
// bodies named by their seat ("Berlin" / "the German government").
func naming(p *pair) []change {
	var out []change
	for _, h := range p.hunks() {
		x, y := nameRun(p.x, h.x), nameRun(p.y, h.y)
		if x.empty() || y.empty() {
			continue
		}
		c := change{kind: Altered, facet: Name, severity: Critical, confidence: .85, x: x, y: y, why: []string{p.against(x, y)}}
		if p.indirect() || p.loose() {
			c.severity, c.confidence, c.review = Substantive, .6, true
		}
		c.why = append(c.why, "two names at one place that are no forms of each other")
		out = append(out, c)
	}
	return out
}

// nameRun returns the first run of names in r.
func nameRun(s *side, r run) run {
	for i := r.start; i < r.end; i++ {
		if s.tokens[i].Class != normalize.Name {
			continue
		}
		j := i
		for j < r.end && s.tokens[j].Class == normalize.Name {
			j++
		}
		return run{i, j}
	}
	return run{}
}

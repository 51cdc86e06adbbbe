package diverge

import (
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/place"
)

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
		if x.empty() || y.empty() || p.x.contents(h.x) > x.end-x.start+nameCompany || p.y.contents(h.y) > y.end-y.start+nameCompany {
			continue
		}
		if c, ok := compareNames(p, x, y); ok {
			out = append(out, c)
		}
	}
	return out
}

// nameCompany is how many other content words may stand beside a name in a difference that is about the name.
const nameCompany = 3

func compareNames(p *pair, x, y run) (change, bool) {
	a, b := p.x.words(x), p.y.words(y)
	pa, pb := placeOf(a), placeOf(b)
	if a == b || pa != "" && pa == pb {
		return change{}, false
	}
	if (pa != "") != (pb != "") && (p.loose() || p.indirect()) {
		return change{}, false // a place and a person: another statement, no other form of a name
	}
	verdict := name.Compare(a, b)
	if verdict.Same() {
		return change{}, false
	}
	c := change{kind: Altered, facet: Name, severity: Critical, confidence: .9, x: x, y: y, why: []string{p.against(x, y)}}
	if verdict.Relation == name.Unresolved {
		c.confidence, c.review = .7, true
	}
	if p.indirect() || p.loose() {
		c.severity, c.confidence, c.review = Substantive, .6, true
	}
	c.why = append(c.why, "two names at one place")
	for _, e := range verdict.Evidence {
		c.why = append(c.why, e.Text)
	}
	return c, true
}

// placeOf returns the country or place that a name means: a country, its people and its capital are one, "" if it is none.
func placeOf(phrase string) string {
	if n := place.Default().Nation(phrase); n != "" {
		return n
	}
	p, _ := place.Default().Lookup(phrase)
	return p.Name
}

// nameRun returns the first run of names in r.
func nameRun(s *side, r run) run {
	for i := r.start; i < r.end; i++ {
		if !nameAt(s, i) {
			continue
		}
		j := i
		for j < r.end && nameAt(s, j) {
			j++
		}
		return run{i, j}
	}
	return run{}
}

// nameAt reports whether token i is a name, or a country that shares its letters with a common word: "China", "Turkey".
func nameAt(s *side, i int) bool {
	t := s.tokens[i]
	if t.Class == normalize.Name {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s.text[t.Span.Start:t.Span.End])
	return t.Class == normalize.Word && unicode.IsUpper(first) && placeOf(t.Norm) != ""
}

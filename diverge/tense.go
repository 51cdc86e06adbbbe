package diverge

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

// tense finds verbs that stand in another time: "the port is open" / "the port was open".
//
// Rule: two linked words of one verb, one present, one past. Auxiliaries go by a list; of the other verbs the past is told
// by its ending, or by a form that departs from the stem, and only where no auxiliary stands before it, since "was asked"
// and "has asked" are no pasts of their own.
//
// Example: "they want peace" / "they wanted peace". Counter-example: "he is ready" / he was ready, reported without marks,
// where tenses shift back; two translations, where the tense is style. It fails for verbs that do not change: "put", "cut".
func tense(p *pair) []change {
	if p.loose() || p.indirect() || len(timeword(p)) > 0 {
		return nil // "was yesterday" / "is tomorrow" is one change
	}
	var out []change
	for _, l := range p.links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd || l.Relation == align.Identical || !p.x.direct(l.X) || !p.y.direct(l.Y) {
			continue
		}
		a, b := tenseOf(p.x, l.X, p.y.tokens[l.Y]), tenseOf(p.y, l.Y, p.x.tokens[l.X])
		if a == 0 || b == 0 || a == b {
			continue
		}
		x, y := run{l.X, l.XEnd}, run{l.Y, l.YEnd}
		c := change{kind: Altered, facet: Time, severity: Substantive, confidence: .85, x: x, y: y,
			why: []string{p.against(x, y), "one side speaks of the past, the other does not"}}
		if p.translated() {
			c.severity, c.confidence = Editorial, .7
		}
		out = append(out, c)
	}
	return out
}

const (
	presentTense = iota + 1
	pastTense
)

// tenseOf returns the tense of token i of s, a form of the same verb as other; 0 if it has none.
func tenseOf(s *side, i int, other normalize.Token) int {
	t := s.tokens[i]
	if n := auxiliaryTense(t.Norm); n != 0 {
		return n
	}
	if t.Class != normalize.Word || t.Stem != other.Stem || len(t.Stem) < 2 || governed(s, i) {
		return 0
	}
	switch w := t.Norm; {
	case strings.HasSuffix(w, "ed") && len(w) > 4:
		return pastTense
	case strings.HasSuffix(w, "ing"), irregularPlural(w):
		return 0
	case strings.HasPrefix(w, t.Stem), strings.HasSuffix(t.Stem, "i") && strings.HasPrefix(w, t.Stem[:len(t.Stem)-1]+"y"):
		return presentTense
	}
	return pastTense // "knew" of "know"
}

func auxiliaryTense(w string) int {
	switch w {
	case "is", "are", "am", "has", "have", "do", "does":
		return presentTense
	case "was", "were", "had", "did":
		return pastTense
	}
	return 0
}

// governed reports whether an auxiliary, a modal verb or a "to" stands before token i: what follows it has no tense.
func governed(s *side, i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		t := s.tokens[k]
		switch {
		case !wordy(t):
			return false
		case t.Class == normalize.Modal, auxiliaryTense(t.Norm) != 0, t.Norm == "to", t.Norm == "be", t.Norm == "been", t.Norm == "being":
			return true
		}
	}
	return false
}

func irregularPlural(w string) bool {
	switch w {
	case "men", "women", "children", "people", "feet", "teeth", "mice", "lives", "wives", "better", "best", "worse", "worst":
		return true
	}
	return false
}

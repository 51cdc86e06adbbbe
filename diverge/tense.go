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
		// behind the same word the two forms are two tenses, even where that word lets only one of them stand
		same := l.X > 0 && l.Y > 0 && p.x.tokens[l.X-1].Norm == p.y.tokens[l.Y-1].Norm
		a, b := tenseOf(p.x, l.X, p.y.tokens[l.Y], same), tenseOf(p.y, l.Y, p.x.tokens[l.X], same)
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
	futureTense
	conditional // "would be", "could be": no tense, but no plain statement either
)

// auxiliaries finds verb groups without a word of content that stand in another time: "society is" / "society will be".
func auxiliaries(p *pair, h hunk) (change, bool) {
	a, b := groupTense(p.x, h.x), groupTense(p.y, h.y)
	if a == 0 || b == 0 || a == b || raised(p, h) {
		return change{}, false
	}
	c := change{kind: Altered, facet: Time, severity: Substantive, confidence: .85, x: h.x, y: h.y,
		why: []string{p.against(h.x, h.y), "the verb stands in another time"}}
	if a == conditional || b == conditional {
		c.facet = Modality
		c.why[1] = "one side says what would be, the other what is"
	}
	if p.translated() || p.indirect() {
		c.severity = Editorial
	}
	return c, true
}

// raised reports whether the auxiliaries only carry negations that stand at different verbs: the "do" of "I don't think he
// lied" says nothing of the time of the "did" of "I think he didn't lie".
func raised(p *pair, h hunk) bool {
	verb := func(s *side, r run) int {
		for _, m := range only(s.marks, Negation) {
			if m.start == r.end {
				return m.head
			}
		}
		return -1
	}
	i, j := verb(p.x, h.x), verb(p.y, h.y)
	if i < 0 || j < 0 {
		return false
	}
	at, ok := p.kept(i)
	return !ok || j < at.start || j >= at.end
}

// groupTense returns the tense of the auxiliaries in r, 0 if it holds anything else.
func groupTense(s *side, r run) int {
	out := 0
	for _, t := range s.tokens[r.start:r.end] {
		tense := auxiliaryTense(t.Norm)
		switch t.Norm {
		case "will", "'ll", "shall":
			tense = futureTense
		case "would", "'d", "could", "should", "might", "may":
			tense = conditional
		case "be", "been":
			continue
		}
		if tense == 0 {
			return 0
		}
		if out == 0 {
			out = tense
		}
	}
	return out
}

// tenseOf returns the tense of token i of s, a form of the same verb as other; 0 if it has none. free tells it not to look
// for an auxiliary before it.
func tenseOf(s *side, i int, other normalize.Token, free bool) int {
	t := s.tokens[i]
	if n := auxiliaryTense(t.Norm); n != 0 {
		return n
	}
	if t.Class != normalize.Word && t.Class != normalize.Function || t.Stem != other.Stem || len(t.Stem) < 2 || !free && governed(s, i) {
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

package meaning

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
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
func tense(p *reading.Pair) []change.Change {
	if p.Loose() || p.Indirect() || len(timeword(p)) > 0 {
		return nil // "was yesterday" / "is tomorrow" is one change
	}
	var out []change.Change
	for _, l := range p.Links {
		if l.X+1 != l.XEnd || l.Y+1 != l.YEnd || l.Relation == align.Identical || !p.X.Direct(l.X) || !p.Y.Direct(l.Y) {
			continue
		}
		// behind the same word the two forms are two tenses, even where that word lets only one of them stand
		same := l.X > 0 && l.Y > 0 && p.X.Tokens[l.X-1].Norm == p.Y.Tokens[l.Y-1].Norm
		a, b := tenseOf(p.X, l.X, p.Y.Tokens[l.Y], same), tenseOf(p.Y, l.Y, p.X.Tokens[l.X], same)
		if a == 0 || b == 0 || a == b {
			continue
		}
		x, y := reading.Run{Start: l.X, End: l.XEnd}, reading.Run{Start: l.Y, End: l.YEnd}
		c := change.Change{Kind: finding.Altered, Facet: finding.Time, Severity: finding.Substantive, Confidence: .85, X: x, Y: y,
			Why: []string{change.Against(p, x, y), "one side speaks of the past, the other does not"}}
		if p.Translated() {
			c.Severity, c.Confidence = finding.Editorial, .7
		}
		out = append(out, c)
	}
	return out
}

// tenseOf returns the tense of token i of s, a form of the same verb as other; 0 if it has none. free tells it not to look
// for an auxiliary before it.
func tenseOf(s *reading.Side, i int, other normalize.Token, free bool) int {
	t := s.Tokens[i]
	if n := mark.AuxiliaryTense(t.Norm); n != 0 {
		return n
	}
	if t.Class != normalize.Word && t.Class != normalize.Function || t.Stem != other.Stem || len(t.Stem) < 2 || !free && governed(s, i) {
		return 0
	}
	switch w := t.Norm; {
	case mark.PastEnding(w, other.Norm), w == t.Stem+"n", w == t.Stem+"en": // "seen" of "see", "fallen" of "fall"
		return mark.PastTense
	case strings.HasSuffix(w, "ing"), mark.IrregularPlural(w):
		return 0
	case strings.HasPrefix(w, t.Stem), strings.HasSuffix(t.Stem, "i") && strings.HasPrefix(w, t.Stem[:len(t.Stem)-1]+"y"):
		return mark.PresentTense
	}
	return mark.PastTense // "knew" of "know"
}

// governed reports whether an auxiliary, a modal verb or a "to" stands before token i: what follows it has no tense.
func governed(s *reading.Side, i int) bool {
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		t := s.Tokens[k]
		switch {
		case !mark.Wordy(t):
			return false
		case t.Class == normalize.Modal, mark.AuxiliaryTense(t.Norm) != 0, t.Norm == "to", t.Norm == "be", t.Norm == "been", t.Norm == "being":
			return true
		}
	}
	return false
}

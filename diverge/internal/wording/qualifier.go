package wording

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// qualifies reports whether the stretch r of has limits the words around it, and says how.
//
// Rule: it opens a clause with a word of condition, exception, time limit or attribution, or ends in
// somebody else's word of saying; or it holds a negator or a hedge whose head
// lies outside of it. A negation whose predicate is inside went with its own statement and limits nothing.
func qualifies(p *reading.Pair, has *reading.Side, r reading.Run, mirrored bool) (string, bool) {
	paired := p.PairedX
	if mirrored {
		paired = p.PairedY
	}
	other := p.X
	if has == p.X {
		other = p.Y
	}
	style := p.Translated() || p.Indirect()
	what, n, rest := mark.OpeningLimit(has.Tokens[r.Start:r.End])
	hedge := what == "a hedge"
	if style && rest == 0 && what == timeLimit && limits(other, what) { // "for the time being" / "for now", wherever it stands
		return "", false
	}
	if style && rest == 0 && untilNow(has, r) && slices.ContainsFunc(other.Tokens, perfect) {
		return "", false
	}
	if (n > 1 || rest > 0 || hedge) && n > 0 && !(hedge && style && (hedged(other) || saidSo(has, r, other))) { // "I believe" / "in my opinion"
		return "the words that are gone are " + what, true
	}
	if vouched(has, r) {
		return "the words that are gone are an attribution to somebody else", true
	}
	for _, m := range has.Marks {
		if m.Start < r.Start || m.End > r.End || (r.Start <= m.Head && m.Head < r.End) || m.Head < 0 || paired[m.Start] {
			continue
		}
		switch {
		case m.Facet == finding.Negation && m.Class == "not":
			return "the words that are gone hold the negation", true
		case m.Facet == finding.Modality && m.Class == "certainty" && m.Level <= 3:
			return "the words that are gone hold a hedge", true
		}
	}
	return "", false
}

// timeLimit is what package mark calls words like "for now".
const timeLimit = "a limit of time"

// untilNow reports whether r says no more than the perfect tense does: "so far" beside "have been spent".
func untilNow(s *reading.Side, r reading.Run) bool {
	switch strings.Join(s.Norms(r), " ") {
	case "so far", "to date", "until now", "up to now", "till now":
		return true
	}
	return false
}

func perfect(t normalize.Token) bool {
	return t.Norm == "have" || t.Norm == "has" || t.Norm == "had" || t.Norm == "'ve"
}

// hedged reports whether s says anywhere that it is not quite sure.
func hedged(s *reading.Side) bool {
	for _, m := range mark.Only(s.Marks, finding.Modality) {
		if m.Class == "certainty" && m.Level <= hedgeLevel {
			return true
		}
	}
	return limits(s, "a hedge")
}

// saidSo reports whether the reporting words around other hold the words of r: "I believe that" where they say "she believed".
func saidSo(has *reading.Side, r reading.Run, other *reading.Side) bool {
	return slices.ContainsFunc(has.Tokens[r.Start:r.End], func(t normalize.Token) bool { return mark.Content(t) && other.ContextHas(t.Stem) })
}

const hedgeLevel = 4 // from "I believe" downwards on the scale of certainty

// vouched reports whether r says that somebody else than the speaker says or thinks what follows: "the engineers say that".
func vouched(s *reading.Side, r reading.Run) bool {
	for k := r.End - 1; k > r.Start; k-- {
		w := s.Tokens[k].Norm
		if !mark.Embedding(w) {
			if mark.Content(s.Tokens[k]) || !mark.Wordy(s.Tokens[k]) {
				return false // the statement itself is gone too
			}
			continue
		}
		n := k - 1
		for n > r.Start && (strings.HasSuffix(s.Tokens[n].Norm, "ly") || mark.AuxiliaryTense(s.Tokens[n].Norm) != 0) {
			n--
		}
		by := s.Tokens[n]
		return mark.Content(by) && !mark.Embedding(by.Norm) || by.Norm == "he" || by.Norm == "she" || by.Norm == "they"
	}
	return false
}

package change

import (
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/quote"
)

// A typed change in a paraphrase or a translation is believed when the words around it are the same on both sides.
const (
	anchorReach = 4 // words looked at on either side of a change
	anchorWords = 3 // words among them that both sides must have for the place to be the same
)

// anchored reports whether the words around the places of c are the same on both sides: "the peace [must] be kept here" /
// "peace in the valley [should] be kept". The beginning or the end of both readings counts as one word.
func anchored(p *reading.Pair, c Change) bool {
	left, right := 0, 0
	if wordless(p.X, reading.Run{Start: 0, End: c.X.Start}) && wordless(p.Y, reading.Run{Start: 0, End: c.Y.Start}) {
		left++
	}
	if wordless(p.X, reading.Run{Start: c.X.End, End: len(p.X.Tokens)}) && wordless(p.Y, reading.Run{Start: c.Y.End, End: len(p.Y.Tokens)}) {
		right++
	}
	for i, n := c.X.Start-1, 0; i >= 0 && n < anchorReach; i-- {
		if mark.Wordy(p.X.Tokens[i]) {
			n++
			if at, ok := p.Kept(i); ok && at.End <= c.Y.Start && c.Y.Start-at.End <= anchorReach {
				left++
			}
		}
	}
	for i, n := c.X.End, 0; i < len(p.X.Tokens) && n < anchorReach; i++ {
		if mark.Wordy(p.X.Tokens[i]) {
			n++
			if at, ok := p.Kept(i); ok && at.Start >= c.Y.End && at.Start-c.Y.End <= anchorReach {
				right++
			}
		}
	}
	return right > 0 && left+right >= anchorWords
}

// wordless reports whether r has no words.
func wordless(s *reading.Side, r reading.Run) bool { return len(s.Norms(r)) == 0 }

// Quoted reports whether the words of c stand inside quotation marks on both sides.
func Quoted(p *reading.Pair, c Change) bool {
	in := func(s *reading.Side, r reading.Run) bool {
		if r.Empty() {
			return s.Register != quote.Indirect
		}
		return s.Direct(r.Start) && s.Direct(r.End-1)
	}
	return in(p.X, c.X) && in(p.Y, c.Y)
}

// temper lowers what paraphrases make of a change: a paraphrase claims no words, so only what it states can be held
// against it, and of two readings that share few words a typed change counts only where the words around it are the same. A
// number or a negation that alone was changed keeps its grade in every register.
func temper(p *reading.Pair, c Change) Change {
	both := p.X.Register == quote.Indirect && p.Y.Register == quote.Indirect
	hard := c.Kind == finding.Altered && (c.Facet == finding.Number || c.Facet == finding.Negation || c.Facet == finding.Name)
	typed := c.Kind == finding.Altered && c.Facet != finding.Wording
	switch {
	case c.Sure && (!both || c.Facet == finding.Person):
	case exact(p, c):
		c.Confidence, c.Review = max(c.Confidence, anchoredSure), false
	case typed && !both && anchored(p, c):
		c.Confidence = max(c.Confidence, anchoredSure)
		if !Quoted(p, c) && c.Severity > finding.Editorial {
			c = outsideMarks(c)
		}
	case p.Loose() && c.Facet == finding.Qualifier && !p.Translated() && p.Contained() && Quoted(p, c):
		// a short statement under a long condition is loose by its length alone: that lowers the confidence, never the grade
	case p.Loose() && (p.Indirect() || !hard):
		if p.Indirect() || c.Kind == finding.Altered {
			c.Severity, c.Review = finding.Editorial, c.Review || c.Severity > finding.Editorial
		} else if c.Severity = min(c.Severity, finding.Substantive); (p.Translated() || !p.Contained()) && c.Facet != finding.Qualifier {
			c.Severity = finding.Editorial
		}
	case both && (hard || typed && c.Facet != finding.Modality && !c.Single && anchored(p, c)):
		c = outsideMarks(c) // two paraphrases put what may and must be in words of their own
	case both:
		c.Severity = finding.Editorial
	}
	return c
}

// exactWords is how many content words both sides must have beside a changed number or negation for it to be exact.
const exactWords = 2

// exact reports whether c changes a number, a day of the calendar or a negation and nothing else of the statement, so that it
// counts in reported speech as in a quotation: of the side that says less, every content word outside of c stands on the other side too.
func exact(p *reading.Pair, c Change) bool {
	hard := c.Severity == finding.Critical && (c.Facet == finding.Number || c.Facet == finding.Negation)
	if c.Kind != finding.Altered || !hard && !(c.Facet == finding.Time && dated(p.X, c.X) && dated(p.Y, c.Y)) {
		return false
	}
	s, r := p, c.X
	if p.Y.Contents(p.Y.All()) < p.X.Contents(p.X.All()) {
		s, r = p.Mirror(), c.Y
	}
	n := 0
	for i, t := range s.X.Tokens {
		if !mark.Content(t) {
			continue
		}
		if _, ok := s.Kept(i); ok {
			n++
		} else if i < r.Start || i >= r.End {
			return false
		}
	}
	return n >= exactWords
}

// dated reports whether r is a weekday or a month.
func dated(s *reading.Side, r reading.Run) bool {
	words := s.Norms(r)
	if len(words) != 1 {
		return false
	}
	_, weekday := number.Weekday(words[0])
	return weekday || number.Month(words[0]) > 0
}

// Tempered returns list with every change tempered.
func Tempered(p *reading.Pair, list []Change) []Change {
	out := make([]Change, len(list))
	for i, c := range list {
		out[i] = temper(p, c)
	}
	return out
}

// anchoredSure is the confidence in a typed change between the same words.
const anchoredSure = .85

// outsideMarks grades a typed change of which one side stands without quotation marks and more than a number or a negation
// differs: what is said to have been promised,
// counted, denied or named still counts, the rest is how a paraphrase is made.
func outsideMarks(c Change) Change {
	switch c.Facet {
	case finding.Modality:
		if c.Single {
			c.Severity = finding.Editorial // "must be restored" / "in order to restore it"
		}
		c.Severity = min(c.Severity, finding.Substantive)
	case finding.Number, finding.Negation, finding.Name, finding.Condition:
		c.Severity = min(c.Severity, finding.Substantive)
	case finding.Quantifier, finding.Time: // "all" / "some", "before" / "after": two words that contradict each other
		c.Severity = min(c.Severity, finding.Substantive)
		if c.Single {
			c.Severity = finding.Editorial
		}
	default:
		c.Severity = finding.Editorial
	}
	return c
}

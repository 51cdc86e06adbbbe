package diverge

import (
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// A typed change in a paraphrase or a translation is believed when the words around it are the same on both sides.
const (
	anchorReach = 4 // words looked at on either side of a change
	anchorWords = 3 // words among them that both sides must have for the place to be the same
)

// anchored reports whether the words around the places of c are the same on both sides: "the peace [must] be kept here" /
// "peace in the valley [should] be kept". The beginning or the end of both readings counts as one word.
func (p *pair) anchored(c change) bool {
	left, right := 0, 0
	if p.edge(p.x, run{0, c.x.start}) && p.edge(p.y, run{0, c.y.start}) {
		left++
	}
	if p.edge(p.x, run{c.x.end, len(p.x.tokens)}) && p.edge(p.y, run{c.y.end, len(p.y.tokens)}) {
		right++
	}
	for i, n := c.x.start-1, 0; i >= 0 && n < anchorReach; i-- {
		if wordy(p.x.tokens[i]) {
			n++
			if at, ok := p.kept(i); ok && at.end <= c.y.start && c.y.start-at.end <= anchorReach {
				left++
			}
		}
	}
	for i, n := c.x.end, 0; i < len(p.x.tokens) && n < anchorReach; i++ {
		if wordy(p.x.tokens[i]) {
			n++
			if at, ok := p.kept(i); ok && at.start >= c.y.end && at.start-c.y.end <= anchorReach {
				right++
			}
		}
	}
	return right > 0 && left+right >= anchorWords
}

// edge reports whether a run at the edge of a side has no words.
func (p *pair) edge(s *side, r run) bool { return len(s.norms(r)) == 0 }

// quoted reports whether the words of c stand inside quotation marks on both sides.
func (p *pair) quoted(c change) bool {
	in := func(s *side, r run) bool {
		if r.empty() {
			return s.register != quote.Indirect
		}
		return s.direct(r.start) && s.direct(r.end-1)
	}
	return in(p.x, c.x) && in(p.y, c.y)
}

// temper lowers what paraphrases make of a change: a paraphrase claims no words, so only what it states can be held
// against it, and of two readings that share few words a typed change counts only where the words around it are the same. A
// number or a negation that alone was changed keeps its grade in every register.
func temper(p *pair, c change) change {
	both := p.x.register == quote.Indirect && p.y.register == quote.Indirect
	hard := c.kind == Altered && (c.facet == Number || c.facet == Negation || c.facet == Name)
	typed := c.kind == Altered && c.facet != Wording
	switch {
	case c.sure && !both:
	case p.exact(c):
		c.confidence, c.review = max(c.confidence, anchoredSure), false
	case typed && !both && p.anchored(c):
		c.confidence = max(c.confidence, anchoredSure)
		if !p.quoted(c) && c.severity > Editorial {
			c = outsideMarks(c)
		}
	case p.loose() && (p.indirect() || !hard):
		if p.indirect() || c.kind == Altered {
			c.severity, c.review = Editorial, c.review || c.severity > Editorial
		} else if c.severity = min(c.severity, Substantive); p.translated() || !p.contained() {
			c.severity = Editorial
		}
	case both && hard:
		c.severity = min(c.severity, Substantive)
	case both:
		c.severity = Editorial
	}
	return c
}

// exactWords is how many content words both sides must have beside a changed number or negation for it to be exact.
const exactWords = 2

// exact reports whether c changes a number or a negation and nothing else of the statement, so that it counts in reported
// speech as in a quotation: of the side that says less, every content word outside of c stands on the other side too.
func (p *pair) exact(c change) bool {
	if c.kind != Altered || c.severity < Critical || c.facet != Number && c.facet != Negation {
		return false
	}
	s, r := p, c.x
	if p.y.contents(run{0, len(p.y.tokens)}) < p.x.contents(run{0, len(p.x.tokens)}) {
		s, r = p.mirror(), c.y
	}
	n := 0
	for i, t := range s.x.tokens {
		if !content(t) {
			continue
		}
		if _, ok := s.kept(i); ok {
			n++
		} else if i < r.start || i >= r.end {
			return false
		}
	}
	return n >= exactWords
}

// tempered returns list with every change tempered.
func tempered(p *pair, list []change) []change {
	out := make([]change, len(list))
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
func outsideMarks(c change) change {
	switch c.facet {
	case Modality:
		if c.single {
			c.severity = Editorial // "must be restored" / "in order to restore it"
		}
		c.severity = min(c.severity, Substantive)
	case Number, Negation, Name, Condition:
		c.severity = min(c.severity, Substantive)
	default:
		c.severity = Editorial
	}
	return c
}

// scoped returns the part of r that a phrase of place lost or gained: "and the world" of "in Europe and the world" where
// the other side has "in Europe" alone. at is where the words would stand on that other side.
//
// It needs a preposition and a name before the words, both kept.
func scoped(p *pair, r run) (lost run, at int, ok bool) {
	if r.end-r.start < 2 || r.start < 2 || p.x.tokens[r.start].Norm != "and" && p.x.tokens[r.start].Norm != "or" {
		return run{}, 0, false
	}
	name, prep := p.x.tokens[r.start-1], p.x.tokens[r.start-2].Norm
	if name.Class != normalize.Name || prep != "in" && prep != "across" && prep != "throughout" && prep != "for" && prep != "from" {
		return run{}, 0, false
	}
	k, kept := p.kept(r.start - 1)
	if _, too := p.kept(r.start - 2); !kept || !too {
		return run{}, 0, false
	}
	end := r.start + 1
	for end < r.end && wordy(p.x.tokens[end]) && !content(p.x.tokens[end]) {
		end++
	}
	for end < r.end && content(p.x.tokens[end]) && p.x.tokens[end].Class != normalize.Modal {
		end++
	}
	lost = run{r.start, end}
	return lost, k.end, p.x.contents(lost) > 0
}

package wording

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// gap judges words of one side that have no counterpart on the other.
//
// Rule: absent with a mark of omission at the place: elided. Absent at an end of the quoted words: truncated. Absent
// elsewhere: missing. Seen from the other side: added. When the words that are gone hold a negation, a hedge, a condition, an
// exception, a limit of time or an attribution that reaches over words that were kept, the facet is Qualifier.
//
// Example: "I will go, unless it rains." / "I will go." Counter-example: an insertion in brackets, or light words. It fails
// where the sense of what is gone was moved to another sentence.
func gap(p *reading.Pair, h reading.Hunk, has *reading.Side, r reading.Run, other reading.Run, lacking bool) (change.Change, bool) {
	r = has.Trim(r)
	if stutters(has, r) || fills(has, r) {
		return change.Change{}, false
	}
	n := has.Weight(r)
	if n == 0 && !has.Clause(r) {
		return bare(p, h, has, r)
	}
	c := change.Change{Confidence: .85, X: h.X, Y: h.Y}
	lacks := p.Y
	if lacking {
		c.Kind, c.X = finding.Missing, r
	} else {
		c.Kind, c.Y = finding.Added, r
		lacks = p.X
	}
	c.Why = []string{change.Against(p, c.X, c.Y)}
	c.Severity = gapSeverity(p, has, lacks, r, n)
	if greets(has, r) {
		c.Severity = finding.Editorial
	}
	switch strings.Join(has.Norms(r), " ") {
	case "not only", "not just", "not merely", "of course", "no doubt":
		c.Severity = finding.Editorial
	}
	if bracketed(has, r) {
		c.Kind, c.Severity, c.Marked = finding.Bracketed, finding.Editorial, true
		c.Why = append(c.Why, "an insertion in brackets")
		return c, true
	}
	kindOfCut(&c, p, has, lacks, r, other)
	if what, ok := qualifies(p, has, r, !lacking); ok {
		c.Facet = finding.Qualifier
		c.Severity = finding.Critical
		if p.Indirect() {
			c.Severity = finding.Substantive
		}
		c.Why = append(c.Why, what+"; it limits the words that were kept")
	}
	if c.Facet == 0 && !c.Marked && newPerson(has, lacks, r) {
		c.Severity, c.Sure = finding.Critical, true
		c.Why = append(c.Why, "it names somebody whom the other document does not name anywhere")
	} else if c.Facet == 0 && (c.Kind == finding.Added || c.Kind == finding.Missing && n <= insertedWords && p.Verbatim()) {
		c.Severity = max(c.Severity, addedSeverity(p, has, lacks, r))
	}
	if c.Facet == 0 && !c.Marked && beforeName(has, r) && has.Contents(r) <= shortGap {
		c = narrowed(p, c, has, r)
	}
	if p.Loose() {
		c.Confidence = .65
	}
	return c, true
}

// greets reports whether r, at the start of what s says, only addresses those who listen: "ladies and gentlemen", "good morning". What
// denies or limits, or has a verb, says more: "it was a good day", "no, friends".
func greets(s *reading.Side, r reading.Run) bool {
	if !s.AtStart(r) || slices.ContainsFunc(s.Marks, func(m mark.Mark) bool {
		return r.Start <= m.Start && m.Start < r.End && (m.Facet == finding.Negation || m.Facet == finding.Modality || m.Facet == finding.Condition)
	}) {
		return false
	}
	found := false
	for _, t := range s.Tokens[r.Start:r.End] {
		switch {
		case mark.Greeting(t.Norm):
			found = true
		case mark.Content(t), t.Class == normalize.Modal, t.Class == normalize.Negator, mark.AuxiliaryTense(t.Norm) != 0:
			return false
		}
	}
	return found
}

// narrowed makes of words that are gone before a name a change of the name, and shows the name on both sides: "the modern Cold War"
// / "the Cold War".
func narrowed(p *reading.Pair, c change.Change, has *reading.Side, r reading.Run) change.Change {
	c.Kind, c.Facet, c.Also = finding.Altered, finding.Name, append([]finding.Type{{Kind: c.Kind}}, c.Also...)
	q := p
	if has == p.Y {
		q = p.Mirror()
	}
	wide, there := r, reading.Run{}
	for wide.End < len(has.Tokens) && has.NameAt(wide.End) {
		at, ok := q.Kept(wide.End)
		if !ok {
			break
		}
		there = there.Cover(at)
		wide.End++
	}
	if !there.Empty() {
		c.X, c.Y = wide, there
		if has == p.Y {
			c.X, c.Y = there, wide
		}
		c.Why[0] = change.Against(p, c.X, c.Y)
	}
	c.Why = append(c.Why, "“"+has.Words(r)+"” narrows the name: with it another one may be meant")
	return c
}

// kindOfCut tells missing, truncated and elided apart.
func kindOfCut(c *change.Change, p *reading.Pair, has, lacks *reading.Side, r, other reading.Run) {
	switch {
	case omission(p, lacks, other), reopened(lacks, other):
		c.Marked, c.Severity = true, finding.Editorial
		c.Kind = finding.Elided
		c.Why = append(c.Why, "the cut is marked")
	case c.Kind == finding.Missing && lacks.Register != quote.Indirect && !lacks.AtEdge(other) && crossesSentence(has, r):
		c.Kind = finding.Spliced
		c.Also = append(c.Also, finding.Type{Kind: finding.Missing})
		c.Why = append(c.Why, "the beginning of one sentence and the end of another stand together as one")
	case c.Kind == finding.Missing && lacks.Register != quote.Indirect && lacks.AtEdge(other):
		c.Kind = finding.Truncated
		c.Also = append(c.Also, finding.Type{Kind: finding.Missing})
		c.Why = append(c.Why, "cut at the "+EdgeName(lacks.AtStart(other))+" of the quoted words without a mark")
	}
}

// crossesSentence reports whether r holds the end of a sentence with content on both sides of it.
func crossesSentence(s *reading.Side, r reading.Run) bool {
	for i := r.Start; i+1 < r.End; i++ {
		// the full stop may be a token or stand between two clauses
		stop := strings.ContainsAny(s.Gap(i+1), ".!?")
		switch s.Tokens[i].Norm {
		case ".", "!", "?":
			stop = true
		}
		if stop && s.Contents(reading.Run{Start: r.Start, End: i + 1}) > 0 && s.Contents(reading.Run{Start: i + 1, End: r.End}) > 0 {
			return true
		}
	}
	return false
}

// EdgeName says at which end of the words a cut is.
func EdgeName(start bool) string {
	if start {
		return "start"
	}
	return "end"
}

// reopened reports whether s closes its quotation before r and opens it again behind: “we came” and “we left”.
func reopened(s *reading.Side, r reading.Run) bool {
	if s.AtEdge(r) {
		return false
	}
	from, to := r.Start-1, r.End
	for from > 0 && !mark.Wordy(s.Tokens[from]) {
		from--
	}
	for to < len(s.Tokens)-1 && !mark.Wordy(s.Tokens[to]) {
		to++
	}
	for k := 0; k+1 < len(s.Parts); k++ {
		if s.Parts[k].Contains(s.Tokens[from].Span) && s.Parts[k+1].Contains(s.Tokens[to].Span) {
			return strings.ContainsFunc(s.Text[s.Parts[k].End:s.Parts[k+1].Start], unicode.IsLetter)
		}
	}
	return false
}

// omission reports whether s shows a cut at the place r with an ellipsis. One that both sides print between words marks an
// older cut.
func omission(p *reading.Pair, s *reading.Side, r reading.Run) bool {
	if s == p.Y {
		p = p.Mirror()
	}
	from, to := max(0, r.Start-1), min(len(s.Tokens), r.End+1)
	for from > 0 && !mark.Wordy(s.Tokens[from]) { // a full stop may stand between: "of will. … and more"
		from--
	}
	for to < len(s.Tokens) && !mark.Wordy(s.Tokens[to]) {
		to++
	}
	for i := from; i < to; i++ {
		if !mark.IsEllipsis(s.Tokens[i]) {
			continue
		}
		if _, both := p.Kept(i); !both || s.AtEdge(reading.Run{Start: i, End: i + 1}) {
			return true
		}
	}
	for i := max(1, from); i < to; i++ { // a mark between two clauses belongs to neither
		if mark.EllipsisIn(s.Gap(i)) {
			return true
		}
	}
	return false
}

// shortGap is the number of content words up to which a gap in translated speech is style: "deep pain" / "pain".
const shortGap = 2

func gapSeverity(p *reading.Pair, has, lacks *reading.Side, r reading.Run, n int) finding.Severity {
	if p.Indirect() || supports(has, r) {
		return finding.Editorial
	}
	if p.Translated() && n <= shortGap && !beforeName(has, r) && !item(has, r) && !unheard(has, lacks, r) {
		return finding.Editorial
	}
	return finding.Substantive
}

// supports reports whether r is a verb that says hardly more than the word behind it, and no more than its articles: the "given any" of "have
// not given any thought to it", the "keep" of "will keep running".
func supports(s *reading.Side, r reading.Run) bool {
	if r.Empty() || r.End >= len(s.Tokens) || !mark.Content(s.Tokens[r.End]) {
		return false
	}
	verb := mark.SupportVerb(s.Tokens[r.Start].Norm) || mark.AspectVerb(s.Tokens[r.Start].Norm) && strings.HasSuffix(s.Tokens[r.End].Norm, "ing")
	for i := r.Start + 1; i < r.End; i++ {
		verb = verb && (mark.Determiner(s.Tokens[i].Norm) || s.Tokens[i].Norm == "some")
	}
	return verb
}

// beforeName reports whether r modifies a name right behind it: "the modern Cold War" is not "the Cold War".
func beforeName(s *reading.Side, r reading.Run) bool {
	return r.End < len(s.Tokens) && s.Tokens[r.End].Class == normalize.Name && s.Tokens[r.End-1].Class == normalize.Word
}

// bracketed reports whether all that r says stands in brackets.
func bracketed(s *reading.Side, r reading.Run) bool {
	has := func(i int, marks string) bool {
		return i >= 0 && i < len(s.Tokens) && strings.ContainsAny(s.Tokens[i].Norm, marks)
	}
	inside := has(r.Start-1, "[(")
	found := inside
	for i := r.Start; i < r.End; i++ {
		switch {
		case has(i, "[("):
			inside, found = true, true
		case has(i, "])"):
			inside = false
		case !inside && mark.Content(s.Tokens[i]):
			return false
		}
	}
	return found && (!inside || has(r.End, "])"))
}

package diverge

import (
	"fmt"
	"strings"

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
func gap(p *pair, h hunk, has *side, r run, other run, lacking bool) (change, bool) {
	r = trim(has, r)
	n := has.weight(r)
	if n == 0 && !has.clause(r) {
		return bare(p, h, has, r)
	}
	c := change{confidence: .85, x: h.x, y: h.y}
	lacks := p.y
	if lacking {
		c.kind, c.x = Missing, r
	} else {
		c.kind, c.y = Added, r
		lacks = p.x
	}
	c.why = []string{p.against(c.x, c.y)}
	c.severity = gapSeverity(p, has, lacks, r, n)
	switch strings.Join(has.norms(r), " ") {
	case "not only", "not just", "not merely", "of course", "no doubt":
		c.severity = Editorial
	}
	if bracketed(has, r) {
		c.kind, c.severity, c.marked = Bracketed, Editorial, true
		c.why = append(c.why, "an insertion in brackets")
		return c, true
	}
	graded(&c, p, has, lacks, r, other)
	if what, ok := qualifies(p, has, r, !lacking); ok {
		c.facet = Qualifier
		c.severity = Critical
		if p.indirect() {
			c.severity = Substantive
		}
		c.why = append(c.why, what+"; it limits the words that were kept")
	}
	if c.facet == 0 && !c.marked && newPerson(has, lacks, r) {
		c.severity, c.sure = Critical, true
		c.why = append(c.why, "it names somebody whom the other document does not name anywhere")
	} else if c.facet == 0 && (c.kind == Added || c.kind == Missing && n <= insertedWords && p.verbatim()) {
		c.severity = max(c.severity, addedSeverity(p, has, lacks, r))
	}
	if c.facet == 0 && !c.marked && beforeName(has, r) && has.contents(r) <= shortGap {
		c.also = append(c.also, Type{Altered, Name})
		c.why = append(c.why, "the words narrow a name: with them it is another one")
	}
	if p.loose() {
		c.confidence = .65
	}
	return c, true
}

// graded tells missing, truncated and elided apart.
func graded(c *change, p *pair, has, lacks *side, r, other run) {
	switch {
	case omission(p, lacks, other):
		c.marked, c.severity = true, Editorial
		c.kind = Elided
		c.why = append(c.why, "the cut is marked")
	case c.kind == Missing && lacks.register != quote.Indirect && !atEdge(lacks, other) && crossesSentence(has, r):
		c.kind = Spliced
		c.also = append(c.also, Type{Kind: Missing})
		c.why = append(c.why, "the beginning of one sentence and the end of another stand together as one")
	case c.kind == Missing && lacks.register != quote.Indirect && atEdge(lacks, other):
		c.kind = Truncated
		c.also = append(c.also, Type{Kind: Missing})
		c.why = append(c.why, "cut at the "+edgeName(atStart(lacks, other))+" of the quoted words without a mark")
	}
}

// crossesSentence reports whether r holds the end of a sentence with content on both sides of it.
func crossesSentence(s *side, r run) bool {
	for i := r.start; i+1 < r.end; i++ {
		// the full stop may be a token or stand between two clauses
		between := s.text[s.tokens[i].Span.End:max(s.tokens[i].Span.End, s.tokens[i+1].Span.Start)]
		stop := strings.ContainsAny(between, ".!?")
		switch s.tokens[i].Norm {
		case ".", "!", "?":
			stop = true
		}
		if stop && s.contents(run{r.start, i + 1}) > 0 && s.contents(run{i + 1, r.end}) > 0 {
			return true
		}
	}
	return false
}

// atEdge reports whether r is the place before the first or behind the last word of s.
func atEdge(s *side, r run) bool {
	return atStart(s, r) || len(s.norms(run{r.end, len(s.tokens)})) == 0
}

// atStart reports whether r is the place before the first word of s.
func atStart(s *side, r run) bool { return len(s.norms(run{0, r.start})) == 0 }

// edgeName says at which end of the words a cut is.
func edgeName(start bool) string {
	if start {
		return "start"
	}
	return "end"
}

// omission reports whether s shows a cut at the place r with an ellipsis. One that both sides print between words marks an
// older cut.
func omission(p *pair, s *side, r run) bool {
	if s == p.y {
		p = p.mirror()
	}
	from, to := max(0, r.start-1), min(len(s.tokens), r.end+1)
	for from > 0 && !wordy(s.tokens[from]) { // a full stop may stand between: "of will. … and more"
		from--
	}
	for to < len(s.tokens) && !wordy(s.tokens[to]) {
		to++
	}
	for i := from; i < to; i++ {
		if !isEllipsis(s.tokens[i]) {
			continue
		}
		if _, both := p.kept(i); !both || atEdge(s, run{i, i + 1}) {
			return true
		}
	}
	for i := max(1, from); i < to; i++ { // a mark between two clauses belongs to neither
		if end, start := s.tokens[i-1].Span.End, s.tokens[i].Span.Start; end < start && ellipsisIn(s.text[end:start]) {
			return true
		}
	}
	return false
}

// ellipsisIn reports whether what stands between two words shows a cut.
func ellipsisIn(between string) bool {
	return strings.Contains(between, "…") || strings.Contains(between, "...") || strings.Contains(between, ". . .")
}

// shortGap is the number of content words up to which a gap in translated speech is style: "deep pain" / "pain".
const shortGap = 2

func gapSeverity(p *pair, has, lacks *side, r run, n int) Severity {
	if p.indirect() {
		return Editorial
	}
	if p.translated() && n <= shortGap && !beforeName(has, r) {
		return Editorial
	}
	return Substantive
}

// beforeName reports whether r modifies a name right behind it: "the modern Cold War" is not "the Cold War".
func beforeName(s *side, r run) bool {
	return r.end < len(s.tokens) && s.tokens[r.end].Class == normalize.Name && s.tokens[r.end-1].Class == normalize.Word
}

// insertedWords is the number of content words up to which words that only one of two like quotations has may have been put in
// there: which of the two is the base says nothing then.
const insertedWords = 6

// pairOf is the amount up to which a number is a way of speaking: "the two countries" for "our countries".
const pairOf = 2

// addedSeverity is graver for a number, a condition or an actor that the other side does not have anywhere.
func addedSeverity(p *pair, has, lacks *side, r run) Severity {
	grave := false
	for i := r.start; i < r.end; i++ {
		t := has.tokens[i]
		if isNumber(t) && (t.Quantity == nil || t.Quantity.Value > pairOf) {
			grave = true
		}
		if t.Class == normalize.Name && !lacks.mentions(t) {
			grave = true
		}
	}
	for _, m := range only(has.marks, Condition) {
		grave = grave || r.start <= m.start && m.start < r.end
	}
	switch {
	case !grave:
		return Editorial
	case p.indirect() || p.translated() && has.contents(r) < shortGap:
		return Substantive
	}
	return Critical
}

// newPerson reports whether r lays something to a person whom the document of the other side never names: "under Harlan
// Pike", "by Harlan Pike". A name alone, or one in another part of the sentence, may be what the paraphrase is about.
func newPerson(has, lacks *side, r run) bool {
	lays := false
	for i := r.start; i < r.end; i++ {
		switch t := has.tokens[i]; {
		case t.Norm == "under" || t.Norm == "by" || t.Norm == "because":
			lays = true
		case lays && t.Class == normalize.Name && !lacks.mentions(t) && placeOf(t.Norm) == "" && i > r.start:
			return true
		}
	}
	return false
}

// bracketed reports whether all that r says stands in brackets.
func bracketed(s *side, r run) bool {
	has := func(i int, marks string) bool {
		return i >= 0 && i < len(s.tokens) && strings.ContainsAny(s.tokens[i].Norm, marks)
	}
	inside := has(r.start-1, "[(")
	found := inside
	for i := r.start; i < r.end; i++ {
		switch {
		case has(i, "[("):
			inside, found = true, true
		case has(i, "])"):
			inside = false
		case !inside && content(s.tokens[i]):
			return false
		}
	}
	return found && (!inside || has(r.end, "])"))
}

// contextHas reports whether the sentence around s has a word of that stem.
func contextHas(s *side, stem string) bool {
	return stem != "" && strings.Contains(s.context, stem)
}

// bare judges light words that are gone alone: a negator out of an idiom, "not just" / "just", a modal verb without a word of
// its own, "they may not be" / "they not be". As a rule negation.go and modality.go find them by the words they belong to.
func bare(p *pair, h hunk, has *side, r run) (change, bool) {
	if p.translated() || p.indirect() {
		return change{}, false
	}
	for i := r.start; i < r.end; i++ {
		if has.marked(i) {
			continue
		}
		switch has.tokens[i].Norm {
		case "not", "never", "no", "neither", "nor", "without":
			return change{kind: Altered, facet: Negation, severity: Critical, confidence: .8, x: h.x, y: h.y,
				why: []string{p.against(h.x, h.y), "only one side has the negation"}}, true
		}
	}
	for _, m := range only(has.marks, Modality) {
		if r.start <= m.start && m.end <= r.end {
			return change{kind: Altered, facet: Modality, severity: Substantive, confidence: .8, x: h.x, y: h.y,
				why: []string{p.against(h.x, h.y), fmt.Sprintf("only one side has the word of %s", m.class)}}, true
		}
	}
	return change{}, false
}

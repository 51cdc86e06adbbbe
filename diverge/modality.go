package diverge

import (
	"fmt"
	"strings"

	"github.com/quotecheck/quotecheck/quote"
)

// modality finds changes of obligation, commitment, certainty and source.
//
// Rule: modal words stand on scales (data/marks.tsv): obligation must = needs to > should, future will > would, attitude
// promise > expect > seek > hope, certainty sure > believe > perhaps, possibility can > may. Two marks at one place of one
// scale are equal; one step apart is substantive; two steps, or another scale, is critical.
//
// Example: "must be ensured" / "should be ensured". Counter-example: "must be ensured" / "needs to be ensured"; "will" /
// "would" where one side is reported speech. It fails where the modal stands in the reporting words of an unusual cue.
func modality(p *pair) []change {
	return scale{
		facet:  Modality,
		same:   sameModality,
		grade:  gradeModality,
		single: singleModality,
		accept: sameSort(p),
		say:    sayModality,
		kept:   keptModality,
	}.changes(p)
}

func attitude(m mark) bool { return m.class == "attitude" || m.class == "certainty" }

// sameSort lets attitudes meet attitudes and modal verbs modal verbs; across, only words that are linked or govern one word.
func sameSort(p *pair) func(x, y mark) bool {
	return func(x, y mark) bool {
		return attitude(x) == attitude(y) || p.affinity(x, y) >= linkedHeads
	}
}

// reported reports whether one of the sides is reported without marks, where tenses shift back.
func (p *pair) reported(x, y mark) bool {
	return !p.x.direct(x.start) || !p.y.direct(y.start)
}

func sameModality(p *pair, x, y mark) bool {
	if x.class == y.class {
		if p.reported(x, y) && x.class != "obligation" && x.class != "attitude" {
			return abs(x.level-y.level) <= 2
		}
		return p.translated() && abs(x.level-y.level) <= 1 && x.class != "obligation" && x.class != "certainty"
	}
	return false
}

func gradeModality(p *pair, x, y mark) Severity {
	if x.class == y.class && abs(x.level-y.level) <= 1 {
		return Substantive
	}
	if p.indirect() {
		return Substantive
	}
	return Critical
}

// singleModality grades a modal word that one side lacks. "can" and plain futures come and go in translation.
func singleModality(p *pair, m mark) Severity {
	if contextHas(p.y, p.x.tokens[m.start].Stem) {
		return 0 // the reporting words say it: "…, he hopes"
	}
	switch m.class {
	case "possibility", "future":
		if p.translated() || p.indirect() {
			if m.class == "possibility" && m.level <= 4 && !p.indirect() {
				return Substantive
			}
			return Editorial
		}
		return Substantive
	case "attitude":
		if p.indirect() {
			return Substantive
		}
		return Critical
	case "obligation":
		if p.translated() || p.indirect() {
			return Substantive
		}
		return Critical
	}
	switch {
	case m.level <= 2: // a hedge
		return Critical
	case m.level >= 5 && p.translated():
		return Editorial // "certainly", "surely" are emphasis
	}
	return Substantive
}

// attitudeReach is how many content words an attitude reaches over: "we hope that today's treaties will serve as a …".
const attitudeReach = 12

// keptModality: hoping and believing reach over the whole clause behind them, a modal verb over its predicate.
func keptModality(p *pair, m mark, _ []mark) (run, bool) {
	if at, ok := p.headKept(m); ok && attitude(m) {
		return p.y.upToVerb(at), true
	} else if ok {
		return at, true
	}
	if !attitude(m) {
		return run{}, false
	}
	for i, n := m.end, 0; i < len(p.x.tokens) && n < attitudeReach; i++ {
		if !wordy(p.x.tokens[i]) || i > 0 && strings.ContainsAny(p.x.text[p.x.tokens[i-1].Span.End:max(p.x.tokens[i-1].Span.End, p.x.tokens[i].Span.Start)], ".;!?") {
			break // another clause
		}
		if !content(p.x.tokens[i]) {
			continue
		}
		n++
		if at, ok := p.kept(i); ok {
			return p.y.upToVerb(at), true
		}
	}
	return run{}, false
}

// upToVerb widens r up to the modal verb of its clause, which is what the attitude is about: "the treaty [will serve]".
func (s *side) upToVerb(r run) run {
	for _, m := range only(s.marks, Modality) {
		if !attitude(m) && m.start >= r.start && m.start <= r.end+attitudeReach {
			end := m.end
			if end < len(s.tokens) && wordy(s.tokens[end]) {
				end++
			}
			return run{r.start, max(r.end, end)}
		}
	}
	return r
}

func sayModality(p *pair, x, y *mark) string {
	switch {
	case y == nil:
		return fmt.Sprintf("“%s” (%s) has no counterpart; what it governs is there on both sides", p.x.words(run{x.start, x.end}), x.class)
	case x.class == y.class:
		return fmt.Sprintf("both speak of %s, not of the same strength", x.class)
	}
	return fmt.Sprintf("%s on one side, %s on the other", x.class, y.class)
}

// indirect reports whether one of the readings stands wholly outside quotation marks.
func (p *pair) indirect() bool {
	return p.x.register == quote.Indirect || p.y.register == quote.Indirect
}

// translated reports whether both readings are translations of their own.
func (p *pair) translated() bool { return p.x.translated && p.y.translated }

// looseShare is the share of equal words below which a pair is a paraphrase and typed changes are less sure.
const looseShare = 0.5

// loose reports whether the readings share less than half of their words.
func (p *pair) loose() bool {
	n, m := 0, 0
	for _, l := range p.links {
		if equal(l.Relation) {
			n += l.XEnd - l.X + l.YEnd - l.Y
		}
		m += l.XEnd - l.X + l.YEnd - l.Y
	}
	return float64(n) < looseShare*float64(m)
}

// containedShare is the share of the shorter reading that the longer must have for the longer to be the same with more.
const containedShare = 0.7

// contained reports whether nearly all of the shorter reading stands in the longer.
func (p *pair) contained() bool {
	kept := 0
	for i, t := range p.x.tokens {
		if _, ok := p.kept(i); ok && wordy(t) {
			kept++
		}
	}
	n := min(len(p.x.norms(run{0, len(p.x.tokens)})), len(p.y.norms(run{0, len(p.y.tokens)})))
	return float64(kept) >= containedShare*float64(n)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

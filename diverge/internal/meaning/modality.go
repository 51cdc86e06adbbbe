package meaning

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
	"github.com/quotecheck/quotecheck/normalize"
)

// modality finds changes of obligation, commitment, certainty and source.
//
// Rule: modal words stand on scales (data/marks.tsv): obligation must = needs to > should, future will > would, attitude
// promise > expect > seek > hope, certainty sure > believe > perhaps, possibility can > may. Two marks at one place of one
// scale are equal; one step apart is substantive; two steps, or another scale, is critical.
//
// Example: "must be ensured" / "should be ensured". Counter-example: "must be ensured" / "needs to be ensured"; "will" /
// "would" where one side is reported speech. It fails where the modal stands in the reporting words of an unusual cue.
func modality(p *reading.Pair) []change.Change {
	return scale{
		facet:  finding.Modality,
		same:   sameModality,
		grade:  gradeModality,
		single: singleModality,
		accept: sameSort(p),
		say:    sayModality,
		kept:   keptModality,
	}.changes(p)
}

func attitude(m mark.Mark) bool { return m.Class == "attitude" || m.Class == "certainty" }

// sameSort lets attitudes meet attitudes and modal verbs modal verbs; across, only words that are linked or govern one word.
func sameSort(p *reading.Pair) func(x, y mark.Mark) bool {
	return func(x, y mark.Mark) bool {
		if y.Class == "obligation" && willHaveTo(p.X, x) || x.Class == "obligation" && willHaveTo(p.Y, y) {
			return false // "must pay" / "will have to pay": the "have to" is its counterpart
		}
		return attitude(x) == attitude(y) || p.Affinity(x, y) >= reading.LinkedHeads
	}
}

// willHaveTo reports whether m is the "will" of "will have to", which says of what has to be that it is still to come.
func willHaveTo(s *reading.Side, m mark.Mark) bool {
	return m.Class == "future" && slices.ContainsFunc(s.Marks, func(o mark.Mark) bool {
		return o.Facet == finding.Modality && o.Class == "obligation" && o.Start == m.End
	})
}

// reported reports whether one of the sides is reported without marks, where tenses shift back.
func reported(p *reading.Pair, x, y mark.Mark) bool {
	return !p.X.Direct(x.Start) || !p.Y.Direct(y.Start)
}

func sameModality(p *reading.Pair, x, y mark.Mark) bool {
	if p.Translated() && seems(p.X, x) && seems(p.Y, y) {
		return true // "it looked as if it would break" / "it seemed that it might break"
	}
	if x.Class == y.Class {
		if reported(p, x, y) && x.Class != "obligation" && x.Class != "attitude" {
			return abs(x.Level-y.Level) <= 2
		}
		if p.Translated() && able(p.X, x) && able(p.Y, y) {
			return true // "all they could" / "all they were able to"
		}
		return p.Translated() && abs(x.Level-y.Level) <= 1 && x.Class != "obligation" && x.Class != "certainty"
	}
	return false
}

// seems reports whether m stands in what only seems to be so.
func seems(s *reading.Side, m mark.Mark) bool {
	return slices.ContainsFunc(s.Tokens[max(0, m.Start-reading.PlaceReach):m.Start], func(t normalize.Token) bool { return mark.Seeming(t.Norm) })
}

// able reports whether m says what somebody is able to do, in whatever tense.
func able(s *reading.Side, m mark.Mark) bool {
	switch s.Tokens[m.Start].Norm {
	case "can", "could", "able":
		return true
	}
	return false
}

// ruledIn reports whether s says that something is not ruled out.
func ruledIn(s *reading.Side) bool {
	for i := 1; i < len(s.Tokens); i++ {
		switch s.Tokens[i].Norm {
		case "rule", "ruled", "exclude", "excluded":
			if s.Tokens[i-1].Class == normalize.Negator {
				return true
			}
		}
	}
	return false
}

// implied reports whether the other side of a translation says what m says without a modal verb: "how we should live" / "how to
// live", "could not agree" / "unable to agree". at is where it has the word that m belongs to.
func implied(p *reading.Pair, m mark.Mark, at reading.Run) bool {
	if !p.Translated() && !p.Indirect() {
		return false
	}
	norm := func(j int) string {
		if j < 0 || j >= len(p.Y.Tokens) {
			return ""
		}
		return p.Y.Tokens[j].Norm
	}
	switch m.Class {
	case "possibility":
		if ruledIn(p.Y) {
			return true
		}
		for j := at.Start - reading.PlaceReach; j < at.End+reading.PlaceReach; j++ {
			switch norm(j) {
			case "able", "unable", "capable", "incapable", "possible", "impossible", "possibility", "ability", "power":
				return true
			}
		}
	case "obligation", "future":
		to := at.Start - 1
		if norm(to) == "be" {
			to--
		}
		if norm(to) != "to" {
			return false
		}
		if m.Class == "obligation" && forSomebody(p.Y, to) {
			return true
		}
		switch norm(to - 1) {
		case "how", "what", "where", "when", "whom", "whether", "which", "is", "are", "was", "were", "be":
			return true
		}
	}
	return false
}

// forSomebody reports whether the "to" at token i of s follows "is for" and somebody: "that is for the insurers to pay".
func forSomebody(s *reading.Side, i int) bool {
	for k := i - 1; k > 0 && i-k <= reading.PlaceReach; k-- {
		if s.Tokens[k].Norm == "for" {
			switch s.Tokens[k-1].Norm {
			case "is", "are", "was", "were", "be":
				return true
			}
			return false
		}
	}
	return false
}

func gradeModality(p *reading.Pair, x, y mark.Mark) finding.Severity {
	if x.Class == y.Class && abs(x.Level-y.Level) <= 1 {
		return finding.Substantive
	}
	if p.Indirect() {
		return finding.Substantive
	}
	return finding.Critical
}

// singleModality grades a modal word that one side lacks. "can" and plain futures come and go in translation.
func singleModality(p *reading.Pair, m mark.Mark) finding.Severity {
	if p.Y.ContextHas(p.X.Tokens[m.Start].Stem) {
		return 0 // the reporting words say it: "…, he hopes"
	}
	switch m.Class {
	case "possibility", "future":
		if p.Translated() || p.Indirect() || willHaveTo(p.X, m) {
			if m.Class == "possibility" && m.Level <= 4 && !p.Indirect() {
				return finding.Substantive
			}
			return finding.Editorial
		}
		return finding.Substantive
	case "attitude":
		if l, ok := p.Link(m.Start); ok && l.Relation == align.Slot && mark.Foretells(p.X.Tokens[m.Start].Norm) {
			return 0 // another verb stands there, no assertion: "they foresee that"
		}
		if p.Indirect() {
			return finding.Substantive
		}
		return finding.Critical
	case "obligation":
		if p.Translated() || p.Indirect() {
			return finding.Substantive
		}
		return finding.Critical
	}
	switch {
	case m.Level <= 2: // a hedge
		return finding.Critical
	case m.Level >= 5 && p.Translated():
		return finding.Editorial // "certainly", "surely" are emphasis
	}
	return finding.Substantive
}

// attitudeReach is how many content words an attitude reaches over: "we hope that today's treaties will serve as a …".
const attitudeReach = 12

// keptModality: hoping and believing reach over the whole clause behind them, a modal verb over its predicate.
func keptModality(p *reading.Pair, m mark.Mark, _ []mark.Mark) (reading.Run, bool) {
	if at, ok := p.HeadKept(m); ok && attitude(m) {
		return upToVerb(p.Y, at), true
	} else if ok {
		return at, !implied(p, m, at)
	}
	if !attitude(m) {
		return reading.Run{}, false
	}
	for i, n := m.End, 0; i < len(p.X.Tokens) && n < attitudeReach; i++ {
		if !mark.Wordy(p.X.Tokens[i]) || i > 0 && strings.ContainsAny(p.X.Gap(i), ".;!?") {
			break // another clause
		}
		if !mark.Content(p.X.Tokens[i]) {
			continue
		}
		n++
		if at, ok := p.Kept(i); ok {
			return upToVerb(p.Y, at), true
		}
	}
	return reading.Run{}, false
}

// upToVerb widens r up to the modal verb of its clause, which is what the attitude is about: "the treaty [will serve]".
func upToVerb(s *reading.Side, r reading.Run) reading.Run {
	for _, m := range mark.Only(s.Marks, finding.Modality) {
		if !attitude(m) && m.Start >= r.Start && m.Start <= r.End+attitudeReach {
			end := m.End
			if end < len(s.Tokens) && mark.Wordy(s.Tokens[end]) {
				end++
			}
			return reading.Run{Start: r.Start, End: max(r.End, end)}
		}
	}
	return r
}

func sayModality(p *reading.Pair, x, y *mark.Mark) string {
	switch {
	case y == nil:
		return onlyHas(p, x) + ", it tells of " + plainly(x.Class) + "; the words it goes with stand on both sides"
	case x.Class == y.Class:
		return fmt.Sprintf("both tell of %s, one more strongly than the other", plainly(x.Class))
	}
	return fmt.Sprintf("one side tells of %s, the other of %s", plainly(x.Class), plainly(y.Class))
}

// plainly says in plain words what modal words of a class tell of.
func plainly(class string) string {
	switch class {
	case "obligation":
		return "what has to be"
	case "future":
		return "what will or would be"
	case "possibility":
		return "what can or may be"
	case "attitude":
		return "what is hoped, wanted, tried or promised"
	}
	return "how sure it is"
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

package misquote

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/internal/mutate"
	"github.com/quotecheck/quotecheck/text"
)

// Families returns every way of quoting, the harmless ones first.
func Families() []*Family {
	verbatim, marked, altered, absent := []string{"verbatim"}, []string{"marked"}, []string{"altered"}, []string{"not_found"}
	shown := append(verbatim, marked...) // an ellipsis at an end that hides nothing
	lost := []string{"elided", "missing", "truncated", "altered"}
	all := []*Family{
		{Name: "verbatim", Harmless: true, Verdicts: verbatim, make: asSaid},
		{Name: "two sentences", Harmless: true, Verdicts: verbatim, make: twoSentences},
		{Name: "interrupted", Harmless: true, Verdicts: verbatim, make: interrupted},
		{Name: "fragment", Harmless: true, Verdicts: verbatim, make: fragment},
		{Name: "curly and straight", Harmless: true, Verdicts: verbatim, make: otherMarks},
		{Name: "tail cut at a clause", Harmless: true, Verdicts: verbatim, make: tailCut("")},
		{Name: "tail elided", Harmless: true, Verdicts: shown, make: tailCut(" …")},
		{Name: "head elided", Harmless: true, Verdicts: shown, make: headElided},
		{Name: "middle elided", Harmless: true, Verdicts: marked, make: middleCut(" … ", " . . . ", " ... ", " [...] ")},
		{Name: "bracketed pronoun", Harmless: true, Verdicts: marked, make: bracketed},
		{Name: "broken, a clause left out", Harmless: true, Verdicts: marked, make: brokenCut},
		{Name: "denied part, denied too", Harmless: true, Verdicts: verbatim, make: notA().quoted(false)},
		{Name: "denied word, denied too", Harmless: true, Verdicts: verbatim, make: notOneWord().quoted(false)},
		{Name: "denied aim, denied too", Harmless: true, Verdicts: verbatim, make: notTo().quoted(false)},

		{Name: "middle cut", Verdicts: altered, Kinds: []string{"missing", "truncated", "elided"}, make: middleCut(" ")},
		{Name: "qualifier elided", Verdicts: altered, Kinds: []string{"elided", "missing", "truncated"}, make: qualifierElided},
		{Name: "tail of sense cut", Verdicts: altered, Kinds: []string{"truncated", "missing"}, make: tailOfSense},
		{Name: "head of sense cut", Verdicts: altered, Kinds: []string{"truncated", "missing"}, make: headOfSense},
		{Name: "splice of two places", Verdicts: altered, Kinds: []string{"spliced"}, make: splice},
		{Name: "halves of two sentences", Verdicts: altered, Kinds: []string{"spliced", "missing", "truncated"}, make: halves},
		{Name: "opinion put before", Verdicts: altered, Kinds: []string{"added", "altered/modality"}, make: opinion},
		{Name: "order swapped", Verdicts: altered, Kinds: []string{"reordered", "spliced"}, Mild: true, make: swapped},
		{Name: "broken over a negation", Verdicts: altered, Kinds: lost, make: brokenDenial},
		{Name: "broken over a condition", Verdicts: altered, Kinds: lost, make: brokenCondition},
		{Name: "broken, negation lost", Verdicts: altered, Kinds: lost, make: brokenEdit},
		{Name: "broken, halves swapped", Verdicts: altered, Kinds: []string{"reordered", "spliced"}, Mild: true, make: brokenSwapped},
		{Name: "broken, other speaker", Verdicts: altered, Kinds: []string{"misattributed"}, make: brokenSpeaker},
		{Name: "broken, two turns", Verdicts: altered, Kinds: []string{"spliced"}, make: brokenSplice},
		{Name: "fused by and", Verdicts: altered, Kinds: []string{"spliced"}, Mild: true, make: fused(1, ", and ")},
		{Name: "fused by a reason", Verdicts: altered, Kinds: []string{"spliced"}, make: fused(1, " because ")},
		{Name: "fused, one skipped", Verdicts: altered, Kinds: []string{"spliced"}, make: fused(2, ", and ")},
		{Name: "condition in a gap", Verdicts: altered, Kinds: []string{"elided", "missing", "truncated"}, make: gapCondition},
		{Name: "denied part", Verdicts: altered, Kinds: []string{"truncated", "missing"}, make: notA().quoted(true)},
		{Name: "denied word", Verdicts: altered, Kinds: []string{"truncated", "missing"}, make: notOneWord().quoted(true)},
		{Name: "denied aim", Verdicts: altered, Kinds: []string{"truncated", "missing"}, make: notTo().quoted(true)},
		{Name: "other speaker", Verdicts: altered, Kinds: []string{"misattributed"}, make: otherSpeaker},
		{Name: "half invented", Verdicts: altered, Kinds: []string{"added", "altered/wording", "spliced", "altered"}, make: halfInvented},
		{Name: "invented", Verdicts: absent, make: invented},
		{Name: "two invented", Verdicts: absent, make: twoInvented},
	}
	for _, m := range mutate.Families() {
		f := &Family{Name: m.Name, Kinds: m.Kinds, Verdicts: altered, make: edited(m, 1)}
		switch m.Name {
		case "head cut", "middle cut", "tail cut", "head elided", "middle elided", "tail elided", "middle resumed", "clauses swapped", "limit dropped", "speaker", "reported":
			continue // made above, or the words no longer stand in marks
		case "sentences joined":
			f.make = edited(m, 2)
		case "typography", "spelling", "transliteration", "number style", "hyphen":
			f.Harmless, f.Verdicts = true, verbatim
		default:
			if m.Harmless { // other words, which a quote must not have, and no change of what was said
				f.Name, f.Harmless, f.Verdicts = m.Name+" put otherwise", true, slices.Concat(verbatim, altered)
			}
		}
		all = append(all, f)
	}
	return all
}

// edited makes one edit of another package in n sentences of a turn.
func edited(m mutate.Family, n int) maker {
	return func(s *Speech, i int, r *rand.Rand) (draft, bool) {
		if n > 1 && !s.next(i) {
			return draft{}, false
		}
		at := text.Span{Start: s.sentences[i].span.Start, End: s.sentences[i+n-1].span.End}
		words := s.Document.Slice(at)
		if len(strings.Fields(words)) > mostWords {
			return draft{}, false
		}
		mutants := m.Mutants(framed(words, s.sentences[i].speaker), r)
		if len(mutants) == 0 {
			return draft{}, false
		}
		d := draft{article: mutants[0].Text, source: []text.Span{at}}
		if n > 1 {
			d.source = left(at, framed(words, s.sentences[i].speaker), mutants[0].Text)
		}
		return d, true
	}
}

// left returns what is left of the words at a place if the whole article became another one by a cut.
func left(at text.Span, whole, cut string) []text.Span {
	from := 0
	for from < len(cut) && whole[from] == cut[from] {
		from++
	}
	before := from - len("“")
	return []text.Span{{Start: at.Start, End: at.Start + before}, {Start: at.Start + before + len(whole) - len(cut), End: at.End}}
}

package diverge

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
)

//go:embed data/equal.tsv
var equalTSV string

// equalPhrases maps a phrase of compared words to the number of its line in the table: phrases of one line are equal.
var equalPhrases = sync.OnceValue(func() map[string][]int {
	m := map[string][]int{}
	n := 0
	for line := range strings.Lines(equalTSV) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		n++
		for _, phrase := range strings.Split(strings.TrimSpace(line), "\t") {
			m[phrase] = append(m[phrase], n)
		}
	}
	return m
})

// wording judges what the typed detectors left: other words at the same place.
//
// Rule: phrases that the table calls equal, and differences of light words alone, say nothing. Where both sides translate,
// other words are style (reworded), and the finding asks for review when no word of one side is related to a word of the
// other; words that a paraphrase without marks puts in their place are altered wording, editorial. What one kept word governs
// ("balance of trade" / "balance of fear") is content everywhere. Inside quotation marks of
// one language other content words are altered wording: there is only one thing that was said.
//
// Example: "balance of trade" / "balance of fear" in two English papers. Counter-example: "in bad shape" / "in a poor
// state" in two translations. It fails for synonyms that are on no list.
func wording(p *pair, h hunk) (change, bool) {
	c := change{x: trim(p.x, h.x), y: trim(p.y, h.y), confidence: .8, severity: Editorial, kind: Reworded}
	if samePhrase(p, c.x, c.y) || samePlace(p, c.x, c.y) {
		return c, false
	}
	c.why = []string{p.against(c.x, c.y)}
	style := p.translated() || p.indirect()
	related, opposite, litotes := relations(p, c.x, c.y)
	switch {
	case litotes && !opposite:
		c.why = append(c.why, "one side denies the opposite of what the other says; kept as editorial")
	case opposite && !style:
		c.kind, c.facet, c.severity, c.confidence = Altered, Wording, Substantive, .9
		c.why = append(c.why, "the words are opposites")
	case opposite:
		c.kind, c.facet, c.severity, c.confidence, c.review = Altered, Wording, Substantive, .6, true
		c.why = append(c.why, "some of the words are opposites")
	case coreference(p, c.x, c.y) && !style:
		c.kind, c.facet, c.severity, c.review = Altered, Name, Substantive, true
		c.why = append(c.why, "a name on one side, another word on the other, inside quotation marks")
	case coreference(p, c.x, c.y):
		c.why = append(c.why, "a name on one side, a description or a pronoun on the other: they may mean one and the same")
	case style && related:
		c.why = append(c.why, "related words; kept as editorial")
	case complement(p, c.x, c.y):
		c.kind, c.facet, c.severity, c.confidence = Altered, Wording, Substantive, .85
		c.sure = true
		c.why = append(c.why, "the same word governs two different things")
	case style && !p.quoted(c):
		c.kind, c.facet, c.review, c.confidence = Altered, Wording, true, .6
		c.why = append(c.why, "the paraphrase puts it in words that are not related; whether it says the same is for a reader to judge")
	case style:
		c.review, c.confidence = true, .6
		c.why = append(c.why, "two renderings in other words; whether they say the same is for a reader to judge")
	case related:
		c.why = append(c.why, "words of related meaning; kept as editorial")
	default:
		c.kind, c.facet, c.severity, c.confidence = Altered, Wording, Substantive, .8
		c.why = append(c.why, "other content words inside quotation marks")
	}
	return carried(p, c, style), true
}

// carried adds what the words of a rewording carry on one side only: a figure, a negation, a quantity, a time.
func carried(p *pair, c change, style bool) change {
	a, b := carries(p.x, c.x), carries(p.y, c.y)
	for f := Number; f <= Condition; f++ {
		s, words := p.x, a[f]
		if words == "" {
			s, words = p.y, b[f]
		}
		if (a[f] == "") == (b[f] == "") || c.facet == f {
			continue
		}
		c.also = append(c.also, Type{Altered, f})
		c.why = append(c.why, fmt.Sprintf("only %s has “%s” here, a matter of %s", s.label, words, strings.ToLower(f.String())))
	}
	if (a[Negation] == "") != (b[Negation] == "") && !style && c.kind == Altered && p.x.contents(c.x) <= shortGap && p.y.contents(c.y) <= shortGap {
		c.facet, c.severity = Negation, Critical
	}
	return c
}

// carries returns the words of r that carry a typed meaning, the first of each facet.
func carries(s *side, r run) map[Facet]string {
	have := map[Facet]string{}
	note := func(f Facet, r run) {
		if have[f] == "" {
			have[f] = s.words(r)
		}
	}
	for _, m := range s.marks {
		if r.start <= m.start && m.end <= r.end && m.facet != Person && m.class != "lexical" {
			note(m.facet, run{m.start, m.end})
		}
	}
	for i := r.start; i < r.end; i++ {
		if !isNumber(s.tokens[i]) {
			continue
		}
		note(Number, run{i, i + 1})
		if q := s.tokens[i].Quantity; q != nil && (q.Unit == number.Date || timeUnit(q.Unit) || q.Unit == "" && q.Value >= 1900 && q.Value < 2100) {
			note(Time, run{i, i + 1})
		}
	}
	return have
}

// complement reports whether one and the same word governs two things through "of", and nothing relates the two:
// "a balance of trade" / "a balance of fear". That is no matter of style, in translation as little as in a paraphrase.
func complement(p *pair, x, y run) bool {
	governed := func(s *side, r run) int {
		for i := r.end - 1; i >= max(1, r.start); i-- {
			if s.tokens[i-1].Norm == "of" && content(s.tokens[i]) {
				return i
			}
		}
		return -1
	}
	before := func(s *side, r run) int {
		i := r.start - 1
		if i >= 0 && s.tokens[i].Norm == "of" {
			i--
		}
		return i
	}
	i, j := governed(p.x, x), governed(p.y, y)
	if i < 0 || j < 0 || i != x.end-1 || j != y.end-1 || p.x.contents(x) > governedWords || p.y.contents(y) > governedWords {
		return false
	}
	g, h := before(p.x, x), before(p.y, y)
	if g < 0 || h < 0 || !content(p.x.tokens[g]) {
		return false
	}
	at, ok := p.kept(g)
	return ok && at.start == h && p.x.tokens[i].Class == normalize.Word && p.y.tokens[j].Class == normalize.Word
}

// governedWords is the number of content words that a thing governed by "of" may have: "balance in the sphere of trade".
const governedWords = 2

// trim takes punctuation off the ends of r.
func trim(s *side, r run) run {
	for !r.empty() && !wordy(s.tokens[r.start]) {
		r.start++
	}
	for !r.empty() && !wordy(s.tokens[r.end-1]) {
		r.end--
	}
	return r
}

// samePhrase reports whether the table calls the two stretches equal, with or without their light words.
func samePhrase(p *pair, x, y run) bool {
	table := equalPhrases()
	others := phrases(p.y, y)
	bare := make([]string, len(others))
	for k, b := range others {
		bare[k] = unhyphened(b)
	}
	for _, a := range phrases(p.x, x) {
		if slices.Contains(bare, unhyphened(a)) {
			return true
		}
		for _, m := range table[a] {
			for _, b := range others {
				if slices.Contains(table[b], m) {
					return true
				}
			}
		}
	}
	return false
}

// unhyphened returns a phrase without what parts its words: "anti harbour", "anti-harbour" and "antiharbour" are one.
func unhyphened(phrase string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '-', '\u2010', '\u2011':
			return -1
		}
		return r
	}, phrase)
}

// phrases returns the words of r as printed and with one kept neighbour on either side.
func phrases(s *side, r run) []string {
	var out []string
	add := func(r run) {
		if ws := s.norms(r); len(ws) > 0 {
			out = append(out, strings.Join(ws, " "))
			var heavy []string
			for _, t := range s.tokens[r.start:r.end] {
				if content(t) {
					heavy = append(heavy, t.Norm)
				}
			}
			if len(heavy) > 0 && len(heavy) < len(ws) {
				out = append(out, strings.Join(heavy, " "))
			}
		}
	}
	add(r)
	wide := run{max(0, r.start-1), min(len(s.tokens), r.end+1)}
	add(run{wide.start, r.end})
	add(run{r.start, wide.end})
	return out
}

// relations reports whether every content word of x in the run is related to a word of y, whether one is opposed to a word
// of y under the same polarity, and whether one is opposed to it under a negation: "not easy" / "difficult".
func relations(p *pair, x, y run) (related, opposite, litotes bool) {
	related = p.x.contents(x) > 0
	others := make([]lexicon.Entry, max(0, y.end-y.start))
	for k := range others {
		if related && content(p.y.tokens[y.start+k]) {
			others[k] = lexicon.Find(p.y.tokens[y.start+k].Norm)
		}
	}
	for i := x.start; i < x.end; i++ {
		if !content(p.x.tokens[i]) {
			continue
		}
		near, word := false, lexicon.Find(p.x.tokens[i].Norm)
		for j := y.start; j < y.end; j++ {
			if !content(p.y.tokens[j]) {
				continue
			}
			a, b := p.x.tokens[i].Norm, p.y.tokens[j].Norm
			relation := word.Relate(others[j-y.start])
			switch {
			case relation == lexicon.Opposite || negatedForm(a, b) || negatedForm(b, a):
				if negated(p.x, i) != negated(p.y, j) {
					litotes = true
				} else {
					opposite = true
				}
			case akin(relation):
				near = true
			}
		}
		if l, ok := p.link(i); ok && equal(l.Relation) {
			near = true
		}
		related = related && near
	}
	return related, opposite, litotes
}

// akin reports whether two words of a relation share a meaning.
func akin(r lexicon.Relation) bool {
	switch r {
	case lexicon.SameLemma, lexicon.SameSense, lexicon.RareSense, lexicon.FromOne, lexicon.FromSister, lexicon.Beside:
		return true
	}
	return false
}

// coreference reports whether one side names what the other only describes: "Moscow" / "our country".
func coreference(p *pair, x, y run) bool {
	nx, ny := names(p.x, x), names(p.y, y)
	cx, cy := p.x.contents(x), p.y.contents(y)
	return nx > 0 && ny == 0 && cx == nx && cy <= 1 || ny > 0 && nx == 0 && cy == ny && cx <= 1
}

func names(s *side, r run) int {
	n := 0
	for i := r.start; i < r.end; i++ {
		if nameAt(s, i) {
			n++
		}
	}
	return n
}

// samePlace reports whether the two stretches name one country and say nothing else.
func samePlace(p *pair, x, y run) bool {
	if names(p.x, x) == 0 || names(p.y, y) == 0 {
		return false // "us" is no country
	}
	only := func(s *side, r run) string {
		at := ""
		for _, t := range s.tokens[r.start:r.end] {
			if !content(t) {
				continue
			}
			n := placeOf(t.Norm)
			if n == "" || at != "" && at != n {
				return ""
			}
			at = n
		}
		return at
	}
	if a, b := placeOf(strings.Join(p.x.norms(x), " ")), placeOf(strings.Join(p.y.norms(y), " ")); a != "" && a == b {
		return true
	}
	a, b := only(p.x, x), only(p.y, y)
	return a != "" && a == b
}

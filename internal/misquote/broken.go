package misquote

import (
	"math/rand/v2"
	"regexp"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// A quotation may be broken off by its cue and resumed: “…,” she said, “…”. It is one quotation, and what was done to it may show in
// neither half alone.

// broken prints two halves around the cue.
func broken(head, speaker, tail string) string {
	return "“" + strings.TrimRight(head, " ,.;") + ",” " + speaker + " said, “" + strings.TrimRight(tail, " .") + ".”\n"
}

// resumed returns sentence i as a draft that shows the bytes up to the end of the head and those from the start of the tail on.
func (s *Speech) resumed(i, head, tail int) draft {
	words := s.text(i)
	return draft{article: broken(words[:head], s.sentences[i].speaker, words[tail:]), source: []text.Span{s.kept(i, 0, head), s.kept(i, tail, len(words))}}
}

// brokenCut leaves out the clause in the middle, on which nothing depends.
func brokenCut(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	at := cuts(words, clauseWords)
	for k := 1; k < len(at); k++ {
		if gone := words[at[k-1]:at[k]]; len(strings.Fields(gone)) >= clauseWords && plain(gone) {
			return s.resumed(i, at[k-1], at[k]+len(", ")), true
		}
	}
	return draft{}, false
}

// denial matches a verb that helps and the negation behind it.
var denial = regexp.MustCompile(` (?:will|would|do|does|did|is|are|was|were|can|could|should|has|have|had|must)( not| never) (?:[a-z]+ ){3}`)

// brokenDenial breaks a sentence off before its negation, and resumes it behind it.
func brokenDenial(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	m := denial.FindStringSubmatchIndex(s.text(i))
	if m == nil {
		return draft{}, false
	}
	return s.resumed(i, m[2], m[3]+1), true
}

func brokenCondition(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	for _, m := range qualifier.FindAllStringSubmatchIndex(words, -1) {
		if len(strings.Fields(words[:m[2]])) >= clauseWords && len(strings.Fields(words[m[1]:])) >= clauseWords {
			return s.resumed(i, m[2], m[1]), true
		}
	}
	return draft{}, false
}

// brokenEdit takes a negation out of a sentence and breaks it at a comma.
func brokenEdit(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	m := denial.FindStringSubmatchIndex(words)
	at := cuts(words, clauseWords)
	if m == nil || len(at) == 0 {
		return draft{}, false
	}
	k := at[r.IntN(len(at))]
	head, tail := words[:k], words[k+len(", "):]
	if m[3] <= k {
		head = words[:m[2]] + words[m[3]:k]
	} else if m[2] > k {
		tail = words[k+len(", "):m[2]] + words[m[3]:]
	}
	return draft{article: broken(head, s.sentences[i].speaker, tail), source: []text.Span{s.sentences[i].span}}, true
}

func brokenSwapped(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	at := cuts(words, clauseWords)
	if len(at) == 0 {
		return draft{}, false
	}
	k := at[0]
	return draft{article: broken(capital(words[k+len(", "):]), s.sentences[i].speaker, strings.ToLower(words[:1])+words[1:k]), source: []text.Span{s.sentences[i].span}}, true
}

func brokenSpeaker(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	at := cuts(words, clauseWords)
	d, ok := otherSpeaker(s, i, r)
	if len(at) == 0 || !ok {
		return draft{}, false
	}
	d.article = broken(words[:at[0]], d.speaker, words[at[0]+len(", "):])
	return d, true
}

// brokenSplice joins two sentences of two turns by the cue.
func brokenSplice(s *Speech, i int, r *rand.Rand) (draft, bool) {
	k, ok := s.far(i, r)
	if !ok || len(strings.Fields(s.text(i))) < 2*clauseWords || !statement.MatchString(s.text(k)) {
		return draft{}, false
	}
	tail := s.text(k)
	return draft{article: broken(s.text(i), s.sentences[i].speaker, "and "+strings.ToLower(tail[:1])+tail[1:]), source: []text.Span{s.sentences[i].span, s.sentences[k].span}}, true
}

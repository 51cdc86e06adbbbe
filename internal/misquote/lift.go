package misquote

import (
	"math/rand/v2"
	"regexp"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

func one(s *Speech, i int, words string) (draft, bool) {
	return draft{words: words, source: []text.Span{s.sentences[i].span}}, true
}

func asSaid(s *Speech, i int, _ *rand.Rand) (draft, bool) { return one(s, i, s.text(i)) }

func twoSentences(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	if !s.next(i) {
		return draft{}, false
	}
	at := s.sentences[i].span.Cover(s.sentences[i+1].span)
	return draft{words: s.Document.Slice(at), source: []text.Span{at}}, true
}

// clauseEnd is where a sentence can be interrupted or cut: behind a comma.
var clauseEnd = regexp.MustCompile(`, `)

// cuts returns where a sentence has a comma with at least n words on both sides.
func cuts(words string, n int) []int {
	var all []int
	for _, m := range clauseEnd.FindAllStringIndex(words, -1) {
		if len(strings.Fields(words[:m[0]])) >= n && len(strings.Fields(words[m[1]:])) >= n {
			all = append(all, m[0])
		}
	}
	return all
}

// clauseWords is how many words each side of a cut keeps.
const clauseWords = 4

func interrupted(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	at := cuts(words, clauseWords)
	if len(at) == 0 {
		return draft{}, false
	}
	k := at[r.IntN(len(at))]
	speaker := s.sentences[i].speaker
	return draft{article: "“" + words[:k+1] + "” " + speaker + " said, “" + words[k+2:] + "”\n", source: []text.Span{s.sentences[i].span}}, true
}

// sensitive matches what a cut may take the sense from: denials, conditions, doubts, limits.
var sensitive = regexp.MustCompile(`(?i)\b(?:not|never|no|nor|neither|none|nobody|nothing|without|cannot|if|unless|until|provided|except|only|but|although|though|think|believe|doubt|hope|say|says|said|would|could|may|might|than|because|when|whether|perhaps|maybe|probably)\b|n['’]t\b`)

// amount matches what a fragment may cut in two.
var amount = regexp.MustCompile(`(?i)\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|percent|half|third|thirds)\b`)

func plain(words string) bool { return !sensitive.MatchString(words) }

func fragment(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	all := wordPlaces(words)
	const least, most = 4, 8
	if !plain(words) || len(all) < most+2 {
		return draft{}, false
	}
	n := least + r.IntN(most-least+1)
	from := 1 + r.IntN(len(all)-n-1)
	start, end := all[from][0], all[from+n-1][1]
	at := text.Span{Start: s.sentences[i].span.Start + start, End: s.sentences[i].span.Start + end}
	if strings.Count(s.Document.Text, words[start:end]) > 1 || amount.MatchString(words[max(0, start-10):min(len(words), end+10)]) {
		return draft{}, false
	}
	return draft{article: s.sentences[i].speaker + " said on Tuesday that this was “" + words[start:end] + "”.\n", source: []text.Span{at}}, true
}

var wordPlace = regexp.MustCompile(`[\pL\pN$][\pL\pN'’.,%-]*[\pL\pN%]|[\pL\pN]`)

func wordPlaces(words string) [][]int { return wordPlace.FindAllStringIndex(words, -1) }

func otherMarks(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := strings.NewReplacer("’", "'", "'", "’", "—", " - ", "–", "-").Replace(s.text(i))
	d, _ := one(s, i, "")
	d.article = `"` + strings.TrimRight(words, ".?!") + `," ` + s.sentences[i].speaker + " said.\n"
	return d, true
}

func otherSpeaker(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	if strings.Count(s.Document.Text, words) > 1 || len(strings.Fields(words)) < 2*clauseWords {
		return draft{}, false
	}
	d, _ := one(s, i, words)
	for d.speaker == "" || d.speaker == s.sentences[i].speaker {
		d.speaker = names()[r.IntN(len(names()))]
	}
	return d, true
}

// strange returns a sentence that nobody says in s, of as many words as can be lifted.
func (s *Speech) strange(r *rand.Rand) (string, bool) {
	if len(s.foreign) == 0 {
		return "", false
	}
	return s.foreign[r.IntN(len(s.foreign))], true
}

func invented(s *Speech, _ int, r *rand.Rand) (draft, bool) {
	words, ok := s.strange(r)
	return draft{words: words}, ok
}

func twoInvented(s *Speech, _ int, r *rand.Rand) (draft, bool) {
	one, ok := s.strange(r)
	other, _ := s.strange(r)
	return draft{words: one + " " + other}, ok
}

func halfInvented(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words, ok := s.strange(r)
	if !ok {
		return draft{}, false
	}
	return one(s, i, s.text(i)+" "+words)
}

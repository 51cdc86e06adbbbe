package misquote

import (
	"math/rand/v2"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// capital prints words as a sentence.
func capital(words string) string {
	first, n := utf8.DecodeRuneInString(words)
	return string(unicode.ToUpper(first)) + words[n:]
}

// kept returns bytes [start, end) of sentence i as a place.
func (s *Speech) kept(i, start, end int) text.Span {
	at := s.sentences[i].span.Start
	return text.Span{Start: at + start, End: at + end}
}

// tailCut leaves out the last clause of a sentence, where the rest does not depend on it.
func tailCut(mark string) maker {
	return func(s *Speech, i int, r *rand.Rand) (draft, bool) {
		words := s.text(i)
		at := cuts(words, clauseWords)
		if len(at) == 0 || !plain(words) {
			return draft{}, false
		}
		end := at[len(at)-1]
		return draft{words: words[:end] + mark + ".", source: []text.Span{s.kept(i, 0, end)}}, true
	}
}

func headElided(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	at := cuts(words, clauseWords)
	if len(at) == 0 || !plain(words) {
		return draft{}, false
	}
	start := at[0] + len(", ")
	return draft{words: "… " + words[start:], source: []text.Span{s.kept(i, start, len(words))}}, true
}

// middleCut leaves out a clause between two commas, where nothing depends on it; one of marks stands in its place.
func middleCut(marks ...string) maker {
	return func(s *Speech, i int, r *rand.Rand) (draft, bool) {
		words := s.text(i)
		at := cuts(words, clauseWords)
		for k := 1; k < len(at); k++ {
			gone := words[at[k-1]:at[k]]
			if len(strings.Fields(gone)) < clauseWords || !plain(gone) {
				continue
			}
			d := draft{source: []text.Span{s.kept(i, 0, at[k-1]), s.kept(i, at[k]+len(", "), len(words))}}
			mark := marks[r.IntN(len(marks))]
			if mark == " " { // a passage with the words that are gone in it
				d.source = []text.Span{s.sentences[i].span}
			}
			d.words = words[:at[k-1]] + mark + words[at[k]+len(", "):]
			return d, true
		}
		return draft{}, false
	}
}

// stands matches a pronoun that an editor may replace.
var stands = regexp.MustCompile(`\b(?:they|it|he|she|them|him)\b`)

func bracketed(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	m := stands.FindStringIndex(words)
	if m == nil {
		return draft{}, false
	}
	name := []string{"[the council]", "[Halvorsen]", "[the company]", "[the bill]"}[r.IntN(4)]
	return draft{words: words[:m[0]] + name + words[m[1]:], source: []text.Span{s.kept(i, 0, m[0]), s.kept(i, m[1], len(words))}}, true
}

// qualifier matches what limits the statement that it stands in: behind a comma up to the next one.
var qualifier = regexp.MustCompile(`(,? (?:if|unless|until|except|provided) [^,.;]{8,70}),? `)

func qualifierElided(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	for _, m := range qualifier.FindAllStringSubmatchIndex(words, -1) {
		if len(strings.Fields(words[:m[2]])) >= clauseWords && len(strings.Fields(words[m[1]:])) >= clauseWords {
			return draft{words: words[:m[2]] + " … " + words[m[1]:], source: []text.Span{s.kept(i, 0, m[2]), s.kept(i, m[1], len(words))}}, true
		}
	}
	return draft{}, false
}

// limit matches a clause at the end of a sentence on which the rest depends.
var limit = regexp.MustCompile(`,? (?:if|unless|until|except|provided|as long as|only if|only when) [^,.;]{8,90}[.?!]$`)

func tailOfSense(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	m := limit.FindStringIndex(words)
	if m == nil || len(strings.Fields(words[:m[0]])) < clauseWords {
		return draft{}, false
	}
	return draft{words: words[:m[0]] + ".", source: []text.Span{s.kept(i, 0, m[0])}}, true
}

// governor matches words at the start of a sentence that decide what the rest says.
var governor = regexp.MustCompile(`^(?:[A-Z][a-z]+,? )?(?:I (?:do not|don['’]t|never) (?:think|believe|know|say|said)(?: that| if| whether)?|I doubt(?: that)?|It(?:['’]s| is) not true that|(?:I|We) (?:hope|think|believe|guess|suspect)(?: that)?|Nobody (?:thinks|believes|says)(?: that)?|If [^,.;]{8,80},) `)

func headOfSense(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	words := s.text(i)
	m := governor.FindStringIndex(words)
	if m == nil || len(strings.Fields(words[m[1]:])) < clauseWords {
		return draft{}, false
	}
	return draft{words: capital(words[m[1]:]), source: []text.Span{s.kept(i, m[1], len(words))}}, true
}

// opinion makes a statement one's opinion, in words that people say all the time.
func opinion(s *Speech, i int, r *rand.Rand) (draft, bool) {
	words := s.text(i)
	subject := statement.FindString(words)
	if subject == "" {
		return draft{}, false
	}
	before := []string{"I think that ", "I believe ", "I hope that ", "And I think "}[r.IntN(4)]
	return one(s, i, before+strings.ToLower(words[:1])+words[1:])
}

// statement matches the start of a sentence that an opinion can be put before.
var statement = regexp.MustCompile(`^(?:We|They|He|She|It|This|That|There|The|You|People) `)

// far returns a sentence of the same speaker in another turn.
func (s *Speech) far(i int, r *rand.Rand) (int, bool) {
	for range 50 {
		k := r.IntN(len(s.sentences))
		if s.sentences[k].speaker == s.sentences[i].speaker && s.sentences[k].turn != s.sentences[i].turn && len(strings.Fields(s.text(k))) >= 2*clauseWords {
			return k, true
		}
	}
	return 0, false
}

// splice sets a sentence from another turn of the speaker behind one.
func splice(s *Speech, i int, r *rand.Rand) (draft, bool) {
	k, ok := s.far(i, r)
	if !ok {
		return draft{}, false
	}
	return draft{words: s.text(i) + " " + s.text(k), source: []text.Span{s.sentences[i].span, s.sentences[k].span}}, true
}

// halves joins the first half of one sentence and the second half of another one.
func halves(s *Speech, i int, r *rand.Rand) (draft, bool) {
	k, ok := s.far(i, r)
	a := s.text(i)
	if !ok || len(strings.Fields(a)) < 2*clauseWords {
		return draft{}, false
	}
	b := s.text(k)
	atA, atB := wordPlaces(a), wordPlaces(b)
	if len(atA) < 2*clauseWords || len(atB) < 2*clauseWords {
		return draft{}, false
	}
	end, start := atA[len(atA)/2][1], atB[len(atB)/2][0]
	return draft{words: a[:end] + " " + b[start:], source: []text.Span{s.kept(i, 0, end), s.kept(k, start, len(b))}}, true
}

func swapped(s *Speech, i int, _ *rand.Rand) (draft, bool) {
	if !s.next(i) {
		return draft{}, false
	}
	return draft{words: s.text(i+1) + " " + s.text(i), source: []text.Span{s.sentences[i].span, s.sentences[i+1].span}}, true
}

package misquote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Speech is a transcript made of the words that several texts quote.
type Speech struct {
	Document  *text.Document
	sentences []sentence
	foreign   []string // sentences of other speeches, which nobody says in this one
}

// A sentence is one of a transcript's.
type sentence struct {
	span    text.Span
	turn    int
	speaker string
	words   map[string]bool // in lower case
}

func (s *Speech) text(i int) string { return s.Document.Slice(s.sentences[i].span) }

// repeated reports whether the words of sentence i stand elsewhere too, in a longer sentence.
func (s *Speech) repeated(i int) bool {
	return strings.Count(strings.ToLower(s.Document.Text), strings.ToLower(strings.TrimRight(s.text(i), ".?!"))) > 1
}

// next reports whether sentence i+1 follows sentence i in the same turn.
func (s *Speech) next(i int) bool {
	return i+1 < len(s.sentences) && s.sentences[i].turn == s.sentences[i+1].turn
}

// names are the speakers of a transcript: who really spoke does not matter.
func names() []string {
	return []string{"Ines Okafor", "Peter Halvorsen", "Marta Lindqvist", "Samuel Brandt", "Tove Holm", "Daniel Ferreira", "Agnes Roth"}
}

// together is how many texts make one transcript: with ten articles it has some 2,500 words.
const together = 10

// Speeches makes transcripts of the words that texts quote.
func Speeches(texts []string) []*Speech {
	var all []*Speech
	for len(texts) > 0 {
		n := min(together, len(texts))
		if s := newSpeech(texts[:n]); len(s.sentences) > 0 {
			all = append(all, s)
		}
		texts = texts[n:]
	}
	for k, s := range all {
		other := all[(k+1)%len(all)]
		for i := range other.sentences {
			if words := other.text(i); len(all) > 1 && !s.says(words, resembles) {
				s.foreign = append(s.foreign, words)
			}
		}
	}
	return all
}

func newSpeech(texts []string) *Speech {
	s := &Speech{}
	var b strings.Builder
	turn := 0
	for _, t := range texts {
		d := &text.Document{ID: "source", Text: t}
		for q := range new(quote.Extractor).Quotes(d) {
			said := slices.DeleteFunc(sentencesOf(d, q), func(words string) bool { return s.says(words, repeats) })
			if len(said) == 0 {
				continue
			}
			speaker := names()[turn%len(names())]
			b.WriteString(strings.ToUpper(speaker) + ":")
			for _, words := range said {
				b.WriteByte(' ')
				at := text.Span{Start: b.Len(), End: b.Len() + len(words)}
				b.WriteString(words)
				s.sentences = append(s.sentences, sentence{span: at, turn: turn, speaker: speaker, words: wordSet(words)})
			}
			b.WriteString("\n\n")
			turn++
		}
	}
	s.Document = &text.Document{ID: "transcript", Text: b.String(), Kind: text.Transcript}
	return s
}

// Two sentences that share this much of their words are one printed twice, or may render each other. Then it would not be known where
// words were taken from, or that nobody said them.
const (
	repeats   = 0.5
	resembles = 0.3
)

// says reports whether s has a sentence that shares at least that much of its words with others.
func (s *Speech) says(words string, share float64) bool {
	set := wordSet(words)
	return slices.ContainsFunc(s.sentences, func(o sentence) bool {
		both := 0
		for w := range set {
			if o.words[w] {
				both++
			}
		}
		return float64(both) >= share*float64(len(set)+len(o.words)-both)
	})
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, at := range wordPlaces(words) {
		set[strings.ToLower(words[at[0]:at[1]])] = true
	}
	return set
}

// fewest and mostWords bound the sentences that are lifted: shorter ones are answers and titles.
const fewest, mostWords = 5, 60

// sentencesOf returns the whole sentences of a quote.
func sentencesOf(d *text.Document, q quote.Quote) []string {
	if q.Kind != quote.Direct || q.Nested {
		return nil
	}
	var all []string
	start := -1
	for _, c := range q.Clauses {
		if start < 0 {
			start = c.Span.Start
		}
		if c.Rule != quote.SentenceEnd && c.Rule != quote.QuoteEnd {
			continue
		}
		if words := strings.TrimRight(d.Text[start:c.Span.End], " ,.;:"); whole(words) {
			end, _ := utf8.DecodeRuneInString(strings.TrimLeft(d.Text[start+len(words):], " "))
			if end != '?' && end != '!' {
				end = '.'
			}
			all = append(all, strings.TrimRight(words, "?!")+string(end))
		}
		start = -1
	}
	return all
}

// whole reports whether words may be one sentence without anything of the article in it.
func whole(words string) bool {
	n := len(strings.Fields(words))
	first, _ := utf8.DecodeRuneInString(words)
	return n >= fewest && n <= mostWords && unicode.IsUpper(first) && !strings.ContainsAny(words, "“”\"\n[]()…") && !strings.Contains(words, "...") && !strings.Contains(words, ". .")
}

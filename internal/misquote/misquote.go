// Package misquote makes articles that quote a transcript in known ways, to measure what looking up their quotes finds.
//
// Real words of real speakers become a transcript. One sentence of it, or two, is lifted into an article of one line and printed as it was
// said, with marked cuts, with a word changed, cut off what it depends on, joined with words from elsewhere, given to somebody
// else; or a sentence that nobody said is. So it is known what each quote is and where the transcript has its words.
package misquote

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// A Case is one article with one quote.
type Case struct {
	Family  *Family
	Article *text.Document
	Source  []text.Span // where the transcript has the quoted words, without those that a cut hides; nil if nowhere
}

// A Family is one way of quoting.
type Family struct {
	Name     string
	Harmless bool     // nothing that matters was changed: a finding graded substantive or above is a false alarm
	Verdicts []string // the right ones: "verbatim", "marked", "altered", "not_found"
	Kinds    []string // what names the change rightly, as in package mutate; nil if there is nothing to name
	Mild     bool     // the change is rightly graded editorial
	make     maker
}

// A maker quotes the sentence number i of a speech; ok is false if the sentence does not lend itself to it.
type maker func(s *Speech, i int, r *rand.Rand) (draft, bool)

// A draft is what stands in the article.
type draft struct {
	words   string      // between the quotation marks
	source  []text.Span // as in Case
	speaker string      // "" = who said it
	article string      // the whole text, if the quote is not simply followed by its speaker
}

// Cases returns what the family makes of every step-th sentence of s.
func (f *Family) Cases(s *Speech, step int, seed uint64) []Case {
	r := rand.New(rand.NewPCG(seed, uint64(len(f.Name))))
	var all []Case
	for i := range s.sentences {
		if (i+len(f.Name))%step != 0 || s.repeated(i) {
			continue
		}
		d, ok := f.make(s, i, r)
		if !ok {
			continue
		}
		if d.speaker == "" {
			d.speaker = s.sentences[i].speaker
		}
		if d.article == "" {
			d.article = framed(d.words, d.speaker)
		}
		for k, at := range d.source { // the passages that are found end with a word
			d.source[k].End = at.Start + len(strings.TrimRight(s.Document.Slice(at), " .,;:?!"))
		}
		id := fmt.Sprintf("%s %04d", f.Name, i)
		all = append(all, Case{Family: f, Article: &text.Document{ID: id, Text: d.article, Kind: text.Article}, Source: d.source})
	}
	return all
}

// framed prints words as newspapers do.
func framed(words, speaker string) string {
	words = strings.TrimSpace(words)
	if w, ok := strings.CutSuffix(words, "."); ok && !strings.HasSuffix(w, ".") {
		words = w + ","
	}
	return "“" + words + "” " + speaker + " said.\n"
}

// Overlap returns the share of bytes that two lists of places have in common, of those in either.
func Overlap(x, y []text.Span) float64 {
	both, either := 0, 0
	edges := []int{}
	for _, s := range slices.Concat(x, y) {
		edges = append(edges, s.Start, s.End)
	}
	slices.Sort(edges)
	in := func(list []text.Span, at text.Span) bool {
		return slices.ContainsFunc(list, func(s text.Span) bool { return s.Contains(at) })
	}
	for i := 1; i < len(edges); i++ {
		at := text.Span{Start: edges[i-1], End: edges[i]}
		a, b := at.Len() > 0 && in(x, at), at.Len() > 0 && in(y, at)
		if a && b {
			both += at.Len()
		}
		if a || b {
			either += at.Len()
		}
	}
	if either == 0 {
		return 0
	}
	return float64(both) / float64(either)
}

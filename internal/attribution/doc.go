// Package attribution finds what running text reports to have been said: the words, the reporting verb and the
// words that name the speaker. Package quote makes quotes of documents from it.
//
//	page       the text cut up: passages in quotation marks (mark.go, pair.go), words (token.go), sentences (page.go),
//	           the part each word plays (lexicon.go, formtable.go, pos.go, tag.go), what stands between two (tally.go)
//	mentions   short noun phrases that may name a speaker (mention.go)
//	passages   whose words a passage in marks is: rules for the plain cases (rule.go), a model for the rest (passage.go), and whether
//	           somebody says it at all (said.go, content.go)
//	clauses    what a reporting verb or noun reports outside marks, and who is its subject (cue.go, clause.go, inset.go);
//	           forms the model knows too little of (rare.go, owned.go, attitude.go, bid.go, head.go)
//	denials    cues that deny what they report (denial.go), or leave open whether it was said (question.go)
//	headlines  name, colon and what is said (headline.go)
//	reports    all of them together (report.go)
//
// The model is logistic regression over hashed features (model.go); its weights are learned by a test (learn_test.go).
package attribution

import (
	"slices"

	"github.com/quotecheck/quotecheck/text"
)

// A Register is the form in which words are reported. The values are those of quote.Kind.
type Register uint8

const (
	Direct   Register = iota + 1 // all in quotation marks
	Indirect                     // no marks
	Mixed                        // one reported clause partly in marks
)

// A Report is one stretch of text that somebody is reported to have said. Its spans are bytes of the text.
type Report struct {
	Register   Register
	Span       text.Span   // with the outer quotation marks
	Stretches  []text.Span // where the cue stands inside Span: the words on both sides of it; nil otherwise
	Parts      []text.Span // inside the marks; nil for Indirect
	Cue        text.Span   // empty if none
	Speaker    text.Span   // the mention, empty if none
	Asked      text.Span   // who was asked or told, where the cue is a passive: Adler was asked whether ...; empty otherwise
	Name       string      // who is meant, where the mention is a pronoun or a title; "" = the mention itself
	Confidence float64     // 0..1
	Why        string      // the rule that found the speaker, or why there is none
	Interrupts bool        // it goes on from the report before it
	Nested     bool        // it stands inside another one
	Denied     bool        // the cue denies it: did not say, denied
	Questioned bool        // the cue leaves open whether it was said: did Adler say, whether Adler said
}

// Said returns the stretches of the text that hold the reported words: Stretches, or Span alone.
func (r Report) Said() []text.Span {
	if r.Stretches == nil {
		return []text.Span{r.Span}
	}
	return r.Stretches
}

// A Finder finds reports. Its zero value applies every rule. It is safe for concurrent use once set.
type Finder struct {
	MarkedOnly bool // leave out what stands outside quotation marks

	model model // nil = learned; what is learned without a part of the training articles is tried on that part
}

// Reports returns the reports of the text s in the order of their starts.
func (f *Finder) Reports(s string) []Report {
	passages := findPassages(s)
	if f.MarkedOnly && len(passages) == 0 {
		return nil
	}
	p := newPage(s, passages)
	defer p.release()
	out := p.reports(f)
	slices.SortStableFunc(out, func(x, y Report) int { return x.Span.Compare(y.Span) })
	return out
}

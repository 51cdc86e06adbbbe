package quote

import (
	"iter"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// An Extractor finds the quotes of a document. Its zero value applies every rule.
// It is safe for concurrent use once set.
type Extractor struct {
	Normalizer normalize.Normalizer

	MarkedOnly bool // only words in quotation marks and speakers' turns: several times faster
}

// Quotes yields the quotes of d, sorted by Span.Start. Single-use.
func (x *Extractor) Quotes(d *text.Document) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		view := markup.View(d)
		people := newDirectory(view.String())
		finder := attribution.Finder{MarkedOnly: x.MarkedOnly}
		reports := finder.Reports(view.String())
		setting := newSetting(view.String(), d.Published, spans(reports))
		for _, r := range reports {
			q := x.quote(view, r)
			q.Occasion = setting.at(r.Span, r.Cue)
			q.Occasion.Span = view.Original(q.Occasion.Span)
			q.Speaker = people.name(q.Speaker)
			if !yield(q) {
				return
			}
		}
	}
}

// quote makes the quote of r, with spans of the original. It is the one place where bytes of the view become
// bytes of the document.
func (x *Extractor) quote(view normalize.Text, r attribution.Report) Quote {
	q := Quote{
		Kind:       Kind(r.Register),
		Span:       view.Original(r.Span),
		Interrupts: r.Interrupts,
		Nested:     r.Nested,
		Speaker:    Speaker{Name: r.Name, Confidence: r.Confidence, Why: r.Why},
		Clauses:    clauses(&x.Normalizer, view, r.Span),
	}
	if !r.Cue.Empty() {
		q.Cue = view.Original(r.Cue)
	}
	if !r.Speaker.Empty() {
		q.Speaker.Mention = view.Original(r.Speaker)
		if q.Speaker.Name == "" {
			q.Speaker.Name = view.String()[r.Speaker.Start:r.Speaker.End]
		}
	}
	for _, p := range r.Parts {
		q.Parts = append(q.Parts, view.Original(p))
	}
	return q
}

func spans(reports []attribution.Report) []text.Span {
	out := make([]text.Span, len(reports))
	for i, r := range reports {
		out[i] = r.Span
	}
	return out
}

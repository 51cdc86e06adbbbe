package quotecheck

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Checker compares documents. Its zero value applies every default. It is safe for concurrent use once set.
type Checker struct {
	Extractor quote.Extractor
	Cast      quote.Caster
	Aligner   align.Aligner
	Judge     diverge.Judge
}

// Check compares the documents and reports where they agree and where they part.
func (c *Checker) Check(ctx context.Context, docs ...*text.Document) (*Report, error) {
	var witnesses []align.Witness
	for _, d := range docs {
		witnesses = append(witnesses, align.Witness{Document: d, Quotes: slices.Collect(c.Extractor.Quotes(d))})
	}
	alignment, err := c.Aligner.Align(ctx, witnesses)
	if err != nil {
		return nil, err
	}
	findings, err := c.Judge.Judge(ctx, alignment)
	if err != nil {
		return nil, err
	}
	return &Report{Alignment: alignment, Findings: findings}, nil
}

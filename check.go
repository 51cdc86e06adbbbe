package quotecheck

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A Checker compares documents. Each field configures one stage; the zero value applies every default, and so does a nil *Checker. It is safe for
// concurrent use once set: nothing in it changes, and no document that it is given.
type Checker struct {
	Extractor quote.Extractor // document -> quotes
	Caster    quote.Caster    // who is who over all documents
	Aligner   align.Aligner   // quotes of all documents -> remarks, columns
	Judge     diverge.Judge   // columns -> divergences
}

// Check compares the documents and reports where they agree and where they part.
//
// The error is a [DocumentError] if a document cannot be read at all, [ErrNoContext] if ctx is nil, or that of ctx. A check that finds
// nothing is no error: Report.Unassessed then says why.
//
// When ctx is done Check returns at once, while work on the documents may go on unseen for a moment: do not change them then. A panic
// comes to the caller, who may recover from it, whichever goroutine it befell.
func (c *Checker) Check(ctx context.Context, docs ...*text.Document) (*Report, error) {
	return promptly(ctx, func() (*Report, error) { return c.set().check(ctx, docs) })
}

// set returns c, or a Checker of defaults for none.
func (c *Checker) set() *Checker {
	if c == nil {
		return new(Checker)
	}
	return c
}

func (c *Checker) check(ctx context.Context, docs []*text.Document) (*Report, error) {
	if err := validate(docs, c.Judge.Reference); err != nil {
		return nil, err
	}
	witnesses, persons, err := c.witnesses(ctx, docs)
	if err != nil {
		return nil, err
	}
	alignment, err := c.Aligner.Align(ctx, witnesses)
	if err != nil {
		return nil, err
	}
	findings, err := c.Judge.Judge(ctx, alignment)
	if err != nil {
		return nil, err
	}
	return assemble(ctx, alignment, findings, persons)
}

// Quotes reports what the documents quote, and whom, without comparing them: the first half of [Checker.Check].
// What is said there of ctx and of panics holds here too.
func (c *Checker) Quotes(ctx context.Context, docs ...*text.Document) (*Report, error) {
	return promptly(ctx, func() (*Report, error) { return c.set().quotes(ctx, docs) })
}

func (c *Checker) quotes(ctx context.Context, docs []*text.Document) (*Report, error) {
	if err := validate(docs, ""); err != nil {
		return nil, err
	}
	witnesses, persons, err := c.witnesses(ctx, docs)
	if err != nil {
		return nil, err
	}
	r, err := assemble(ctx, &align.Alignment{Witnesses: witnesses}, &diverge.Findings{}, persons)
	if err != nil {
		return nil, err
	}
	r.Unassessed = slices.DeleteFunc(r.Unassessed, func(u Unassessed) bool { return u.Document == "" })
	return r, nil
}

// witnesses returns the documents sorted by ID, each with its quotes, and the persons who speak in them.
// From here on nothing depends on the order in which the caller gave the documents.
func (c *Checker) witnesses(ctx context.Context, docs []*text.Document) ([]align.Witness, []quote.Person, error) {
	docs = slices.SortedFunc(slices.Values(docs), func(x, y *text.Document) int { return cmp.Compare(x.ID, y.ID) })
	docs, quotes, err := c.extract(ctx, docs)
	if err != nil {
		return nil, nil, err
	}
	quotes, persons, err := c.Caster.Cast(ctx, quotes)
	if err != nil {
		return nil, nil, err
	}
	witnesses := make([]align.Witness, len(docs))
	for i, d := range docs {
		witnesses[i] = align.Witness{Document: d, Quotes: quotes[i]}
	}
	return witnesses, persons, nil
}

// withKind returns d, or a copy of it that says what sort of text it is.
func withKind(d *text.Document) *text.Document {
	if d.Kind != 0 {
		return d
	}
	c := *d
	c.Kind = quote.KindOf(d)
	return &c
}

// extract returns the documents with their kinds told, and the quotes of each. The documents know nothing of each other
// yet, so they are read side by side.
func (c *Checker) extract(ctx context.Context, docs []*text.Document) ([]*text.Document, [][]quote.Quote, error) {
	told := make([]*text.Document, len(docs))
	quotes := make([][]quote.Quote, len(docs))
	whole := c.Extractor
	whole.Bare = false // without clauses nothing can be compared or looked up
	read := func(i int) {
		told[i] = withKind(docs[i])
		for q := range whole.Quotes(told[i]) {
			if ctx.Err() != nil {
				return
			}
			quotes[i] = append(quotes[i], q)
		}
	}
	panics := make([]*thrown, len(docs))
	var wg sync.WaitGroup
	free := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range docs {
		wg.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			panics[i] = catch(func() {
				if ctx.Err() == nil {
					read(i)
				}
			})
		})
	}
	wg.Wait()
	for _, p := range panics {
		p.again()
	}
	return told, quotes, ctx.Err()
}

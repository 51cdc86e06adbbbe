// Package wordlink finds the words of two readings that correspond.
//
// A cell is a word of one reading against a word of the other. What two words have in common wherever they stand (letters, stem,
// amount, meaning, class: [Evidence]) says which cells are worth a look; their neighbours say which of them are links:
//
//	the  old  harbour  was  shut   on  Monday
//	the  old  port     was  closed     Monday
//
// "shut" and "closed" share a meaning; "harbour" and "port" share nothing that the lexicon knows, but both of their neighbours
// correspond. A trained model turns what is known of a cell into a chance, in two stages: the first one sees the words
// and what stands beside them, the second one sees in addition what the first came to (is the word before linked to the
// word before? is there a better partner?). The best cells become pairs, each token once; then tokens
// without a partner join the pair beside them if they go with all of its other side ("UN", "United Nations").
//
// Blocks may move: order is one reason among others. Everything is the same when the readings change sides. Long readings are parted into
// passages first.
//
// Where it fails: a phrase that renders another phrase with no word in common ("put an end to", "finish") is left alone unless it is
// short; a frequent word that stands twice may take the wrong place where both renderings are free.
//
// The design follows the aligners that learn from hand-made links (Yao, Van Durme, Callison-Burch and Clark, "Semi-Markov
// phrase-based monolingual alignment", EMNLP 2013; Sultan, Bethard and Sumner, "Back to basics for monolingual alignment", TACL
// 2014, for the use of neighbours), with boosted trees in the place of a sequence model so that blocks may cross.
// Measured by five-fold cross-validation (train -folds 5): F1 87.3 on Edinburgh++, 89.6 on the RTE-2 alignments.
package wordlink

import (
	"context"
	"slices"

	"github.com/quotecheck/quotecheck/internal/anchor"
	"github.com/quotecheck/quotecheck/normalize"
)

// A Pair says that tokens [X, XEnd) of one reading correspond to tokens [Y, YEnd) of the other.
type Pair struct {
	X, XEnd  int
	Y, YEnd  int
	Evidence Evidence
	Score    float64 // 0..1
}

// largest is the number of cells up to which readings, or passages of them, are looked at as a whole; longer ones are cut where they
// surely meet. A speech of 40,000 words against a brief of 100 is still whole.
const largest = 8_000_000

// block is the number of cells up to which two long readings are cut into blocks, if both are long.
const block = 1_000_000

// Readings of at least longReading words and fewSentences sentences each are parted into passages. Pairs of the Edinburgh corpus, three
// and four in a row, have F1 up to 1.2 higher so; two in a row, and long texts with fewer words or sentences, have the same.
const (
	longReading  = 60
	fewSentences = 3
)

// unbroken is the number of words up to which a reading without sentences, as captions are, is looked at whole. Where both are longer they are
// cut into stretches.
const unbroken = 100

// mostSentences is the number of pairs of sentences up to which readings are parted into passages without having been cut: 40,000
// words against 40,000.
const mostSentences = 4_000_000

// A Linker links the words of readings and remembers what it found out about them for the readings that follow.
// Its zero value is ready; it is for one goroutine.
type Linker struct {
	words vocabulary
}

// Link returns the corresponding tokens of x and y, each token in at most one pair, sorted by X.
// Link(y, x) is the mirror image. The error is that of ctx, which is asked between passages.
func (l *Linker) Link(ctx context.Context, x, y []normalize.Token) ([]Pair, error) {
	switch {
	case len(x) == 0 || len(y) == 0:
		return nil, nil
	case equal(x, y):
		return identity(x), nil
	case min(len(x), len(y)) < longReading && len(x)*len(y) <= largest:
		return l.linkWhole(x, y), nil
	}
	swapped := len(x) < len(y) || len(x) == len(y) && slices.Compare(norms(x), norms(y)) < 0
	if swapped { // readings have an order of their own, so that sides can change
		x, y = y, x
	}
	pairs, err := l.linkLong(ctx, x, y)
	if err != nil {
		return nil, err
	}
	if swapped {
		for k, p := range pairs {
			pairs[k].X, pairs[k].XEnd, pairs[k].Y, pairs[k].YEnd = p.Y, p.YEnd, p.X, p.XEnd
		}
	}
	slices.SortFunc(pairs, func(p, q Pair) int { return p.X - q.X })
	return pairs, nil
}

// linkLong links readings passage by passage.
func (l *Linker) linkLong(ctx context.Context, x, y []normalize.Token) ([]Pair, error) {
	xs, ys := sentencesOf(x), sentencesOf(y)
	few := min(len(xs), len(ys)) < fewSentences
	switch {
	case few && min(len(x), len(y)) <= unbroken:
		return l.linkPassage(ctx, x, y)
	case few:
		xs, ys = stretches(x, y)
	}
	if len(xs)*len(ys) > mostSentences {
		return l.linkBlocks(ctx, x, y)
	}
	blocks, err := passages(ctx, l.prepare(x), l.prepare(y), xs, ys)
	if err != nil {
		return nil, err
	}
	pairs, err := inBlocks(ctx, x, y, blocks, l.linkPassage)
	if err != nil {
		return nil, err
	}
	return linkLeft(pairs, x, y), nil
}

// linkPassage links readings as a whole if they are not too long.
func (l *Linker) linkPassage(ctx context.Context, x, y []normalize.Token) ([]Pair, error) {
	switch {
	case len(x)*len(y) > largest:
		return l.linkBlocks(ctx, x, y)
	case equal(x, y):
		return identity(x), nil
	}
	return l.linkWhole(x, y), nil
}

func (l *Linker) linkWhole(x, y []normalize.Token) []Pair {
	t := l.task(x, y)
	var s *Stage
	for _, f := range forests() {
		s = t.Stage(f, s)
	}
	return s.Pairs()
}

// linkBlocks links long readings block by block.
func (l *Linker) linkBlocks(ctx context.Context, x, y []normalize.Token) ([]Pair, error) {
	limit := largest
	if shorter := min(len(x), len(y)); shorter*shorter > block {
		limit = block
	}
	return inBlocks(ctx, x, y, anchor.Split(norms(x), norms(y), limit), l.Link)
}

// inBlocks links readings block by block.
func inBlocks(ctx context.Context, x, y []normalize.Token, blocks []anchor.Block, link func(ctx context.Context, x, y []normalize.Token) ([]Pair, error)) ([]Pair, error) {
	var pairs []Pair
	for _, b := range blocks {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		found, err := link(ctx, x[b.X:b.XEnd], y[b.Y:b.YEnd])
		if err != nil {
			return nil, err
		}
		pairs = moved(pairs, found, b)
	}
	return pairs, nil
}

// moved appends the pairs found in block b.
func moved(pairs, found []Pair, b anchor.Block) []Pair {
	for _, p := range found {
		p.X, p.XEnd, p.Y, p.YEnd = p.X+b.X, p.XEnd+b.X, p.Y+b.Y, p.YEnd+b.Y
		pairs = append(pairs, p)
	}
	return pairs
}

func norms(tokens []normalize.Token) []string {
	list := make([]string, len(tokens))
	for i := range tokens {
		list[i] = tokens[i].Norm
	}
	return list
}

func equal(x, y []normalize.Token) bool {
	return slices.EqualFunc(x, y, func(s, t normalize.Token) bool { return s.Norm == t.Norm })
}

func identity(x []normalize.Token) []Pair {
	pairs := make([]Pair, len(x))
	for i := range x {
		pairs[i] = same(i, i)
	}
	return pairs
}

// same pairs two equal words.
func same(i, j int) Pair {
	return Pair{X: i, XEnd: i + 1, Y: j, YEnd: j + 1, Evidence: Identical, Score: 1}
}

package align

import (
	"context"

	"github.com/quotecheck/quotecheck/internal/wordlink"
	"github.com/quotecheck/quotecheck/normalize"
)

// A Relation says by what two words or phrases correspond.
type Relation uint8

const (
	Identical Relation = iota + 1 // equal compared forms
	SameStem                      // agreed, agrees
	SameName                      // Zelensky, Zelenskyy
	SameValue                     // 20 %, one fifth
	Spelled                       // a small edit distance: labor, labour
	Synonym                       // war, warfare
	Antonym                       // rise, fall
	Slot                          // nothing in common but the place: must, should
	Phrase                        // several words against several: "put an end to", "end"
)

// A Link says that tokens [X, XEnd) of one reading correspond to tokens [Y, YEnd) of the other.
// One of the two may be empty: then the tokens of the other have no counterpart, and the empty side says where they would stand.
type Link struct {
	X, XEnd  int
	Y, YEnd  int
	Relation Relation // zero for a gap
	Score    float64  // 0..1, the chance that the words render each other; below 0.5 only their place speaks for the link
}

// Gap reports whether l links nothing: the tokens of one side have no counterpart.
func (l Link) Gap() bool { return l.Relation == 0 }

// Words aligns the tokens of two readings. Every token is in exactly one link; links are sorted by X, then Y.
// Links may cross where words moved. Words(y, x) is the mirror image of Words(x, y).
func (a *Aligner) Words(x, y []normalize.Token) []Link { return new(Linker).Words(x, y) }

// A Linker aligns the words of many readings, as [Aligner.Words] does, and remembers what it found out about the words: it is the faster
// one where readings speak of the same things. Its zero value is ready; it is for one goroutine.
type Linker struct{ words wordlink.Linker }

// Words aligns the tokens of two readings. What was aligned before does not change the answer.
func (k *Linker) Words(x, y []normalize.Token) []Link {
	links, _ := k.WordsContext(context.Background(), x, y) // which is never done
	return links
}

// WordsContext is Words that can be given up: two speeches of 40,000 words take a second. The error is that of ctx.
func (k *Linker) WordsContext(ctx context.Context, x, y []normalize.Token) ([]Link, error) {
	pairs, err := k.words.Link(ctx, x, y)
	if err != nil {
		return nil, err
	}
	l := newLayout(x, y)
	for _, p := range pairs {
		l.join(p.X, p.XEnd, p.Y, p.YEnd, relationOf(p.Evidence), p.Score)
	}
	l.fillSlots()
	return l.links(), nil
}

// relationOf names evidence in the words of this package.
func relationOf(e wordlink.Evidence) Relation {
	switch e {
	case wordlink.Identical:
		return Identical
	case wordlink.Value:
		return SameValue
	case wordlink.Name:
		return SameName
	case wordlink.Stem:
		return SameStem
	case wordlink.Spelling:
		return Spelled
	case wordlink.Synonym, wordlink.Derived:
		return Synonym
	case wordlink.Antonym:
		return Antonym
	case wordlink.Several, wordlink.Acronym:
		return Phrase
	}
	return Slot
}

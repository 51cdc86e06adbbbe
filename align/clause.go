package align

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A unit is one clause as the grouping sees it: what it says, who says it, and where it stands.
type unit struct {
	witness, quote, clause int
	rank                   int // place of the witness in the canonical order
	q                      *quote.Quote
	span                   text.Span
	tokens                 []normalize.Token // of the clause or, if it was cut, of this part
	place                  int               // among the units of its quote
	terms                  []term            // sorted by key
	content                int               // how many of the terms are more than grammar
	phrases                []uint64          // the words in a row, as hashes
	home                   []term            // the country of the speaker, nil if it is not known
}

// A term is one thing a clause speaks of: the stem of a content word, a name, a number.
type term struct {
	key    string
	form   string           // as it is looked up in a dictionary, "" for what is no content word
	weight float64          // of its class, 0..1
	name   bool             // it is one, or part of one
	amount *number.Quantity // nil for what is none
}

// units is every clause of every witness in canonical order: by witness, then by place in the document.
type units struct {
	ws     []Witness
	all    []unit
	start  []int // all[start[r]:start[r+1]] are the units of the witness of rank r
	lx     *lexis
	words  *dictionary
	pairs  []map[int32]likeness // of the units that stand for themselves, both ways
	rep    []int32              // the unit that stands for each
	copies [][]int32            // the units for which each stands, nil if another stands for it

	oneSetting map[[2]setting]bool // pairs of settings that conflict and are one occasion

	compared []int32 // the units that stand for themselves or others and are compared with each other, ascending
	crowded  []int32 // those that were not compared with all that may render the same statement
}

// canonicalOrder returns the indices of ws in an order that does not depend on how they were handed in.
func canonicalOrder(ws []Witness) []int {
	order := make([]int, len(ws))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := ws[i].Document, ws[j].Document
		return cmp.Or(strings.Compare(x.ID, y.ID), strings.Compare(x.Text, y.Text))
	})
	return order
}

func newUnits(ctx context.Context, ws []Witness) (*units, error) {
	u := &units{ws: ws, start: []int{0}, words: &dictionary{}}
	home := countriesOf(ws)
	for rank, w := range canonicalOrder(ws) {
		first := len(u.all)
		for qi := range ws[w].Quotes {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			q := &ws[w].Quotes[qi]
			if q.Questioned || q.Nested {
				continue // nobody tells that it was said, or its words are compared as those of the quote around it
			}
			for ci := range q.Clauses {
				c := &q.Clauses[ci]
				u.all = append(u.all, makeUnit(unit{witness: w, quote: qi, clause: ci, rank: rank, q: q, span: c.Span, home: home[q.Speaker.Name]}, c.Tokens))
			}
		}
		slices.SortStableFunc(u.all[first:], func(x, y unit) int { return x.span.Compare(y.span) })
		u.start = append(u.start, len(u.all))
		u.number(first)
	}
	return u, nil
}

// Weights of the classes of tokens. A function word says little about what is said, but two short clauses that share
// nothing else ("we are ready") still share it. Of "Norwegian Prime Minister Ada Lind" the last word names her; what stands before it is not
// said of her here, and another clause that names her in full is no more alike for it.
const (
	wordWeight     = 1.0
	bearerWeight   = 0.25 // Alaska: recall 91.7 and precision 94.3 % with the full weight, 94.1 and 95.1 at .2 to .3, 91.7 and 93.0 at .5
	functionWeight = 0.08
	modalWeight    = 0.15
)

// terms returns what the tokens speak of, each thing once, sorted by key. Titles and given names before the name that they belong to weigh
// bearer.
func terms(tokens []normalize.Token, bearer float64) []term {
	var list []term
	goesOn := false // a name does, behind token i
	for i := len(tokens) - 1; i >= 0; i-- {
		t := termOf(&tokens[i])
		isName := tokens[i].Class == normalize.Name
		t.name = isName
		if goesOn = goesOn && (isName || isTitle(&tokens[i])); goesOn {
			t.weight = bearer
		}
		goesOn = goesOn || isName
		if t.weight > 0 {
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(x, y term) int {
		return cmp.Or(strings.Compare(x.key, y.key), cmp.Compare(y.weight, x.weight), strings.Compare(x.form, y.form))
	})
	return slices.CompactFunc(list, func(x, y term) bool { return x.key == y.key })
}

func termOf(t *normalize.Token) term {
	if !t.Class.Heard() {
		return term{}
	}
	switch t.Class {
	case normalize.Number:
		if t.Quantity != nil {
			return term{key: "#" + t.Norm, weight: wordWeight, amount: t.Quantity}
		}
	case normalize.Function:
		return term{key: t.Norm, weight: functionWeight}
	case normalize.Modal, normalize.Negator:
		return term{key: t.Norm, weight: modalWeight}
	}
	key := t.Stem
	if key == "" {
		key = t.Norm
	}
	return term{key: key, form: t.Norm, weight: wordWeight}
}

// isTitle reports whether t can stand before a name and is no part of it: "minister", "Dr".
func isTitle(t *normalize.Token) bool {
	return t.Class == normalize.Word && name.DefaultLists().Title(t.Norm) != ""
}

// content returns how many of the terms are more than grammar.
func content(terms []term) int {
	n := 0
	for _, t := range terms {
		if t.weight >= bearerWeight {
			n++
		}
	}
	return n
}

// makeUnit returns x with the tokens.
func makeUnit(x unit, tokens []normalize.Token) unit {
	x.tokens = tokens
	x.terms = withCountry(terms(tokens, bearerWeight), tokens, x.home)
	x.content = content(x.terms)
	x.phrases = phrases(tokens)
	return x
}

// number counts the units of each quote from unit first on.
func (u *units) number(first int) {
	places := make(map[[2]int]int)
	for i := first; i < len(u.all); i++ {
		x := &u.all[i]
		k := [2]int{x.rank, x.quote}
		x.place = places[k]
		places[k]++
	}
}

package number

import (
	"embed"
	"iter"
	"maps"
	"strconv"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck/internal/tsv"
)

//go:embed data
var data embed.FS

// rows yields the rows of an embedded table.
func rows(file string) iter.Seq[[]string] { return tsv.Rows(data, "data/"+file) }

// A kind is what a word can do in an amount.
type kind uint8

const (
	small    kind = iota + 1 // one to nineteen
	tens                     // twenty to ninety
	hundreds                 // Russian and Ukrainian: двести
	hundred                  // hundred
	scale                    // thousand, million
	dozen                    // dozen, score
	vague                    // hundreds, dozens
	ordinal                  // first, third; also the name of a part of a fraction
	part                     // half, quarter, thirds: only in fractions
	article                  // a, an
	few                      // few, several: before hundred, thousand
	clock                    // noon: a time of day
	sign                     // minus
	month                    // August, Aug
	weekday                  // Friday
	currency                 // $: before the number
)

// A Term is what this package knows of one word: what the tables say about it. A nil Term is known for nothing.
type Term struct {
	kind   kind
	value  float64
	code   string // of a currency
	dollar string // the currency whose dollar sign has the word before it: the "us" of US$
	unit   unitForm
	sorts  sorts      // what else it is beside an amount
	bounds bool       // the last word of a comparator before an amount
	behind Comparator // that the word alone states behind an amount
}

// sorts is a set of the sorts of words that tell what an amount beside them is.
type sorts uint8

const (
	counted sorts = 1 << iota // people: what is before them is no measure
	zone                      // gmt: what is before it is a time of day
	moment                    // until: the noon behind it is a time of day
)

// CanBegin reports whether an amount may begin with a word that t is known of. With digits one always may.
func (t *Term) CanBegin() bool { return t != nil && (t.kind != 0 || t.dollar != "") }

// Terms yields the words that are known for something, in no order.
func Terms() iter.Seq2[string, *Term] { return maps.All(terms()) }

// termOf returns what is known of s, which is never nil.
func termOf(s string) *Term {
	if t := terms()[s]; t != nil {
		return t
	}
	return &Term{}
}

var terms = sync.OnceValue(func() map[string]*Term {
	kinds := map[string]kind{
		"small": small, "tens": tens, "hundreds": hundreds, "hundred": hundred, "scale": scale, "dozen": dozen,
		"vague": vague, "few": few, "clock": clock, "ordinal": ordinal, "part": part, "article": article, "sign": sign,
		"month": month, "weekday": weekday, "currency": currency,
	}
	table := make(map[string]*Term)
	at := func(w string) *Term {
		if table[w] == nil {
			table[w] = new(Term)
		}
		return table[w]
	}
	beside := map[string]sorts{"counted": counted, "zone": zone, "moment": moment}
	for c := range rows("words.tsv") {
		for _, w := range strings.Fields(c[2]) {
			t := at(strings.ReplaceAll(w, "_", " "))
			switch k := kinds[c[0]]; {
			case k == currency:
				t.kind, t.code = k, c[1]
			case k != 0:
				t.kind = k
				t.value, _ = strconv.ParseFloat(c[1], 64)
			case c[0] == "dollar":
				t.dollar = c[1]
			default:
				t.sorts |= beside[c[0]]
			}
		}
	}
	for form, u := range units() {
		if !strings.Contains(form, " ") {
			at(form).unit = u
		}
	}
	for form, c := range phrases().after {
		if !strings.Contains(form, " ") {
			at(form).behind = c
		}
	}
	for w := range phrases().last {
		at(w).bounds = true
	}
	return table
})

// A unit is one row of units.tsv.
type unit struct {
	symbol string
	factor float64 // how many of the symbol one of the word is: 10 for a decade in years
}

// A unitForm is a form of a unit, or the first word of one, or both.
type unitForm struct {
	unit       // no symbol if it is only the first word
	leads bool // longer forms begin with it
}

// units holds the forms of units; a form may be several words joined by spaces.
var units = sync.OnceValue(func() map[string]unitForm {
	table := make(map[string]unitForm)
	for c := range rows("units.tsv") {
		factor, _ := strconv.ParseFloat(c[1], 64)
		for _, form := range strings.Split(c[2], ",") {
			form = strings.TrimSpace(form)
			f := table[form]
			f.unit = unit{symbol: c[0], factor: factor}
			table[form] = f
			if first, _, long := strings.Cut(form, " "); long {
				f = table[first]
				f.leads = true
				table[first] = f
			}
		}
	}
	return table
})

// longestUnit is the number of words in the longest form of units.tsv.
const longestUnit = 3

// A measure says what a symbol measures and how many base units it is.
type measure struct {
	base   string
	factor float64
	offset float64 // of a temperature
}

var measures = sync.OnceValue(func() map[string]measure {
	table := make(map[string]measure)
	for c := range rows("measures.tsv") {
		m := measure{base: c[1]}
		m.factor, _ = strconv.ParseFloat(c[2], 64)
		if len(c) > 3 {
			m.offset, _ = strconv.ParseFloat(c[3], 64)
		}
		table[c[0]] = m
	}
	return table
})

// comparators holds the forms of comparators by the side of the amount they stand on.
type comparators struct {
	before, after map[string]Comparator
	last          map[string]bool // the last words of before
}

var phrases = sync.OnceValue(func() *comparators {
	names := map[string]Comparator{"about": About, "more": MoreThan, "less": LessThan, "least": AtLeast, "most": AtMost}
	table := &comparators{before: map[string]Comparator{}, after: map[string]Comparator{}, last: map[string]bool{}}
	for c := range rows("comparators.tsv") {
		for _, form := range strings.Split(c[2], ",") {
			form = strings.TrimSpace(form)
			if c[0] == "after" {
				table.after[form] = names[c[1]]
				continue
			}
			table.before[form] = names[c[1]]
			table.last[form[strings.LastIndexByte(form, ' ')+1:]] = true
		}
	}
	return table
})

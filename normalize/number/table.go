package number

import (
	"embed"
	"iter"
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
	sign                     // minus
	month                    // August, Aug
	weekday                  // Friday
	currency                 // $: before the number
)

// A term is one row of words.tsv.
type term struct {
	kind  kind
	value float64
	code  string // of a currency
}

var terms = sync.OnceValue(func() map[string]term {
	kinds := map[string]kind{
		"small": small, "tens": tens, "hundreds": hundreds, "hundred": hundred, "scale": scale, "dozen": dozen,
		"vague": vague, "ordinal": ordinal, "part": part, "article": article, "sign": sign,
		"month": month, "weekday": weekday, "currency": currency,
	}
	table := make(map[string]term)
	for c := range rows("words.tsv") {
		t := term{kind: kinds[c[0]]}
		if t.kind == currency {
			t.code = c[1]
		} else {
			t.value, _ = strconv.ParseFloat(c[1], 64)
		}
		for _, w := range strings.Fields(c[2]) {
			table[w] = t
		}
	}
	return table
})

// outlines tells most words that are in no row of words.tsv by a look at their ends, without asking the table.
var outlines = sync.OnceValue(func() *[4096]bool {
	var seen [4096]bool
	for w := range terms() {
		seen[outline(w[0], w[len(w)-1], len(w))] = true
	}
	return &seen
})

func outline(first, last byte, size int) int {
	return (int(first)*151 ^ int(last)*31 ^ size*7) & 4095
}

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

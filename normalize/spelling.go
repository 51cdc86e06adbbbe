package normalize

import (
	"strings"
	"sync"

	"golang.org/x/text/unicode/norm"
)

// Spelling brings the standards of English together: British forms are compared as American ones. Most pairs follow
// a few patterns (-ise, -isation, -yse); the others are listed by word or by the way they begin:
//
//	organisation, organization    organization
//	labourers, laborers           laborers
//	travelled, traveled           traveled
//	theatre, theater              theater
//
// The compared form is a key, not good style: "programmed" may lose a letter as long as both spellings do.
// Letters with marks count as plain ones: café, cafe.

// A speller holds the tables of spelling.tsv and ise.txt.
type speller struct {
	words  map[string]string  // the word alone
	small  map[string]string  // the word alone, unless capitalised
	starts map[string][]start // every word that begins so, by its first bytes
	heads  sieve              // the keys of starts
	ise    map[string]bool    // what stands before -ise in words that keep it
}

// A start is how words begin, and how they are compared.
type start struct{ from, to string }

// startBytes is the number of first bytes by which starts are found; none is shorter.
const startBytes = 4

var spellings = sync.OnceValue(func() *speller {
	sp := &speller{words: map[string]string{}, small: map[string]string{}, starts: map[string][]start{}, ise: map[string]bool{}}
	for c := range rows("spelling.tsv") {
		switch c[0] {
		case "word":
			sp.words[c[1]] = c[2]
		case "lower":
			sp.small[c[1]] = c[2]
		case "start":
			key := c[1][:min(startBytes, len(c[1]))]
			sp.starts[key] = append(sp.starts[key], start{c[1], c[2]})
			sp.heads.add(key[0], key[1], key[2], key[3])
		}
	}
	for c := range rows("ise.txt") {
		sp.ise[c[0]] = true
	}
	return sp
})

// american returns the compared spelling of w by its beginning and its ending; w is in small letters.
func (sp *speller) american(w string) string {
	if len(w) < startBytes {
		return w
	}
	if sp.heads.has(w[0], w[1], w[2], w[3]) {
		for _, st := range sp.starts[w[:startBytes]] {
			if rest, ok := strings.CutPrefix(w, st.from); ok {
				w = st.to + rest
				break
			}
		}
	}
	return sp.zed(w)
}

// zed writes -ize for -ise.
func (sp *speller) zed(w string) string {
	ending := iseEnding(w)
	base := w[:len(w)-len(ending)]
	if ending == "" || len(base) < 3 || sp.ise[base] {
		return w
	}
	return base + "iz" + ending[2:]
}

// iseEnding returns the form of -ise or -isation in which w ends, "" if there is none.
func iseEnding(w string) string {
	i := strings.LastIndex(w, "is")
	if i < 0 {
		return ""
	}
	switch w[i:] {
	case "ise", "ised", "ises", "iser", "isers", "ising", "isation", "isations":
		return w[i:]
	}
	return ""
}

// plainLatin returns w without the marks over its Latin letters; Cyrillic letters keep theirs but for the stress mark,
// and ё counts as е.
func plainLatin(w string) string {
	if isASCII(w) {
		return w
	}
	var b strings.Builder
	last := rune(0)
	for _, r := range norm.NFD.String(w) {
		switch {
		case 0x0300 <= r && r <= 0x036F && (last < 0x0370 || r == 0x0301 || r == 0x0308 && last == 'е'):
			continue
		case !(0x0300 <= r && r <= 0x036F):
			last = r
		}
		switch r {
		case 'ß':
			b.WriteString("ss")
		case 'æ':
			b.WriteString("ae")
		case 'œ':
			b.WriteString("oe")
		case 'ø':
			b.WriteByte('o')
		case 'ł':
			b.WriteByte('l')
		case 'đ', 'ð':
			b.WriteByte('d')
		case 'ı':
			b.WriteByte('i')
		default:
			b.WriteRune(r)
		}
	}
	if b.Len() == 0 {
		return w
	}
	return norm.NFC.String(b.String())
}

func isASCII(s string) bool { return asciiSpan(s, 0) == len(s) }

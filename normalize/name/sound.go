package name

// How a name sounds, roughly. A spelling is read as a row of sounds, each of which is a set of classes, because a spelling
// leaves more than one reading open: "ch" is ch in English, kh in Polish, k in Italian, sh in French. The distance of two
// names is the cheapest way to turn one row into the other, where near sounds cost little: w for v nothing, i for e a
// quarter, h for g (Ihor, Igor) a seventh, l for m one. So Schelepow and Shelepov have distance 0.
//
// Sound only ever is evidence: it proposes, the other rules decide. A word without sounds sounds like no other,
// not even like another one of its kind.

import (
	"io/fs"
	"math"
	"math/bits"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/fold"
)

// A phone is one sound: a set of classes, one bit each.
type phone uint32

const classes = "aeioubdfghklmnprstvzxCcSZj"

func phoneOf(s string) phone {
	var p phone
	for i := range len(s) {
		if k := strings.IndexByte(classes, s[i]); k >= 0 {
			p |= 1 << k
		}
	}
	return p
}

const (
	vowels phone = 1<<5 - 1 // the first five classes
	glideI phone = 1 << 2   // i
	breath phone = 1 << 9   // h
)

// soundTable holds the readings of sounds.tsv.
type soundTable struct {
	readings map[string][]phone
	longest  int      // bytes of the longest spelling
	costs    [2]costs // of one class for another: in one alphabet, across alphabets
}

// costs are the prices of one class for another.
type costs [len(classes)][len(classes)]float64

var sounds = sync.OnceValue(func() *soundTable {
	t := &soundTable{readings: map[string][]phone{}}
	sub, err := fs.Sub(data, "data")
	if err != nil {
		return t
	}
	eachRow(sub, "sounds.tsv", func(row []string) {
		var phones []phone
		for part := range strings.FieldsSeq(row[1]) {
			if p := phoneOf(part); p != 0 {
				phones = append(phones, p)
			}
		}
		t.readings[row[0]] = phones
		t.longest = max(t.longest, len(row[0]))
	})
	t.costs = [2]costs{newCosts(farVowel, farSound), newCosts(.5, 1)}
	return t
})

// What a sound costs that is not near another. Names of one alphabet part there (Lundgren, Lindgren); a name that went into another
// alphabet and back has lost more (Τραμπ, Trump).
const (
	farVowel = 1.2
	farSound = 1.5
)

// nearSounds lists the classes that are nearer to one another than two sounds are in general, with their cost.
func nearSounds() map[string]float64 {
	return map[string]float64{
		"ie": .25, "ao": .3, "ou": .25, "ae": .35, "eo": .35,
		"vf": .2, "vu": .1, "vb": .5, "fp": .6, "gh": .15, "hx": .05, "gx": .25, "kx": .25, "kg": .3, "kh": .5,
		"Cs": .3, "Cc": .3, "Cz": .35, "Ct": .4, "cS": .25, "cj": .3, "Ss": .2, "Zz": .2, "SZ": .3, "zs": .2, "jZ": .15, "jz": .3,
		"jd": .5, "jg": .4, "ji": .4, "td": .35, "bp": .35, "mn": .6, "ck": .7, "zd": .5, "Zi": .4,
	}
}

// newCosts makes the prices of all pairs of classes, with those of a vowel for another and of any sound for another that are not near.
func newCosts(vowel, sound float64) (c costs) {
	for x := range c {
		for y := range c {
			switch {
			case x == y:
			case x < 5 && y < 5:
				c[x][y] = vowel
			default:
				c[x][y] = sound
			}
		}
	}
	for pair, cost := range nearSounds() {
		x, y := strings.IndexByte(classes, pair[0]), strings.IndexByte(classes, pair[1])
		c[x][y], c[y][x] = cost, cost
	}
	return c
}

// phones reads a lower-case Latin word. Doubled sounds count once.
func (t *soundTable) phones(word string) []phone {
	var row []phone
	for i := 0; i < len(word); {
		n := min(t.longest, len(word)-i)
		for n > 0 {
			if _, ok := t.readings[word[i:i+n]]; ok {
				break
			}
			n--
		}
		reading := t.readings[word[i:i+n]]
		if n == 0 { // a letter with a mark that is not listed sounds like the bare letter
			r, size := utf8.DecodeRuneInString(word[i:])
			reading, n = t.readings[fold.Letters(string(r))], size
		}
		for _, p := range reading {
			if len(row) == 0 || row[len(row)-1] != p {
				row = append(row, p)
			}
		}
		i += n
	}
	return row
}

// consonants returns the row without its vowels and silent sounds.
func consonants(row []phone, silent phone) []phone {
	var kept []phone
	for _, p := range row {
		if p&vowels == 0 && p != silent {
			kept = append(kept, p)
		}
	}
	return kept
}

// cost is the price of one sound for another: that of their nearest classes.
func (c *costs) cost(x, y phone) float64 {
	if x&y != 0 {
		return 0
	}
	best := farSound
	for a := x; a != 0; a &= a - 1 {
		for b := y; b != 0; b &= b - 1 {
			best = min(best, c[bits.TrailingZeros32(uint32(a))][bits.TrailingZeros32(uint32(b))])
		}
	}
	return best
}

// drop is the price of the sound at row[i] without a counterpart: a glide beside a vowel costs next to nothing
// (Yevgeny, Evgeny), as does h that closes a syllable, another h a third, a vowel half, a consonant one.
func drop(row []phone, i int) float64 {
	p := row[i]
	switch {
	case p&glideI != 0 && (i > 0 && row[i-1]&vowels != 0 || i+1 < len(row) && row[i+1]&vowels != 0):
		return .1
	case p&breath != 0 && i > 0 && row[i-1]&vowels != 0 && (i+1 == len(row) || row[i+1]&vowels == 0):
		return .1 // Sarah, Ohno
	case p&breath != 0:
		return .35
	case p&vowels != 0:
		return .5
	}
	return 1
}

// maxPhones bounds the rows that are compared, so that the cost stays linear in the length of a hostile name.
const maxPhones = 64

// soundDistance returns the price of turning one word into the other and the number of sounds of the longer one.
// across says that the words are printed in two alphabets. A word without sounds has an infinite distance to every word.
func soundDistance(x, y []phone, across bool) (distance float64, length int) {
	if len(x) == 0 || len(y) == 0 || len(x) > maxPhones || len(y) > maxPhones {
		return math.Inf(1), max(len(x), len(y))
	}
	c := &sounds().costs[0]
	if across {
		c = &sounds().costs[1]
	}
	var row [maxPhones + 1]float64
	var drops [maxPhones]float64 // of the sounds of y
	for j := range y {
		drops[j] = drop(y, j)
		row[j+1] = row[j] + drops[j]
	}
	for i := range x {
		dropped := drop(x, i)
		diagonal := row[0]
		row[0] += dropped
		for j := range y {
			best := min(diagonal+c.cost(x[i], y[j]), row[j+1]+dropped, row[j]+drops[j])
			diagonal, row[j+1] = row[j+1], best
		}
	}
	return row[len(y)], max(len(x), len(y))
}

// SoundsLike tells how alike two names sound, 0..1, by the last word of each. It is evidence and never decides: of fifty pairs of
// unrelated names that look alike, half sound alike. A name without sounds sounds like no other.
func SoundsLike(a, b string) float64 {
	l := DefaultLists()
	xs, ys := l.parse(a).main(), l.parse(b).main()
	if len(xs) == 0 || len(ys) == 0 {
		return 0
	}
	best := 0.0
	for _, x := range xs[len(xs)-1].phones {
		for _, y := range ys[len(ys)-1].phones {
			distance, length := soundDistance(x, y, true)
			if length > 0 {
				best = max(best, 1-distance/float64(length))
			}
		}
	}
	return best
}

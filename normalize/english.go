package normalize

import (
	"bytes"
	"encoding/binary"
	"strings"
	"sync"
	"unicode/utf8"
)

// The English stemmer of Snowball (Porter2, https://snowballstem.org/algorithms/english/stemmer.html) for words of ASCII
// letters, on bytes and without memory of its own. Stemming the words of a text that are new was half of the cost of its
// tokens with the generated code, which takes ten times as long; the tests hold this one to it.

// An englishWord is a word on its way to the stem. Y stands for a y that is a consonant.
type englishWord struct {
	b      []byte
	p1, p2 int // where the regions R1 and R2 begin
}

// A suffixRule replaces one ending by another.
type suffixRule struct {
	from, to string
	bytes    uint64 // of from, the last one highest
	shift    uint8  // bits of a tail before them
}

// The endings of steps 2, 3 and 4 with what they become, longest first: only the longest one that fits counts.
const (
	secondStep = "ational-ate ization-ize iveness-ive fulness-ful ousness-ous biliti-ble lessli-less tional-tion " +
		"alism-al aliti-al ation-ate entli-ent fulli-ful iviti-ive ousli-ous abli-able alli-al anci-ance ator-ate enci-ence " +
		"izer-ize bli-ble ogi-og li-"
	thirdStep  = "ational-ate tional-tion alize-al ative- icate-ic iciti-ic ical-ic ness- ful-"
	fourthStep = "ement- able- ance- ence- ible- ment- ant- ate- ent- ion- ism- iti- ive- ize- ous- al- er- ic-"
)

// A step holds the rules of one step by the last byte of their endings.
type step [utf8.RuneSelf][]suffixRule

var englishSteps = sync.OnceValue(func() *[3]step {
	var steps [3]step
	for i, rules := range [...]string{secondStep, thirdStep, fourthStep} {
		for rule := range strings.FieldsSeq(rules) {
			from, to, _ := strings.Cut(rule, "-")
			last := from[len(from)-1]
			shift := uint8(64 - 8*len(from))
			steps[i][last] = append(steps[i][last], suffixRule{from, to, tail([]byte(from)) >> shift, shift})
		}
	}
	return &steps
})

// tail returns the last eight bytes of b, the last one highest, with zeros before its start.
func tail(b []byte) uint64 {
	if n := len(b); n >= 8 {
		return binary.LittleEndian.Uint64(b[n-8:])
	}
	var t uint64
	for _, c := range b[max(0, len(b)-8):] {
		t = t>>8 | uint64(c)<<56
	}
	return t
}

// stemEnglish returns the stem of w, which is ASCII in small letters. It uses room for the work and returns it for the next word.
func stemEnglish(w string, room []byte) (string, []byte) {
	if s := englishException(w); s != "" {
		return s, room
	}
	if len(w) < 3 {
		return w, room
	}
	x := englishWord{b: append(room[:0], w...)}
	room = x.b
	x.prelude()
	x.regions()
	x.plural()
	switch string(x.b) {
	case "succeed", "proceed", "exceed", "canning", "inning", "earring", "herring", "outing":
	default:
		x.pastOrGerund()
		x.finalY()
		x.suffixes()
		x.finalEL()
	}
	for i, c := range x.b {
		if c == 'Y' {
			x.b[i] = 'y'
		}
	}
	if n := len(x.b); n <= len(w) && string(x.b) == w[:n] {
		return w[:n], room
	}
	return string(x.b), room
}

// englishException returns the stem of a word that follows no rule, "" for the others.
func englishException(w string) string {
	if len(w) < 3 || len(w) > 6 {
		return ""
	}
	switch w {
	case "skis":
		return "ski"
	case "skies":
		return "sky"
	case "dying":
		return "die"
	case "lying":
		return "lie"
	case "tying":
		return "tie"
	case "idly":
		return "idl"
	case "gently":
		return "gentl"
	case "ugly":
		return "ugli"
	case "early":
		return "earli"
	case "only":
		return "onli"
	case "singly":
		return "singl"
	case "sky", "news", "howe", "atlas", "cosmos", "bias", "andes":
		return w
	}
	return ""
}

const vowels = 1 | 1<<('e'-'a') | 1<<('i'-'a') | 1<<('o'-'a') | 1<<('u'-'a') | 1<<('y'-'a')

func isVowel(c byte) bool { return c >= 'a' && vowels>>(c-'a')&1 != 0 }

func (x *englishWord) ends(suffix string) bool {
	n := len(x.b) - len(suffix)
	return n >= 0 && string(x.b[n:]) == suffix
}

// prelude takes an apostrophe off the front and marks every y that is a consonant.
func (x *englishWord) prelude() {
	if x.b[0] == '\'' {
		x.b = x.b[1:]
	}
	for i, c := range x.b {
		if c == 'y' && (i == 0 || isVowel(x.b[i-1])) {
			x.b[i] = 'Y'
		}
	}
}

// regions finds R1, behind the first consonant that follows a vowel, and R2, the same in R1.
func (x *englishWord) regions() {
	x.p1, x.p2 = len(x.b), len(x.b)
	at := 0
	switch {
	case len(x.b) < 5:
	case x.b[0] == 'g' && string(x.b[:5]) == "gener", x.b[0] == 'a' && string(x.b[:5]) == "arsen":
		at = 5
	case x.b[0] == 'c' && len(x.b) > 5 && string(x.b[:6]) == "commun":
		at = 6
	}
	if at == 0 {
		at = x.region(0)
	}
	if x.p1 = at; at < len(x.b) {
		x.p2 = x.region(at)
	}
}

func (x *englishWord) region(from int) int {
	for i := from; i+1 < len(x.b); i++ {
		if isVowel(x.b[i]) && !isVowel(x.b[i+1]) {
			return i + 2
		}
	}
	return len(x.b)
}

// vowelIn reports whether x.b[:end] holds a vowel.
func (x *englishWord) vowelIn(end int) bool {
	for _, c := range x.b[:max(0, end)] {
		if isVowel(c) {
			return true
		}
	}
	return false
}

// shortAt reports whether a short syllable ends at byte k.
func (x *englishWord) shortAt(k int) bool {
	if k < 2 || !isVowel(x.b[k-2]) || isVowel(x.b[k-1]) {
		return false
	}
	if k == 2 {
		return true
	}
	c := x.b[k-1]
	return c != 'w' && c != 'x' && c != 'Y' && !isVowel(x.b[k-3])
}

// plural is step 1a: possessives and plurals.
func (x *englishWord) plural() {
	switch {
	case x.ends("'"):
		if x.cut(1); x.ends("'s") {
			x.cut(2)
		}
	case x.ends("'s"):
		x.cut(2)
	}
	n := len(x.b)
	switch {
	case n >= 5 && (x.ends("ied") || x.ends("ies")), x.ends("sses"):
		x.cut(2)
	case x.ends("ied"), x.ends("ies"):
		x.cut(1)
	case !x.ends("s"), x.ends("us"), x.ends("ss"):
	case x.vowelIn(n - 2):
		x.cut(1)
	}
}

func (x *englishWord) cut(n int) { x.b = x.b[:len(x.b)-n] }

// pastOrGerund is step 1b.
func (x *englishWord) pastOrGerund() {
	if len(x.b) == 0 {
		return
	}
	size := 0 // of the ending
	switch x.b[len(x.b)-1] {
	case 'd':
		if x.ends("eed") {
			x.agreed(3)
		} else if x.ends("ed") {
			size = 2
		}
	case 'g':
		if x.ends("ing") {
			size = 3
		}
	case 'y':
		switch {
		case x.ends("eedly"):
			x.agreed(5)
		case x.ends("ingly"):
			size = 5
		case x.ends("edly"):
			size = 4
		}
	}
	if size > 0 && x.vowelIn(len(x.b)-size) {
		x.cut(size)
		x.mend()
	}
}

// agreed leaves "ee" of an ending of size bytes, if it lies in R1.
func (x *englishWord) agreed(size int) {
	if x.p1 <= len(x.b)-size {
		x.cut(size - 2)
	}
}

// mend makes a word of what a past form or a gerund leaves: hop(p), hop(e).
func (x *englishWord) mend() {
	n := len(x.b)
	switch {
	case x.ends("at"), x.ends("bl"), x.ends("iz"):
		x.b = append(x.b, 'e')
	case n >= 2 && x.b[n-1] == x.b[n-2] && bytes.IndexByte([]byte("bdfgmnprt"), x.b[n-1]) >= 0:
		x.cut(1)
	case n == x.p1 && x.shortAt(n):
		x.b = append(x.b, 'e')
	}
}

// finalY is step 1c.
func (x *englishWord) finalY() {
	n := len(x.b)
	if n > 2 && (x.b[n-1] == 'y' || x.b[n-1] == 'Y') && !isVowel(x.b[n-2]) {
		x.b[n-1] = 'i'
	}
}

// suffixes is steps 2 to 4.
func (x *englishWord) suffixes() {
	steps := englishSteps()
	if r, at := x.longest(&steps[0]); r != nil && at >= x.p1 {
		before := byte(0)
		if at > 0 {
			before = x.b[at-1]
		}
		if (r.from != "ogi" || before == 'l') && (r.from != "li" || bytes.IndexByte([]byte("cdeghkmnrt"), before) >= 0) {
			x.b = append(x.b[:at], r.to...)
		}
	}
	if r, at := x.longest(&steps[1]); r != nil && at >= x.p1 && (r.from != "ative" || at >= x.p2) {
		x.b = append(x.b[:at], r.to...)
	}
	if r, at := x.longest(&steps[2]); r != nil && at >= x.p2 && (r.from != "ion" || at > 0 && (x.b[at-1] == 's' || x.b[at-1] == 't')) {
		x.b = x.b[:at]
	}
}

// longest returns the rule for the longest ending of the word and where that begins, nil if there is none.
func (x *englishWord) longest(rules *step) (rule *suffixRule, at int) {
	n := len(x.b)
	if n <= x.p1 {
		return nil, 0
	}
	list := rules[x.b[n-1]]
	if len(list) == 0 {
		return nil, 0
	}
	end := tail(x.b)
	for i := range list {
		if r := &list[i]; end>>r.shift == r.bytes {
			return r, n - len(r.from)
		}
	}
	return nil, 0
}

// finalEL is step 5.
func (x *englishWord) finalEL() {
	n := len(x.b)
	switch {
	case n == 0:
	case x.b[n-1] == 'e' && (x.p2 <= n-1 || x.p1 <= n-1 && !x.shortAt(n-1)):
		x.cut(1)
	case x.b[n-1] == 'l' && x.p2 <= n-1 && n > 1 && x.b[n-2] == 'l':
		x.cut(1)
	}
}

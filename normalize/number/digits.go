package number

import (
	"math"
	"strconv"
	"strings"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// Digits returns the value of a number in digits, and the place of its last digit, which is 0.1 for "2.5" and 1000 for
// "35,000". It knows every usual style:
//
//	35,000,000  35.000.000  35'000'000  1,234.56  1.234,56  2.5  3,5
//
// "1.500" is one and a half, as in English; "1,500" is fifteen hundred.
func Digits(s string) (value, step float64, ok bool) {
	if len(s) <= longestInteger && allDigits(s) {
		return float64(atoi(s)), trailing(s), true
	}
	plain := plainDigits(s)
	if plain == "" {
		return 0, 0, false
	}
	value, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return 0, 0, false
	}
	if point := strings.IndexByte(plain, '.'); point >= 0 {
		return value, math.Pow10(point + 1 - len(plain)), true
	}
	return value, trailing(plain), true
}

// longestInteger is the number of digits below which every whole number is a float64 and an int.
const longestInteger = 9

// trailing returns the place of the last digit of s that is not 0.
func trailing(s string) float64 {
	zeros := len(s) - len(strings.TrimRight(s, "0"))
	if zeros == len(s) {
		return 1
	}
	return math.Pow10(zeros)
}

// longestNumber is the number of bytes beyond which digits are an identifier, not an amount; a float64 holds 15 digits.
const longestNumber = 20

// plainDigits returns s with "." as the decimal mark and without group separators, "" if s is no number.
func plainDigits(s string) string {
	if s == "" || !isDigit(s[0]) || !isDigit(s[len(s)-1]) || len(s) > longestNumber {
		return ""
	}
	marks := 0
	last := -1
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
		case s[i] == '.' || s[i] == ',' || s[i] == '\'':
			marks++
			last = i
		default:
			return ""
		}
	}
	switch {
	case len(s)-marks > 15:
		return ""
	case marks == 0:
		return s
	}
	decimal := -1
	switch c := s[last]; {
	case c == '\'':
	case marks == 1 && c == '.', marks == 1 && len(s)-last != 4, marks == 1 && s[0] == '0':
		decimal = last
	case marks > 1 && strings.IndexByte(s, c) == last: // the last mark differs from the ones before
		decimal = last
	}
	var b strings.Builder
	group := 0 // digits since the last mark
	for i := range len(s) {
		switch {
		case isDigit(s[i]):
			b.WriteByte(s[i])
			group++
		case i == decimal:
			if !groupEnds(s, i, group) {
				return ""
			}
			b.WriteByte('.')
			group = 0
		default:
			if !groupEnds(s, i, group) {
				return ""
			}
			group = 0
		}
	}
	if decimal < 0 && group != 3 {
		return "" // "10,12,5"
	}
	return b.String()
}

// groupEnds reports whether a mark may stand at i of s behind a group of size digits: groups but the first have three,
// or two in the Indian style.
func groupEnds(s string, i, size int) bool {
	first := !strings.ContainsAny(s[:i], ".,'")
	return first && size <= 3 || size == 3 || size == 2 || first && strings.LastIndexAny(s, ".,'") == i
}

// digits reads the number in digits at i, with its scale: "35,000,000", "35 000", "2.5 million", "1 1/2", "35m", "15th".
// With money a single letter is a scale: "$35m".
func (p *parse) digits(i int, money bool) (numeral, int) {
	s := p.text(i)
	cut := len(s)
	for k := range len(s) {
		if !isDigit(s[k]) && s[k] != '.' && s[k] != ',' && s[k] != '\'' {
			cut = k
			break
		}
	}
	suffix := s[cut:]
	head := strings.TrimRight(s[:cut], ".,'")
	end := i + 1
	n := numeral{digits: true, scale: 1}
	var ok bool
	if suffix == "" {
		head, end = p.groups(head, i)
	}
	if p.pointed(i) {
		head = "0." + head
	}
	if n.value, n.step, ok = Digits(head); !ok {
		return n, i
	}
	if suffix == "" {
		if p.possessive(end) && p.decade(n, i, end+2) { // "the 1990's"
			n.unit = Decade
			return n, end + 2
		}
		n, end = p.fraction(n, end)
		return p.scales(n, end, money)
	}
	return p.suffix(n, suffix, i, money)
}

// possessive reports whether an apostrophe and an s are glued to the word before i.
func (p *parse) possessive(i int) bool {
	mark, s := p.src.Word(i), p.src.Word(i+1)
	return mark.Text == "'" && mark.Glued && s.Text == "s" && s.Glued
}

// pointed reports whether a decimal point without a digit before it stands before the digits at i: ".5 percent".
func (p *parse) pointed(i int) bool {
	point := p.src.Word(i - 1)
	return point.Text == "." && !point.Glued && p.src.Word(i).Glued
}

// decade reports whether the apostrophe and s behind n at i make it a decade: "the 1990's were", and not "2020's worst
// storm", "the Group of 20's leaders", "the class of 1990's reunion". What follows stands at end.
func (p *parse) decade(n numeral, i, end int) bool {
	switch before := p.text(i - 1); {
	case before != "the" && before != "early" && before != "mid" && before != "late":
		return false
	case n.value < firstDecade || n.value > lastDecade || math.Mod(n.value, 10) != 0:
		return false
	}
	next := p.src.Word(end)
	return next.Text == "" || next.Grammar
}

// The decades that are written with an apostrophe; other numbers with one have a possessive.
const (
	firstDecade = 1800
	lastDecade  = 2090
)

// suffix interprets the letters glued to digits.
func (p *parse) suffix(n numeral, suffix string, i int, money bool) (numeral, int) {
	switch suffix {
	case "st", "nd", "rd", "th":
		n.unit = Ordinal
		return n, i + 1
	case "'s":
		if p.decade(n, i, i+1) {
			n.unit = Decade
		}
		return n, i + 1
	case "s":
		return p.plural(n, i)
	}
	if v := letterScale(suffix); v > 0 && (money || p.scaled(suffix, i+1)) {
		return p.scales(n.times(v), i+1, money)
	}
	if suffix == "k" {
		return n.times(1e3), i + 1
	}
	t := termOf(suffix)
	if u := t.unit; u.symbol != "" {
		n.unit, n.factor = u.symbol, u.factor
		return n, i + 1
	}
	if t.kind == scale {
		return n.times(t.value), i + 1
	}
	return n, i
}

func (n numeral) times(v float64) numeral {
	n.value *= v
	n.step *= v
	n.scale *= v
	return n
}

// plural reads digits with an s: a decade, an amount as vague as "hundreds" ("100s of"), or several of what has a
// number for a name ("F-16s", "747s").
func (p *parse) plural(n numeral, i int) (numeral, int) {
	before := p.src.Word(i - 1)
	model := p.src.Word(i).Hyphen && before.Text != "early" && before.Text != "mid" && before.Text != "late"
	switch {
	case n.value != math.Trunc(n.value):
		return n, i
	case p.text(i+1) == "of" && (n.value == 10 || n.value == 100 || n.value == 1000):
		n.vague = true
	case !model && n.value >= 10 && math.Mod(n.value, 10) == 0:
		n.unit = Decade
	}
	return n, i + 1
}

// scaled reports whether the letters behind digits are a scale where no money is before them; what follows stands at i.
func (p *parse) scaled(letters string, i int) bool {
	switch letters {
	case "m":
		return p.countable(i) || p.moneyAt(i)
	case "b", "t", "k":
		return p.moneyAt(i)
	}
	return true
}

// countable reports whether what follows at i is counted in millions, so that the m before it is no meter: "12.5m people",
// "3m tonnes", and not "the 100m women's final".
func (p *parse) countable(i int) bool {
	if p.term(i).sorts&counted != 0 {
		owner := p.src.Word(i + 1)
		return !owner.Glued || owner.Text != "'s" && owner.Text != "'"
	}
	u, end := p.unit(i)
	return end > i && u.symbol != "m" && !p.src.Word(i).Glued
}

// identifier reports whether the digits at i are part of a telephone number or another number that counts nothing: "020 7946 0958",
// "202-555-0143". Their groups begin with 0, or three and more are joined by hyphens.
func (p *parse) identifier(i int) bool {
	group := func(k int) bool { return allDigits(p.text(k)) }
	first := i
	for first > i-mostGroups && p.src.Word(first).Hyphen && group(first-1) {
		first--
	}
	zero, groups := false, 0
	for k := first; groups <= mostGroups && group(k) && (k == first || p.src.Word(k).Hyphen); k++ {
		zero = zero || len(p.text(k)) > 1 && p.text(k)[0] == '0'
		groups++
	}
	return zero || groups > mostGroups
}

// mostGroups is the number of groups with hyphens that may be an amount, a range.
const mostGroups = 2

// moneyAt reports whether a currency stands at i: the "dollars" of "35m dollars".
func (p *parse) moneyAt(i int) bool {
	u, end := p.unit(i)
	return end > i && len(u.symbol) == 3 && u.symbol[0] >= 'A' && u.symbol[0] <= 'Z'
}

// letterScale returns what a letter or two behind digits multiply them by, 0 for others.
func letterScale(s string) float64 {
	switch s {
	case "k":
		return 1e3
	case "m", "mn", "mm", "mio":
		return 1e6
	case "b", "bn":
		return 1e9
	case "t", "tn":
		return 1e12
	}
	return 0
}

// groups joins the groups of three digits that follow head at i: "35 000 000". A plain space parts groups only where
// there are two of them or the group is 000, since "on May 15 200 people" is two numbers; a comma with a space behind
// it ("20, 000", as tokenized texts have it) only before 000.
func (p *parse) groups(head string, i int) (string, int) {
	if len(head) > 3 || head[0] == '0' {
		return head, i + 1
	}
	joined, end, sure := head, i+1, false
	for count := 0; ; count++ {
		if len(joined) > longestNumber {
			return head, i + 1
		}
		w := p.src.Word(end)
		next := end + 1
		if w.Text == "," && w.Glued && p.text(end+1) == "000" {
			w = p.src.Word(end + 1)
			next = end + 2
		}
		if w.Hyphen || w.Glued || len(w.Text) != 3 || !allDigits(w.Text) {
			if count >= 2 || sure {
				return joined, end
			}
			return head, i + 1
		}
		sure = sure || w.Wide || w.Text == "000"
		joined += w.Text
		end = next
	}
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// fraction reads "/2" behind a number, or " 1/2" behind a whole one, or "and a half".
func (p *parse) fraction(n numeral, i int) (numeral, int) {
	if v, end := p.slash(n.value, i); end > i {
		n.value, n.step, n.fraction = v, 0, true
		return n, end
	}
	if w := p.src.Word(i); !w.Glued && allDigits(w.Text) && (!w.Hyphen || n.value < 100) {
		if top, _, ok := Digits(w.Text); ok && top < 10 {
			if v, end := p.slash(top, i+1); end > i+1 {
				n.value, n.step = n.value+v, 0
				return n, end
			}
		}
	}
	return p.andHalf(n, i)
}

// slash reads "/2" at i below the numerator top.
func (p *parse) slash(top float64, i int) (float64, int) {
	x, y := p.src.Word(i), p.src.Word(i+1)
	if x.Text != "/" || !x.Glued || !y.Glued || p.text(i+2) == "/" && p.src.Word(i+2).Glued {
		return 0, i
	}
	bottom, _, ok := Digits(y.Text)
	if !ok || top >= bottom || bottom != math.Trunc(bottom) || bottom > 10 && bottom != 16 && bottom != 100 || top == 9 && bottom == 11 {
		return 0, i
	}
	return top / bottom, i + 2
}

// andHalf reads "and a half" or "and a quarter" at i.
func (p *parse) andHalf(n numeral, i int) (numeral, int) {
	if p.text(i) != "and" || p.text(i+1) != "a" && p.text(i+1) != "one" {
		return n, i
	}
	if t := p.term(i + 2); t.kind == part && t.value <= 4 {
		n.value += 1 / t.value
		n.step = 0
		return n, i + 3
	}
	return n, i
}

// scales reads scale words at i: "million", "thousand million".
func (p *parse) scales(n numeral, i int, money bool) (numeral, int) {
	for {
		x := p.src.Word(i)
		w, t := x.Text, known(x)
		switch {
		case t.kind == scale, t.kind == hundred, t.kind == dozen && w == "dozen":
			n = n.times(t.value)
		case money && letterScale(w) > 0 && !x.Hyphen:
			n = n.times(letterScale(w))
		default:
			return n, i
		}
		i++
	}
}

package number

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"
)

// numeral reads the number at i, in digits or in words, with its scale.
func (p *parse) numeral(i int, money bool) (numeral, int) {
	word := p.src.Word(i)
	w, t := word.Text, known(word)
	if w != "" && isDigit(w[0]) {
		if n, end := p.ratio(i); end > i && !money {
			return n, end
		}
		return p.digits(i, money)
	}
	switch t.kind {
	case sign:
		if p.term(i+1).kind == sign || w == "-" && (word.Glued || word.Hyphen || !p.src.Word(i+1).Glued) {
			return numeral{}, i
		}
		if n, end := p.numeral(i+1, money); end > i+1 && n.unit == "" {
			n.value = -n.value
			return n, end
		}
	case article:
		return p.article(i)
	case part:
		return p.half(i)
	case ordinal:
		return p.ordinal(i, t)
	case vague:
		return p.vague(i, t)
	case few:
		return p.few(i)
	case small, tens, hundreds:
		if n, end := p.ratio(i); end > i {
			return n, end
		}
		if w == "one" && p.pronoun(i) {
			return numeral{}, i
		}
		if n, end := p.decimals(0, i-1); p.text(i-1) == "point" && end > i && p.percentAt(end) && p.term(i-2).kind == 0 { // "point five percent"
			return n, end
		}
		return p.spelled(i)
	case scale:
		if w[0] >= 0x80 { // "тысяча" needs no article
			return p.spelled(i)
		}
	}
	return numeral{}, i
}

// article reads "a million", "a dozen", "a half", "a third of".
func (p *parse) article(i int) (numeral, int) {
	t := p.term(i + 1)
	switch t.kind {
	case hundred, scale, dozen:
		return p.spelled(i)
	case part, ordinal:
		if (p.text(i+2) == "of" || p.shareBefore(i)) && (t.kind == part || t.value >= 3) {
			return numeral{value: 1 / t.value, scale: 1, fraction: true}, i + 2
		}
	case few:
		if n, end := p.few(i + 1); end > i+1 {
			return n, end
		}
	}
	return numeral{}, i
}

// shareBefore reports whether what stands before word i makes "a third" there a part: "by a third", "more than a third".
func (p *parse) shareBefore(i int) bool {
	_, start := p.before(i)
	return start < i || p.text(i-1) == "by"
}

// few reads "few hundred", "several thousand", "couple of million": as vague as "hundreds". A "couple of years" is two.
func (p *parse) few(i int) (numeral, int) {
	at := i + 1
	if p.text(at) == "of" {
		at++
	}
	if t := p.term(at); t.kind == hundred || t.kind == scale || t.kind == dozen {
		return numeral{value: t.value, scale: 1, vague: true}, at + 1
	}
	if _, end := p.unit(at); p.text(i) == "couple" && at == i+2 && end > at {
		return numeral{value: 2, scale: 1}, at
	}
	return numeral{}, i
}

// ratio reads "one in five", "1 in every 3", "nine out of 10" as a part. What a unit follows is no ratio: "one in five days".
func (p *parse) ratio(i int) (numeral, int) {
	at := i + 1
	switch {
	case p.text(at) == "in" && p.text(at+1) == "every":
		at += 2
	case p.text(at) == "in":
		at++
	case p.text(at) == "out" && p.text(at+1) == "of":
		at += 2
	default:
		return numeral{}, i
	}
	top, bottom := p.count(i), p.count(at)
	if at == i+2 && p.text(i+1) == "in" && top > 1 && !p.opens(i) && !p.ends(at+1) { // "opened three in four cities"
		return numeral{}, i
	}
	common := top == 1 || p.text(i+1) == "out" || bottom <= 5 || bottom == 10 || bottom == 100
	if _, end := p.unit(at + 1); top < 1 || bottom < 2 || top >= bottom || bottom > largestRatio || !common || end > at+1 || p.term(at+1).kind != 0 {
		return numeral{}, i
	}
	return numeral{value: top / bottom, scale: 1, fraction: true}, at + 1
}

// opens reports whether nothing before i governs the number there: a sentence begins, or a word of grammar, "only", "nearly".
func (p *parse) opens(i int) bool {
	w := p.src.Word(i - 1)
	return w.Text == "" || w.Grammar || w.Text == "only" || w.Text == "just" || known(w).bounds
}

// ends reports whether a word of grammar at i shows that the number before it counts no noun behind it: "three in four were".
func (p *parse) ends(i int) bool {
	w := p.src.Word(i)
	r, _ := utf8.DecodeRuneInString(w.Text)
	return w.Grammar && unicode.IsLetter(r)
}

// largestRatio is the largest number that something is one in; larger ones are years.
const largestRatio = 1000

// count returns the whole number that word i alone states, 0 if it states none.
func (p *parse) count(i int) float64 {
	w := p.src.Word(i)
	if t := known(w); t.kind == small || t.kind == tens {
		return t.value
	}
	if v, _, ok := Digits(w.Text); ok && allDigits(strings.ReplaceAll(w.Text, ",", "")) {
		return v
	}
	return 0
}

// percentAt reports whether a share is counted at i: percent, percentage points.
func (p *parse) percentAt(i int) bool {
	u, end := p.unit(i)
	return end > i && (u.symbol == "%" || u.symbol == "pp")
}

// half reads "half a million", "half an hour", "half of", "half the".
func (p *parse) half(i int) (numeral, int) {
	n := numeral{value: 0.5, scale: 1, fraction: true}
	if w := p.text(i); w != "half" {
		if w[0] >= 0x80 {
			return n, i + 1
		}
		return n, i
	}
	switch next := p.src.Word(i + 1); {
	case next.Hyphen && (known(next).kind == scale || known(next).kind == dozen): // "half-dozen"
		n.fraction = false
		return p.scales(n, i+1, false)
	case next.Hyphen:
		if _, end := p.unit(i + 1); end > i+1 {
			n.fraction = false // "half-hour"
			return n, i + 1
		}
		return n, i
	}
	switch p.text(i + 1) {
	case "of", "the":
		return n, i + 1
	case "a", "an":
		n.fraction = false
		if t := p.term(i + 2); t.kind == scale || t.kind == dozen {
			return p.scales(n, i+2, false)
		}
		if _, end := p.unit(i + 2); end > i+2 {
			return n, i + 2
		}
	}
	if p.shareBefore(i) { // "more than half said"
		return n, i + 1
	}
	return n, i
}

// ordinal reads "third", "twentieth". "second" is left alone where it is likely a stretch of time or an adverb.
func (p *parse) ordinal(i int, t *Term) (numeral, int) {
	n := numeral{value: t.value, scale: 1, unit: Ordinal}
	if next := p.src.Word(i + 1); p.text(i) == "second" && (next.Text == "" || next.Grammar || next.Text == "later") {
		return n, i
	}
	if next := p.src.Word(i + 1); p.text(i-1) == "every" && t.value >= smallestShare && t.value <= largestShare && !next.Grammar && next.Text != "" && !isPeriod(next.Text) {
		if _, end := p.unit(i + 1); end == i+1 { // "every third school", but "every third day"
			return numeral{value: 1 / t.value, scale: 1, fraction: true}, i + 1
		}
	}
	return n, i + 1
}

// Behind "every" ranks from smallestShare to largestShare tell how many. "Every second" is a time as well, "every hundredth visitor" is one
// visitor. A guess: nothing that is measured hangs on them.
const (
	smallestShare = 3
	largestShare  = 20
)

// isPeriod reports whether w, behind "every tenth", tells when or where and not how many, beside the units of time.
func isPeriod(w string) bool {
	switch w {
	case "anniversary", "birthday", "quarter", "floor", "aid", "time", "round", "inning":
		return true
	}
	return false
}

// vague reads "hundreds of", "tens of thousands of", "hundreds of thousands".
func (p *parse) vague(i int, t *Term) (numeral, int) {
	n := numeral{value: t.value, scale: 1, vague: true}
	end := i + 1
	if p.text(end) == "of" {
		if u := p.term(end + 1); u.kind == vague && u.value > t.value {
			n.value *= u.value
			return n, end + 2
		}
		return n, end
	}
	if p.text(i)[0] >= 0x80 {
		return n, end
	}
	return n, i
}

// pronoun reports whether the "one" at i counts nothing: "no one", "one of the", "the one who".
func (p *parse) pronoun(i int) bool {
	next := p.src.Word(i + 1)
	t := known(next)
	switch {
	case next.Hyphen, t.kind == hundred, t.kind == scale, t.kind == dozen, t.kind == part, t.kind == ordinal:
		return false
	case next.Text == "and" && p.term(i+3).kind == part, next.Text == "to" && p.count(i+2) > 1, next.Text == "or" && p.count(i+2) == 2:
		return false
	case p.text(i-1) == "number":
		return false
	case next.Text == "" || next.Grammar || next.Text == "another":
		return true
	}
	switch p.text(i - 1) {
	case "no", "any", "every", "each", "some", "this", "that", "the", "which", "another", "'s":
		return true
	}
	return false
}

// A sum adds up number words.
type sum struct {
	total, current float64 // thousands and up so far; hundreds and below
	last           float64 // scale that was added last
	seen           bool
	size           float64 // of the last word: the place of the last digit
}

// spelled reads a number in words at i: "four and a half thousand", "two hundred and fifty", "nineteen eighty-four".
func (p *parse) spelled(i int) (numeral, int) {
	var s sum
	at, end := i, i
	if p.term(at).kind == article {
		s.current, s.seen, s.size = 1, true, 1
		at++
	}
	for {
		w := p.src.Word(at)
		t := known(w)
		if w.Text == "and" && s.seen {
			if n, after := p.andHalf(numeral{}, at); after > at {
				if s.current == 0 && s.last > 0 { // "a million and a half"
					s.total, s.size = s.total+n.value*s.last, 0
				} else {
					s.current, s.size = s.current+n.value, 0
				}
				at, end = after, after
				continue
			}
			if s.joinable() && p.continues(at+1) {
				at++
				continue
			}
			break
		}
		if w.Text == "point" && s.seen {
			if n, after := p.decimals(s.current, at); after > at {
				s.current, s.size = n.value, n.step
				at, end = after, after
				continue
			}
		}
		if t.kind == ordinal && w.Hyphen && s.seen && s.size == 10 && t.value < 10 {
			return numeral{value: s.value() + t.value, scale: 1, unit: Ordinal}, at + 1
		}
		if s.seen && (t.kind == part || t.kind == ordinal) {
			if n, after := p.share(s, at, t); after > at {
				return n, after
			}
		}
		if !s.add(t) {
			break
		}
		at++
		end = at
	}
	if end == i {
		return numeral{}, i
	}
	return numeral{value: s.value(), step: s.size, scale: max(1, s.last)}, end
}

// maxPlaces is how many decimals are read: a float64 tells no more apart.
const maxPlaces = 15

// decimals reads the "point seven five" at i behind the number whole. "at one point five men" counts men.
func (p *parse) decimals(whole float64, i int) (numeral, int) {
	n, end := numeral{value: whole}, i+1
	if whole != math.Trunc(whole) || p.text(i-2) == "at" {
		return n, i
	}
	places, parts := 1.0, 0.0
	for t := p.term(end); t.kind == small && t.value < 10 && end-i <= maxPlaces; t = p.term(end) {
		places, parts = places*10, parts*10+t.value
		end++
	}
	if end == i+1 {
		return n, i
	}
	n.value, n.step = whole+parts/places, 1/places
	return n, end
}

// share reads the "thirds" of "two thirds" at i, behind the number s.
func (p *parse) share(s sum, i int, t *Term) (numeral, int) {
	w := p.src.Word(i)
	top := s.value()
	next := p.src.Word(i + 1)
	if t.kind == ordinal && (t.value < 3 || top != 1 || !w.Hyphen && !next.Grammar) || top > 99 || top >= t.value {
		return numeral{}, i
	}
	return numeral{value: top / t.value, scale: 1, fraction: true}, i + 1
}

// joinable reports whether "and" may go on: "two hundred and", "a thousand and".
func (s *sum) joinable() bool { return s.size >= 100 }

// continues reports whether a number below one hundred follows at i that begins no new amount: not the
// "two hundred" of "between one hundred and two hundred".
func (p *parse) continues(i int) bool {
	switch p.term(i).kind {
	case small, tens:
		switch p.term(i + 1).kind {
		case hundred, scale:
			return false
		}
		return true
	}
	return false
}

func (s *sum) value() float64 { return s.total + s.current }

// add adds the word t, and reports whether it goes on from what was read.
func (s *sum) add(t *Term) bool {
	rest := int(s.current) % 100
	switch t.kind {
	case small:
		switch {
		case !s.seen, rest == 0 && s.size >= 100, rest >= 20 && rest%10 == 0 && t.value > 0 && t.value < 10 && s.size == 10:
			s.current += t.value
		case s.year(t):
			s.current = s.current*100 + t.value
		default:
			return false
		}
		s.size = 1
	case tens, hundreds:
		switch {
		case !s.seen, rest == 0 && s.size >= 100:
			s.current += t.value
		case t.kind == tens && s.year(t):
			s.current = s.current*100 + t.value
		default:
			return false
		}
		s.size = 10
		if t.kind == hundreds {
			s.size = 100
		}
	case hundred:
		if !s.seen || s.current < 1 || s.current > 99 {
			return false
		}
		s.current *= 100
		s.size = 100
	case scale:
		s.scale(t.value)
	case dozen:
		if !s.seen {
			return false
		}
		s.current *= t.value
		s.size = 1
	default:
		return false
	}
	s.seen = true
	return true
}

// year reports whether t is the second half of a year said in two: "nineteen eighty", "twenty twenty-five".
func (s *sum) year(t *Term) bool {
	return s.total == 0 && s.last == 0 && (s.current >= 13 && s.current < 20 || s.current == 20) && t.value >= 10
}

// scale multiplies by v: "two million", "thousand million", "тысяча".
func (s *sum) scale(v float64) {
	if !s.seen {
		s.current = 1
	}
	if s.last > 0 && v > s.last {
		s.total = (s.total + s.current) * v
	} else if s.current == 0 && s.last > 0 {
		s.total *= v
	} else {
		s.total += s.current * v
	}
	step := v
	if s.size > 0 && s.size < 1 { // "two point five million"
		step *= s.size
	}
	s.current, s.last, s.size = 0, v, step
}

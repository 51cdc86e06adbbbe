package attribution

// A tag is the part a word plays in the frame of a report, as far as the lexicon tells: one letter.
type tag byte

// tagAll chooses the tags of the words.
func (p *page) tagAll() {
	p.tags = sized(p.tags, len(p.words))
	before := tag('^')
	for i := range p.words {
		w := &p.words[i]
		if w.is(onPara) {
			before = '^'
		}
		before = w.tag(p.s, before)
		p.tags[i] = before
	}
}

// tag returns the tag of w, a word of s, which follows a word with the tag before.
func (w *word) tag(s string, before tag) tag {
	if w.closed != 0 {
		return w.closed
	}
	if w.class != 0 {
		if t := w.classTag(before); t != 0 {
			return t
		}
	}
	switch {
	case w.is(capital):
		return 'N'
	case w.class&role != 0:
		return 'r'
	case w.class&adverb != 0:
		return 'a'
	case w.is(numeric):
		return '0'
	}
	return partTag(w, s[w.start:w.end], before)
}

// classTag returns the tag of w by those of its classes that a capital does not outweigh, 0 if it has none.
func (w *word) classTag(before tag) tag {
	c, isCapital := w.class, w.is(capital)
	switch {
	case c&modal != 0: // and dayOrMonth
		if isCapital && before != '^' && before != '.' && before != '?' {
			return 'd' // May, within a sentence
		}
		return 'M'
	case c&sayFinite != 0 && isCapital:
		if t := closedTag(w.form, c&^sayFinite); t != 0 {
			return t
		}
	case c&sayFinite != 0:
		if w.pos&posPlural != 0 && (before == 'D' || before == 'j' || before == 'o' || before == 's' || before == 'P' || before == '0') {
			return 'c'
		}
		return 'V'
	}
	switch {
	case isCapital:
	case c&sayPart != 0:
		return 'v'
	case c&sayBase != 0:
		return 'b'
	case c&sayNoun != 0:
		return 'c'
	}
	if c&dayOrMonth != 0 {
		return 'd'
	}
	return 0
}

// closedTag returns the tag of a form of the given classes if nothing else can change it, 0 if something can.
func closedTag(form uint32, c class) tag {
	switch {
	case form == possessiveForm:
		return 's'
	case c&that != 0:
		return 'T'
	case c&negator != 0:
		return 'n'
	case c&auxiliary != 0:
		return 'A'
	case c&modal != 0 && c&dayOrMonth != 0:
		return 0 // May
	case c&modal != 0:
		return 'M'
	case c&sayFinite != 0:
		return 0
	case c&subjPronoun != 0:
		return 'H'
	case c&otherPronoun != 0:
		return 'h'
	case c&ownPronoun != 0:
		return 'o'
	case c&subordinator != 0:
		return 'S'
	case c&coordinator != 0:
		return 'C'
	case c&wh != 0:
		return 'W'
	case form == toForm:
		return 't'
	case c&preposition != 0:
		return 'P'
	case c&determiner != 0:
		return 'D'
	}
	return 0
}

var toForm = hashForm("to")

// signTag returns the tag of the sign s.
func signTag(s string) tag {
	switch c := s[0]; c {
	case ',', ':', ';', '(', ')', '?', '!', '[', ']', '.', '-':
		return tag(c)
	}
	if s == "–" || s == "—" {
		return '-'
	}
	return '*'
}

func (p *page) tagAfter(i int) tag {
	if i >= len(p.words) || p.words[i].is(onPara) {
		return '$'
	}
	return p.tags[i]
}

func (p *page) tagBefore(i int) tag {
	if i == 0 || p.words[i].is(onPara) {
		return '^'
	}
	return p.tags[i-1]
}

// endingTag guesses from the ending of a word: e for -ed, g for -ing, l for -ly, x for the rest.
func endingTag(s string) tag {
	n := len(s)
	switch {
	case n > 4 && s[n-2:] == "ed":
		return 'e'
	case n > 4 && s[n-3:] == "ing":
		return 'g'
	case n > 4 && s[n-2:] == "ly":
		return 'l'
	case n > 3 && s[n-1] == 's' && s[n-2] != 's':
		return 'z'
	}
	return 'x'
}

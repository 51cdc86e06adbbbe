package attribution

// A tag is the part a word plays in the frame of a report, as far as the lexicon tells: one letter.
type tag byte

// tagOf returns the tag of word i.
func (p *page) tagOf(i int) tag {
	before := tag('^')
	if i > 0 && !p.words[i].is(onPara) {
		before = p.tags[i-1]
	}
	return p.tagWord(&p.words[i], before)
}

// tagWord returns the tag of w, which follows a word with the tag before.
func (p *page) tagWord(w *word, before tag) tag {
	switch c := w.class; {
	case c&quoted != 0:
		return 'Q'
	case w.is(sign):
		return p.signTag(w)
	case w.form == possessiveForm:
		return 's'
	case c&that != 0:
		return 'T'
	case c&negator != 0:
		return 'n'
	case c&auxiliary != 0:
		return 'A'
	case c&modal != 0 && c&dayOrMonth != 0 && w.is(capital) && before != '^' && before != '.' && before != '?':
		return 'd' // May, within a sentence
	case c&modal != 0:
		return 'M'
	case c&sayFinite != 0 && !w.is(capital):
		if w.pos&posPlural != 0 && (before == 'D' || before == 'j' || before == 'o' || before == 's' || before == 'P' || before == '0') {
			return 'c'
		}
		return 'V'
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
	case w.form == toForm:
		return 't'
	case c&preposition != 0:
		return 'P'
	case c&determiner != 0:
		return 'D'
	case c&sayPart != 0 && !w.is(capital):
		return 'v'
	case c&sayBase != 0 && !w.is(capital):
		return 'b'
	case c&sayNoun != 0 && !w.is(capital):
		return 'c'
	case c&dayOrMonth != 0:
		return 'd'
	case w.is(capital):
		return 'N'
	case c&role != 0:
		return 'r'
	case c&(adverb) != 0:
		return 'a'
	case w.is(numeric):
		return '0'
	}
	return partTag(w, p.s[w.start:w.end], before)
}

var toForm = hashForm("to")

func (p *page) signTag(w *word) tag {
	switch c := p.s[w.start]; c {
	case ',', ':', ';', '(', ')', '?', '!', '[', ']', '.':
		return tag(c)
	case '-':
		return '-'
	}
	if s := p.s[w.start:w.end]; s == "–" || s == "—" {
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

package attribution

import "github.com/quotecheck/quotecheck/text"

// Who is meant, once the mention is chosen.
//
//	An aide who asked not to be named said ...     "who" stands for an aide
//	Adler and Okafor said ...                      both of them

// named returns the bytes of mention m, and the name of who is meant if those do not tell: "" otherwise.
func (p *page) named(m int) (mention text.Span, name string) {
	x := p.mentions[m]
	mention = spanOf(p.words, x.from, x.to)
	if a := p.antecedent(m); a != m {
		return mention, p.text(spanOf(p.words, p.mentions[a].from, p.mentions[a].to))
	}
	if m > 0 && p.joined(m) {
		mention.Start = p.words[p.mentions[m-1].from].start
	}
	return mention, ""
}

// antecedent returns the mention that m stands for if it is a relative pronoun right behind it, or behind its comma; m
// otherwise. Of "officials at the port, who" it is the officials.
func (p *page) antecedent(m int) int {
	x := p.mentions[m]
	if w := p.words[x.from]; m == 0 || x.to != x.from+1 || w.class&wh == 0 || w.class&subjPronoun == 0 {
		return m
	}
	to := x.from
	if p.tags[to-1] == ',' {
		to--
	}
	before := m - 1
	if p.mentions[before].to != to || p.mentions[before].kind == pronounMention {
		return m
	}
	if from := p.mentions[before].from; before > 0 && from > 0 && p.tags[from-1] == 'P' && p.mentions[before-1].to == from-1 &&
		p.mentions[before].kind != nameMention && p.mentions[before-1].kind != pronounMention {
		before--
	}
	return before
}

// joined reports whether the sentence has the mention before m and m as one subject, at its start or behind a comma.
func (p *page) joined(m int) bool {
	x, y := p.mentions[m-1], p.mentions[m]
	if x.to+1 != y.from || p.tags[x.to] != 'C' || x.kind != nameMention || y.kind != nameMention {
		return false
	}
	if y.to < len(p.words) && p.tags[y.to] == 's' || p.words[x.to].class&coordinator == 0 {
		return false
	}
	switch p.tagBefore(x.from) {
	case '^', ',', 'Q', 'S', 'T', '.':
		return p.tagAfter(y.to) == 'V' || p.tagAfter(y.to) == 'M' || p.tagAfter(y.to) == 'A'
	}
	return p.words[x.from].is(onLine) || p.unitFirst(x.from)
}

package attribution

import "github.com/quotecheck/quotecheck/text"

// Who is meant, once the mention is chosen.
//
//	An aide who asked not to be named said ...     "who" stands for an aide
//	Adler and Okafor said ...                      both of them

// named returns the bytes of mention m, and the name of who is meant if those do not tell: "" otherwise.
func (p *page) named(m int) (mention text.Span, name string) {
	x := p.mentions[m]
	if a := p.antecedent(m); a != m {
		return spanOf(p.words, x.from, x.to), p.text(spanOf(p.words, p.mentions[a].from, p.mentions[a].to))
	}
	if m > 0 && p.joined(m) {
		return spanOf(p.words, p.mentions[m-1].from, x.to), ""
	}
	from, to := p.whole(m)
	if to > from+1 && (p.words[to-1].class&dayOrMonth != 0 && !p.words[to-1].is(capital) || p.isFamiliar(to-1)) {
		to-- // the ministry | yesterday said, two people | familiar with the plans
	}
	return spanOf(p.words, from, to), ""
}

// maxNesting is how many phrases inside each other are followed: "an aide to the mayor of Lund" has three.
const maxNesting = 4

// whole returns the words of the noun phrase whose head is a person and of which mention m is a part, those of m where there
// is none: "an aide to Adler", "the mayor of Lund", "her aide", "Adler's lawyer". A name in apposition is shorter and better:
// of "Adler's lawyer, Sam Okafor" and of "the council leader, Sam Okafor" it is "Sam Okafor".
func (p *page) whole(m int) (from, to int) {
	x := p.mentions[m]
	from, to = p.withArticle(x.from), x.to
	if owned := p.owned(m); owned >= 0 {
		if a := p.apposed(owned); a >= 0 {
			return p.mentions[a].from, p.mentions[a].to
		}
		m, to = owned, p.mentions[owned].to
	}
	if owner := p.owner(m); owner >= 0 && p.tags[x.from-1] == 's' {
		if outer := p.governor(owner, m-1); outer >= 0 {
			m, from = outer, p.withArticle(p.mentions[outer].from) // a spokesman for the workers' union
		}
	}
	for range maxNesting {
		outer := p.governor(from, m)
		if outer < 0 {
			break
		}
		m, from = outer, p.withArticle(p.mentions[outer].from)
	}
	if !p.isRoleHead(m) {
		return x.from, to
	}
	if a := p.apposed(m); a >= 0 && to == p.mentions[m].to {
		return p.mentions[a].from, p.mentions[a].to
	}
	if owner := p.owner(m); owner >= 0 {
		from = min(from, owner)
	}
	if c := p.complement(m); c >= 0 {
		if a := p.apposed(c); a >= 0 && to <= p.mentions[c].to {
			return p.mentions[a].from, p.mentions[a].to // the mayor of Lund, Ruth Adler, on Friday
		}
		to = max(to, p.mentions[c].to)
	}
	if from == p.withArticle(x.from) && to == x.to {
		return x.from, to // nothing joined: the mention as it is
	}
	return from, to
}

// isRoleHead reports whether mention m is a phrase whose head is a word for a person or a body: "spokesman", not "Adler".
func (p *page) isRoleHead(m int) bool { return p.words[p.mentions[m].to-1].class&role != 0 }

// withArticle returns from, moved before an "a" or "an" that mentions leave out.
func (p *page) withArticle(from int) int {
	if from > 0 && !p.unitFirst(from) && p.isArticle(from-1) {
		return from - 1
	}
	return from
}

// owned returns the mention of the person whom m owns, -1 if m is no "her" or "Adler's" with one behind it.
func (p *page) owned(m int) int {
	x := p.mentions[m]
	if m+1 >= len(p.mentions) || p.unitIndex(p.mentions[m+1].from) != p.unitIndex(x.from) || !p.isRoleHead(m+1) {
		return -1
	}
	next := p.mentions[m+1].from
	if p.words[x.from].class&ownPronoun != 0 && next == x.to || next == x.to+1 && p.tags[x.to] == 's' {
		return m + 1
	}
	return -1
}

// owner returns the first word of the "her" or "Adler's" right before mention m, -1 if there is none.
func (p *page) owner(m int) int {
	from := p.mentions[m].from
	switch {
	case p.unitFirst(from):
	case p.words[from-1].class&ownPronoun != 0:
		return from - 1
	case p.tags[from-1] == 's' && m > 0 && p.mentions[m-1].to == from-1:
		return p.withArticle(p.mentions[m-1].from)
	}
	return -1
}

// apposed returns the name behind mention m and a comma, up to the next comma or the end: "her aide, Sam Okafor", -1 if there
// is none.
func (p *page) apposed(m int) int {
	x := p.mentions[m]
	if m+1 >= len(p.mentions) || p.tagAfter(x.to) != ',' || p.mentions[m+1].from != x.to+1 || p.mentions[m+1].kind != nameMention {
		return -1
	}
	switch p.tagAfter(p.mentions[m+1].to) {
	case ',', '.', '$', 'V', ':':
		return m + 1
	}
	return -1
}

// governor returns the mention before word from that has m as its complement: the aide of "an aide to Adler", the letter of "a letter
// to Adler"; -1 if there is none.
func (p *page) governor(from, m int) int {
	if m == 0 || from < 2 || p.mentions[m-1].to != from-1 || !p.joins(from-1) || p.unitIndex(p.mentions[m-1].from) != p.unitIndex(from) {
		return -1
	}
	if g := p.mentions[m-1]; p.isRoleHead(m-1) || g.kind == phraseMention && p.words[g.to-1].class&reader != 0 {
		return m - 1
	}
	return -1
}

// complement returns the name behind mention m and "of" or "for", -1 if there is none. Behind "a" it need not be a name: "a
// spokesman for the harbour"; "said the mayor for the first time" has none.
func (p *page) complement(m int) int {
	x := p.mentions[m]
	if m+1 >= len(p.mentions) || x.to >= len(p.words) || p.words[x.to].form != ofForm && p.words[x.to].form != forForm {
		return -1
	}
	y := p.mentions[m+1]
	if y.from != x.to+1 || y.kind == pronounMention || y.kind == phraseMention && p.withArticle(x.from) == x.from || p.words[y.to-1].class&dayOrMonth != 0 {
		return -1
	}
	return m + 1
}

// joins reports whether word i is a preposition that joins a person to a name.
func (p *page) joins(i int) bool {
	switch p.words[i].form {
	case ofForm, forForm, toForm, fromForm, atForm, inForm:
		return true
	}
	return false
}

var aForm, anForm, ofForm, forForm, fromForm, atForm = hashForm("a"), hashForm("an"), hashForm("of"), hashForm("for"), hashForm("from"), hashForm("at")

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
	case '-':
		return p.tagAfter(y.to) == ':'
	case '^', ',', 'Q', 'S', 'T', '.':
		return p.tagAfter(y.to) == 'V' || p.tagAfter(y.to) == 'M' || p.tagAfter(y.to) == 'A'
	}
	return p.words[x.from].is(onLine) || p.unitFirst(x.from)
}

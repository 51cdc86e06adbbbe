package normalize

import "strings"

// Contractions are parted so that every word keeps its own bytes and class:
//
//	didn't   did + n't (not)
//	they'll  they + 'll (will)
//	can't    ca + n't   (can, not)
//	cannot   can + not
//	Russia's Russia + 's
//
// What "'s" and "'d" stand for depends on the sentence: "'s" is "is" behind a pronoun and the possessive elsewhere, "'d"
// is "would", unless the next word is a participle that asks for "has" or "had".

// contraction returns the parts of s, nil if it is no contraction. norm is s in lower case.
func (l *lexer) contraction(s, norm string) []part {
	if len(s) != len(norm) || strings.IndexByte(norm, '\'') < 0 && norm != "cannot" {
		return nil
	}
	if norm == "cannot" {
		return []part{{3, l.surface(s[:3])}, {3, l.word(s[3:], "not", 0)}}
	}
	if strings.HasSuffix(norm, "n't") && len(norm) > 3 {
		host := norm[:len(norm)-3]
		full := host
		switch host {
		case "ca":
			full = "can"
		case "wo":
			full = "will"
		case "sha":
			full = "shall"
		case "ai":
			full = "is"
		}
		first := l.surface(s[:len(host)])
		if full != host {
			first = l.word(s[:len(host)], full, Contraction)
		}
		return []part{{len(host), first}, {3, l.word(s[len(host):], "not", Contraction)}}
	}
	cut := strings.LastIndexByte(norm, '\'')
	if cut == 0 {
		return nil
	}
	host, rest := s[:cut], norm[cut:]
	if full, rule := clitic(rest, norm[:cut]); full != "" {
		return []part{{cut, l.surface(host)}, {len(rest), l.word(s[cut:], full, rule)}}
	}
	return nil
}

// word returns an entry for the surface s that is compared as norm. It is not kept: the host decides its norm.
func (l *lexer) word(s, norm string, r Rule) *entry {
	e := &l.alloc().what
	f := l.factsOf(l.spell(norm))
	*e = entry{Form: l.form(norm), class: Function, caps: capsOf(s), rare: f.rare}
	if f.class != 0 {
		e.class = f.class
	}
	if r != 0 {
		e.rules = e.rules.With(r)
	}
	return e
}

// clitic returns the full form of what follows an apostrophe, "" if it is none.
func clitic(s, host string) (full string, rule Rule) {
	switch s {
	case "'ll":
		return "will", Contraction
	case "'re":
		return "are", Contraction
	case "'ve":
		return "have", Contraction
	case "'m":
		return "am", Contraction
	case "'d":
		return "would", Contraction
	case "'s":
		switch host {
		case "let":
			return "us", Contraction
		case "it", "he", "she", "that", "there", "here", "what", "who", "where", "how":
			return "is", Contraction
		}
		return "'s", Possessive
	}
	return "", 0
}

// isClitic reports whether s may follow an apostrophe that tokenized texts part from its host, as in "Russia 's".
func isClitic(s string) bool {
	switch s {
	case "s", "S", "re", "ve", "ll", "d", "m":
		return true
	}
	return false
}

// resolve decides what the next word decides: "it's been", "they'd agreed", "the leaders' talks".
func (w *writer) resolve(t *Token, i int) {
	x := &w.in.lexemes[i]
	if x.newline {
		w.singles = 0
	}
	switch {
	case t.Class == Mark && t.Norm == "'":
		w.single(t, i)
	case !t.Rules.Has(Contraction) || !x.glued || !w.in.has(i+1):
	case t.Norm == "would" && x.end-x.start == 2 && isParticiple(w.in.lexemes[i+1].entry):
		t.become("had", Function)
	case t.Norm == "is" && x.end-x.start == 2 && isPerfect(w.in.lexemes[i+1].entry.Norm):
		t.become("has", t.Class)
	}
}

// single makes a possessive of the apostrophe behind a plural, unless it closes a quotation.
func (w *writer) single(t *Token, i int) {
	x := &w.in.lexemes[i]
	tight := w.in.has(i+1) && w.in.lexemes[i+1].glued
	switch {
	case !x.glued && tight:
		w.singles++
	case x.glued && w.singles > 0:
		w.singles--
	case x.glued && !tight && i > 0 && strings.HasSuffix(w.in.lexemes[i-1].entry.Norm, "s"):
		t.become("'s", Function)
		t.Rules = t.Rules.With(Possessive)
	}
}

// isParticiple reports whether e is likely a past participle.
func isParticiple(e *entry) bool {
	if strings.HasSuffix(e.Norm, "ed") || strings.HasSuffix(e.Norm, "en") {
		return true
	}
	_, irregular := irregulars()[e.Norm]
	return irregular || isPerfect(e.Norm)
}

// isPerfect reports whether w follows "has" and never "is", or hardly ever.
func isPerfect(w string) bool {
	switch w {
	case "been", "had", "got", "become", "better":
		return true
	}
	return false
}

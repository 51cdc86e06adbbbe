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
// What "'s" and "'d" stand for depends on the sentence; "'s" is "is" behind a pronoun and the possessive elsewhere,
// "'d" is "would".

// contraction returns the parts of s, nil if it is no contraction. norm is s in lower case.
func (l *lexer) contraction(s, norm string) []part {
	if len(s) != len(norm) {
		return nil
	}
	if norm == "cannot" {
		return []part{{3, l.entry(s[:3])}, {3, l.word(s[3:], "not", 0)}}
	}
	cut := strings.LastIndexByte(norm, '\'')
	if cut < 0 {
		return nil
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
		first := l.entry(s[:len(host)])
		if full != host {
			first = l.word(s[:len(host)], full, Contraction)
		}
		return []part{{len(host), first}, {3, l.word(s[len(host):], "not", Contraction)}}
	}
	if cut == 0 {
		if norm == "n't" {
			return nil
		}
		return nil
	}
	host, rest := s[:cut], norm[cut:]
	if full, rule := clitic(rest, norm[:cut]); full != "" {
		return []part{{cut, l.entry(host)}, {len(rest), l.word(s[cut:], full, rule)}}
	}
	return nil
}

// word returns an entry for the surface s that is compared as norm. It is not kept: the host decides its norm.
func (l *lexer) word(s, norm string, r Rule) *entry {
	e := l.alloc()
	*e = entry{norm: norm, stem: norm, class: Function, caps: capsOf(s)}
	if c := l.classes[norm]; c != 0 {
		e.class = c
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

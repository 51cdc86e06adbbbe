package quote

import "strings"

// What stands beside a name and tells more of who it is: "Ruth Adler, the mayor of Lund", "the mayor of Lund, Ruth Adler", "President Vera Lind of
// Norland".

// country returns " of X" if s begins with the name of a state.
func country(s string) string {
	a, b := nextWord(s, 0)
	first := nameKey(s[a:b])
	if first == "the" {
		a, b = nextWord(s, b)
		first = nameKey(s[a:b])
	}
	if nation(first) != "" {
		return " of " + first
	}
	c, e := nextWord(s, b)
	if nation(first, nameKey(s[c:e])) != "" {
		return " of " + s[a:e]
	}
	return ""
}

// apposition returns ", the Norlandic leader" if s, which follows a name and a comma, begins with a title in apposition.
func apposition(s string) string {
	end := appositionEnd(s[:min(len(s), maxLabel/2)])
	if end < 0 {
		return ""
	}
	tail := strings.TrimSpace(s[:end])
	if !hasOffice(tail) || strings.Contains(tail, " who ") || strings.HasPrefix(tail, "and ") || hasObject(tail) {
		return ""
	}
	if b := parseTitled(tail); len(b.offices) == 0 || len(b.name) > 0 {
		return ""
	}
	return ", " + tail
}

// appositionEnd returns where what stands in apposition at the start of s ends, -1 if nowhere.
func appositionEnd(s string) int {
	for i := range len(s) {
		switch s[i] {
		case ',', '.', ';', ':', '(', '\n', '"':
			return i
		case "“"[0]:
			if strings.HasPrefix(s[i:], "“") {
				return i
			}
		}
	}
	return -1
}

// titleBefore returns the title that ends s, with a space behind it, where a name in apposition follows: "the Norlandic prime minister" |, Vera
// Lind. It is "" if s ends otherwise.
func titleBefore(s string) string {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	if _, ok := isRole(last, officeWord); !ok {
		return ""
	}
	for from, n := len(s)-len(last), 1; from > 0 && n < maxTitleWords; n++ {
		begin := strings.LastIndexByte(s[:from-1], ' ') + 1
		switch w := s[begin : from-1]; {
		case isDeterminer(strings.ToLower(w)):
			return s[from:] + " "
		case w == "" || strings.ContainsAny(w, ",.;:”\"\n") || isFunction(w): // "the nomination for president, Lind was there"
			return ""
		}
		from = begin
	}
	return ""
}

// hasObject reports whether an article or the like stands inside s and not behind a preposition: "shook her head" is no title.
func hasObject(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		if i > 0 && isDeterminer(w) && !isPreposition(words[i-1]) && !isConjunction(words[i-1]) {
			return true
		}
	}
	return false
}

// hasOffice reports whether s holds a word for an office. It is much cheaper than reading the title.
func hasOffice(s string) bool {
	for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
		w := s[start:end]
		if isPlain(w) && !roles().MayHold(w) {
			continue
		}
		if _, ok := isRole(nameKey(w), officeWord); ok {
			return true
		}
	}
	return false
}

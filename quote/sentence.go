package quote

import "strings"

// endsSentence reports whether a sentence ends after the last of ws, before next. gap holds the bytes between the two words.
//
// A full stop after a title, an initial or "U.S." ends no sentence unless a word follows that starts sentences
// ("... of the U.S. The talks ..."): raw UAX #29 boundaries fail there.
func endsSentence(ws []word, next word, gap string) bool {
	if prev := ws[len(ws)-1].low; gap == " " && prev[len(prev)-1] != '.' {
		return false // as between most words
	}
	if strings.Contains(gap, "\n\n") || strings.Contains(gap, "\r\n\r\n") {
		return true
	}
	prev := ws[len(ws)-1].low
	mark := strings.IndexAny(gap, ".?!…。？！")
	dotted := mark < 0 && strings.HasSuffix(prev, ".") // a token of the form "u.s."
	if mark < 0 && !dotted {
		nl := strings.IndexByte(gap, '\n')
		return nl >= 0 && strings.ContainsAny(gap[nl:], "-*•–—·") && next.upper
	}
	if strings.ContainsAny(gap, "。？！") {
		return true
	}
	if !strings.ContainsAny(gap, " \t\n\r\u00a0") && !strings.HasPrefix(gap, "…") && !strings.ContainsAny(gap, "?!") {
		return false // "3.5", "tass.com"
	}
	if strings.HasSuffix(gap, " .") && startsWithDigit(next.low) {
		return false // ".5 percent"
	}
	if !next.upper && !startsWithDigit(next.low) {
		return false // "people … fraternal", "Stop!" he said
	}
	if dotted || strings.HasPrefix(gap, ".") && !strings.HasPrefix(gap, "..") {
		stem := strings.TrimSuffix(prev, ".")
		switch {
		case isTitle(stem), len(stem) == 1 && stem != "i" && !startsWithDigit(stem):
			return false
		case strings.Contains(stem, "."), isAbbreviation(stem):
			return isStarter(next.low)
		}
	}
	return true
}

func startsWithDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// isTitle reports whether w is an abbreviation that stands before a name.
func isTitle(w string) bool {
	switch w {
	case "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "maj", "adm", "rev", "hon", "st", "messrs", "pres", "amb", "sec", "vs", "cmdr", "supt", "fr":
		return true
	}
	return false
}

// maxTitle is the length in bytes of the longest word that isTitle knows.
const maxTitle = len("messrs")

// isAbbreviation reports whether w is an abbreviation that can stand anywhere.
func isAbbreviation(w string) bool {
	switch w {
	case "jr", "sr", "inc", "ltd", "co", "corp", "no", "nos", "etc", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "ave", "dept", "est", "approx":
		return true
	}
	return false
}

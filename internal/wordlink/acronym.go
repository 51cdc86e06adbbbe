package wordlink

import "strings"

// initials returns the letters of a word that may be an acronym, "" if it is none.
func initials(f *form) string {
	const shortest, longest = 2, 6
	letters := strings.ReplaceAll(f.norm, ".", "")
	letters = strings.TrimSuffix(letters, "$")
	if len(letters) < shortest || len(letters) > longest || !wordlike(letters) || f.kind != content && letters != "us" {
		return ""
	}
	return letters
}

// acronyms yields the tokens of r that may be short for words of other, with each of those words:
// "UN" with "United" and with "Nations", "VOA" with "Voice", "of" and "America".
func acronyms(r, other *reading, yield func(short, long int)) {
	for w := range r.words {
		letters := r.words[w].initials
		if letters == "" {
			continue
		}
		for j := range other.tokens {
			end := spells(other, j, letters)
			if end < 0 {
				continue
			}
			for i := range r.at {
				if r.at[i] != w {
					continue
				}
				for k := j; k < end; k++ {
					yield(i, k)
				}
			}
		}
	}
}

// spells returns the end of the words from start on whose initials are letters, -1 if there are none.
// Function words may be passed over.
func spells(r *reading, start int, letters string) int {
	at := 0
	for k := start; k < len(r.tokens); k++ {
		norm := r.tokens[k].Norm
		switch {
		case norm[0] == letters[at] && len(norm) > 1:
			if at++; at == len(letters) {
				return k + 1
			}
		case at > 0 && r.word(k).kind == function:
		default:
			return -1
		}
	}
	return -1
}

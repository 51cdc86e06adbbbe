package translit

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// The way back. Every rule is turned round: "zgh" reads as зг, "yu" at the start of a word as ю. The longest Latin spelling wins.
// Several letters may share one spelling (KMU-55 writes і, ї and й as i), so what comes back is a choice of words, ranked by the
// spelling of the language; but each romanizes to the Latin form it came from, or that form was none of the scheme's.

const (
	maxWords   = 16 // that one Latin form is led back to
	maxLetters = 64 // of a form that is led back at all
)

// Restore returns the words of a language that one of its tables writes as latin, the likeliest of the most official table first,
// without duplicates: Restore("Kyiv", "uk") holds "Київ". nil if there are none.
func Restore(latin, lang string) []string {
	var words []string
	for _, scheme := range Schemes(lang) {
		for _, w := range scheme.Restore(latin) {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	return words
}

// A draft is the beginning of a word that is led back; rank counts how far it departs from the commonest letters.
type draft struct {
	word string
	rank int
}

// Restore returns the words that the scheme writes as latin, the likeliest first, at most 16; nil if there are none, or if latin
// has more than 64 letters.
func (s *Scheme) Restore(latin string) []string {
	source := []rune(compose(latin))
	lower := []rune(strings.ToLower(string(source)))
	if len(lower) != len(source) || len(source) > maxLetters {
		return nil
	}
	drafts := []draft{{}}
	back := s.back()
	for i := 0; i < len(source); {
		n, letters := back.match(lower, i)
		if n == 0 {
			n, letters = 1, []string{string(source[i])}
		} else {
			letters = recase(letters, source, i, n)
		}
		var next []draft
		for _, d := range drafts {
			for k, letter := range letters {
				next = append(next, draft{d.word + letter, d.rank + k})
				if s.silent(letter) {
					next = append(next, draft{d.word + letter + "ь", d.rank + k + 2})
				}
			}
		}
		slices.SortStableFunc(next, func(a, b draft) int { return cmp.Compare(a.rank+odd(a.word), b.rank+odd(b.word)) })
		drafts = next[:min(len(next), 4*maxWords)]
		i += n
	}
	var words []string
	for _, d := range drafts {
		left := strings.ContainsFunc(d.word, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
		if !left && len(words) < maxWords && !slices.Contains(words, d.word) && strings.EqualFold(s.Romanize(d.word), latin) {
			words = append(words, d.word)
		}
	}
	return words
}

// silent reports whether the scheme drops a soft sign that may stand behind a letter.
func (s *Scheme) silent(letter string) bool {
	soft := s.rules["ь"]
	return len(soft) > 0 && soft[0].to[0] == "" && s.usual("ь") && strings.Contains("лнтсздцр", strings.ToLower(letter))
}

// odd counts what the spelling of the language hardly has: a bare і after a vowel, й between vowels, и before о.
func odd(word string) int {
	runes := []rune(strings.ToLower(word))
	const vowels = "аеиіоуыюяєэёї"
	n := 0
	for i := 1; i < len(runes); i++ {
		last, after := i+1 == len(runes), strings.ContainsRune(vowels, runes[i-1])
		switch r := runes[i]; {
		case strings.ContainsRune("иыї", r) && !last && runes[i+1] == 'о', after && strings.ContainsRune("иіы", r):
			n += 4
		case !after:
		case r == 'ї' && !last && runes[i+1] != 'в', r == 'ї' && last:
			n += 2
		case r == 'й' && !last && strings.ContainsRune("аеєиіуыэї", runes[i+1]), r == 'й' && !last && runes[i+1] == 'в':
			n += 4
		}
	}
	return n
}

// A reversal is the rules of a scheme by their Latin spelling.
type reversal struct {
	rules   map[string][]reversed
	longest int
}

type reversed struct {
	to   string
	when condition
}

// reversed turns the rules round. The order is fixed: conditional rules first, then the letters that stand for the most words.
func (s *Scheme) reversed() reversal {
	back := reversal{rules: map[string][]reversed{}}
	for from, rules := range s.rules {
		for _, r := range rules {
			if to := r.to[0]; to != "" && s.usual(from) {
				back.rules[to] = append(back.rules[to], reversed{from, r.when})
				back.longest = max(back.longest, len([]rune(to)))
			}
		}
	}
	for _, rules := range back.rules {
		slices.SortFunc(rules, func(a, b reversed) int {
			return cmp.Or(cmp.Compare(b.when, a.when), cmp.Compare(len(a.to), len(b.to)), cmp.Compare(commonness(a.to), commonness(b.to)), cmp.Compare(a.to, b.to))
		})
	}
	return back
}

// usual reports whether a letter is one of the scheme's language.
func (s *Scheme) usual(from string) bool {
	foreign := map[string]string{"uk": "ёъыэўѣѳѵ", "ru": "єіїґўѣѳѵ'", "be": "иєїґщъѣѳѵ", "bg": "єіїґўёыэѣѳѵ'", "sr": "єіїґўёыэйщъьюяѣѳѵ'"}
	return !strings.ContainsAny(from, foreign[s.Lang])
}

// commonness ranks letters that share a Latin spelling.
func commonness(letter string) int {
	return strings.Index("аеиіоуыюяйїєэё", letter)
}

// match returns the letters that the longest Latin spelling at lower[i] can stand for, the commonest first.
func (back reversal) match(lower []rune, i int) (n int, letters []string) {
	for n := min(back.longest, len(lower)-i); n > 0; n-- {
		for _, r := range back.rules[string(lower[i:i+n])] {
			if r.when == 0 || r.when&placesLatin(lower, i, n) != 0 {
				letters = append(letters, r.to)
			}
		}
		if letters != nil {
			return n, letters
		}
	}
	return 0, nil
}

// placesLatin is places for a Latin text.
func placesLatin(lower []rune, i, n int) condition {
	c := places(lower, i, n) &^ (afterVowel | afterSign)
	if i > 0 && strings.ContainsRune("aeiouyë", lower[i-1]) {
		c |= afterVowel
	}
	if i > 0 && (lower[i-1] == '’' || lower[i-1] == '”' || lower[i-1] == '\'') {
		c |= afterSign
	}
	return c
}

package translit

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// The way back. Every rule is turned round: "zgh" reads as зг, "yu" at the start of a word as ю. The longest Latin spelling wins,
// and of rules with one spelling the one whose condition holds. Several letters may share one spelling (KMU-55 writes і, ї and й
// as i), so what comes back is a guess; but it always romanizes to the Latin form it came from, or that form was none of
// the scheme's.

// Restore returns a word of the scheme's language that the scheme would write as latin, and whether there is one.
// Where several letters fit, the commonest is taken: Restore("Yurii") of KMU-55 is "Юрій".
func (s *Scheme) Restore(latin string) (string, bool) {
	var b strings.Builder
	source := []rune(compose(latin))
	lower := []rune(strings.ToLower(string(source)))
	if len(lower) != len(source) {
		return "", false
	}
	back := s.reversed()
	for i := 0; i < len(source); {
		n, to := back.match(lower, i)
		if n == 0 {
			b.WriteRune(source[i])
			i++
			continue
		}
		b.WriteString(recase([]string{to}, source, i, n)[0])
		i += n
	}
	word := s.settle(b.String())
	left := strings.ContainsFunc(word, func(r rune) bool { return unicode.Is(unicode.Latin, r) })
	return word, !left && strings.EqualFold(s.Romanize(word), latin)
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

func (back reversal) match(lower []rune, i int) (int, string) {
	for n := min(back.longest, len(lower)-i); n > 0; n-- {
		for _, r := range back.rules[string(lower[i:i+n])] {
			if r.when == 0 || r.when&placesLatin(lower, i, n) != 0 {
				return n, r.to
			}
		}
	}
	return 0, ""
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

// settle chooses й where a Latin i or y left і or и at the end of a word after a vowel, or before о: Юрії reads as Юрій,
// Гаи as Гай, Соловиов as Соловйов.
func (s *Scheme) settle(word string) string {
	runes := []rune(word)
	for i := 1; i < len(runes); i++ {
		end := i+1 == len(runes) || !unicode.IsLetter(runes[i+1])
		var short rune
		switch runes[i] {
		case 'і', 'ї', 'и', 'ы':
			short = 'й'
		case 'І', 'Ї', 'И', 'Ы':
			short = 'Й'
		default:
			continue
		}
		glide := !end && unicode.ToLower(runes[i+1]) == 'о'
		if !glide && (!end || !strings.ContainsRune("аеиіоуыюяєэёїАЕИІОУЫЮЯЄЭЁЇ", runes[i-1])) {
			continue
		}
		tried := slices.Clone(runes)
		tried[i] = short
		if s.Romanize(string(tried)) == s.Romanize(string(runes)) {
			runes = tried
		}
	}
	return string(runes)
}

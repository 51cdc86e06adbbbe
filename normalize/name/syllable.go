package name

// Korean and Chinese names are rows of syllables, and each system writes every syllable its own way: 정 is jeong, chŏng, jung or
// chung, 青 is qing or ch'ing. Word for word such names are far apart (Lee Jae-myung, Yi Chae-myŏng); syllable by syllable
// each spelling is a set of what it may be, and two names are one where all sets meet.
//
// It fails where a family spells as it likes (Syngman Rhee's given name), and for Chinese names in the spelling of another
// speech than Mandarin (Hsiao Bi-khim).

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/tsv"
	"github.com/quotecheck/quotecheck/normalize/translit"
)

// A syllabary knows how the syllables of Korean and Chinese names are written. Its keys are folded.
type syllabary struct {
	surnames, initials, vowels, finals map[string][]string // Korean spellings -> the Revised Romanization
	pinyin                             map[string]bool
	wade                               map[string][]string // Wade-Giles, with apostrophes and without -> Pinyin
}

// A reading takes a name for a row of syllables, each of which is a set of what it may be.
type reading [][]string

func newSyllabary(folder fs.FS) *syllabary {
	s := &syllabary{
		surnames: map[string][]string{}, initials: map[string][]string{}, vowels: map[string][]string{}, finals: map[string][]string{},
		pinyin: map[string]bool{}, wade: map[string][]string{},
	}
	var syllables [][2]string
	written := map[string][]string{}
	eachRow(folder, "syllables.tsv", func(row []string) {
		spelling, values := strings.Trim(row[1], "-"), tsv.Entries(row[2])
		switch row[0] {
		case "ko surname":
			for _, form := range values {
				s.surnames[form] = append(s.surnames[form], spelling)
			}
		case "ko initial", "ko vowel", "ko final":
			if values == nil {
				values = []string{""}
			}
			map[string]map[string][]string{"ko initial": s.initials, "ko vowel": s.vowels, "ko final": s.finals}[row[0]][spelling] = values
		case "zh final":
			for _, final := range values {
				syllables = append(syllables, [2]string{spelling, final})
			}
		case "zh wade":
			written[row[1]] = values
		}
	})
	for _, p := range syllables {
		s.addChinese(p[0], p[1], written)
	}
	return s
}

// addChinese enters one syllable of Pinyin under its spellings of Wade-Giles.
func (s *syllabary) addChinese(initial, final string, written map[string][]string) {
	pinyin := fold.Letters(initial + final)
	s.pinyin[pinyin] = true
	forms := written[initial+final]
	if forms == nil {
		forms = []string{either(written[initial+"-"], initial) + either(written["-"+final], final)}
	}
	for _, form := range forms {
		s.wade[form] = append(s.wade[form], pinyin)
		if bare := strings.ReplaceAll(form, "'", ""); bare != form {
			s.wade[bare] = append(s.wade[bare], pinyin)
		}
	}
}

// either returns the one entry of a list, or what stands for none.
func either(list []string, none string) string {
	if len(list) == 0 {
		return none
	}
	return list[0]
}

// compareSyllables compares two names as rows of syllables; ok is false if they are none, or not of one language. Words of such
// names that sound alike are two as often as not (Yong-nam, Jong-nam), so what the syllables say goes before sound.
func (l *Lists) compareSyllables(x, y form) (Verdict, bool) {
	if min(len(x.words), len(y.words)) == 0 || max(len(x.words), len(y.words)) > maxSyllables {
		return Verdict{}, false
	}
	s := l.syllables
	pinyinX, wadeX, otherX := s.chinese(x.words)
	pinyinY, wadeY, otherY := s.chinese(y.words)
	koreanX, koreanY := s.korean(x.words), s.korean(y.words)
	switch {
	case anyMeet(koreanX, koreanY):
		return verdict(Spelling, scoreSyllables, "spellings of one Korean name"), true
	case otherY && anyMeet(pinyinX, wadeY), otherX && anyMeet(wadeX, pinyinY):
		return verdict(Spelling, scoreSyllables, fmt.Sprintf("Pinyin and Wade-Giles: %s", strings.Join(named(slices.Concat(pinyinX, pinyinY)[0]), " "))), true
	}
	chinese := x.words[0].raw == y.words[0].raw && len(pinyinX) > 0 && len(pinyinY) > 0
	apart := !anyMeet(pinyinX, pinyinY) && !anyMeet(pinyinX, wadeY) && !anyMeet(wadeX, pinyinY) // Lin Biao may be Lin Piao
	korean := len(koreanX) > 0 && len(koreanY) > 0 && !l.givenAlone(x, y) && !l.givenAlone(y, x)
	if korean && !otherX && !otherY && (!chinese || apart) || chinese && apart {
		return verdict(Different, scoreConflict, "names of other syllables"), true
	}
	return Verdict{}, false
}

// FamilyFirst reports whether s may be a Chinese or Korean name that begins with that of the family: all of it are syllables, and the first
// word is one of them, or a Korean surname.
func (l *Lists) FamilyFirst(s string) bool {
	words := l.parse(s).words
	if len(words) < 2 || len(words) > maxSyllables {
		return false
	}
	tokens := make([]string, len(words))
	for i, w := range words {
		tokens[i] = fold.Letters(w.raw)
	}
	pinyin, wade, _ := l.syllables.chinese(words)
	return len(pinyin) > 0 && l.syllables.pinyin[tokens[0]] || len(wade) > 0 && l.syllables.wade[tokens[0]] != nil || len(l.syllables.family(tokens[0], tokens[1:])) > 0
}

// givenAlone reports whether a word that x has and y lacks is a listed given name, which is compared as such: the Anna of Anna Lee,
// beside Ana Lee.
func (l *Lists) givenAlone(x, y form) bool {
	return slices.ContainsFunc(x.words, func(w word) bool {
		return l.Given(w.raw) && !slices.ContainsFunc(y.words, func(v word) bool { return v.raw == w.raw })
	})
}

const (
	maxSyllables   = 4  // of a name of this kind
	maxReadings    = 16 // of one name
	scoreSyllables = .9 // every syllable may be the same; vowels that two systems do not tell apart leave a doubt
)

// named returns the first that every syllable of r may be.
func named(r reading) []string {
	var list []string
	for _, set := range r {
		list = append(list, set[0])
	}
	return list
}

// anyMeet reports whether a reading of x and one of y meet in every syllable.
func anyMeet(x, y []reading) bool {
	for _, a := range x {
		for _, b := range y {
			if len(a) == len(b) && meetAll(a, b) {
				return true
			}
		}
	}
	return false
}

func meetAll(a, b reading) bool {
	for i := range a {
		if !slices.ContainsFunc(a[i], func(s string) bool { return slices.Contains(b[i], s) }) {
			return false
		}
	}
	return true
}

// korean returns the readings of a name as a Korean one: the surname, first or last, and one to three syllables.
func (s *syllabary) korean(words []word) []reading {
	var tokens []string
	for _, w := range words {
		if !w.foreign {
			tokens = append(tokens, fold.Letters(w.raw))
			continue
		}
		for _, r := range w.raw {
			if !unicode.Is(unicode.Hangul, r) {
				return nil
			}
			tokens = append(tokens, translit.Forms(string(r), "ko")[0])
		}
	}
	if len(tokens) < 2 {
		return nil
	}
	last := len(tokens) - 1
	return append(s.family(tokens[0], tokens[1:]), s.family(tokens[last], tokens[:last])...)
}

// family returns the readings of a Korean surname with what else the name has.
func (s *syllabary) family(surname string, given []string) (all []reading) {
	for _, family := range s.surnames[surname] {
		for _, r := range rows(given, s.koreanSyllable) {
			all = append(all, append(reading{{family}}, r...))
		}
	}
	return all
}

// koreanSyllable returns what a spelling may be in the Revised Romanization, as initial, vowel and final; nil if it is no syllable.
func (s *syllabary) koreanSyllable(spelling string) []string {
	var list []string
	for i := range min(3, len(spelling)) {
		for k := i + 1; k <= len(spelling); k++ {
			initials, vowels, finals := s.initials[spelling[:i]], s.vowels[spelling[i:k]], s.finals[spelling[k:]]
			for _, a := range initials {
				for _, b := range vowels {
					for _, c := range finals {
						list = append(list, a+" "+b+" "+c)
					}
				}
			}
		}
	}
	return list
}

// chinese returns the readings of a name in Pinyin and in Wade-Giles. other says that it surely is not in Pinyin: it has a syllable that
// Pinyin lacks, an apostrophe, or a hyphen before a small letter.
func (s *syllabary) chinese(words []word) (pinyin, wade []reading, other bool) {
	var tokens []string
	for _, w := range words {
		if w.foreign {
			return nil, nil, false
		}
		token := strings.ToLower(apostrophe.Replace(w.raw))
		token = fold.Letters(strings.ReplaceAll(token, "'", "\uffff"))
		tokens = append(tokens, strings.ReplaceAll(token, "\uffff", "'"))
		other = other || w.small || strings.Contains(token, "\uffff")
	}
	if len(tokens) < 2 {
		return nil, nil, false
	}
	pinyin = rows(tokens, func(token string) []string {
		if s.pinyin[token] {
			return []string{token}
		}
		return nil
	})
	wade = rows(tokens, func(token string) []string { return s.wade[token] })
	return pinyin, wade, len(wade) > 0 && (other || len(pinyin) == 0)
}

var apostrophe = strings.NewReplacer("’", "'", "ʼ", "'", "‘", "'", "ʻ", "'", "`", "'")

// rows cuts every token into one syllable or two and returns the ways in which all are syllables, 16 at most.
func rows(tokens []string, syllable func(string) []string) []reading {
	all := []reading{nil}
	for _, token := range tokens {
		var cuts []reading
		if set := syllable(token); set != nil {
			cuts = append(cuts, reading{set})
		}
		for i := 1; i < min(len(token), 2*longestSyllable); i++ {
			if a, b := syllable(token[:i]), syllable(token[i:]); a != nil && b != nil {
				cuts = append(cuts, reading{a, b})
			}
		}
		var next []reading
		for _, row := range all {
			for _, cut := range cuts {
				if len(row)+len(cut) <= maxSyllables && len(next) < maxReadings {
					next = append(next, slices.Concat(row, cut))
				}
			}
		}
		if len(next) == 0 {
			return nil
		}
		all = next
	}
	return all
}

const longestSyllable = 7 // letters: chuang'

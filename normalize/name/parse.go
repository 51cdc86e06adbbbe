package name

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/translit"
)

// A form is one written name, taken apart.
type form struct {
	words      []word
	titles     []string // in lower case, in their order
	generation string   // "jr", "ii"; "" if there is none
	ordered    bool     // a comma told the surname: it stands last in words
}

// A word is one word of a name.
type word struct {
	raw         string    // as printed
	latin       []string  // its Latin forms in lower case; one if it is in Latin letters
	keys        []string  // the same, folded
	phones      [][]phone // how each form sounds
	whole       string    // folded, with the particle before it: bengvir of Ben Gvir; "" if there is none
	foreign     bool      // it is printed in another alphabet
	initial     bool      // "V."
	particle    particle  // zero if it is none
	patronymic  bool      // Viktorovich, Viktorovna
	joined      bool      // a hyphen binds it to the word before it
	small       bool      // the same, and it begins with a small letter: Ching-kuo, not Jingguo
	consonantal bool      // its script writes no short vowels, or those of its own language only
	lemmas      []word    // what it may be a case form of, if it is Cyrillic
	pair        *word     // it and the word behind it in one; nil behind the last one
}

// maxWords bounds the words of a name that are compared.
const maxWords = 16

// parse takes a written name apart.
func (l *Lists) parse(s string) form {
	var f form
	s, f.ordered = reorder(s)
	words := l.cutTitles(fields(s), &f)
	words = l.cutGeneration(words, &f)
	words = l.cutAddress(words)
	for _, w := range words[:min(len(words), maxWords)] {
		f.words = append(f.words, l.word(w, len(words)))
	}
	l.decline(f.words)
	l.settleParticles(f.words)
	for i := 1; i < len(f.words); i++ {
		if before, w := f.words[i-1], &f.words[i]; before.particle.kind != "" {
			w.joined = false
			if !w.foreign && w.particle.kind == "" && !w.initial {
				w.whole = before.keys[0] + w.keys[0]
			}
		}
	}
	return f
}

// reorder turns "Last, First" into "First Last". What follows a comma may be a title too: "Ann Roe, special envoy";
// cutTitles takes it off either end.
func reorder(s string) (string, bool) {
	last, first, ok := strings.Cut(s, ",")
	if !ok || strings.TrimSpace(first) == "" || strings.TrimSpace(last) == "" {
		return strings.ReplaceAll(s, ",", " "), false
	}
	if suffix := strings.ToLower(strings.Trim(first, " .")); suffix == "jr" || suffix == "sr" || suffix == "junior" || suffix == "senior" || strings.Trim(suffix, "iv") == "" {
		return last + first, false
	}
	if _, more, again := strings.Cut(first, ","); again && more != "" {
		return strings.ReplaceAll(s, ",", " "), false
	}
	return first + " " + last, true
}

// fields cuts a name into words. A hyphen parts words too; the second part keeps it at its front. So do a lower-case letter before
// a capital one (AnnRoe) and the point of an initial (J.R.).
func fields(s string) []string {
	var words []string
	for _, w := range strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || r == '_' || r == '・' || r == '"' || r == '(' || r == ')' || r == '“' || r == '«' || r == '»'
	}) {
		start, runes := 0, []rune(w)
		for i := 1; i < len(runes); i++ {
			switch {
			case fold.Dash(runes[i]) && i+1 < len(runes),
				runes[i-1] == '.' && runes[i] != '.' && unicode.IsLetter(runes[i]),
				i-start >= 4 && unicode.IsLower(runes[i-1]) && unicode.IsUpper(runes[i]):
				words = append(words, string(runes[start:i]))
				start = i
			}
		}
		words = append(words, string(runes[start:]))
	}
	words = partArticle(words)
	return slices.DeleteFunc(words, func(w string) bool { return strings.Trim(w, "-–‐.'’,*") == "" })
}

// partArticle parts an article or particle that is written in one with its name: ElBaradei, DeSantis.
func partArticle(words []string) []string {
	var out []string
	for _, w := range words {
		for _, article := range []string{"El", "Al", "De", "Di", "Du", "Le", "La", "Van", "Von"} {
			if rest, ok := strings.CutPrefix(w, article); ok && unicode.IsUpper(first(rest)) && strings.ContainsFunc(rest, unicode.IsLower) {
				out = append(out, article)
				w = rest
			}
		}
		out = append(out, w)
	}
	return out
}

// cutTitles takes titles off both ends, as long as a word of a name is left.
func (l *Lists) cutTitles(words []string, f *form) []string {
	for again := true; again; {
		again = false
		for n := min(l.titleLen, len(words)-1); n > 0 && !again; n-- {
			head, tail := foldTitle(strings.Join(words[:n], " ")), foldTitle(strings.Join(words[len(words)-n:], " "))
			switch {
			case l.titles[head] != "" && !(len(words) == n+1 && l.given.known(head)):
				f.titles, words, again = append(f.titles, head), words[n:], true
			case l.titles[tail] != "" && len(words) > n+1 && l.titles[tail] != "noble":
				f.titles, words, again = append(f.titles, tail), words[:len(words)-n], true
			}
		}
	}
	return words
}

// cutAddress takes forms of address out of the middle of a long name: "Khan Haji Roe".
func (l *Lists) cutAddress(words []string) []string {
	if len(words) < 4 {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		key := foldTitle(w)
		return l.titles[key] == "address" && len(key) > 1 && !l.given.known(key)
	})
}

// cutGeneration takes "Jr.", "Senior" or "III" off the end.
func (l *Lists) cutGeneration(words []string, f *form) []string {
	for i := len(words) - 1; i > 0; i-- {
		w := strings.Trim(words[i], ".,")
		p := l.particles[fold.Letters(w)]
		roman := w == strings.ToUpper(w) || len(w) > 3
		if p.kind == "suffix" && roman || p.id == "jr" || p.id == "sr" {
			f.generation = p.id
			return slices.Delete(slices.Clone(words), i, i+1)
		}
		if !f.ordered {
			break
		}
	}
	return words
}

// word reads one word of a name of n words.
func (l *Lists) word(raw string, n int) word {
	w := word{raw: strings.TrimLeft(raw, "-–‐‑"), joined: fold.Dash(first(raw)) && n > 1}
	w.small = w.joined && unicode.IsLower(first(w.raw))
	bare := strings.Trim(raw, "-–‐‑.,;:!?*")
	letters := undigit(strings.ToLower(apostrophes.Replace(bare)))
	w.consonantal = strings.ContainsFunc(letters, func(r rune) bool {
		return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Katakana, unicode.Hiragana, unicode.Hangul)
	})
	w.foreign = !latin(letters)
	w.latin = []string{letters}
	if spelt := umlauts.Replace(letters); spelt != letters {
		w.latin = append(w.latin, spelt)
	}
	if slavic.MatchString(letters) {
		w.latin = append(w.latin, strings.Replace(letters, "ck", "tsk", 1))
	}
	if w.foreign && len(letters) <= maxLetters {
		w.latin = translit.Forms(apart(letters), "")
	}
	w.read(w.latin)
	w.initial = utf8.RuneCountInString(bare) == 1 || strings.HasSuffix(raw, ".") && utf8.RuneCountInString(bare) == 2 && !l.given.known(w.keys[0])
	w.particle = l.particles[w.keys[0]]
	if w.particle.kind == "suffix" || w.initial && unicode.IsUpper(first(bare)) {
		w.particle = particle{}
	}
	w.patronymic = slices.ContainsFunc(w.keys, patronymic)
	return w
}

// apart parts the consonants of scripts that write no short vowels by points, which folding drops again, so that no two of them read as one
// sound: the s and h of اسحاق are no sh. Their article ال is left out.
func apart(letters string) string {
	if !strings.ContainsFunc(letters, func(r rune) bool { return unicode.In(r, unicode.Arabic, unicode.Hebrew) }) {
		return letters
	}
	if rest, ok := strings.CutPrefix(letters, "ال"); ok && utf8.RuneCountInString(rest) > 2 {
		letters = rest
	}
	var b strings.Builder
	var before rune
	for _, r := range letters {
		if b.Len() > 0 && !strings.ContainsRune(matres, before) && !strings.ContainsRune(matres, r) {
			b.WriteRune('·')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// matres are the letters that stand for vowels, and may make one sound with another: او is o.
const matres = "اأإآوؤيیىئ" + "אויה"

var apostrophes = strings.NewReplacer("'", "", "’", "", "ʼ", "", "‘", "", "ʹ", "", "`", "", "´", "", "”", "", "ʿ", "", "ʾ", "")

// umlauts writes out what German prints in two letters where the mark is wanting: Müller, Mueller. By sound alone the two are apart,
// since "ue" is two vowels elsewhere (Samuel).
var umlauts = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "a\u0308", "ae", "o\u0308", "oe", "u\u0308", "ue")

// slavic matches surnames in which "ck" is ts and k, Polish and Macedonian ones: Nawrocki, Mickoski.
var slavic = regexp.MustCompile(`.ck(i|y|a|oski|oska)$`)

// maxLetters bounds the bytes of a word that is compared by more than equality.
const maxLetters = 96

// maxForms bounds the Latin forms of one word that are compared.
const maxForms = 32

// read sets the compared forms of w. Forms that fold to one key count once.
func (w *word) read(forms []string) {
	w.latin, w.keys, w.phones = nil, nil, nil
	for _, form := range forms {
		key := fold.Letters(form)
		if slices.Contains(w.keys, key) || len(w.keys) == maxForms {
			continue
		}
		w.latin, w.keys = append(w.latin, form), append(w.keys, key)
		w.phones = append(w.phones, sounds().phones(form[:min(len(form), maxLetters)]))
	}
}

// undigit reads digits between letters as the letters they look like, which is what text recognition garbles: 1van is Ivan.
func undigit(s string) string {
	if !strings.ContainsAny(s, "0123456789") || !strings.ContainsFunc(s, unicode.IsLetter) {
		return s
	}
	return lookalikes.Replace(s)
}

var lookalikes = strings.NewReplacer("0", "o", "1", "i", "3", "e", "5", "s", "8", "b", "9", "g")

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// latin reports whether s has no letter of another alphabet.
func latin(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r > 0x7f && unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) })
}

// patronymic reports whether a folded word is made from a father's name: Viktorovich, Illich, Oleksandrivna.
func patronymic(key string) bool {
	for _, end := range []string{"ich", "ych", "ic", "ics", "yc", "itsch", "itch", "icz", "ycz"} {
		stem, ok := strings.CutSuffix(key, end)
		if ok && len(stem) >= 4 && (strings.HasSuffix(stem, "ov") || strings.HasSuffix(stem, "ev") || strings.HasSuffix(stem, "av") || strings.HasSuffix(stem, "yov")) {
			return true
		}
	}
	for _, end := range []string{"ovna", "evna", "ivna", "ichna", "inichna", "auna"} {
		if strings.HasSuffix(key, end) && len(key) > len(end)+2 {
			return true
		}
	}
	return false
}

// settleParticles takes back particles that can only be names: the first of two words ("Ben Roe") and a name of nothing but particles.
func (l *Lists) settleParticles(words []word) {
	if len(words) == 2 && words[0].mayBeGiven() && l.given.known(words[0].keys[0]) || len(words) == 1 {
		words[0].particle = particle{}
	}
	if !slices.ContainsFunc(words, func(w word) bool { return w.particle.kind == "" }) {
		for i := range words {
			words[i].particle = particle{}
		}
	}
}

// mayBeGiven reports whether a word that is listed as a particle may be a given name in front of a surname: Ben Roe, Ed Roe, but al Roe.
func (w word) mayBeGiven() bool {
	return w.particle.kind != "noble" && w.keys[0] != "al" && w.keys[0] != "el"
}

// Words returns the words of a written name without titles, generation and particles: those that a comparison is about.
func (l *Lists) Words(s string) []string {
	var list []string
	for _, w := range l.parse(s).main() {
		list = append(list, w.raw)
	}
	return list
}

// main returns the words that are not particles.
func (f form) main() []word {
	var list []word
	for _, w := range f.words {
		if w.particle.kind == "" {
			list = append(list, w)
		}
	}
	return list
}

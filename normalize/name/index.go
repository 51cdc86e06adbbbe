package name

// Comparing every two of n names costs n² comparisons of some 50 µs. Most of them are of names that have nothing in common. An index
// compares only names that share a key, and its keys are made so that no two names without one can be the same:
//
//	Vera Lind    =vera lind   w:vera w:lind w:veralind   g:412        and how each word sounds
//	Wera Lindt   =wera lindt  w:wera w:lindt w:weralindt
//
// These two meet by sound. What [Lists.Compare] calls the same it does because the whole names are (letters, a known place, the
// initials of a body, syllables), or because a tie of two words carries the rest: one of scoreNick or more beside other
// words, or, where there is none, ties of every word. Each way in which a tie can come about has its key here; a new one needs its own,
// and TestIndexLosesNothing says when it is forgotten.

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/translit"
)

// An Index finds among many names those that can be of one bearer with another name, without comparing it with all of them. Make it with
// [Lists.NewIndex]. It is not safe for concurrent use.
type Index struct {
	lists  *Lists
	names  []parsed
	at     map[string][]int // a key -> the names that are found by it
	sounds [2]*soundTree    // how the words sound: of names in Latin letters, of others
	bones  [2]*soundTree    // their consonants: of words whose script writes the vowels, of others
	every  []int            // names that are compared with all: nothing but initials
}

// NewIndex returns an index without names that compares by l.
func (l *Lists) NewIndex() *Index {
	x := &Index{lists: l, at: map[string][]int{}}
	for i := range x.sounds {
		x.sounds[i], x.bones[i] = new(soundTree), new(soundTree)
	}
	return x
}

// Add takes a name in. The first one has the number 0, the next one 1.
func (x *Index) Add(s string) {
	n := len(x.names)
	p := x.lists.parsed(s)
	x.names = append(x.names, p)
	k := x.lists.keys(p)
	if k.every {
		x.every = append(x.every, n)
	}
	for _, key := range k.own {
		if at := x.at[key]; len(at) == 0 || at[len(at)-1] != n {
			x.at[key] = append(at, n)
		}
	}
	for _, w := range k.words {
		for _, row := range w.phones {
			x.sounds[k.script].add(row, n)
			for _, bone := range bones(row) {
				x.bones[scriptOf(w.consonantal)].add(bone, n)
			}
		}
	}
}

// Same returns the numbers of the names that are the same as s by Compare, in ascending order. Cost: one comparison for each name that shares
// a given name, a surname or a sound with s.
func (x *Index) Same(s string) []int {
	p := x.lists.parsed(s)
	return slices.DeleteFunc(x.candidates(p), func(n int) bool { return !x.lists.compare(p, x.names[n]).Same() })
}

// candidates returns the numbers of all names that could be the same as p, in ascending order.
func (x *Index) candidates(p parsed) []int {
	k := x.lists.keys(p)
	found := map[int]bool{}
	take := func(list []int) {
		for _, n := range list {
			found[n] = true
		}
	}
	if k.every {
		for n := range x.names {
			found[n] = true
		}
	}
	take(x.every)
	for _, key := range k.sought {
		take(x.at[key])
	}
	for _, w := range k.words {
		for _, row := range w.phones {
			for script, tree := range x.sounds {
				bound, across := alone.bound(), false
				if script+k.script > 0 {
					bound, across = beside.bound(), true
				}
				tree.near(row, bound, across, take)
			}
			for _, bone := range bones(row) {
				x.bones[1-scriptOf(w.consonantal)].near(bone, boneBound, true, take)
			}
		}
	}
	list := make([]int, 0, len(found))
	for n := range found {
		list = append(list, n)
	}
	slices.Sort(list)
	return list
}

func scriptOf(other bool) int {
	if other {
		return 1
	}
	return 0
}

// indexKeys are the keys of one name.
type indexKeys struct {
	own    []string // under which it is found
	sought []string // under which it finds others
	words  []word   // that are compared by sound: its own, what they may be case forms of, two written as one
	script int      // 0 if every word is in Latin letters
	every  bool
}

// keys makes the keys of a name.
func (l *Lists) keys(p parsed) indexKeys {
	var k indexKeys
	words := p.main
	k.script = scriptOf(slices.ContainsFunc(words, func(w word) bool { return w.foreign }))
	k.both(l.wholeKeys(p))
	k.both(l.acronymKeys(words, p.words))
	k.both(l.syllableKeys(p.words))
	k.words = variants(words)
	for _, w := range k.words {
		k.both(l.wordKeys(w))
	}
	k.addInitials(words)
	for _, key := range l.looseKeys(words) { // two scripts may be further apart
		k.own = append(k.own, strconv.Itoa(k.script)+key)
		k.sought = append(k.sought, "1"+key)
		if k.script == 1 {
			k.sought = append(k.sought, "0"+key)
		}
	}
	return k
}

func (k *indexKeys) both(keys []string) {
	k.own = append(k.own, keys...)
	k.sought = append(k.sought, keys...)
}

// variants returns the words of a name, what they may be case forms of, and every two neighbours in one.
func variants(words []word) []word {
	all := slices.Clone(words)
	for _, w := range words {
		all = append(all, w.lemmas...)
		if w.pair != nil {
			all = append(all, *w.pair)
		}
	}
	return all
}

// wholeKeys are those of the name in one: its letters, in Latin ones too unless it has more words than are compared, and what is known by it.
func (l *Lists) wholeKeys(p parsed) []string {
	keys := []string{"=" + p.text, "=" + p.letters}
	if !latin(p.text) && len(p.words) < maxWords {
		for _, form := range translit.Forms(p.text, "") {
			keys = append(keys, "="+singleSpaced(fold.Letters(form)))
		}
	}
	if body := l.bodies[fold.Phrase(p.text)]; body != "" {
		keys = append(keys, "body:"+body)
	}
	if place, ok := l.places.Lookup(p.text); ok {
		keys = append(keys, "place:"+place.Name)
	}
	if people := l.places.People(p.text); people != "" {
		keys = append(keys, "people:"+people)
	}
	return keys
}

// wordKeys are those of ties that carry a name: the same word, given name, surname, country.
func (l *Lists) wordKeys(w word) []string {
	var keys []string
	for _, key := range append(slices.Clone(w.keys), w.whole) {
		if key == "" {
			continue
		}
		keys = append(keys, "w:"+key)
		for _, end := range []string{"s", "as", "us", "is"} { // Latvian and Lithuanian men, and 16s
			if stem, ok := strings.CutSuffix(key, end); ok {
				keys = append(keys, "w:"+stem)
			}
		}
		for _, id := range slices.Concat(l.given.forms[key], l.given.nicks[key]) {
			keys = append(keys, "given:"+strconv.Itoa(id))
		}
		for _, id := range l.surnames[key] {
			keys = append(keys, "surname:"+strconv.Itoa(id))
		}
	}
	if strings.HasSuffix(w.raw, "s") {
		keys = append(keys, "raw:"+w.raw[:len(w.raw)-1])
	} else {
		keys = append(keys, "raw:"+w.raw)
	}
	if country, ok := l.places.Lookup(w.raw); ok {
		keys = append(keys, "country:"+country.Name)
	}
	if people := l.places.People(w.raw); people != "" {
		keys = append(keys, "country:"+people)
	}
	return keys
}

// addInitials adds the keys of initials, which stand for any word with their letter: of names that have one, and of single words.
func (k *indexKeys) addInitials(words []word) {
	some := slices.ContainsFunc(words, likeInitial)
	k.every = len(words) > 0 && !slices.ContainsFunc(words, func(w word) bool { return !likeInitial(w) })
	if !some && len(words) != 1 {
		return
	}
	for _, w := range words {
		for _, key := range append(slices.Clone(w.keys), fold.Letters(w.raw)) {
			switch letter := string(first(key)); {
			case some:
				k.own = append(k.own, "initial:"+letter)
				k.sought = append(k.sought, "initial:"+letter, "single:"+letter)
			default:
				k.own = append(k.own, "single:"+letter)
				k.sought = append(k.sought, "initial:"+letter)
			}
		}
	}
}

// likeInitial reports whether w is an initial or may be two in one: V., HC.
func likeInitial(w word) bool {
	return w.initial || utf8.RuneCountInString(w.raw) == 2 && strings.ToUpper(w.raw) == w.raw
}

// acronymKeys returns the initials that a name of three words or more may go by, and those that a single word is.
func (l *Lists) acronymKeys(words, all []word) []string {
	var keys []string
	if len(words) == 1 && len(words[0].raw) <= longestAcronym {
		keys = append(keys, "initials:"+words[0].raw)
	}
	if len(all) < 3 {
		return keys
	}
	forms := []string{""}
	for _, w := range all {
		letter := strings.ToUpper(string(first(w.raw)))
		var next []string
		for _, f := range forms {
			if len(f)+len(letter) <= longestAcronym {
				next = append(next, f+letter)
			}
			if w.optional() {
				next = append(next, f)
			}
		}
		slices.Sort(next)
		forms = slices.Compact(next)
	}
	for _, f := range forms {
		keys = append(keys, "initials:"+f)
	}
	return keys
}

// syllableKeys returns the first two syllables of every reading of a name as a Korean or Chinese one.
func (l *Lists) syllableKeys(words []word) []string {
	if len(words) == 0 || len(words) > maxSyllables {
		return nil
	}
	pinyin, wade, _ := l.syllables.chinese(words)
	var keys []string
	for language, readings := range map[string][]reading{"zh:": slices.Concat(pinyin, wade), "ko:": l.syllables.korean(words)} {
		for _, r := range readings {
			for _, a := range r[0] {
				for _, b := range r[1] {
					keys = append(keys, language+a+" "+b)
				}
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// looseKeys are those of ties that count only between two alphabets, where every word may be a bit apart: a slip, a part of the
// word, the same name in another language.
func (l *Lists) looseKeys(words []word) []string {
	var keys []string
	for _, w := range words {
		for _, key := range w.keys {
			if len(key) >= 3 {
				keys = append(keys, "<"+key[:3], ">"+key[len(key)-3:])
			}
			swapped := []byte(key)
			slices.Sort(swapped)
			keys = append(keys, "~"+string(swapped))
			for _, id := range slices.Concat(l.given.forms[key], l.given.nicks[key]) {
				keys = append(keys, "cousin:"+strconv.Itoa(id))
				for _, other := range l.given.cousins[id] {
					keys = append(keys, "cousin:"+strconv.Itoa(other))
				}
			}
		}
	}
	return keys
}

package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// A directory is the people a document introduces: "President Vera Lind of Norland", "Lind, the Norlandic leader,".
// It says whom the document means by "Lind" and by "the Norlandic president" further down.
type directory struct {
	view    string
	people  map[string][]*entry // by the folded surname; the order is that of the text
	order   []*entry
	behind  map[string][]string    // the keys of people that have a particle, by the last word: van der Velde
	given   map[string]*entry      // by the folded first word of a name of several; nil where it begins the names of two
	known   map[string]*resolution // what resolve found before
	sexes   map[string]byte        // what givenSex found before
	learned map[string]byte        // what learnSex noted, by the given name
}

// A resolution is whom a document means by some words.
type resolution struct {
	kind bearerKind // what the words alone say
	b    bearer
	why  string
	ok   bool
}

// An entry is one person of a directory.
type entry struct {
	bearer
	count int // how often the full name stands in the text
	at    int // byte of the text from which on the name is found
}

// newDirectory lists the people of a text. Cost: linear.
func newDirectory(view string) *directory {
	d := &directory{
		view: view, people: map[string][]*entry{}, behind: map[string][]string{}, given: map[string]*entry{},
		known: map[string]*resolution{}, sexes: map[string]byte{}, learned: map[string]byte{},
	}
	found := map[string]*entry{} // by the words of a run; nil if they name no person
	for r := range runs(view) {
		words := r.text(view)
		e, again := found[words]
		if !again {
			if b := parseBearer(words); b.kind == person && (len(b.name) > 1 || len(b.offices) > 0) && len(b.name) <= 5 && !b.oddlyNamed() && !capsOnly(view, words, b) {
				e = d.add(&entry{bearer: b, at: r.Start})
			}
			found[words] = e
		}
		if e != nil {
			e.count++
		}
	}
	for _, e := range d.order {
		if len(e.name) < 2 {
			continue
		}
		first := nameKey(e.name[0])
		if _, two := d.given[first]; two {
			e = nil
		}
		d.given[first] = e
	}
	for first, e := range d.given { // in any order, since nobody is taken in twice
		if e != nil {
			d.takeIn(first, e)
		}
	}
	return d
}

// oddlyNamed reports whether the name of b is no person's: a day at its end, "Twitter Thursday", but for "Joe Friday", or a party alone, "the
// Democratic candidate".
func (b bearer) oddlyNamed() bool {
	if len(b.name) == 0 {
		return false
	}
	last := b.name[len(b.name)-1]
	if mayBeDay(last) && weekday(strings.ToLower(last)) > 0 {
		return len(b.name) != 2 || !name.DefaultLists().Given(b.name[0]) || countryOf(b.name[0]) != "" // "told Jordan Friday"
	}
	if len(b.name) > 1 {
		return false
	}
	_, part := isRole(strings.TrimSuffix(nameKey(last), "s"), officePart)
	return part || isAcronym(last)
}

// takeIn joins those who are named by a title and the word first alone with e, whose name begins with it, if that may be the family's name or
// they hold one office: Premier Xi, Xi Wenbo. Somebody else who bears it as the last word of a full name is against that.
func (d *directory) takeIn(first string, e *entry) {
	same := d.people[first]
	if len(same) == 0 || slices.ContainsFunc(same, func(o *entry) bool { return len(o.name) > 1 || !familyFirst(e.bearer) && !e.sharesOffice(o.bearer) }) {
		return
	}
	for _, o := range same {
		e.merge(o.bearer)
		e.count += o.count
	}
	d.people[first] = []*entry{e}
	d.order = slices.DeleteFunc(d.order, func(o *entry) bool { return slices.Contains(same, o) })
}

// sharesOffice reports whether one office is told of b and of c.
func (b bearer) sharesOffice(c bearer) bool {
	return slices.ContainsFunc(b.offices, func(o string) bool { return slices.Contains(c.offices, o) })
}

// familyFirst reports whether the first word of the name of b is that of the family: its syllables are those of a language that writes it so,
// and it is no given name.
func familyFirst(b bearer) bool {
	return !name.DefaultLists().Given(b.name[0]) && name.DefaultLists().FamilyFirst(b.full())
}

// capsOnly reports whether a title and one word in capitals, as in the headline "THE CHANCELLOR PRESENTS THE BILL", are no person, since
// the text never prints the word as a name nor as a label.
func capsOnly(view, run string, b bearer) bool {
	if len(b.name) != 1 || !isCapitals(run) {
		return false
	}
	return !strings.Contains(view, b.name[0]) && !strings.Contains(view, strings.ToUpper(b.name[0])+":")
}

// maxNamesakes is how many people of one surname a directory keeps apart: what a name may mean must not cost more the longer the text is.
const maxNamesakes = 50

// add enters x, or what it adds to a person who is known already, and returns the entry; nil if there are too many of that surname.
func (d *directory) add(x *entry) *entry {
	surname := nameKey(x.surname())
	same := d.people[surname]
	for _, e := range same {
		if sameGiven(e.bearer, x.bearer) {
			if len(x.name) > len(e.name) {
				e.name, e.at = x.name, x.at
			}
			e.merge(x.bearer)
			return e
		}
	}
	switch len(same) {
	case maxNamesakes:
		return nil
	case 0:
		if i := strings.LastIndexByte(surname, ' '); i >= 0 {
			last := nameKey(surname[i+1:])
			d.behind[last] = append(d.behind[last], surname)
		}
	}
	d.people[surname] = append(same, x)
	d.order = append(d.order, x)
	return x
}

// merge adds the offices and the country of c to b.
func (b *bearer) merge(c bearer) {
	if b.country == "" {
		b.country = c.country
	}
	if b.place == "" {
		b.place = c.place
	}
	if b.sex == 0 {
		b.sex = c.sex
	}
	for _, o := range c.offices {
		if !slices.Contains(b.offices, o) {
			b.offices = append(b.offices[:len(b.offices):len(b.offices)], o)
		}
	}
	for _, p := range c.parts {
		if !slices.Contains(b.parts, p) {
			b.parts = append(b.parts[:len(b.parts):len(b.parts)], p)
		}
	}
}

// sameGiven reports whether nothing in the first names speaks against x and y being one person: one has none, they are equal,
// or one is the initial of the other.
func sameGiven(x, y bearer) bool {
	if len(x.name) < 2 || len(y.name) < 2 {
		return true
	}
	a, b := nameKey(x.name[0]), nameKey(y.name[0])
	if isAcronym(x.name[0]) || isAcronym(y.name[0]) {
		return true // "told the BBC Lind had gone"
	}
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}

// isAcronym reports whether a word in front of a name is the name of a body rather than a first name.
func isAcronym(w string) bool { return len(w) == 3 && isCapitals(w) && !strings.Contains(w, ".") }

// resolve returns whom the document means by the words s, with the reason; ok is false if it does not tell.
func (d *directory) resolve(s string) (b bearer, why string, ok bool) {
	r := d.resolution(s)
	return r.b, r.why, r.ok
}

// sortOf returns what the words s alone name, 0 if s is empty.
func (d *directory) sortOf(s string) bearerKind { return d.resolution(s).kind }

// maxKnown is how many resolutions a directory keeps. A document names its speakers by some tens of words.
const maxKnown = 4096

// resolution finds whom the document means by the words s, once.
func (d *directory) resolution(s string) *resolution {
	r, ok := d.known[s]
	if !ok {
		b := parseBearer(s)
		r = &resolution{kind: b.kind}
		if name := d.introduced(s, b); name != "" {
			b = parseBearer(name)
		}
		r.b, r.why, r.ok = d.find(b)
		if len(d.known) < maxKnown {
			d.known[s] = r
		}
	}
	return r
}

// sex returns the sex of the person of that full name: 'm', 'f', or 0 if neither the given name tells nor a pronoun told.
func (d *directory) sex(full string) byte {
	given := firstWord(full)
	return cmp.Or(d.givenSex(given), d.learned[given])
}

// givenSex returns whose given name it is: 'm', 'f', or 0 if it does not tell.
func (d *directory) givenSex(given string) byte {
	sex, ok := d.sexes[given]
	if !ok {
		sex = name.DefaultLists().Gender(given)
		if len(d.sexes) < maxKnown {
			d.sexes[given] = sex
		}
	}
	return sex
}

// learnSex notes that the person of that full name is spoken of as a man ('m') or a woman ('f').
func (d *directory) learnSex(full string, sex byte) {
	if given, _, two := strings.Cut(full, " "); two && len(d.learned) < maxKnown {
		d.learned[given] = cmp.Or(d.learned[given], sex)
	}
}

// find returns whom the document means by what b says.
func (d *directory) find(b bearer) (_ bearer, why string, ok bool) {
	if b.kind == body && len(b.name) == 2 && isAcronym(b.name[0]) && len(d.people[nameKey(b.surname())]) > 0 {
		b.kind, b.name = person, b.name[1:]
	}
	var fits []*entry
	switch b.kind {
	case person:
		for _, e := range d.people[nameKey(b.surname())] {
			if sameGiven(e.bearer, b) {
				fits = append(fits, e)
			}
		}
		if len(fits) > 1 && b.sex != 0 {
			fits = slices.DeleteFunc(fits, func(e *entry) bool { sex := d.sex(e.full()); return sex != 0 && sex != b.sex })
		}
		why = "full name in the document"
		if e := d.given[nameKey(b.surname())]; len(fits) == 0 && len(b.name) == 1 && len(b.name[0]) > 1 && e != nil {
			fits, b.name, why = append(fits, e), nil, "first word of a name in the document" // Xi Wenbo ... Xi said
		}
	case definite:
		for _, e := range d.order {
			if e.holds(b) {
				fits = append(fits, e)
			}
		}
		why = "title in the document"
		if len(fits) > 1 {
			return b, "several people with this title", false
		}
	}
	if len(fits) == 0 {
		return b, "", b.kind == person
	}
	best := slices.MaxFunc(fits, func(x, y *entry) int { return cmp.Compare(x.count*min(len(x.name), 2), y.count*min(len(y.name), 2)) })
	found := best.bearer
	if b.kind == person && len(b.name) > len(found.name) {
		found.name = b.name
	}
	if b.kind == person {
		found.merge(b)
	}
	if len(fits) > 1 {
		why += ", the one named most often of several"
	}
	return found, why, true
}

// office writes the offices of b and the country or the place: "prime minister of russia", "" if there are none.
func (b bearer) office() string {
	s := strings.Join(append(slices.Clone(b.parts), b.offices...), " ")
	if b.country != "" && s != "" {
		s += " of " + b.country
	} else if b.place != "" && s != "" {
		s += " of " + b.place
	}
	return s
}

// name returns s with the name the document introduces the speaker by, in place of a surname or a title.
func (d *directory) name(s Speaker) Speaker {
	if x, y, two := strings.Cut(s.Name, " and "); two && d.sortOf(s.Name) == description && d.sortOf(x) == person && d.sortOf(y) == person {
		s.Name = d.name(Speaker{Name: x}).Name + " and " + d.name(Speaker{Name: y}).Name
		return s
	}
	b, why, ok := d.resolve(s.Name)
	if !ok || len(b.name) == 0 {
		s.Name = withoutCapitals(s.Name)
		return s
	}
	s.Office, s.Sex = b.office(), sexName(b.sex)
	if full := b.full(); full != s.Name {
		s.Name = full
		if why != "" {
			s.Why = because(s.Why, why)
		}
	}
	return s
}

// sexName returns the sex of a bearer as a Speaker has it.
func sexName(sex byte) string {
	if sex == 0 {
		return ""
	}
	return string(rune(sex))
}

// withoutCapitals returns a label in capitals that is no name in mixed case: THE PRESIDENT is the same as The President. Short words may be
// initials and stay.
func withoutCapitals(label string) string {
	words := strings.Fields(label)
	if len(words) < 2 || !isCapitals(label) && !(isDeterminer(strings.ToLower(words[0])) && isCapitals(label[len(words[0]):])) {
		return label
	}
	for i, w := range words {
		if len(w) > 3 || isDeterminer(strings.ToLower(w)) {
			words[i] = titleCase(w)
		}
	}
	return strings.Join(words, " ")
}

// because joins two reasons.
func because(why, more string) string {
	if why == "" {
		return more
	}
	return why + "; " + more
}

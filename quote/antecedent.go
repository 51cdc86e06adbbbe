package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/text"
)

// Whom does "he said" mean? The person a story goes on about: the one who spoke last, if the sentences between name
// nobody new, else the first person named in the nearest sentence before that names one (Grosz, Joshi and Weinstein,
// "Centering", Computational Linguistics 21(2), 1995, without its grammar: the first name stands for the subject).
//
//	Lind flew home to Oslo. “We are close,” she said.      she = Lind
//	Lind met Adler. “We are close,” he said.               he = Lind, and the confidence falls
//
// Where it fails: two people of one sentence, the second of whom speaks.

const (
	sentencesBack       = 6    // how far back a pronoun may point, in sentences of the outlet
	longestSpeech       = 40   // and in sentences of any sort
	antecedentTrust     = 0.9  // the confidence in a speaker found so is at most this share of that in the mention
	antecedentTrustMany = 0.75 // the same where the sentence names several people
	antecedentTrustSole = 0.7  // the same where nothing but a name that begins a sentence tells that it is a person's
)

// A protagonist is a person of the document who may be meant by a pronoun.
type protagonist struct {
	name, office string
	unsure       bool // nothing but the form of the name tells a person: Oda Brekke, Fort Anders
}

// fits reports whether a pronoun for a person of that sex, 0 if it does not tell, may mean p.
func (a *antecedents) fits(p protagonist, sex byte) bool {
	if sex == 0 {
		return true
	}
	of := a.people.sex(p.name)
	if of == 0 && p.name == a.last.name {
		of = a.lastSex
	}
	return of == 0 || sex == of
}

// A naming is a place where the text names a protagonist.
type naming struct {
	at  int // byte
	who *protagonist
}

// An antecedents finds whom the pronouns of a view mean.
type antecedents struct {
	text      *prose
	people    *directory
	reports   []attribution.Report
	said      []text.Span             // of the reports: sorted, not overlapping; nil until a pronoun is to be resolved
	speaking  map[string]*protagonist // who speaks in one of the reports or is asked, by the folded last word of the surname
	known     map[string]*protagonist // by a word of the text; nil if it names none
	namings   [][]naming              // of each sentence; nil until they are asked for
	aged      map[string][]naming     // where a person is named with an age, by the age; nil until one is asked for
	last      protagonist             // who spoke last
	lastSex   byte                    // 'm' or 'f' if a pronoun named that speaker, else 0
	lastBody  string                  // the last body that spoke: the Harbour Ministry
	lastGroup string                  // the last group that did: residents
	calledSex byte                    // that of the pronoun resolved last, until its speaker has spoken
	lastEnd   int                     // and where that quote ended
}

// newAntecedents returns the antecedents of a text, whose reports are sorted.
func newAntecedents(text *prose, people *directory, reports []attribution.Report) *antecedents {
	return &antecedents{text: text, people: people, reports: reports}
}

// readReports notes where the reports stand and who speaks in them, once.
func (a *antecedents) readReports() {
	if a.namings != nil {
		return
	}
	a.namings = make([][]naming, len(a.text.sentences()))
	a.known = map[string]*protagonist{}
	a.speaking = a.people.speaking(a.text.view, a.reports)
	all := spans(a.reports)
	slices.SortFunc(all, text.Span.Compare)
	for _, s := range all {
		if n := len(a.said); n > 0 && s.Start < a.said[n-1].End {
			a.said[n-1] = a.said[n-1].Cover(s)
		} else {
			a.said = append(a.said, s)
		}
	}
}

// saidFrom returns the stretches of a.said that end behind byte at.
func (a *antecedents) saidFrom(at int) []text.Span {
	n, _ := slices.BinarySearchFunc(a.said, at+1, func(s text.Span, end int) int { return s.End - end })
	return a.said[n:]
}

// isQuoted reports whether sentence k lies in a report: it does not count on the way back to a name.
func (a *antecedents) isQuoted(k int) bool {
	words := trimSpace(a.text.view, a.text.sentences()[k].Span)
	said := a.saidFrom(words.Start)
	return len(said) > 0 && said[0].Contains(words)
}

// namingsIn returns the namings in sentence k outside the reports: of people with an office, and of those who speak in one of the reports.
func (a *antecedents) namingsIn(k int) []naming {
	if a.namings[k] == nil {
		a.namings[k] = a.findNamings(make([]naming, 0, 2), a.text.sentences()[k].Span)
	}
	return a.namings[k]
}

// findNamings appends the namings in s outside the reports to out.
func (a *antecedents) findNamings(out []naming, s text.Span) []naming {
	view := a.text.view[:s.End]
	said := a.saidFrom(s.Start)
	for at := nextCapital(view, s.Start); at < s.End; at = nextCapital(view, at) {
		start := at
		_, at = nextWord(view, start)
		for len(said) > 0 && said[0].End <= start {
			said = said[1:]
		}
		if len(said) > 0 && said[0].Start <= start {
			continue
		}
		word := strings.TrimFunc(a.text.view[start:at], func(r rune) bool { return !unicode.IsLetter(r) })
		if !isTitled(word) {
			continue
		}
		who, ok := a.known[word]
		if !ok {
			who = a.protagonist(nameKey(word))
			a.known[word] = who
		}
		if who != nil {
			who = a.people.namesake(a.text.view, start, nameKey(word), who)
		}
		if who != nil && (!who.unsure || a.opens(start, who.name)) {
			out = append(out, naming{start, who})
		}
	}
	return out
}

// protagonist returns whom a pronoun may mean of those whose surname ends in the word folded to key, nil if nobody.
func (a *antecedents) protagonist(key string) *protagonist {
	who := a.speaking[key]
	surnames := append([]string{key}, a.people.behind[key]...) // Velde before van der Velde
	slices.SortFunc(surnames, func(x, y string) int { return cmp.Or(len(x)-len(y), strings.Compare(x, y)) })
	for _, surname := range surnames {
		same := a.people.people[surname]
		if len(same) == 0 {
			continue
		}
		best := slices.MaxFunc(same, func(x, y *entry) int { return x.count - y.count })
		p := a.people.candidate(best, a.text.view)
		if !p.unsure {
			return p
		}
		if who == nil && len(best.name) > 1 {
			who = p
		}
	}
	return who
}

// protagonist returns b as a protagonist.
func (d *directory) protagonist(b bearer) *protagonist {
	full := b.full()
	return &protagonist{name: full, office: b.office()}
}

// opens reports whether the full name, whose last word stands at byte at, begins a sentence, or goes on behind a name that does: it is the
// subject then, not the place or the thing that something is done at.
func (a *antecedents) opens(at int, full string) bool {
	from := at - (strings.LastIndexByte(full, ' ') + 1)
	if from < 0 || !strings.HasPrefix(a.text.view[from:], full) {
		return false
	}
	k := a.text.sentencesBy(from)
	return k == 0 || onlyNames(a.text.view[a.text.sentences()[k-1].Start:from])
}

// onlyNames reports whether s holds nothing, or names and "and": "Vera Lind and | Oda Brekke met".
func onlyNames(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || !strings.ContainsFunc(s, unicode.IsLetter) {
		return true
	}
	for _, w := range words {
		if w != "and" && (!isTitled(w) || isFrameWord(strings.TrimRight(w, ","))) {
			return false
		}
	}
	return words[len(words)-1] == "and"
}

// speaking returns the people who speak in the reports of view, by the folded last word of the surname.
func (d *directory) speaking(view string, reports []attribution.Report) map[string]*protagonist {
	out := map[string]*protagonist{}
	for _, r := range reports {
		for _, mention := range []text.Span{r.Speaker, r.Asked} { // who was asked is likely to answer
			if words := view[mention.Start:mention.End]; !isSubject(strings.ToLower(words)) {
				if b, _, ok := d.resolve(words); ok && b.kind == person && !b.oddlyNamed() && !isAcronym(words) {
					out[nameKey(lastWord(b.surname()))] = d.protagonist(b)
				}
			}
		}
	}
	return out
}

// longName is how many words, particles apart, few names exceed; a longer run of capitals is likely a headline.
const longName = 3

// candidate returns e as a protagonist, an unsure one if nothing but the form of the name tells a person.
func (d *directory) candidate(e *entry, view string) *protagonist {
	p := d.protagonist(e.bearer)
	p.unsure = len(slices.DeleteFunc(slices.Clone(e.name), isParticle)) > longName || len(e.offices) == 0 && (len(e.name) < 2 || d.givenSex(e.name[0]) == 0 && !e.introduced(view))
	return p
}

// namesake returns who, or the other bearer of that surname whose given names stand before it at a place of view.
func (d *directory) namesake(view string, at int, surname string, who *protagonist) *protagonist {
	same := d.people[surname]
	if len(same) < 2 {
		return who
	}
	for _, e := range same {
		given, _ := strings.CutSuffix(e.full(), e.name[len(e.name)-1])
		if given != "" && e.full() != who.name && strings.HasSuffix(view[:at], given) && month(strings.ToLower(e.name[0])) == 0 { // "a June Lind rally"
			return d.candidate(e, view)
		}
	}
	return who
}

// introduced reports whether a title in apposition stands before the first place of the name in view: "her deputy, Jo Anders".
func (e *entry) introduced(view string) bool {
	full := e.full()
	at := strings.Index(view[e.at:min(len(view), e.at+maxLabel+len(full))], full)
	if at < 0 {
		return false
	}
	head := view[max(0, e.at+at-maxLabel) : e.at+at]
	before, ok := strings.CutSuffix(strings.TrimRight(head, " "), ",")
	return ok && len(roles().Get(strings.ToLower(before[strings.LastIndexAny(before, " \n")+1:]))) > 0
}

// resolve returns s, whose mention stands in the view, with the person meant if the mention is "he" or "she" and nobody is
// named yet.
func (a *antecedents) resolve(s Speaker, mention text.Span) Speaker {
	if mention.Empty() || s.Name != a.text.view[mention.Start:mention.End] {
		return s
	}
	pronoun := strings.ToLower(s.Name)
	if pronoun == "it" {
		body, why := a.lastBody, "the pronoun goes on from the body that spoke before"
		if body == "" || a.sentencesSince(mention.Start) > sentencesBack || a.leaves(mention.Start, "It", a.lastBody) {
			body, why = a.bodyBefore(mention.Start), "the body that the sentence before is about"
		}
		if body != "" {
			s.Name, s.Why = body, because(s.Why, why)
			s.Confidence *= antecedentTrustMany
			return s
		}
	}
	if pronoun == "they" {
		if group, why := a.group(mention.Start); group != "" {
			s.Name, s.Why = group, because(s.Why, why)
			s.Confidence *= antecedentTrustMany
			return s
		}
	}
	if _, word, ok := strings.Cut(s.Name, " "); ok && a.lastBody != s.Name && strings.HasSuffix(a.lastBody, " "+word) && strings.EqualFold(firstWord(s.Name), "the") {
		s.Name, s.Why = a.lastBody, because(s.Why, "the body that spoke before") // the port authority ... the authority
		return s
	}
	sex, ok := pronounSex(pronoun)
	if !ok {
		return s
	}
	a.readReports()
	if age := yearsOf(pronoun); age != "" {
		return a.resolveAge(s, mention.Start, age)
	}
	who, why, trust := a.before(mention.Start, sex)
	if sex != 0 {
		a.calledSex = sex
		if trust > antecedentTrustMany && isPerson(pronoun) {
			a.people.learnSex(who.name, sex) // whoever was "she" will not be "he"
		}
	}
	s.Name, s.Office, s.Why = who.name, who.office, because(s.Why, why)
	s.Confidence *= trust
	return s
}

// bodyBefore returns the body with which the last sentence of the outlet before byte at begins: "The Port Authority closed the quay. “It is
// unsafe. Nobody may enter,” it said." It is "" if another subject stands there.
func (a *antecedents) bodyBefore(at int) string {
	s, ok := a.sentenceBefore(at)
	if !ok {
		return ""
	}
	start, stop := s.Start, s.Start
	for i := start; i < s.End; {
		from, to := nextWord(a.text.view[:s.End], i)
		w := a.text.view[from:to]
		if from == to || !isTitled(w) && w != "of" && w != "for" {
			break
		}
		if i == start {
			start = from
		}
		i, stop = to, to
	}
	if subject := strings.TrimSpace(a.text.view[start:stop]); a.people.sortOf(subject) == body && namesBody(subject) {
		return subject
	}
	return ""
}

// leaves reports whether a sentence of the outlet between the last quote and byte at, which does not go on with the pronoun or with name, has another
// subject.
func (a *antecedents) leaves(at int, pronoun, name string) bool {
	a.readReports()
	for i := a.text.sentencesBy(a.lastEnd - 1); i < a.text.sentencesBy(at)-1; i++ {
		first := trimSpace(a.text.view, a.text.sentences()[i].Span)
		start, end := nextWord(a.text.view[:first.End], first.Start)
		if w := a.text.view[start:end]; !a.isQuoted(i) && w != pronoun && !strings.HasPrefix(a.text.view[start:], name) {
			return true
		}
	}
	return false
}

// namesBody reports whether a word of s, without an owner, is one for a body: authority, ministry.
func namesBody(s string) bool {
	return !strings.ContainsAny(s, "’'") && slices.ContainsFunc(strings.Fields(s), func(w string) bool {
		_, ok := isRole(nameKey(w), bodyWord)
		return ok
	})
}

// sentencesSince returns how many sentences end between the last quote and byte at.
func (a *antecedents) sentencesSince(at int) int {
	return a.text.sentencesBy(at) - a.text.sentencesBy(a.lastEnd-1)
}

// before returns the person whom a pronoun at byte at means, which is for people of that sex, 0 if it does not tell.
func (a *antecedents) before(at int, sex byte) (who protagonist, why string, trust float64) {
	k := a.text.sentencesBy(at)
	var unsure []naming
	for back, own := k-1, 0; back >= 0 && own <= sentencesBack && back >= k-1-longestSpeech; back-- {
		if back < k-1 && a.isQuoted(back) {
			continue
		}
		own++
		var named []naming
		for _, x := range a.namingsIn(back) {
			switch {
			case x.at >= at || !a.fits(*x.who, sex):
			case x.who.unsure:
				unsure = append(unsure, x)
			default:
				named = append(named, x)
			}
		}
		if subjects := slices.DeleteFunc(slices.Clone(named), func(x naming) bool { return ownsNext(a.text.view, x.at) }); len(subjects) > 0 {
			named = subjects // "asked about Holm's charges, Lind said": Lind
		}
		if a.last.name != "" && a.fits(a.last, sex) && a.lastEnd > a.text.sentences()[back].Start && a.lastEnd <= at && (len(named) == 0 || named[0].who.name == a.last.name) {
			return a.last, "the pronoun goes on from the speaker before", antecedentTrust
		}
		if len(named) > 0 {
			trust = antecedentTrust
			if slices.ContainsFunc(named, func(x naming) bool { return *x.who != *named[0].who }) {
				trust = antecedentTrustMany
			}
			return *named[0].who, "the person named before the pronoun", trust
		}
	}
	if len(unsure) > 0 && !slices.ContainsFunc(unsure, func(x naming) bool { return *x.who != *unsure[0].who }) {
		return *unsure[0].who, "the only name before the pronoun", antecedentTrustSole
	}
	return protagonist{}, "no person named before the pronoun", 0
}

// ownsNext reports whether the word at byte at has a possessive ending.
func ownsNext(view string, at int) bool {
	start, end := nextWord(view, at)
	_, owns := possessive.Cut(strings.TrimRight(view[start:end], ",.;:”"))
	return owns
}

// spoke notes that s spoke the words in span.
func (a *antecedents) spoke(s Speaker, span text.Span) {
	a.last, a.lastEnd, a.lastBody, a.lastGroup = protagonist{}, span.End, "", ""
	a.lastSex, a.calledSex = a.calledSex, 0
	switch a.people.sortOf(s.Name) {
	case person:
		a.last = protagonist{name: s.Name, office: s.Office}
	case body:
		a.lastBody = s.Name
	}
	if a.people.isGroup(s.Name) {
		a.lastGroup = s.Name
	}
}

// pronounSex returns the sex of the person whom a pronoun means: 'm', 'f' or 0 if it does not tell; ok is false if it is no pronoun
// for one person. French ones may hang on their verb: a-t-elle.
func pronounSex(pronoun string) (sex byte, ok bool) {
	if yearsOf(pronoun) != "" {
		return 0, true
	}
	if i := strings.LastIndexByte(pronoun, '-'); i >= 0 {
		pronoun = pronoun[i+1:]
	}
	switch strings.TrimSuffix(pronoun, ".") { // Swedish "hon." looks like the abbreviation
	case "he", "him", "his", "он", "его", "він", "його", "il", "er", "han", "él":
		return 'm', true
	case "she", "her", "она", "ее", "её", "вона", "її", "elle", "sie", "hon", "ella":
		return 'f', true
	case "who":
		return 0, true
	}
	return 0, false
}

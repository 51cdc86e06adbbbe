package attribution

// Cases that need no weighing, in the order in which they are tried.
//
//	the so-called “pact”, goes by the name “Lofty”    nobody says it
//	“…” — Commissioner Ruth Adler                     the name behind the dash or in brackets
//	“…” (Ruth Adler, 3 May)
//	“…”, the agency quoted Adler as saying            the name before "as"
//	“…”, said Adler; « … », a déclaré Adler           the name behind the verb
//	Harbour: no ferry till May - Adler: “…”           the name before the colon
//	On the harbour: “…”                               whoever spoke before
//	in Adler's words, “…”; “…”, in the words of Adler  the name with the words
//	по словам Линд, «…»; за його словами, «…»
//	his book “The Sea”; the author of “The Sea”       nobody says it
//	Key remarks by Adler:¶- “…”¶- “…”                 the last name of the line that introduces the list
//	Is it safe?¶“It is.”                              the first full name of an interview
//	“It holds.” That was the view of Adler.           the name in the sentence behind it
//	“We agreed on most points.” (a sentence alone)    somebody says it; the model tells who

const (
	minAlone     = 3 // words of a sentence in marks that surely is a quotation
	shortPassage = 4 // words
)

// rule returns the speaker of s where a rule tells; ok is false where none does.
func (p *page) rule(s *situation) (m int, why string, ok bool) {
	if s.i > p.units[s.unit].from && p.words[s.i-1].class&titling != 0 && s.length <= shortPassage {
		return nobody, "a name in marks", true
	}
	if q := p.passages[p.words[s.i].form]; s.last >= 0 && q.span.Start == q.inner.Start {
		return s.last, "goes on behind a cue inside the marks", true
	}
	if p.resumes(s) {
		return s.last, "goes on from the quotation before", true
	}
	if m := p.signature(s); m >= 0 {
		return m, "name behind the dash", true
	}
	if p.titled(s) {
		return nobody, "the title of a work", true
	}
	if m := p.labelled(s); m >= 0 {
		return m, "name before the colon", true
	}
	if p.topical(s) {
		return s.last, "goes on about something else", true
	}
	if m := p.worded(s); m >= 0 {
		return m, "in the speaker's words", true
	}
	if m := p.quotedAs(s); m >= 0 {
		return m, "quoted as saying it", true
	}
	if m := p.inverted(s); m >= 0 {
		return m, "subject behind the reporting verb", true
	}
	if m := p.namedBelow(s); m >= 0 {
		return m, "named at the start of the next paragraph", true
	}
	if m := p.answered(s); m >= 0 {
		return m, "answers in an interview", true
	}
	if m := p.verdict(s); m >= 0 {
		return m, "named right behind it", true
	}
	if m := p.introducer(s); m >= 0 {
		return m, "name in the line that introduces the quotation", true
	}
	return nobody, "", false
}

var authorForm, writerForm, composerForm = hashForm("author"), hashForm("writer"), hashForm("composer")

var oneForm = hashForm("one")

// signature returns the mention of “…” – Name, -1 if s is none.
func (p *page) signature(s *situation) int {
	u := p.units[s.unit]
	if s.nextTag != '-' && s.nextTag != '(' || p.words[s.i].shape&onLine == 0 {
		return -1
	}
	m := p.mentionAt(s.i + 2)
	if m < 0 || p.mentions[m].kind != nameMention {
		return -1
	}
	if u.to-p.mentions[m].to > 6 || p.verbsIn(s.i+2, u.to) > 0 {
		return -1
	}
	return m
}

// resumes reports whether s is all of its sentence but for the full stop outside the marks, and a quotation with its speaker the sentence before:
// «Il ponte è sicuro», ha detto Adler. «Lo abbiamo misurato due volte».
func (p *page) resumes(s *situation) bool {
	u := p.units[s.unit]
	if s.last < 0 || s.lastPassage < 0 || p.unitIndex(s.lastPassage) != s.unit-1 || u != (unit{s.i, s.i + 2}) || p.words[s.i].is(onPara) {
		return false
	}
	return p.tags[s.i+1] == '.' && s.caps == 1 && s.length >= minAlone
}

// topical reports whether nothing but what s is about stands before its colon, and somebody spoke before: On the injury to Okafor: “…”.
func (p *page) topical(s *situation) bool {
	u := p.units[s.unit]
	if s.last < 0 || s.i < u.from+2 || p.tags[s.i-1] != ':' || p.verbsIn(u.from, s.i) > 0 {
		return false
	}
	f := p.words[u.from].form
	return f == onForm || f == aboutForm
}

// labelled returns the name that is all that stands between a dash, or the start of its sentence, and a colon before s; -1 if there
// is none.
func (p *page) labelled(s *situation) int {
	from := p.units[s.unit].from
	if s.i < from+2 || p.tags[s.i-1] != ':' || s.length < minAlone {
		return -1
	}
	m := p.mentionAfter(s.i-1) - 1
	if m < 0 || p.mentions[m].to != s.i-1 || p.mentions[m].kind != nameMention || p.mentions[m].from < from {
		return -1
	}
	start := p.mentions[m].from
	if m > 0 && p.joined(m) {
		start = p.mentions[m-1].from
	}
	if start > from && p.tags[start-1] != '-' && p.words[start-1].form != fromForm && !(start == from+1 && p.tags[from] == 'V') {
		return -1
	}
	return m
}

// titled reports whether s is the title of a work: short, with capitals, right behind "book" or "film".
func (p *page) titled(s *situation) bool {
	from := p.units[s.unit].from
	if s.i > from+1 && p.words[s.i-1].form == ofForm && s.ends == 0 {
		switch p.words[s.i-2].form {
		case authorForm, writerForm, composerForm:
			return true
		}
	}
	return s.i > p.units[s.unit].from && p.words[s.i-1].class&work != 0 && s.caps == 2 && s.length <= shortPassage
}

// worded returns the mention of "in Name's words", "in the words of Name" in the sentence of s, also in Russian and Ukrainian; -1 if
// there is none.
func (p *page) worded(s *situation) int {
	u := p.units[s.unit]
	for k := u.from + 1; k < u.to; k++ {
		m := -1
		switch p.words[k].form {
		case wordsForm:
			m = p.inWords(k, u)
		case slovamForm, slovamyForm:
			m = p.poSlovam(k, u)
		}
		if m >= 0 {
			return m
		}
	}
	return -1
}

// inWords returns whose "words" stand at word k of u behind "in": in Name's own words, in the words of Name; -1 if nobody's.
func (p *page) inWords(k int, u unit) int {
	whose := k - 1
	if p.words[whose].form == ownForm {
		whose--
	}
	if whose <= u.from {
		return -1
	}
	switch {
	case p.tags[whose] == 's', p.words[whose].class&ownPronoun != 0:
		m := p.mentionAfter(whose+1) - 1 // her words, Name's words
		if m < 0 {
			return -1
		}
		if x := p.mentions[m]; x.from > u.from && x.to >= whose && p.words[x.from-1].form == inForm {
			return m
		}
	case p.words[whose].form == theForm && p.tagIn(k+1, u) == 'P' && p.words[whose-1].form == inForm:
		return p.mentionAt(k + 2)
	}
	return -1
}

// poSlovam returns whose "словам" or "словами" stands at word k of u: по словам Name, за його словами; -1 if nobody's.
func (p *page) poSlovam(k int, u unit) int {
	if f := p.words[k-1].form; f == poForm || f == zaForm {
		return p.mentionAt(k + 1)
	}
	if p.words[k-1].class&ownPronoun != 0 && k-2 >= u.from && (p.words[k-2].form == poForm || p.words[k-2].form == zaForm) {
		return p.mentionAt(k - 1)
	}
	return -1
}

var slovamForm, slovamyForm, poForm, zaForm = hashForm("словам"), hashForm("словами"), hashForm("по"), hashForm("за")

var wordsForm, ownForm, theForm, inForm = hashForm("words"), hashForm("own"), hashForm("the"), hashForm("in")

// quotedAs returns the mention of "the agency quoted Name as saying" in the sentence of s, -1 if there is none.
func (p *page) quotedAs(s *situation) int {
	u := p.units[s.unit]
	for k := max(u.from, s.i-cueClauseReach); k < u.to && k < s.i+cueClauseReach; k++ {
		if p.words[k].class&sayFinite == 0 || p.lemma(k) != quoteForm {
			continue
		}
		if m := p.mentionAt(k + 1); m >= 0 && p.saying(p.mentions[m].to, u) {
			return m
		}
	}
	return -1
}

// saying reports whether "as saying" stands at word k of u.
func (p *page) saying(k int, u unit) bool {
	return k+1 < u.to && p.words[k].form == asForm && p.words[k+1].class&sayPart != 0
}

// sayingIn reports whether "as saying" stands among words u.
func (p *page) sayingIn(u unit) bool {
	for k := u.from; k+1 < u.to; k++ {
		if p.saying(k, u) {
			return true
		}
	}
	return false
}

var asForm = hashForm("as")

// inverted returns the mention of “…”, said Name, -1 if s is none.
func (p *page) inverted(s *situation) int {
	u := p.units[s.unit]
	k := s.i + 1
	for k < u.to && (p.tags[k] == ',' || p.tags[k] == '-') {
		k++
	}
	if k < u.to && k > s.i+1 && (p.tags[k] == 'A' || p.tags[k] == 'D') && k+1 < u.to && p.tags[k+1] == 'V' {
		k++
	}
	if k+1 >= u.to || p.tags[k] != 'V' || s.ends == 0 && k == s.i+1 {
		return -1
	}
	if p.words[k+1].form == oneForm && p.mentionAt(k+2) >= 0 {
		k++ // said one | lawmaker
	}
	m := p.mentionAt(k + 1)
	if m < 0 || p.mentions[m].kind == pronounMention && p.words[k+1].class&subjPronoun == 0 {
		return -1
	}
	return m
}

// verdict returns the name in the sentence behind s, a sentence alone, that says whose words it was: “It holds.” That was the view of Adler. It is -1
// if there is none.
func (p *page) verdict(s *situation) int {
	if p.units[s.unit] != (unit{s.i, s.i + 1}) || s.unit+1 >= len(p.units) {
		return -1
	}
	u := p.units[s.unit+1]
	if f := p.words[u.from].form; f != thatForm && f != thoseForm && f != suchForm || p.tagIn(u.from+1, u) != 'A' {
		return -1
	}
	for k := u.from + 2; k+2 < u.to && k-u.from <= maxVerdict; k++ {
		w := &p.words[k]
		if (w.class&sayNoun != 0 || w.form == verdictForm) && (p.words[k+1].form == ofForm || p.words[k+1].form == fromForm) {
			return p.mentionAt(k + 2)
		}
	}
	return -1
}

// maxVerdict is how many words may stand before the noun: that was the rather clear message.
const maxVerdict = 6

var thatForm, thoseForm, suchForm, verdictForm = hashForm("that"), hashForm("those"), hashForm("such"), hashForm("verdict")

// introducer returns the last name of the line with a colon that introduces s, which begins its line or its list item;
// -1 if there is none. A line with a verb of reporting is left to the model.
func (p *page) introducer(s *situation) int {
	k := s.unit
	if !p.heads(s.i) {
		return -1
	}
	for k--; k >= 0 && s.unit-k <= 12; k-- {
		u := p.units[k]
		last := u.to - 1
		if p.tags[last] == ':' {
			if u.to-u.from > 14 || p.predicated(u) {
				return -1
			}
			for m := p.mentionAfter(u.to) - 1; m >= 0 && p.mentions[m].from >= u.from; m-- {
				if x := p.mentions[m]; x.kind == nameMention && x.role(p)&dayRole == 0 {
					return m
				}
			}
			return -1
		}
		if p.tags[last] != 'Q' || !p.heads(last) {
			return -1
		}
	}
	return -1
}

// predicated reports whether u has a verb: "remarks by", a noun that looks like one, is none.
func (p *page) predicated(u unit) bool {
	for i := u.from; i < u.to; i++ {
		if p.verbsIn(i, i+1) > 0 && p.tagIn(i+1, u) != 'P' {
			return true
		}
	}
	return false
}

// heads reports whether the passage at word i stands at the start of its line, or after the sign of a list item.
func (p *page) heads(i int) bool {
	if p.words[i].is(onLine) {
		return true
	}
	if i == 0 || !p.words[i-1].is(onLine) {
		return false
	}
	return isBullet(p.s[p.words[i-1].start:p.words[i-1].end])
}

// alone reports whether s is a whole sentence, or more, in marks with nothing before it.
func (p *page) alone(s *situation) bool {
	u := p.units[s.unit]
	return s.i == u.from && s.caps == 1 && s.length >= minAlone && s.ends > 1 && (u.to == s.i+1 || s.inside&8 != 0)
}

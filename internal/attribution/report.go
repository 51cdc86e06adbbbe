package attribution

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// reports returns what the page reports to have been said, as the finder is set.
func (p *page) reports(finder *Finder) []Report {
	out := make([]Report, 0, len(p.passages))
	c := clauses{p: p, f: &features{model: finder.model}, known: make([]bool, len(p.units)), of: make([][]piece, len(p.units))}
	taken := make([]bool, len(p.passages))
	verdicts := p.weigh(&c)
	if !finder.MarkedOnly {
		for k := range p.units {
			pieces := c.in(k)
			if h := p.head; h.said.to > 0 && h.line == p.units[k] {
				pieces = []piece{{unit: h.said, c: &cueing{cue: h.colon, speaker: h.speaker, unit: h.line}, sure: ruled}}
			}
			for _, x := range p.statements(pieces) {
				out = append(out, p.clauseReport(x, taken))
				for _, y := range p.within(c.f, x) {
					out = append(out, p.clauseReport(y, taken))
				}
			}
		}
	}
	for _, v := range verdicts {
		if taken[p.words[v.i].form] || !v.hold {
			continue
		}
		r := p.direct(&v.situation, v.speaker, v.sure, v.why)
		if finder.MarkedOnly {
			r.Span = c.withLead(&v.situation, r.Span)
		}
		out = append(out, r)
	}
	return out
}

// A clauses reads the reported clauses of a page, sentence by sentence as they are asked for.
type clauses struct {
	p     *page
	f     *features
	known []bool // by sentence: whether it has been read
	of    [][]piece
	given []given // sorted
}

// A given is the speaker of a passage that was found without a look at the clause around it, who is then that of the clause too.
type given struct{ passage, speaker int }

// give notes that the passage at word i has the speaker m. It is called in the order of the text.
func (c *clauses) give(i, m int) {
	c.given = append(c.given, given{i, m})
	if k := c.p.unitIndex(i); c.known[k] {
		c.take(k, c.given[len(c.given)-1:])
	}
}

// take gives the clauses of sentence k the speakers of the passages in them.
func (c *clauses) take(k int, passages []given) {
	for _, g := range passages {
		if x := holding(c.of[k], g.passage); x != nil {
			x.c.speaker = g.speaker
		}
	}
}

// in returns the clauses reported in sentence k.
func (c *clauses) in(k int) []piece {
	if !c.known[k] {
		u := c.p.units[k]
		c.known[k], c.of[k] = true, c.p.pieces(c.f, u)
		from, _ := slices.BinarySearchFunc(c.given, u.from, func(g given, i int) int { return g.passage - i })
		to, _ := slices.BinarySearchFunc(c.given, u.to, func(g given, i int) int { return g.passage - i })
		c.take(k, c.given[from:to])
	}
	return c.of[k]
}

// hold reports whether the passage s stands in a reported clause.
func (c *clauses) hold(s *situation) bool {
	return slices.ContainsFunc(c.in(s.unit), func(x piece) bool { return x.from <= s.i && s.i < x.to && x.sure > 0 })
}

// around returns the clause that passage s is a part of, nil if there is none.
func (c *clauses) around(s *situation) *piece {
	return holding(c.in(s.unit), s.i)
}

// holding returns the first of pieces that has word i, nil if none has.
func holding(pieces []piece, i int) *piece {
	for k := range pieces {
		if x := &pieces[k]; x.from <= i && i < x.to {
			return x
		}
	}
	return nil
}

// direct returns the quote of passage s with speaker m.
func (p *page) direct(s *situation, m int, sure float32, why string) Report {
	q := p.passages[p.words[s.i].form]
	r := Report{Register: Direct, Span: q.span, Parts: []text.Span{q.inner}, Confidence: float64(sure)}
	r.Speaker, r.Name = p.named(m)
	if v := p.cueOf(s, m); v >= 0 {
		r.Cue, r.Why = spanOf(p.words, v, v+1), "subject of the reporting verb"
		u := p.units[s.unit]
		r.Denied, r.Questioned = p.denies(v, u), p.questions(v, u)
	} else if m == s.last {
		r.Why = "goes on from the quotation before"
	} else {
		r.Why = "nearest fitting mention"
	}
	if why != "" {
		r.Why = why
	}
	r.Interrupts = m == s.last && s.lastPassage >= 0 && p.unitIndex(s.lastPassage) == s.unit
	return r
}

// within returns what x reports to have been reported: Adler said Lind had promised that | the pier was safe. It is read as if x were a
// sentence of its own, since the model has learned to leave it out. What stands partly in marks is told by its marks.
func (p *page) within(f *features, x piece) []piece {
	if p.marked(x.unit) || x.tail.to > x.tail.from {
		return nil
	}
	inner := p.pieces(f, x.unit)
	for i := range inner {
		inner[i].nested = true
	}
	return slices.DeleteFunc(inner, func(y piece) bool {
		return y.c.speaker == nobody || p.mentions[y.c.speaker].from < x.from || !p.isCue(y.c.cue) // said she expects it to open: one statement
	})
}

// statements returns the pieces without those that are a passage alone, which its own model knows better, and with the two sides
// of a cue in one: the deficit, | Adler said, | had fallen by half.
func (p *page) statements(pieces []piece) []piece {
	pieces = slices.DeleteFunc(slices.Clone(pieces), func(x piece) bool { return x.to-x.from == 1 && p.tags[x.from] == 'Q' })
	var out []piece
	for _, x := range pieces {
		k := slices.IndexFunc(pieces, func(y piece) bool { return y.c == x.c && y.from != x.from })
		switch {
		case k < 0 || p.broken(x, pieces[k], pieces):
			out = append(out, x)
		case x.to <= pieces[k].from:
			x.tail, x.sure = pieces[k].unit, min(x.sure, pieces[k].sure)
			out = append(out, x)
		}
	}
	return out
}

// broken reports whether something else is said between x and y: a passage in marks or another piece.
func (p *page) broken(x, y piece, all []piece) bool {
	gap := unit{min(x.to, y.to), max(x.from, y.from)}
	return p.marked(gap) || slices.ContainsFunc(all, func(z piece) bool { return z.from < gap.to && gap.from < z.to })
}

// cueOf returns the verb of reporting that mention m is the subject of, the "according" before it, or the verb right before passage s
// behind m: did Adler say “…”. It is -1 if there is none in the sentence of s.
func (p *page) cueOf(s *situation, m int) int {
	x := p.mentions[m]
	if v, _ := p.verbOf(m, p.units[p.unitIndex(x.from)]); v >= 0 && p.unitIndex(v) == s.unit {
		return v
	}
	if k := x.from - 2; k >= p.units[s.unit].from && p.words[k+1].form == toForm && p.words[k].form == accordingForm {
		return k
	}
	k := s.i - 1
	for k >= x.to && (p.tags[k] == ',' || p.tags[k] == ':' || p.tags[k] == 'T') {
		k--
	}
	if k >= max(x.to, p.units[s.unit].from) && p.isCue(k) {
		return k
	}
	return -1
}

var accordingForm = hashForm("according")

// minLead is the length of a passage in bytes from which a word before it is less than a twentieth of the clause.
const minLead = 80

// withLead returns the span of a long passage with the word or two of the reported clause before it, if the clause is
// still nearly all in marks.
func (c *clauses) withLead(s *situation, span text.Span) text.Span {
	p := c.p
	u := p.units[s.unit]
	if span.Len() < minLead || s.i == u.from || p.words[s.i-1].is(sign) || p.tags[s.i-1] == 'V' {
		return span
	}
	for _, x := range c.in(s.unit) {
		if x.from < s.i && s.i < x.to && p.mostlyMarked(x.unit) {
			return spanOf(p.words, x.from, x.to)
		}
	}
	return span
}

// A piece is one reported clause: words [from, to) of what a cue reports.
type piece struct {
	unit
	tail unit // what goes on behind the cue, where both sides of it are one statement
	c    *cueing
	sure float32
	rest bool // the clause after the cue, when there is one before it too

	nested bool // it stands in another piece, with its cue
}

// maxCues is how many cues of one sentence are looked at. Each costs as much as the sentence is long; a text of nothing but
// "said" must not take quadratic time. No sentence of PolNeAR train has as many that report something.
const maxCues = 16

// pieces returns the clauses reported in sentence u, the surest ones where they overlap.
func (p *page) pieces(f *features, u unit) []piece {
	var all []piece
	end := u.from // of the clauses found so far
	cues := 0
	for i := u.from; i < u.to && cues < maxCues; i++ {
		var c *cueing
		switch {
		case p.isCue(i):
			cues++
			c = p.cueAt(i, u, i < end)
			p.resolve(f, c)
		case i >= end && p.mayReport(i):
			c = p.byRule(f, i, u)
		default:
			continue
		}
		if c.left.to > c.left.from {
			all = append(all, piece{unit: c.left, c: c, sure: c.leftSure})
		}
		if c.right.to > c.right.from {
			all = append(all, piece{unit: c.right, c: c, sure: c.rightSure, rest: c.left.to > c.left.from})
			end = max(end, c.right.to)
		}
	}
	slices.SortStableFunc(all, func(x, y piece) int { return cmp.Compare(y.sure, x.sure) })
	var kept []piece
	for _, x := range all {
		if p.holdsQuotation(x.unit) || p.subjectBehind(x) || p.names(x) || p.pointless(x.unit) || p.isTopic(x) || p.manner(x) || p.thanked(x) || p.isWhom(x) || p.withheld(x) || p.overtaken(x) {
			continue
		}
		if !slices.ContainsFunc(kept, func(y piece) bool { return x.from < y.to && y.from < x.to }) {
			kept = append(kept, x)
		}
	}
	return kept
}

// pointless reports whether words u are one that says nothing: denied it, said sorry.
func (p *page) pointless(u unit) bool {
	return u.to-u.from == 1 && (p.words[u.from].form == itForm || p.words[u.from].form == sorryForm)
}

var sorryForm = hashForm("sorry")

// names reports whether x is what somebody is called rather than what is said.
func (p *page) names(x piece) bool {
	return p.words[x.c.cue].class&naming != 0 && !p.marked(x.unit) && p.statementOf(x.c.cue, x.c.unit) != x.from && p.bidden(x.c) != x.from && p.called(x.c) != x.from
}

// isTopic reports whether x tells what was spoken about rather than what was said: asked about the strike, defended the budget.
func (p *page) isTopic(x piece) bool {
	if x.from < x.c.cue || p.marked(x.unit) {
		return false
	}
	if (x.c.lemma == quoteForm || x.c.lemma == citeForm) && p.sayingIn(x.unit) {
		return true // quoted her as saying
	}
	if p.words[x.from].form == aboutForm {
		return x.c.speaker == nobody && p.words[x.c.cue].class&sayPart != 0
	}
	return x.c.lemma == defendForm && p.tags[x.from] == 'D' && !p.predicated(x.unit)
}

var aboutForm, defendForm = hashForm("about"), hashForm("defend")

// subjectBehind reports whether x is the speaker behind the verb that reports a quotation: “…”, said Adler.
func (p *page) subjectBehind(x piece) bool {
	i := x.c.cue
	if x.from != i+1 {
		return false
	}
	m := p.mentionAt(x.from)
	if m < 0 || p.mentions[m].to != x.to && (p.tags[x.from] != 'H' || p.stated(x.unit)) {
		return false
	}
	for i--; i > x.c.unit.from && (p.tags[i] == ',' || p.tags[i] == '-' || p.tags[i] == 'A'); i-- {
	}
	return i >= x.c.unit.from && p.tags[i] == 'Q'
}

// marked reports whether a passage stands among words u.
func (p *page) marked(u unit) bool {
	for i := u.from; i < u.to; i++ {
		if p.tags[i] == 'Q' {
			return true
		}
	}
	return false
}

// holdsQuotation reports whether words u hold a quotation that stands for itself behind a comma or a colon: the words
// before it then are not part of what is said.
func (p *page) holdsQuotation(u unit) bool {
	for i := u.from + 1; i < u.to; i++ {
		if p.tags[i] != 'Q' {
			continue
		}
		switch p.tags[i-1] {
		case ',', ':', '(':
		default:
			continue
		}
		in := p.passages[p.words[i].form].inner
		if unicode.IsUpper(firstLetter(p.text(in))) && p.passageEnd(i) != 0 && strings.Count(p.text(in), " ") > 2 {
			return true
		}
	}
	return false
}

// clauseReport makes the report of x.
func (p *page) clauseReport(x piece, taken []bool) Report {
	r := Report{Register: Indirect, Span: spanOf(p.words, x.from, x.to), Cue: spanOf(p.words, x.c.cue, x.c.cue+1)}
	r.Confidence, r.Interrupts, r.Why = float64(x.sure), x.rest, "no speaker named with the cue"
	r.Nested, r.Denied, r.Questioned = x.nested, p.denies(x.c.cue, x.c.unit), p.questions(x.c.cue, x.c.unit)
	if x.c.speaker != nobody {
		r.Speaker, r.Name = p.named(x.c.speaker)
		r.Why = "subject of the reporting verb"
		if p.tags[x.c.cue] == ':' {
			r.Why = "name beside the colon of the headline"
		}
	}
	if m := p.asked(x.c); m != nobody {
		r.Asked = spanOf(p.words, p.mentions[m].from, p.mentions[m].to)
	}
	stretches := []unit{x.unit}
	if x.tail.to > x.tail.from {
		stretches = append(stretches, x.tail)
		tail := spanOf(p.words, x.tail.from, x.tail.to)
		r.Stretches, r.Span = []text.Span{r.Span, tail}, r.Span.Cover(tail)
	}
	for _, u := range stretches {
		for k := u.from; k < u.to; k++ {
			if p.words[k].class&quoted != 0 {
				r.Register = Mixed
				r.Parts = append(r.Parts, p.passages[p.words[k].form].inner)
				taken[p.words[k].form] = true
			}
		}
	}
	if r.Register == Mixed && !slices.ContainsFunc(stretches, func(u unit) bool { return !p.mostlyMarked(u) }) {
		r.Register = Direct
	}
	return r
}

// mostlyMarked reports whether words [from, to) of u are a quotation with a word or two before it: 95 % or more of the
// letters stand in double marks, the line that PolNeAR's kinds are drawn by here.
func (p *page) mostlyMarked(u unit) bool {
	in, all := 0, 0
	for k := u.from; k < u.to; k++ {
		w := &p.words[k]
		n := letters(p.s[w.start:w.end])
		all += n
		if w.class&quoted != 0 {
			if r, _ := runeAt(p.s, int(w.start)); single(r) && p.passages[w.form].inner.Start-int(w.start) < 4 {
				continue
			}
			in += n
		}
	}
	return in*100 >= all*95
}

// letters counts the letters and digits of s.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if wordRune(r) {
			n++
		}
	}
	return n
}

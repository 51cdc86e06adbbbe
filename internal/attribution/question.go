package attribution

// A report is questioned if its cue leaves open whether the speaker said it at all:
//
//	Did Adler say that the harbour was open?
//	Okafor asked whether Adler had said that the harbour was open.
//	If Adler said that the harbour was open, she was wrong.
//	Had Adler said that the harbour was open, she would be here.
//	Why did Adler say that the harbour was open?          not questioned: she did
//	Even if Adler said that the harbour was open, ...     nor this
//	Adler, the mayor, had said that the harbour was open. nor this: her name stands before the "had"
//
// Only the clause of the cue is looked at: "Did Adler, who said the harbour was open, resign?" asks something else.

// questions reports whether the cue at word i of sentence u leaves open whether it was said.
func (p *page) questions(i int, u unit) bool {
	for k := i - 1; k >= u.from && i-k < cueClauseReach; k-- {
		switch w := &p.words[k]; {
		case w.form == whetherForm || w.form == ifForm:
			return k == u.from || p.words[k-1].form != evenForm
		case w.class&wh != 0:
			return false
		}
		switch p.tags[k] {
		case 'A':
			if p.inverts(k, i, u) {
				return p.words[k].form == hadForm || p.asks(u)
			}
		case 'S', 'T', 'V', 'Q', ',', ':', ';', '-', '(':
			return false
		}
	}
	return false
}

// cueClauseReach is how many words before a cue its clause may begin.
const cueClauseReach = 12

var whetherForm, ifForm, evenForm, hadForm = hashForm("whether"), hashForm("if"), hashForm("even"), hashForm("had")

// inverts reports whether the auxiliary at word k opens a clause of u and has its subject behind it, before the cue at word i. In the
// middle of a sentence only what can speak is a subject: "Adler, 52, had this week said" has its own before.
func (p *page) inverts(k, i int, u unit) bool {
	if p.verbsIn(u.from, k) > 0 && p.words[k].form != hadForm || !p.opensClause(k, u) {
		return false
	}
	subject := k + 1
	for subject < i && (p.tags[subject] == 'a' || p.tags[subject] == 'l' || p.tags[subject] == 'n') {
		subject++
	}
	m := p.mentionAt(subject)
	if m < 0 || p.mentions[m].to > i {
		return false
	}
	x := p.mentions[m]
	return k == u.from || x.kind == pronounMention || p.isRoleHead(m) || x.kind == nameMention && x.role(p)&dayRole == 0
}

// opensClause reports whether a clause of u begins with word k.
func (p *page) opensClause(k int, u unit) bool {
	if k == u.from {
		return true
	}
	switch p.tags[k-1] {
	case 'C', ',', ':', ';', '-', '(', '*':
		return true
	}
	return false
}

// asks reports whether u ends in a question mark.
func (p *page) asks(u unit) bool {
	for k := u.to - 1; k > u.from && p.words[k].is(sign); k-- {
		if p.tags[k] == '?' {
			return true
		}
	}
	return false
}

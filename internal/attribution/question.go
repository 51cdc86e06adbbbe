package attribution

// A report is questioned if its cue leaves open whether the speaker said it at all:
//
//	Did Adler say that the harbour was open?
//	Okafor asked whether Adler had said that the harbour was open.
//	If Adler said that the harbour was open, she was wrong.
//	Why did Adler say that the harbour was open?     not questioned: she did
//
// Only the clause of the cue is looked at: "Did Adler, who said the harbour was open, resign?" asks something else.

// questions reports whether the cue at word i of sentence u leaves open whether it was said.
func (p *page) questions(i int, u unit) bool {
	for k := i - 1; k >= u.from && i-k < cueClauseReach; k-- {
		switch t := p.tags[k]; {
		case p.words[k].form == whetherForm || p.words[k].form == ifForm:
			return true
		case t == 'A' && p.opensClause(k, u):
			return p.asks(u) || p.words[k].form == hadForm
		case t == 'S' || t == 'W' || t == 'T' || t == 'V' || t == 'Q' || t == ',' || t == ':' || t == ';' || t == '-' || t == '(':
			return false
		}
	}
	return false
}

// cueClauseReach is how many words before a cue its clause may begin.
const cueClauseReach = 12

var whetherForm, ifForm, hadForm = hashForm("whether"), hashForm("if"), hashForm("had")

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

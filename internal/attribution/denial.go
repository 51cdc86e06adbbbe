package attribution

import (
	"slices"
	"strings"
)

// A report is denied if its cue tells that the speaker does not say it, or says the opposite:
//
//	Adler denied that the harbour was open.
//	Adler did not say that the harbour was open.
//	Adler declined to confirm that the harbour was open.
//	Neither Adler nor Okafor said that the harbour was open.
//	Adler did not deny that it was open.         the two cancel, as in "never refused to say"
//	Adler not only said that it was open ...     not denied, as with "not just", "not surprisingly"
//
// Only the words right before the cue are looked at: the negator of another clause ("the pilot, who was not asked, said")
// stands further away.

// denies reports whether the cue at word i of sentence u denies what it reports.
func (p *page) denies(i int, u unit) bool {
	lemma := p.lemma(i)
	denied := lemma == denyForm || lemma == denialForm
	for k := i - 1; k >= u.from; k-- {
		w := &p.words[k]
		switch t := p.tags[k]; {
		case w.class&negator != 0:
			if slices.Contains(notAlone[:], p.words[k+1].form) {
				return denied
			}
			return !denied
		case t == 'A' || t == 'M':
			if s := p.s[w.start:w.end]; strings.HasSuffix(s, "n't") || strings.HasSuffix(s, "n’t") {
				return !denied
			}
		case t == 't' && k > u.from && slices.Contains(refusals[:], p.words[k-1].form):
			denied = !denied
			k--
		case t == 'a' || t == 'l':
		default:
			return denied != p.noneOf(k, u)
		}
	}
	return denied
}

// noneOf reports whether the subject that ends with word k of u is nobody: no official, none of the crews, neither Adler nor Okafor.
func (p *page) noneOf(k int, u unit) bool {
	m := p.mentionAfter(k+1) - 1
	if m < 0 || p.mentions[m].to != k+1 || p.mentions[m].from < u.from {
		return false
	}
	from := p.mentions[m].from
	if from > u.from+1 && p.words[from-1].form == ofForm {
		from -= 2
	}
	for _, i := range []int{from, from - 1} {
		if i < u.from {
			continue
		}
		switch p.words[i].form {
		case noForm:
			return !p.words[i+1].is(numeric) && !slices.Contains(sureNouns[:], p.words[i+1].form)
		case noneForm, norForm, neitherForm:
			return true
		}
	}
	return false
}

// sureNouns holds what a "no" makes sure, or an address: no doubt Adler said, No. 10 said.
var sureNouns = [...]uint32{hashForm("doubt"), hashForm("question"), hashForm("wonder"), hashForm("surprise"), hashForm("ten")}

var noForm, noneForm, norForm, neitherForm = hashForm("no"), hashForm("none"), hashForm("nor"), hashForm("neither")

var denyForm, denialForm = hashForm("deny"), hashForm("denial")

// refusals holds the verbs with which somebody does not say what follows: declined to confirm.
var refusals = [...]uint32{
	hashForm("declined"), hashForm("declines"), hashForm("refused"), hashForm("refuses"), hashForm("failed"), hashForm("fails"), hashForm("refusing"),
	hashForm("declining"),
}

// notAlone holds the words that a negator before a cue belongs to: the speaker did say it, and more.
var notAlone = [...]uint32{
	hashForm("only"), hashForm("just"), hashForm("merely"), hashForm("simply"), hashForm("solely"),
	hashForm("surprisingly"), hashForm("unexpectedly"), hashForm("unreasonably"),
}

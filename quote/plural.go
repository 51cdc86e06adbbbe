package quote

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// Whom does "they said" mean? The group that spoke last, if the outlet goes on about nobody else, or else the one with which its sentence before
// begins:
//
//	The crews said the pier was closed. They would not go back, they added.     the crews
//	Two witnesses came to the paper. “We saw the flash,” they said.             two witnesses
//
// Where it fails: a group that is no subject ("The mayor met two witnesses. “We saw it,” they said.").

// isGroup reports whether name, a speaker's, is one for several people.
func (d *directory) isGroup(name string) bool {
	head, _, _ := strings.Cut(name, " of ")
	words := strings.Fields(head)
	if len(words) == 0 {
		return false
	}
	last := nameKey(words[len(words)-1])
	if last == "police" {
		return true
	}
	if d.sortOf(name) != description {
		return false
	}
	return strings.Contains(name, " and ") || isPlural(last)
}

// isPlural reports whether w, in lower case, may be the plural of a word for people.
func isPlural(w string) bool {
	switch w {
	case "people", "police", "men", "women", "children":
		return true
	}
	return len(w) > len("aids") && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// group returns whom a "they" at byte at means, and why; "" if nothing tells.
func (a *antecedents) group(at int) (name, why string) {
	if a.lastGroup != "" && a.sentencesSince(at) <= sentencesBack && !a.leaves(at, "They", a.lastGroup) {
		return a.lastGroup, "the pronoun goes on from the group that spoke before"
	}
	if name = a.groupBefore(at); name != "" {
		return name, "the group that the sentence before is about"
	}
	return "", ""
}

// maxGroup is how many words a group at the start of a sentence may have: the two young witnesses.
const maxGroup = 4

// groupBefore returns the group with which the last sentence of the outlet before byte at begins, "" if it begins otherwise.
func (a *antecedents) groupBefore(at int) string {
	s, ok := a.sentenceBefore(at)
	if !ok {
		return ""
	}
	var words []string
	for i := s.Start; i < s.End && len(words) < maxGroup; {
		from, to := nextWord(a.text.view[:s.End], i)
		w := a.text.view[from:to]
		if from == to || !isPlain(w) || len(words) > 0 && isTitled(w) || isPreposition(w) || slices.Contains(words, w) {
			break
		}
		words = append(words, w)
		if low := strings.ToLower(w); isPlural(low) && !isFunction(low) && (len(words) > 1 || !isFrameWord(w)) {
			return strings.Join(words, " ")
		}
		i = to
	}
	return ""
}

// sentenceBefore returns the last sentence of the outlet before the one of byte at; ok is false if there is none within reach.
func (a *antecedents) sentenceBefore(at int) (s text.Span, ok bool) {
	a.readReports()
	k := a.text.sentencesBy(at)
	back := k - 2
	for back >= max(0, k-1-longestSpeech) && a.isQuoted(back) {
		back--
	}
	if back < max(0, k-1-longestSpeech) {
		return text.Span{}, false
	}
	return a.text.sentences()[back].Span, true
}

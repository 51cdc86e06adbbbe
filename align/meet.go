package align

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// Who may meet in one column. Likeness of words alone would join two promises of one speech, the same phrase said on
// another day, and the words of two people about one thing.

const (
	// verbatim is the likeness from which words count as the same words: two speakers with the same words are one
	// statement given to the wrong one of them.
	verbatim = 0.7
	// verbatimTerms is how many content terms such a clause needs at least: "thank you very much" is everybody's.
	verbatimTerms = 3
	// verbatimWords is how many words will do as well if not one of them differs: "We will appeal within ten days."
	verbatimWords = 5
	// surelyNamed is the confidence from which a speaker's name keeps clauses apart. Below it one name in three was wrong in
	// the articles of the two ECB+ events.
	surelyNamed = 0.6
	// sameAnyway is the likeness from which clauses meet whatever the documents say of the occasion.
	sameAnyway = 0.7
	// repeated is the likeness from which two direct quotes of one document are one statement told twice.
	repeated = 0.6
)

// mayMeet reports whether units x and y can render one statement, by all but their words; s is their likeness, and anybody says that two
// speakers are no obstacle.
func (u *units) mayMeet(x, y *unit, s float64, anybody bool) bool {
	if x.witness == y.witness && !mayRepeat(x, y, s) {
		return false
	}
	if !knownSpeaker(&x.q.Speaker, &y.q.Speaker) && asksWhatIsSaid(x, y) {
		return false
	}
	least := 0.0
	if !anybody && !sameSpeaker(&x.q.Speaker, &y.q.Speaker) {
		least = verbatim
	}
	if !u.sameOccasion(x, y) {
		least = sameAnyway
	}
	return least == 0 || s >= least && (min(x.content, y.content) >= verbatimTerms || wordForWord(x, y))
}

// wordForWord reports whether two clauses are the same to the last word, and long enough not to be everybody's.
func wordForWord(x, y *unit) bool {
	return x.content > 1 && heard(x.tokens) >= verbatimWords && readingKey(x.tokens) == readingKey(y.tokens)
}

// heard returns how many of the tokens are words.
func heard(tokens []normalize.Token) int {
	n := 0
	for i := range tokens {
		if tokens[i].Class.Heard() {
			n++
		}
	}
	return n
}

// mayRepeat reports whether two clauses of one document can render one statement twice: a summary and the speech, or
// two stretches of text that are alike almost to the word.
func mayRepeat(x, y *unit, s float64) bool {
	switch {
	case x.span.Overlaps(y.span):
		return false
	case x.quote == y.quote, x.q.Kind == quote.Direct && y.q.Kind == quote.Direct:
		return s >= repeated && (x.quote != y.quote || s >= verbatim && min(x.content, y.content) >= verbatimTerms)
	}
	return true
}

// sameSpeaker reports whether x and y can be one person: a part of a name will do, and nobody known is anybody.
func sameSpeaker(x, y *quote.Speaker) bool {
	return nameless(x) || nameless(y) || knownSpeaker(x, y) || describes(x, y) || describes(y, x)
}

// knownSpeaker reports whether x and y are known to be one person.
func knownSpeaker(x, y *quote.Speaker) bool {
	if nameless(x) || nameless(y) {
		return false
	}
	if x.Name == y.Name {
		return true
	}
	if !strings.EqualFold(lastWord(x.Name), lastWord(y.Name)) {
		return false // most pairs, and they cost no memory
	}
	a, b := strings.Fields(strings.ToLower(x.Name)), strings.Fields(strings.ToLower(y.Name))
	return a[len(a)-1] == b[len(b)-1] && (len(a) == 1 || len(b) == 1 || a[0] == b[0])
}

// lastWord returns what follows the last space of s.
func lastWord(s string) string {
	s = strings.TrimSpace(s)
	at := strings.LastIndexFunc(s, unicode.IsSpace)
	return strings.TrimLeftFunc(s[max(0, at):], unicode.IsSpace)
}

// nameless reports whether nobody is named for sure: there is no name, or a pronoun in its place, or a guess.
func nameless(s *quote.Speaker) bool {
	if s.Confidence > 0 && s.Confidence < surelyNamed {
		return true
	}
	w := strings.TrimSpace(s.Name)
	if len(w) > len("others") {
		return false
	}
	switch strings.ToLower(w) {
	case "", "he", "she", "they", "it", "i", "we", "you", "who", "one", "some", "many", "others":
		return true
	}
	return false
}

// contrary reports whether two clauses of one speaker are the same but for one word, whose opposite the other has: "We have
// won" and "We have lost". So short clauses share too little to be known again by what they share.
func contrary(x, y *unit) bool {
	if len(x.tokens) != len(y.tokens) || !knownSpeaker(&x.q.Speaker, &y.q.Speaker) {
		return false
	}
	apart := -1
	for i := range x.tokens {
		if x.tokens[i].Norm == y.tokens[i].Norm {
			continue
		}
		if apart >= 0 {
			return false
		}
		apart = i
	}
	return apart > 0 && lexicon.Antonyms(x.tokens[apart].Norm, y.tokens[apart].Norm)
}

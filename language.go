package quotecheck

import (
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

const (
	// englishShare is the least share of function words ("the", "of", "not") in what an English document quotes. In 347 news
	// articles with 20 quoted words and more (PolNeAR train and dev, the Alaska, Athens and Capaldi events) it is 0.29 and
	// more; in our samples of German, French, Spanish and Dutch 0.04 to 0.18.
	englishShare = 0.22
	// fewWords is how many quoted words tell too little.
	fewWords = 20
)

// foreign says why the words that w quotes do not look English, "" if they do. The rules of negation, modality, number
// words and the like are English: in another language they stay silent, and silence must not pass for agreement.
func foreign(w align.Witness) string {
	const rest = ": its words are compared, but the rules for negation, modality, quantity and the like are English"
	if tongue := text.Language(w.Document.Lang); tongue != "" && tongue != "en" {
		return "the document is marked as " + w.Document.Lang + rest
	}
	words, function, latin := 0, 0, 0
	for _, q := range w.Quotes {
		for _, c := range q.Clauses {
			for _, t := range c.Tokens {
				switch t.Class {
				case normalize.Function:
					function++
				case normalize.Word, normalize.Name:
				default:
					continue
				}
				words++
				if strings.IndexFunc(t.Norm, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) < 0 {
					latin++
				}
			}
		}
	}
	switch {
	case words > 0 && latin < words/2:
		return "the quotes are not in Latin letters" + rest
	case words >= fewWords && float64(function) < englishShare*float64(words):
		return "the quotes hold hardly an English word" + rest
	}
	return ""
}

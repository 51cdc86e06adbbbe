package normalize

import (
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/text"
)

// A Class says what part a token plays when readings are compared.
type Class uint8

const (
	Word     Class = iota + 1 // a content word: "settlement"
	Function                  // a function word: "the", "of"
	Name                      // a word that looks like a name where it stands: "Putin"
	Number                    // an amount, with its Quantity: "20%", "four kilometers"
	Negator                   // "not", "never", "no", the "n't" of "didn't"
	Modal                     // "must", "should", "will"
	Punct                     // punctuation that is none of the following
	Mark                      // a quotation mark
	Ellipsis                  // "…", "...", "[...]"
)

// Heard reports whether tokens of class c are heard where the text is read aloud: words and amounts, no marks.
func (c Class) Heard() bool { return Word <= c && c <= Modal }

// A Token is the smallest unit that is compared. It keeps both faces: what was printed (Span) and what is
// compared (Norm). White space belongs to no token.
type Token struct {
	Span  text.Span // in the original
	*Form           // never nil in what this package makes
	Class Class     //
	Rules Rules     // the rules that made Norm from the printed form
}

// A Form is what a token is compared by. All tokens of one spelling share it, so that they take half the room: nobody may
// write to it.
type Form struct {
	Norm     string           // compared form: typography, case, spelling and contraction undone; never empty
	Stem     string           // stem of Norm, equal to Norm where nothing is cut
	Quantity *number.Quantity // what a Number says, nil for the other classes
}

// become gives t the compared form norm, which is its stem too.
func (t *Token) become(norm string, c Class) {
	t.Form, t.Class = &Form{Norm: norm, Stem: norm}, c
}

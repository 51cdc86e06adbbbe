package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A Clause is the unit of alignment: one reported statement, its tokens in the order of the text.
//
// The clauses of a quote tile it: every word of the quote is in exactly one clause, but for stage directions and timestamps,
// "(applause)", which nobody says. Marks and punctuation at the ends of a
// clause stand outside it, except what belongs to its sense (? ! and an ellipsis) or pairs with something inside.
type Clause struct {
	Span   text.Span
	Tokens []normalize.Token
	Rule   Boundary // the rule that ended the clause
}

// A Boundary names the rule by which one clause ends and the next begins. The examples show the boundary as a bar.
type Boundary uint8

const (
	SentenceEnd   Boundary = iota + 1 // . ? ! or a paragraph's end: "We met. | We will meet again."
	QuoteEnd                          // the quote ends here
	Semicolon                         // ; or : "The talks failed; | nobody is to blame."
	Coordination                      // a conjunction, the next clause has its own verb: "We share roots, | and this is a tragedy."
	Subordination                     // because, while, so that ...: "We meet here | because we are neighbours."
	Relative                          // a relative clause that adds: "Relations fell, | which helps nobody."
	Item                              // the items of a list that are clauses: "All causes must be named, | all concerns heard, | and ..."
	Interpolation                     // a dash or parenthesis with a clause of its own: "We are neighbours — | that is a fact."
	Participle                        // a participle that adds: "Two islands lie there, | dividing the strait in equal parts."
)

// A clauser cuts the quotes of a view into clauses, one after the other.
type clauser struct {
	lexer *normalize.Lexer
	view  normalize.Text
	words []word // for reuse
}

// clauses cuts the reported words of r into clauses, whose spans are bytes of the view. What stands between two stretches, the outlet's own
// words ("…," he said, "…"), is left out. The clauses and their tokens carry spans of the original document.
func (c *clauser) clauses(r attribution.Report) []Clause {
	var out []Clause
	for _, s := range r.Said() {
		out = c.append(out, s, c.said(r, s))
	}
	return out
}

// said returns the view in span, a stretch of r, with what is not said blanked: between the parts of a turn, and in brackets.
func (c *clauser) said(r attribution.Report, span text.Span) string {
	s := c.view.String()[span.Start:span.End]
	if r.Register == attribution.Direct && r.Stretches == nil && len(r.Parts) > 1 {
		var b strings.Builder
		for _, p := range r.Parts {
			b.WriteString(strings.Repeat(" ", p.Start-span.Start-b.Len()))
			b.WriteString(s[b.Len() : p.End-span.Start])
		}
		s = b.String() + strings.Repeat(" ", len(s)-b.Len())
	}
	return withoutAsides(s)
}

func (c *clauser) append(out []Clause, span text.Span, s string) []Clause {
	tokens := withoutOuter(s, c.lexer.Tokens(s))
	c.words = appendWords(c.words[:0], s, tokens)
	ws, start, first := c.words, 0, 0
	for i := 1; i <= len(ws); i++ {
		rule := QuoteEnd
		if i < len(ws) {
			rule = boundary(ws, start, i)
		}
		if rule == 0 {
			continue
		}
		end := len(tokens)
		if i < len(ws) {
			end = opening(s, tokens, ws[i].token)
		}
		if part := trim(s, tokens[first:end]); len(part) > 0 {
			out = append(out, makeClause(c.view, span.Start, part, rule))
		}
		start, first = i, end
	}
	return out
}

// opening returns the first token of a clause whose first word is token i: the bracket before it, as in "[the mill] will open".
func opening(s string, tokens []normalize.Token, i int) int {
	for i > 0 && strings.Contains("([", s[tokens[i-1].Span.Start:tokens[i-1].Span.End]) {
		i--
	}
	return i
}

// makeClause makes a clause of tokens, which nobody else has, and moves them from a stretch that begins at byte off of the
// view to the original document.
func makeClause(view normalize.Text, off int, tokens []normalize.Token, rule Boundary) Clause {
	place := func(s text.Span) text.Span {
		return view.Original(text.Span{Start: s.Start + off, End: s.End + off})
	}
	for i := range tokens {
		t := &tokens[i]
		t.Span = place(t.Span)
		if t.Quantity != nil {
			q := *t.Quantity
			q.Span = place(q.Span)
			t.Form = &normalize.Form{Norm: t.Norm, Stem: t.Stem, Quantity: &q}
		}
	}
	n := len(tokens)
	return Clause{Rule: rule, Tokens: tokens[:n:n], Span: tokens[0].Span.Cover(tokens[n-1].Span)}
}

// trim drops the punctuation at both ends of a clause, and a mark whose partner is not inside.
func trim(s string, tokens []normalize.Token) []normalize.Token {
	printed := func(t normalize.Token) string { return s[t.Span.Start:t.Span.End] }
	marks := 0
	for _, t := range tokens {
		if isMark(printed(t)) {
			marks++
		}
	}
	drop := func(t normalize.Token, keep string) bool {
		w := printed(t)
		switch {
		case t.Class == normalize.Ellipsis: // ". . ." too
			return false
		case isMark(w):
			if marks%2 == 1 {
				marks--
				return true
			}
			return false
		case hasLetter(w):
			return false
		}
		return !strings.ContainsAny(w, keep)
	}
	for len(tokens) > 0 && drop(tokens[0], "([{$€£#@") {
		tokens = tokens[1:]
	}
	for len(tokens) > 0 && drop(tokens[len(tokens)-1], "?!)]}%") {
		if k := len(tokens) - 2; k >= 0 && strings.Contains(printed(tokens[k]), ".") && printed(tokens[k+1]) == "." {
			break // "U.S." in two tokens
		}
		tokens = tokens[:len(tokens)-1]
	}
	for _, t := range tokens { // marks alone are no clause
		if hasLetter(printed(t)) {
			return tokens
		}
	}
	return nil
}

// withoutOuter drops the marks round all of the tokens of s: those of “we agree”, not those of “we” and “agree”.
func withoutOuter(s string, tokens []normalize.Token) []normalize.Token {
	printed := func(t normalize.Token) string { return s[t.Span.Start:t.Span.End] }
	last := len(tokens) - 1
	for last > 0 && !hasLetter(printed(tokens[last])) && !isMark(printed(tokens[last])) {
		last--
	}
	if last < 1 || !isMark(printed(tokens[0])) || !isMark(printed(tokens[last])) {
		return tokens
	}
	depth, straight := 0, 0
	for i, t := range tokens[:last+1] {
		switch w := printed(t); {
		case w == `"` || w == "'" || w == "''":
			straight++
		case strings.Contains("“„«‘‹「『``", w):
			depth++
		case isMark(w):
			depth--
			if depth == 0 && i < last {
				return tokens
			}
		}
	}
	if straight > 2 && isMark(printed(tokens[0])) && depth == 0 && printed(tokens[0]) == `"` {
		return tokens
	}
	return append(tokens[1:last:last], tokens[last+1:]...)
}

// isMark reports whether w is a quotation mark that stands for itself.
func isMark(w string) bool {
	switch w {
	case "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "‘", "’", "‚", "'", "''", "``", "「", "」", "『", "』":
		return true
	}
	return false
}

// hasLetter reports whether w holds a letter or a digit.
func hasLetter(w string) bool {
	if w != "" && ('a' <= w[0]|0x20 && w[0]|0x20 <= 'z' || isDigit(w[0])) {
		return true
	}
	return strings.IndexFunc(w, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}

// A word is one token with letters or digits, and the punctuation that stands before it.
type word struct {
	low      string // lower case, ' for ’
	token    int    // index into the tokens
	before   punct  // since the word before
	sentence int    // index of the word after the last one of its sentence
	upper    bool   // starts with a capital
	content  bool   // not a function word
	inside   bool   // in parentheses or between two dashes
}

// A punct is a set of what stands between two words.
type punct uint8

const (
	comma punct = 1 << iota
	semicolon
	colon
	dash
	open
	shut
	stop  // the end of a sentence
	other // marks, brackets, an ellipsis
)

// appendWords appends the words of tokens to ws, which is empty, and finds the ends of the sentences.
func appendWords(ws []word, s string, tokens []normalize.Token) []word {
	ws = slices.Grow(ws, len(tokens))
	var before punct
	last := 0 // end of the last word
	for i := range tokens {
		t := &tokens[i]
		w := s[t.Span.Start:t.Span.End]
		if !hasLetter(w) {
			before |= kindOf(w, s, t.Span)
			continue
		}
		r, _ := utf8.DecodeRuneInString(w)
		low := fold(w)
		next := word{low: low, token: i, before: before, upper: unicode.IsUpper(r), content: t.Class != normalize.Function && !isFunction(low)}
		if len(ws) > 0 && endsSentence(ws, next, s[last:t.Span.Start]) {
			next.before |= stop
		}
		ws = append(ws, next)
		last, before = t.Span.End, 0
	}
	markSentences(ws)
	return ws
}

// markSentences sets where each word's sentence ends and which words stand inside an interpolation.
func markSentences(ws []word) {
	for start := 0; start < len(ws); {
		end := start + 1
		dashes := 0
		for end < len(ws) && ws[end].before&stop == 0 {
			if ws[end].before&dash != 0 {
				dashes++
			}
			end++
		}
		depth, seen := 0, 0
		for i := start; i < end; i++ {
			b := ws[i].before
			if b&dash != 0 && i > start {
				seen++
			}
			if b&shut != 0 {
				depth = 0
			}
			if b&open != 0 {
				depth = 1
			}
			ws[i].inside = depth > 0 || (dashes == 2 && seen == 1)
			ws[i].sentence = min(end, i+maxWindow)
		}
		start = end
	}
}

func kindOf(w, s string, at text.Span) punct {
	switch w {
	case ",", "،", "、", "，":
		return comma
	case ";", "；":
		return semicolon
	case ":", "：":
		return colon
	case "—", "–", "―", "--":
		return dash
	case "-": // a dash only when it stands free
		if at.Start > 0 && s[at.Start-1] == ' ' && at.End < len(s) && s[at.End] == ' ' {
			return dash
		}
	case "(", "（":
		return open
	case ")", "）":
		return shut
	}
	return other
}

// maxFolded is the length in bytes of the longest words of ASCII that are folded in one go.
const maxFolded = 64

// fold lowers w and makes the apostrophes one.
func fold(w string) string {
	if low, _, ok := foldASCII(w); ok {
		return low
	}
	return strings.ToLower(strings.ReplaceAll(w, "’", "'"))
}

// foldASCII returns w in small letters, and whether it is nothing but letters, as most words are; ok is false if it is long or not of ASCII.
func foldASCII(w string) (low string, plain, ok bool) {
	if len(w) > maxFolded {
		return "", false, false
	}
	var room [maxFolded]byte
	same, plain := true, true
	for i := range len(w) {
		c := w[i]
		switch {
		case 'A' <= c && c <= 'Z':
			same, c = false, c|0x20
		case c >= utf8.RuneSelf:
			return "", false, false
		case !isSmall(c):
			plain = false
		}
		room[i] = c
	}
	if same {
		return w, plain, true
	}
	return string(room[:len(w)]), plain, true
}

// isPlain reports whether w is nothing but ASCII letters, as most words between white space are.
func isPlain(w string) bool {
	for i := range len(w) {
		if c := w[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// trimWord takes what is no letter or digit off both ends of w.
func trimWord(w string) string {
	if n := len(w) - 1; n >= 0 && isPlain(w[:1]) && isPlain(w[n:]) {
		return w
	}
	return strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

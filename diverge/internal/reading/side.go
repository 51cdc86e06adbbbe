package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/number"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// Side is one reading as the detectors see it. It is not changed once made.
type Side struct {
	Label      string // the outlets that print it, for messages
	*Page             // the document that its spans point into
	Span       text.Span
	Tokens     []normalize.Token
	Marks      []mark.Mark
	Register   quote.Kind
	Parts      []text.Span // stretches in quotation marks, nil = see register
	Cue        text.Span   // the reporting words, which stand inside a clause that they part; empty if there are none
	Context    string      // words around the reading in its sentence, lower case: an attribution, a cue
	Translated bool
	Denied     bool // the outlet says that the speaker denies it, or did not say it
}

// NewSide returns the side of tokens that stand in p, wholly inside quotation marks.
func NewSide(label string, p *Page, span text.Span, tokens []normalize.Token) *Side {
	return &Side{Label: label, Page: p, Span: span, Tokens: tokens, Marks: mark.Marks(p.Text, tokens), Register: quote.Direct}
}

// Words returns the printed words of tokens [start, end), "" for none.
func (s *Side) Words(r Run) string {
	if r.Empty() {
		return ""
	}
	sp := s.Place(r)
	return s.read(sp)
}

// Gap returns what stands between tokens i-1 and i: white space as a rule, or a full stop that belongs to no token.
func (s *Side) Gap(i int) string {
	from := s.Tokens[i-1].Span.End
	return s.Text[from:max(from, s.Tokens[i].Span.Start)]
}

// Norms returns the compared words of tokens [start, end) without punctuation.
func (s *Side) Norms(r Run) []string {
	var out []string
	for _, t := range s.Tokens[r.Start:r.End] {
		if mark.Wordy(t) {
			out = append(out, t.Norm)
		}
	}
	return out
}

// Place returns the bytes of tokens [start, end); for an empty run the point where they would stand.
func (s *Side) Place(r Run) text.Span {
	if !r.Empty() {
		return text.Span{Start: s.Tokens[r.Start].Span.Start, End: s.Tokens[r.End-1].Span.End}
	}
	at := s.Span.End
	switch {
	case r.Start > 0 && r.Start <= len(s.Tokens):
		at = s.Tokens[r.Start-1].Span.End
	case len(s.Tokens) > 0: // behind an opening conjunction: "and [we slept and] the mill stood still"
		at = mark.Opening(s.Tokens)
	}
	return text.Span{Start: at, End: at}
}

// Direct reports whether token i stands inside quotation marks or a speaker's turn.
func (s *Side) Direct(i int) bool {
	if s.Register != quote.Mixed || i < 0 || i >= len(s.Tokens) {
		return s.Register == quote.Direct
	}
	for _, p := range s.Parts {
		if p.Contains(s.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// All returns the run of all tokens of s.
func (s *Side) All() Run { return Run{0, len(s.Tokens)} }

// Run is a half-open range of tokens; an empty one is the place before token start.
type Run struct{ Start, End int }

// At returns the place before token i.
func At(i int) Run { return Run{i, i} }

// Moved returns r, n tokens further on.
func (r Run) Moved(n int) Run { return Run{r.Start + n, r.End + n} }

// Empty reports whether r has no tokens.
func (r Run) Empty() bool { return r.End <= r.Start }

// Overlaps reports whether r and o share a token.
func (r Run) Overlaps(o Run) bool { return r.Start < o.End && o.Start < r.End }

// Cover returns the least run that holds r and o; an empty one counts only if both are.
func (r Run) Cover(o Run) Run {
	if r.Empty() && o.Empty() {
		return r
	}
	if r.Empty() {
		return o
	}
	if o.Empty() {
		return r
	}
	return Run{min(r.Start, o.Start), max(r.End, o.End)}
}

// Contents counts the content words of a run.
func (s *Side) Contents(r Run) int {
	n := 0
	for _, t := range s.Tokens[r.Start:r.End] {
		if mark.Content(t) {
			n++
		}
	}
	return n
}

// LightClause is the number of light words that weigh as much as a content word: "if we do not do so".
const LightClause = 4

// Weight counts the content words of a run, one at least for a clause of light words.
func (s *Side) Weight(r Run) int {
	n := s.Contents(r)
	if n == 0 && len(s.Norms(r)) >= LightClause {
		return 1
	}
	return n
}

// Marked reports whether token i belongs to a mark.
func (s *Side) Marked(i int) bool {
	for _, m := range s.Marks {
		if m.Start <= i && i < m.End {
			return true
		}
	}
	return false
}

// Within reports whether r lies inside one of the marks that begin at the tokens of paired: the "great" of "a great deal of",
// where the other side has "a lot of".
func (s *Side) Within(r Run, paired map[int]bool) bool {
	for _, m := range s.Marks {
		if paired[m.Start] && m.Start <= r.Start && r.End <= m.End && m.End-m.Start > 1 {
			return !r.Empty()
		}
	}
	return false
}

// InAmount reports whether every word of r is part of an amount: the "nearly" of "nearly three hours" is the number's business. So is the
// "of" behind a share.
func (s *Side) InAmount(r Run) bool {
	for i := r.Start; i < r.End; i++ {
		if !mark.Wordy(s.Tokens[i]) {
			continue
		}
		if s.amountAt(i) == nil && !s.ofShare(i) {
			return false
		}
	}
	return true
}

// amountAt returns the amount that token i is part of, nil if none.
func (s *Side) amountAt(i int) *number.Quantity {
	for j := max(0, i-amountReach); j < min(len(s.Tokens), i+amountReach+1); j++ {
		if q := s.Tokens[j].Quantity; q != nil && q.Span.Contains(s.Tokens[i].Span) {
			return q
		}
	}
	return nil
}

// ofShare reports whether token i is the "of" behind a share: "50 percent of the bill" is "half the bill".
func (s *Side) ofShare(i int) bool {
	if i == 0 || s.Tokens[i].Norm != "of" {
		return false
	}
	q := s.amountAt(i - 1)
	return q != nil && (q.Unit == "%" || q.Unit == "" && q.Value < 1)
}

// amountReach is how many tokens a word of an amount may stand from its figure: "at least about 20".
const amountReach = 4

// Worded takes punctuation off the ends of r; a run of punctuation alone becomes the place where it stands.
func (s *Side) Worded(r Run) Run {
	t := s.Trim(r)
	if t.Empty() {
		return At(r.Start)
	}
	return t
}

// AtEdge reports whether r is the place before the first or behind the last word of s.
func (s *Side) AtEdge(r Run) bool {
	return s.AtStart(r) || len(s.Norms(Run{r.End, len(s.Tokens)})) == 0
}

// AtStart reports whether r is the place before the first word of s.
func (s *Side) AtStart(r Run) bool { return len(s.Norms(Run{0, r.Start})) == 0 }

// ContextHas reports whether the sentence around s has a word of that stem.
func (s *Side) ContextHas(stem string) bool {
	return stem != "" && strings.Contains(s.Context, stem)
}

// NameAt reports whether token i is a name, or a country that shares its letters with a common word: "China", "Turkey".
func (s *Side) NameAt(i int) bool {
	t := s.Tokens[i]
	if t.Class == normalize.Name {
		return true
	}
	first, _ := utf8.DecodeRuneInString(s.Text[t.Span.Start:t.Span.End])
	return t.Class == normalize.Word && unicode.IsUpper(first) && mark.PlaceOf(t.Norm) != ""
}

// FirstNumber returns the first token of r that is a number, -1 if none is.
func (s *Side) FirstNumber(r Run) int {
	for i := r.Start; i < r.End; i++ {
		if mark.IsNumber(s.Tokens[i]) {
			return i
		}
	}
	return -1
}

// Trim takes punctuation off the ends of r.
func (s *Side) Trim(r Run) Run {
	for !r.Empty() && !mark.Wordy(s.Tokens[r.Start]) {
		r.Start++
	}
	for !r.Empty() && !mark.Wordy(s.Tokens[r.End-1]) {
		r.End--
	}
	return r
}

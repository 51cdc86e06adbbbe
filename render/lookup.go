package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A lookups is a verification laid out for a reader: each quote with what the transcript has for it.
type lookups struct {
	index
	transcript string // ID
	quotes     []lookup
}

// A lookup is one quote that was looked up.
type lookup struct {
	quotecheck.VerifiedQuote
	speaker  string
	place    string    // in the article
	letters  string    // by what other letters its words are those of the transcript: " but for spelling"
	article  []piece   // the quote, with what differs marked
	excerpts []excerpt // what the transcript has, if that says more than the verdict
	halves   string    // the verdicts on the halves of a quotation that its cue breaks off
	other    string    // who says it in the transcript, if that is somebody else
	findings []finding
}

// An excerpt is a stretch of the transcript.
type excerpt struct {
	name  string // what it is to the quote
	place string
	by    string // who says it
	words []piece
	cut   bool // the article leaves it out
}

func newLookups(v *quotecheck.Verification) lookups {
	x := lookups{transcript: v.Transcript.ID, index: newIndex(&quotecheck.Report{Documents: append([]quotecheck.Document{v.Transcript}, v.Documents...)})}
	for _, q := range v.Quotes {
		x.quotes = append(x.quotes, x.lookup(q))
	}
	return x
}

// of returns the quotes of an article.
func (x lookups) of(document string) []lookup {
	var all []lookup
	for _, q := range x.quotes {
		if q.Document == document {
			all = append(all, q)
		}
	}
	return all
}

func (x lookups) lookup(q quotecheck.VerifiedQuote) lookup {
	marks := x.hits(q.Divergences)
	out := lookup{
		VerifiedQuote: q, speaker: speakerOr(q.Speaker, "unknown speaker"), place: x.place(q.Document, q.Span.Start),
		article: x.passage(q.Document, q.Span, q.Text, marks), findings: x.merged(q.Divergences), halves: halves(q),
	}
	if q.Verdict == quotecheck.Verbatim {
		out.letters = letters(q.Normalizations)
	}
	name := "transcript"
	if q.Verdict == quotecheck.NotFound {
		name = "nearest"
	}
	for _, p := range q.Passages {
		if q.Verdict != quotecheck.Verbatim {
			out.excerpts = append(out.excerpts, x.stretch(name, p, marks))
		}
		if p.Speaker != "" && q.Speaker != "" && p.Speaker != q.Speaker && q.Verdict != quotecheck.NotFound {
			out.other = p.Speaker
		}
	}
	for _, p := range q.Hidden {
		h := x.stretch("cut out", p, nil)
		h.cut = true
		out.excerpts = append(out.excerpts, h)
	}
	return out
}

func (x lookups) stretch(name string, p quotecheck.Passage, marks map[string][]hit) excerpt {
	return excerpt{name: name, place: x.place(x.transcript, p.Span.Start), by: p.Speaker, words: x.passage(x.transcript, p.Span, p.Text, marks)}
}

// passage returns the words at s as they read; text is what stands there in the bytes.
func (x lookups) passage(document string, s text.Span, text string, marks map[string][]hit) []piece {
	if plain, in, ok := x.view(document, s); ok {
		return pieces(plain, in, marks[document])
	}
	return []piece{{Text: text}}
}

// elsewhere names who says the words in the transcript, if no finding does.
func (q lookup) elsewhere() string {
	if slices.ContainsFunc(q.findings, func(f finding) bool { return f.Kind == diverge.Misattributed }) {
		return ""
	}
	return q.other
}

// first returns the quotes to look at first: what is not found, then what departs critically.
func (x lookups) first() []lookup {
	var missing, critical []lookup
	for _, q := range x.quotes {
		switch {
		case q.Verdict == quotecheck.NotFound:
			missing = append(missing, q)
		case slices.ContainsFunc(q.Divergences, func(d quotecheck.Divergence) bool { return d.Severity == diverge.Critical }):
			critical = append(critical, q)
		}
	}
	return append(missing, critical...)
}

// tally says in a line how many quotes there are by verdict.
func (x lookups) tally(v *quotecheck.Verification) string {
	s := v.Summary
	return fmt.Sprintf("%s looked up in %s: %d verbatim, %d with marked edits only, %d altered, %d not found",
		plural(s.Quotes, "quote", "quotes"), label(v.Transcript), s.Verbatim, s.Marked, s.Altered, s.NotFound)
}

// told says what the article makes of what the transcript has.
func (q lookup) told(f finding) string {
	heard, printed := sideOf(f.a), sideOf(f.b)
	switch none := quoted(""); {
	case f.Kind == diverge.Misattributed && q.other != "":
		return "said by " + q.other + ", given to " + q.speaker
	case f.Kind == diverge.Spliced:
		return strings.Join(eachQuoted(f.a), " and ") + " put together"
	case f.Kind == diverge.Reordered:
		return printed + " in another order"
	case heard == none && printed != none:
		return printed + " put in"
	case printed == none && heard != none:
		return heard + " left out"
	}
	return heard + " became " + printed
}

// sideOf returns the words of one side in quotation marks.
func sideOf(all []wording) string {
	var words []string
	for _, w := range all {
		words = append(words, shortened(w.words))
	}
	return quoted(strings.Join(words, " / "))
}

// eachQuoted returns each wording of one side in quotation marks.
func eachQuoted(all []wording) []string {
	var words []string
	for _, w := range all {
		words = append(words, quoted(shortened(w.words)))
	}
	return words
}

// halves returns the verdicts on the halves of a quotation that its cue breaks off, "" if they say no more than the one on the whole.
func halves(q quotecheck.VerifiedQuote) string {
	var names []string
	news := false
	for _, p := range q.Parts {
		news = news || p.Verdict != q.Verdict
		names = append(names, verdictName(p.Verdict))
	}
	if !news {
		return ""
	}
	return strings.Join(names, ", then ")
}

// longCut is how many words of what an ellipsis hides are shown in full; of more than that the first and the last.
const longCut = 40

// shortened returns s without its middle if it is long.
func shortened(s string) string {
	words := strings.Fields(s)
	if len(words) <= longCut {
		return s
	}
	return fmt.Sprintf("%s … (%d words) … %s", strings.Join(words[:longCut/2], " "), len(words), strings.Join(words[len(words)-longCut/4:], " "))
}

// letters says which rules, besides those of print that nobody hears or looks for, made the words of a quote those of the transcript.
func letters(rules []string) string {
	var named []string
	for _, rule := range rules {
		if !slices.Contains(printed(), rule) {
			named = append(named, rule)
		}
	}
	if len(named) == 0 {
		return ""
	}
	return " but for " + strings.Join(named, ", ")
}

// printed returns the names of the rules on how marks and letters are set.
func printed() []string {
	return normalize.RulesOf(normalize.Invisible, normalize.Space, normalize.Letterform, normalize.Composed, normalize.QuoteMark, normalize.Apostrophe,
		normalize.Dash, normalize.Dots, normalize.Case, normalize.LookAlike, normalize.Possessive, normalize.Hyphenation, normalize.Markup).Names()
}

// verdictName says v in words.
func verdictName(v quotecheck.Verdict) string {
	switch v {
	case quotecheck.Marked:
		return "marked edits only"
	case quotecheck.NotFound:
		return "not found"
	}
	return v.String()
}

package quote

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// An Extractor finds the quotes of a document. Its zero value applies every rule.
// It is safe for concurrent use once set.
type Extractor struct {
	Normalizer normalize.Normalizer

	MarkedOnly bool // only words in quotation marks and speakers' turns: takes two thirds of the time
	Bare       bool // no Clauses and no Occasion: with MarkedOnly takes a third of the time, for going through many texts; a Checker overrules it
}

// Quotes yields the quotes of d, sorted by Span.Start. Single-use.
func (x *Extractor) Quotes(d *text.Document) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		view := markup.View(d)
		plain := view.String()
		prose := &prose{view: plain}
		spoken := turnsOf(d, plain)
		finder := attribution.Finder{MarkedOnly: x.MarkedOnly}
		found := merge(spoken, d.Speaker, interviewee(plain, spoken), finder.Reports(withoutTurns(plain, spoken)))
		if len(found) == 0 && !hasBullets(plain) {
			return // and nobody asks who the people of the text are
		}
		people := newDirectory(plain)
		found = readListings(plain, people, found)
		for i := range found {
			r := &found[i]
			*r = withoutStamp(plain, *r)
			r.Speaker = wholePhrase(plain, r.Speaker)
			if r.Register == attribution.Direct && r.Cue.Empty() && r.Name == "" {
				if who := signedBelow(plain, r.Span); !who.Empty() {
					r.Speaker, r.Confidence, r.Why = who, signatureTrust, "signature below"
				}
			}
		}
		pronouns := newAntecedents(prose, people, found)
		var more *details
		if !x.Bare {
			more = x.details(d, view, prose, found)
		}
		for _, r := range found {
			q := makeQuote(view, r)
			q.Speaker = pronouns.resolve(people.name(q.Speaker), r.Speaker).checked()
			if !r.Nested { // who is reported to have been reported does not go on
				pronouns.spoke(q.Speaker, r.Span)
			}
			q.Lang = tongue(plain, r)
			more.addTo(&q, r)
			if !yield(q) {
				return
			}
		}
	}
}

// A details tells more of the quotes of a document than who said them: their clauses and their occasions. It is nil where that is not
// asked for.
type details struct {
	clauser clauser
	setting *setting
}

// details returns what there is to be told of the reports that were found in d.
func (x *Extractor) details(d *text.Document, view normalize.Text, own *prose, found []attribution.Report) *details {
	n := x.Normalizer
	if n.Date.IsZero() {
		n.Date = d.Published
	}
	return &details{
		clauser: clauser{lexer: n.Lexer(), view: view}, // the quotes of a document share most of their words
		setting: newSetting(own, d.Published, spans(found)),
	}
}

// addTo adds the clauses and the occasion of q, which was made of r and has its speaker.
func (m *details) addTo(q *Quote, r attribution.Report) {
	if m == nil {
		return
	}
	q.Clauses = m.clauser.clauses(r)
	q.Occasion = m.setting.at(r.Span, r.Cue, q.Speaker.Name)
	q.Occasion.Span = m.clauser.view.Original(q.Occasion.Span)
}

// turnTrust is the confidence in the speaker that a label names: nothing but a wrong label is against it. answerTrust is that in
// the person whom the words before an interview name, signatureTrust that in a name on the line below a quotation.
const (
	signatureTrust = 0.9
	turnTrust      = 0.98
	answerTrust    = 0.85
)

// merge returns the reports with the turns as direct ones, sorted by span. A turn without a label is said by the speaker that the
// document declares, one under the label A by the guest; both are "" if unknown.
func merge(spoken []turn, declared, guest string, reports []attribution.Report) []attribution.Report {
	for _, t := range spoken {
		r := attribution.Report{
			Register: attribution.Direct, Span: t.words, Parts: t.parts, Speaker: t.speaker, Confidence: turnTrust, Why: "label of a speaker's turn",
		}
		switch {
		case t.speaker.Empty() && declared == "":
			r.Confidence, r.Why = 0, "captions without a label"
		case t.speaker.Empty():
			r.Name, r.Why = declared, "the speaker that the document declares"
		case t.answers && guest != "":
			r.Name, r.Confidence, r.Why = guest, answerTrust, "answers in an interview with the one person named before it"
		}
		reports = append(reports, r)
	}
	slices.SortStableFunc(reports, func(x, y attribution.Report) int { return x.Span.Compare(y.Span) })
	return reports
}

// withoutTurns returns view with the words and labels of the turns blanked, so that what is read from the rest does
// not run into them. Bytes keep their places.
func withoutTurns(view string, spoken []turn) string {
	if len(spoken) == 0 {
		return view
	}
	b := []byte(view)
	for _, t := range spoken {
		s := t.words
		if !t.speaker.Empty() {
			s = s.Cover(t.speaker)
		}
		for i := s.Start; i < s.End; i++ {
			b[i] = ' '
		}
		if s.Len() > 1 {
			b[s.End-2], b[s.End-1] = '\n', '\n' // what follows is a paragraph of its own
		}
	}
	return string(b)
}

// makeQuote makes the quote of r, with spans of the original. It is the one place where bytes of the view become
// bytes of the document.
func makeQuote(view normalize.Text, r attribution.Report) Quote {
	q := Quote{
		Kind:       Kind(r.Register),
		Span:       view.Original(r.Span),
		Interrupts: r.Interrupts,
		Nested:     r.Nested,
		Denied:     r.Denied,
		Questioned: r.Questioned,
		Speaker:    Speaker{Name: r.Name, Confidence: r.Confidence, Why: r.Why},
	}
	if !r.Cue.Empty() {
		q.Cue = view.Original(r.Cue)
	}
	if !r.Speaker.Empty() {
		q.Speaker.Mention = view.Original(r.Speaker)
		if q.Speaker.Name == "" {
			q.Speaker.Name = oneLine(view.String()[r.Speaker.Start:r.Speaker.End])
		}
	}
	for _, p := range r.Parts {
		q.Parts = append(q.Parts, view.Original(p))
	}
	for _, s := range r.Stretches {
		q.Stretches = append(q.Stretches, view.Original(s))
	}
	return q
}

// oneLine returns a mention, which may run over a line break, with one space between two words.
func oneLine(mention string) string {
	for i := range len(mention) {
		if c := mention[i]; c < ' ' || c >= utf8.RuneSelf || c == ' ' && (i == 0 || i+1 == len(mention) || mention[i-1] == ' ') {
			return strings.Join(strings.Fields(mention), " ")
		}
	}
	return mention // as nearly all
}

// spans returns the spans of the reported words, without a cue between them.
func spans(reports []attribution.Report) []text.Span {
	out := make([]text.Span, 0, len(reports))
	for _, r := range reports {
		out = append(out, r.Said()...)
	}
	return out
}

package render

import (
	"fmt"
	"io"

	"github.com/quotecheck/quotecheck"
)

// VerificationMarkdown writes a verification as CommonMark with GitHub's tables, to be pasted into an issue or a wiki: article by article,
// the words of the quote and of the transcript with what differs in bold. Verbatim quotes are listed in one line each.
type VerificationMarkdown struct{}

// Render writes v.
func (VerificationMarkdown) Render(w io.Writer, v *quotecheck.Verification) error {
	x := markdownPage{page: newPage(w, unlimited, false)}
	r := newLookups(v)
	x.line("# Quotes looked up")
	x.line("")
	x.line(escape(r.tally(v)) + ".")
	for _, d := range v.Documents {
		x.line("")
		x.line("## " + escape(label(d)))
		var verbatim []lapse
		for _, q := range r.of(d.ID) {
			if q.Verdict == quotecheck.Verbatim && len(q.findings) == 0 {
				verbatim = append(verbatim, lapse{q.place + " " + q.speaker + q.letters, words(q.article)})
				continue
			}
			x.lookup(q)
		}
		x.bullets("### Word for word as in the transcript", verbatim)
	}
	x.list("Not assessed", r.reasons(v.Unassessed))
	return x.err
}

func (x markdownPage) lookup(q lookup) {
	x.line("")
	x.line(fmt.Sprintf("### %s: %s, %s", escape(verdictName(q.Verdict)), escape(q.speaker), q.place))
	x.line("")
	x.line("| where | words |")
	x.line("|---|---|")
	x.line("| article | " + x.marked(q.article) + " |")
	for _, h := range q.excerpts {
		x.line("| " + h.name + " " + h.place + " | " + x.marked(h.words) + " |")
	}
	other := q.elsewhere()
	if len(q.findings) > 0 || other != "" || q.halves != "" {
		x.line("")
	}
	if q.halves != "" {
		x.line("- halves: " + q.halves)
	}
	if other != "" {
		x.line("- said by " + escape(other) + ", says the transcript")
	}
	for _, f := range q.findings {
		x.bullet(f, q.told(f))
	}
}

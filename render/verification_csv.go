package render

import (
	"io"
	"strconv"
	"strings"

	"github.com/quotecheck/quotecheck"
)

// VerificationCSV writes the quotes of a verification as a table for a spreadsheet (RFC 4180), one row a quote. The first row names the
// columns.
type VerificationCSV struct {
	Comma rune // default ','
}

// Render writes the quotes of v.
func (c VerificationCSV) Render(w io.Writer, v *quotecheck.Verification) error {
	x := newLookups(v)
	rows := [][]string{{"id", "verdict", "severity", "outlet", "place", "speaker", "quote", "transcript place", "transcript", "transcript speaker", "cut out", "score", "findings", "halves"}}
	for _, q := range x.quotes {
		var places, heard, by, cut, found []string
		score := 0.0
		for _, p := range q.Passages {
			score = max(score, p.Score)
			places = append(places, x.place(x.transcript, p.Span.Start))
			heard = append(heard, words(x.passage(x.transcript, p.Span, p.Text, nil)))
			by = withNew(by, p.Speaker)
		}
		for _, p := range q.Hidden {
			cut = append(cut, words(x.passage(x.transcript, p.Span, p.Text, nil)))
		}
		severity := ""
		for i, f := range q.findings {
			if i == 0 {
				severity = f.Severity.String() // the gravest leads
			}
			found = append(found, f.head()+": "+q.told(f))
		}
		rows = append(rows, []string{
			q.ID, q.Verdict.String(), severity, cell(x.outlet(q.Document)), cell(q.Document + ":" + q.place), cell(q.Speaker), cell(words(q.article)),
			strings.Join(places, " "), cell(strings.Join(heard, " … ")), cell(strings.Join(by, ", ")), cell(strings.Join(cut, " … ")),
			strconv.FormatFloat(score, 'f', -1, 64), cell(strings.Join(found, "; ")), q.halves,
		})
	}
	return writeTable(w, c.Comma, rows)
}

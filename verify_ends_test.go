package quotecheck_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// What an end of a quote cuts off may be what the kept words depend on; labels and stage directions are nobody's words; and the
// words of a question are not those of the answer.
func TestVerifyEndsAndTurns(t *testing.T) {
	tests := []struct {
		name, transcript, article string
		want                      quotecheck.Verdict
		hidden                    string
		finding                   string // severity kind facet of the first divergence, "" = none
	}{
		{"a condition behind", "VARGA: We will lend them the crane if they repair the road.", "“We will lend them the crane,” Ilse Varga said.", quotecheck.Altered, "if they repair the road", "critical truncated qualifier"},
		{"a condition behind an ellipsis", "VARGA: We will lend them the crane if they repair the road.", "“We will lend them the crane ...,” Ilse Varga said.", quotecheck.Marked, "if they repair the road", "critical elided qualifier"},
		{"the condition is quoted next", "VARGA: We will lend them the crane if they repair the road.", "“We will lend them the crane,” Ilse Varga said, “if they repair the road.”", quotecheck.Verbatim, "", ""},
		{"a condition before", "VARGA: If they repair the road, we will lend them the crane.", "“We will lend them the crane,” Ilse Varga said.", quotecheck.Altered, "If they repair the road", "critical truncated condition"},
		{"a harmless end", "VARGA: We will lend them the crane and the two small boats.", "“We will lend them the crane,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a harmless end behind an ellipsis", "VARGA: We will lend them the crane and the two small boats.", "“We will lend them the crane …,” Ilse Varga said.", quotecheck.Marked, "and the two small boats", ""},
		{"a negated opinion", "VARGA: I do not think the mill will close.", "“The mill will close,” Ilse Varga said.", quotecheck.Altered, "I do not think", "critical truncated negation"},
		{"a negated opinion behind an ellipsis", "VARGA: I do not think the mill will close.", "“... the mill will close,” Ilse Varga said.", quotecheck.Altered, "I do not think", "critical elided negation"},
		{"an opinion", "VARGA: I hope that the mill will close.", "“The mill will close,” Ilse Varga said.", quotecheck.Altered, "I hope that", "substantive truncated modality"},
		{"a denial", "VARGA: We deny the rumor that the mill poisoned the lake.", "“The mill poisoned the lake,” Ilse Varga said.", quotecheck.Altered, "We deny the rumor that", "critical truncated negation"},
		{"no doubt affirms", "VARGA: There is no doubt that the mill poisoned the lake.", "“The mill poisoned the lake,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a negation of another clause", "VARGA: I did not ask him, but the mill will close.", "“The mill will close,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a negation behind a comma", "VARGA: I did not ask him, the mill will close.", "“The mill will close,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a negation of another sentence", "VARGA: I do not believe him. The mill will close.", "“The mill will close,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"the article says it around a part", "VARGA: I do not think the mill will close.", "Ilse Varga said she doubted that the mill “will close”.", quotecheck.Verbatim, "", ""},
		{"a short question", "REPORTER: Is it true that the lake is clean?\nVARGA: It is.", "“The lake is clean,” Ilse Varga said.", quotecheck.Altered, "", "critical misattributed "},
		{"a question repeated in the answer", "REPORTER: Is it true that the lake is clean?\nVARGA: The lake is clean.", "“The lake is clean,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a stage direction", "VARGA: The lake is clean. (applause) Our children swim there.", "“The lake is clean. Our children swim there,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"one in square brackets", "VARGA: The lake is clean. [Laughter] Our children swim there.", "“The lake is clean. Our children swim there,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"two turns of one speaker", "VARGA: The lake is clean.\nVARGA: Our children swim there.", "“The lake is clean. Our children swim there,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"two turns of two speakers", "VARGA: The lake is clean.\nDOORN: Our children swim there.", "“The lake is clean. Our children swim there,” Ilse Varga said.", quotecheck.Altered, "", "critical misattributed "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			transcript := &text.Document{ID: "t", Kind: text.Transcript, Text: tt.transcript}
			v, err := new(quotecheck.Checker).Verify(context.Background(), transcript, &text.Document{ID: "a", Text: tt.article})
			require.NoError(t, err)
			require.NotEmpty(t, v.Quotes)
			q := v.Quotes[0]
			require.Equal(t, tt.want, q.Verdict, "%+v", q)
			hidden, finding := "", ""
			for _, h := range q.Hidden {
				hidden += h.Text
			}
			for _, d := range q.Divergences[:min(1, len(q.Divergences))] {
				finding = fmt.Sprintf("%v %v %v", d.Severity, d.Kind, d.Facet)
				for _, s := range d.B {
					require.NotContains(t, s.Text, ",”")
				}
			}
			require.Equal(t, tt.hidden, hidden)
			require.Equal(t, tt.finding, finding)
			follows(t, compile(t, "verification.json", quotecheck.VerificationSchema()), v)
		})
	}
}

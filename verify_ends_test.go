package quotecheck_test

import (
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
		{"a condition behind an ellipsis", "VARGA: We will lend them the crane if they repair the road.", "“We will lend them the crane ...,” Ilse Varga said.", quotecheck.Altered, "if they repair the road", "critical elided qualifier"},
		{"the condition is quoted next", "VARGA: We will lend them the crane if they repair the road.", "“We will lend them the crane,” Ilse Varga said, “if they repair the road.”", quotecheck.Verbatim, "", ""},
		{"a condition before", "VARGA: If they repair the road, we will lend them the crane.", "“We will lend them the crane,” Ilse Varga said.", quotecheck.Altered, "If they repair the road", "critical truncated qualifier"},
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
		{"a part right behind the negation", "VARGA: The mill will not reopen before Easter.", "Ilse Varga said the mill would “reopen before Easter”.", quotecheck.Altered, "will not", "critical truncated negation"},
		{"a part behind a negation and an article", "VARGA: It is not a small loss for the lake.", "Ilse Varga said it was “small loss for the lake”.", quotecheck.Altered, "not a", "critical truncated negation"},
		{"a part behind never", "VARGA: We never poisoned the lake.", "Ilse Varga said they had “poisoned the lake”.", quotecheck.Altered, "We never", "critical truncated negation"},
		{"a part behind called it", "VARGA: It is not a disaster for the lake.", "Ilse Varga called it “a disaster for the lake”.", quotecheck.Altered, "is not", "critical truncated negation"},
		{"the article refused to call it so", "VARGA: It is not a disaster for the lake.", "Ilse Varga refused to call it “a disaster for the lake”.", quotecheck.Verbatim, "", ""},
		{"the article warned against calling it so", "VARGA: It is not a disaster for the lake.", "Ilse Varga warned against calling it “a disaster for the lake”.", quotecheck.Verbatim, "", ""},
		{"the article asked whether it was", "VARGA: It is not a disaster for the lake.", "Ilse Varga was asked whether it was “a disaster for the lake”.", quotecheck.Verbatim, "", ""},
		{"those were wrong who called it so", "VARGA: It is not a disaster for the lake.", "Critics who called it “a disaster for the lake” were wrong, Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"a part behind the speaker's own verb", "VARGA: I would not call it a disaster.", "Ilse Varga called it “a disaster”.", quotecheck.Altered, "would not call it", "critical truncated negation"},
		{"a part behind an aim", "VARGA: We never planned to drain the lake.", "Ilse Varga said they had planned to “drain the lake”.", quotecheck.Altered, "We never planned to", "critical truncated negation"},
		{"another aim", "VARGA: We never planned to drain the lake.", "Ilse Varga said it was a lie that she was hired to “drain the lake”.", quotecheck.Verbatim, "", ""},
		{"one word", "VARGA: The tower is not ready.", "Ilse Varga said the tower was “ready”.", quotecheck.Altered, "is not", "critical truncated negation"},
		{"one word said twice", "VARGA: The tower is not ready. The boats are ready.", "Ilse Varga said the tower was “ready”.", quotecheck.Verbatim, "", ""},
		{"one word, denied too", "VARGA: The tower is not ready.", "Ilse Varga said the tower was not “ready”.", quotecheck.Verbatim, "", ""},
		{"a denial in the sentence before", "VARGA: The tower is not ready.", "The pier is not wide. Ilse Varga said the tower was “ready”.", quotecheck.Altered, "is not", "critical truncated negation"},
		{"the article denies it before the part", "VARGA: The mill will not reopen before Easter.", "Ilse Varga said the mill would not “reopen before Easter”.", quotecheck.Verbatim, "", ""},
		{"the article denies it with another word", "VARGA: We never poisoned the lake.", "Ilse Varga denied that they “poisoned the lake”.", quotecheck.Verbatim, "", ""},
		{"the article refuses", "VARGA: We will not sell the crane.", "Ilse Varga said they refused to “sell the crane”.", quotecheck.Verbatim, "", ""},
		{"the article doubts it", "VARGA: The mill will not reopen before Easter.", "Ilse Varga said she doubted that the mill would “reopen before Easter”.", quotecheck.Verbatim, "", ""},
		{"the article finds it unlikely", "VARGA: The mill will not reopen before Easter.", "Ilse Varga said it was impossible that the mill would “reopen before Easter”.", quotecheck.Verbatim, "", ""},
		{"a part behind not only", "VARGA: It is not only a loss for the lake.", "Ilse Varga called it “a loss for the lake”.", quotecheck.Verbatim, "", ""},
		{"a negation of the clause before a part", "VARGA: I did not ask, the mill will close.", "Ilse Varga said that “the mill will close”.", quotecheck.Verbatim, "", ""},
		{"a bracket stands for a subject", "VARGA: We dug on Friday and the lake was low, and Doorn told us at Easter.", "“[The miller] told us at Easter,” Ilse Varga said.", quotecheck.Marked, "Doorn", ""},
		{"a bracket stands for an object", "VARGA: We sold it to Doorn, and the lake was low at Easter.", "“We sold it to [the miller],” Ilse Varga said.", quotecheck.Marked, "Doorn", ""},
		{"an ellipsis and a bracket", "VARGA: We dug on Friday, and Doorn told us at Easter.", "“… [the miller] told us at Easter,” Ilse Varga said.", quotecheck.Marked, "We dug on Friday, and Doorn", ""},
		{"a bracket behind a denial", "VARGA: We dug on Friday, and I do not believe Doorn told us at Easter.", "“[The miller] told us at Easter,” Ilse Varga said.", quotecheck.Altered, "We dug on Friday, and I do not believe Doorn", "critical elided negation"},
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
			v := verified(t, transcript, &text.Document{ID: "a", Text: tt.article})
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

// TestVerifyDeniedInAPage takes a part out of a denial in a page whose markup has the signs that end sentences.
func TestVerifyDeniedInAPage(t *testing.T) {
	transcript := &text.Document{ID: "t", Kind: text.Transcript, Text: "VARGA: It is not a disaster for the lake."}
	page := "<p>Ilse Varga called <a href=\"https://example.org/lake.html\">the\nnew plan</a> “a disaster for the lake”.</p>"
	v := verified(t, transcript, &text.Document{ID: "a", Format: text.HTML, Text: page})
	require.Len(t, v.Quotes, 1)
	require.Equal(t, quotecheck.Altered, v.Quotes[0].Verdict)
}

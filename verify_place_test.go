package quotecheck_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// lookedUp returns the first quote of the article as it stands to the transcript.
func lookedUp(t *testing.T, transcript, article string) quotecheck.VerifiedQuote {
	v := verified(t, &text.Document{ID: "t", Kind: text.Transcript, Text: transcript}, &text.Document{ID: "a", Text: article})
	require.NotEmpty(t, v.Quotes)
	follows(t, compile(t, "verification.json", quotecheck.VerificationSchema()), v)
	return v.Quotes[0]
}

// gist returns the verdict, the passages and what became what, for tables.
func gist(q quotecheck.VerifiedQuote) (passages string, findings []string) {
	var heard []string
	for _, p := range q.Passages {
		heard = append(heard, p.Text)
	}
	for _, d := range q.Divergences {
		findings = append(findings, strings.Join(strings.Fields(fmt.Sprint(d.Severity, " ", d.Kind, " ", d.Facet, " : ", d.A[0].Text, " > ", d.B[0].Text)), " "))
	}
	return strings.Join(heard, " | "), findings
}

// A word that replaces the first or the last one stands for it, and the passage has both; a passage never runs on into the next
// sentence.
func TestVerifyTakesInTheEnds(t *testing.T) {
	tests := []struct{ name, transcript, article, passage, finding string }{
		{"first word", "VARGA: Good morning. All farmers welcome the new canal.", "“Some farmers welcome the new canal,” Ilse Varga said.", "All farmers welcome the new canal", "critical altered quantifier : All > Some"},
		{"first word denied", "VARGA: Nobody wants the canal to be closed.", "“Everybody wants the canal to be closed,” Ilse Varga said.", "Nobody wants the canal to be closed", "critical altered negation : Nobody > Everybody"},
		{"last word", "VARGA: The lock stays shut until Sunday. We will see.", "“The lock stays shut until Monday,” Ilse Varga said.", "The lock stays shut until Sunday", "critical altered time : Sunday > Monday"},
		{"last word before more of the sentence", "VARGA: The lock stays shut until Sunday because the crew is ill.", "“The lock stays shut until Monday,” Ilse Varga said.", "The lock stays shut until Sunday", "critical altered time : Sunday > Monday"},
		{"last words", "VARGA: A letter came. Our engineers are looking at it. That takes weeks.", "“Our engineers are looking into the matter,” Ilse Varga said.", "Our engineers are looking at it", "substantive altered wording : at it > into the matter"},
		{"a sentence turned into its opposite", "VARGA: They told us the truth. We met the miners in May.", "“They lied to us. We met the miners in May,” Ilse Varga said.", "They told us the truth. We met the miners in May", "substantive altered wording : told us the truth > lied to us"},
		{"who acted", "VARGA: The old mayor signed the lease that year.", "“I signed the lease that year,” Ilse Varga said.", "The old mayor signed the lease that year", "substantive altered wording : The old mayor > I"},
		{"nothing before", "VARGA: It rained. The canal will be closed in May.", "“Sadly, the canal will be closed in May,” Ilse Varga said.", "The canal will be closed in May", "substantive added : > Sadly"},
		{"what governs the kept words is not replaced", "VARGA: I do not think the canal will be closed.", "“Frankly, the canal will be closed,” Ilse Varga said.", "the canal will be closed", "critical truncated negation : I do not think >"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := lookedUp(t, tt.transcript, tt.article)
			passage, findings := gist(q)
			require.Equal(t, quotecheck.Altered, q.Verdict)
			require.Equal(t, tt.passage, passage)
			require.Contains(t, findings, tt.finding)
		})
	}
}

// Words of two places are said in both, not added.
func TestVerifySplice(t *testing.T) {
	q := lookedUp(t, `VARGA: The lock is old, and we must replace the doors.
REPORTER: What about the money?
VARGA: The district is short of money, and nobody wants to pay.
REPORTER: And the boats?
VARGA: The boats can go through the northern arm.`, "“The lock is old, and nobody wants to pay,” Ilse Varga said.")
	passages, findings := gist(q)
	require.Equal(t, quotecheck.Altered, q.Verdict)
	require.Equal(t, "The lock is old | and nobody wants to pay", passages)
	require.Len(t, findings, 1)
	require.Contains(t, findings[0], "substantive spliced : ")
}

// Sentences put in another order, each far from the one before it, are found each, word by word.
func TestVerifyShuffledSentences(t *testing.T) {
	who, did, what := []string{"miner", "baker", "bishop", "tailor", "sailor"}, []string{"sold", "found", "lost", "mended"}, []string{"bells", "boats", "lamps"}
	const n, step = 16, 9 // no common divisor, and no more words than are looked up at once
	said, put := make([]string, n), make([]string, n)
	for i := range said {
		said[i] = fmt.Sprintf("The %s %s %d %s in the old town", who[i%len(who)], did[i%len(did)], 20+i, what[i%len(what)])
	}
	for i := range put {
		put[i] = said[i*step%n]
	}
	q := lookedUp(t, "VARGA: "+strings.Join(said, ". ")+".", "“"+strings.Join(put, ". ")+",” Ilse Varga said.")
	passages, findings := gist(q)
	require.Equal(t, quotecheck.Altered, q.Verdict)
	require.Equal(t, strings.Join(put, " | "), passages)
	for _, f := range findings {
		require.Contains(t, f, "spliced")
	}
}

// Other letters for the same words are no other wording. Other words always are, and are shown, though no reader would take another
// meaning from them.
func TestVerifyTellsLettersFromWords(t *testing.T) {
	tests := []struct {
		name, transcript, article string
		want                      quotecheck.Verdict
		normalizations, finding   string
	}{
		{"nothing", "VARGA: We dug the canal.", "“We dug the canal,” Ilse Varga said.", quotecheck.Verbatim, "", ""},
		{"names", "VARGA: Kyiv will lend us the crane, Mr. Zelenskyy told me.", "“Kiev will lend us the crane, Mr. Zelensky told me,” Ilse Varga said.", quotecheck.Verbatim, "place names, spelling", ""},
		{"spelling", "VARGA: The labour at the harbour was hard.", "“The labor at the harbor was hard,” Ilse Varga said.", quotecheck.Verbatim, "spelling", ""},
		{"contraction", "VARGA: We didn't dig the canal.", "“We did not dig the canal,” Ilse Varga said.", quotecheck.Verbatim, "contractions", ""},
		{"one word or two", "VARGA: He climbed onto the lock.", "“He climbed on to the lock,” Ilse Varga said.", quotecheck.Verbatim, "white space", ""},
		{"figures", "VARGA: Forty men dug the canal.", "“40 men dug the canal,” Ilse Varga said.", quotecheck.Verbatim, "number format", ""},
		{"synonym", "VARGA: The district bought two boats.", "“The district purchased two boats,” Ilse Varga said.", quotecheck.Altered, "", "editorial reworded : bought > purchased"},
		{"article", "VARGA: The canal was dug by the farmers.", "“The canal was dug by farmers,” Ilse Varga said.", quotecheck.Altered, "", "editorial missing : the >"},
		{"number and synonym", "VARGA: The district bought two boats.", "“The district purchased three boats,” Ilse Varga said.", quotecheck.Altered, "", "editorial reworded : bought > purchased"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := lookedUp(t, tt.transcript, tt.article)
			_, findings := gist(q)
			require.Equal(t, tt.want, q.Verdict, "%v", findings)
			require.Equal(t, tt.normalizations, strings.Join(q.Normalizations, ", "))
			if tt.finding == "" {
				require.Empty(t, findings)
			} else {
				require.Contains(t, findings, tt.finding)
			}
		})
	}
}

// Whatever word is put for another, the verdict is altered and a divergence shows the place.
func TestVerifyShowsEveryOtherWord(t *testing.T) {
	const said = "The farmers of the upper valley dug the canal by hand before the war and nobody paid them for it"
	words := strings.Fields(said)
	for i := range words {
		for _, other := range []string{"", "zebras", "the", "not", "seven"} {
			if other == strings.ToLower(words[i]) || other == "" && (i == 0 || i == len(words)-1) {
				continue // what a quote leaves off its ends is no other wording
			}
			put := append(append(append([]string{}, words[:i]...), strings.Fields(other)...), words[i+1:]...)
			q := lookedUp(t, "VARGA: Listen. "+said+". Good night.", "“"+strings.Join(put, " ")+",” Ilse Varga said.")
			require.Equal(t, quotecheck.Altered, q.Verdict, put)
			at := len("VARGA: Listen. ") + len(strings.Join(words[:i], " "))
			shown := false
			for _, d := range q.Divergences {
				shown = shown || d.A[0].Span.Start <= at+1+len(words[i]) && at <= d.A[0].Span.End
			}
			require.True(t, shown, "%v: %v", put, q.Divergences)
		}
	}
}

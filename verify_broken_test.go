package quotecheck_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// A quotation that its cue breaks off is one quotation: what is wrong with it may show in neither half.
func TestVerifyBrokenOff(t *testing.T) {
	const said = "VARGA: We will not, for now, drain the lock before Easter, and nobody asked us to. The pumps are new. If the crew agrees, we will work at night."
	tests := []struct{ name, article, want string }{
		{"as said", "“We will not, for now, drain the lock before Easter,” Ilse Varga said, “and nobody asked us to.”", "verbatim (verbatim, verbatim)"},
		{"words left out at the break", "“We will not,” Ilse Varga said, “drain the lock before Easter.”", "marked (verbatim, verbatim); editorial elided: will not, for now, drain"},
		{"the negation left out at the break", "“We will,” Ilse Varga said, “drain the lock before Easter.”", "altered (verbatim, verbatim); critical elided negation: not, for now"},
		{"a word of one half", "“We will not, for now, drain the lock before Easter,” Ilse Varga said, “and everybody asked us to.”", "altered (verbatim, altered); critical altered negation: nobody"},
		{"a condition left out at the break", "“The pumps are new,” Ilse Varga said, “we will work at night.”", "altered (verbatim, verbatim); critical elided qualifier: If the crew agrees"},
		{"the other way round", "“We will work at night,” Ilse Varga said, “if the crew agrees.”", "altered (verbatim, verbatim); editorial reordered: we will work at night | If the crew agrees"},
		{"an ellipsis at the break", "“The pumps are new …,” Ilse Varga said, “we will work at night.”", "altered (verbatim, verbatim); critical elided qualifier: If the crew agrees"},
		{"a sentence of its own behind the cue", "“The pumps are new,” Ilse Varga said. “If the crew agrees, we will work at night.”", "verbatim | verbatim"},
		{"behind a colon", "“The pumps are new,” Ilse Varga said, laughing: “Nobody asked us to.”", "verbatim | verbatim"},
		{"broken twice", "“We will not,” Ilse Varga said, “for now,” and here she paused, “drain the lock before Easter.”", "verbatim (verbatim, verbatim, verbatim)"},
		{"somebody else's", "“We will not, for now,” Bo Doorn said, “drain the lock before Easter, and nobody asked us to.”", "altered (altered, altered); critical misattributed: We will not, for now, drain the lock before Easter, and nobody asked us to"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			transcript := &text.Document{ID: "t", Kind: text.Transcript, Text: said}
			v := verified(t, transcript, &text.Document{ID: "a", Text: tt.article})
			follows(t, compile(t, "verification.json", quotecheck.VerificationSchema()), v)
			var got []string
			for _, q := range v.Quotes {
				one := q.Verdict.String()
				var halves []string
				for _, p := range q.Parts {
					halves = append(halves, p.Verdict.String())
					require.Equal(t, tt.article[p.Span.Start:p.Span.End], p.Text)
				}
				if len(halves) > 0 {
					require.Equal(t, q.ID, q.Parts[0].Quote)
					one += " (" + strings.Join(halves, ", ") + ")"
				}
				for _, d := range q.Divergences {
					var words []string
					for _, s := range d.A {
						words = append(words, s.Text)
					}
					one += "; " + strings.TrimSpace(fmt.Sprintf("%v %v %v", d.Severity, d.Kind, d.Facet)) + ": " + strings.Join(words, " | ")
				}
				got = append(got, one)
			}
			require.Equal(t, tt.want, strings.Join(got, " | "))
		})
	}
}

// Words of two turns are put together, whatever stands between the halves.
func TestVerifyBrokenOffSplice(t *testing.T) {
	q := lookedUp(t, "VARGA: The pumps are new and loud.\nREPORTER: And the boats?\nVARGA: The boats lie on the northern shore.", "“The pumps are new and loud,” Ilse Varga said, “and the boats lie on the northern shore.”")
	_, findings := gist(q)
	require.Equal(t, quotecheck.Altered, q.Verdict)
	require.Len(t, q.Parts, 2)
	require.Contains(t, strings.Join(findings, "\n"), "substantive spliced")
}

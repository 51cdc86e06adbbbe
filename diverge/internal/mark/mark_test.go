package mark

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/normalize"
)

func TestMarks(t *testing.T) {
	for in, want := range map[string]string{
		"the ferry will not sail":               "modality future: will > sail; negation not: not > sail",
		"the pier has to be mended":             "modality obligation: has to > mended",
		"all bridges, if they pay":              "quantifier share: all > bridges; condition if: if > pay; person they: they > pay",
		"once they pay":                         "condition if: once > pay; person they: they > pay",
		"we will not, as I said, sign":          "person we: we > nothing; modality future: will > nothing; negation not: not > sign; person i: i > said",
		"we must, for now, sign":                "person we: we > nothing; modality obligation: must > sign; time when: now > nothing",
		"it is, you know, late":                 "person you: you > know",
		"it is late, as you know":               "person you: you > know; modality certainty: know > nothing",
		"not only the ferry":                    "",
		"of course the ferry sails":             "",
		"the ferry sails. Not a boat came back": "negation not: not > boat",
	} {
		tokens := new(normalize.Normalizer).Tokens(in)
		var got []string
		for _, m := range Marks(in, tokens) {
			words := []string{}
			for _, t := range tokens[m.Start:m.End] {
				words = append(words, t.Norm)
			}
			head := "nothing"
			if m.Head >= 0 {
				head = tokens[m.Head].Norm
			}
			got = append(got, fmt.Sprintf("%v %s: %s > %s", m.Facet, m.Class, strings.Join(words, " "), head))
		}
		require.Equal(t, want, strings.Join(got, "; "), in)
	}
}

func TestNegatedForm(t *testing.T) {
	require.True(t, NegatedForm("impossible", "possible"))
	require.True(t, NegatedForm("disagreed", "agree"))
	require.False(t, NegatedForm("include", "clued"))
	require.False(t, NegatedForm("possible", "impossible"))
}

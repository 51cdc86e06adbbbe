package diverge_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

func TestNegationInEveryRegister(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{`“I did not say that the dam was safe,” Oda Brekke said.`, `Oda Brekke said that the dam was safe.`, true},
		{`“I have never said that the dam was safe,” Oda Brekke said.`, `Oda Brekke said that the dam was safe.`, true},
		{`“We do not expect that the ferry will run before Easter,” Oda Brekke said.`, `“The ferry will run before Easter,” Oda Brekke said.`, true},
		{`“I cannot sign this treaty,” Oda Brekke said.`, `Oda Brekke said she could sign the treaty.`, true},
		{`Oda Brekke said that the council would not sell the mill.`, `Oda Brekke said that the council would sell the mill.`, true},
		{`“I don't think she cheated,” Oda Brekke said.`, `“I think she didn't cheat,” Oda Brekke said.`, false},
		{`“I don't think she cheated the voters,” Oda Brekke said.`, `“She didn't cheat the voters,” Oda Brekke said.`, false},
		{`“I did not know that the dam was safe,” Oda Brekke said.`, `Oda Brekke said that the dam was safe.`, false},
		{`“I did not say that the dam was safe,” Oda Brekke said.`, `Oda Brekke said that he never said the dam was safe.`, false},
	} {
		_, f := findings(t, diverge.Judge{}, c.a, c.b)
		require.Equal(t, c.want, has(f, diverge.Altered, diverge.Negation, diverge.Critical), "%s / %s: %+v", c.a, c.b, f.Divergences)
	}
}

func TestNumberInReportedSpeech(t *testing.T) {
	_, f := findings(t, diverge.Judge{}, `Oda Brekke said the flood had cost the valley 120 million euros.`, `Oda Brekke said the flood had cost the valley 210 million euros.`)
	require.True(t, has(f, diverge.Altered, diverge.Number, diverge.Critical))
}

// The auxiliary of a raised negation has no time of its own.
func TestRaisedNegationIsNoTense(t *testing.T) {
	_, f := findings(t, diverge.Judge{}, `“I don't think she cheated,” Oda Brekke said.`, `“I think she didn't cheat,” Oda Brekke said.`)
	require.Empty(t, f.Divergences)
}

// A share in words and in percent may differ by the digits that were cut off.
func TestShareCutOff(t *testing.T) {
	_, f := findings(t, diverge.Judge{}, `“Two thirds of the barns are empty,” Oda Brekke said.`, `“66 percent of the barns are empty,” Oda Brekke said.`)
	require.True(t, has(f, diverge.Altered, diverge.Number, diverge.Editorial))
	require.False(t, has(f, diverge.Altered, diverge.Number, diverge.Substantive))
	_, f = findings(t, diverge.Judge{}, `“Two thirds of the barns are empty,” Oda Brekke said.`, `“64 percent of the barns are empty,” Oda Brekke said.`)
	require.True(t, has(f, diverge.Altered, diverge.Number, diverge.Critical))
}

// Short clauses that say opposite things share next to no content and are one statement all the same, if one person made both.
func TestOppositesInShortClauses(t *testing.T) {
	const won = `“We have won,” Oda Brekke said.`
	_, f := findings(t, diverge.Judge{}, won, `“We have lost,” Oda Brekke said.`)
	require.True(t, has(f, diverge.Altered, diverge.Wording, diverge.Substantive))
	for _, other := range []string{`“We have waited,” Oda Brekke said.`, `“We have lost,” Peter Hale said.`} {
		al, _ := findings(t, diverge.Judge{}, won, other)
		for _, r := range al.Remarks {
			for _, c := range r.Columns {
				require.Len(t, c.Cells, 1, other)
			}
		}
	}
}

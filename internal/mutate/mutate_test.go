package mutate

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

const story = `The harbour master spoke on Tuesday. “We will repair all 20 boats before winter, and nobody must pay for the work. The ` +
	`council didn't help us, but Mayor Ines Okafor did. If the ice comes early, the big ferry should stay in Lorvik,” she said.`

func TestMutantsDifferInOnePlace(t *testing.T) {
	made := 0
	for _, f := range Families() {
		for seed := range uint64(20) {
			for _, m := range f.Mutants(story, rand.New(rand.NewPCG(seed, 1))) {
				made++
				require.True(t, utf8.ValidString(m.Text))
				require.Equal(t, story[:m.Old.Start], m.Text[:m.New.Start], f.Name)
				require.Equal(t, story[m.Old.End:], m.Text[m.New.End:], f.Name)
				require.NotEqual(t, story, m.Text, f.Name)
			}
		}
	}
	require.Greater(t, made, 100)
}

func TestMutantsAreRepeatable(t *testing.T) {
	for _, f := range Families() {
		a, b := f.Mutants(story, rand.New(rand.NewPCG(3, 1))), f.Mutants(story, rand.New(rand.NewPCG(3, 1)))
		require.Equal(t, a, b, f.Name)
	}
}

func TestEveryQuotationIsEdited(t *testing.T) {
	twice := story + "\n" + strings.ReplaceAll(story, "20", "30")
	for _, f := range Families() {
		if f.outside {
			continue
		}
		one := f.Mutants(story, rand.New(rand.NewPCG(3, 1)))
		require.Len(t, f.Mutants(twice, rand.New(rand.NewPCG(3, 1))), 2*len(one), f.Name)
	}
}

func TestExchange(t *testing.T) {
	q := "I say that the town will help Lorvik."
	require.Equal(t, []edit{{11, 36, "Lorvik will help the town"}}, exchange(q, nil))
}

func TestQuotationsLeaveShortOnesAlone(t *testing.T) {
	require.Empty(t, Quotations(`He called it a “big success” and “fine”.`))
	require.Len(t, Quotations(story), 1)
	require.True(t, strings.HasPrefix(story[Quotations(story)[0].Start:], "We will"))
}

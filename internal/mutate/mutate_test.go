package mutate

import (
	"math/rand/v2"
	"slices"
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

// One edit of each family, on a quotation that has room for it.
func TestEditsOfEachFamily(t *testing.T) {
	for _, c := range []struct{ family, in, out string }{
		{"nobody", "We met nobody in the mine today, friends.", "We met everybody in the mine today, friends."},
		{"not done", "We asked them to help the island with boats.", "We asked them to fail to help the island with boats."},
		{"attitude", "I believe that the ferry will sail on Sunday.", "I doubt that the ferry will sail on Sunday."},
		{"count dropped", "There were at least twenty boats in the bay.", "There were twenty boats in the bay."},
		{"pronoun", "It was their harbour that the storm had hit.", "It was our harbour that the storm had hit."},
		{"degree", "That was the lowest point of the whole year.", "That was the low point of the whole year."},
		{"condition", "They sign unless the council pays for the work.", "They sign if the council pays for the work."},
		{"passive wrong", "In May the town helped the island after the storm.", "In May the town was helped by the island after the storm."},
		{"passive", "In May the town helped the island after the storm.", "In May the island was helped by the town after the storm."},
		{"hedge dropped", "I think the ferry will sail on Sunday morning.", "the ferry will sail on Sunday morning."},
		{"hedge added", "There the ferry is in the old harbour again.", "There the ferry is probably in the old harbour again."},
		{"limit dropped", "We will sign the paper unless it snows in May.", "We will sign the paper."},
		{"adjective added", "Now the bridge is open for all of the carts.", "Now the corrupt bridge is open for all of the carts."},
		{"that dropped", "Now I know that the bridge will be open soon.", "Now I know the bridge will be open soon."},
		{"that for who", "We know the people who live in the valley.", "We know the people that live in the valley."},
		{"title", "That is what Senator Hale said in the valley.", "That is what Sen. Hale said in the valley."},
	} {
		i := slices.IndexFunc(Families(), func(f Family) bool { return f.Name == c.family })
		require.GreaterOrEqual(t, i, 0, c.family)
		var got []string
		for seed := range uint64(9) {
			for _, m := range Families()[i].Mutants("“"+c.in+"” Ann Lind said.", rand.New(rand.NewPCG(seed, 1))) {
				got = append(got, strings.TrimSuffix(strings.TrimPrefix(m.Text, "“"), "” Ann Lind said."))
			}
		}
		require.Contains(t, got, c.out, c.family)
	}
}

func TestReports(t *testing.T) {
	s := `“We can't leave our town, and it's ours,” Ann Lind said.`
	e := reports(s, nil)
	require.Len(t, e, 1)
	require.Equal(t, "Ann Lind said that they could not leave their town, and it was ours.", s[:e[0].start]+e[0].with+s[e[0].end:])
}

func TestQuotationsLeaveShortOnesAlone(t *testing.T) {
	require.Empty(t, Quotations(`He called it a “big success” and “fine”.`))
	require.Len(t, Quotations(story), 1)
	require.True(t, strings.HasPrefix(story[Quotations(story)[0].Start:], "We will"))
}

func TestNumberStyleLeavesDatesAndFractionsAlone(t *testing.T) {
	require.Empty(t, numberStyle("We shut the lock after 9/11, on 3/4 on Sept. 11, for two thirds of it.", rand.New(rand.NewPCG(1, 1))))
	require.Len(t, numberStyle("We shut two locks.", rand.New(rand.NewPCG(1, 1))), 1)
}

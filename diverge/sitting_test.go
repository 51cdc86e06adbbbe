package diverge_test

import (
	"context"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

// wordings returns n accounts of one sentence, no two of them alike: some say that it must be so, some that it may.
func wordings(n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("“The town %s open the old bridge over the river on Friday%s,” Mayor Ines Okafor said.", []string{"must", "may", "will"}[i%3], strings.Repeat(" again", i))
	}
	return all
}

// A sitting finds what a judge finds, whatever it judged before.
func TestSittingFindsTheSame(t *testing.T) {
	j := diverge.Judge{Reference: "b"}
	sitting := j.Sitting()
	one, two := wordings(3), []string{`“I met Prime Minister Stoltenvik in Paris,” Oda Brekke said.`, `“I met Prime Minister Stoltenberg in Paris,” Oda Brekke said.`}
	for _, texts := range [][]string{one, two, one[:2], {two[1], two[0]}, two} {
		al, want := findings(t, j, texts...)
		for range 2 {
			got, err := sitting.Judge(context.Background(), al)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	}
}

// Where a clause is worded in more ways than can be held against each other, each is held against the base, and the findings say so.
func TestCrowdedColumnIsListed(t *testing.T) {
	crowded := func(f *diverge.Findings) (all []diverge.Unassessed) {
		for _, u := range f.Unassessed {
			if u.What == "clause" {
				all = append(all, u)
			}
		}
		return all
	}
	al, f := findings(t, diverge.Judge{}, wordings(13)...)
	require.Len(t, crowded(f), 1)
	u := crowded(f)[0]
	require.Contains(t, u.Reason, "worded in 13 ways")
	base := al.Witnesses[u.Witness].Document.Slice(u.Span)
	require.Contains(t, base, "The town")
	for _, d := range f.Divergences {
		if d.Kind == diverge.Altered {
			require.Contains(t, []int{d.A[0].Witness, d.B[0].Witness}, u.Witness, "%+v", d)
		}
	}
	_, f = findings(t, diverge.Judge{}, wordings(12)...)
	require.Empty(t, crowded(f))
	_, f = findings(t, diverge.Judge{AllPairs: true}, wordings(13)...)
	require.Empty(t, crowded(f))
}

// A counter counts how often its context is asked whether it is done.
type counter struct {
	context.Context
	asked atomic.Int64
}

func (c *counter) Err() error { c.asked.Add(1); return nil }

// Whoever gives up does not wait for a column of many wordings: it asks between each two.
func TestJudgeAsksBetweenReadings(t *testing.T) {
	const n = 30
	j := diverge.Judge{AllPairs: true}
	al, _ := findings(t, j, wordings(n)...)
	ctx := &counter{Context: context.Background()}
	_, err := j.Judge(ctx, al)
	require.NoError(t, err)
	require.GreaterOrEqual(t, ctx.asked.Load(), int64(n*(n-1)/2))
}

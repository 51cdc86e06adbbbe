package quotecheck

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// What is kept is what comparing each divergence with every other one keeps.
func TestSubsumeComparesWhatMatters(t *testing.T) {
	site := rapid.Custom(func(t *rapid.T) Site {
		return Site{Document: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "document"), Span: text.Span{End: rapid.IntRange(1, 2).Draw(t, "end")}}
	})
	sites := rapid.SliceOfN(site, 0, 2)
	rapid.Check(t, func(t *rapid.T) {
		var all []Divergence
		for range rapid.IntRange(0, 8).Draw(t, "divergences") {
			all = append(all, Divergence{Remark: rapid.SampledFrom([]string{"r", "s"}).Draw(t, "remark"), Kind: diverge.Missing, A: sites.Draw(t, "A"), B: sites.Draw(t, "B")})
		}
		drop := make([]bool, len(all))
		for i := range all {
			for j := range all {
				if i != j && !drop[i] && !drop[j] && all[i].Remark == all[j].Remark && says(&all[j], &all[i]) && (!says(&all[i], &all[j]) || j < i) {
					drop[i] = true
				}
			}
		}
		want := []Divergence{}
		for i, d := range all {
			if !drop[i] {
				want = append(want, d)
			}
		}
		require.Equal(t, want, subsume(all))
	})
}

// A thousand findings of one kind about one remark, each twice, all at one place of one document: each is looked at with its double alone.
func TestSubsumeManyOfOneKind(t *testing.T) {
	var all []Divergence
	for i := range 2000 {
		all = append(all, Divergence{Remark: "r", Kind: diverge.Missing, A: []Site{{Document: "base"}}, B: []Site{{Document: fmt.Sprint(i % 1000)}}})
	}
	assert.Len(t, subsume(all), 1000)
	sharers := map[key][]int{}
	for i := range all {
		for _, k := range keys(&all[i]) {
			sharers[k] = append(sharers[k], i)
		}
	}
	for i := range all {
		require.Len(t, suspects(&all[i], sharers), 2)
		require.True(t, slices.Contains(suspects(&all[i], sharers), i))
	}
}

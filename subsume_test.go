package quotecheck

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// Whatever is found is told by what is kept: with all its places, as gravely and as surely. And nothing is told that something else
// that is kept tells as well.
func TestSubsumeLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		site := rapid.Custom(func(t *rapid.T) Site {
			return Site{Document: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "document"), Span: text.Span{End: rapid.IntRange(1, 2).Draw(t, "end")}}
		})
		sites := rapid.SliceOfN(site, 0, 2)
		var found []Divergence
		for range rapid.IntRange(0, 8).Draw(t, "divergences") {
			found = append(found, Divergence{
				Remark: rapid.SampledFrom([]string{"r", "s"}).Draw(t, "remark"), Kind: diverge.Missing,
				Severity:   rapid.SampledFrom([]diverge.Severity{diverge.Editorial, diverge.Substantive, diverge.Critical}).Draw(t, "severity"),
				Confidence: rapid.SampledFrom([]float64{.6, .85, .95}).Draw(t, "confidence"), Review: rapid.Bool().Draw(t, "review"),
				A: sites.Draw(t, "A"), B: sites.Draw(t, "B"),
			})
		}
		given := slices.Clone(found)
		kept, err := subsume(context.Background(), found)
		require.NoError(t, err)
		require.Equal(t, given, found, "what was given is left as it was")
		for _, d := range found {
			require.True(t, slices.ContainsFunc(kept, func(k Divergence) bool { return tells(k, d) }), "lost: %+v", d)
		}
		for i, k := range kept {
			require.True(t, slices.ContainsFunc(found, func(d Divergence) bool {
				return reflect.DeepEqual([]any{d.Remark, d.Severity, d.A, d.B}, []any{k.Remark, k.Severity, k.A, k.B})
			}), "invented: %+v", k)
			for j, o := range kept {
				require.False(t, i != j && tells(o, k), "told twice: %+v by %+v", k, o)
			}
		}
	})
}

// tells reports whether a reader who is told x knows all of y.
func tells(x, y Divergence) bool {
	lists := func(list, part []Site) bool {
		places := map[Site]bool{}
		for _, s := range list {
			places[s] = true
		}
		n := len(places)
		for _, s := range part {
			places[s] = true
		}
		return len(places) == n
	}
	return x.Remark == y.Remark && x.Severity >= y.Severity && x.Confidence >= y.Confidence && (y.Review || !x.Review) &&
		(lists(x.A, y.A) && lists(x.B, y.B) || lists(x.A, y.B) && lists(x.B, y.A))
}

// A grave finding about two documents is not hidden behind a harmless one about the same and a third.
func TestSubsumeKeepsTheGraver(t *testing.T) {
	at := func(documents ...string) (all []Site) {
		for _, d := range documents {
			all = append(all, Site{Document: d})
		}
		return all
	}
	grave := Divergence{Kind: diverge.Truncated, Severity: diverge.Substantive, Confidence: .95, A: at("paper"), B: at("wire")}
	harmless := Divergence{Kind: diverge.Truncated, Severity: diverge.Editorial, Confidence: .85, A: at("paper", "site"), B: at("wire")}
	sure, unsure := harmless, grave
	sure.Confidence, sure.Severity = .85, diverge.Substantive
	unsure.Review = true
	merged := sure
	merged.Confidence = .95
	for _, tt := range []struct {
		name        string
		given, want []Divergence
	}{
		{"graver and surer", []Divergence{harmless, grave}, []Divergence{harmless, grave}},
		{"as grave and surer", []Divergence{grave, sure}, []Divergence{merged}},
		{"as grave, surer and under review", []Divergence{unsure, sure}, []Divergence{merged}},
		{"same places, graver", []Divergence{{Severity: diverge.Editorial, A: at("a")}, {Severity: diverge.Critical, A: at("a")}}, []Divergence{{Severity: diverge.Critical, A: at("a")}}},
	} {
		got, err := subsume(context.Background(), tt.given)
		require.NoError(t, err)
		require.Equal(t, tt.want, got, tt.name)
	}
}

// A thousand findings of one kind about one remark, each twice, all at one place of one document: each is looked at with its double alone.
func TestSubsumeManyOfOneKind(t *testing.T) {
	var all []Divergence
	for i := range 2000 {
		all = append(all, Divergence{Remark: "r", Kind: diverge.Missing, A: []Site{{Document: "base"}}, B: []Site{{Document: fmt.Sprint(i % 1000)}}})
	}
	kept, err := subsume(context.Background(), all)
	require.NoError(t, err)
	assert.Len(t, kept, 1000)
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

package quotecheck_test

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// Hostile sizes: each is made at one size and at twice that, and what a check and its page take from the heap may grow by little more than twice.
// With quadratic memory it would be four times; quadratic work hardly comes without memory, and where it did, the package concerned
// counts it (align/size_test.go, diverge/internal/reading/counterpart_test.go).

// remarks returns n sentences of their own, the same for the same seed.
func remarks(n int, seed uint64) []string {
	dice := rand.New(rand.NewPCG(seed, 7))
	pick := func(list string) string { w := strings.Fields(list); return w[dice.IntN(len(w))] }
	all := make([]string, n)
	for i := range all {
		all[i] = fmt.Sprintf("We %s %s the %s %s of ward w%dq and the %s %s near hill h%dz at the %s",
			pick("will must should can may"), pick("open close repair paint rebuild honour measure guard"), pick("old new northern eastern grey long"),
			pick("bridge harbour mill tower ferry school market orchard"), i, pick("narrow deep quiet cold broken"),
			pick("river valley tunnel quay garden station"), i, pick("lighthouse quarry church monument theatre"))
	}
	return all
}

// edited returns the sentences with one word of each of the chosen ones replaced.
func edited(sentences []string, seed uint64, share float64) []string {
	dice := rand.New(rand.NewPCG(seed, 11))
	out := append([]string{}, sentences...)
	for i, s := range out {
		if dice.Float64() < share {
			words := strings.Fields(s)
			words[3+dice.IntN(len(words)-3)] = fmt.Sprintf("thing%d", dice.IntN(1000))
			out[i] = strings.Join(words, " ")
		}
	}
	return out
}

func story(id string, sentences []string) *text.Document {
	var b strings.Builder
	for _, s := range sentences {
		fmt.Fprintf(&b, "“%s,” harbor master Ines Okafor said.\n\n", s)
	}
	return &text.Document{ID: id, Text: b.String()}
}

func record(id string, turns ...string) *text.Document {
	return &text.Document{ID: id, Kind: text.Transcript, Text: "OKAFOR: " + strings.Join(turns, "\n\nOKAFOR: ") + "\n"}
}

func quoted(id, words string) *text.Document {
	return &text.Document{ID: id, Text: "“" + words + ",” harbor master Ines Okafor said."}
}

// panel is an article that quotes n people, each once.
func panel(id string, n int, seed uint64) *text.Document {
	dice := rand.New(rand.NewPCG(seed, 13))
	name := func() string {
		var w string
		for _, part := range []string{"Ba Ko Len Mar Ti Vo Dor Gal Hus Jan Kel Lor", "pet ros sal tor und vik wal zen", "son enko er man ley field stein wood"} {
			parts := strings.Fields(part)
			w += parts[dice.IntN(len(parts))]
		}
		return w
	}
	var b strings.Builder
	for _, s := range remarks(n, seed) {
		fmt.Fprintf(&b, "“%s,” %s %s said.\n\n", s, name(), name())
	}
	return &text.Document{ID: id, Text: b.String()}
}

// growth is how many times as much twice the size may take: slices and maps grow in steps.
const growth = 3

// pathologies make documents of a size.
var pathologies = []struct {
	name  string
	small int // half of the size at which it is measured
	docs  func(n int) []*text.Document
	want  func(t *testing.T, n int, r *quotecheck.Report)
}{
	{"copies", 100, func(n int) []*text.Document {
		var docs []*text.Document
		for i := range n {
			share := 0.0
			if i < 40 { // every edit is told with everybody who prints it otherwise: with more of them the report would grow by the square
				share = 0.1
			}
			docs = append(docs, story(fmt.Sprintf("copy%03d", i), edited(remarks(10, 1), uint64(i), share)))
		}
		return docs
	}, func(t *testing.T, n int, r *quotecheck.Report) {
		require.Len(t, r.Remarks, 10)
	}},
	{"renderings", 40, func(n int) []*text.Document {
		var docs []*text.Document
		for i := range 12 {
			docs = append(docs, record(fmt.Sprintf("rendering%02d", i), strings.Join(edited(remarks(n, 1), uint64(i), 0.5), ". ")+"."))
		}
		return docs
	}, func(t *testing.T, n int, r *quotecheck.Report) {
		columns := 0
		for _, m := range r.Remarks {
			columns += len(m.Columns)
		}
		require.InDelta(t, n, columns, float64(n)/10)
	}},
	{"a long transcript and a brief", 1000, func(n int) []*text.Document {
		all := remarks(n, 1)
		return []*text.Document{record("transcript", all...), story("brief", []string{all[n-1], all[n/3], all[n/2]})}
	}, func(t *testing.T, n int, r *quotecheck.Report) {
		require.Zero(t, r.Summary.Critical+r.Summary.Substantive)
		met := 0
		for _, m := range r.Remarks {
			for _, c := range m.Columns {
				for _, b := range c.Cells {
					if b.Document == "brief" {
						require.True(t, slices.ContainsFunc(c.Cells, func(o quotecheck.Cell) bool { return o.Document != "brief" && o.Reading == b.Reading }))
						met++
					}
				}
			}
		}
		require.GreaterOrEqual(t, met, 3)
	}},
	{"no overlap", 150, func(n int) []*text.Document {
		var docs []*text.Document
		for i := range 6 {
			var all []string
			for k := range n {
				all = append(all, fmt.Sprintf("w%da%d w%db%d w%dc%d w%dd%d", i, k, i, k, i, k, i, k))
			}
			docs = append(docs, story(fmt.Sprint("story", i), all))
		}
		return docs
	}, func(t *testing.T, n int, r *quotecheck.Report) { require.Empty(t, r.Remarks) }},
	{"one turn again and again", 2500, func(n int) []*text.Document {
		same := make([]string, n)
		for i := range same {
			same[i] = "We will open the old bridge and close the northern tunnel near the quarry."
		}
		return []*text.Document{record("a", same...), record("b", same...)}
	}, func(t *testing.T, n int, r *quotecheck.Report) { require.Empty(t, r.Divergences) }},
	{"one paragraph", 500, func(n int) []*text.Document {
		return []*text.Document{quoted("a", strings.Join(remarks(n, 1), ". ")), quoted("b", strings.Join(edited(remarks(n, 1), 2, 0.1), ". "))}
	}, func(t *testing.T, n int, r *quotecheck.Report) { require.NotEmpty(t, r.Divergences) }},
	{"many speakers", 150, func(n int) []*text.Document {
		return []*text.Document{panel("a", n, 1), panel("b", n, 2)}
	}, func(t *testing.T, n int, r *quotecheck.Report) { require.Greater(t, len(r.Speakers), n) }},
	{"quotation marks", 500_000, func(n int) []*text.Document {
		return []*text.Document{{ID: "marks", Text: strings.Repeat(`"`, n)}, story("brief", remarks(2, 1))}
	}, func(t *testing.T, n int, r *quotecheck.Report) { require.Empty(t, r.Remarks) }},
}

func TestPathologies(t *testing.T) {
	for _, p := range pathologies {
		t.Run(p.name, func(t *testing.T) {
			grows(t, p.small, func(n int) {
				r, err := new(quotecheck.Checker).Check(context.Background(), p.docs(n)...)
				require.NoError(t, err)
				require.NoError(t, render.HTML{}.Render(io.Discard, r))
				if n >= p.small {
					p.want(t, n, r)
				}
			})
		})
	}
}

// Every quote of a long article departs from a transcript that is longer still: what is read of the two is read once, not for each quote.
func TestVerifyManyAlteredQuotes(t *testing.T) {
	grows(t, 100, func(n int) {
		said := remarks(8*n, 1)
		v, err := new(quotecheck.Checker).Verify(context.Background(), record("transcript", said...), story("article", edited(said[:n], 2, 1)))
		require.NoError(t, err)
		require.NoError(t, render.VerificationHTML{}.Render(io.Discard, v))
		require.Equal(t, n, v.Summary.Altered)
	})
}

// grows requires that work at twice the size takes little more than twice as much from the heap.
func grows(t *testing.T, small int, work func(n int)) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	took := func(n int) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		work(n)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	took(min(small, 20)) // reads the tables
	once, twice := took(small), took(2*small)
	t.Logf("%d MB, %d MB", once>>20, twice>>20)
	require.Less(t, float64(twice), growth*float64(once), "%d bytes at size %d, %d at twice that", once, small, twice)
}

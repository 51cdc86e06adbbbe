package mention

import (
	"math"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFind(t *testing.T) {
	for in, want := range map[string]string{
		"Mr Kestrel, special envoy of the president, said no.":                  "person Kestrel [Mr] [special envoy of the president]",
		"The president's special envoy, Mrs. Ann Roe, left.":                    "person Ann Roe [Mrs.] [special envoy]",
		"Foreign Minister Ana de la Cruz met Prime Minister Björn Ek.":          "person Ana de la Cruz [Foreign Minister] []; person Björn Ek [Prime Minister] []",
		"On Friday the talks in Kyiv went on, Kestrel's aide said.":             "place Kyiv [] []; unknown Kestrel [] []",
		"Ann Roe, Permanent Representative of Norway to NATO, declined.":        "person Ann Roe [] [Permanent Representative of Norway to NATO]; place Norway [] []; body NATO [] []",
		"J. R. Kestrel Jr. spoke.":                                              "person J. R. Kestrel Jr. [] []",
		"Minister Ann Roe, Norwegian Minister Bo Kestrel and Kestrel.":          "person Ann Roe [Minister] []; person Bo Kestrel [Norwegian Minister] []; person Kestrel [] []",
		"US Secretary of State Ann Roe left.":                                   "person Ann Roe [Secretary of State] []",
		"The special envoy of the Danish president, Mr. Kestrel, left.":         "person Kestrel [Mr.] [special envoy of the Danish president]",
		"The Linden Harbor Council and the Orvik Bridge are in St. Petersburg.": "body Linden Harbor Council [] []; place Orvik Bridge [] []; place St. Petersburg [] []",
		"The Norwegian Minister left Lake Tarn with the OTK.":                   "place Lake Tarn [] []; body OTK [] []",
		"Will it rain? The Treaty of Linden says so.":                           "unknown Treaty [] []; unknown Linden [] []",
		"Mr. Washington arrived in Washington.":                                 "person Washington [Mr.] []; place Washington [] []",
		"An envoy of the northern league, Mr. Kestrel, came.":                   "person Kestrel [Mr.] [envoy of the northern league]",
		"Nothing here. The end.":                                                "",
	} {
		var got []string
		for _, m := range Find(in) {
			assert.Equal(t, m.Name, in[m.Span.Start:m.Span.End])
			got = append(got, m.Kind.String()+" "+m.Name+" ["+m.Title+"] ["+m.Role+"]")
		}
		assert.Equal(t, want, strings.Join(got, "; "), in)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Mr. Kestrel, special envoy, and O’Roe’s dog. “Ann-")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, m := range Find(s) {
			assert.LessOrEqual(t, last, m.Span.Start)
			assert.Equal(t, m.Name, s[m.Span.Start:m.Span.End])
			assert.NotZero(t, m.Kind)
			last = m.Span.End
		}
	})
}

// TestFindIsLinear compares the memory that reading takes for a text and for one sixteen times as long: sixteen times as much where
// every step is linear, 256 times with a quadratic one. What lies between is for slices that grow in steps.
func TestFindIsLinear(t *testing.T) {
	const repeats, longer, most = 1000, 16, 64
	for _, s := range []string{"a", "Mr ", "-", "“", "A.", "Ann, ", "Ann Roe ", "de la ", "of the president ", "Minister "} {
		short, long := strings.Repeat(s, repeats), strings.Repeat(s, longer*repeats)
		Find(s) // reads the lists
		require.LessOrEqual(t, allocated(long), most*allocated(short)+1<<10, "memory for %q", s)
	}
}

// allocated returns how many bytes Find takes from the heap, given back or not: the least of some runs, because the runtime takes some
// of its own now and then.
func allocated(s string) uint64 {
	least := uint64(math.MaxUint64)
	for range 5 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Find(s)
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return least
}

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// show lists the norms of the tokens of s, parted by "|".
func show(s string) string {
	var n Normalizer
	var list []string
	for _, t := range n.Tokens(s) {
		list = append(list, t.Norm)
	}
	return strings.Join(list, "|")
}

func TestTokens(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"We don’t agree.", "we|do|not|agree|."},
		{"She can't, cannot and won't.", "she|can|not|,|can|not|and|will|not|."},
		{"Mr. Lund of the U.S. left.", "mr|lund|of|the|united states|left|."},
		{"They told us the US would pay 20% of $35,000,000 by Aug. 15.", "they|told|us|the|united states|would|pay|20 %|of|35000000 USD|by|--08-15|."},
		{"behind-the-scenes talks", "behind|the|scenes|talks"},
		{"Norway’s envoy", "norway|'s|envoy"},
		{"a three-day visit, 10–15 km", "a|3 day|visit|,|10-15 km"},
		{"more than 20 000 people", "more|than|20000|people"},
		{"20 000 people", "20000|people"},
		{"wait … [...] no", "wait|…|…|no"},
		{"1½ miles", "1.5 mi"},
		{"in May we may", "in|may|we|may"},
	} {
		assert.Equal(t, tt.want, show(tt.in), tt.in)
	}
}

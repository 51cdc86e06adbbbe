package statement

import (
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Changes returns what the detectors of this package find in p, each place perhaps more than once. Exchanged, Denial and Contrary
// are asked apart: the first leaves nothing for the other detectors, the others decide about what they found.
func Changes(p *reading.Pair) []change.Change {
	var out []change.Change
	for _, detect := range []func(*reading.Pair) []change.Change{disavowed, sourced, fulfilled, roles, doersExchanged} {
		out = append(out, detect(p)...)
	}
	return out
}

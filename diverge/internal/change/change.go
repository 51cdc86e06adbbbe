package change

import (
	"fmt"
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// Change is a divergence of two readings before it is tied to documents.
type Change struct {
	Kind       finding.Kind
	Facet      finding.Facet
	Severity   finding.Severity
	Confidence float64
	Review     bool
	Marked     bool
	Sure       bool        // counts whatever the registers are: an actor put in, a scope lost
	Single     bool        // one side lacks the word that carries the meaning
	X, Y       reading.Run // an empty run is a place
	Also       []finding.Type
	Why        []string
}

// Mirrored returns c, found in the mirror image of p, as a change of p.
func (c Change) Mirrored(p *reading.Pair) Change {
	c.X, c.Y = c.Y, c.X
	if len(c.Why) > 0 {
		c.Why[0] = Against(p, c.X, c.Y)
	}
	return c
}

// Types returns the kind of c and its further kinds.
func (c Change) Types() []finding.Type {
	return append([]finding.Type{{Kind: c.Kind, Facet: c.Facet}}, c.Also...)
}

// Divergence returns what c says of itself; where it stands, and against what, is for the caller to add.
func (c Change) Divergence() finding.Divergence {
	return finding.Divergence{
		Kind: c.Kind, Facet: c.Facet, Severity: c.Severity, Confidence: c.Confidence, Review: c.Review, Marked: c.Marked,
		Also: c.Also, Why: c.Why,
	}
}

// SamePlace reports whether c and o speak of one place: they share a token on a side.
func (c Change) SamePlace(o Change) bool { return c.X.Overlaps(o.X) || c.Y.Overlaps(o.Y) }

// rank orders kinds and facets of one severity by how much they tell.
func (c Change) rank() int {
	if c.Kind != finding.Altered {
		return 10 + int(c.Kind)
	}
	if c.Facet == finding.Wording {
		return 9
	}
	return 0
}

// graver reports whether c leads when it meets o at one place.
func (c Change) graver(o Change) bool {
	if c.Severity != o.Severity {
		return c.Severity > o.Severity
	}
	if c.rank() != o.rank() {
		return c.rank() < o.rank()
	}
	if c.Facet != o.Facet {
		return c.Facet < o.Facet
	}
	return c.X.Start < o.X.Start
}

// Merge joins c with o, which stands at the same place: the graver kind leads.
func (c Change) Merge(o Change) Change {
	if o.graver(c) {
		c, o = o, c
	}
	for _, t := range o.Types() {
		have := false
		for _, k := range c.Types() {
			have = have || k == t
		}
		if !have {
			c.Also = append(c.Also[:len(c.Also):len(c.Also)], t)
		}
	}
	if !c.Sure || o.Severity > finding.Editorial {
		c.X, c.Y = c.X.Cover(o.X), c.Y.Cover(o.Y)
	}
	c.Marked, c.Sure = c.Marked || o.Marked, c.Sure || o.Sure && o.Severity == c.Severity
	for _, w := range o.Why {
		if !slices.Contains(c.Why, w) {
			c.Why = append(c.Why[:len(c.Why):len(c.Why)], w)
		}
	}
	return c
}

// Against words two places as evidence: “needs to be” (TASS), “must be” (Newsflare).
func Against(p *reading.Pair, x, y reading.Run) string { return Says(p.X, x) + "; " + Says(p.Y, y) }

// Says words one place as evidence.
func Says(s *reading.Side, r reading.Run) string {
	if r.Empty() {
		return s.Label + ": nothing there"
	}
	return fmt.Sprintf("%s: “%s”", s.Label, Clip(s.Words(r)))
}

// clipAt is how many bytes of a stretch a message shows.
const clipAt = 120

// Clip returns s, cut where it is too long for a message.
func Clip(s string) string {
	if len(s) <= clipAt {
		return s
	}
	cut := clipAt
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return s[:cut] + "…"
}

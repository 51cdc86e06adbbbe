package diverge

import "fmt"

// change is a divergence of two readings before it is tied to documents.
type change struct {
	kind       Kind
	facet      Facet
	severity   Severity
	confidence float64
	review     bool
	marked     bool
	sure       bool // counts whatever the registers are: an actor put in, a scope lost
	single     bool // one side lacks the word that carries the meaning
	x, y       run  // an empty run is a place
	also       []Type
	why        []string
}

// types returns the kind of c and its further kinds.
func (c change) types() []Type { return append([]Type{{c.kind, c.facet}}, c.also...) }

// sameplace reports whether c and o speak of one place: they share a token on a side.
func (c change) sameplace(o change) bool { return c.x.overlaps(o.x) || c.y.overlaps(o.y) }

// rank orders kinds and facets of one severity by how much they tell.
func (c change) rank() int {
	if c.kind != Altered {
		return 10 + int(c.kind)
	}
	if c.facet == Wording {
		return 9
	}
	return 0
}

// graver reports whether c leads when it meets o at one place.
func (c change) graver(o change) bool {
	if c.severity != o.severity {
		return c.severity > o.severity
	}
	if c.rank() != o.rank() {
		return c.rank() < o.rank()
	}
	if c.facet != o.facet {
		return c.facet < o.facet
	}
	return c.x.start < o.x.start
}

// merge joins c with o, which stands at the same place: the graver kind leads.
func (c change) merge(o change) change {
	if o.graver(c) {
		c, o = o, c
	}
	for _, t := range o.types() {
		have := false
		for _, k := range c.types() {
			have = have || k == t
		}
		if !have {
			c.also = append(c.also[:len(c.also):len(c.also)], t)
		}
	}
	if !c.sure || o.severity > Editorial {
		c.x, c.y = c.x.cover(o.x), c.y.cover(o.y)
	}
	c.marked, c.sure = c.marked || o.marked, c.sure || o.sure && o.severity == c.severity
	for _, w := range o.why {
		if !contains(c.why, w) {
			c.why = append(c.why[:len(c.why):len(c.why)], w)
		}
	}
	return c
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// against words two places as evidence: “needs to be” (TASS), “must be” (Newsflare).
func (p *pair) against(x, y run) string {
	say := func(s *side, r run) string {
		if r.empty() {
			return fmt.Sprintf("%s: nothing there", s.label)
		}
		return fmt.Sprintf("%s: “%s”", s.label, clip(s.words(r)))
	}
	return say(p.x, x) + "; " + say(p.y, y)
}

// clipAt is how many bytes of a stretch a message shows.
const clipAt = 120

func clip(s string) string {
	if len(s) <= clipAt {
		return s
	}
	cut := clipAt
	for cut > 0 && s[cut]&0xC0 == 0x80 {
		cut--
	}
	return s[:cut] + "…"
}

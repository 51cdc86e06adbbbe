package diverge

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/acts.tsv
var actsTSV string

// acts maps the stem-like beginning of a word to what somebody does by saying it: to thank, to apologize, to warn.
var acts = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(actsTSV) {
		words := strings.Fields(line)
		if len(words) < 2 || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range words[1:] {
			m[w] = words[0]
		}
	}
	return m
})

// act finds a statement on one side that is thanks, an apology, a threat on the other.
//
// Rule: the differing words of one side hold a word of such an act, and no word of the whole other side does. Example:
// "The mayor has cleaned the well." / "We are grateful to the mayor for cleaning the well." It fails where the act is done
// without its word.
func act(p *pair, h hunk) (change, bool) {
	if nx, ny := p.x.contents(h.x), p.y.contents(h.y); (nx == 0 || ny == 0) && (h.x.start+h.y.start > 0 || nx+ny > shortGap) {
		return change{}, false // "…, thanks to the harbour workers" put in: words added, unless they open the rest
	}
	kind, word := actIn(p.x, h.x)
	s, other := p.x, p.y
	if kind == "" {
		kind, word = actIn(p.y, h.y)
		s, other = p.y, p.x
	}
	if kind == "" {
		return change{}, false
	}
	if k, _ := actIn(other, run{0, len(other.tokens)}); k != "" || contextHas(other, word) {
		return change{}, false
	}
	c := change{kind: Altered, facet: Wording, severity: Substantive, confidence: .8, x: trim(p.x, h.x), y: trim(p.y, h.y)}
	c.why = []string{p.against(c.x, c.y), "only " + s.label + " has " + kind + " (“" + word + "”)"}
	if p.quoted(c) {
		c.sure = true
		return c, true
	}
	c.severity = Editorial
	return c, true
}

// actIn returns the act of the first word of r that does one.
func actIn(s *side, r run) (kind, word string) {
	for _, t := range s.tokens[r.start:r.end] {
		if k := acts()[t.Norm]; k != "" {
			return k, t.Norm
		}
	}
	return "", ""
}

package diverge

import "github.com/quotecheck/quotecheck/normalize"

// exchangeReach is the number of words that may stand between two parties: "beat", "was told by the".
const exchangeReach = 5

// exchanged finds two parties that have changed places around the words that join them: who does it to whom.
//
// Rule: two content words stand on both sides of the same words, in the other order. Between quoted words of one language
// that turns the statement round; a passive, an apposition or a list has other words between the two, or none of content.
//
// Example: "Ostrow beat Halvorsen" / "Halvorsen beat Ostrow". Counter-example: "Ostrow and Halvorsen came"; "Halvorsen was
// beaten by Ostrow". It fails where one of the two is a phrase: "the mayor of Tilbrook beat Halvorsen".
func exchanged(p *pair) []change {
	if p.loose() || p.indirect() || p.translated() {
		return nil
	}
	var out []change
	for i := range p.x.tokens {
		for k := i + 2; k < len(p.x.tokens) && k <= i+1+exchangeReach; k++ {
			if c, ok := p.exchange(i, k); ok {
				out = append(out, c)
			}
		}
	}
	return out
}

// exchange reports whether tokens i and k of x have changed places in y.
func (p *pair) exchange(i, k int) (change, bool) {
	a, b := p.x.tokens[i], p.x.tokens[k]
	if !content(a) || !content(b) || a.Norm == b.Norm {
		return change{}, false
	}
	yi, ok := p.kept(i)
	yk, found := p.kept(k)
	if !ok || !found || yi.start-yk.end != k-i-1 || p.y.tokens[yi.start].Norm != a.Norm || p.y.tokens[yk.start].Norm != b.Norm {
		return change{}, false
	}
	joined := false
	for n := range k - i - 1 {
		u, v := p.x.tokens[i+1+n], p.y.tokens[yk.end+n]
		if u.Norm != v.Norm || !wordy(u) {
			return change{}, false
		}
		joined = joined || content(u)
	}
	if !joined {
		return change{}, false
	}
	x, y := run{i, k + 1}, run{yk.start, yi.end}
	c := change{kind: Altered, facet: Person, severity: Substantive, confidence: .85, x: x, y: y,
		why: []string{p.against(x, y), "the two have changed places"}}
	if a.Class == normalize.Name && b.Class == normalize.Name {
		c.severity = Critical
	}
	return c, true
}

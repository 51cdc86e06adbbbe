package diverge

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/qualifiers.tsv
var qualifiersTSV string

// qualifiers maps a phrase that opens a limiting clause to what it limits by.
var qualifiers = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(qualifiersTSV) {
		phrase, what, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if ok && !strings.HasPrefix(line, "#") {
			m[phrase] = what
		}
	}
	return m
})

// openingWords is the number of words of the longest phrase in the table.
const openingWords = 5

// qualifies reports whether the stretch r of has limits the words around it, and says how.
//
// Rule: it opens a clause with a word of condition, exception, time limit or attribution; or it holds a negator or a hedge whose head
// lies outside of it. A negation whose predicate is inside went with its own statement and limits nothing.
func qualifies(p *pair, has *side, r run, mirrored bool) (string, bool) {
	paired := p.pairedX
	if mirrored {
		paired = p.pairedY
	}
	words := has.norms(r)
	for skip := 0; skip <= 2 && skip < len(words); skip++ {
		for n := min(openingWords, len(words)-skip); n > 0; n-- {
			if what, ok := qualifiers()[strings.Join(words[skip:skip+n], " ")]; ok && skipped(words[:skip]) && (n > 1 || len(words) > skip+n || what == "a hedge") {
				return "the words that are gone are " + what, true
			}
		}
	}
	for _, m := range has.marks {
		if m.start < r.start || m.end > r.end || (r.start <= m.head && m.head < r.end) || m.head < 0 || paired[m.start] {
			continue
		}
		switch {
		case m.facet == Negation && m.class == "not":
			return "the words that are gone hold the negation", true
		case m.facet == Modality && m.class == "certainty" && m.level <= 3:
			return "the words that are gone hold a hedge", true
		}
	}
	return "", false
}

// skipped reports whether words may stand before the opening word of a limiting clause.
func skipped(words []string) bool {
	for _, w := range words {
		if w != "and" && w != "but" && w != "only" && w != "or" {
			return false
		}
	}
	return true
}

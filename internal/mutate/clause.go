package mutate

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

var (
	sentenceEnd = regexp.MustCompile(`[.!?]\s+`)
	clauseEnd   = regexp.MustCompile(`[,;.!?]\s+`)
)

// leastClause is the least number of words of a clause that is cut, moved or swapped.
const leastClause = 3

// pieces returns the clauses of q between commas and sentence ends.
func pieces(q string) []place {
	var out []place
	start := 0
	for _, m := range clauseEnd.FindAllStringIndex(q, -1) {
		out = append(out, place{start, m[0] + 1})
		start = m[1]
	}
	return append(out, place{start, len(q)})
}

func long(s string) bool { return len(strings.Fields(s)) >= leastClause }

// cutHead drops the first clause and starts with the second; with stands in its place.
func cutHead(with string) editor {
	return func(q string, r *rand.Rand) []edit {
		ps := pieces(q)
		if len(ps) < 2 || !long(q[ps[0].start:ps[0].end]) || !long(q[ps[1].start:]) || ps[0].end > 2*len(q)/3 {
			return nil
		}
		return []edit{{0, ps[1].start, with}}
	}
}

// cutTail drops the last clause; with stands in its place, and without it the quotation ends as it did.
func cutTail(with string) editor {
	return func(q string, r *rand.Rand) []edit {
		ps := pieces(q)
		n := len(ps)
		if n < 2 || !long(q[ps[n-1].start:]) || !long(q[:ps[n-2].end]) || ps[n-1].start < len(q)/3 {
			return nil
		}
		if with != "" {
			return []edit{{ps[n-2].end - 1, len(q), with}}
		}
		_, last := lastRune(q)
		return []edit{{ps[n-2].end - 1, len(q), q[len(q)-last:]}}
	}
}

// cutMiddle drops a clause between two others; with stands in its place.
func cutMiddle(with string) editor {
	return func(q string, r *rand.Rand) []edit {
		ps := pieces(q)
		var out []edit
		for i := 1; i+1 < len(ps); i++ {
			if long(q[ps[i].start:ps[i].end]) && long(q[:ps[i-1].end]) && long(q[ps[i+1].start:]) {
				out = append(out, edit{ps[i-1].end, ps[i].end, with})
			}
		}
		return out
	}
}

// swapClauses exchanges two neighbouring sentences.
func swapClauses(q string, r *rand.Rand) []edit {
	var ends []int
	for _, m := range sentenceEnd.FindAllStringIndex(q, -1) {
		ends = append(ends, m[1])
	}
	ends = append(ends, len(q))
	var out []edit
	start := 0
	for i := 0; i+1 < len(ends); i++ {
		a, b := q[start:ends[i]], q[ends[i]:ends[i+1]]
		if long(a) && long(b) {
			out = append(out, edit{start, ends[i+1], strings.TrimSpace(b) + " " + strings.TrimSpace(a) + b[len(strings.TrimRight(b, " ")):]})
		}
		start = ends[i]
	}
	return out
}

// splice joins the beginning of one sentence with the end of the next.
func splice(q string, r *rand.Rand) []edit {
	var out []edit
	ms := sentenceEnd.FindAllStringIndex(q, -1)
	for _, m := range ms {
		head, tail := q[:m[0]], q[m[1]:]
		if i := strings.LastIndexAny(head, ".!?"); i >= 0 {
			head = head[i+1:]
		}
		if i := strings.IndexAny(tail, ".!?"); i >= 0 {
			tail = tail[:i]
		}
		h, t := strings.Fields(head), strings.Fields(tail)
		if len(h) < 8 || len(t) < 8 {
			continue
		}
		from := m[0] - len(strings.Join(h[len(h)/2:], " "))
		to := m[1] + len(strings.Join(t[:len(t)/2], " "))
		if from < 0 || to > len(q) {
			continue
		}
		out = append(out, edit{from, to, ""})
	}
	return out
}

package diverge

import (
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// Two quotations that share most of their runs of three words are one quotation, copied and edited. They are compared from
// end to end, whatever columns their clauses came to stand in: what differs then is the edit, and nothing else needs to be
// looked for between the two documents.
const (
	copyRun      = 3   // words of a run
	copyWords    = 5   // least words of a quotation that can be told to be a copy
	copyShare    = 0.5 // Dice coefficient of the runs from which two quotations are copies
	copyInside   = 0.8 // share of the shorter one's runs that the longer has, if it was cut
	copyCommon   = 400 // quotations that may share a run before it says nothing
	copyContext  = 12  // equal words kept on either side of a difference when two copies are compared
	copyShortest = 0.3 // least length of a cut copy against the whole one
)

// copyPair is a quotation and an edited copy of it in another document, a the base.
type copyPair struct{ a, b *line }

// scored is two lines that may be copies, and how alike they are.
type scored struct {
	i, j  int // i < j
	score float64
}

// alike returns the pairs of lines that share most of their runs.
func (v *view) alike(lines []*line) []scored {
	runs := make([]map[string]bool, len(lines))
	index := map[string][]int{}
	for i, l := range lines {
		runs[i] = wordRuns(l)
		for r := range runs[i] {
			index[r] = append(index[r], i)
		}
	}
	var list []scored
	common := make([]int, len(lines)) // runs that a line shares with the line at work
	var sharers []int
	for i := range lines {
		sharers = sharers[:0]
		for r := range runs[i] {
			if len(index[r]) > copyCommon {
				continue
			}
			for _, j := range index[r] {
				if j <= i {
					continue
				}
				if common[j]++; common[j] == 1 {
					sharers = append(sharers, j)
				}
			}
		}
		for _, j := range sharers {
			na, nb, n := len(runs[i]), len(runs[j]), common[j]
			common[j] = 0
			dice := 2 * float64(n) / float64(na+nb)
			within := float64(n) / float64(min(na, nb))
			if dice >= copyShare || within >= copyInside && (float64(min(na, nb)) >= copyShortest*float64(max(na, nb)) || v.oneText(lines[i], lines[j])) {
				list = append(list, scored{i, j, max(dice, within/2)})
			}
		}
	}
	return list
}

// copies returns the edited copies among lines: for each line and each other document the closest one.
func (v *view) copies(lines []*line) []copyPair {
	list := v.alike(lines)
	sort.Slice(list, func(x, y int) bool {
		a, b := list[x], list[y]
		if a.score != b.score {
			return a.score > b.score
		}
		return a.i < b.i || a.i == b.i && a.j < b.j
	})
	taken := map[*line]map[int]bool{}
	free := func(l *line, w int) bool { return !taken[l][w] }
	for _, l := range lines { // printed as often elsewhere: it needs no other copy there
		for w, n := range l.times() {
			if len(l.copies) > 0 && n >= l.most(w) {
				takeIn(taken, l, w)
			}
		}
	}
	var out []copyPair
	for _, s := range list {
		a, b := lines[s.i], lines[s.j]
		if v.sameDocuments(a, b) {
			continue
		}
		ok := false
		for _, wa := range a.everywhere() {
			for _, wb := range b.everywhere() {
				ok = ok || wa.witness != wb.witness && free(a, wb.witness) && free(b, wa.witness)
			}
		}
		if !ok {
			continue
		}
		for _, m := range b.everywhere() {
			takeIn(taken, a, m.witness)
		}
		for _, m := range a.everywhere() {
			takeIn(taken, b, m.witness)
		}
		if v.base(b, a) {
			a, b = b, a
		}
		out = append(out, copyPair{a, b})
	}
	if !v.judge.AllPairs {
		out = v.onlyBase(out)
	}
	return out
}

// oneText reports whether the two quotations stand in documents that copy one text: a quotation that is shorter there was cut.
func (v *view) oneText(a, b *line) bool {
	for _, x := range a.everywhere() {
		for _, y := range b.everywhere() {
			if n := v.lineage[x.witness]; x.witness != y.witness && n != 0 && n == v.lineage[y.witness] {
				return true
			}
		}
	}
	return false
}

// onlyBase keeps the pairs of each line with the first base that it has.
func (v *view) onlyBase(pairs []copyPair) []copyPair {
	best := map[*line]*line{}
	for _, p := range pairs {
		if o := best[p.b]; o == nil || v.base(p.a, o) {
			best[p.b] = p.a
		}
	}
	var out []copyPair
	for _, p := range pairs {
		if best[p.b] == p.a && best[p.a] == nil || best[p.b] == p.a && len(p.a.copies) >= len(p.b.copies) {
			out = append(out, p)
		}
	}
	return out
}

// everywhere returns l and its copies.
func (l *line) everywhere() []*line { return append([]*line{l}, l.copies...) }

// times counts how often each document prints l word for word.
func (l *line) times() map[int]int {
	n := map[int]int{}
	for _, m := range l.everywhere() {
		n[m.witness]++
	}
	return n
}

// most returns how often a document other than w prints l, at most.
func (l *line) most(w int) int {
	n := 0
	for x, k := range l.times() {
		if x != w {
			n = max(n, k)
		}
	}
	return n
}

func takeIn(taken map[*line]map[int]bool, l *line, w int) {
	if taken[l] == nil {
		taken[l] = map[int]bool{}
	}
	taken[l][w] = true
}

// wordRuns returns the runs of words of l, nil if it is too short, or denied: that is no copy of what somebody says.
func wordRuns(l *line) map[string]bool {
	if l.q.Denied {
		return nil
	}
	var words []string
	for _, t := range l.tokens(0, len(l.q.Clauses)) {
		if wordy(t) {
			words = append(words, t.Norm)
		}
	}
	if len(words) < copyWords {
		return nil
	}
	out := map[string]bool{}
	for i := 0; i+copyRun <= len(words); i++ {
		out[strings.Join(words[i:i+copyRun], " ")] = true
	}
	return out
}

// settle notes that the quotations of the pair were compared: their clauses need no other counterpart in each other's document.
func (v *view) settle(lines []*line, pairs []copyPair) {
	v.settled = map[[3]int]bool{}
	mark := func(a, b *line) {
		for _, x := range a.everywhere() {
			for _, y := range b.everywhere() {
				if x.witness != y.witness {
					v.settled[[3]int{x.witness, x.quote, y.witness}] = true
					v.settled[[3]int{y.witness, y.quote, x.witness}] = true
				}
			}
		}
	}
	for _, l := range lines {
		if len(l.copies) > 0 && wordRuns(l) != nil {
			mark(l, l)
		}
	}
	for _, p := range pairs {
		mark(p.a, p.b)
	}
}

// edits compares two copies from end to end, but for clauses at their ends that the other document prints in another quotation:
// a transcript's turn holds what an article interrupts with its cue.
func (v *view) edits(p copyPair) []Divergence {
	offA, ta := v.unshared(p.a, p.b)
	offB, tb := v.unshared(p.b, p.a)
	head, tail := alikeEnds(ta, tb)
	if head == len(ta) && head == len(tb) {
		return nil
	}
	from := max(0, head-copyContext)
	to := max(0, tail-copyContext)
	x, y := v.lineSide(p.a, 0, len(p.a.q.Clauses)), v.lineSide(p.b, 0, len(p.b.q.Clauses))
	cut := func(s *side, tokens []normalize.Token) *side {
		c := *s
		c.tokens = tokens[from : len(tokens)-to]
		c.marks = marks(c.text, c.tokens)
		return &c
	}
	cx, cy := cut(x, ta), cut(y, tb)
	offA, offB = offA+from, offB+from
	changes := compare(cx, cy)
	var out []Divergence
	for _, c := range changes {
		if c.kind == Truncated && (from > 0 && c.y.start == 0 || to > 0 && c.y.start >= len(cy.tokens)) {
			c.kind = Missing
		}
		c.x, c.y = run{c.x.start + offA, c.x.end + offA}, run{c.y.start + offB, c.y.end + offB}
		d := Divergence{
			Kind: c.kind, Facet: c.facet, Severity: c.severity, Confidence: c.confidence, Review: c.review, Basis: Pairwise,
			Marked: c.marked, A: v.runSites(p.a, x, c.x), B: v.runSites(p.b, y, c.y), Also: c.also, Why: c.why,
		}
		if v.judge.Reference != "" && v.id(p.a) == v.judge.Reference {
			d.Basis = Reference
		}
		d.Remark, d.Column = v.columnAt(p.a, x, c.x.start)
		d.Message, d.Why = message(d, c.why)
		out = append(out, d)
	}
	return out
}

// unshared returns the tokens of a without the clauses at its ends that the document of b prints in another quotation than b, and
// how many tokens stand before them.
func (v *view) unshared(a, b *line) (offset int, tokens []normalize.Token) {
	from, to := 0, len(a.q.Clauses)
	for to-1 > from && v.alsoQuoted(a, to-1, b) {
		to--
	}
	for from < to-1 && v.alsoQuoted(a, from, b) {
		offset += len(a.q.Clauses[from].Tokens)
		from++
	}
	return offset, a.tokens(from, to)
}

// quotedAgain is the share of the words of a clause from which a clause of another quotation is the same one, edited at most.
// .8 finds both parts of an interrupted quotation (testdata/cases) and keeps a summary apart (eval mutate, alaska: .5 misses
// two cuts of 66).
const quotedAgain = 0.8

// alsoQuoted reports whether the document of l prints clause k of a in another quotation than l, and not in l.
func (v *view) alsoQuoted(a *line, k int, l *line) bool {
	c := a.columns[k]
	if c.remark < 0 {
		return false
	}
	found := false
	for _, cell := range v.al.Remarks[c.remark].Columns[c.column].Cells {
		if cell.Witness != l.witness {
			continue
		}
		if cell.Quote == l.quote {
			return false
		}
		found = found || shareIn(a.q.Clauses[k].Tokens, cell.Tokens) >= quotedAgain
	}
	return found
}

// shareIn returns the share of the words of x that y holds too.
func shareIn(x, y []normalize.Token) float64 {
	have := map[string]bool{}
	for _, t := range y {
		have[t.Norm] = true
	}
	n, hit := 0, 0
	for _, t := range x {
		if wordy(t) {
			n++
			if have[t.Norm] {
				hit++
			}
		}
	}
	return float64(hit) / float64(max(1, n))
}

// runSites returns where a run of the tokens of l stands in every document that prints l.
func (v *view) runSites(l *line, s *side, r run) []Site {
	var out []Site
	for _, m := range l.everywhere() {
		o := &side{tokens: m.tokens(0, len(m.q.Clauses)), span: m.clauses(0, len(m.q.Clauses))}
		out = append(out, Site{Witness: m.witness, Quote: m.quote, Span: o.place(fit(s, o, r)), Register: m.q.Kind})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Witness < out[j].Witness })
	return out
}

// columnAt returns the column of the clause that holds token i of l.
func (v *view) columnAt(l *line, s *side, i int) (remark, column int) {
	n := 0
	for k, c := range l.q.Clauses {
		n += len(c.Tokens)
		if i < n || k == len(l.q.Clauses)-1 {
			if at, ok := v.cells[[3]int{l.witness, l.quote, k}]; ok {
				return at.remark, at.column
			}
		}
	}
	return 0, 0
}

// turned replaces a stretch that is gone in one place and comes in another by one reordered change.
func turned(x, y *side, list []change) []change {
	for i, c := range list {
		for j, o := range list {
			if i == j || c.x.empty() || o.y.empty() || !c.y.empty() && c.kind == Altered || !o.x.empty() && o.kind == Altered {
				continue
			}
			a, b := strings.Join(x.norms(c.x), " "), strings.Join(y.norms(o.y), " ")
			if a == "" || a != b || len(strings.Fields(a)) < copyRun {
				continue
			}
			r := change{kind: Reordered, severity: Editorial, confidence: .85, x: c.x, y: o.y,
				why: []string{"“" + clip(x.words(c.x)) + "” stands in another place"}}
			if causal(&side{tokens: x.tokens[c.x.start:c.x.end]}) {
				r.severity = Substantive
			}
			rest := []change{r}
			for k, d := range list {
				if k != i && k != j {
					rest = append(rest, d)
				}
			}
			return turned(x, y, rest)
		}
	}
	return list
}

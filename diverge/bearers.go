package diverge

import (
	"fmt"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A name may be wrong although no other document quotes the sentence: a transcript prints "the special envoy, Mr. Oster",
// and everybody else who speaks of the special envoy calls him Ostrow. The office is what connects the two.
//
// Rule: a name inside a quotation, given with an office; other documents give the same office to another name, all of them
// to the same one. It is never decided which of the two is right. It is suspected misnaming when two independent documents
// have the other name, the two names sound alike, and no document has both (two real persons); a name conflict when first
// names contradict each other; else unresolved.
//
// Evidence is kept for and against. Nothing is rewritten.

const (
	soundsAlike = 0.35 // score of the consonants from which two names are taken for mishearings of each other
	witnesses   = 2    // independent documents that must have the other name
)

// misnamings returns names in quotations whose office other documents give to somebody else.
func (v *view) misnamings() ([]Divergence, []NameFinding) {
	all := make([][]bearer, len(v.al.Witnesses))
	offices := map[string][]bearer{}
	var n normalize.Normalizer
	for i, w := range v.al.Witnesses {
		if w.Document == nil {
			continue
		}
		all[i] = bearersOf(i, n.Tokens(w.Document.Text), w.Document.Text)
		for _, b := range all[i] {
			offices[b.role] = append(offices[b.role], b)
		}
	}
	var divs []Divergence
	var finds []NameFinding
	for wi, list := range all {
		for _, b := range list {
			qi, ok := v.quoteAt(wi, b.span)
			if !ok {
				continue
			}
			others, ok := rivals(b, offices[b.role])
			if !ok || v.mentionsName(wi, others[0].name) {
				continue
			}
			d, f := v.misnamed(b, qi, others)
			divs, finds = append(divs, d), append(finds, f)
		}
	}
	return divs, finds
}

// rivals returns the bearers of b's office in other documents, if they are one person and not b.
func rivals(b bearer, list []bearer) ([]bearer, bool) {
	var out []bearer
	for _, o := range list {
		if o.witness == b.witness {
			continue
		}
		if name.Compare(b.name, o.name).Same() {
			return nil, false // another document agrees with b
		}
		if len(out) > 0 && !name.Compare(out[0].name, o.name).Same() {
			return nil, false // the office has several holders
		}
		out = append(out, o)
	}
	return out, len(out) > 0
}

// quoteAt returns the quotation of a witness that holds a span.
func (v *view) quoteAt(w int, sp text.Span) (int, bool) {
	for i, q := range v.al.Witnesses[w].Quotes {
		if q.Span.Contains(sp) && q.Kind != quote.Indirect {
			return i, true
		}
	}
	return 0, false
}

// mentionsName reports whether a document has the last word of a name anywhere.
func (v *view) mentionsName(w int, n string) bool {
	words := strings.Fields(n)
	return len(words) > 0 && strings.Contains(v.al.Witnesses[w].Document.Text, words[len(words)-1])
}

// misnamed weighs the evidence on one name.
func (v *view) misnamed(b bearer, qi int, others []bearer) (Divergence, NameFinding) {
	m := name.Compare(b.name, others[0].name)
	docs := map[int]bool{}
	var labels []string
	longest := others[0].name
	for _, o := range others {
		if !docs[o.witness] {
			docs[o.witness] = true
			labels = append(labels, v.outlet(o.witness))
		}
		if len(o.name) > len(longest) {
			longest = o.name
		}
	}
	sort.Strings(labels)
	sound := likeness(lastWord(b.name), lastWord(longest))
	f := NameFinding{Name: longest, Verdict: "unresolved"}
	role := strings.Fields(b.role)
	f.Evidence = append(f.Evidence,
		Evidence{For: true, Weight: .6, Text: fmt.Sprintf("%s gives the office (%s) to %s, %s to %s", v.outlet(b.witness), strings.Join(role, ", "), b.name, strings.Join(labels, " and "), longest)})
	if len(docs) >= witnesses {
		f.Evidence = append(f.Evidence, Evidence{For: true, Weight: .5, Text: fmt.Sprintf("%d documents have %s, none of them has %s", len(docs), longest, b.name)})
	}
	if sound >= soundsAlike {
		f.Evidence = append(f.Evidence, Evidence{For: true, Weight: round(sound), Text: fmt.Sprintf("%s and %s have much the same consonants", b.name, longest)})
	} else {
		f.Evidence = append(f.Evidence, Evidence{For: false, Weight: round(1 - sound), Text: "the names do not sound alike"})
	}
	f.Evidence = append(f.Evidence, Evidence{For: false, Weight: .3, Text: "somebody of the printed name may exist; no original recording was looked at"})
	conflict := len(strings.Fields(b.name)) > 1 && len(strings.Fields(longest)) > 1 && m.Verdict == name.Different && firstWord(b.name) != firstWord(longest)
	switch {
	case conflict:
		f.Verdict = "name_conflict"
		f.Evidence = append(f.Evidence, Evidence{For: false, Weight: .6, Text: "the first names differ"})
	case len(docs) >= witnesses && sound >= soundsAlike && !v.bothNamed(b.name, longest):
		f.Verdict = "suspected_misnaming"
	}
	d := Divergence{
		Kind: Altered, Facet: Name, Severity: Critical, Confidence: .85, Review: true, Basis: Pairwise,
		A: []Site{{Witness: b.witness, Quote: qi, Span: b.span, Register: v.al.Witnesses[b.witness].Quotes[qi].Kind}},
	}
	for _, o := range others {
		oq, ok := v.quoteAt(o.witness, o.span)
		if !ok {
			oq = -1
		}
		d.B = append(d.B, Site{Witness: o.witness, Quote: oq, Span: o.span, Register: quote.Indirect})
	}
	if len(docs) < witnesses {
		d.Confidence = .6
	}
	f.Forms = append(append([]Site{}, d.A...), d.B...)
	d.Why = append(d.Why, fmt.Sprintf("%s: “%s”; %s: “%s”; the same office", v.outlet(b.witness), b.name, strings.Join(labels, ", "), longest))
	for _, e := range f.Evidence {
		sign := "for: "
		if !e.For {
			sign = "against: "
		}
		d.Why = append(d.Why, sign+e.Text)
	}
	if l := v.al.Witnesses[b.witness].Quotes[qi]; len(l.Clauses) > 0 {
		d.Remark, d.Column = v.clauseColumn(b.witness, qi, b.span)
	}
	d.Message, d.Why = message(d, d.Why)
	return d, f
}

// clauseColumn returns the column of the clause that holds sp.
func (v *view) clauseColumn(w, q int, sp text.Span) (remark, column int) {
	for k, c := range v.al.Witnesses[w].Quotes[q].Clauses {
		if c.Span.Overlaps(sp) {
			if at, ok := v.cells[[3]int{w, q, k}]; ok {
				return at.remark, at.column
			}
		}
	}
	return 0, 0
}

// bothNamed reports whether one document has both names: then they are two persons.
func (v *view) bothNamed(a, b string) bool {
	for w := range v.al.Witnesses {
		if v.al.Witnesses[w].Document != nil && v.mentionsName(w, a) && v.mentionsName(w, b) {
			return true
		}
	}
	return false
}

func (v *view) outlet(w int) string {
	d := v.al.Witnesses[w].Document
	if d.Outlet != "" {
		return d.Outlet
	}
	return d.ID
}

func firstWord(s string) string { return strings.Fields(s + " ")[0] }

func lastWord(s string) string {
	ws := strings.Fields(s)
	return ws[len(ws)-1]
}

// likeness is the share of consonants that two words have in common in order, w and wh, c and k being one: Witkoff and
// Whitaker share w-t-k. Sound proposes, it never decides.
func likeness(a, b string) float64 {
	x, y := consonants(a), consonants(b)
	if len(x) == 0 || len(y) == 0 || x[0] != y[0] {
		return 0
	}
	row := make([]int, len(y)+1)
	for i := range x {
		diag := 0
		for j := range y {
			up := row[j+1]
			if x[i] == y[j] {
				row[j+1] = diag + 1
			} else {
				row[j+1] = max(row[j+1], row[j])
			}
			diag = up
		}
	}
	return float64(row[len(y)]) / float64(max(len(x), len(y)))
}

func consonants(s string) []rune {
	var out []rune
	for _, r := range strings.ToLower(s) {
		switch r {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h', '\'', '-', '.', '’':
			continue
		case 'c', 'q':
			r = 'k'
		case 'z':
			r = 's'
		case 'v':
			r = 'f'
		}
		if n := len(out); n == 0 || out[n-1] != r {
			out = append(out, r)
		}
	}
	return out
}

func round(f float64) float64 { return float64(int(f*100+.5)) / 100 }

package diverge

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	bcp47 "golang.org/x/text/language"

	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/mention"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// Who is meant by a name that differs between documents? Two findings ask that: two names at one place of clauses that
// correspond (naming.go), and a name inside a quotation beside an office that the other documents give to a name that sounds
// like it, although none of them prints the sentence: a transcript has "the special envoy, Mr. Oster", the others "special
// envoy Anna Ostrow". Package mention finds the names and weighs the evidence, for and against, for both.
//
// Counter-example: a document that names both, or one that agrees with the doubted name. Nothing is rewritten.

// A bearer is a place where somebody is named.
type bearer struct {
	mention.Mention
	witness int
	office  mention.Office
}

// surname is the last word of a name, folded.
func (b bearer) surname() string {
	return fold.Letters(b.Name[strings.LastIndexAny(b.Name, " -")+1:])
}

// people is whom the documents name.
type people struct {
	in        [][]bearer          // by witness, in the order of the text
	bySurname map[string][]bearer // by the last word
	byOffice  map[string][]bearer // by what the office is: "envoy"
}

// people returns the persons that every document names, and what has a capital letter and may be one.
func (v *view) people() people {
	all := people{make([][]bearer, len(v.al.Witnesses)), map[string][]bearer{}, map[string][]bearer{}}
	for w, witness := range v.al.Witnesses {
		d := witness.Document
		if d == nil {
			continue
		}
		for _, m := range mention.Find(d.Text) {
			if m.Kind != mention.Person && m.Kind != mention.Unknown {
				continue
			}
			m.Document = d.ID
			if v.lineage[w] > 0 {
				m.Lineage = strconv.Itoa(v.lineage[w])
			}
			b := bearer{m, w, mention.NewOffice(cmp.Or(m.Role, m.Title))}
			all.in[w] = append(all.in[w], b)
			all.bySurname[b.surname()] = append(all.bySurname[b.surname()], b)
			for _, head := range b.office.Heads {
				all.byOffice[head] = append(all.byOffice[head], b)
			}
		}
	}
	return all
}

// misnamings returns names in quotations whose office other documents give to a name that sounds alike.
func (v *view) misnamings(all people) ([]Divergence, []NameFinding) {
	var divs []Divergence
	var finds []NameFinding
	for w, list := range all.in {
		for _, b := range list {
			if len(b.office.Heads) == 0 {
				continue
			}
			q, ok := v.quoteAt(w, b.Span)
			if !ok {
				continue
			}
			if others, ok := rivals(b, all); ok {
				if d, f, ok := v.misnamed(b, q, others, all); ok {
					divs, finds = append(divs, d), append(finds, f)
				}
			}
		}
	}
	return divs, finds
}

// rivals returns the bearers of b's office in other documents, if they are one person, and not b but alike in sound.
func rivals(b bearer, all people) ([]bearer, bool) {
	var out []bearer
	for i, head := range b.office.Heads {
		for _, o := range all.byOffice[head] {
			met := slices.ContainsFunc(b.office.Heads[:i], func(h string) bool { return slices.Contains(o.office.Heads, h) })
			if met || o.witness == b.witness || !b.office.Same(o.office) {
				continue
			}
			if len(out) > 0 && o.Name == out[0].Name {
				out = append(out, o)
				continue
			}
			if name.Compare(b.Name, o.Name).Same() {
				return nil, false // another document agrees with b
			}
			if len(out) > 0 && !name.Compare(out[0].Name, o.Name).Same() {
				return nil, false // the office has several holders
			}
			out = append(out, o)
		}
	}
	return out, len(out) > 0 && mention.SoundAlike(b.Name, out[0].Name)
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

// misnamed weighs the evidence on one name; ok is false if two people are meant.
func (v *view) misnamed(b bearer, q int, others []bearer, all people) (Divergence, NameFinding, bool) {
	f, res := v.resolve(append([]bearer{b}, others...), all)
	if !contested(res.Relation) {
		return Divergence{}, f, false
	}
	d := Divergence{
		Kind: Altered, Facet: Name, Severity: Critical, Confidence: .85, Review: true, Basis: Pairwise,
		A: []Site{{Witness: b.witness, Quote: q, Span: b.Span, Register: v.al.Witnesses[b.witness].Quotes[q].Kind}},
	}
	labels := []string{}
	for _, o := range others {
		d.B = append(d.B, v.mentioned(o))
		labels = append(labels, v.outlet(o.witness))
	}
	slices.Sort(labels)
	labels = slices.Compact(labels)
	if res.Relation != name.SuspectedMisnaming {
		d.Confidence = .6
	}
	d.Why = append(d.Why, fmt.Sprintf("%s: “%s”; %s: “%s”; the same office", v.outlet(b.witness), b.Name, strings.Join(labels, ", "), f.Name))
	d.Why = append(d.Why, ledgerLines(f.Evidence)...)
	if len(v.al.Witnesses[b.witness].Quotes[q].Clauses) > 0 {
		d.Remark, d.Column = v.clauseColumn(b.witness, q, b.Span)
	}
	d.Message, d.Why = message(d, d.Why)
	return d, f, true
}

// ledgerLines writes evidence as reasons of a divergence.
func ledgerLines(evidence []name.Evidence) []string {
	var out []string
	for _, e := range evidence {
		sign := "for: "
		if !e.For {
			sign = "against: "
		}
		out = append(out, sign+e.Text)
	}
	return out
}

// slotted returns what is known of the names that a change of name is about. Names that one document tells apart, and places, have
// no finding.
func (v *view) slotted(d Divergence, all people) (NameFinding, bool) {
	at := func(sites []Site) []bearer {
		var out []bearer
		for _, s := range sites {
			for _, b := range all.in[s.Witness] {
				if b.Span.Overlaps(s.Span) {
					b.Slot = 1
					out = append(out, b)
				}
			}
		}
		return out
	}
	a, b := at(d.A), at(d.B)
	if len(a) == 0 || len(b) == 0 || name.Compare(a[0].Name, b[0].Name).Same() {
		return NameFinding{}, false
	}
	f, res := v.resolve(append(a, b...), all)
	return f, contested(res.Relation)
}

// resolve asks whom the named people mean, with all that the documents say of people of these names.
func (v *view) resolve(named []bearer, all people) (NameFinding, mention.Resolution) {
	mentions, seen := []mention.Mention{}, map[text.Span]map[int]bool{}
	tongue := v.tongue(named)
	take := func(b bearer) {
		if seen[b.Span] == nil {
			seen[b.Span] = map[int]bool{}
		}
		if !seen[b.Span][b.witness] {
			seen[b.Span][b.witness] = true
			m := b.Mention
			m.Original = tongue != "" && language(v.al.Witnesses[b.witness].Document.Lang) == tongue
			mentions = append(mentions, m)
		}
	}
	f := NameFinding{}
	for _, b := range named {
		f.Forms = append(f.Forms, v.mentioned(b))
		take(b)
	}
	for _, b := range named {
		for _, o := range all.bySurname[b.surname()] {
			take(o)
		}
	}
	var r mention.Resolver
	res := r.Resolve(mentions)
	f.Verdict, f.Evidence, f.Name = res.Relation, res.Evidence, res.Referent
	if f.Name == "" { // nothing tells who is meant: the fullest form stands for the finding
		for _, b := range named {
			if len(b.Name) > len(f.Name) {
				f.Name = b.Name
			}
		}
	}
	return f, res
}

// tongue returns the language of the speakers who name the named: that of the country of their office, as any document gives it. It is
// "" if none is known or the speakers have several, and for English: the reports are in English, so that a text in it is no
// better a witness than they are.
func (v *view) tongue(named []bearer) string {
	speakers := map[string]bool{}
	for _, b := range named {
		if q, ok := v.quoteAt(b.witness, b.Span); ok {
			speakers[v.al.Witnesses[b.witness].Quotes[q].Speaker.Name] = true
		}
	}
	found := ""
	for _, w := range v.al.Witnesses {
		for _, q := range w.Quotes {
			if q.Speaker.Name == "" || !speakers[q.Speaker.Name] {
				continue
			}
			switch of := languageOfOffice(q.Speaker.Office); {
			case of == "" || of == found:
			case found != "":
				return ""
			default:
				found = of
			}
		}
	}
	if found == "en" {
		return ""
	}
	return found
}

// languageOfOffice returns the language that most people of the country of an office speak, "" if the office tells no country.
func languageOfOffice(office string) string {
	_, of, _ := strings.Cut(office, " of ")
	country, ok := place.Default().Lookup(place.Default().Nation(of))
	if !ok {
		return ""
	}
	return language("und-" + country.Country)
}

// language returns the language of a BCP 47 tag without script and region, one for all forms of it: "no" for "nb-NO". A tag
// that only tells a region stands for the language that most people speak there.
func language(tag string) string {
	t := bcp47.All.Make(tag)
	if t == bcp47.Und {
		return ""
	}
	base, _ := t.Base()
	return bcp47.All.Make(base.String()).String()
}

// contested reports whether documents disagree over a name.
func contested(r name.Relation) bool {
	return r == name.SuspectedMisnaming || r == name.NameConflict || r == name.Unresolved
}

// mentioned is the place of a mention.
func (v *view) mentioned(b bearer) Site {
	q, ok := v.quoteAt(b.witness, b.Span)
	if !ok {
		return Site{Witness: b.witness, Quote: -1, Span: b.Span, Register: quote.Indirect}
	}
	return Site{Witness: b.witness, Quote: q, Span: b.Span, Register: v.al.Witnesses[b.witness].Quotes[q].Kind}
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

func (v *view) outlet(w int) string {
	d := v.al.Witnesses[w].Document
	if d.Outlet != "" {
		return d.Outlet
	}
	return d.ID
}

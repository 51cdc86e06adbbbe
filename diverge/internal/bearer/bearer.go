package bearer

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/normalize/mention"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// Who is meant by a name that differs between documents? Two findings ask that: two names at one place of clauses that
// correspond (package meaning), and a name inside a quotation beside an office that the other documents give to a name that sounds
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

// A Register keeps whom documents name, so that whoever judges several alignments of them looks for names once. It is for one goroutine.
type Register struct {
	named   map[*text.Document][]bearer // of no witness yet
	of      []*text.Document            // of all
	lineage map[int]int
	all     people // whom the last alignment names
}

// NewRegister returns one of nobody.
func NewRegister() *Register { return &Register{named: map[*text.Document][]bearer{}} }

// People returns the persons that every document names, and what has a capital letter and may be one.
func (r *Register) People(v *view.View) people {
	var of []*text.Document
	for _, w := range v.Al.Witnesses {
		of = append(of, w.Document)
	}
	if r.all.in != nil && slices.Equal(of, r.of) && maps.Equal(v.Lineage, r.lineage) {
		return r.all
	}
	all := people{make([][]bearer, len(of)), map[string][]bearer{}, map[string][]bearer{}}
	for w, d := range of {
		for _, b := range r.bearers(d) {
			b.witness = w
			if v.Lineage[w] > 0 {
				b.Lineage = strconv.Itoa(v.Lineage[w])
			}
			all.in[w] = append(all.in[w], b)
			all.bySurname[b.surname()] = append(all.bySurname[b.surname()], b)
			for _, head := range b.office.Heads {
				all.byOffice[head] = append(all.byOffice[head], b)
			}
		}
	}
	r.of, r.lineage, r.all = of, v.Lineage, all
	return all
}

// bearers returns whom d names.
func (r *Register) bearers(d *text.Document) []bearer {
	if list, ok := r.named[d]; ok {
		return list
	}
	var list []bearer
	for _, m := range mention.Find(d.Text) {
		if m.Kind == mention.Person || m.Kind == mention.Unknown {
			m.Document = d.ID
			list = append(list, bearer{Mention: m, office: mention.NewOffice(cmp.Or(m.Role, m.Title))})
		}
	}
	r.named[d] = list
	return list
}

// Misnamings returns names in quotations whose office other documents give to a name that sounds alike.
func Misnamings(v *view.View, all people) ([]finding.Divergence, []finding.NameFinding) {
	var divs []finding.Divergence
	var finds []finding.NameFinding
	for w, list := range all.in {
		for _, b := range list {
			if len(b.office.Heads) == 0 {
				continue
			}
			q, ok := v.QuoteAt(w, b.Span)
			if !ok {
				continue
			}
			if others, ok := rivals(b, all); ok {
				if d, f, ok := misnamed(v, b, q, others, all); ok {
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

// misnamed weighs the evidence on one name; ok is false if two people are meant.
func misnamed(v *view.View, b bearer, q int, others []bearer, all people) (finding.Divergence, finding.NameFinding, bool) {
	f, res := resolve(v, append([]bearer{b}, others...), all)
	if !contested(res.Relation) {
		return finding.Divergence{}, f, false
	}
	d := finding.Divergence{
		Kind: finding.Altered, Facet: finding.Name, Severity: finding.Critical, Confidence: .85, Review: true, Basis: finding.Pairwise,
		A: []finding.Site{mentioned(v, b)},
	}
	labels := []string{}
	for _, o := range others {
		d.B = append(d.B, mentioned(v, o))
		labels = append(labels, v.Outlet(o.witness))
	}
	slices.Sort(labels)
	labels = slices.Compact(labels)
	if res.Relation != name.SuspectedMisnaming {
		d.Confidence = .6
	}
	d.Why = append(d.Why, fmt.Sprintf("%s: “%s”; %s: “%s”; the same office", v.Outlet(b.witness), b.Name, strings.Join(labels, ", "), f.Name))
	d.Why = append(d.Why, LedgerLines(f.Evidence)...)
	d.Remark, d.Column = v.ClauseColumn(b.witness, q, b.Span)
	return view.Told(d), f, true
}

// LedgerLines writes evidence as reasons of a divergence.
func LedgerLines(evidence []name.Evidence) []string {
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

// Slotted returns what is known of the names that a change of name is about. Names that one document tells apart, and places, have
// no finding.
func Slotted(v *view.View, d finding.Divergence, all people) (finding.NameFinding, bool) {
	at := func(sites []finding.Site) []bearer {
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
		return finding.NameFinding{}, false
	}
	f, res := resolve(v, append(a, b...), all)
	return f, contested(res.Relation)
}

// resolve asks whom the named people mean, with all that the documents say of people of these names.
func resolve(v *view.View, named []bearer, all people) (finding.NameFinding, mention.Resolution) {
	mentions, seen := []mention.Mention{}, map[text.Span]map[int]bool{}
	tongue := tongue(v, named)
	take := func(b bearer) {
		if seen[b.Span] == nil {
			seen[b.Span] = map[int]bool{}
		}
		if !seen[b.Span][b.witness] {
			seen[b.Span][b.witness] = true
			m := b.Mention
			m.Original = tongue != "" && text.Language(v.Al.Witnesses[b.witness].Document.Lang) == tongue
			mentions = append(mentions, m)
		}
	}
	f := finding.NameFinding{}
	for _, b := range named {
		f.Forms = append(f.Forms, mentioned(v, b))
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
func tongue(v *view.View, named []bearer) string {
	speakers := map[string]bool{}
	for _, b := range named {
		if q, ok := v.QuoteAt(b.witness, b.Span); ok {
			speakers[v.Al.Witnesses[b.witness].Quotes[q].Speaker.Name] = true
		}
	}
	found := ""
	for _, w := range v.Al.Witnesses {
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
	return text.Language("und-" + country.Country)
}

// contested reports whether documents disagree over a name.
func contested(r name.Relation) bool {
	return r == name.SuspectedMisnaming || r == name.NameConflict || r == name.Unresolved
}

// mentioned is the place of a mention.
func mentioned(v *view.View, b bearer) finding.Site {
	q, ok := v.QuoteAt(b.witness, b.Span)
	if !ok {
		return finding.Site{Witness: b.witness, Quote: -1, Span: b.Span, Register: quote.Indirect}
	}
	return finding.Site{Witness: b.witness, Quote: q, Span: b.Span, Register: v.Al.Witnesses[b.witness].Quotes[q].Kind}
}

// OnceNamed drops a change of name that the evidence on that name reports too.
func OnceNamed(list []finding.Divergence, found []finding.Divergence) []finding.Divergence {
	meet := func(a, b []finding.Site) bool {
		for _, x := range a {
			for _, y := range b {
				if x.Witness == y.Witness && x.Span.Overlaps(y.Span) {
					return true
				}
			}
		}
		return false
	}
	return slices.DeleteFunc(list, func(d finding.Divergence) bool {
		return d.Kind == finding.Altered && d.Facet == finding.Name && slices.ContainsFunc(found, func(f finding.Divergence) bool {
			return meet(d.A, f.A) && meet(d.B, f.B) || meet(d.A, f.B) && meet(d.B, f.A)
		})
	})
}

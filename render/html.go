package render

import (
	_ "embed"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// HTML writes a report as one page that needs no network: every remark with each outlet's wording, the words
// that part highlighted and linked to the finding and its evidence, filters, and the accounts in full with
// their quoted passages marked. It can be read without scripts, with a keyboard and in print.
type HTML struct {
	Title     string // default "Accounts compared"
	OmitTexts bool   // leave out the accounts in full
}

//go:embed html.tmpl
var htmlSource string

var htmlTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("report").Parse(htmlSource))
})

// Render writes r.
func (h HTML) Render(w io.Writer, r *quotecheck.Report) error {
	x := htmlPage{index: newIndex(r), hits: hits(r.Divergences), byColumn: map[string][]quotecheck.Divergence{}}
	for _, d := range r.Divergences {
		x.byColumn[d.Remark+d.Column] = append(x.byColumn[d.Remark+d.Column], d)
	}
	title := h.Title
	if title == "" {
		title = "Accounts compared"
	}
	view := htmlView{Title: title, Tool: r.Tool, Summary: r.Summary}
	for i, m := range r.Remarks {
		remark := x.remark(i+1, m)
		view.Remarks = append(view.Remarks, remark)
		view.Critical = append(view.Critical, remark.critical()...)
	}
	for _, n := range r.Names {
		view.Names = append(view.Names, x.name(n))
	}
	for _, u := range r.Unassessed {
		view.Unassessed = append(view.Unassessed, htmlNote{About: x.subject(u), Text: u.Reason})
	}
	for _, d := range r.Documents {
		view.Documents = append(view.Documents, x.document(d, h.OmitTexts))
	}
	return htmlTemplate().Execute(w, view)
}

// The view is what html.tmpl shows, ready to print.
type (
	htmlView struct {
		Title      string
		Tool       quotecheck.Tool
		Summary    quotecheck.Summary
		Remarks    []htmlRemark
		Critical   []htmlDivergence // all of them, with the speaker, to begin with
		Names      []htmlName
		Unassessed []htmlNote
		Documents  []htmlDocument
	}
	htmlRemark struct {
		ID, Speaker, Worst string
		Number             int
		Columns            []htmlColumn
		Rest               []htmlDivergence // of clauses that stand in one account alone
	}
	htmlColumn struct {
		ID          string
		Readings    []htmlReading
		Divergences []htmlDivergence
	}
	htmlReading struct {
		Outlets, Register string
		Lang              string
		Pieces            []piece
	}
	htmlDivergence struct {
		ID, Severity, Type, Message string
		Speaker                     string
		Percent                     int
		Review                      bool
		A, B                        htmlSide
		Also                        []string
		Why                         []string
		Normalizations              []string
	}
	htmlSide struct {
		Outlets, Text       string
		Lines               string // where it stands, outlet by outlet
		Before, Here, After string // the words in their sentence, as the first outlet prints it
	}
	htmlName struct {
		Name, Verdict string
		Forms         []htmlNote
		Evidence      []quotecheck.Evidence
	}
	htmlNote     struct{ About, Text string }
	htmlDocument struct {
		Label, URL, Published, Lang, ID string
		Pieces                          []piece
	}
)

type htmlPage struct {
	index
	hits     map[string][]hit
	byColumn map[string][]quotecheck.Divergence
}

func (x htmlPage) remark(n int, m quotecheck.Remark) htmlRemark {
	out := htmlRemark{ID: m.ID, Number: n, Speaker: x.saidBy(m)}
	var worst diverge.Severity
	show := func(column string) []htmlDivergence {
		var all []htmlDivergence
		for _, d := range x.byColumn[m.ID+column] {
			worst = max(worst, d.Severity)
			shown := x.divergence(d)
			shown.Speaker = out.Speaker
			all = append(all, shown)
		}
		return all
	}
	for _, c := range m.Columns {
		column := htmlColumn{ID: c.ID, Divergences: show(c.ID)}
		for _, cells := range readings(c) {
			column.Readings = append(column.Readings, x.reading(cells))
		}
		out.Columns = append(out.Columns, column)
	}
	out.Rest = show("")
	out.Worst = worst.String()
	return out
}

// sort returns what sort of difference a message speaks of; who prints what stands beside it already.
func sort(message string) string {
	s, _, more := strings.Cut(message, ": ")
	if more {
		s += "."
	}
	return s
}

// critical returns the critical divergences of r.
func (r htmlRemark) critical() []htmlDivergence {
	var all []htmlDivergence
	for _, c := range r.Columns {
		all = append(all, c.Divergences...)
	}
	return slices.DeleteFunc(append(all, r.Rest...), func(d htmlDivergence) bool { return d.Severity != diverge.Critical.String() })
}

// reading shows the first of cells that say the same, and names all who print it.
func (x htmlPage) reading(cells []quotecheck.Cell) htmlReading {
	c := cells[0]
	d := x.documents[c.Document]
	out := htmlReading{Outlets: x.outlets(cells), Lang: d.Lang}
	if q, ok := x.quotes[c.Quote]; ok {
		out.Register = q.Kind.String()
	}
	if d.Source != nil {
		out.Pieces = pieces(d.Source.Text, c.Span, x.hits[c.Document])
	}
	return out
}

func (x htmlPage) divergence(d quotecheck.Divergence) htmlDivergence {
	out := htmlDivergence{
		ID: d.ID, Severity: d.Severity.String(), Type: typeName(d.Kind, d.Facet), Message: sort(d.Message),
		Percent: int(d.Confidence*100 + 0.5), Review: d.Review, Why: d.Why, Normalizations: d.Normalizations,
		A: x.side(d.A), B: x.side(d.B),
	}
	for _, t := range d.Also {
		out.Also = append(out.Also, typeName(t.Kind, t.Facet))
	}
	return out
}

func (x htmlPage) side(sites []quotecheck.Site) htmlSide {
	out := htmlSide{Outlets: x.siteOutlets(sites), Text: quoted(siteText(sites)), Lines: x.lines(sites)}
	if len(sites) == 0 {
		return out
	}
	if d := x.documents[sites[0].Document].Source; d != nil {
		out.Before, out.After = around(d.Text, sites[0].Span)
		out.Here = sites[0].Text
	}
	return out
}

// lines names the lines on which sites stand: "line 3", or "line 3, 7" for several outlets.
func (x htmlPage) lines(sites []quotecheck.Site) string {
	var all []string
	for _, s := range sites {
		if d := x.documents[s.Document].Source; d != nil {
			all = append(all, strconv.Itoa(d.Position(s.Span.Start).Line))
		}
	}
	if len(all) == 0 {
		return ""
	}
	return "line " + strings.Join(all, ", ")
}

func (x htmlPage) name(n quotecheck.Name) htmlName {
	out := htmlName{Name: n.Name, Verdict: strings.ReplaceAll(n.Verdict, "_", " "), Evidence: n.Evidence}
	for _, f := range n.Forms {
		out.Forms = append(out.Forms, htmlNote{About: x.outlet(f.Document), Text: f.Text})
	}
	return out
}

func (x htmlPage) document(d quotecheck.Document, omit bool) htmlDocument {
	out := htmlDocument{Label: label(d), Published: d.Published, Lang: d.Lang, ID: d.ID}
	if strings.HasPrefix(d.URL, "https://") || strings.HasPrefix(d.URL, "http://") {
		out.URL = d.URL
	}
	if d.Source != nil && !omit {
		out.Pieces = pieces(d.Source.Text, text.Span{End: len(d.Source.Text)}, x.hits[d.ID])
	}
	return out
}

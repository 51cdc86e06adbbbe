package render

import (
	"embed"
	"html/template"
	"io"
	"strings"
	"sync"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// HTML writes a report as one page that needs no network: the gravest remark first, the wordings of each clause that
// parts one below the other, the differing words highlighted and linked to the finding and its evidence, filters, and the
// accounts in full with their quoted passages marked. Editorial divergences and remarks without a grave one are folded: a
// click opens them. It can be read without scripts, with a keyboard, on a telephone and in print.
type HTML struct {
	Title     string // default "Accounts compared"
	OmitTexts bool   // leave out the accounts in full
	All       bool   // fold nothing
}

//go:embed *.tmpl
var htmlSources embed.FS

// htmlTemplates holds a page for each sort of report, and what they share.
var htmlTemplates = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{"plural": plural}).ParseFS(htmlSources, "*.tmpl"))
})

// Render writes r.
func (h HTML) Render(w io.Writer, r *quotecheck.Report) error {
	x := htmlPage{sheet: newSheet(r, true), all: h.All}
	x.marks = x.hits(r.Divergences)
	n := x.total()
	view := htmlView{Title: h.Title, Tool: r.Tool, Summary: r.Summary, Accounts: summary(r.Summary), EveryPair: x.everyPair(r.Summary), Copies: x.copies(r), All: h.All,
		Critical: n[diverge.Critical], Substantive: n[diverge.Substantive], Editorial: n[diverge.Editorial]}
	if view.Title == "" {
		view.Title = "Accounts compared"
	}
	for _, b := range x.blocks {
		shown := x.block(b)
		switch {
		case b.counts.grave():
			view.Grave = append(view.Grave, shown)
			view.First = append(view.First, shown.critical()...)
		case b.mild():
			view.Mild = append(view.Mild, shown)
		default:
			view.Agreed = append(view.Agreed, shown)
		}
	}
	for _, n := range r.Names {
		view.Names = append(view.Names, htmlName{n.Name, strings.ReplaceAll(n.Verdict, "_", " "), x.forms(n), n.Evidence})
	}
	for _, u := range x.reasons(r.Unassessed) {
		view.Unassessed = append(view.Unassessed, htmlNote{About: u.about, Text: u.reason})
	}
	for _, d := range r.Documents {
		view.Documents = append(view.Documents, x.document(d, h.OmitTexts))
	}
	return htmlTemplates().ExecuteTemplate(w, "html.tmpl", view)
}

// The view is what html.tmpl shows, ready to print.
type (
	htmlView struct {
		Title               string
		Tool                quotecheck.Tool
		Summary             quotecheck.Summary
		Accounts            string
		EveryPair           string
		Critical            int
		Substantive         int
		Editorial           int
		Copies              []string
		All                 bool
		First               []htmlFinding // the critical ones, to begin with
		Grave, Mild, Agreed []htmlBlock
		Names               []htmlName
		Unassessed          []htmlNote
		Documents           []htmlDocument
	}
	htmlBlock struct {
		ID, Speaker string
		Number      int
		Counts      []htmlCount  // the gravest first
		Clauses     []htmlClause // with something to show at once
		Folded      []htmlClause // editorial at most
		Folding     string       // what the folded ones have, in a line
		All         bool
	}
	htmlCount struct {
		N        int
		Severity string
	}
	htmlClause struct {
		Rows            []htmlRow
		Findings, Minor []htmlFinding
		Open            bool // the minor ones are shown at once
	}
	htmlRow struct {
		Outlets, Places, Register, Lang string
		Pieces                          []piece
	}
	htmlFinding struct {
		ID, Severity, Type, Versus, Speaker string
		More                                []string // IDs of the divergences that were merged into it
		Percent                             int
		Review                              bool
		Also                                []string
		Why                                 []string
		Normalizations                      []string
	}
	htmlName struct {
		Name, Verdict, Forms string
		Evidence             []quotecheck.Evidence
	}
	htmlNote     struct{ About, Text string }
	htmlDocument struct {
		Label, URL, Published, Lang, ID string
		Pieces                          []piece
	}
)

type htmlPage struct {
	sheet
	marks map[string][]hit
	all   bool
}

func (x htmlPage) block(b block) htmlBlock {
	out := htmlBlock{ID: b.ID, Number: b.number, Speaker: b.speaker, All: x.all}
	var minor []finding
	for _, c := range b.clauses {
		shown := x.clause(c, b)
		if len(c.findings) > 0 || !b.counts.grave() || x.all {
			out.Clauses = append(out.Clauses, shown)
		} else if len(c.minor) > 0 {
			out.Folded = append(out.Folded, shown)
			minor = append(minor, c.minor...)
		}
	}
	for v := diverge.Critical; v > 0; v-- {
		if b.counts[v] > 0 {
			out.Counts = append(out.Counts, htmlCount{b.counts[v], v.String()})
		}
	}
	if len(minor) > 0 {
		out.Folding = folding(minor, foldedWidth)
	}
	return out
}

func (x htmlPage) clause(c clause, b block) htmlClause {
	out := htmlClause{Open: x.all || len(c.findings) == 0}
	for _, r := range c.rows {
		out.Rows = append(out.Rows, htmlRow{listed(r.outlets), listed(r.places), r.register, r.lang, r.pieces})
	}
	show := func(all []finding) (shown []htmlFinding) {
		for _, f := range all {
			shown = append(shown, x.finding(f, b))
		}
		return shown
	}
	out.Findings, out.Minor = show(c.findings), show(c.minor)
	return out
}

// critical returns the critical findings of b.
func (b htmlBlock) critical() []htmlFinding {
	var all []htmlFinding
	for _, c := range b.Clauses {
		for _, f := range c.Findings {
			if f.Severity == diverge.Critical.String() {
				all = append(all, f)
			}
		}
	}
	return all
}

func (x htmlPage) finding(f finding, b block) htmlFinding {
	out := newHTMLFinding(f, f.versus())
	out.Speaker = b.speaker
	if f.Kind == diverge.Misattributed {
		out.Versus += " " + x.speakers(f.Divergence)
	}
	return out
}

func newHTMLFinding(f finding, versus string) htmlFinding {
	out := htmlFinding{
		ID: f.ID, More: f.ids[1:], Severity: f.Severity.String(), Type: typeName(f.Kind, f.Facet), Versus: versus,
		Percent: int(f.Confidence*100 + 0.5), Review: f.Review, Why: f.reasons(), Normalizations: f.Normalizations,
	}
	for _, t := range f.Also {
		out.Also = append(out.Also, typeName(t.Kind, t.Facet))
	}
	return out
}

func (x htmlPage) document(d quotecheck.Document, omit bool) htmlDocument {
	out := htmlDocument{Label: label(d), URL: webAddress(d.URL), Published: d.Published, Lang: d.Lang, ID: d.ID}
	if d.Source == nil || omit {
		return out
	}
	if plain, in, ok := x.view(d.ID, text.Span{End: len(d.Source.Text)}); ok {
		out.Pieces = pieces(plain, in, x.marks[d.ID])
	}
	return out
}

// webAddress returns url if a page may link to it, "" if not.
func webAddress(url string) string {
	if strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://") {
		return url
	}
	return ""
}

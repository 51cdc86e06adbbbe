package render

import (
	"cmp"
	"io"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// VerificationHTML writes a verification as one page that needs no network: first what is not found and what departs critically; then
// article by article the words of both with what differs highlighted and linked to its reasons. Verbatim quotes and
// editorial divergences are folded. It can
// be read without scripts, with a keyboard, on a telephone and in print.
type VerificationHTML struct {
	Title string // default "Quotes looked up"
	All   bool   // fold nothing, and leave verbatim quotes in their places
}

// Render writes v.
func (h VerificationHTML) Render(w io.Writer, v *quotecheck.Verification) error {
	x := newLookups(v)
	view := htmlVerification{Title: cmp.Or(h.Title, "Quotes looked up"), Summary: x.tally(v) + ".", Tool: v.Tool}
	for _, q := range x.first() {
		view.First = append(view.First, x.html(q, h.All))
	}
	for i, d := range v.Documents {
		article := htmlArticle{Number: i + 1, Label: label(d), URL: webAddress(d.URL)}
		for _, q := range x.of(d.ID) {
			if q.Verdict == quotecheck.Verbatim && len(q.findings) == 0 && !h.All {
				article.Verbatim = append(article.Verbatim, x.html(q, h.All))
			} else {
				article.Looked = append(article.Looked, x.html(q, h.All))
			}
		}
		view.Articles = append(view.Articles, article)
	}
	for _, u := range x.reasons(v.Unassessed) {
		view.Unassessed = append(view.Unassessed, htmlNote{About: u.about, Text: u.reason})
	}
	return htmlTemplates().ExecuteTemplate(w, "verification.tmpl", view)
}

// The view is what verification.tmpl shows.
type (
	htmlVerification struct {
		Title, Summary string
		Tool           quotecheck.Tool
		First          []htmlLookup
		Articles       []htmlArticle
		Unassessed     []htmlNote
	}
	htmlArticle struct {
		Number           int
		Label, URL       string
		Looked, Verbatim []htmlLookup
	}
	htmlLookup struct {
		ID, Verdict, VerdictName, Outlet, Place, Speaker, Begin, Lang, Halves, Other string
		Article                                                                      []piece
		Heard                                                                        []htmlHeard
		Findings, Minor                                                              []htmlFinding
		All                                                                          bool
	}
	htmlHeard struct {
		Name, Place, By string
		Pieces          []piece
	}
)

func (x lookups) html(q lookup, all bool) htmlLookup {
	out := htmlLookup{
		ID: q.ID, Verdict: q.Verdict.String(), VerdictName: verdictName(q.Verdict) + q.letters, Outlet: x.outlet(q.Document), Place: q.place, Speaker: q.speaker,
		Begin: clipped(words(q.article), 2*clip), Lang: x.documents[q.Document].Lang, Halves: q.halves, Other: q.elsewhere(), Article: q.article, All: all,
	}
	for _, h := range q.excerpts {
		out.Heard = append(out.Heard, htmlHeard{Name: strings.ToUpper(h.name[:1]) + h.name[1:], Place: h.place, By: h.by, Pieces: h.words})
	}
	for _, f := range q.findings {
		if shown := newHTMLFinding(f, q.told(f)); f.Severity > diverge.Editorial {
			out.Findings = append(out.Findings, shown)
		} else {
			out.Minor = append(out.Minor, shown)
		}
	}
	return out
}

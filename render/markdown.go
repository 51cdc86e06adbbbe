package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// Markdown writes a report as CommonMark with GitHub's tables, to be pasted into an issue or a wiki.
type Markdown struct{}

// Render writes r.
func (Markdown) Render(w io.Writer, r *quotecheck.Report) error {
	p := newPage(w, 1<<20, false)
	x := newIndex(r)
	s := r.Summary
	p.line("# Accounts compared")
	p.line("")
	p.line(fmt.Sprintf("%s, %s, %s in common: **%d critical**, **%d substantive**, %d editorial divergences.",
		plural(s.Documents, "account", "accounts"), plural(s.Quotes, "quote", "quotes"), plural(s.Remarks, "remark", "remarks"), s.Critical, s.Substantive, s.Editorial))
	by := group(r.Divergences)
	for i, m := range r.Remarks {
		p.line("")
		p.line(fmt.Sprintf("## %d. %s", i+1, escape(x.saidBy(m))))
		x.markdownReadings(p, m)
		x.markdownDivergences(p, by[m.ID])
	}
	if len(r.Unassessed) > 0 {
		p.line("")
		p.line("## Not assessed")
		p.line("")
		for _, u := range r.Unassessed {
			p.line("- " + escape(x.subject(u)+": "+u.Reason))
		}
	}
	return p.err
}

func (x index) markdownReadings(p *page, m quotecheck.Remark) {
	for _, c := range m.Columns {
		p.line("")
		p.line("| who | wording |")
		p.line("|---|---|")
		for _, rd := range readings(c) {
			p.line("| " + escape(x.outlets(rd)) + " | " + escape(oneLine(x.slice(rd[0].Document, rd[0].Span))) + " |")
		}
	}
}

func (x index) markdownDivergences(p *page, all []quotecheck.Divergence) {
	if len(all) == 0 {
		return
	}
	p.line("")
	for _, d := range all {
		p.line(fmt.Sprintf("- **%s** %s: %s %s, %s %s", d.Severity.String(), typeName(d.Kind, d.Facet),
			escape(x.siteOutlets(d.A)), escape(quoted(siteText(d.A))), escape(x.siteOutlets(d.B)), escape(quoted(siteText(d.B)))))
		if d.Kind == diverge.Misattributed {
			p.line("  " + escape(x.speakers(d)))
		}
		if d.Message != "" {
			p.line("  " + escape(oneLine(d.Message)))
		}
	}
}

// quoted returns s in quotation marks, or what to say when there is nothing.
func quoted(s string) string {
	if strings.TrimSpace(s) == "" {
		return "(not there)"
	}
	if strings.HasPrefix(s, "“") && strings.HasSuffix(s, "”") && strings.Count(s, "“") == 1 {
		return s
	}
	return "“" + s + "”"
}

// subject names what an Unassessed is about.
func (x index) subject(u quotecheck.Unassessed) string {
	if u.Document != "" {
		return x.outlet(u.Document)
	}
	return u.What
}

// escape returns s so that Markdown shows it as it is.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "[", `\[`, "]", `\]`, "#", `\#`, "&", "&amp;").Replace(s)
}

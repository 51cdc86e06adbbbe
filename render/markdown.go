package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// Markdown writes a report as CommonMark with GitHub's tables, to be pasted into an issue or a wiki: the gravest remark
// first, each clause that parts as a table with the differing words in bold, editorial divergences folded into one line.
type Markdown struct {
	All  bool   // fold nothing: every clause, every editorial divergence
	More string // told behind the count of what was folded: how a reader gets to see it
}

// Render writes r.
func (m Markdown) Render(w io.Writer, r *quotecheck.Report) error {
	x := markdownPage{page: newPage(w, unlimited, false), sheet: newSheet(r, m.All), all: m.All}
	n := x.total()
	x.line("# Accounts compared")
	x.line("")
	x.line(fmt.Sprintf("%s: **%d critical**, **%d substantive**, %d editorial divergences.", summary(r.Summary), n[diverge.Critical], n[diverge.Substantive], n[diverge.Editorial]))
	if s := x.everyPair(r.Summary); s != "" {
		x.line("")
		x.line(s)
	}
	for _, names := range x.copies(r) {
		x.line("")
		x.line("One text, counted once: " + escape(names) + ".")
	}
	for _, b := range x.blocks {
		if m.All || b.counts.grave() {
			x.block(b)
		}
	}
	if !m.All {
		x.mild()
	}
	x.names(r)
	x.list("Not assessed", x.reasons(r.Unassessed))
	if folded := x.folded(m.More); !m.All && folded != "" {
		x.line("")
		x.line(escape(folded))
	}
	return x.err
}

// unlimited is the width of a page whose lines are never wrapped.
const unlimited = 1 << 20

type markdownPage struct {
	*page
	sheet
	all bool
}

func (x markdownPage) block(b block) {
	x.line("")
	head := fmt.Sprintf("## %d. %s", b.number, escape(b.speaker))
	if n := b.counts.String(); n != "" {
		head += ": " + n
	}
	x.line(head)
	clauses, minor := b.shown(x.all)
	for _, c := range clauses {
		x.clause(c)
	}
	if len(minor) > 0 {
		x.line("")
		x.line(escape(folding(minor, foldedWidth)))
	}
}

// foldedWidth is how many characters the line of folded divergences may take.
const foldedWidth = 200

func (x markdownPage) clause(c clause) {
	x.line("")
	x.line("| who | wording |")
	x.line("|---|---|")
	for _, r := range c.rows {
		x.line("| " + escape(r.label) + " | " + x.marked(r.pieces) + " |")
	}
	if len(c.findings)+len(c.minor) > 0 {
		x.line("")
	}
	for _, f := range slices.Concat(c.findings, c.minor) {
		x.bullet(f, f.versus())
		if f.Kind == diverge.Misattributed {
			x.line("  " + escape(x.speakers(f.Divergence)))
		}
		if f.Severity > diverge.Editorial {
			x.line("  " + escape(oneLine(strings.Join(f.reasons(), "; "))))
		}
	}
}

// bullet says what sort of divergence f is, and what parts.
func (x markdownPage) bullet(f finding, parts string) {
	x.line(fmt.Sprintf("- **%s** %s", f.Severity, escape(strings.TrimPrefix(f.head(), f.Severity.String()+" ")+": "+parts)))
}

func (x markdownPage) marked(all []piece) string {
	escaped := slices.Clone(all)
	for i := range escaped {
		escaped[i].Text = escape(escaped[i].Text)
	}
	return join(escaped, `\_\_\_`, func(s string, _ diverge.Severity) string { return "**" + s + "**" })
}

func (x markdownPage) mild() {
	var all []lapse
	for _, b := range x.blocks {
		if b.mild() {
			all = append(all, lapse{fmt.Sprintf("%d. %s", b.number, b.title()), folding(b.minor(), foldedWidth)})
		}
	}
	x.list(mildTitle, all)
}

func (x markdownPage) names(r *quotecheck.Report) {
	var all []lapse
	for _, n := range r.Names {
		all = append(all, lapse{n.Name, strings.ReplaceAll(n.Verdict, "_", " ") + ": " + x.forms(n)})
	}
	x.list("Names", all)
}

// list writes a section with a bullet for each of all, none if there is nothing to list.
func (x markdownPage) list(title string, all []lapse) { x.bullets("## "+title, all) }

func (x markdownPage) bullets(heading string, all []lapse) {
	for i, l := range all {
		if i == 0 {
			x.line("")
			x.line(heading)
			x.line("")
		}
		x.line("- " + escape(l.about+": "+l.reason))
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

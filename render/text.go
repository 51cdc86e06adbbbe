package render

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// Text writes a report for a terminal: the gravest remark first, the wordings of each clause that parts one below the
// other with the differing words marked, and under them what differs. Editorial divergences are folded into one line a
// remark.
//
//	2 accounts, 2 quotes, 1 remark in common
//
//	1. Ines Okafor: 1 critical
//	   The Courier 1:2  The bridge will *not* reopen before Friday
//	   The Gazette 1:2  The bridge will ___ reopen before Friday
//	   -> critical altered (negation): “not” (The Courier) / not in The Gazette
//	      One side denies what the other affirms.
type Text struct {
	Width int    // columns to wrap at; default 80
	Color bool   // use the colours of a terminal
	All   bool   // fold nothing: every clause, every editorial divergence
	More  string // told behind the count of what was folded: how a reader gets to see it
}

// Render writes r.
func (t Text) Render(w io.Writer, r *quotecheck.Report) error {
	x := textPage{page: newPage(w, t.Width, t.Color), sheet: newSheet(r, t.All), all: t.All}
	x.head(r)
	for _, b := range x.blocks {
		if t.All || b.counts.grave() {
			x.block(b)
		}
	}
	if !t.All {
		x.mild()
	}
	x.names(r)
	x.unassessed(x.reasons(r.Unassessed))
	if folded := x.folded(t.More); !t.All && folded != "" {
		x.line("")
		x.wrap("", folded)
	}
	return x.err
}

type textPage struct {
	*page
	sheet
	all bool
}

func (x textPage) head(r *quotecheck.Report) {
	x.wrap("", summary(r.Summary))
	for _, names := range x.copies(r) {
		x.wrap("", "One text, counted once: "+names+".")
	}
	if n := x.total(); r.Summary.Remarks > 0 {
		x.wrap("", fmt.Sprintf("Divergences: %d critical, %d substantive, %d editorial. Not counted: %s of spelling or style alone.",
			n[diverge.Critical], n[diverge.Substantive], n[diverge.Editorial], plural(r.Summary.Equivalent, "difference", "differences")))
	}
	if s := x.everyPair(r.Summary); s != "" {
		x.wrap("", s)
	}
	if s := r.Summary; s.Divergences > 0 {
		x.wrap("", "Gravest first. Differing words are marked "+x.mark("so", diverge.Critical)+", "+blank+" stands where words are missing.")
	}
}

func (x textPage) block(b block) {
	x.line("")
	head := fmt.Sprintf("%d. %s", b.number, b.speaker)
	if n := b.counts.String(); n != "" {
		head += ": " + n
	}
	x.line(x.paint(head, bold))
	clauses, minor := b.shown(x.all)
	for i, c := range clauses {
		if i > 0 {
			x.line("")
		}
		x.rows(c.rows)
		for _, f := range slices.Concat(c.findings, c.minor) {
			x.finding(f)
		}
	}
	if len(minor) > 0 {
		x.editorial("   ", minor)
	}
}

const (
	margin = 3  // columns before a row
	widest = 22 // columns for who prints a wording
	narrow = 60 // columns of a page below which that has a line of its own
)

// rows shows the wordings one below the other, who prints them on the left.
func (x textPage) rows(all []row) {
	column := 0
	for _, r := range all {
		if n := length(r.label); n <= widest {
			column = max(column, n)
		}
	}
	column = cmp.Or(column, widest/2) + margin + 2
	if x.width < narrow {
		column = margin + 2
	}
	for _, r := range all {
		lead := strings.Repeat(" ", margin) + x.paint(r.label, faint) + "  "
		if length(lead) > column { // the label has a line of its own
			x.line(lead)
			lead = ""
		}
		x.wrap(lead+strings.Repeat(" ", column-length(lead)), x.marked(r.pieces))
	}
}

func (x textPage) finding(f finding) {
	x.wrap("   -> ", x.paint(f.head(), severityStyle(f.Severity))+": "+f.versus())
	if f.Severity == diverge.Editorial {
		return // the machine formats have the reasons
	}
	if f.Kind == diverge.Misattributed {
		x.wrap("      ", x.speakers(f.Divergence))
	}
	for _, why := range f.reasons() {
		x.wrap("      ", why)
	}
}

// mild lists the remarks in which nothing but editorial differences was found.
func (x textPage) mild() {
	all := slices.DeleteFunc(slices.Clone(x.blocks), func(b block) bool { return !b.mild() })
	for i, b := range all {
		if i == 0 {
			x.line("")
			x.line(x.paint(mildTitle, bold))
		}
		lead := fmt.Sprintf("%4d. ", b.number)
		if len(all) > few {
			x.wrap(lead, fmt.Sprintf("%s: %d editorial", b.title(), b.counts[diverge.Editorial]))
			continue
		}
		x.wrap(lead, b.title())
		x.editorial("      ", b.minor())
	}
}

// few is how many remarks with editorial differences alone are listed with examples.
const few = 5

// editorial folds findings into one line.
func (x textPage) editorial(lead string, all []finding) {
	x.wrap(lead, x.paint(folding(all, x.width-length(lead)), faint))
}

func (x textPage) names(r *quotecheck.Report) {
	if len(r.Names) == 0 {
		return
	}
	x.line("")
	x.line(x.paint("Names", bold))
	for _, n := range r.Names {
		x.wrap("   ", fmt.Sprintf("%s: %s: %s", n.Name, strings.ReplaceAll(n.Verdict, "_", " "), x.forms(n)))
		for _, e := range x.evidence(n) {
			sign := "     - "
			if e.For {
				sign = "     + "
			}
			x.wrap(sign, e.Text)
		}
	}
}

func severityStyle(s diverge.Severity) style {
	switch s {
	case diverge.Critical:
		return red
	case diverge.Substantive:
		return yellow
	}
	return faint
}

package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// Text writes a report for a terminal: each remark, its readings with the outlets that print them, and under
// them where they part.
type Text struct {
	Width int  // columns to wrap at; default 80
	Color bool // use the colours of a terminal
}

// Render writes r.
func (t Text) Render(w io.Writer, r *quotecheck.Report) error {
	x := textPage{page: newPage(w, t.Width, t.Color), index: newIndex(r), byRemark: group(r.Divergences)}
	x.head(r)
	n := 0
	for _, m := range r.Remarks {
		n++
		x.remark(n, m)
	}
	x.names(r.Names)
	x.unassessed(r.Unassessed)
	return x.err
}

type textPage struct {
	*page
	index
	byRemark map[string][]quotecheck.Divergence
}

// group returns the divergences of each remark.
func group(all []quotecheck.Divergence) map[string][]quotecheck.Divergence {
	by := map[string][]quotecheck.Divergence{}
	for _, d := range all {
		by[d.Remark] = append(by[d.Remark], d)
	}
	return by
}

func (x textPage) head(r *quotecheck.Report) {
	s := r.Summary
	x.line(fmt.Sprintf("%s, %s, %s in common", plural(s.Documents, "account", "accounts"),
		plural(s.Quotes, "quote", "quotes"), plural(s.Remarks, "remark", "remarks")))
	if s.Witnesses < s.Documents {
		x.wrap("", fmt.Sprintf("Copies of one text count once: %s.", plural(s.Witnesses, "independent account", "independent accounts")))
	}
	if s.Remarks > 0 {
		x.wrap("", fmt.Sprintf("Divergences: %d critical, %d substantive, %d editorial. Not counted: %s of spelling or style alone.",
			s.Critical, s.Substantive, s.Editorial, plural(s.Equivalent, "difference", "differences")))
	}
}

func (x textPage) remark(n int, m quotecheck.Remark) {
	x.line("")
	x.line(x.paint(fmt.Sprintf("%d. %s", n, x.saidBy(m)), bold))
	for _, c := range m.Columns {
		x.column(c)
	}
	for _, d := range x.byRemark[m.ID] {
		x.divergence(d)
	}
}

// column shows each reading once, with everybody who prints it.
func (x textPage) column(c quotecheck.Column) {
	for i, rd := range readings(c) {
		mark := "     "
		if i == 0 {
			mark = "   * "
		}
		x.wrap(mark, x.outlets(rd)+": "+oneLine(x.slice(rd[0].Document, rd[0].Span)))
	}
}

// readings returns the cells of c by reading, in the order of the first cell of each.
func readings(c quotecheck.Column) [][]quotecheck.Cell {
	var all [][]quotecheck.Cell
	at := map[int]int{}
	for _, cell := range c.Cells {
		i, ok := at[cell.Reading]
		if !ok || cell.Reading == 0 {
			i = len(all)
			at[cell.Reading] = i
			all = append(all, nil)
		}
		all[i] = append(all[i], cell)
	}
	return all
}

// outlets names who prints a reading, each outlet once.
func (x index) outlets(cells []quotecheck.Cell) string {
	var names []string
	for _, c := range cells {
		if n := x.outlet(c.Document); len(names) == 0 || names[len(names)-1] != n {
			names = append(names, n)
		}
	}
	return strings.Join(names, ", ")
}

func (x textPage) divergence(d quotecheck.Divergence) {
	head := d.Severity.String() + " " + typeName(d.Kind, d.Facet)
	if d.Review {
		head += ", to be reviewed"
	}
	x.line("   -> " + x.paint(head, severityStyle(d.Severity)))
	if d.Kind == diverge.Misattributed {
		x.wrap("      ", x.speakers(d))
	}
	x.sites(d.A)
	if d.Kind != diverge.Misattributed || siteText(d.A) != siteText(d.B) {
		x.sites(d.B)
	}
	if len(d.Why) == 0 && d.Message != "" {
		x.wrap("      ", sort(d.Message)) // the sites say the rest of it
	}
	for _, why := range d.Why {
		x.wrap("      because: ", why)
	}
}

// speakers says to whom each account gives the words: "herald: Lena Torvald / post: Samir Haddad".
func (x index) speakers(d quotecheck.Divergence) string {
	var all []string
	for _, s := range slices.Concat(d.A, d.B) {
		all = append(all, x.outlet(s.Document)+": "+speakerOr(x.speaker(x.quotes[s.Quote].Speaker), "nobody by name"))
	}
	return strings.Join(slices.Compact(all), " / ")
}

// sites shows one side of a divergence: who prints what, and where.
func (x textPage) sites(sites []quotecheck.Site) {
	for i, s := range sites {
		if i > 0 && oneLine(s.Text) == oneLine(sites[i-1].Text) {
			continue
		}
		names := []string{x.outlet(s.Document) + " " + x.place(s.Document, s.Span.Start)}
		last := x.outlet(s.Document)
		for _, o := range sites[i+1:] {
			if n := x.outlet(o.Document); oneLine(o.Text) == oneLine(s.Text) && n != last {
				names = append(names, n+" "+x.place(o.Document, o.Span.Start))
				last = n
			}
		}
		x.wrap("      ", strings.Join(names, ", ")+": "+quoted(oneLine(s.Text)))
	}
}

func (x textPage) names(all []quotecheck.Name) {
	if len(all) == 0 {
		return
	}
	x.line("")
	x.line(x.paint("Names", bold))
	for _, n := range all {
		var forms []string
		for _, f := range n.Forms {
			forms = append(forms, x.outlet(f.Document)+" “"+oneLine(f.Text)+"”")
		}
		x.wrap("   ", fmt.Sprintf("%s: %s: %s", n.Name, strings.ReplaceAll(n.Verdict, "_", " "), strings.Join(forms, ", ")))
		for _, e := range n.Evidence {
			sign := "     - "
			if e.For {
				sign = "     + "
			}
			x.wrap(sign, e.Text)
		}
	}
}

func (x textPage) unassessed(all []quotecheck.Unassessed) {
	if len(all) == 0 {
		return
	}
	x.line("")
	x.line(x.paint("Not assessed", bold))
	for _, u := range all {
		x.wrap("   ", x.subject(u)+": "+u.Reason)
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

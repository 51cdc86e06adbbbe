package quotecheck

import (
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// unassessed lists what the stages could not look at, and first of all why a report is empty: silence must
// never pass for agreement.
func (a *assembler) unassessed(f *diverge.Findings) []Unassessed {
	all := emptiness(a.al, f)
	for _, u := range f.Unassessed {
		out := Unassessed{What: u.What, Reason: u.Reason, Span: u.Span}
		if u.Witness >= 0 && u.Witness < len(a.al.Witnesses) {
			out.Document = a.doc(u.Witness).ID
		}
		all = append(all, out)
	}
	return all
}

// emptiness says why there is little or nothing to compare.
func emptiness(al *align.Alignment, f *diverge.Findings) []Unassessed {
	all := []Unassessed{}
	quoting := 0
	for _, w := range al.Witnesses {
		if len(w.Quotes) > 0 {
			quoting++
			if why := foreign(w); why != "" {
				all = append(all, Unassessed{What: "language", Reason: why, Document: w.Document.ID, Span: whole(w.Document)})
			}
			continue
		}
		reason := "no quotes found: neither quotation marks, nor reported speech, nor speaker labels"
		if empty(w.Document) {
			reason = "the text is empty"
		}
		all = append(all, Unassessed{What: "document", Reason: reason, Document: w.Document.ID, Span: whole(w.Document)})
	}
	switch {
	case len(al.Witnesses) == 0:
		all = append(all, Unassessed{What: "check", Reason: "no document was given"})
	case len(al.Witnesses) == 1:
		all = append(all, Unassessed{What: "check", Reason: "one document only: there is nothing to compare it with"})
	case quoting == 1:
		all = append(all, Unassessed{What: "check", Reason: "only one document quotes anybody: there is nothing to compare it with"})
	case quoting > 1 && !shared(al) && len(f.Divergences) == 0: // "closed" against "open" is found where no column is shared
		all = append(all, Unassessed{What: "check", Reason: "no two documents quote the same remark"})
	}
	return all
}

// shared reports whether any column has cells of two witnesses.
func shared(al *align.Alignment) bool {
	for _, r := range al.Remarks {
		for _, c := range r.Columns {
			for _, cell := range c.Cells {
				if cell.Witness != c.Cells[0].Witness {
					return true
				}
			}
		}
	}
	return false
}

// empty reports whether d has nothing to read.
func empty(d *text.Document) bool { return strings.Trim(d.Text, "\ufeff \t\r\n") == "" }

func whole(d *text.Document) text.Span { return text.Span{End: len(d.Text)} }

package render

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"github.com/quotecheck/quotecheck"
)

// CSV writes the divergences of a report as a table for a spreadsheet (RFC 4180), one row a divergence. The first row names the columns.
// It is UTF-8 without a byte order mark, which most programs would take for part of the first name; Excel has to be told so on import.
type CSV struct {
	Comma rune // default ','
}

// Render writes the divergences of r.
func (c CSV) Render(w io.Writer, r *quotecheck.Report) error {
	x := newIndex(r)
	speakers := map[string]string{}
	for _, m := range r.Remarks {
		speakers[m.ID] = x.saidBy(m)
	}
	rows := [][]string{{"id", "severity", "kind", "facet", "confidence", "review", "speaker", "outlets a", "places a", "text a", "outlets b", "places b", "text b", "message", "why"}}
	for _, d := range r.Divergences {
		rows = append(rows, []string{
			d.ID, d.Severity.String(), d.Kind.String(), d.Facet.String(), strconv.FormatFloat(d.Confidence, 'f', -1, 64), strconv.FormatBool(d.Review),
			cell(speakers[d.Remark]), cell(x.siteOutlets(d.A)), cell(x.places(d.A)), cell(x.siteText(d.A)), cell(x.siteOutlets(d.B)), cell(x.places(d.B)), cell(x.siteText(d.B)), cell(d.Message), cell(strings.Join(d.Why, "; ")),
		})
	}
	return writeTable(w, c.Comma, rows)
}

// writeTable writes rows as CSV; comma 0 is ','.
func writeTable(w io.Writer, comma rune, rows [][]string) error {
	out := csv.NewWriter(w)
	if comma != 0 {
		out.Comma = comma
	}
	return out.WriteAll(rows)
}

// cell returns s so that a spreadsheet does not take it for a formula: quoted words come from anywhere.
func cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// places names document, line and column of each site: "courier:12:5".
func (x index) places(sites []quotecheck.Site) string {
	var all []string
	for _, s := range sites {
		all = append(all, s.Document+":"+x.place(s.Document, s.Span.Start))
	}
	return strings.Join(all, " ")
}

// siteOutlets names everybody on one side of a divergence, each once.
func (x index) siteOutlets(sites []quotecheck.Site) string {
	var names []string
	for _, s := range sites {
		if n := x.outlet(s.Document); len(names) == 0 || names[len(names)-1] != n {
			names = append(names, n)
		}
	}
	return strings.Join(names, ", ")
}

// siteText returns the words of one side, those of different outlets parted by a stroke where they differ.
func (x index) siteText(sites []quotecheck.Site) string {
	var all []string
	for _, s := range sites {
		if t := x.words(s); len(all) == 0 || all[len(all)-1] != t {
			all = append(all, t)
		}
	}
	return strings.Join(all, " / ")
}

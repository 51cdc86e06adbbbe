package render

import (
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// An index finds the parts of a report by ID.
type index struct {
	documents map[string]quotecheck.Document
	views     map[string]normalize.Text // running text by document: what a reader sees of it
	lines     map[string][]int          // where the lines of each document begin
	runes     map[string]*text.Offsets  // its places in characters
	outlets   map[string]int            // documents by outlet
	names     map[string]string
	quotes    map[string]quotecheck.Quote
}

func newIndex(r *quotecheck.Report) index {
	x := index{documents: map[string]quotecheck.Document{}, views: map[string]normalize.Text{}, lines: map[string][]int{}, runes: map[string]*text.Offsets{}, outlets: map[string]int{}, names: map[string]string{}, quotes: map[string]quotecheck.Quote{}}
	for _, d := range r.Documents {
		x.documents[d.ID] = d
		x.outlets[d.Outlet]++
		if d.Source != nil {
			x.views[d.ID] = markup.View(d.Source)
			x.lines[d.ID] = lineStarts(d.Source.Text)
			x.runes[d.ID] = text.NewOffsets(d.Source.Text)
		}
	}
	for _, s := range r.Speakers {
		x.names[s.ID] = s.Name
	}
	for _, q := range r.Quotes {
		x.quotes[q.ID] = q
	}
	return x
}

// place returns line and column of a byte: "12:5", or the byte if the report came without its texts.
func (x index) place(document string, at int) string {
	d := x.documents[document].Source
	if d == nil {
		return fmt.Sprint(at)
	}
	at = min(max(at, 0), len(d.Text))
	starts := x.lines[document]
	i, exact := slices.BinarySearch(starts, at)
	if !exact {
		i--
	}
	return fmt.Sprintf("%d:%d", i+1, x.runes[document].Runes(text.Span{Start: starts[i], End: at}).Len()+1)
}

// lineStarts returns where the lines of s begin.
func lineStarts(s string) []int {
	starts := []int{0}
	for i := range len(s) {
		if s[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

func (x index) speaker(id string) string { return x.names[id] }

// saidBy names who made a remark: all to whom the accounts give it, if they disagree.
func (x index) saidBy(m quotecheck.Remark) string {
	if name := x.speaker(m.Speaker); name != "" {
		return name
	}
	var all []string
	for _, c := range m.Columns {
		for _, cell := range c.Cells {
			if name := x.speaker(x.quotes[cell.Quote].Speaker); name != "" && !slices.Contains(all, name) {
				all = append(all, name)
			}
		}
	}
	slices.Sort(all)
	return speakerOr(strings.Join(all, " or "), "Unknown speaker")
}

// view returns the running text of a document and where s stands in it; ok is false if the report came without its texts.
func (x index) view(document string, s text.Span) (plain string, in text.Span, ok bool) {
	v, ok := x.views[document]
	if !ok || s.Start < 0 || s.End > len(v.Source()) || s.Start > s.End {
		return "", text.Span{}, false
	}
	return v.String(), v.Normalized(s), true
}

// slice returns the words at a place as they read, "" if the report came without its texts.
func (x index) slice(document string, s text.Span) string {
	plain, in, _ := x.view(document, s)
	return oneLine(plain[in.Start:in.End])
}

// words returns the words of a site as they read.
func (x index) words(s quotecheck.Site) string {
	if plain, in, ok := x.view(s.Document, s.Span); ok {
		return oneLine(plain[in.Start:in.End])
	}
	return oneLine(s.Text)
}

// outlet returns who published a document, its ID if that is unknown, both if the outlet has several documents.
func (x index) outlet(document string) string {
	d := x.documents[document]
	switch {
	case d.Outlet == "":
		return document
	case x.outlets[d.Outlet] > 1:
		return label(d)
	}
	return d.Outlet
}

// copies names the documents that copy one text, text by text.
func (x index) copies(r *quotecheck.Report) []string {
	by := map[string][]string{}
	var order []string
	for _, d := range r.Documents {
		if d.Lineage == "" {
			continue
		}
		if by[d.Lineage] == nil {
			order = append(order, d.Lineage)
		}
		by[d.Lineage] = append(by[d.Lineage], x.outlet(d.ID))
	}
	var all []string
	for _, l := range order {
		if len(by[l]) > 1 {
			all = append(all, listed(by[l]))
		}
	}
	return all
}

// most is how many outlets are named one by one.
const most = 6

// listed joins names: "A, B, C", or "A, B, C, D, E and 14 more".
func listed(names []string) string {
	if len(names) <= most {
		return strings.Join(names, ", ")
	}
	return strings.Join(names[:most-1], ", ") + fmt.Sprintf(" and %d more", len(names)-most+1)
}

package quotecheck

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"math"
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// assemble writes down an alignment and what was found in it: it gives everything its ID and sorts it, and
// decides nothing. The error is that of ctx.
func assemble(ctx context.Context, al *align.Alignment, f *diverge.Findings, persons []quote.Person) (*Report, error) {
	a := assembler{al: al, speakers: map[string]string{}}
	r := &Report{
		Schema:    ReportSchemaName,
		Tool:      tool(),
		Documents: a.documents(),
		Speakers:  a.persons(persons),
		Quotes:    a.quotes(),
		Remarks:   a.remarks(f),
		Names:     a.names(f),
	}
	var err error
	if r.Divergences, err = a.divergences(ctx, f); err != nil {
		return nil, err
	}
	r.Unassessed = a.unassessed(f)
	r.Summary = summarize(r, al, f)
	return r, nil
}

// An assembler keeps the IDs given so far, by the indices that the stages use.
type assembler struct {
	al        *align.Alignment
	speakers  map[string]string // name -> ID
	quoteIDs  [][]string        // [witness][quote]
	remarkIDs []string
	columnIDs [][]string // [remark][column], "" for a column of fewer than two cells
}

func (a *assembler) doc(witness int) *text.Document { return a.al.Witnesses[witness].Document }

func (a *assembler) documents() []Document {
	lineage := a.foundLineages()
	docs := make([]Document, 0, len(a.al.Witnesses))
	for i, w := range a.al.Witnesses {
		d := w.Document
		sum := sha256.Sum256([]byte(d.Text))
		docs = append(docs, Document{
			ID: d.ID, Outlet: d.Outlet, Title: d.Title, URL: d.URL, Published: text.FormatTime(d.Published), Lang: d.Lang, Kind: d.Kind,
			SHA256: hex.EncodeToString(sum[:]), Bytes: len(d.Text), Lineage: cmp.Or(d.Lineage, lineage[i]), Translated: d.Translated, Source: d,
		})
	}
	return docs
}

// foundLineages returns the names of the lineages that were found, by witness: the ID of the first document of each, and a mark behind it
// where documents declare to be copies of something of that name.
func (a *assembler) foundLineages() map[int]string {
	declared := map[string]bool{}
	for _, w := range a.al.Witnesses {
		declared[w.Document.Lineage] = true
	}
	names := map[int]string{}
	for _, group := range a.al.Lineages {
		name := a.doc(slices.Min(group)).ID
		for declared[name] {
			name += " (found)"
		}
		for _, w := range group {
			names[w] = name
		}
	}
	return names
}

func (a *assembler) persons(persons []quote.Person) []Speaker {
	all := make([]Speaker, 0, len(persons))
	add := func(name string, aliases []string) {
		if name == "" || a.speakers[name] != "" {
			return
		}
		id := hashID("s", name)
		a.speakers[name] = id
		all = append(all, Speaker{ID: id, Name: name, Aliases: append([]string{}, aliases...)})
	}
	for _, p := range persons {
		add(p.Name, sorted(p.Aliases))
	}
	for _, w := range a.al.Witnesses {
		for _, q := range w.Quotes {
			add(q.Speaker.Name, nil)
		}
	}
	slices.SortFunc(all, func(x, y Speaker) int { return cmp.Or(cmp.Compare(x.Name, y.Name), cmp.Compare(x.ID, y.ID)) })
	return all
}

func (a *assembler) quotes() []Quote {
	all := []Quote{}
	for _, w := range a.al.Witnesses {
		ids := quoteIDs(w)
		for i, q := range w.Quotes {
			all = append(all, Quote{
				ID: ids[i], Document: w.Document.ID, Speaker: a.speakers[q.Speaker.Name], SpeakerConfidence: share(q.Speaker.Confidence),
				Kind: q.Kind, Span: q.Span, Parts: append([]text.Span{}, q.Parts...), Stretches: q.Stretches, Cue: orNil(q.Cue), Lang: q.Lang,
				Mention: orNil(q.Speaker.Mention), SpeakerWhy: q.Speaker.Why, Occasion: occasion(q.Occasion), Denied: q.Denied, Questioned: q.Questioned, Nested: q.Nested,
			})
		}
		a.quoteIDs = append(a.quoteIDs, ids)
	}
	return all
}

// orNil returns s, nil if it is empty.
func orNil(s text.Span) *text.Span {
	if s.Empty() {
		return nil
	}
	return &s
}

// occasion returns what the document tells of when and where, nil if nothing.
func occasion(o quote.Occasion) *Occasion {
	if o.Date == "" && o.Place == "" && o.Event == "" && !o.Earlier {
		return nil
	}
	return &Occasion{Date: o.Date, Place: o.Place, Event: o.Event, Earlier: o.Earlier, Span: o.Span}
}

// quoteID returns the ID of a quote, "" if there is no such quote.
func (a *assembler) quoteID(witness, quote int) string {
	if ids := a.quoteIDs[witness]; quote >= 0 && quote < len(ids) {
		return ids[quote]
	}
	return ""
}

// remarks returns the remarks that two or more cells share, and those that a divergence speaks of, its own if it stands in no column.
func (a *assembler) remarks(f *diverge.Findings) []Remark {
	used := map[int]bool{}
	for _, d := range f.Divergences {
		used[d.Remark] = true
	}
	all := []Remark{}
	for i, r := range a.al.Remarks {
		columns, every := []Column{}, []string{}
		ids := make([]string, len(r.Columns))
		for j, c := range r.Columns {
			column := a.column(c)
			every = append(every, column.ID)
			if len(column.Cells) > 1 {
				ids[j] = column.ID
				columns = append(columns, column)
			}
		}
		a.columnIDs = append(a.columnIDs, ids)
		a.remarkIDs = append(a.remarkIDs, hashID("r", sorted(every)...))
		if len(columns) > 0 || used[i] {
			all = append(all, Remark{ID: a.remarkIDs[i], Speaker: a.speakers[r.Speaker], Columns: columns})
		}
	}
	for _, d := range f.Divergences {
		if d.Remark >= 0 {
			continue
		}
		if own := a.own(d); !slices.ContainsFunc(all, func(r Remark) bool { return r.ID == own.ID }) {
			all = append(all, own)
		}
	}
	return all
}

// own returns the remark of a finding that stands in no column: the quote, or the words, of its first place.
func (a *assembler) own(d diverge.Divergence) Remark {
	s := slices.Concat(d.A, d.B)[0]
	span, speaker := s.Span, ""
	if quotes := a.al.Witnesses[s.Witness].Quotes; s.Quote >= 0 && s.Quote < len(quotes) {
		span, speaker = quotes[s.Quote].Span, quotes[s.Quote].Speaker.Name
	}
	return Remark{ID: hashID("r", place(a.doc(s.Witness).ID, span, a.doc(s.Witness).Slice(span))), Speaker: a.speakers[speaker], Columns: []Column{}}
}

func (a *assembler) column(c align.Column) Column {
	cells := make([]Cell, 0, len(c.Cells))
	places := make([]string, 0, len(c.Cells))
	for _, cell := range c.Cells {
		d := a.doc(cell.Witness)
		cells = append(cells, Cell{Document: d.ID, Quote: a.quoteID(cell.Witness, cell.Quote), Span: cell.Span, Reading: cell.Reading})
		places = append(places, place(d.ID, cell.Span, d.Slice(cell.Span)))
	}
	slices.SortStableFunc(cells, func(x, y Cell) int { return cmp.Or(cmp.Compare(x.Document, y.Document), x.Span.Compare(y.Span)) })
	return Column{ID: hashID("c", sorted(places)...), Cells: cells}
}

func (a *assembler) divergences(ctx context.Context, f *diverge.Findings) ([]Divergence, error) {
	all := []Divergence{}
	seen := map[string]bool{}
	for _, d := range f.Divergences {
		out := a.divergence(d)
		if !seen[out.ID] { // one finding, reached twice
			seen[out.ID] = true
			all = append(all, out)
		}
	}
	return subsume(ctx, all)
}

func (a *assembler) divergence(d diverge.Divergence) Divergence {
	out := Divergence{
		Kind: d.Kind, Facet: d.Facet, Severity: d.Severity, Confidence: share(d.Confidence), Review: d.Review,
		Basis: d.Basis, Marked: d.Marked, Translated: d.Translated, A: a.sites(d.A), B: a.sites(d.B), Also: append([]Type{}, d.Also...),
		Message: d.Message, Why: append([]string{}, d.Why...), Normalizations: append([]string{}, d.Normalizations...),
	}
	switch {
	case d.Remark < 0:
		out.Remark = a.own(d).ID
	case d.Remark < len(a.remarkIDs):
		out.Remark = a.remarkIDs[d.Remark]
		if ids := a.columnIDs[d.Remark]; d.Column >= 0 && d.Column < len(ids) {
			out.Column = ids[d.Column]
		}
	}
	out.ID = divergenceID(out)
	return out
}

func (a *assembler) sites(sites []diverge.Site) []Site {
	all := make([]Site, 0, len(sites))
	for _, s := range sites {
		d := a.doc(s.Witness)
		all = append(all, Site{Document: d.ID, Quote: a.quoteID(s.Witness, s.Quote), Span: s.Span, Text: d.Slice(s.Span), Register: s.Register})
	}
	slices.SortStableFunc(all, func(x, y Site) int { return cmp.Or(cmp.Compare(x.Document, y.Document), x.Span.Compare(y.Span)) })
	return all
}

func (a *assembler) names(f *diverge.Findings) []Name {
	all := make([]Name, 0, len(f.Names))
	for _, n := range slices.Concat(f.Names, a.spoken(f)) {
		out := Name{Name: n.Name, Verdict: n.Verdict.String(), Forms: []Form{}, Evidence: []Evidence{}}
		for _, s := range a.sites(n.Forms) {
			out.Forms = append(out.Forms, Form{Document: s.Document, Span: s.Span, Text: s.Text})
		}
		for _, e := range n.Evidence {
			e.Weight = share(e.Weight)
			out.Evidence = append(out.Evidence, e)
		}
		all = append(all, out)
	}
	return joinNames(all)
}

// share returns v within 0..1 and to three decimals: more would differ between processors.
func share(v float64) float64 {
	if math.IsNaN(v) {
		return 0
	}
	return math.Round(min(max(v, 0), 1)*1000) / 1000
}

package quotecheck_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

func TestFilter(t *testing.T) {
	r := check(t, quotecheck.Checker{}, event(t, "examples/pressconference/accounts")...)
	before := encode(t, r)
	critical := quotecheck.Filter{MinSeverity: diverge.Critical}.Apply(r)
	require.Equal(t, r.Summary.Critical, len(critical.Divergences))
	require.Equal(t, r.Summary.Critical, critical.Summary.Divergences)
	putin := quotecheck.Filter{Speaker: "putin"}.Apply(r)
	require.NotEmpty(t, putin.Quotes)
	require.Less(t, len(putin.Quotes), len(r.Quotes))
	pointsInto(t, quotecheck.Filter{MinSeverity: diverge.Critical}.Apply(r), event(t, "examples/pressconference/accounts"))
	require.NotEmpty(t, r.Names)
	trump := quotecheck.Filter{Speaker: "trump"}.Apply(r)
	require.Less(t, len(trump.Names), len(r.Names))
	for _, n := range slices.Concat(putin.Names, trump.Names) {
		require.True(t, slices.ContainsFunc(n.Forms, func(f quotecheck.Form) bool {
			return slices.ContainsFunc(r.Quotes, func(q quotecheck.Quote) bool { return q.Document == f.Document && q.Span.Overlaps(f.Span) })
		}), n.Name)
	}
	for _, form := range []string{"President Putin", "Vladimir Putin", "Mr. Putin", "Russian President Vladimir Putin"} {
		require.Equal(t, putin, quotecheck.Filter{Speaker: form}.Apply(r), form)
	}
	nobody := quotecheck.Filter{Speaker: "Nemo"}.Apply(r)
	require.Empty(t, nobody.Quotes)
	require.Empty(t, nobody.Names)
	require.Equal(t, "nobody named Nemo is quoted; quoted are Donald Trump, Vladimir Putin", nobody.Unassessed[len(nobody.Unassessed)-1].Reason)
	require.Equal(t, before, encode(t, r), "the report was changed")
	follows(t, compile(t, "report.json", quotecheck.ReportSchema()), putin)
}

// TestFilterKeepsWhatItRefersTo: what a filtered report refers to is in it.
func TestFilterKeepsWhatItRefersTo(t *testing.T) {
	const words = "“The ferry will leave the northern quay at dawn with every passenger aboard,” "
	sets := [][]*text.Document{{
		{ID: "herald", Text: words + "Signe Brandvold said."},
		{ID: "post", Text: words + "Signe Brandvold said."},
		{ID: "standard", Text: words + "Aksel Hallvarsen said."},
	}}
	for _, folder := range events {
		sets = append(sets, event(t, folder))
	}
	for _, docs := range sets {
		r := check(t, quotecheck.Checker{}, docs...)
		whole(t, r)
		for _, s := range r.Speakers {
			for _, form := range append([]string{s.Name}, s.Aliases...) {
				kept := quotecheck.Filter{Speaker: form}.Apply(r)
				require.NotEmpty(t, kept.Speakers, form)
				whole(t, kept)
				whole(t, quotecheck.Filter{Speaker: form, MinSeverity: diverge.Critical}.Apply(r))
				follows(t, compile(t, "report.json", quotecheck.ReportSchema()), kept)
			}
		}
	}
	kept := quotecheck.Filter{Speaker: "brandvold"}.Apply(check(t, quotecheck.Checker{}, sets[0]...))
	require.NotEmpty(t, kept.Divergences)
	require.Len(t, kept.Speakers, 2)
}

// whole checks that everything that r refers to is in it.
func whole(t *testing.T, r *quotecheck.Report) {
	documents, speakers, quotes, remarks, columns := map[string]bool{}, map[string]bool{"": true}, map[string]bool{"": true}, map[string]bool{"": true}, map[string]bool{"": true}
	for _, d := range r.Documents {
		documents[d.ID] = true
	}
	for _, s := range r.Speakers {
		speakers[s.ID] = true
	}
	for _, q := range r.Quotes {
		quotes[q.ID] = true
		require.True(t, documents[q.Document] && speakers[q.Speaker], "quote %s", q.ID)
	}
	for _, m := range r.Remarks {
		remarks[m.ID] = true
		require.True(t, speakers[m.Speaker], "remark %s", m.ID)
		for _, c := range m.Columns {
			columns[c.ID] = true
			for _, cell := range c.Cells {
				require.True(t, documents[cell.Document] && quotes[cell.Quote], "column %s", c.ID)
			}
		}
	}
	for _, d := range r.Divergences {
		require.True(t, remarks[d.Remark] && columns[d.Column], "divergence %s", d.ID)
		for _, s := range slices.Concat(d.A, d.B) {
			require.True(t, documents[s.Document] && quotes[s.Quote], "divergence %s", d.ID)
		}
	}
	for _, n := range r.Names {
		for _, f := range n.Forms {
			require.True(t, documents[f.Document], n.Name)
		}
	}
}

// A form that somebody goes by to the letter means nobody else; one that fits several people only by comparison is said to.
func TestFilterTakesTheExactFormFirst(t *testing.T) {
	report := func(names ...string) *quotecheck.Report {
		r := &quotecheck.Report{}
		for i, n := range names {
			id := fmt.Sprint("s", i)
			r.Speakers = append(r.Speakers, quotecheck.Speaker{ID: id, Name: n})
			r.Quotes = append(r.Quotes, quotecheck.Quote{ID: fmt.Sprint("q", i), Speaker: id})
		}
		return r
	}
	for _, tt := range []struct {
		name    string
		in      []string
		speaker string
		want    []string
		note    string
	}{
		{"exact", []string{"J. R.", "Jane Roe", "Jan Rowe"}, "J. R.", []string{"J. R."}, ""},
		{"exact, other spellings", []string{"Serhii Roe", "Sergey Roe"}, "Sergey Roe", []string{"Sergey Roe"}, ""},
		{"compared", []string{"Jane Roe", "Jan Rowe", "Ada Lind"}, "J. R.", []string{"Jane Roe", "Jan Rowe"}, "J. R. may be any of these, and what each of them said is kept: Jane Roe, Jan Rowe"},
		{"compared, one", []string{"Jane Roe", "Ada Lind"}, "J. R.", []string{"Jane Roe"}, ""},
		{"the end of a name", []string{"Ada Lind", "Tom Lind"}, "lind", []string{"Ada Lind", "Tom Lind"}, ""},
		{"nobody at all", nil, "lind", nil, "nobody named lind is quoted"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := quotecheck.Filter{Speaker: tt.speaker}.Apply(report(tt.in...))
			var kept []string
			for _, s := range r.Speakers {
				kept = append(kept, s.Name)
			}
			require.Equal(t, tt.want, kept)
			require.Len(t, r.Quotes, len(kept))
			note := ""
			for _, u := range r.Unassessed {
				note += u.Reason
			}
			require.Equal(t, tt.note, note)
		})
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// pier is an annotated event of two documents, and the words that tests look for in it.
func pier(t *testing.T) (*annotation, *quotecheck.Report) {
	dir := t.TempDir()
	texts := map[string]string{
		"gull": "“The pier will open in May if the piles hold,” Roy said. “We had nine boats.” In June he had said the same.",
		"tern": "“The pier may open in May,” Roy said. He said there had been a dozen boats.",
	}
	files := map[string]string{"gull.txt": texts["gull"], "tern.txt": texts["tern"], "gold.json": `{
		"documents": [{"id": "gull", "file": "gull.txt"}, {"id": "tern", "file": "tern.txt"}],
		"remarks": [
			{"id": "open", "renderings": [{"doc": "gull", "text": "The pier will open in May if the piles hold"}, {"doc": "tern", "text": "The pier may open in May"}]},
			{"id": "boats", "renderings": [{"doc": "gull", "text": "We had nine boats"}, {"doc": "tern", "text": "there had been a dozen boats"}]}],
		"divergences": [
			{"remark": "open", "a": {"doc": "gull", "text": "will"}, "b": {"doc": "tern", "text": "may"}, "kind": "altered", "aspect": "modality", "must": true},
			{"remark": "open", "a": {"doc": "gull", "text": "if the piles hold"}, "b": {"doc": "tern", "text": null}, "kind": "missing", "must": true},
			{"remark": "boats", "a": {"doc": "gull", "text": "nine"}, "b": {"doc": "tern", "text": "a dozen"}, "kind": "altered", "aspect": "quantity-or-scope"}],
		"minor": [{"remark": "boats", "a": {"doc": "gull", "text": "We had"}, "b": {"doc": "tern", "text": "there had been"}, "kind": "reworded"}],
		"equivalent": [{"remark": "open", "a": {"doc": "gull", "text": "The pier"}, "b": {"doc": "tern", "text": "The pier"}, "why": "same"}],
		"not_same_statement": [{"a": {"doc": "gull", "text": "In June he had said the same"}, "b": {"doc": "tern", "text": "The pier may open in May"}}]}`}
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644))
	}
	g, err := readAnnotation(dir)
	require.NoError(t, err)
	r := &quotecheck.Report{}
	for _, id := range []string{"gull", "tern"} {
		r.Documents = append(r.Documents, quotecheck.Document{ID: id, Source: &text.Document{ID: id, Text: texts[id]}})
	}
	return g, r
}

// place returns the site of the words in a document of the annotated event.
func place(t *testing.T, r *quotecheck.Report, doc, words string) quotecheck.Site {
	for _, d := range r.Documents {
		if at := bytes.Index([]byte(d.Source.Text), []byte(words)); d.ID == doc {
			require.GreaterOrEqual(t, at, 0, words)
			return quotecheck.Site{Document: doc, Span: text.Span{Start: at, End: at + len(words)}, Text: words}
		}
	}
	t.Fatal("no document", doc)
	return quotecheck.Site{}
}

func TestReportTally(t *testing.T) {
	g, r := pier(t)
	at := func(doc, words string) quotecheck.Site { return place(t, r, doc, words) }
	cell := func(doc, words string) quotecheck.Cell {
		return quotecheck.Cell{Document: doc, Span: at(doc, words).Span}
	}
	find := func(k diverge.Kind, f diverge.Facet, s diverge.Severity, a, b quotecheck.Site) {
		r.Divergences = append(r.Divergences, quotecheck.Divergence{Kind: k, Facet: f, Severity: s, A: []quotecheck.Site{a}, B: []quotecheck.Site{b}})
	}
	r.Remarks = []quotecheck.Remark{{Columns: []quotecheck.Column{
		{Cells: []quotecheck.Cell{cell("gull", "The pier will open in May"), cell("tern", "The pier may open in May")}},
		{Cells: []quotecheck.Cell{cell("gull", "In June he had said the same"), cell("tern", "there had been a dozen boats")}},
	}}}
	end := at("tern", "May,")
	end.Span.Start = end.Span.End
	find(diverge.Altered, diverge.Modality, diverge.Critical, at("tern", "may"), at("gull", "will"))
	find(diverge.Truncated, diverge.Qualifier, diverge.Critical, at("gull", "if the piles hold"), end)
	find(diverge.Reworded, 0, diverge.Editorial, at("gull", "nine"), at("tern", "a dozen"))
	find(diverge.Altered, diverge.Person, diverge.Substantive, at("gull", "We had"), at("tern", "there had been"))
	find(diverge.Altered, diverge.Name, diverge.Substantive, at("gull", "pier"), at("tern", "pier"))
	var got reportTally
	got.add(g, r)
	assert.Equal(t, reportTally{
		alignRecall: share{1, 2}, alignPrecision: share{1, 2},
		must: share{2, 2}, all: share{3, 3}, kind: share{2, 3}, facet: share{1, 2}, divPrecision: share{3, 4},
		notSame: share{0, 1}, equivalent: share{1, 1},
	}, got)

	r.Remarks[0].Columns[0].Cells[0] = cell("gull", "In June he had said the same")
	r.Divergences = r.Divergences[:1]
	got = reportTally{}
	got.add(g, r)
	assert.Equal(t, reportTally{
		alignRecall: share{0, 2}, alignPrecision: share{0, 2},
		must: share{1, 2}, all: share{1, 3}, kind: share{1, 1}, facet: share{1, 1}, divPrecision: share{1, 1},
		notSame: share{1, 1}, equivalent: share{0, 1},
	}, got)
}

// TestAnnotations reads the annotated events: every text that they name must stand where they say.
func TestAnnotations(t *testing.T) {
	dirs, err := filepath.Glob("../../../testdata/annotated/*")
	require.NoError(t, err)
	require.Len(t, dirs, 9)
	for _, dir := range dirs {
		g, err := readAnnotation(dir)
		require.NoError(t, err, dir)
		assert.Greater(t, len(g.Divergences), 10, dir)
		for _, j := range g.Divergences {
			assert.NotEmpty(t, g.renderings[j.Remark], "%s: %s", dir, j.Remark)
		}
	}
	var out bytes.Buffer
	require.NoError(t, report([]string{dirs[1]}, &out))
	assert.Regexp(t, `(?m)^align recall +\d+ of +120 +[\d.]+ %$`, out.String())
}

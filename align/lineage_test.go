package align

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func TestLineages(t *testing.T) {
	story := strings.Join(speech(10), " ")
	quoted := strings.Join(speech(30)[15:], " ")
	article := func(id, lineage, own string) Witness {
		s := own + " “" + quoted + "”"
		return Witness{
			Document: &text.Document{ID: id, Text: s, Lineage: lineage},
			Quotes:   []quote.Quote{{Kind: quote.Direct, Span: text.Span{Start: len(own) + 1, End: len(s)}}},
		}
	}
	page := func(s string) Witness { return Witness{Document: &text.Document{Text: s}} }
	rewrite := strings.NewReplacer(" of ward ", " in another part of town, ", " near hill ", " behind an old wall of ")
	brief := speech(4)
	part := func(of string, share int) string { return of[:len(of)*share/100] }
	other := strings.ToUpper(rewrite.Replace(story))
	for _, tt := range []struct {
		name string
		ws   []Witness
		want [][]int
	}{
		{"same story", []Witness{article("a", "", story), article("b", "", story)}, [][]int{{0, 1}}},
		{"same story, cut short", []Witness{article("a", "", story), article("b", "", part(story, 66))}, [][]int{{0, 1}}},
		{"a fifth of the story, the rest rewritten", []Witness{article("a", "", story), article("b", "", part(story, 20)+" "+part(other, 80))}, [][]int{{0, 1}}},
		{"a sentence of a brief", []Witness{article("a", "", strings.Join(brief, " ")), article("b", "", brief[0]+" "+rewrite.Replace(strings.Join(brief[1:], " ")))}, nil},
		{"same quotation only", []Witness{article("a", "", story), article("b", "", other)}, nil},
		{"one short text, other marks", []Witness{page("“No,” Okafor said."), page("“No,” Lind said."), page("\"No\", Okafor said")}, [][]int{{0, 2}}},
		{"nothing twice", []Witness{page("“…”"), page("—")}, nil},
		{"declared", []Witness{article("a", "wire", story), article("b", "", story), article("c", "wire", other)}, [][]int{{0, 2}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := lineages(context.Background(), tt.ws)
			assert.NoError(t, err)
			assert.Equal(t, tt.want, got)
		})
	}
}

package align

import (
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
	other := strings.ToUpper(strings.ReplaceAll(story, " of ward ", " in another part of town, "))
	for _, tt := range []struct {
		name string
		ws   []Witness
		want [][]int
	}{
		{"same story", []Witness{article("a", "", story), article("b", "", story)}, [][]int{{0, 1}}},
		{"same story, cut short", []Witness{article("a", "", story), article("b", "", story[:len(story)*2/3])}, [][]int{{0, 1}}},
		{"same quotation only", []Witness{article("a", "", story), article("b", "", other)}, nil},
		{"declared", []Witness{article("a", "wire", story), article("b", "", story), article("c", "wire", other)}, [][]int{{0, 2}}},
	} {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, lineages(tt.ws)) })
	}
}

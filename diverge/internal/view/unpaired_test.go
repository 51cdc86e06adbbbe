package view

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

func TestUnpairedMarks(t *testing.T) {
	for _, tt := range []struct {
		name string
		doc  text.Document
		at   string // what stands at the place, "" = all marks have a partner
	}{
		{"straight", text.Document{Text: `"The ferry sails, she said. "Soon," she said.`}, `"`},
		{"straight, in pairs", text.Document{Text: `"Soon," she said.`}, ""},
		{"those of tags are none", text.Document{Format: text.HTML, Text: `<p class="a>b">The ferry sails.<script>var a = '"'</script></p>`}, ""},
		{"an entity", text.Document{Format: text.HTML, Text: `<p class="a">&quot;The ferry sails.</p>`}, "&quot;"},
		{"curly, never closed", text.Document{Text: "“The ferry sails, she said."}, "“"},
		{"low and high", text.Document{Text: "„The ferry sails“, she said."}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, reason := unpaired(&tt.doc)
			require.Equal(t, tt.at, tt.doc.Slice(s))
			require.Equal(t, tt.at != "", reason != "")
		})
	}
}

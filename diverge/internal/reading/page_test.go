package reading

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/text"
)

// Detectors see the words of captions and pages, at their places, and no timestamp ends a sentence for them.
func TestPageWithMarkup(t *testing.T) {
	captions := &text.Document{Format: text.WebVTT, Text: "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nthe ferry <i>will</i>\n\n00:00:02.000 --> 00:00:03.000\nnot sail\n"}
	page := &text.Document{Format: text.HTML, Text: `<p class="a.b">the ferry doesn&rsquo;t<br>sail</p>`}
	for _, tt := range []struct {
		d          *text.Document
		from, want string
	}{
		{captions, "the ferry", "the ferry will not sail"},
		{page, "the ferry", "the ferry doesn’t sail"},
	} {
		p := NewPage(tt.d, new(align.Linker))
		require.Len(t, p.Text, len(tt.d.Text))
		s := text.Span{Start: strings.Index(tt.d.Text, tt.from), End: strings.Index(tt.d.Text, "sail") + len("sail")}
		require.Equal(t, tt.want, p.read(s))
		require.NotContains(t, p.Text[s.Start:s.End], ".")
		require.Equal(t, "sail", p.Text[s.End-4:s.End])
	}
}

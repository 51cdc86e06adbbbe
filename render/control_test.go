package render_test

import (
	"context"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// No article, no ID and no name of an outlet commands the terminal: the only escape sequences are those of the styles, and of them there
// are as many as without what is hostile.
func TestTerminalObeysNoArticle(t *testing.T) {
	const hostile = "\x1b]0;title\a\x1b[2J\x1b[31m\u009b2J\x7f\u202e\xffr"
	pages := func(evil string) (all []string) {
		valid := strings.ToValidUTF8(evil, "")
		docs := []*text.Document{
			{ID: "a" + valid, Outlet: "Courier" + evil, Text: "“We will " + valid + " not reopen the bridge on Friday,” Ines Okafor said. “It is " + valid + " safe now.”\n"},
			{ID: "b", Format: text.HTML, Text: "<p>“We will reopen the bridge" + strings.ReplaceAll(valid, "\x1b", "&#27;") + " on Friday,” Ines Okafor said.</p>\n"},
			{ID: "c" + valid, Outlet: evil, Text: "“We will reopen the bridge on Monday,” " + valid + " Ines Okafor said. “It is " + valid + ".”\n"},
		}
		ctx := context.Background()
		r, err := new(quotecheck.Checker).Check(ctx, docs...)
		require.NoError(t, err)
		v, err := new(quotecheck.Checker).Verify(ctx, docs[0], docs[1:]...)
		require.NoError(t, err)
		for _, color := range []bool{false, true} {
			for _, width := range []int{30, 200} {
				var text, verification, list strings.Builder
				require.NoError(t, render.Text{Color: color, Width: width, All: true}.Render(&text, r))
				require.NoError(t, render.VerificationText{Color: color, Width: width}.Render(&verification, v))
				require.NoError(t, render.QuoteList{Width: width}.Render(&list, r))
				all = append(all, text.String(), verification.String(), list.String())
			}
		}
		return all
	}
	styles := strings.NewReplacer("\x1b[1m", "", "\x1b[31m", "", "\x1b[33m", "", "\x1b[2m", "", "\x1b[4m", "", "\x1b[0m", "")
	for _, page := range pages(hostile) {
		require.Contains(t, page, "\ufffd]0;title\ufffd\ufffd[2J\ufffd[31m\ufffd2J\ufffd\ufffd")
		for _, r := range styles.Replace(page) {
			require.False(t, r != '\n' && unicode.In(r, unicode.Cc, unicode.Bidi_Control), "%q in %q", r, page)
		}
	}
	for i, page := range pages("") {
		require.NotContains(t, page, "\ufffd")
		require.Equal(t, strings.Contains(page, "\x1b"), i >= 6 && i%3 < 2, "only what is painted has escape sequences")
	}
}

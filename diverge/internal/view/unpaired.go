package view

import (
	"fmt"
	"strings"

	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// Unpaired says which quotation marks of the document of witness w have no partner, "" if all have one as far as can be counted.
func (v *View) Unpaired(w int) (text.Span, string) { return v.books[w].unpaired() }

// unpaired says which quotation marks of the running text of d have no partner, "" if all have one as far as can be counted. In „this way“
// the mark that opens elsewhere closes.
func unpaired(d *text.Document) (text.Span, string) {
	view := markup.View(d)
	plain := view.String()
	if n := strings.Count(plain, `"`); n%2 == 1 {
		at := strings.LastIndexByte(plain, '"')
		return view.Original(text.Span{Start: at, End: at + 1}),
			fmt.Sprintf("an odd number of straight quotation marks (%d): one has no partner, so a quotation may begin or end in the wrong place", n)
	}
	if strings.Count(plain, "“") > strings.Count(plain, "„") && !strings.Contains(plain, "”") {
		at := strings.Index(plain, "“")
		return view.Original(text.Span{Start: at, End: at + len("“")}), "quotation marks are opened and never closed"
	}
	return text.Span{}, ""
}

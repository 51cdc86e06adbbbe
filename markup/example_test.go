package markup_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

func Example() {
	page := &text.Document{Format: text.HTML, Text: "<p>She <b>said</b> so.</p>"}
	view := markup.View(page)                           // page is a *text.Document
	where := view.Original(text.Span{Start: 0, End: 8}) // bytes of page.Text that read as the first eight of the view
	fmt.Println(view, where, page.Slice(where))
	// Output: She said so. {3 14} She <b>said
}

// The running text of a page, and the way back to its bytes.
func ExampleView() {
	d := &text.Document{Format: text.HTML, Text: "<nav>Home</nav><p>She said <q>it&rsquo;s open</q>.</p>"}
	v := markup.View(d)
	fmt.Println(v)
	fmt.Println(d.Slice(v.Original(text.Span{Start: 9, End: len(v.String()) - 1})))
	// Output:
	// She said “it’s open”.
	// it&rsquo;s open
}

func ExampleView_captions() {
	d := &text.Document{Format: text.WebVTT, Text: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ruth Adler>The harbour\n\n00:02.000 --> 00:03.000\nThe harbour\nis open.\n"}
	fmt.Println(markup.View(d))
	// Output:
	// Ruth Adler: The harbour is open.
}

func ExampleMeta() {
	m := markup.Meta(&text.Document{Format: text.HTML, Text: `<html lang="en"><title>Harbour opens</title><meta property="og:site_name" content="The Herald">`})
	fmt.Println(m.Title, "|", m.Outlet, "|", m.Lang)
	// Output:
	// Harbour opens | The Herald | en
}

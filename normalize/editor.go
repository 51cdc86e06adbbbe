package normalize

import "github.com/quotecheck/quotecheck/text"

// An editor collects the edits of one pass over a text, or over a part of it that begins at base.
type editor struct {
	edits []Edit
	base  int
}

func (e *editor) edit(start, end int, new string, r Rule) {
	e.edits = append(e.edits, Edit{Span: text.Span{Start: e.base + start, End: e.base + end}, New: new, Rule: r})
}

// A lineEditor applies both layers of rules on characters. No rule looks beyond its line, so a text is edited line by line,
// and only the lines are built between the layers in which the first one finds something.
type lineEditor struct {
	edits []Edit // of the lines so far
	first []Edit // room for those of the first layer
}

// line edits s, which begins at byte base of the text and ends with it or behind a line feed.
func (e *lineEditor) line(s string, base int) {
	letters := letterPass{s: s, editor: editor{edits: e.first[:0]}}
	letters.run()
	e.first = letters.edits
	if len(letters.edits) == 0 && !letters.rare {
		marks := markPass{s: s, editor: editor{edits: e.edits, base: base}}
		marks.run()
		e.edits = marks.edits
		return
	}
	t := letters.result()
	marks := markPass{s: t.normalized}
	marks.run()
	for _, x := range t.Then(NewText(t.normalized, marks.edits)).edits {
		x.Span.Start += base
		x.Span.End += base
		e.edits = append(e.edits, x)
	}
}

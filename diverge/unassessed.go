package diverge

import (
	"fmt"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// unassessed lists what could not be looked at: documents in another language, marks that do not pair, statements
// that are asked about, and quotations whose speaker is not known. Nothing is dropped silently.
func unassessed(v *view.View) []Unassessed {
	var out []Unassessed
	main := language(v)
	for i, w := range v.Al.Witnesses {
		d := w.Document
		if d == nil {
			continue
		}
		whole := text.Span{Start: 0, End: len(d.Text)}
		if l := text.Language(d.Lang); l != "" && main != "" && l != main {
			out = append(out, Unassessed{What: "document", Witness: i, Span: whole,
				Reason: fmt.Sprintf("it is in another language (%s) than the others (%s): words are not compared across languages", l, main)})
		}
		if s, reason := unpaired(d); reason != "" {
			out = append(out, Unassessed{What: "quotation mark", Witness: i, Span: s, Reason: reason})
		}
		for _, q := range w.Quotes {
			if q.Questioned {
				out = append(out, Unassessed{What: "quote", Witness: i, Span: q.Span, Reason: "the text asks whether it was said and does not tell"})
			}
			if q.Speaker.Name == "" {
				out = append(out, Unassessed{What: "speaker", Witness: i, Span: q.Span, Reason: unknownSpeaker(q.Speaker.Why)})
			}
		}
	}
	return out
}

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

func unknownSpeaker(why string) string {
	if why == "" {
		return "the text does not tell who speaks; the words were compared, who said them was not"
	}
	return why
}

// language returns the language of most documents that name theirs.
func language(v *view.View) string {
	count := map[string]int{}
	best := ""
	for _, w := range v.Al.Witnesses {
		if w.Document == nil || text.Language(w.Document.Lang) == "" {
			continue
		}
		l := text.Language(w.Document.Lang)
		count[l]++
		if best == "" || count[l] > count[best] || count[l] == count[best] && l < best {
			best = l
		}
	}
	return best
}

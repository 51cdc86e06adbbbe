package diverge

import (
	"fmt"

	"github.com/quotecheck/quotecheck/diverge/internal/view"
	"github.com/quotecheck/quotecheck/text"
)

// unassessed lists what could not be looked at: documents in another language, marks that do not pair, statements
// that are asked about, and quotations whose speaker is not known. Nothing is dropped silently.
func unassessed(v *view.View) []Unassessed {
	var out []Unassessed
	main := language(v)
	for i, w := range v.Al.Witnesses {
		d := w.Document
		whole := text.Span{Start: 0, End: len(d.Text)}
		if l := text.Language(d.Lang); l != "" && main != "" && l != main {
			out = append(out, Unassessed{What: "document", Witness: i, Span: whole,
				Reason: fmt.Sprintf("it is in another language (%s) than the others (%s): words are not compared across languages", l, main)})
		}
		if s, reason := v.Unpaired(i); reason != "" {
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

// uncompared lists, one entry a document, the clauses and the quotations that were not compared with all that may render the same.
func uncompared(v *view.View, crowded []*view.Line) []Unassessed {
	clauses, quotations := map[int][]text.Span{}, map[int][]text.Span{}
	for _, c := range v.Al.Crowded {
		clauses[c.Witness] = append(clauses[c.Witness], v.Al.Witnesses[c.Witness].Quotes[c.Quote].Clauses[c.Clause].Span)
	}
	for _, l := range crowded {
		for _, m := range l.Everywhere() {
			quotations[m.Witness] = append(quotations[m.Witness], m.Q.Span)
		}
	}
	var out []Unassessed
	add := func(w int, spans []text.Span, format string) {
		if len(spans) == 0 {
			return
		}
		all := spans[0]
		for _, s := range spans {
			all = all.Cover(s)
		}
		out = append(out, Unassessed{What: "words", Witness: w, Span: all, Reason: fmt.Sprintf(format, len(spans))})
	}
	for w := range v.Al.Witnesses {
		add(w, clauses[w], "some clauses here (%d) stand among too many that say the same: each was compared with a part of those, or with none")
		add(w, quotations[w], "too many quotations have the words of some quotations here (%d): these were not looked at as edited copies")
	}
	return out
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
		if text.Language(w.Document.Lang) == "" {
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

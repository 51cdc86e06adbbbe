package quote

import (
	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// mostly is the share of a text's bytes from which on turns make it a transcript and bullets a listing. An article that
// quotes an exchange is at least half its own words, a transcript has a title and a line on the occasion.
const mostly = 0.5

// KindOf returns what sort of text d is: d.Kind if that is set, else what the text shows. Cost: O(len(d.Text)).
func KindOf(d *text.Document) text.Kind {
	switch {
	case d.Kind != 0:
		return d.Kind
	case isCaptions(d):
		return text.Captions
	}
	view := markup.View(d).String()
	said := 0
	for _, t := range turnsOf(d, view) {
		said += t.words.Len()
	}
	if said > 0 && float64(said) >= mostly*float64(len(view)) {
		return text.Transcript
	}
	listed := 0
	for _, l := range listings(view, newDirectory(view)) {
		for _, b := range l.bullets {
			listed += b.Len()
		}
	}
	if listed > 0 && float64(listed) >= mostly*float64(len(view)) {
		return text.Listing
	}
	return text.Article
}

package quote

import (
	_ "embed"
	"fmt"

	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/text"
)

// An Occasion is when and where a quote was said, as far as the text tells. The zero Occasion tells nothing.
type Occasion struct {
	Date    string    // ISO 8601 day, month or year ("2025-08-15", "2022"), "-W-6" = some Saturday; "" if the text does not tell
	Place   string    // as printed, "" if the text does not tell
	Event   string    // the sort of occasion ("press conference", "interview"), "" if the text does not tell
	Earlier bool      // said before what the document reports: "had warned ahead of the talks"
	Span    text.Span // the words that tell, empty if none
}

// known reports whether the text tells anything.
func (o Occasion) known() bool { return o.Date != "" || o.Place != "" || o.Event != "" || o.Earlier }

// Conflicts reports whether o and p cannot be one occasion, and why. What one of them leaves open speaks against
// nothing. Dates a day apart do not, if the event is the same: the day turns at another hour in another country.
func (o Occasion) Conflicts(p Occasion) (why string, ok bool) {
	if o.Earlier != p.Earlier && o.known() && p.known() && (o.Event == "" || o.Event != p.Event) {
		return "one was said before the occasion, the other on it", true
	}
	sameEvent := o.Event != "" && o.Event == p.Event
	if o.Date != "" && p.Date != "" && o.Date != p.Date && !parseDay(o.Date).agrees(parseDay(p.Date), sameEvent) {
		return fmt.Sprintf("said on %s and on %s", o.Date, p.Date), true
	}
	if !sameEvent && isHard(o.Event) && isHard(p.Event) {
		return fmt.Sprintf("%s and %s", o.Event, p.Event), true
	}
	if x, y := countryOf(o.Place), countryOf(p.Place); x != "" && y != "" && x != y {
		return fmt.Sprintf("said in %s and in %s", o.Place, p.Place), true
	}
	return "", false
}

// countryOf returns the code of the country a place lies in, "" if it is not known.
func countryOf(where string) string {
	if where == "" {
		return ""
	}
	if c := landmark(where); c != "" {
		return c
	}
	p, ok := place.Default().Lookup(where)
	if !ok {
		return ""
	}
	return p.Country
}

//go:embed data/landmarks.txt
var landmarkList string

var landmarks = wordtable.Read(landmarkList)

// landmark returns the country of a seat of power that gives its name to what is said there.
func landmark(place string) string {
	for country, names := range landmarks() {
		if names.Get(place) {
			return country
		}
	}
	return ""
}

// inherit fills what o leaves open from p, if the two can be one occasion.
func (o Occasion) inherit(p Occasion) Occasion {
	if _, no := o.Conflicts(p); no || o.Earlier || p.Earlier {
		return o
	}
	if o.Date == "" {
		o.Date = p.Date
	}
	if o.Place == "" {
		o.Place = p.Place
	}
	if o.Event == "" || !isHard(o.Event) && isHard(p.Event) {
		o.Event = p.Event
	}
	if o.Span.Empty() {
		o.Span = p.Span
	}
	return o
}

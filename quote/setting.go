package quote

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// When and where words were said stands round them, seldom in them: "Upon her return to Oslo, Lind on Saturday convened the
// cabinet." The next paragraphs quote what she said there. So the outlet's own sentences are searched for days, places
// and events; what a sentence tells holds for the quotes in it, for those after it in its paragraph, and, if
// it sets a scene (names an event), for the paragraphs up to the next scene. What is left open is taken from
// the rest of the document as far as that speaks with one voice.
//
// Where it fails: a scene that is set without any word of data/events.txt; two scenes told alternately.

//go:embed data/events.txt
var eventList string

// An event is one phrase that tells the sort of an occasion.
type event struct {
	words []string // in lower case
	sort  string
	hard  bool
}

// An eventTable is the phrases of data/events.txt by their first word.
type eventTable struct {
	phrases map[string][]event
	hard    map[string]bool // by sort
}

var events = sync.OnceValue(func() eventTable {
	t := eventTable{phrases: map[string][]event{}, hard: map[string]bool{}}
	for line := range strings.Lines(eventList) {
		class, phrases, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(class, "#") {
			continue
		}
		strength, sort, _ := strings.Cut(class, " ")
		t.hard[sort] = strength == "hard"
		for _, p := range strings.Fields(phrases) {
			words := strings.Split(p, "_")
			t.phrases[words[0]] = append(t.phrases[words[0]], event{words, sort, strength == "hard"})
		}
	}
	return t
})

// isHard reports whether an event of this sort excludes the others.
func isHard(sort string) bool { return events().hard[sort] }

// A setting is what a document tells about the occasions of its quotes. All spans are bytes of the view.
type setting struct {
	frames   []frame  // the sentences that tell something, in the order of the text
	newlines []int    // bytes
	common   Occasion // what all of the document agrees on
}

// A frame is one sentence of the outlet and what it tells.
type frame struct {
	span      text.Span
	paragraph int
	occasion  Occasion
	before    int // index of the last scene up to this frame, -1 if none
}

// newSetting reads the outlet's own words of view. said is the spans of the quotes, sorted by Start. Cost: O(len(view)).
func newSetting(view string, published time.Time, said []text.Span) *setting {
	s := &setting{}
	if published.IsZero() {
		published = dateline(view)
	}
	scene, paragraph := -1, 0
	for sentence, p := range sentences(view) {
		for ; paragraph < p; paragraph++ {
			s.newlines = append(s.newlines, sentence.Start-1)
		}
		for len(said) > 0 && said[0].End <= sentence.Start {
			said = said[1:]
		}
		words, quoted := ownWords(view, sentence, said)
		o, sets := tell(words, published, quoted)
		if !o.known() {
			continue
		}
		if sets && !o.Earlier {
			scene = len(s.frames)
		}
		s.frames = append(s.frames, frame{span: sentence, paragraph: p, occasion: o, before: scene})
	}
	s.common = s.agreed()
	return s
}

// agreed joins what the frames tell, as far as they do not contradict each other.
func (s *setting) agreed() Occasion {
	var all Occasion
	for _, f := range s.frames {
		if f.occasion.Earlier {
			continue
		}
		if _, no := all.Conflicts(f.occasion); no {
			return Occasion{}
		}
		all = all.inherit(f.occasion)
	}
	all.Span = text.Span{}
	return all
}

// at returns the occasion of the words in q, which is reported by the cue c (empty if none). Cost: O(log frames), more in
// a paragraph with many frames.
func (s *setting) at(q, c text.Span) Occasion {
	whole := q
	if !c.Empty() {
		whole = q.Cover(c)
	}
	paragraph, _ := slices.BinarySearch(s.newlines, whole.Start)
	last, _ := slices.BinarySearchFunc(s.frames, whole.End, func(f frame, end int) int { return f.span.Start - end })
	var o Occasion
	for i := last - 1; i >= 0 && i > last-maxFrames; i-- {
		f := s.frames[i]
		own := f.span.Overlaps(whole)
		if !own && f.paragraph != paragraph {
			break
		}
		switch {
		case own && !o.known():
			o = f.occasion
		case !own && f.occasion.Earlier && o.known():
		case !o.known():
			o = f.occasion
		default:
			o = o.inherit(f.occasion)
		}
	}
	if last > 0 && !o.Earlier {
		if k := s.frames[last-1].before; k >= 0 {
			o = o.inherit(s.frames[k].occasion)
		}
	}
	return o.inherit(s.common)
}

// maxFrames is how many sentences before a quote are searched.
const maxFrames = 8

// A frameWord is one word of the outlet.
type frameWord struct {
	low   string
	name  string // as printed, without punctuation
	span  text.Span
	upper bool
	gap   bool // quoted words stand before it
	comma bool // a comma or the like stands behind it
}

// ownWords returns the words of the sentence that stand in none of the spans said, and whether any of said touches the sentence.
func ownWords(view string, sentence text.Span, said []text.Span) (words []frameWord, quoted bool) {
	gap := false
	for i := sentence.Start; i < sentence.End; {
		start, end := nextWord(view[:sentence.End], i)
		if start == end {
			break
		}
		i = end
		for len(said) > 0 && said[0].End <= start {
			said = said[1:]
		}
		if len(said) > 0 && said[0].Start < end {
			gap, quoted = true, true
			continue
		}
		w := strings.TrimFunc(view[start:end], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if w == "" {
			continue
		}
		words = append(words, frameWord{name: strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), low: strings.TrimSuffix(fold(w), "'s"), span: text.Span{Start: start, End: end}, upper: unicode.IsUpper(firstRune(w)), gap: gap,
			comma: strings.ContainsAny(view[end-1:end], ",;:)")})
		gap = false
	}
	return words, quoted || len(said) > 0 && said[0].Overlaps(sentence)
}

// tell reads what words tell about an occasion; quoted says that they report something.
func tell(words []frameWord, published time.Time, quoted bool) (o Occasion, scene bool) {
	note := func(from, to int) {
		s := words[from].span.Cover(words[to-1].span)
		if o.Span.Empty() {
			o.Span = s
		} else {
			o.Span = o.Span.Cover(s)
		}
	}
	for i := range words {
		if e, ok := eventAt(words, i); ok && (o.Event == "" || e.hard && !isHard(o.Event)) {
			o.Event, scene = e.sort, true
			note(i, i+len(e.words))
		}
	}
	if !quoted && !scene {
		return Occasion{}, false
	}
	for i := range words {
		if d, n := dayAt(words, i, published); n > 0 && o.Date == "" {
			o.Date = d.String()
			note(i, i+n)
		}
		if n := placeAt(words, i, scene); n > 0 && o.Place == "" {
			o.Place = placeName(words[i+1 : i+n])
			note(i+1, i+n)
		}
		if n := earlierAt(words, i); n > 0 && quoted {
			o.Earlier = true
			note(i, i+n)
		}
	}
	if !scene && o.Date == "" && !o.Earlier {
		return Occasion{}, false // a place alone is what is spoken about
	}
	return o, scene
}

// eventAt returns the event that words name from word i on.
func eventAt(words []frameWord, i int) (event, bool) {
	for _, e := range events().phrases[words[i].low] {
		if matches(words[i:], e.words) {
			return e, true
		}
	}
	return event{}, false
}

// matches reports whether words begin with phrase, with no quoted words in between.
func matches(words []frameWord, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for k, p := range phrase {
		if words[k].low != p || k > 0 && words[k].gap {
			return false
		}
	}
	return true
}

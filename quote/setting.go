package quote

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/text"
)

// When and where words were said stands round them, seldom in them: "Upon her return to Oslo, Lind on Saturday convened the
// cabinet." The next paragraphs quote what she said there. So the outlet's own sentences are searched for days, places
// and events; what a sentence tells holds for the quotes in it, for those after it in its paragraph, and, if
// it sets a scene (names an event), for the paragraphs up to the next scene. What is left open is taken from
// the rest of the document as far as that speaks with one voice.
//
// An interview, a post or a letter is one person's; a debate deep in the text need not be where everybody else spoke. So what a
// sentence tells carries on to other speakers for a few sentences at most, and what is one person's to nobody else.
//
// Where it fails: a scene that is set without any word of data/events.txt; two scenes of one speaker told alternately.

//go:embed data/events.txt
var eventList string

// An event is one phrase that tells the sort of an occasion.
type event struct {
	words []string // in lower case
	sort  string
	hard  bool
	held  bool // counts only behind words that tell of a time or a place
}

// An eventTable is the phrases of data/events.txt by their first word.
type eventTable struct {
	phrases  wordtable.Table[[]event]
	hard     map[string]bool // by sort
	personal map[string]bool // by sort
}

var events = sync.OnceValue(func() *eventTable {
	t := &eventTable{hard: map[string]bool{}, personal: map[string]bool{}}
	for line := range strings.Lines(eventList) {
		class, phrases, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(class, "#") {
			continue
		}
		strength, sort, _ := strings.Cut(class, " ")
		hard := strength != "soft"
		t.hard[sort] = hard
		t.personal[sort] = strength != "hard"
		for _, p := range strings.Fields(phrases) {
			p, held := strings.CutPrefix(p, "+")
			words := strings.Split(p, "_")
			t.phrases.Put(words[0], append(t.phrases.Get(words[0]), event{words, sort, hard, held}))
		}
	}
	return t
})

// isHard reports whether an event of this sort excludes the others.
func isHard(sort string) bool { return events().hard[sort] }

// isPersonal reports whether an event of this sort has one speaker.
func isPersonal(sort string) bool { return events().personal[sort] }

// A setting is what a document tells about the occasions of its quotes. All spans are bytes of the view.
type setting struct {
	own      *prose
	frames   []frame  // the sentences that tell something, in the order of the text
	newlines []int    // bytes
	common   Occasion // what all of the document agrees on
}

// A frame is one sentence of the outlet and what it tells.
type frame struct {
	span      text.Span
	paragraph int
	number    int // of the sentence
	occasion  Occasion
	speaker   string // who spoke in it last, "" if not known
	before    int    // index of the last scene up to this frame, -1 if none
}

// newSetting reads the outlet's own words of a text. said is the spans of the quotes, sorted by Start. Cost: linear.
func newSetting(own *prose, published time.Time, said []text.Span) *setting {
	view := own.view
	s := &setting{own: own}
	if published.IsZero() {
		published = dateline(view)
	}
	scene, paragraph := -1, 0
	words := make([]frameWord, 0, wordsASentence) // of the present sentence, for reuse
	for number, sentence := range own.sentences() {
		p := sentence.paragraph
		for ; paragraph < p; paragraph++ {
			s.newlines = append(s.newlines, sentence.Start-1)
		}
		for len(said) > 0 && said[0].End <= sentence.Start {
			said = said[1:]
		}
		quoted := len(said) > 0 && said[0].Start < sentence.End
		if !mayTell(view[sentence.Start:sentence.End], quoted) {
			continue
		}
		words, quoted = ownWords(words[:0], view, sentence.Span, said)
		o, sets := tell(words, published, quoted)
		if !o.known() {
			continue
		}
		if sets && !o.Earlier {
			scene = len(s.frames)
		}
		s.frames = append(s.frames, frame{span: sentence.Span, paragraph: p, number: number, occasion: o, before: scene})
	}
	s.common = s.agreed()
	return s
}

// wordsASentence is how many words of the outlet few sentences exceed, for room to be made.
const wordsASentence = 60

// mayTell reports whether a sentence may set a scene, since it names an event, or, if it is quoted, tell when its words were said. Most sentences
// do neither, and reading their words costs more than the rest of the setting.
func mayTell(sentence string, quoted bool) bool {
	t, times := events(), times()
	for start, end, plain := nextPrinted(sentence, 0); start < end; start, end, plain = nextPrinted(sentence, end) {
		w := sentence[start:end]
		if !plain {
			if w = trimWord(w); w == "" {
				continue
			}
		}
		if (plain || isPlain(w)) && !t.phrases.MayHold(w) && !(quoted && times.MayHold(w)) {
			continue
		}
		low := strings.TrimSuffix(fold(w), "'s")
		if quoted && tellsTime(low) {
			return true
		}
		for _, e := range t.phrases.Get(low) {
			if beginsWith(sentence[end:], e.words[1:]) {
				return true
			}
		}
	}
	return false
}

// beginsWith reports whether the words of s begin with those of phrase.
func beginsWith(s string, phrase []string) bool {
	for start, end := nextWord(s, 0); start < end && len(phrase) > 0; start, end = nextWord(s, end) {
		w := trimWord(s[start:end])
		if w == "" {
			continue
		}
		if strings.TrimSuffix(fold(w), "'s") != phrase[0] {
			return false
		}
		phrase = phrase[1:]
	}
	return len(phrase) == 0
}

// leadSentences is how many sentences at the start tell what the whole document is about. What is told further down only counts
// for all of it when it is told twice.
const leadSentences = 8

// agreed joins what the frames tell of the whole document, as far as they do not contradict each other.
func (s *setting) agreed() Occasion {
	told := map[string]int{}
	for _, f := range s.frames {
		told[f.occasion.Event]++
	}
	var all Occasion
	for _, f := range s.frames {
		o := f.occasion
		if o.Earlier || isPersonal(o.Event) || f.number >= leadSentences && (o.Event == "" || told[o.Event] < 2) {
			continue
		}
		if _, no := all.Conflicts(o); no {
			return Occasion{}
		}
		all = all.inherit(o)
	}
	all.Span = text.Span{}
	return all
}

// at returns the occasion of the words in q, which speaker said ("" = not known) and the cue c reports (empty if none). It is asked
// in the order of the text. Cost: O(log frames), more in a paragraph with many frames.
func (s *setting) at(q, c text.Span, speaker string) Occasion {
	whole := q
	if !c.Empty() {
		whole = q.Cover(c)
	}
	paragraph, _ := slices.BinarySearch(s.newlines, whole.Start)
	number := s.own.sentencesBy(whole.Start) - 1
	last, _ := slices.BinarySearchFunc(s.frames, whole.End, func(f frame, end int) int { return f.span.Start - end })
	var o Occasion
	for i := last - 1; i >= 0 && i > last-maxFrames; i-- {
		f := &s.frames[i]
		own := f.span.Overlaps(whole)
		if own {
			f.speaker = speaker
		} else if f.paragraph != paragraph {
			break
		}
		switch {
		case !own && !s.carries(f, speaker, number):
		case !o.known():
			o = f.occasion
		case own || !f.occasion.Earlier:
			o = o.inherit(f.occasion)
		}
	}
	if last > 0 && !o.Earlier {
		if k := s.frames[last-1].before; k >= 0 && s.carries(&s.frames[k], speaker, number) {
			o = o.inherit(s.frames[k].occasion)
		}
	}
	return o.inherit(s.common)
}

const (
	maxFrames = 8 // how many sentences that tell something are searched before a quote
	maxCarry  = 4 // for how many sentences a frame holds for others than its speaker
)

// carries reports whether what f tells holds for the words of speaker in a later sentence.
func (s *setting) carries(f *frame, speaker string, number int) bool {
	if f.speaker != "" && f.speaker == speaker {
		return true
	}
	if speaker == "" || f.speaker == "" && strings.Contains(s.own.view[f.span.Start:f.span.End], lastWord(speaker)) {
		return true
	}
	return !isPersonal(f.occasion.Event) && !f.occasion.Earlier && number-f.number <= maxCarry
}

// lastWord returns the last word of a name.
func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// A frameWord is one word of the outlet.
type frameWord struct {
	low     string // without a possessive ending
	printed string // without punctuation
	span    text.Span
	upper   bool
	gap     bool // quoted words stand before it
	comma   bool // a comma or the like stands behind it
	owner   bool // a possessive ending stands behind it
	opens   bool // a bracket stands before it
}

// ownWords appends to words those of the sentence that stand in none of the spans said, and reports whether any of said touches
// the sentence.
func ownWords(words []frameWord, view string, sentence text.Span, said []text.Span) (_ []frameWord, quoted bool) {
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
		w := trimWord(view[start:end])
		if w == "" {
			continue
		}
		folded := fold(w)
		low := strings.TrimSuffix(folded, "'s")
		words = append(words, frameWord{
			low: low, printed: w, span: text.Span{Start: start, End: end},
			upper: unicode.IsUpper(firstRune(w)), gap: gap, comma: strings.IndexByte(",;:)", view[end-1]) >= 0,
			owner: len(low) < len(folded), opens: view[start] == '(',
		})
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
	for i := 0; i+1 < len(words) && scene && o.Date == ""; i++ {
		if _, ok := eventAt(words, i+1); ok && isYear(number(words[i].low)) { // a 2019 interview
			o.Date = words[i].low
			note(i, i+1)
		}
	}
	dated := false
	for i := range words {
		if d, n := dayAt(words, i, published); n > 0 && (o.Date == "" || dated) && governed(words, i, n, d) {
			o.Date, dated = d.String(), inDateline(words, i)
			if dated && d.year > 0 && d.day > 0 {
				published = d.time() // it gives way to the day of the saying, which is told from it
			}
			note(i, i+n)
		}
		if n := placeAt(words, i, scene); n > 0 && o.Place == "" {
			o.Place, scene = placeName(words[i+1:i+n]), true
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

// maxTown is how many words the place in front of the day of a dateline may have.
const maxTown = 4

// inDateline reports whether the day at word i stands in a dateline: LUND, Sweden, May 10 –
func inDateline(words []frameWord, i int) bool {
	return i > 0 && i <= maxTown && isCapitals(words[0].printed) && !slices.ContainsFunc(words[:i], func(w frameWord) bool { return !w.upper })
}

// eventAt returns the event that words name from word i on.
func eventAt(words []frameWord, i int) (event, bool) {
	for _, e := range events().phrases.Get(words[i].low) {
		if matches(words[i:], e.words) && (!e.held || isHeld(words, i, len(e.words))) {
			return e, true
		}
	}
	return event{}, false
}

// maxHeld is how many words may stand between "at" and an event: at a long White House briefing.
const maxHeld = 4

// isHeld reports whether at, in, during or a day stands closely before the n words from word i on, and no other noun behind them, as in "the briefing paper".
func isHeld(words []frameWord, i, n int) bool {
	if end := i + n; end < len(words) && !words[end-1].comma && !words[end].gap && !words[end].upper && !isFrameWord(words[end].low) && !isSaid(words[end].low) {
		return false
	}
	for back := i - 1; back >= max(0, i-1-maxHeld) && !words[back].comma && !words[back+1].gap; back-- {
		switch w := words[back].low; {
		case w == "at" || w == "in" || w == "during" || weekday(w) > 0:
			return true
		}
	}
	return false
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

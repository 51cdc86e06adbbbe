package quote_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// said lists the quotes of s as "kind speaker: words".
func said(s string) []string {
	var x quote.Extractor
	var out []string
	d := &text.Document{ID: "d", Text: s}
	for q := range x.Quotes(d) {
		out = append(out, q.Kind.String()+" "+q.Speaker.Name+": "+d.Slice(q.Span))
	}
	return out
}

func TestTurnsAreQuotes(t *testing.T) {
	s := "SHOTLIST: LUND (FEB. 3) 1. SOUNDBITE (Danish) MAYOR RUTH ADLER SAYING: “The harbour is open. It will stay open.” LUND - " +
		"Mayor Ruth Adler said the harbour was open.\n"
	assert.Equal(t, []string{
		"direct Ruth Adler: “The harbour is open. It will stay open.”",
		"indirect Ruth Adler: the harbour was open",
	}, said(s))
}

func TestPronounsMeanPeople(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"named before", "President Vera Lind flew home to Oslo. She told reporters that the talks would go on.", "Vera Lind"},
		{"spoke before", "“We are close,” said Ruth Adler, the mayor. President Lind was absent. She said that the harbour was open.", "Lind"},
		{"another person named since", "“We will stay,” Mary Roe said. John Poe disagreed. “Nobody should count on that,” he said.", "John Poe"},
		{"the other sex", "“We will stay,” Mary Roe said after a talk with John Poe. “Nobody should count on that,” he said.", "John Poe"},
		{"a trade before a name", "Midfielder Zafar Haddad spoke to reporters. “Nobody should count on that,” he said.", "Zafar Haddad"},
		{"a councillor", "Councillor Mary Roe rose. “Nobody should count on that,” she said.", "Mary Roe"},
		{"introduced by a title", "“We will stay,” Mary Roe said. Her deputy, Zafar Haddad, disagreed. “Nobody should count on that,” he said.", "Zafar Haddad"},
		{"a given name that tells no sex", "Tuva Lorentz shook her head. “Nobody should count on that,” she said.", "Tuva Lorentz"},
		{"the other one is a man", "Tuva Lorentz met John Poe. “Nobody should count on that,” she said.", "Tuva Lorentz"},
		{"two such names", "Tuva Lorentz stood up. Oluva Harsk stood up. “Nobody should count on that,” she said.", ""},
		{"a place that somebody is at", "At Grava Lorentz it rained. “Nobody should count on that,” she said.", ""},
		{"Russian", "«Порт открыт», — заявила мэр Ада Линд. «Он не закроется», — сказала она.", "Ада Линд"},
		{"Russian, in her words", "«Порт открыт», — заявила мэр Ада Линд. По её словам, он «не закроется до мая».", "Ада Линд"},
		{"Ukrainian, in his words", "«Порт відкритий», — заявив мер Іван Лінд. За його словами, він «не закриється до травня».", "Іван Лінд"},
		{"French, behind its verb", "« Le port est ouvert », a déclaré Ada Lind. « Il le restera », a-t-elle ajouté.", "Ada Lind"},
		{"a body", "The Harbour Ministry said that the ferry would return in May. It promised to publish the figures.", "The Harbour Ministry"},
		{"a body, much later", "The Harbour Ministry said that the ferry would return." + strings.Repeat(" The sun rose.", 8) + " It promised a fine day.", ""},
		{"who was asked", "The crew met Lorentz. Lorentz was asked whether she would resign. “I will stay,” she said.", "Lorentz"},
		{"who was asked, not who asked", "Lorentz was asked by Okafor whether she would resign. “I will stay,” she said.", "Lorentz"},
		{"who had been told", "Lorentz had not been told that the ferry was sold. “I will stay,” she said.", "Lorentz"},
		{"who owns something is not meant", "Asked about Sam Okafor's charges, President Vera Lind shook her head. She left. “Nobody should count on that,” she said.", "Vera Lind"},
		{"a pronoun before tells the sex", "Odile Marsh met John Poe. “We will stay,” she said. “We will not,” he said.", "John Poe"},
		{"a day at the end is no name", "Mayor Ruth Adler wrote on Twitter Thursday. “Nobody should count on that,” she said.", "Ruth Adler"},
		{"title in apposition", "The harbour chief, Tuva Lorentz, shook her head. “We are ready,” Ruth Adler said. “Nobody should count on that,” the harbour chief said.", "Tuva Lorentz"},
		{"a family name that stands first", "Premier Xi Wenbo rose. “Nobody should count on that,” Premier Xi said.", "Xi Wenbo"},
		{"a place is nobody", "Speaking at Fort Anders-Holm, President Vera Lind praised the crews. She said that the talks were long.", "Vera Lind"},
	} {
		t.Run(c.name, func(t *testing.T) {
			last := lastSpeaker(c.in)
			assert.Equal(t, c.want, last.Name, last.Why)
		})
	}
}

// lastSpeaker returns the speaker of the last quote of a text.
func lastSpeaker(in string) quote.Speaker {
	var x quote.Extractor
	var last quote.Quote
	for q := range x.Quotes(&text.Document{ID: "d", Text: in}) {
		last = q
	}
	return last.Speaker
}

func TestNamesOfSpeakers(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"in apposition to a title", "“We shall not sell the hall,” the council leader, Moira Finch, told the Gazette.", "Moira Finch"},
		{"the family name first", "Xi Wenbo, the envoy, was there. “Talks are the only way,” Xi said.", "Xi Wenbo"},
		{"the first name of two", "Jo Anders met Jo Finch. “Talks are the only way,” Jo said.", "Jo"},
		{"after a headline", "HARBOUR TO STAY OPEN, SAYS ADLER\n\nThe harbour was quiet. “It will stay open,” Mayor Ruth Adler said.", "Ruth Adler"},
		{"behind a day", "On Tuesday Ruth Adler said the pier would be rebuilt.", "Ruth Adler"},
		{"a nickname", "Ruth “Bolt” Adler checked the pier. “It holds,” Adler said.", "Ruth Adler"},
		{"an initial is no label", "Q. Lind was there.\n\nQ. Is it open?\n\nQ. Since when?", "Q"},
		{"two people", "Ruth Adler met Jo Anders. Anders and Adler said that they trusted the builders.", "Jo Anders and Ruth Adler"},
		{"a group that spoke before", "Police said the man had fled. They believe that he is in Oslo.", "Police"},
		{"a group that the sentence before is about", "Two witnesses spoke to the paper. “We saw the flash,” they said.", "Two witnesses"},
		{"two that spoke before", "Ruth Adler and Jo Anders said it was safe. They added that it would stay open.", "Ruth Adler and Jo Anders"},
		{"no group", "The mayor spoke. “We saw the flash,” they said.", ""},
		{"a body by its last word", "The port authority said it was safe. “It is open,” the authority added.", "The port authority"},
		{"a firm of two", "Finch and Sons said that the pier would be rebuilt.", "Finch and Sons"},
	} {
		t.Run(c.name, func(t *testing.T) {
			last := lastSpeaker(c.in)
			assert.Equal(t, c.want, last.Name, last.Why)
		})
	}
}

func TestThePhraseSpeaks(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"“The locks will close in May,” an aide to Tuva Lorentz said.", "an aide to Tuva Lorentz"},
		{"“The locks will close in May,” a spokesman for Tuva Lorentz said.", "a spokesman for Tuva Lorentz"},
		{"“The locks will close in May,” said a spokesman for the canal board.", "a spokesman for the canal board"},
		{"“The locks will close in May,” said Tuva Lorentz's lawyer, Piet Hanko.", "Piet Hanko"},
		{"Tuva Lorentz’s lawyer said the locks would close in May.", "Tuva Lorentz’s lawyer"},
		{"Senator Tuva Lorentz spoke. According to her aide, the locks will close in May.", "her aide"},
		{"“The locks will close in May,” the mayor of Ostvik said.", "the mayor of Ostvik"},
		{"“The locks will close in May,” the governor of\nOstvik said.", "the governor of Ostvik"},
		{"Mayor Tuva Lorentz left. “The locks will close in May,” the mayor of Ostvik said.", "Tuva Lorentz"},
		{"“The locks will close in May,” the mayor said on Monday.", "the mayor"},
		{"“The locks will close in May,” said Tuva Lorentz.", "Tuva Lorentz"},
		{"The pilots’ union said the locks would close in May.", "The pilots’ union"},
		{"A Lund pensioner said the locks would close in May.", "A Lund pensioner"},
		{"Two officials said the locks would close in May.", "Two officials"},
		{"Three pilots said the locks would close in May.", "Three pilots"},
		{"A second said the locks would close in May.", ""},
		{"The other said that the locks would close in May.", ""},
	} {
		t.Run(c.in, func(t *testing.T) {
			n := 0
			for q := range new(quote.Extractor).Quotes(&text.Document{ID: "d", Text: c.in}) {
				assert.Equal(t, c.want, q.Speaker.Name, q.Speaker.Why)
				n++
			}
			assert.Equal(t, 1, n)
		})
	}
}

func TestWhoAnswers(t *testing.T) {
	const talk = "\n\nQ: Is it open?\n\nA: It is."
	assert.Equal(t, []string{"direct Q: Is it open?", "direct Ruth Adler: It is."}, said("Ruth Adler is mayor of Lund. We met Adler in May."+talk))
	assert.Equal(t, []string{"direct Q: Is it open?", "direct : It is."}, said("Ruth Adler met Sam Okafor in May." + talk)[len(said("Ruth Adler met Sam Okafor in May.")):], "one of two")
}

func TestListings(t *testing.T) {
	s := "LUND, February 3. President Vera Lind of Norland spoke after the talks.\n\nHere are the key points of the Norlandic leader’s speech.\n\n" +
		"Trade\n\n- The talks were long and useful: \"Our talks were long. They were useful.\"\n\n" +
		"- Trade with Sudland fell \"to its lowest since the storm.\" \"As you know, we have not met for four years.\"\n\n" +
		"- The border will open in May, the president hopes.\n"
	assert.Equal(t, []string{
		"indirect Vera Lind: The talks were long and useful",
		"direct Vera Lind: \"Our talks were long. They were useful.\"",
		"mixed Vera Lind: Trade with Sudland fell \"to its lowest since the storm.\"",
		"direct Vera Lind: \"As you know, we have not met for four years.\"",
	}, said(s)[:4])
	assert.Len(t, said(s), 5)
}

// "Friday, Aug. 15" and "August 15, 2025" are one day in a document of that week.
func TestDaysHaveTheYearOfTheDocument(t *testing.T) {
	day := func(s string) (norms []string) {
		d := &text.Document{Published: time.Date(2025, 8, 16, 0, 0, 0, 0, time.UTC), Text: "“The talks ended on " + s + ",” Lind said."}
		for q := range new(quote.Extractor).Quotes(d) {
			for _, w := range q.Clauses[0].Tokens {
				norms = append(norms, w.Norm)
			}
		}
		return norms
	}
	assert.Equal(t, day("August 15, 2025"), day("Friday, Aug. 15"))
}

func FuzzExtract(f *testing.F) {
	f.Add("“The harbour is open,” Adler said. ADLER: It is (applause) open.\n\nQ: Since when?", "", uint8(0))
	f.Add("<p>She said <q>it is open</q>.<blockquote>One.</blockquote>", "", uint8(1))
	f.Add("1\n00:00:01,000 --> 00:00:02,000\n>> ADLER: Open. [laughter]\n\n2\n00:00:02,000 --> 00:00:03,000\n>> Where?", "Lind", uint8(2))
	f.Add("- “One.\n- “Two.\nSOUNDBITE (Danish) X, SAYING: “a “b” c”", "Vera Lind", uint8(3))
	f.Fuzz(func(t *testing.T, s, speaker string, format uint8) {
		d := &text.Document{ID: "d", Speaker: speaker, Format: text.Format(format % 4), Text: s}
		inside := func(what string, sp text.Span) {
			if sp.Start < 0 || sp.End < sp.Start || sp.End > len(s) {
				t.Fatalf("%q: %s %v out of bounds", s, what, sp)
			}
			if utf8.ValidString(s) && (sp.Start < len(s) && !utf8.RuneStart(s[sp.Start]) || sp.End < len(s) && !utf8.RuneStart(s[sp.End])) {
				t.Fatalf("%q: %s %v cuts a rune", s, what, sp)
			}
		}
		last := 0
		for q := range new(quote.Extractor).Quotes(d) {
			for what, sp := range map[string]text.Span{"quote": q.Span, "cue": q.Cue, "speaker": q.Speaker.Mention, "occasion": q.Occasion.Span} {
				inside(what, sp)
			}
			if q.Span.Start < last {
				t.Fatalf("%q: quote %v begins before byte %d", s, q.Span, last)
			}
			last = q.Span.Start
			for _, c := range q.Clauses {
				if inside("clause", c.Span); !q.Span.Contains(c.Span) {
					t.Fatalf("%q: clause %v outside %v", s, c.Span, q.Span)
				}
			}
		}
		quote.KindOf(d)
	})
}

// The full name of one of two Kestrels stands in the name of a park before it is anybody's.
func TestNamesakeBeforeItsFirstPlace(t *testing.T) {
	d := &text.Document{ID: "a", Text: "On Tuesday Zorlo Kestrel Park opened. Maria Kestrel left. “We are late,” she said. \n\nLater Zorlo Kestrel left. “No,” said Zorlo Kestrel."}
	var names []string
	for q := range new(quote.Extractor).Quotes(d) {
		names = append(names, q.Speaker.Name)
	}
	assert.Equal(t, []string{"Maria Kestrel", "Zorlo Kestrel"}, names)
}

// Surnames with particles end in the same word as others; whom a pronoun means must not hang on the order of a map.
func TestPronounsAreResolvedAlike(t *testing.T) {
	d := &text.Document{Text: "Mayor Jan van der Velde met Minister Ole Velde.\n\nVelde left. “We will open,” he said."}
	for range 50 {
		for q := range new(quote.Extractor).Quotes(d) {
			assert.Equal(t, "Ole Velde", q.Speaker.Name)
		}
	}
}

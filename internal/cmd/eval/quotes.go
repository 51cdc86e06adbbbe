package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// An article is one line of a file of quotations. Its offsets are runes.
type article struct {
	ID     string      `json:"id"`
	Text   string      `json:"text,omitempty"`
	Quotes []quotation `json:"quotes"`
}

type quotation struct {
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Kind         string `json:"kind"`
	Speaker      string `json:"speaker,omitempty"`
	SpeakerStart *int   `json:"speaker_start,omitempty"`
	SpeakerEnd   *int   `json:"speaker_end,omitempty"`
	Cue          string `json:"cue,omitempty"`
	Text         string `json:"text"`
}

// quotes prints the quotations of the articles in the file that args name.
func quotes(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("quotes", flag.ContinueOnError)
	marks := flags.Bool("marks", false, "only passages in quotation marks")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() != 1 {
		return errors.New("usage: eval quotes [--marks] FILE")
	}
	file, err := os.Open(flags.Arg(0))
	if err != nil {
		return err
	}
	defer file.Close()
	x := quote.Extractor{MarkedOnly: *marks}
	in, out := json.NewDecoder(bufio.NewReader(file)), json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for {
		var a article
		if err := in.Decode(&a); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		a.Quotes = quotationsOf(&x, a.ID, a.Text)
		a.Text = ""
		if err := out.Encode(a); err != nil {
			return err
		}
	}
}

// quotationsOf returns the quotations that x finds in s.
func quotationsOf(x *quote.Extractor, id, s string) []quotation {
	list := []quotation{}
	runes := func(off int) int { return utf8.RuneCountInString(s[:off]) }
	that := conjunctionCounts(id)
	kinds := map[quote.Kind]string{quote.Direct: "direct", quote.Mixed: "mixed", quote.Indirect: "indirect"}
	d := &text.Document{ID: "article", Text: s}
	for q := range x.Quotes(d) {
		if q.Nested || x.MarkedOnly && !marked(d, q) {
			continue
		}
		for _, sp := range said(q) { // a line is one stretch of the text
			if that && (q.Kind != quote.Direct || sp.Len() >= minDirectThat) {
				sp.Start = withThat(s, sp.Start)
			}
			g := quotation{Start: runes(sp.Start), End: runes(sp.End), Kind: kinds[kindIn(q, sp)], Cue: d.Slice(q.Cue), Text: d.Slice(sp)}
			if !q.Speaker.Mention.Empty() {
				from, to := runes(q.Speaker.Mention.Start), runes(q.Speaker.Mention.End)
				g.Speaker, g.SpeakerStart, g.SpeakerEnd = d.Slice(q.Speaker.Mention), &from, &to
			}
			list = append(list, g)
		}
	}
	return list
}

// said returns the stretches of the text that hold the words of q.
func said(q quote.Quote) []text.Span {
	if q.Stretches == nil {
		return []text.Span{q.Span}
	}
	return q.Stretches
}

// kindIn returns the kind of the words of q in its stretch sp: that without marks is indirect.
func kindIn(q quote.Quote, sp text.Span) quote.Kind {
	if q.Kind == quote.Mixed && !slices.ContainsFunc(q.Parts, sp.Contains) {
		return quote.Indirect
	}
	return q.Kind
}

// marked reports whether q stands in quotation marks: a turn of a transcript may not, unless its label does, “ADLER: It is open.”
func marked(d *text.Document, q quote.Quote) bool {
	if len(q.Parts) == 0 {
		return false
	}
	const marks = "\"'`“”„‟‘’‚«»‹›「『"
	before, _ := utf8.DecodeLastRuneInString(d.Text[:q.Parts[0].Start])
	label, _ := utf8.DecodeLastRuneInString(d.Text[:q.Speaker.Mention.Start])
	return q.Parts[0].Start > q.Span.Start || strings.ContainsRune(marks, before) || q.Cue.Empty() && strings.ContainsRune(marks, label)
}

// conjunctionCounts reports whether the annotation of an article counts the "that" of "said that ..." as part of what was
// said. This is a convention of one corpus, PolNeAR, and not a rule about language: a quote of this project never begins
// with that "that", nor do the hard cases. Nothing in the text of an article tells the convention, so it is told by the form
// of PolNeAR's names, OUTLET_YEAR-MM-DD_TITLE. It moves the start of a printed span, and never what is found.
func conjunctionCounts(id string) bool {
	parts := strings.SplitN(id, "_", 3)
	if len(parts) < 3 {
		return false
	}
	_, err := time.Parse(time.DateOnly, parts[1])
	return err == nil
}

// minDirectThat is the length from which a quotation stays direct with a "that" before it: four letters are then less
// than 5 % of it, spaces and marks not counted.
const minDirectThat = 100

// withThat moves start before the "that" right before it, if there is one.
func withThat(s string, start int) int {
	before := strings.TrimRight(s[:start], " ")
	if rest, ok := strings.CutSuffix(before, "that"); ok && strings.HasSuffix(rest, " ") {
		return len(rest)
	}
	return start
}

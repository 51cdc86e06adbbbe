// Command embed is quotecheck inside a small fact-checking pipeline: articles come in as JSON Lines, findings
// go out as JSON Lines, one for each place that somebody should look at.
//
//	go run ./examples/embed < examples/embed/articles.jsonl
//
// An article names the event it belongs to; the articles of one event are compared with each other.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/text"
)

// An article is one line of input.
type article struct {
	ID     string `json:"id"`
	Event  string `json:"event"`
	Outlet string `json:"outlet"`
	Text   string `json:"text"`
}

// A finding is one line of output: who prints what, and where to look.
type finding struct {
	Event    string  `json:"event"`
	Speaker  string  `json:"speaker"`
	Severity string  `json:"severity"`
	What     string  `json:"what"`
	A        version `json:"a"`
	B        version `json:"b"`
}

// A version is how one outlet prints the words.
type version struct {
	Outlet string `json:"outlet"`
	Text   string `json:"text"`
	Line   int    `json:"line"`
}

func main() {
	log.SetFlags(0)
	if err := run(context.Background(), os.Stdin, os.Stdout); err != nil {
		log.Fatal("embed: ", err)
	}
}

func run(ctx context.Context, in io.Reader, out io.Writer) error {
	events, order, err := read(in)
	if err != nil {
		return err
	}
	var checker quotecheck.Checker
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, event := range order {
		report, err := checker.Check(ctx, events[event]...)
		if err != nil {
			return fmt.Errorf("event %s: %w", event, err)
		}
		for _, f := range findings(event, report) {
			if err := enc.Encode(f); err != nil {
				return err
			}
		}
	}
	return nil
}

// read returns the articles by event, and the events in the order in which they first appear.
func read(in io.Reader) (map[string][]*text.Document, []string, error) {
	events := map[string][]*text.Document{}
	var order []string
	dec := json.NewDecoder(bufio.NewReader(in))
	for {
		var a article
		if err := dec.Decode(&a); errors.Is(err, io.EOF) {
			return events, order, nil
		} else if err != nil {
			return nil, nil, err
		}
		if events[a.Event] == nil {
			order = append(order, a.Event)
		}
		events[a.Event] = append(events[a.Event], &text.Document{ID: a.ID, Outlet: a.Outlet, Text: a.Text})
	}
}

// findings returns what in the report is grave enough to bother a person.
func findings(event string, r *quotecheck.Report) []finding {
	speakers, remarks, docs := map[string]string{}, map[string]string{}, map[string]*text.Document{}
	for _, s := range r.Speakers {
		speakers[s.ID] = s.Name
	}
	for _, m := range r.Remarks {
		remarks[m.ID] = speakers[m.Speaker]
	}
	for _, d := range r.Documents {
		docs[d.ID] = d.Source
	}
	show := func(sites []quotecheck.Site) version {
		d := docs[sites[0].Document]
		return version{Outlet: d.Outlet, Text: sites[0].Text, Line: d.Position(sites[0].Span.Start).Line}
	}
	var all []finding
	for _, d := range r.Divergences {
		if d.Severity < diverge.Substantive || len(d.A) == 0 || len(d.B) == 0 {
			continue
		}
		what, _ := d.Kind.MarshalText()
		if d.Facet != 0 {
			facet, _ := d.Facet.MarshalText()
			what = fmt.Appendf(what, " (%s)", facet)
		}
		severity, _ := d.Severity.MarshalText()
		all = append(all, finding{Event: event, Speaker: remarks[d.Remark], Severity: string(severity), What: string(what), A: show(d.A), B: show(d.B)})
	}
	return all
}

package quotecheck_test

import (
	"bytes"
	"context"
	"fmt"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/render"
	"github.com/quotecheck/quotecheck/text"
)

// The press conference of Port Linden runs through all documentation: see testdata/events/bridge.
var (
	courier = &text.Document{ID: "courier", Outlet: "The Courier", Text: "“The bridge will not reopen before Friday,” harbor master Ines Okafor said. " +
		"“We found four cracked bolts, and all of them must be replaced.”"}
	gazette = &text.Document{ID: "gazette", Outlet: "The Gazette", Text: "“The bridge will reopen before Friday,” harbor master Ines Okafor said. " +
		"“We found 14 cracked bolts, and all of them should be replaced.”"}
	radio = &text.Document{ID: "radio", Outlet: "Radio Linden", Kind: text.Transcript, Text: "OKAFOR: The bridge will not reopen before Friday. " +
		"We found four cracked bolts, and all of them must be replaced."}
)

func Example() {
	courier := &text.Document{ID: "courier", Text: "“The bridge will not reopen before Friday,” harbor master Ines Okafor said."}
	gazette := &text.Document{ID: "gazette", Text: "“The bridge will reopen before Friday,” harbor master Ines Okafor said."}

	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), courier, gazette)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range report.Divergences {
		fmt.Println(d.Severity, d.Kind, d.Facet)
		fmt.Println(d.A[0].Document, "prints:", d.A[0].Text)
		fmt.Println(d.B[0].Document, "prints:", d.B[0].Text)
	}
	// Output:
	// critical altered negation
	// courier prints: will not reopen
	// gazette prints: will reopen
}

// A reference makes one document the base side of every divergence.
func ExampleChecker_Check_reference() {
	checker := quotecheck.Checker{Judge: diverge.Judge{Reference: "gazette"}}
	report, err := checker.Check(context.Background(), courier, gazette)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range report.Divergences {
		fmt.Println(d.Basis, d.A[0].Document, d.B[0].Document)
		break
	}
	// Output: reference gazette courier
}

func ExampleChecker_Quotes() {
	var checker quotecheck.Checker
	report, err := checker.Quotes(context.Background(), courier)
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range report.Quotes {
		fmt.Println(q.Kind, courier.Slice(q.Parts[0]))
	}
	// Output:
	// direct The bridge will not reopen before Friday,
	// direct We found four cracked bolts, and all of them must be replaced.
}

func ExampleChecker_Verify() {
	var checker quotecheck.Checker
	verification, err := checker.Verify(context.Background(), radio, courier, gazette)
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range verification.Quotes {
		fmt.Println(q.Document, q.Verdict, q.Text)
	}
	// Output:
	// courier verbatim “The bridge will not reopen before Friday,”
	// courier verbatim “We found four cracked bolts, and all of them must be replaced.”
	// gazette altered “The bridge will reopen before Friday,”
	// gazette altered “We found 14 cracked bolts, and all of them should be replaced.”
}

// An ellipsis is a marked edit. What it hides is shown, and is no excuse if the words depend on it.
func ExampleChecker_Verify_ellipsis() {
	transcript := &text.Document{ID: "transcript", Kind: text.Transcript, Text: "OKAFOR: We will open the bridge, if the crane arrives, on Friday at noon."}
	article := &text.Document{ID: "article", Text: "“We will open the bridge … on Friday at noon,” Ines Okafor said."}

	var checker quotecheck.Checker
	verification, err := checker.Verify(context.Background(), transcript, article)
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range verification.Quotes {
		fmt.Println(q.Verdict, q.Text)
		fmt.Println("hidden:", q.Hidden[0].Text)
	}
	// Output:
	// altered “We will open the bridge … on Friday at noon,”
	// hidden: if the crane arrives
}

func ExampleFilter() {
	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), courier, gazette)
	if err != nil {
		log.Fatal(err)
	}
	report = quotecheck.Filter{Speaker: "okafor", MinSeverity: diverge.Critical}.Apply(report)
	for _, d := range report.Divergences {
		fmt.Println(d.Severity)
		break
	}
	// Output: critical
}

// An empty report says why it is empty.
func ExampleReport_unassessed() {
	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), courier)
	if err != nil {
		log.Fatal(err)
	}
	for _, u := range report.Unassessed {
		fmt.Println(u.What+":", u.Reason)
	}
	// Output: check: one document only: there is nothing to compare it with
}

func ExampleDocumentError() {
	var checker quotecheck.Checker
	_, err := checker.Check(context.Background(), &text.Document{ID: "leaflet", Text: "caf\xe9"})
	fmt.Println(err)
	// Output: document "leaflet": not valid UTF-8 at byte 3 (line 1); convert the text to UTF-8
}

func Example_quoteList() {
	var checker quotecheck.Checker
	report, err := checker.Quotes(context.Background(), gazette)
	if err != nil {
		log.Fatal(err)
	}
	if err := (render.QuoteList{}).Render(os.Stdout, report); err != nil {
		log.Fatal(err)
	}
	// Output:
	// The Gazette (gazette)
	//   1:1  Ines Okafor, direct: “The bridge will reopen before Friday,”
	//   1:73  Ines Okafor, direct: “We found 14 cracked bolts, and all of them should
	//         be replaced.”
}

func ExampleReport() {
	checker := quotecheck.Checker{Judge: diverge.Judge{Reference: "courier"}} // compare every other account with this one
	report, err := checker.Check(context.Background(), courier, gazette, radio)
	if err != nil {
		log.Fatal(err)
	}
	report = quotecheck.Filter{Speaker: "Okafor", MinSeverity: diverge.Substantive}.Apply(report) // what she said, gravely parted
	slices.SortStableFunc(report.Divergences, quotecheck.BySeverity)
	fmt.Println(report.Divergences[0].Basis, report.Divergences[0].Severity)

	var page bytes.Buffer
	if err := (render.HTML{Title: "Port Linden"}).Render(&page, report); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.Contains(page.String(), "<h1>Port Linden</h1>"))
	// Output:
	// reference critical
	// true
}

func ExampleReport_speakers() {
	lind := &text.Document{ID: "lind", Text: "“The bolts were never once inspected in eleven years,” Ada Lind said."}
	hale := &text.Document{ID: "hale", Text: "“The bolts were never once inspected in eleven years,” Peter Hale said."}

	var checker quotecheck.Checker
	report, err := checker.Check(context.Background(), lind, hale)
	if err != nil {
		log.Fatal(err)
	}
	names := map[string]string{} // by the ID of a speaker
	for _, s := range report.Speakers {
		names[s.ID] = s.Name
	}
	speakers := map[string]string{} // by the ID of a quote
	for _, q := range report.Quotes {
		speakers[q.ID] = names[q.Speaker]
	}
	for _, d := range report.Divergences {
		fmt.Println(d.Severity, d.Kind)
		for _, site := range slices.Concat(d.A, d.B) {
			fmt.Println(site.Document, "has it from", speakers[site.Quote])
		}
	}
	// Output:
	// critical misattributed
	// hale has it from Peter Hale
	// lind has it from Ada Lind
}

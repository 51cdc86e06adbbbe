package quotecheck

import (
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// ReportSchemaName is the name of the JSON contract that [Report] mirrors. A change that breaks readers changes it.
const ReportSchemaName = "quotecheck.report/1"

// A Report is the outcome of a check. Its JSON form is the contract published as [ReportSchema]; the order of
// everything in it is fixed, and nothing in it depends on the order of the documents.
type Report struct {
	Schema      string       `json:"schema"`      // always [ReportSchemaName]
	Tool        Tool         `json:"tool"`        // what made the report
	Documents   []Document   `json:"documents"`   // sorted by ID
	Speakers    []Speaker    `json:"speakers"`    // sorted by Name, then ID
	Quotes      []Quote      `json:"quotes"`      // sorted by Document, then Span
	Remarks     []Remark     `json:"remarks"`     // remarks that two or more cells share
	Divergences []Divergence `json:"divergences"` // sorted by remark, then place
	Names       []Name       `json:"names"`       // bearers whose forms differ
	Unassessed  []Unassessed `json:"unassessed"`  // what could not be looked at, and why
	Summary     Summary      `json:"summary"`
}

// Tool names the versions that made a report: the same tool and the same input give the same bytes.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"` // of the module
	Rules   string `json:"rules"`   // of the rule set
	Unicode string `json:"unicode"` // of the tables in golang.org/x/text
}

// A Document describes one checked text.
type Document struct {
	ID        string    `json:"id"`
	Outlet    string    `json:"outlet"`
	Title     string    `json:"title"`
	URL       string    `json:"url"`
	Published string    `json:"published"` // "2006-01-02", or RFC 3339 if the hour is known; "" if unknown
	Lang      string    `json:"lang"`
	Kind      text.Kind `json:"kind"`
	SHA256    string    `json:"sha256"`  // of the text, in hexadecimal
	Bytes     int       `json:"bytes"`   // length of the text
	Lineage   string    `json:"lineage"` // documents that copy one text share it and count as one witness; "" = independent

	Translated bool `json:"translated,omitempty"` // it was declared to print a translation of what was said

	Source *text.Document `json:"-"` // the text itself, nil in a report that was read from JSON
}

// A Speaker is one person or body that is quoted.
type Speaker struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`    // the fullest form found
	Aliases []string `json:"aliases"` // the other forms, sorted
}

// A Quote is what one document reports a speaker to have said.
type Quote struct {
	ID                string      `json:"id"`
	Document          string      `json:"document"`
	Speaker           string      `json:"speaker"`            // ID of a [Speaker], "" if unknown
	SpeakerConfidence float64     `json:"speaker_confidence"` // 0..1
	Kind              quote.Kind  `json:"kind"`
	Span              text.Span   `json:"span"`
	Parts             []text.Span `json:"parts"`               // the stretches inside quotation marks, without the marks; none of an indirect quote
	Stretches         []text.Span `json:"stretches,omitempty"` // where the cue stands inside Span, the words on both sides of it; else nil
	Cue               *text.Span  `json:"cue"`                 // the reporting words, nil if none
	Lang              string      `json:"lang,omitempty"`      // BCP 47 tag of the language in which it was said, left out where the document does not tell

	Mention    *text.Span `json:"mention,omitempty"`     // the words that name the speaker here ("he", "an aide"), nil if none
	SpeakerWhy string     `json:"speaker_why,omitempty"` // by what the speaker was found, or why there is none
	Occasion   *Occasion  `json:"occasion,omitempty"`    // when and where it was said, nil where the document does not tell

	Denied     bool `json:"denied,omitempty"`     // the cue denies it: did not say
	Questioned bool `json:"questioned,omitempty"` // the cue leaves open whether it was said: did she say
	Nested     bool `json:"nested,omitempty"`     // it stands in another quote, whose words are the ones that are compared
}

// An Occasion is when and where something was said, as far as the document tells.
type Occasion struct {
	Date    string    `json:"date,omitempty"`    // "2006-01-02", "2006-01", "2006", "--01-02" (year unknown), "-W-6" (some Saturday)
	Place   string    `json:"place,omitempty"`   // as printed
	Event   string    `json:"event,omitempty"`   // the sort of occasion: "press conference", "interview"
	Earlier bool      `json:"earlier,omitempty"` // before what the document reports: "had warned ahead of the talks"
	Span    text.Span `json:"span"`              // the words that tell; empty if they are all over the document
}

// A Remark is one thing that was said, as rendered by one or more documents.
type Remark struct {
	ID      string   `json:"id"`
	Speaker string   `json:"speaker"` // ID of a [Speaker], "" if unknown
	Columns []Column `json:"columns"` // in the order of the fullest rendering
}

// A Column is the clauses that render one clause of a remark: two cells or more.
type Column struct {
	ID    string `json:"id"`
	Cells []Cell `json:"cells"` // sorted by Document, then Span
}

// A Cell is one document's part in a column.
type Cell struct {
	Document string    `json:"document"`
	Quote    string    `json:"quote"` // ID of a [Quote]
	Span     text.Span `json:"span"`
	Reading  int       `json:"reading"` // 1-based: cells equal after normalization have the same reading
}

// A Divergence is one place where readings part.
type Divergence struct {
	ID             string             `json:"id"`
	Remark         string             `json:"remark"`
	Column         string             `json:"column"` // "" if the clause stands in one document alone
	Kind           diverge.Kind       `json:"kind"`
	Facet          diverge.Facet      `json:"facet"`
	Severity       diverge.Severity   `json:"severity"`
	Confidence     float64            `json:"confidence"` // 0..1
	Review         bool               `json:"review"`     // the tool is unsure and says so
	Basis          diverge.Basis      `json:"basis"`
	Marked         bool               `json:"marked"` // the cut or the insertion is shown in print
	Translated     diverge.Translated `json:"translated"`
	A              []Site             `json:"a"` // the base side, one site per document with that reading
	B              []Site             `json:"b"`
	Also           []Type             `json:"also"` // further kinds at the same place, graver first
	Message        string             `json:"message"`
	Why            []string           `json:"why"`
	Normalizations []string           `json:"normalizations"` // rules that made the rest equal
}

// A Site is a place in a document. Its Span slices the document to exactly Text; an empty span is the point
// where absent words would stand.
type Site struct {
	Document string     `json:"document"`
	Quote    string     `json:"quote"` // ID of a [Quote], "" if none
	Span     text.Span  `json:"span"`
	Text     string     `json:"text"`
	Register quote.Kind `json:"register"`
}

// A Type is a kind with its facet.
type Type = diverge.Type

// A Name is one bearer whose printed forms differ between documents.
type Name struct {
	Name     string     `json:"name"`
	Verdict  string     `json:"verdict"`
	Forms    []Form     `json:"forms"`
	Evidence []Evidence `json:"evidence"`
}

// A Form is a name as printed at one place.
type Form struct {
	Document string    `json:"document"`
	Span     text.Span `json:"span"`
	Text     string    `json:"text"`
}

// Evidence is one reason for or against a verdict.
type Evidence = name.Evidence

// Unassessed is something the check could not look at, and why. Nothing is dropped silently.
type Unassessed struct {
	What     string    `json:"what"`
	Reason   string    `json:"reason"`
	Document string    `json:"document"` // "" if it concerns the whole check
	Span     text.Span `json:"span"`
}

// A Summary counts what a report holds.
type Summary struct {
	Documents   int `json:"documents"`
	Witnesses   int `json:"witnesses"` // documents, copies of one text counted once
	Quotes      int `json:"quotes"`
	Remarks     int `json:"remarks"`
	Columns     int `json:"columns"`
	Divergences int `json:"divergences"`
	Critical    int `json:"critical"`
	Substantive int `json:"substantive"`
	Editorial   int `json:"editorial"`
	Equivalent  int `json:"equivalent"` // differences that are none: typography, spelling, number style
}

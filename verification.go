package quotecheck

import (
	"github.com/quotecheck/quotecheck/internal/enum"
	"github.com/quotecheck/quotecheck/text"
)

// VerificationSchemaName is the name of the JSON contract that [Verification] mirrors.
const VerificationSchemaName = "quotecheck.verification/1"

// A Verdict says how a quote stands to a transcript.
type Verdict uint8

// The verdicts, best first. “We will not … sell the bridge” against “We will not, as you know, sell the bridge” is Marked; with a critical
// divergence no quote is: “We will … sell the bridge” hides what it depends on there, and over "We will, if nobody pays, sell the bridge".
const (
	Verbatim Verdict = iota + 1 // word for word: typography, capitals and spelling aside, see Normalizations
	Marked                      // only with cuts and insertions that the article marks: … [ ], or “…,” she said, “…”; nothing critical is hidden, and no modal
	Altered                     // found, with other words, from another speaker, or cut off what it depends on, with a mark or without: see the divergences
	NotFound                    // not in the transcript
)

// verdictNames returns the names of the values of Verdict, in their order.
func verdictNames() []string {
	return []string{"", "verbatim", "marked", "altered", "not_found"}
}

// String returns the name of v in the contract, "" for the zero Verdict.
func (v Verdict) String() string { return enum.Name("Verdict", verdictNames(), v) }

// MarshalText returns the name of v.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets v to the verdict of that name; no name at all is the zero value.
func (v *Verdict) UnmarshalText(b []byte) (err error) {
	*v, err = enum.Parse[Verdict]("verdict", verdictNames(), b)
	return err
}

// A Verification is every direct quote of some articles against one transcript.
// Its JSON form is the contract published as [VerificationSchema].
type Verification struct {
	Schema     string              `json:"schema"` // always [VerificationSchemaName]
	Tool       Tool                `json:"tool"`
	Transcript Document            `json:"transcript"`
	Documents  []Document          `json:"documents"`  // the articles, sorted by ID
	Quotes     []VerifiedQuote     `json:"quotes"`     // sorted by Document, then Span
	Unassessed []Unassessed        `json:"unassessed"` // what could not be looked at, and why
	Summary    VerificationSummary `json:"summary"`
}

// A VerifiedQuote is one quote of an article with what the transcript has.
type VerifiedQuote struct {
	ID          string       `json:"id"`
	Document    string       `json:"document"`
	Speaker     string       `json:"speaker"` // name, "" if unknown
	Span        text.Span    `json:"span"`    // in the article, with the outer quotation marks
	Text        string       `json:"text"`
	Verdict     Verdict      `json:"verdict"`
	Passages    []Passage    `json:"passages"`    // one for each stretch between marked cuts; for NotFound the nearest one, if any
	Hidden      []Passage    `json:"hidden"`      // what the transcript says where the article marks a cut, and what an end cuts off that the kept words depend on
	Divergences []Divergence `json:"divergences"` // A is the transcript, B the article; at least one for Altered

	// Parts are the halves of a quotation that its cue breaks off: “We will,” she said, “close the mill.” Each is a quote of its own in a
	// [Report]; ID is that of the first. Empty if the quotation is whole.
	Parts []VerifiedPart `json:"parts"`

	// Normalizations are the rules that made words equal which the article prints otherwise than the transcript: "spelling".
	Normalizations []string `json:"normalizations"`
}

// A VerifiedPart is one half of a quotation that its cue breaks off.
type VerifiedPart struct {
	Quote   string    `json:"quote"` // its ID in a [Report]
	Span    text.Span `json:"span"`  // with the quotation marks
	Text    string    `json:"text"`
	Verdict Verdict   `json:"verdict"` // of these words alone
}

// A Passage is a stretch of the transcript.
type Passage struct {
	Span    text.Span `json:"span"`
	Text    string    `json:"text"`
	Speaker string    `json:"speaker"` // who says it, "" if unknown
	Score   float64   `json:"score"`   // 0..1: share of the quoted words that stand there; 1 for hidden passages
}

// A VerificationSummary counts the quotes by verdict.
type VerificationSummary struct {
	Quotes   int `json:"quotes"`
	Verbatim int `json:"verbatim"`
	Marked   int `json:"marked"`
	Altered  int `json:"altered"`
	NotFound int `json:"not_found"`
}

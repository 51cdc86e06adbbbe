package quote

import "github.com/quotecheck/quotecheck/text"

// A Kind is the register in which words are reported (Pareti, PARC 3.0, LREC 2016).
type Kind uint8

const (
	Direct   Kind = iota + 1 // all in quotation marks, or a speaker's turn: “We are close,” he said.
	Indirect                 // no marks: He said that they were close.
	Mixed                    // one reported clause partly in marks: He said they were “close”.
)

// A Quote is one stretch of text that a speaker is reported to have said.
type Quote struct {
	Kind       Kind
	Span       text.Span   // the reported words, with the outer quotation marks
	Parts      []text.Span // the stretches inside quotation marks, without the marks; nil for Indirect; sorted, not overlapping
	Stretches  []text.Span // where the cue stands inside Span, the words on both sides of it: the pier, he said, was safe; nil otherwise
	Cue        text.Span   // the reporting words ("said", "according to"), empty if none
	Speaker    Speaker
	Occasion   Occasion
	Lang       string   // BCP 47 tag of the language in which it was said, "" if the text does not tell: SOUNDBITE (Danish), he said in Danish
	Clauses    []Clause // sorted, not overlapping; the alignment units
	Interrupts bool     // the quote goes on from the one before it: “…,” he said, “…”
	Nested     bool     // it stands inside another quote of the same document
	Denied     bool     // the cue denies it: “He did not say that ...”, “He denied that ...”
	Questioned bool     // the cue leaves open whether it was said: “Did he say that ...?”, “asked whether he had said that ...”
}

// A Speaker is who is reported to have said a Quote.
type Speaker struct {
	Name       string    // the person or body meant, canonical within the documents of a check; "" if unknown
	Mention    text.Span // the words that name the speaker here ("he", "an aide"), empty if none
	Office     string    // what the document says the speaker is: "prime minister of norway"; "" if nothing
	Confidence float64   // 0..1
	Why        string    // the rule that found the speaker, or why there is none
	Sex        string    // "m" or "f" where Mr or Mrs before the name tells, else "": Cast keeps Mr Lind and Mrs Lind apart by it
}

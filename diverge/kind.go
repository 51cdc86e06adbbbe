package diverge

import "github.com/quotecheck/quotecheck/diverge/finding"

// The words for what is found stand in package finding, below the packages that find it. Here they have their short names.
type (
	// A Divergence is one place where one reading departs from another.
	Divergence = finding.Divergence
	// A Site is a place in a document.
	Site = finding.Site
	// A NameFinding is one bearer whose forms differ between documents, or names that may be one bearer's.
	NameFinding = finding.NameFinding
	// A Type is a kind with its facet.
	Type = finding.Type
	// A Kind says how one reading departs from another.
	Kind = finding.Kind
	// A Facet says what an altered place is about, or that what was cut limits the words that were kept.
	Facet = finding.Facet
	// A Severity grades a divergence. Greater is graver.
	Severity = finding.Severity
	// A Cut says what words that were cut off made of those that were kept.
	Cut = finding.Cut
	// A Basis says what a reading was compared with.
	Basis = finding.Basis
	// Translated says which sides of a divergence are translations.
	Translated = finding.Translated
)

// The kinds. In the examples the first reading is the base.
const (
	// Missing: "We came, we listened and we left." / "We came and we left."
	Missing = finding.Missing
	// Truncated: "I will sign if they sign." / "I will sign."
	Truncated = finding.Truncated
	// Elided: "We came, we listened and we left." / "We came … and we left."
	Elided = finding.Elided
	// Added: "Relations are cold." / "Relations, ruined by his predecessor, are cold."
	Added = finding.Added
	// Altered: "The bridge must be closed." / "The bridge should be closed." The Facet says how.
	Altered = finding.Altered
	// Reworded: "The bridge is in a poor state." / "The bridge is in bad shape."
	Reworded = finding.Reworded
	// Bracketed: "He closed the old bridge." / "[The mayor] closed the old bridge."
	Bracketed = finding.Bracketed
	// Spliced: "The dam is old, and it leaks. The town is poor, and nobody wants it." / "The dam is old, and nobody wants it."
	Spliced = finding.Spliced
	// Reordered: "We were tired, and we lost." / "We lost, and we were tired."
	Reordered = finding.Reordered
	// Promoted: “The plan is dead as can be” where two others report without marks that it was dead.
	Promoted = finding.Promoted
	// Misattributed: "It was over," Ada Lind said. / "It was over," Peter Hale said.
	Misattributed = finding.Misattributed
)

// The facets of Altered, and what a cut can limit.
const (
	// Number: "twenty boats" / "thirty boats"
	Number = finding.Number
	// Negation: "we will not pay" / "we will pay"
	Negation = finding.Negation
	// Modality: "they must leave" / "they should leave"
	Modality = finding.Modality
	// Quantifier: "all harbours" / "some harbours"
	Quantifier = finding.Quantifier
	// Name: "Mr. Ostrow opened the harbor" / "Mr. Oster opened the harbor"
	Name = finding.Name
	// Person: "we broke it" / "they broke it"
	Person = finding.Person
	// Time: "the emerging deal" / "the anticipated deal"
	Time = finding.Time
	// Degree: "very hard" / "somewhat hard"
	Degree = finding.Degree
	// Condition: "if they pay" / "when they pay"
	Condition = finding.Condition
	// Wording: "balance of trade" / "balance of fear"
	Wording = finding.Wording
	// Qualifier: "I will go, unless it rains." / "I will go."
	Qualifier = finding.Qualifier
)

// The grades, what a reading was compared with, and which sides translate.
const (
	Editorial   = finding.Editorial   // house style or style of translation: "in bad shape" / "in a poor state"
	Substantive = finding.Substantive // a reader could take another meaning: a clause is gone
	Critical    = finding.Critical    // a candidate material change: a "not" is gone

	Pairwise  = finding.Pairwise  // one reading with another
	Reference = finding.Reference // with the document named as the reference
	Consensus = finding.Consensus // with the reading of most independent documents

	TranslatedNone = finding.TranslatedNone // both print the words of one language
	TranslatedOne  = finding.TranslatedOne  // one prints a translation
	TranslatedBoth = finding.TranslatedBoth // both print translations, each its own
)

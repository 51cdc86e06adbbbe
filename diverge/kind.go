package diverge

import "github.com/quotecheck/quotecheck/diverge/finding"

// The words for what is found stand in package finding, below the packages that find it. Here they have their short names: the fields of a
// Divergence are listed by go doc diverge/finding.Divergence.
type (
	// A Divergence is one place where one reading departs from another: a Kind, a Facet and a Severity, the sites on both sides, and why.
	// go doc diverge/finding.Divergence lists the fields.
	Divergence = finding.Divergence
	// A Site is a place in a document. go doc diverge/finding.Site lists the fields.
	Site = finding.Site
	// A NameFinding is one bearer whose forms differ between documents, or names that may be one bearer's.
	NameFinding = finding.NameFinding
	// A Type is a kind with its facet.
	Type = finding.Type
	// A Kind says how one reading departs from another:
	//
	//	Missing        words are silently absent
	//	Truncated      the same, at the start or the end of a quoted sentence
	//	Elided         words are absent, and a mark shows it
	//	Added          words that the base lacks
	//	Altered        the readings correspond and say different things: the Facet says in what
	//	Reworded       other words inside quotation marks, no change of content found
	//	Bracketed      an editor's [insertion]
	//	Spliced        words from separate places stand together as if said in one breath
	//	Reordered      the same clauses in another order
	//	Promoted       what others report without marks stands inside them
	//	Misattributed  the same words, given to different speakers
	//
	// go doc diverge.Missing shows an example of each.
	Kind = finding.Kind
	// A Facet says what an altered place is about: Number, Negation, Modality, Quantifier, Name, Person, Time, Degree, Condition or, if none of
	// these, Wording; Qualifier says that what was cut limits the words that were kept. go doc diverge.Number shows an example of each.
	Facet = finding.Facet
	// A Severity grades a divergence: Editorial, Substantive or Critical. Greater is graver. go doc diverge.Critical says what each means.
	Severity = finding.Severity
	// A Cut says what words that were cut off made of those that were kept.
	Cut = finding.Cut
	// A Basis says what a reading was compared with: Pairwise, Reference or Consensus.
	Basis = finding.Basis
	// Translated says which sides of a divergence are translations: TranslatedNone, TranslatedOne or TranslatedBoth.
	Translated = finding.Translated
)

// The kinds. In the examples the first reading is the base.
const (
	// Missing: "We came, we listened and we left." / "We came and we left."
	Missing Kind = finding.Missing
	// Truncated: "I will sign if they sign." / "I will sign."
	Truncated Kind = finding.Truncated
	// Elided: "We came, we listened and we left." / "We came … and we left."
	Elided Kind = finding.Elided
	// Added: "Relations are cold." / "Relations, ruined by his predecessor, are cold."
	Added Kind = finding.Added
	// Altered: "The bridge must be closed." / "The bridge should be closed." The Facet says how.
	Altered Kind = finding.Altered
	// Reworded: "The bridge is in a poor state." / "The bridge is in bad shape."
	Reworded Kind = finding.Reworded
	// Bracketed: "He closed the old bridge." / "[The mayor] closed the old bridge."
	Bracketed Kind = finding.Bracketed
	// Spliced: "The dam is old, and it leaks. The town is poor, and nobody wants it." / "The dam is old, and nobody wants it."
	Spliced Kind = finding.Spliced
	// Reordered: "We were tired, and we lost." / "We lost, and we were tired."
	Reordered Kind = finding.Reordered
	// Promoted: “The plan is dead as can be” where two others report without marks that it was dead.
	Promoted Kind = finding.Promoted
	// Misattributed: "It was over," Ada Lind said. / "It was over," Peter Hale said.
	Misattributed Kind = finding.Misattributed
)

// The facets of Altered, and what a cut can limit.
const (
	// Number: "twenty boats" / "thirty boats"
	Number Facet = finding.Number
	// Negation: "we will not pay" / "we will pay"
	Negation Facet = finding.Negation
	// Modality: "they must leave" / "they should leave"
	Modality Facet = finding.Modality
	// Quantifier: "all harbours" / "some harbours"
	Quantifier Facet = finding.Quantifier
	// Name: "Mr. Ostrow opened the harbor" / "Mr. Oster opened the harbor"
	Name Facet = finding.Name
	// Person: "we broke it" / "they broke it"
	Person Facet = finding.Person
	// Time: "the emerging deal" / "the anticipated deal"
	Time Facet = finding.Time
	// Degree: "very hard" / "somewhat hard"
	Degree Facet = finding.Degree
	// Condition: "if they pay" / "when they pay"
	Condition Facet = finding.Condition
	// Wording: "balance of trade" / "balance of fear"
	Wording Facet = finding.Wording
	// Qualifier: "I will go, unless it rains." / "I will go."
	Qualifier Facet = finding.Qualifier
)

// The grades, from house style to a candidate material change. In a paraphrase, which claims no words, a typed change is Substantive at most, but
// for a number or a negation that changed while the rest of the statement stayed, and who is disowned or held responsible.
const (
	Editorial   Severity = finding.Editorial   // house style or style of translation: "in bad shape" / "in a poor state"
	Substantive Severity = finding.Substantive // a reader could take another meaning: a clause is gone
	Critical    Severity = finding.Critical    // a candidate material change: a "not" is gone
)

// What a reading was compared with.
const (
	Pairwise  Basis = finding.Pairwise  // one reading with another
	Reference Basis = finding.Reference // with the document named as the reference
	Consensus Basis = finding.Consensus // with the reading of most independent documents
)

// Which sides print a translation.
const (
	TranslatedNone Translated = finding.TranslatedNone // both print the words of one language
	TranslatedOne  Translated = finding.TranslatedOne  // one prints a translation
	TranslatedBoth Translated = finding.TranslatedBoth // both print translations, each its own
)

package finding

// A Kind says how one reading departs from another. In the examples the first reading is the base.
type Kind uint8

const (
	// Missing: words of one reading are silently absent from the other.
	// "We came, we listened and we left." / "We came and we left."
	Missing Kind = iota + 1
	// Truncated: as Missing, but at the start or the end of a quoted sentence.
	// "I will sign if they sign." / "I will sign."
	Truncated
	// Elided: absent, and the cut is shown.
	// "We came, we listened and we left." / "We came … and we left."
	Elided
	// Added: one reading has words that the base lacks; Missing seen from the other side.
	// "Relations are cold." / "Relations, ruined by his predecessor, are cold."
	Added
	// Altered: the readings correspond, what they say differs; the Facet says how.
	// "The bridge must be closed." / "The bridge should be closed."
	Altered
	// Reworded: other words, no typed change found.
	// "The bridge is in a poor state." / "The bridge is in bad shape."
	Reworded
	// Bracketed: an editor's insertion, shown as such.
	// "He closed the old bridge." / "[The mayor] closed the old bridge."
	Bracketed
	// Spliced: words from separate places of the original stand together as if they had been said in one breath.
	// "The dam is old, and it leaks. The town is poor, and nobody wants it." / "The dam is old, and nobody wants it."
	Spliced
	// Reordered: the same clauses in another order.
	// "We were tired after the winter, and we lost the election." / "We lost the election, and we were tired after the winter."
	Reordered
	// Promoted: what others report without quotation marks stands inside them, in another wording.
	// "This plan is as dead as can be." where two others report that the plan was dead.
	Promoted
	// Misattributed: the same words, given to different speakers.
	// "It was over before the first snow fell," Ada Lind said. / "It was over before the first snow fell," Peter Hale said.
	Misattributed
)

// A Facet says what an altered place is about, or that what was cut limits the words that were kept.
type Facet uint8

const (
	// Number: an amount, a rank or a count. "twenty boats" / "thirty boats"
	Number Facet = iota + 1
	// Negation: one side denies what the other affirms. "we will not pay" / "we will pay"
	Negation
	// Modality: obligation, commitment, certainty or source. "they must leave" / "they should leave"
	Modality
	// Quantifier: how many, or which of them. "all harbours" / "some harbours"
	Quantifier
	// Name: who or what is named. "Mr. Ostrow opened the harbor" / "Mr. Oster opened the harbor"
	Name
	// Person: who acts or speaks. "we broke it" / "they broke it"
	Person
	// Time: tense, date, or order in time. "the emerging deal" / "the anticipated deal"
	Time
	// Degree: strength. "very hard" / "somewhat hard"
	Degree
	// Condition: what has to hold first. "if they pay" / "when they pay"
	Condition
	// Wording: another change of content. "balance of trade" / "balance of fear"
	Wording
	// Qualifier: what was cut limits the words that were kept.
	// "I will go, unless it rains." / "I will go."
	Qualifier
)

// A Severity grades a divergence. Greater is graver.
//
// Where a side is reported without quotation marks, a typed change is Substantive at most, since a paraphrase claims no
// words. Critical there are only a number or a negation that changed while the rest of the statement stayed, a statement
// that one side disowns or that its outlet reports as denied, and somebody whom one side alone holds responsible.
type Severity uint8

const (
	Editorial   Severity = iota + 1 // house style or style of translation: "in bad shape" / "in a poor state"
	Substantive                     // a reader could take another meaning: a clause is gone
	Critical                        // a candidate material change: a "not" is gone
)

// A Basis says what a reading was compared with.
type Basis uint8

const (
	Pairwise  Basis = iota + 1 // one reading with another
	Reference                  // the document named as the reference
	Consensus                  // the reading of most independent documents
)

// Translated says which sides of a divergence are translations.
type Translated uint8

const (
	TranslatedNone Translated = iota // both sides print the language of the speaker
	TranslatedOne                    // one side translates
	TranslatedBoth                   // both sides translate, each in its own words
)

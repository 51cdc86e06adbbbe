package diverge

// A Kind says how one reading departs from another.
type Kind uint8

const (
	Missing Kind = iota + 1
	Truncated
	Elided
	Added
	Altered
	Reworded
	Bracketed
	Spliced
	Reordered
	Promoted
	Misattributed
)

// A Facet says what an altered place is about.
type Facet uint8

const (
	Number Facet = iota + 1
	Negation
	Modality
	Quantifier
	Name
	Person
	Time
	Degree
	Condition
	Wording
	Qualifier // what was cut limits the words that were kept
)

// A Severity grades a divergence. Greater is graver.
type Severity uint8

const (
	Editorial   Severity = iota + 1 // house style or style of translation
	Substantive                     // a reader could take another meaning
	Critical                        // a candidate material change
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
	TranslatedNone Translated = iota
	TranslatedOne
	TranslatedBoth
)

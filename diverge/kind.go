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
	// A Basis says what a reading was compared with.
	Basis = finding.Basis
	// Translated says which sides of a divergence are translations.
	Translated = finding.Translated
)

// The kinds. Package finding has an example of each.
const (
	Missing       = finding.Missing
	Truncated     = finding.Truncated
	Elided        = finding.Elided
	Added         = finding.Added
	Altered       = finding.Altered
	Reworded      = finding.Reworded
	Bracketed     = finding.Bracketed
	Spliced       = finding.Spliced
	Reordered     = finding.Reordered
	Promoted      = finding.Promoted
	Misattributed = finding.Misattributed
)

// The facets. Package finding has an example of each.
const (
	Number     = finding.Number
	Negation   = finding.Negation
	Modality   = finding.Modality
	Quantifier = finding.Quantifier
	Name       = finding.Name
	Person     = finding.Person
	Time       = finding.Time
	Degree     = finding.Degree
	Condition  = finding.Condition
	Wording    = finding.Wording
	Qualifier  = finding.Qualifier
)

// The grades, what a reading was compared with, and which sides translate.
const (
	Editorial   = finding.Editorial
	Substantive = finding.Substantive
	Critical    = finding.Critical

	Pairwise  = finding.Pairwise
	Reference = finding.Reference
	Consensus = finding.Consensus

	TranslatedNone = finding.TranslatedNone
	TranslatedOne  = finding.TranslatedOne
	TranslatedBoth = finding.TranslatedBoth
)

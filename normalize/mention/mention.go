// Package mention finds who is named in running text, and whom the names of several documents mean.
//
//	for _, m := range mention.Find("Foreign Minister Ana Roe met Mr. Kestrel, the special envoy, in Kyiv.") {
//		fmt.Println(m.Kind, m.Title, m.Name, m.Role) // person Foreign Minister Ana Roe ..., person Mr. Kestrel special envoy, place Kyiv
//	}
//
// [Find] reads one text: every run of capitalised words is a [Mention] of a [Kind], with the title and the role beside it.
// A [Resolver] takes the mentions of several documents and keeps a ledger of evidence: are they forms of one name, two people, or
// a name that one document garbled? It never rewrites a name.
//
// Limits. English sentences: in headlines and in other languages capitals tell less. Roles are read next to the name only.
package mention

import (
	"github.com/quotecheck/quotecheck/internal/enum"
	"github.com/quotecheck/quotecheck/text"
)

// A Mention is one place where a text names somebody or something. [Find] sets what the text tells; the caller of a
// [Resolver] adds where the text comes from.
type Mention struct {
	Span  text.Span // bytes of the name without title
	Name  string    // the bytes of Span
	Kind  Kind      // what bears the name, as far as the text tells
	Title string    // words right before the name: "Mr", "President", "" if there are none
	Role  string    // what the person is said to be: "special envoy", "" if nothing is said

	Document string // ID of the document
	Lineage  string // documents of one lineage count as one witness; "" = the document stands for itself
	Slot     int    // mentions of one slot stand at one place of aligned clauses; 0 = it is not known
	Original bool   // the document is in the language of the speaker, and the others are translations
}

// A Kind says what bears a name.
type Kind uint8

const (
	Unknown Kind = iota + 1 // a capital letter, and nothing that tells more: Kestrel
	Person                  // a title, a role, a given name or an initial tells: Ann Roe
	Place                   // a place on the list: Kyiv
	Body                    // an organisation: NATO, the Harbor Council
)

// kindNames returns the names of the values of Kind, in their order.
func kindNames() []string { return []string{"", "unknown", "person", "place", "body"} }

// String returns the name of k, "" for the zero Kind.
func (k Kind) String() string { return enum.Name("Kind", kindNames(), k) }

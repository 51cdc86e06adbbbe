// Package place knows places by all the names they go by: Kyiv, Kiev and Київ are one, Niger and Nigeria are two.
//
//	p, ok := place.Default().Lookup("Kiev") // Kyiv, a capital, UA
//
// The list is closed: a name that is not on it names no place, whatever its letters. [List.At] looks at the neighbours too, so that
// "chicken Kiev" and "cold turkey" hold no place. [List.Nation] tells the country that a country, its people or its capital
// stand for. Russian and Ukrainian names are known in every case: в Москве is Moscow.
//
// The lists are files under data/, and [NewList] reads others; their headers say what the columns mean and where they come from.
//
// Limits: of places that share a name the list knows one; a neighbour that gives a name another sense has to be listed.
package place

import "github.com/quotecheck/quotecheck/internal/enum"

// A Place is one entry of a list of places.
type Place struct {
	Name    string // the form that stands for all: "Kyiv"
	Kind    Kind   // what it is
	Country string // ISO 3166-1 code of the country it lies in, "" if it lies in none or in several
}

// A Kind says what a place is.
type Kind uint8

const (
	Country  Kind = iota + 1 // "France": a closed list, never compared by letters
	Capital                  // "Paris": closed as well
	City                     // "Lyon"
	Region                   // "Crimea"
	Water                    // "Sea of Azov"
	Mountain                 // "Denali"
)

// kindNames returns the names of the values of Kind, in their order.
func kindNames() []string {
	return []string{"", "country", "capital", "city", "region", "water", "mountain"}
}

// String returns the name of k, "" for the zero Kind.
func (k Kind) String() string { return enum.Name("Kind", kindNames(), k) }

package normalize

import "github.com/quotecheck/quotecheck/internal/enum"

// classNames returns the names of the values of Class, in their order.
func classNames() []string {
	return []string{"", "word", "function", "name", "number", "negator", "modal", "punctuation", "mark", "ellipsis"}
}

// String returns the name of c in the contract, "" for the zero Class.
func (c Class) String() string { return enum.Name("Class", classNames(), c) }

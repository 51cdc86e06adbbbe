package render

import "github.com/quotecheck/quotecheck/diverge"

// typeName names a kind with its facet: "altered (number)".
func typeName(k diverge.Kind, f diverge.Facet) string {
	if f == 0 {
		return k.String()
	}
	return k.String() + " (" + f.String() + ")"
}

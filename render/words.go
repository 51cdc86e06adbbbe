package render

import (
	"strings"

	"github.com/quotecheck/quotecheck/diverge"
)

// The words for the kinds, as a reader sees them: those of the contract.

func severityName(s diverge.Severity) string {
	if s == 0 {
		return ""
	}
	return strings.ToLower(s.String())
}

func kindText(k diverge.Kind) string {
	if k == 0 {
		return ""
	}
	return strings.ToLower(k.String())
}

func facetText(f diverge.Facet) string {
	if f == 0 {
		return ""
	}
	return strings.ToLower(f.String())
}

// typeName names a kind with its facet: "altered (number)".
func typeName(k diverge.Kind, f diverge.Facet) string {
	if f == 0 {
		return kindText(k)
	}
	return kindText(k) + " (" + facetText(f) + ")"
}

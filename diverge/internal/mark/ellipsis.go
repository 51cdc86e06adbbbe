package mark

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// EllipsisIn reports whether what stands between two words shows a cut.
func EllipsisIn(between string) bool {
	return strings.Contains(between, "…") || strings.Contains(between, "...") || strings.Contains(between, ". . .")
}

// IsEllipsis reports whether t is a mark of omission.
func IsEllipsis(t normalize.Token) bool {
	return t.Class == normalize.Ellipsis || strings.HasPrefix(t.Norm, "…") || strings.HasPrefix(t.Norm, "...")
}

package quotecheck

import "cmp"

// BySeverity orders divergences for slices.SortStableFunc: the graver first, then the surer.
func BySeverity(x, y Divergence) int {
	return cmp.Or(cmp.Compare(y.Severity, x.Severity), cmp.Compare(y.Confidence, x.Confidence))
}

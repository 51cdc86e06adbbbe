package quotecheck

import (
	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
)

// A Report is the outcome of a check.
type Report struct {
	Alignment *align.Alignment
	Findings  *diverge.Findings
}

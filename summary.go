package quotecheck

import (
	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
)

// summarize counts what r holds, copies of one text as one witness.
func summarize(r *Report, al *align.Alignment, f *diverge.Findings) Summary {
	s := Summary{Documents: len(r.Documents), Witnesses: len(r.Documents), Equivalent: f.Equivalent}
	for _, group := range al.Lineages {
		s.Witnesses -= max(0, len(group)-1)
	}
	return count(r, s)
}

// count returns s with the figures that can be counted in r brought up to date.
func count(r *Report, s Summary) Summary {
	s.Quotes, s.Remarks, s.Divergences = len(r.Quotes), len(r.Remarks), len(r.Divergences)
	s.Columns, s.Critical, s.Substantive, s.Editorial = 0, 0, 0, 0
	for _, m := range r.Remarks {
		s.Columns += len(m.Columns)
	}
	for _, d := range r.Divergences {
		switch d.Severity {
		case diverge.Critical:
			s.Critical++
		case diverge.Substantive:
			s.Substantive++
		case diverge.Editorial:
			s.Editorial++
		}
	}
	return s
}

package render

import (
	"encoding/json"
	"io"

	"github.com/quotecheck/quotecheck"
)

// JSON writes the canonical contract: see quotecheck.ReportSchema.
type JSON struct {
	Compact bool // everything in one line; default: indented by two spaces
}

// Render writes r as one JSON value and a line break.
func (j JSON) Render(w io.Writer, r *quotecheck.Report) error { return writeJSON(w, r, j.Compact) }

func writeJSON(w io.Writer, v any, compact bool) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if !compact {
		e.SetIndent("", "  ")
	}
	return e.Encode(v)
}

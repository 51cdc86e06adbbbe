package render

import (
	"io"

	"github.com/quotecheck/quotecheck"
)

// DivergenceLines writes the divergences of a report as JSON Lines, one object a divergence, with the speaker's name spelled
// out: for programs that take findings one by one. The fields are those of the report.
type DivergenceLines struct{}

type divergenceLine struct {
	quotecheck.Divergence
	Speaker string `json:"speaker_name"`
}

// Render writes the divergences of r, each on one line, in the order of the report.
func (DivergenceLines) Render(w io.Writer, r *quotecheck.Report) error {
	x := newIndex(r)
	speakers := map[string]string{}
	for _, m := range r.Remarks {
		speakers[m.ID] = x.speaker(m.Speaker)
	}
	for _, d := range r.Divergences {
		if err := writeJSON(w, divergenceLine{d, speakers[d.Remark]}, true); err != nil {
			return err
		}
	}
	return nil
}

// VerificationLines writes the quotes of a verification as JSON Lines, one object a quote. The fields are those of the
// verification.
type VerificationLines struct{}

// Render writes the quotes of v, each on one line.
func (VerificationLines) Render(w io.Writer, v *quotecheck.Verification) error {
	for _, q := range v.Quotes {
		if err := writeJSON(w, q, true); err != nil {
			return err
		}
	}
	return nil
}

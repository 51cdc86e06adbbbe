package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/text"
)

func TestStamps(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
		kind Kind
	}{
		{"Strike: live\n\n12.04 The port stays open, Ada Lind says.\n", []string{"The port stays open"}, Indirect},
		{"Strike: live\n\n12:04 – The port stays open, Ada Lind says.\n", []string{"The port stays open"}, Indirect},
		{"Strike: live\n\n12.04 “The port stays open,” Ada Lind says.\n", []string{"“The port stays open,”"}, Direct},
		{"Strike: live\n\n12.50 crowns was too much, Ada Lind said.\n", []string{"12.50 crowns was too much"}, Indirect},
	} {
		var got []string
		for q := range new(Extractor).Quotes(&text.Document{Text: tt.in}) {
			got = append(got, tt.in[q.Span.Start:q.Span.End])
			assert.Equal(t, tt.kind, q.Kind, tt.in)
		}
		assert.Equal(t, tt.want, got, tt.in)
	}
}

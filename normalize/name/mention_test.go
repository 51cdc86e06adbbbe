package name

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMentions(t *testing.T) {
	for in, want := range map[string][]Found{
		"Mr Kestrel, special envoy of the president, said no.":           {{Name: "Kestrel", Title: "Mr", Role: "special envoy of the president"}},
		"The president's special envoy, Mrs. Ann Roe, left.":             {{Name: "Ann Roe", Title: "Mrs.", Role: "special envoy"}},
		"Foreign Minister Ana de la Cruz met Prime Minister Björn Ek.":   {{Name: "Ana de la Cruz", Title: "Foreign Minister"}, {Name: "Björn Ek", Title: "Prime Minister"}},
		"On Friday the talks in Kyiv went on, Kestrel's aide said.":      {{Name: "Kestrel"}},
		"Ann Roe, Permanent Representative of Norway to NATO, declined.": {{Name: "Ann Roe", Role: "Permanent Representative of Norway to NATO"}},
		"J. R. Kestrel Jr. spoke.":                                       {{Name: "J. R. Kestrel Jr."}},
		"Minister Ann Roe, Norwegian Minister Bo Kestrel and Kestrel.":   {{Name: "Ann Roe", Title: "Minister"}, {Name: "Bo Kestrel", Title: "Norwegian Minister"}, {Name: "Kestrel"}},
		"US Secretary of State Ann Roe left.":                            {{Name: "Ann Roe", Title: "Secretary of State"}},
		"The special envoy of the Danish president, Mr. Kestrel, left.":  {{Name: "Kestrel", Title: "Mr.", Role: "special envoy of the Danish president"}},
		"Nothing here. The end.":                                         nil,
	} {
		got := Mentions(in)
		for i := range got {
			assert.Equal(t, got[i].Name, in[got[i].Span.Start:got[i].Span.End])
			got[i].Span.Start, got[i].Span.End = 0, 0
		}
		assert.Equal(t, want, got, in)
	}
}

func FuzzMentions(f *testing.F) {
	f.Add("Mr. Kestrel, special envoy, and O’Roe’s dog. “Ann-")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, m := range Mentions(s) {
			assert.LessOrEqual(t, last, m.Span.Start)
			assert.Equal(t, m.Name, s[m.Span.Start:m.Span.End])
			last = m.Span.End
		}
	})
}

package mutate

import (
	"math/rand/v2"
	"regexp"
)

// told matches a quotation with a named speaker right behind it; the second or third group is the name.
var told = regexp.MustCompile(`(?:[”"] said |[”"] )([A-Z][a-z]+ [A-Z][a-z]+)( said| told|[,.])`)

// speakers gives a quotation to somebody else.
func speakers(s string, r *rand.Rand) []edit {
	others := []string{"Ines Okafor", "Peter Halvorsen", "Marta Lindqvist"}
	var out []edit
	for _, m := range told.FindAllStringSubmatchIndex(s, -1) {
		said := s[m[4]:m[5]] == " said" || s[m[4]:m[5]] == " told" || s[m[2]-5:m[2]] == "said "
		for _, q := range Quotations(s) {
			if said && q.End < m[2] && m[2]-q.End < 12 {
				out = append(out, edit{m[2], m[3], others[r.IntN(len(others))]})
				break
			}
		}
	}
	return out
}

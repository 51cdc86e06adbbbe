package mention_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/normalize/mention"
)

func ExampleFind() {
	for _, m := range mention.Find("Foreign Minister Ana de la Cruz met Mr. Kestrel, special envoy of the president, in Kyiv.") {
		fmt.Printf("%s %q %q %q\n", m.Kind, m.Title, m.Name, m.Role)
	}
	// Output:
	// person "Foreign Minister" "Ana de la Cruz" ""
	// person "Mr." "Kestrel" "special envoy of the president"
	// place "" "Kyiv" ""
}

func ExampleResolver_Resolve() {
	r := mention.Resolver{Known: []mention.Known{
		{Name: "Dan Blackley", Role: "special envoy"},
		{Name: "Owen Blockwood", Role: "ambassador to Norway"},
	}}
	got := r.Resolve([]mention.Mention{
		{Document: "first", Name: "Dan Blackley", Role: "special envoy"},
		{Document: "second", Name: "Blackley"},
		{Document: "captions", Name: "Blockwood", Role: "special representative of the president"},
	})
	fmt.Println(got.Relation, "of", got.Referent, got.Doubtful)
	for _, e := range got.Evidence {
		fmt.Printf("%.2f %s\n", e.Weight, e.Text)
	}
	// Output:
	// suspected_misnaming of Dan Blackley [2]
	// 0.50 the role "special representative of the president" beside Blockwood is that of Dan Blackley (special envoy)
	// 0.30 2 independent witnesses have Dan Blackley where 1 has Blockwood
	// 0.22 Blockwood and Dan Blackley sound alike
	// 0.20 Owen Blockwood is known as ambassador to Norway, which the role does not fit
}

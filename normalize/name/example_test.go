package name_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/normalize/name"
)

func ExampleCompare() {
	for _, pair := range [][2]string{
		{"Kharkov", "Kharkiv"},
		{"Iran", "Iraq"},
		{"Юрій Коваленко", "Yuri Kovalenko"},
		{"Bob Kestrel", "Robert Kestrel"},
		{"Anna Kestrel", "Robert Kestrel"},
	} {
		m := name.Compare(pair[0], pair[1])
		fmt.Println(m.Verdict, m.Same(), m.Why[0])
	}
	// Output:
	// spelling true both mean Kharkiv
	// different false Iran and Iraq are two places
	// transliteration true Юрій is Yuri in Latin letters
	// nickname true Bob and Robert are a name and its short form
	// different false Anna and Robert are two given names
}

func ExampleResolver_Resolve() {
	r := name.Resolver{Known: []name.Known{
		{Name: "Dan Blackley", Role: "special envoy"},
		{Name: "Owen Blockwood", Role: "ambassador to Norway"},
	}}
	mention := func(document, form, role string) name.Mention {
		return name.Mention{Document: document, Found: name.Found{Name: form, Role: role}}
	}
	got := r.Resolve([]name.Mention{
		mention("first", "Dan Blackley", "special envoy"),
		mention("second", "Blackley", ""),
		mention("captions", "Blockwood", "special representative of the president"),
	})
	fmt.Println(got.Outcome, "of", got.Referent, got.Doubtful)
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

func ExampleMentions() {
	for _, m := range name.Mentions("Foreign Minister Ana de la Cruz met Mr. Kestrel, special envoy of the president, in Kyiv.") {
		fmt.Printf("%q %q %q\n", m.Title, m.Name, m.Role)
	}
	// Output:
	// "Foreign Minister" "Ana de la Cruz" ""
	// "Mr." "Kestrel" "special envoy of the president"
}

func ExamplePlaces_At() {
	words := []string{"Shells", "hit", "Krivoy", "Rog", "near", "Kiev"}
	for i := range words {
		if place, n := name.DefaultPlaces().At(words, i); n > 0 {
			fmt.Println(words[i:i+n], place.Name, place.Kind)
		}
	}
	// Output:
	// [Krivoy Rog] Kryvyi Rih city
	// [Kiev] Kyiv capital
}

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
		v := name.Compare(pair[0], pair[1])
		fmt.Println(v.Relation, v.Same(), v.Evidence[0].Text)
	}
	// Output:
	// spelling true both mean Kharkiv
	// different false Iran and Iraq are two places
	// transliteration true Юрій is Yuri in Latin letters
	// nickname true Bob and Robert are a name and its short form
	// different false Anna and Robert are two given names
}

func ExampleIndex() {
	names := []string{"Юрій Коваленко", "Anna Kestrel", "Robert Kestrel"}
	x := name.DefaultLists().NewIndex()
	for _, n := range names {
		x.Add(n)
	}
	for _, n := range x.Same("Bob Kestrel") {
		fmt.Println(names[n])
	}
	// Output: Robert Kestrel
}

func ExampleLists_Words() {
	fmt.Println(name.DefaultLists().Words("Dr. Ana de la Cruz Jr., special envoy"))
	// Output:
	// [Ana Cruz]
}

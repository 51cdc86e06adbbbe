package place_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/normalize/place"
)

func ExampleList_Lookup() {
	for _, s := range []string{"Kiev", "Burma", "Nowhere"} {
		p, ok := place.Default().Lookup(s)
		fmt.Println(p.Name, p.Kind, p.Country, ok)
	}
	// Output:
	// Kyiv capital UA true
	// Myanmar (Burma) country MM true
	//    false
}

func ExampleList_At() {
	words := []string{"Shells", "hit", "Krivoy", "Rog", "near", "Kiev"}
	for i := range words {
		if p, n := place.Default().At(words, i); n > 0 {
			fmt.Println(words[i:i+n], p.Name, p.Kind)
		}
	}
	// Output:
	// [Krivoy Rog] Kryvyi Rih city
	// [Kiev] Kyiv capital
}

func ExampleList_Nation() {
	for _, s := range []string{"Norway", "Norwegian", "Oslo", "table"} {
		fmt.Printf("%q ", place.Default().Nation(s))
	}
	// Output:
	// "Norway" "Norway" "Norway" ""
}

package translit_test

import (
	"fmt"

	"github.com/quotecheck/quotecheck/normalize/translit"
)

func ExampleForms() {
	fmt.Println(translit.Forms("Юрій", "uk"))
	// Output:
	// [Yurii Yuriy Yuri]
}

func ExampleScheme_Romanize() {
	for _, scheme := range translit.Schemes("be") {
		fmt.Println(scheme.Name, scheme.Romanize("Магілёў"))
	}
	// Output:
	// BGN/PCGN 1979 Mahilyow
	// national 2007 Mahilioŭ
	// ICAO Doc 9303 Mahiliou
	// press Mahilyou
}

func ExampleRestore() {
	fmt.Println(translit.Restore("Kyiv", "uk"))
	fmt.Println(translit.Restore("Zhukov", "ru"))
	// Output:
	// [Київ Киів Кийв Кїв]
	// [Жуков]
}

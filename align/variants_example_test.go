package align_test

import (
	"context"
	"fmt"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

func ExampleAligner_Variants() {
	sentences := []string{
		"The old bridge over the harbour will open in May.",
		"Snow fell over the northern valleys.",
		"In May the harbour's old bridge will be opened.",
	}
	var n normalize.Normalizer
	var readings [][]normalize.Token
	for _, s := range sentences {
		readings = append(readings, n.Tokens(s))
	}
	var a align.Aligner
	groups, err := a.Variants(context.Background(), readings)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(groups)
	// Output: [[0 2] [1]]
}

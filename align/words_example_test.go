package align_test

import (
	"fmt"
	"strings"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

func ExampleAligner_Words() {
	var n normalize.Normalizer
	var a align.Aligner
	x := n.Tokens("The ferries must leave the old harbour by noon.")
	y := n.Tokens("The ferry should leave the harbor by noon.")
	for _, l := range a.Words(x, y) {
		if l.Relation != align.Identical {
			fmt.Printf("%q %q\n", norms(x[l.X:l.XEnd]), norms(y[l.Y:l.YEnd]))
		}
	}
	// Output:
	// ["ferries"] ["ferry"]
	// ["must"] ["should"]
	// ["old"] []
}

func ExampleAligner_Collate() {
	var n normalize.Normalizer
	var a align.Aligner
	readings := [][]normalize.Token{
		n.Tokens("the green boat"),
		n.Tokens("the red and green boat"),
		n.Tokens("a red boat"),
	}
	table := a.Collate(readings...)
	for r, tokens := range readings {
		for _, column := range table.Columns {
			fmt.Printf("%-6s", strings.Join(norms(tokens[column[r].Start:column[r].End]), " "))
		}
		fmt.Println("|")
	}
	// Output:
	// the               green boat  |
	// the   red   and   green boat  |
	// a     red               boat  |
}

func norms(tokens []normalize.Token) []string {
	var list []string
	for _, t := range tokens {
		list = append(list, t.Norm)
	}
	return list
}

package diverge_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/diverge"
)

var example = regexp.MustCompile(`"([^"]+)" / "([^"]+)"`)

// documented returns the two texts of the example in the comment of every constant of finding/kind.go that has one, by the name of the constant.
func documented(t *testing.T) map[string][2]string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "finding/kind.go", nil, parser.ParseComments)
	require.NoError(t, err)
	found := map[string][2]string{}
	ast.Inspect(file, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok && v.Doc != nil {
			if m := example.FindStringSubmatch(v.Doc.Text()); m != nil {
				found[v.Names[0].Name] = [2]string{m[1], m[2]}
			}
		}
		return true
	})
	return found
}

// What the documentation shows is what a reader who tries it gets.
func TestDocumentedExamples(t *testing.T) {
	quoted := func(s string) string { return "“" + strings.TrimRight(s, ".") + ",” Oda Brekke said." }
	examples := documented(t)
	require.Len(t, examples, 9+11, "kinds and facets with two quotations; promoted and misattributed stand below")
	for name, texts := range examples {
		_, f := findings(t, diverge.Judge{Reference: "a"}, quoted(texts[0]), quoted(texts[1]))
		require.True(t, slices.ContainsFunc(f.Divergences, func(d diverge.Divergence) bool {
			for _, k := range append(d.Also, diverge.Type{Kind: d.Kind, Facet: d.Facet}) {
				if strings.EqualFold(fmt.Sprint(k.Kind), name) || strings.EqualFold(fmt.Sprint(k.Facet), name) {
					return true
				}
			}
			return false
		}), "%s: %v, found %+v", name, texts, f.Divergences)
	}
	const heard = `Oda Brekke said that the plan was dead.`
	_, f := findings(t, diverge.Judge{}, heard, heard, `“This plan is as dead as can be,” Oda Brekke said.`)
	require.True(t, has(f, diverge.Promoted, 0, diverge.Substantive))
	_, f = findings(t, diverge.Judge{}, `“It was over before the first snow fell,” Ada Lind said.`, `“It was over before the first snow fell,” Peter Hale said.`)
	require.True(t, has(f, diverge.Misattributed, 0, diverge.Critical))
}

package quotecheck_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/quotecheck/quotecheck"

// order is the packages from the bottom up: each imports only what stands before it. A package under the internal/ of
// the root belongs to whoever uses it: what it imports counts as imported by its users.
var order = []string{
	"text", "normalize/translit", "normalize/number", "normalize/place", "normalize/name", "normalize/mention", "normalize", "markup", "quote", "align",
	"diverge/finding", "diverge/internal/mark", "diverge/internal/reading", "diverge/internal/change", "diverge/internal/meaning", "diverge/internal/statement",
	"diverge/internal/wording", "diverge/internal/compare", "diverge/internal/view", "diverge/internal/sequence", "diverge/internal/bearer", "diverge", ".", "render", "cmd/quotecheck",
}

// TestImportOrder checks that imports run one way. It reads the source alone, so it needs neither network nor
// a build.
func TestImportOrder(t *testing.T) {
	imports := readImports(t)
	for pkg := range imports {
		place := slices.Index(order, pkg)
		if strings.HasPrefix(pkg, "internal/") || strings.HasPrefix(pkg, "examples/") {
			continue
		}
		require.GreaterOrEqualf(t, place, 0, "%s has no place in the order", pkg)
		for _, to := range reached(imports, pkg) {
			require.Lessf(t, slices.Index(order, to), place, "%s imports %s, which does not stand below it", pkg, to)
		}
	}
}

// readImports returns which packages of the module each of its packages imports, tests left out.
func readImports(t *testing.T) map[string][]string {
	imports := map[string][]string{}
	err := fs.WalkDir(os.DirFS("."), ".", func(file string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		if d.IsDir() && (d.Name() == "testdata" || d.Name() != "." && strings.HasPrefix(d.Name(), ".")) {
			return fs.SkipDir
		}
		if path.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		require.NoError(t, err)
		pkg := path.Dir(file)
		imports[pkg] = append(imports[pkg], []string{}...)
		for _, spec := range f.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			if name == module {
				imports[pkg] = append(imports[pkg], ".")
			} else if to, ok := strings.CutPrefix(name, module+"/"); ok {
				imports[pkg] = append(imports[pkg], to)
			}
		}
		return nil
	})
	require.NoError(t, err)
	return imports
}

// reached returns the public packages that pkg imports, by itself or through packages under internal/.
func reached(imports map[string][]string, pkg string) []string {
	var public []string
	seen := map[string]bool{}
	var visit func(pkg string)
	visit = func(pkg string) {
		for _, to := range imports[pkg] {
			if seen[to] {
				continue
			}
			seen[to] = true
			if strings.HasPrefix(to, "internal/") {
				visit(to)
			} else {
				public = append(public, to)
			}
		}
	}
	visit(pkg)
	return public
}

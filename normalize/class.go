package normalize

import (
	"strings"
	"sync"
)

// closedClasses holds the words whose class their spelling alone tells, by compared form.
var closedClasses = sync.OnceValue(func() map[string]Class {
	names := map[string]Class{"function": Function, "negator": Negator, "modal": Modal}
	classes := make(map[string]Class)
	rows("classes.tsv", func(c []string) {
		for _, w := range strings.Fields(c[1]) {
			classes[w] = names[c[0]]
		}
	})
	return classes
})

// markClass returns the class of a token that holds no letter and no digit.
func markClass(s string) Class {
	switch s {
	case `"`, "'":
		return Mark
	case "…":
		return Ellipsis
	}
	return Punct
}

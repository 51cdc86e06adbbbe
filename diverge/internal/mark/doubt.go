package mark

import (
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/normalize"
)

// doubtless makes one mark of a doubt and the negation that belongs to it: not to doubt is to be sure.
//
// Example: "we do not have any doubts", "nobody doubts", "I never doubted" all say what "we are certain" says. Counter-example:
// "I doubt that he will not come", where the negation has a verb of its own.
func doubtless(tokens []normalize.Token, list []Mark) []Mark {
	denied := func(d Mark) int {
		return slices.IndexFunc(list, func(n Mark) bool {
			return n.Facet == finding.Negation && n.Class == "not" && d.Start <= n.Head && n.Head < d.End && n.End <= d.Start
		})
	}
	for i, d := range list {
		if d.Class != "certainty" || !strings.HasPrefix(tokens[d.Start].Norm, "doubt") {
			continue
		}
		if k := denied(d); k >= 0 {
			list[i].Level, list[i].Start = SureLevel, list[k].Start
			return doubtless(tokens, slices.Delete(list, k, k+1))
		}
	}
	return list
}

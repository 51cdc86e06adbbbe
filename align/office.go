package align

import (
	"embed"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/tsv"
	"github.com/quotecheck/quotecheck/normalize/mention"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
)

//go:embed data/groups.tsv
var groupFile embed.FS

// groups holds words for several people.
var groups = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool)
	for row := range tsv.Rows(groupFile, "data/groups.tsv") {
		for _, w := range strings.Split(row[1], "|") {
			words[w] = true
		}
	}
	return words
})

// describes reports whether x tells no name but an office, a body or a group, as "the lawyer", "the company" and "residents" do, and y may
// be meant: nothing is known of an office of y, or one of that sort.
func describes(x, y *quote.Speaker) bool {
	rest := strings.TrimPrefix(strings.ToLower(x.Name), "the ")
	if !strings.HasSuffix(x.Name, rest) || !unicode.IsUpper(firstRune(strings.TrimPrefix(strings.TrimPrefix(y.Name, "The "), "the "))) {
		return false
	}
	told := mention.NewOffice(rest).Heads
	if y.Office == "" {
		last := lastWord(rest)
		return len(told) > 0 || groups()[last] || name.DefaultLists().LastHead(last) == "body"
	}
	held := mention.NewOffice(y.Office).Heads
	return slices.ContainsFunc(told, func(head string) bool { return slices.Contains(held, head) })
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

package mark

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/normalize"
)

// What stands right before "the ferry will sail" may make it anything.
func TestGoverns(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"I do not believe", "negation critical"},
		{"I don't think that", "negation critical"},
		{"Nowhere did we say that", "negation critical"},
		{"We hardly think", "negation critical"},
		{"He rejects the story that", "negation critical"},
		{"There is no doubt that", ""},
		{"Nobody denied that", ""},
		{"I do not know him, but", ""},
		{"I did not ask him,", ""},
		{"It is not only that", ""},
		{"if", "qualifier critical"},
		{"He asked whether", "qualifier critical"},
		{"If the wind turns,", "qualifier critical"},
		{"If the wind turns, we sleep,", ""},
		{"unless", "qualifier critical"},
		{"when", ""},
		{"I once told him that", ""},
		{"I hope that", "modality substantive"},
		{"She believes", "modality substantive"},
		{"I know that", ""},
		{"", ""},
	} {
		doc := c.words + " the ferry will sail"
		cut, ok := Governs(doc, new(normalize.Normalizer).Tokens(c.words), len(c.words)+1)
		got := ""
		if ok {
			got = fmt.Sprint(cut.Facet, " ", cut.Severity)
		}
		require.Equal(t, c.want, got, c.words)
	}
}

package name

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Long and odd input is compared and looked up in linear time; a quadratic step would hang this test.
func TestHostileNames(t *testing.T) {
	const n = 8_000
	for _, s := range []string{
		strings.Repeat("a", n), strings.Repeat("Щ", n), strings.Repeat("Mr ", n), strings.Repeat("Щур ", n), strings.Repeat("-", n),
		strings.Repeat("“", n), strings.Repeat("A.", n), strings.Repeat("Ann, ", n), strings.Repeat("Ann Roe ", n), strings.Repeat("de la ", n),
		strings.Repeat("Анна ", n), strings.Repeat("Анна", n), strings.Repeat("안나 ", n), strings.Repeat("محمد ", n), strings.Repeat("מרים ", n),
	} {
		assert.Equal(t, Identical, Compare(s, s).Relation)
		assert.NotZero(t, Compare(s, s+"b").Relation)
		assert.NotZero(t, Compare(s, "Ann Roe").Relation)
		x := DefaultLists().NewIndex()
		x.Add(s)
		assert.Equal(t, []int{0}, x.Same(s))
	}
}

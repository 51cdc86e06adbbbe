package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTablesAreWellFormed(t *testing.T) {
	for file, columns := range map[string]int{
		"abbreviations.tsv": 2, "classes.tsv": 2, "common.txt": 1, "frequent.txt": 1, "irregular.tsv": 2, "ise.txt": 1,
		"phrases.tsv": 3, "prefixes.txt": 1, "shortforms.tsv": 2, "spelling.tsv": 3, "ukrainian.txt": 1,
	} {
		n := 0
		for c := range rows(file) {
			n++
			assert.Len(t, c, columns, "%s: %q", file, c)
			for _, cell := range c {
				assert.Equal(t, strings.TrimSpace(cell), cell, file)
				assert.NotEmpty(t, cell, file)
			}
		}
		assert.Positive(t, n, file)
	}
}

// TestSpellingsAreFinal checks that a compared spelling is compared as itself.
func TestSpellingsAreFinal(t *testing.T) {
	var n Normalizer
	for c := range rows("spelling.tsv") {
		for _, form := range c[1:] {
			once := n.Token(form).Norm
			assert.Equal(t, once, n.Token(once).Norm, form)
		}
	}
}

func TestRules(t *testing.T) {
	names := map[string]bool{}
	for r := Invisible; r <= lastRule; r++ {
		assert.NotEmpty(t, r.String(), r.ID())
		assert.False(t, names[r.String()], r.String())
		names[r.String()] = true
	}
	set := RulesOf(Case, Spelling)
	assert.Equal(t, []Rule{Case, Spelling}, set.List())
	assert.Equal(t, []string{"case", "spelling"}, set.Names())
	assert.True(t, set.Has(Case))
	assert.False(t, set.Has(Date))
	assert.Equal(t, "rule 0", Rule(0).String())
}

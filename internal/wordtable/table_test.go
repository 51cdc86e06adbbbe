package wordtable

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTable(t *testing.T) {
	var none Table[int]
	assert.Zero(t, none.Get("lund"))
	assert.Zero(t, none.Get(""))
	none.Put("", 1)
	assert.Zero(t, none.Get(""))
	var list Table[int]
	long := strings.Repeat("lund", 20)
	for i, w := range []string{"lund", "o", "осло", long} {
		list.Put(w, i+1)
		assert.Equal(t, i+1, list.Get(w))
		assert.True(t, list.MayHold(w))
	}
	for _, w := range []string{"", "lind", "lun", "lunds", "Lund", "осла"} {
		assert.Zero(t, list.Get(w), w)
	}
	assert.True(t, list.MayHold("LUND"))
	assert.False(t, list.MayHold("lunch"))
}

func TestClasses(t *testing.T) {
	read := Read("# a comment: no class\nship: ferry sailing_boat\nship: barge\nhouse: barge\n")
	for _, w := range []string{"ferry", "sailing boat", "barge"} {
		assert.True(t, read().Has("ship", w), w)
	}
	assert.True(t, read().Has("house", "barge"))
	assert.False(t, read().Has("house", "ferry"))
	assert.False(t, read().Has("ship", "a"))
	assert.Panics(t, func() { read().Has("tree", "oak") })
}

package mark

import "sync"

// Qualifiers maps a phrase that opens a limiting clause to what it limits by.
var Qualifiers = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range rows("qualifiers.tsv") {
		m[row[0]] = row[1]
	}
	return m
})

// OpeningWords is the number of words of the longest phrase in the table.
const OpeningWords = 5

// Skipped reports whether words may stand before the opening word of a limiting clause.
func Skipped(words []string) bool {
	for _, w := range words {
		if w != "and" && w != "but" && w != "only" && w != "or" {
			return false
		}
	}
	return true
}

package mention

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// Every people is treated alike, whether it is much in the news or not.
func TestOfficesOfPeoples(t *testing.T) {
	for _, people := range []string{"Norwegian", "Russian", "Ukrainian", "American", "Chilean"} {
		for other, fits := range map[string]bool{
			"ambassador": true, people + " ambassador": true, "permanent representative": true, "special ambassador": true,
			"Danish ambassador": false, people + " minister": false,
		} {
			assert.Equal(t, fits, NewOffice(people+" ambassador").fits(NewOffice(other)), "%s ambassador, %s", people, other)
		}
		assert.False(t, NewOffice(people+" ambassador").Same(NewOffice(people+" ambassador")), people)
		assert.True(t, NewOffice(people+" special envoy").Same(NewOffice("special envoy")), people)
	}
}

func TestResolverReadsItsOwnLists(t *testing.T) {
	folder := fstest.MapFS{
		"titles.tsv":    {Data: []byte("role\twarden\n")},
		"countries.tsv": {Data: []byte("XA\tOrvia\tOrvia\tOrvian\nXB\tTarnia\tTarnia\tTarnian\n")},
	}
	r := Resolver{Lists: name.NewLists(folder)}
	resolve := func(role string) name.Relation {
		return r.Resolve([]Mention{
			sighting("a", "Blackley", "Orvian warden"), sighting("b", "Blackley", ""), sighting("c", "Blockwood", role),
		}).Relation
	}
	assert.Equal(t, name.SuspectedMisnaming, resolve("Orvian warden"), "an office that only these lists hold")
	assert.Equal(t, name.NameConflict, resolve("Tarnian warden"), "a nation that only these lists hold")
	assert.Equal(t, name.NameConflict, resolve("Orvian envoy"))
}

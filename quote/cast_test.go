package quote

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

func saidBy(names ...string) []Quote {
	var quotes []Quote
	for _, n := range names {
		quotes = append(quotes, Quote{Speaker: Speaker{Name: n}})
	}
	return quotes
}

func speakers(docs [][]Quote) [][]string {
	var out [][]string
	for _, quotes := range docs {
		var names []string
		for _, q := range quotes {
			names = append(names, q.Speaker.Name)
		}
		out = append(out, names)
	}
	return out
}

func TestCast(t *testing.T) {
	docs := [][]Quote{
		saidBy("NORWEGIAN PRESIDENT VERA LIND", "Q", ""),
		saidBy("President Vera Lind of Norway", "the Norwegian leader", "the White Hall", "an aide", "Oslo"),
		saidBy("Lind", "White Hall", "Ole Holm", "Anna Holm", "Holm"),
	}
	got, persons := new(Caster).Cast(docs)
	assert.Equal(t, [][]string{
		{"Vera Lind", "Q", ""},
		{"Vera Lind", "Vera Lind", "White Hall", "an aide", "Oslo"},
		{"Vera Lind", "White Hall", "Ole Holm", "Anna Holm", "Holm"},
	}, speakers(got))
	assert.Equal(t, "NORWEGIAN PRESIDENT VERA LIND", docs[0][0].Speaker.Name, "the input stays")
	assert.Contains(t, persons, Person{Name: "Vera Lind", Aliases: []string{"Lind", "NORWEGIAN PRESIDENT VERA LIND", "President Vera Lind of Norway", "the Norwegian leader"}})

	slices.Reverse(docs)
	again, same := new(Caster).Cast(docs)
	slices.Reverse(again)
	assert.Equal(t, speakers(got), speakers(again))
	assert.Equal(t, persons, same)
}

func TestCastByOffice(t *testing.T) {
	docs := [][]Quote{
		{{Speaker: Speaker{Name: "Vera Lind", Office: "president of Norway"}}, {Speaker: Speaker{Name: "Kaj Lind", Office: "mayor"}}},
		saidBy("the Norwegian president", "Mayor Lind", "the mayor"),
	}
	got, _ := new(Caster).Cast(docs)
	assert.Equal(t, [][]string{{"Vera Lind", "Kaj Lind"}, {"Vera Lind", "Kaj Lind", "Kaj Lind"}}, speakers(got))
}

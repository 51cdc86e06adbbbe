package quote

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
	got, persons, err := new(Caster).Cast(context.Background(), docs)
	require.NoError(t, err)
	assert.Equal(t, [][]string{
		{"Vera Lind", "Q", ""},
		{"Vera Lind", "Vera Lind", "White Hall", "an aide", "Oslo"},
		{"Vera Lind", "White Hall", "Ole Holm", "Anna Holm", "Holm"},
	}, speakers(got))
	assert.Equal(t, "NORWEGIAN PRESIDENT VERA LIND", docs[0][0].Speaker.Name, "the input stays")
	assert.Contains(t, persons, Person{Name: "Vera Lind", Aliases: []string{"Lind", "NORWEGIAN PRESIDENT VERA LIND", "President Vera Lind of Norway", "the Norwegian leader"}})

	slices.Reverse(docs)
	again, same, err := new(Caster).Cast(context.Background(), docs)
	require.NoError(t, err)
	slices.Reverse(again)
	assert.Equal(t, speakers(got), speakers(again))
	assert.Equal(t, persons, same)
}

func TestCastByOffice(t *testing.T) {
	docs := [][]Quote{
		{{Speaker: Speaker{Name: "Vera Lind", Office: "president of Norway"}}, {Speaker: Speaker{Name: "Kaj Lind", Office: "mayor"}}},
		saidBy("the Norwegian president", "Mayor Lind", "the mayor"),
	}
	got, _, err := new(Caster).Cast(context.Background(), docs)
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"Vera Lind", "Kaj Lind"}, {"Vera Lind", "Kaj Lind", "Kaj Lind"}}, speakers(got))
}

func TestCastBySex(t *testing.T) {
	docs := [][]Quote{{{Speaker: Speaker{Name: "Lind", Sex: "m"}}, {Speaker: Speaker{Name: "Lind", Sex: "f"}}}, saidBy("Mrs. Lind", "Mr. Lind")}
	got, persons, err := new(Caster).Cast(context.Background(), docs)
	require.NoError(t, err)
	assert.Equal(t, [][]string{{"Mr. Lind", "Ms. Lind"}, {"Ms. Lind", "Mr. Lind"}}, speakers(got))
	assert.Equal(t, []Person{{Name: "Mr. Lind", Aliases: []string{"Lind"}}, {Name: "Ms. Lind", Aliases: []string{"Lind", "Mrs. Lind"}}}, persons)
}

func TestCastStopsWhenToldTo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, _, err := new(Caster).Cast(ctx, [][]Quote{saidBy("Vera Lind")})
	require.ErrorIs(t, err, context.Canceled)
}

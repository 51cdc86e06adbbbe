package mention

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/normalize/name"
)

func sighting(document, printed, role string) Mention {
	return Mention{Document: document, Name: printed, Role: role}
}

func TestResolve(t *testing.T) {
	known := []Known{{"Dan Blackley", "special envoy"}, {"Owen Blakely", "ambassador to Norway"}}
	for _, c := range []struct {
		title    string
		mentions []Mention
		want     name.Relation
		referent string
	}{
		{"role and two witnesses", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", ""), sighting("c", "Blockwood", "special representative of the president"),
		}, name.SuspectedMisnaming, "Dan Blackley"},
		{"no role", []Mention{sighting("a", "Dan Blackley", ""), sighting("b", "Blackley", ""), sighting("c", "Blockwood", "")}, name.NameConflict, ""},
		{"role, one witness each", []Mention{sighting("a", "Blackley", "special envoy"), sighting("b", "Blockwood", "special envoy")}, name.NameConflict, ""},
		{"given names conflict", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Dan Blackley", "special envoy"), sighting("c", "Owen Blockwood", "special envoy"),
		}, name.NameConflict, ""},
		{"one document names both", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", "special envoy"), sighting("b", "Blockwood", "special envoy"),
		}, name.Different, ""},
		{"the role is that of the other", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", ""), sighting("c", "Blakely", "ambassador"),
		}, name.NameConflict, ""},
		{"one witness", []Mention{sighting("a", "Blakely", "")}, name.Unresolved, ""},
		{"copies are one witness", []Mention{
			{Document: "a", Lineage: "wire", Name: "Dan Blackley", Role: "special envoy"},
			{Document: "b", Lineage: "wire", Name: "Blackley"}, sighting("c", "Blockwood", "special envoy"),
		}, name.NameConflict, ""},
		{"original language", []Mention{
			{Document: "a", Original: true, Name: "Блэкли"}, sighting("b", "Blackley", ""), sighting("c", "Blockwood", ""),
		}, name.SuspectedMisnaming, "Dan Blackley"},
		{"original language, declined", []Mention{
			{Document: "a", Original: true, Name: "Кестрелом"}, sighting("b", "Kestrel", ""), sighting("c", "Kostrell", ""),
		}, name.SuspectedMisnaming, "Kestrel"},
		{"one place, nothing else", []Mention{
			{Document: "a", Name: "Dan Blackley", Slot: 1}, {Document: "b", Name: "Blackley", Slot: 1}, {Document: "c", Name: "Blockwood", Slot: 1},
		}, name.NameConflict, ""},
		{"an office of two holders", []Mention{
			sighting("a", "Dan Kestrel", "special envoy"), sighting("b", "Kestrel", "special envoy"), sighting("c", "Quandt", "special envoy"),
		}, name.NameConflict, ""},
		{"spelling", []Mention{sighting("a", "Andrii Kovalenko", ""), sighting("b", "Andrey Kovalenko", "")}, name.Spelling, "Andrey Kovalenko"},
		{"transliteration", []Mention{sighting("a", "Андрій Коваленко", ""), sighting("b", "Kovalenko", "")}, name.Transliteration, "Андрій Коваленко"},
		{"nickname", []Mention{sighting("a", "Bob Kestrel", ""), sighting("b", "Robert Kestrel", "")}, name.Nickname, "Robert Kestrel"},
		{"the same", []Mention{sighting("a", "Kestrel", ""), sighting("b", "Robert Kestrel", "")}, name.Identical, "Robert Kestrel"},
		{"nobody", nil, name.Unresolved, ""},
	} {
		t.Run(c.title, func(t *testing.T) {
			r := Resolver{Known: known}
			got := r.Resolve(c.mentions)
			assert.Equal(t, c.want, got.Relation, "%+v", got)
			assert.Equal(t, c.referent, got.Referent)
			turned := slices.Clone(c.mentions)
			slices.Reverse(turned)
			assert.Equal(t, got.Relation, r.Resolve(turned).Relation, "order of the mentions")
		})
	}
}

// TestResolveSharedCases reads the cases of the shared folder, where it exists.
func TestResolveSharedCases(t *testing.T) {
	file, err := os.Open(filepath.Join("..", "..", "..", "shared", "data", "names", "context_cases-dev.jsonl"))
	if err != nil {
		t.Skip("no shared folder")
	}
	defer file.Close()
	outcomes := map[string][]name.Relation{
		"suspected_misnaming": {name.SuspectedMisnaming}, "two_people": {name.Different}, "same": {name.Identical}, "unresolved": {name.Unresolved},
		"name_conflict": {name.NameConflict}, "spelling_variant": {name.Spelling, name.Transliteration, name.Nickname},
	}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var c struct {
			ID        string
			Mentions  []struct{ Outlet, Text string }
			Gazetteer []string
			Expect    struct{ Referent, Class string }
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		var r Resolver
		for _, known := range c.Gazetteer {
			person, role, _ := strings.Cut(known, "|")
			r.Known = append(r.Known, Known{person, role})
		}
		var mentions []Mention
		for _, m := range c.Mentions {
			outlets := []string{m.Outlet}
			if m.Outlet == "others" { // several documents, told as one
				outlets = []string{"other 1", "other 2"}
			}
			found := Find(m.Text)
			if len(found) == 0 && !strings.Contains(m.Text, "(") {
				found = []Mention{{Name: m.Text}}
			}
			for _, outlet := range outlets {
				for _, f := range found {
					f.Document = outlet
					mentions = append(mentions, f)
				}
			}
		}
		got := r.Resolve(mentions)
		assert.Contains(t, outcomes[c.Expect.Class], got.Relation, "%s: %+v from %+v", c.ID, got, mentions)
		if c.Expect.Referent != "" && got.Referent != "" {
			assert.True(t, name.Compare(c.Expect.Referent, got.Referent).Same(), "%s: referent %s", c.ID, got.Referent)
		}
	}
}

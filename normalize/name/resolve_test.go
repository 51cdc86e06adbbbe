package name

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
)

func sighting(document, name, role string) Mention {
	return Mention{Document: document, Found: Found{Name: name, Role: role}}
}

func TestResolve(t *testing.T) {
	known := []Known{{"Dan Blackley", "special envoy"}, {"Owen Blakely", "ambassador to Norway"}}
	for _, c := range []struct {
		name     string
		mentions []Mention
		want     Outcome
		referent string
	}{
		{"role and two witnesses", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", ""), sighting("c", "Blockwood", "special representative of the president"),
		}, SuspectedMisnaming, "Dan Blackley"},
		{"no role", []Mention{sighting("a", "Dan Blackley", ""), sighting("b", "Blackley", ""), sighting("c", "Blockwood", "")}, NameConflict, ""},
		{"role, one witness each", []Mention{sighting("a", "Blackley", "special envoy"), sighting("b", "Blockwood", "special envoy")}, NameConflict, ""},
		{"given names conflict", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Dan Blackley", "special envoy"), sighting("c", "Owen Blockwood", "special envoy"),
		}, NameConflict, ""},
		{"one document names both", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", "special envoy"), sighting("b", "Blockwood", "special envoy"),
		}, TwoPeople, ""},
		{"the role is that of the other", []Mention{
			sighting("a", "Dan Blackley", "special envoy"), sighting("b", "Blackley", ""), sighting("c", "Blakely", "ambassador"),
		}, NameConflict, ""},
		{"one witness", []Mention{sighting("a", "Blakely", "")}, Unresolved, ""},
		{"copies are one witness", []Mention{
			{Document: "a", Lineage: "wire", Found: Found{Name: "Dan Blackley", Role: "special envoy"}},
			{Document: "b", Lineage: "wire", Found: Found{Name: "Blackley"}}, sighting("c", "Blockwood", "special envoy"),
		}, NameConflict, ""},
		{"original language", []Mention{
			{Document: "a", Original: true, Found: Found{Name: "Блэкли"}}, sighting("b", "Blackley", ""), sighting("c", "Blockwood", ""),
		}, SuspectedMisnaming, "Dan Blackley"},
		{"spelling", []Mention{sighting("a", "Andrii Kovalenko", ""), sighting("b", "Andrey Kovalenko", "")}, SpellingVariant, "Andrey Kovalenko"},
		{"transliteration", []Mention{sighting("a", "Андрій Коваленко", ""), sighting("b", "Kovalenko", "")}, TransliterationVariant, "Андрій Коваленко"},
		{"nickname", []Mention{sighting("a", "Bob Kestrel", ""), sighting("b", "Robert Kestrel", "")}, NicknameVariant, "Robert Kestrel"},
		{"the same", []Mention{sighting("a", "Kestrel", ""), sighting("b", "Robert Kestrel", "")}, SameName, "Robert Kestrel"},
		{"nobody", nil, Unresolved, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := Resolver{Known: known}
			got := r.Resolve(c.mentions)
			assert.Equal(t, c.want, got.Outcome, "%+v", got)
			assert.Equal(t, c.referent, got.Referent)
			turned := slices.Clone(c.mentions)
			slices.Reverse(turned)
			assert.Equal(t, got.Outcome, r.Resolve(turned).Outcome, "order of the mentions")
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
	outcomes := map[string][]Outcome{
		"suspected_misnaming": {SuspectedMisnaming}, "two_people": {TwoPeople}, "same": {SameName}, "unresolved": {Unresolved},
		"name_conflict": {NameConflict}, "spelling_variant": {SpellingVariant, TransliterationVariant, NicknameVariant},
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
			found := Mentions(m.Text)
			if len(found) == 0 && !strings.Contains(m.Text, "(") {
				found = []Found{{Name: m.Text}}
			}
			for _, outlet := range outlets {
				for _, f := range found {
					mentions = append(mentions, Mention{Found: f, Document: outlet})
				}
			}
		}
		got := r.Resolve(mentions)
		assert.Contains(t, outcomes[c.Expect.Class], got.Outcome, "%s: %+v from %+v", c.ID, got, mentions)
		if c.Expect.Referent != "" && got.Referent != "" {
			assert.True(t, Compare(c.Expect.Referent, got.Referent).Same(), "%s: referent %s", c.ID, got.Referent)
		}
	}
}

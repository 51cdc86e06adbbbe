package attribution

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// A markSystem is the marks of a group of languages: the outer pair and the one inside it, as CLDR has them.
type markSystem struct {
	Start    string `json:"start"`
	End      string `json:"end"`
	AltStart string `json:"altStart"`
	AltEnd   string `json:"altEnd"`
}

// markSystems are the systems of CLDR 48, each with a language that has it.
var markSystems = map[string]markSystem{
	"English":          {"“", "”", "‘", "’"},
	"French":           {"«", "»", "«", "»"},
	"Catalan":          {"«", "»", "“", "”"},
	"Arabic":           {"”", "“", "’", "‘"},
	"German":           {"„", "“", "‚", "‘"},
	"Persian":          {"«", "»", "‹", "›"},
	"Russian":          {"«", "»", "„", "“"},
	"Fula":             {"„", "”", "‚", "’"},
	"Finnish":          {"”", "”", "’", "’"},
	"Japanese":         {"「", "」", "『", "』"},
	"Sesotho":          {"“", "’", "“", "”"},
	"Serbian":          {"„", "”", "’", "’"},
	"Norwegian":        {"«", "»", "‘", "’"},
	"Dutch":            {"‘", "’", "‘", "’"},
	"Tswana":           {"‘", "’", "“", "”"},
	"Bulgarian":        {"„", "“", "„", "“"},
	"Polish":           {"„", "”", "«", "»"},
	"Tachelhit":        {"«", "»", "„", "”"},
	"Bosnian":          {"„", "”", "‘", "’"},
	"Hungarian":        {"„", "”", "»", "«"},
	"Uyghur":           {"»", "«", "›", "‹"},
	"Uzbek":            {"“", "”", "’", "‘"},
	"Esperanto":        {"“", "”", "«", "»"},
	"French of Canada": {"«", "»", "”", "“"},
	"Georgian":         {"„", "“", "«", "»"},
	"Turkmen":          {"“", "”", "“", "”"},
}

// singleEnd reports whether an apostrophe closes what a double mark opens, as in Sesotho. Inside it “ ” are taken for the outer
// marks: an unclosed “ before them is much more common.
func singleEnd(m markSystem) bool { return m.Start == "“" && m.End == "’" }

func TestMarkSystems(t *testing.T) {
	for language, m := range markSystems {
		t.Run(language, func(t *testing.T) {
			nested := m.Start + "They call it " + m.AltStart + "the old pier" + m.AltEnd + " in the town" + m.End
			plain := m.Start + "We sail at noon." + m.End
			texts := []string{
				"Adler said: " + plain,
				plain + " Adler said it twice: " + plain + " Then she left.",
			}
			if !singleEnd(m) {
				texts = append(texts, "Adler said: "+nested+".", nested+", Adler said.")
			}
			for _, text := range texts {
				var got, want []string
				for _, p := range findPassages(text) {
					if p.depth == 0 {
						got = append(got, text[p.span.Start:p.span.End])
					}
				}
				for rest := text; ; {
					k := strings.Index(rest, m.Start+"T")
					x := nested
					if j := strings.Index(rest, plain); j >= 0 && (k < 0 || j < k) {
						k, x = j, plain
					} else if k < 0 || !strings.HasPrefix(rest[k:], nested) {
						break
					}
					want = append(want, x)
					rest = rest[k+len(x):]
				}
				if strings.Join(got, "|") != strings.Join(want, "|") {
					t.Errorf("%s:\ngot  %q\nwant %q", text, got, want)
				}
			}
		})
	}
}

// TestMarkSystemsComplete asks the table of CLDR, where it is at hand, for systems that are not tested.
func TestMarkSystemsComplete(t *testing.T) {
	raw, err := os.ReadFile("../../../shared/data/names/cldr_quotes.json")
	if err != nil {
		t.Skip("no table of CLDR")
	}
	var all []markSystem
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	known := map[markSystem]bool{}
	for _, m := range markSystems {
		known[m] = true
	}
	for _, m := range all {
		if !known[m] {
			t.Errorf("%+v is not tested", m)
		}
	}
}

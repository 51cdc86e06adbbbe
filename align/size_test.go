package align

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
)

// speech returns n sentences that have little in common with each other.
func speech(n int) []string {
	nouns := strings.Fields("bridge harbour welder toll winter river valley market school orchard mill tower garden ferry lighthouse quarry")
	verbs := strings.Fields("opens closes honours repairs crosses measures paints guards lends cleans follows visits")
	var all []string
	for i := range n {
		all = append(all, fmt.Sprintf("The %s of ward w%dq %s the %s near hill h%dz.", nouns[i%len(nouns)], i, verbs[i%len(verbs)], nouns[(i*7+3)%len(nouns)], i))
	}
	return all
}

func TestAlignTwoHundredCopies(t *testing.T) {
	sentences := speech(12)
	var ws []Witness
	for i := range 200 {
		s := append([]string{}, sentences...)
		s[i%len(s)] = strings.Replace(s[i%len(s)], "The ", fmt.Sprintf("The c%dx ", i), 1) // each copy has a word of its own
		ws = append(ws, witness(fmt.Sprintf("copy%03d", i), said{"Ada Lind", quote.Direct, strings.Join(s, " ")}))
	}
	al := align(t, ws...)
	columns := 0
	for _, r := range al.Remarks {
		for _, c := range r.Columns {
			columns++
			assert.Len(t, c.Cells, len(ws))
		}
	}
	assert.Equal(t, len(sentences), columns)
	assert.Len(t, al.Lineages, 1)
}

func TestAlignLongTranscriptAndBrief(t *testing.T) {
	sentences := speech(4000)
	brief := []string{sentences[3999], sentences[17], sentences[2000]}
	al := align(t,
		witness("transcript", said{"Ada Lind", quote.Direct, strings.Join(sentences, " ")}),
		witness("brief", said{"Ada Lind", quote.Direct, strings.Join(brief, " ")}))
	var want []string
	for _, k := range []int{17, 2000, 3999} {
		s := strings.TrimSuffix(sentences[k], ".")
		want = append(want, "transcript: "+s+" | brief: "+s)
	}
	assert.Equal(t, strings.Join(want, "\n")+"\n", dump(al))
}

func TestAlignNoOverlap(t *testing.T) {
	al := align(t,
		witness("a", said{"Ada Lind", quote.Direct, "The old bridge will open in May. Nobody has to pay a toll."}),
		witness("b", said{"Tom Berg", quote.Direct, "Snow fell over northern valleys. Trains stood still."}))
	assert.Empty(t, dump(al))
	assert.Empty(t, al.Lineages)
}

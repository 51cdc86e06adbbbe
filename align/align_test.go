package align

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// A said is one quote of a hand-made witness: the speaker ("Ida Holm" or "Ida Holm, king of Norway"), the register, and the reported words.
type said struct {
	who  string
	kind quote.Kind
	text string
}

// witness makes a document of the quotes, one a paragraph, and cuts them into clauses at the ends of sentences.
func witness(id string, quotes ...said) Witness { return joined(id, "\n\n", quotes) }

// paragraph is witness with all quotes in one paragraph.
func paragraph(id string, quotes ...said) Witness { return joined(id, " ", quotes) }

func joined(id, between string, quotes []said) Witness {
	d := &text.Document{ID: id}
	w := Witness{Document: d}
	var n normalize.Normalizer
	for _, s := range quotes {
		start := len(d.Text)
		d.Text += s.text + between
		name, office, _ := strings.Cut(s.who, ", ")
		q := quote.Quote{Kind: s.kind, Span: text.Span{Start: start, End: start + len(s.text)}, Speaker: quote.Speaker{Name: name, Office: office}}
		for off := start; off < start+len(s.text); {
			end := start + len(s.text)
			if k := strings.IndexAny(d.Text[off:end], ".|"); k >= 0 {
				end = off + k + 1
			}
			c := quote.Clause{Span: text.Span{Start: off, End: end}, Tokens: n.Tokens(d.Text[off:end])}
			for k := range c.Tokens {
				c.Tokens[k].Span.Start += off
				c.Tokens[k].Span.End += off
			}
			if len(c.Tokens) > 0 {
				q.Clauses = append(q.Clauses, c)
			}
			off = end
		}
		w.Quotes = append(w.Quotes, q)
	}
	return w
}

// dump writes the columns with two or more cells, one a line, "a: ... | b: ...".
func dump(al *Alignment) string {
	var b strings.Builder
	for _, r := range al.Remarks {
		for _, c := range r.Columns {
			if len(c.Cells) < 2 {
				continue
			}
			for k, cell := range c.Cells {
				if k > 0 {
					b.WriteString(" | ")
				}
				d := al.Witnesses[cell.Witness].Document
				b.WriteString(d.ID + ": " + strings.Trim(d.Slice(cell.Span), " .|"))
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

func align(t *testing.T, ws ...Witness) *Alignment {
	t.Helper()
	var a Aligner
	al, err := a.Align(context.Background(), ws)
	require.NoError(t, err)
	return al
}

func TestAlignFindsRenderings(t *testing.T) {
	speech := said{"Mayor Ada Lind", quote.Direct, "The old bridge will open in May. Nobody has to pay a toll on the bridge. We owe this to the patient welders of the harbour."}
	for _, tt := range []struct {
		name  string
		other []said
		want  string
	}{
		{"copy", []said{speech}, "" +
			"a: The old bridge will open in May | b: The old bridge will open in May\n" +
			"a: Nobody has to pay a toll on the bridge | b: Nobody has to pay a toll on the bridge\n" +
			"a: We owe this to the patient welders of the harbour | b: We owe this to the patient welders of the harbour\n"},
		{"moved", []said{{"Ada Lind", quote.Direct, "We owe this to the patient welders."}, {"Ada Lind", quote.Direct, "The old bridge will open in May."}}, "" +
			"a: The old bridge will open in May | b: The old bridge will open in May\n" +
			"a: We owe this to the patient welders of the harbour | b: We owe this to the patient welders\n"},
		{"indirect", []said{{"Lind", quote.Indirect, "the old bridge would open in May"}},
			"a: The old bridge will open in May | b: the old bridge would open in May\n"},
		{"twice", []said{{"Lind", quote.Indirect, "the old bridge would open in May."}, {"Lind", quote.Direct, "The old bridge will open in May."}},
			"a: The old bridge will open in May | b: the old bridge would open in May | b: The old bridge will open in May\n"},
		{"other speaker, other words", []said{{"Tom Berg", quote.Direct, "The bridge is a waste of public money."}}, ""},
		{"other speaker, same words", []said{{"Tom Berg", quote.Direct, "Nobody has to pay a toll on the bridge."}},
			"a: Nobody has to pay a toll on the bridge | b: Nobody has to pay a toll on the bridge\n"},
		{"nothing in common", []said{{"", quote.Direct, "Snow fell over the northern valleys."}}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, dump(align(t, witness("a", speech), witness("b", tt.other...))))
		})
	}
}

func TestAlignDividesAClauseThatRendersTwo(t *testing.T) {
	ws := []Witness{
		witness("a", said{"Lind", quote.Indirect, "The welders of the harbour earned the praise of the town and the children of the valley can skate on the frozen river again."}),
		witness("b", said{"Lind", quote.Direct, "The welders of our harbour have earned the praise of the whole town."}),
		witness("c", said{"Lind", quote.Direct, "Children of the valley can skate on the frozen river again."}),
	}
	assert.Equal(t, ""+
		"a: The welders of the harbour earned the praise of the town | b: The welders of our harbour have earned the praise of the whole town\n"+
		"a: and the children of the valley can skate on the frozen river again | c: Children of the valley can skate on the frozen river again\n",
		dump(align(t, ws...)))
}

func TestAlignStopsWhenTold(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var a Aligner
	_, err := a.Align(ctx, []Witness{witness("a", said{text: "The bridge will open."})})
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAlignKeepsApart(t *testing.T) {
	for _, tt := range []struct {
		name string
		ws   []Witness
		want string
	}{
		{"one word of an unknown speaker", []Witness{
			witness("a", said{"Lind", quote.Direct, "The ferry company will not raise the fares."}),
			witness("b", said{"", quote.Indirect, "the fares"}),
		}, ""},
		{"a few words of unknown speakers", []Witness{
			witness("a", said{"", quote.Indirect, "the office for fishing grounds of the town"}),
			witness("b", said{"", quote.Indirect, "on the way of the boats to the fishing grounds near the cape"}),
		}, ""},
		{"nothing but a name", []Witness{
			witness("a", said{"Lind", quote.Direct, "We asked for Ole Berg."}),
			witness("b", said{"Lind", quote.Direct, "Ole Berg is on the Aurora!"}),
		}, ""},
		{"what is told after the words is no summary of them", []Witness{
			paragraph("a", said{"Lind", quote.Direct, "The town cannot give up without a fight."}, said{"Lind", quote.Indirect, "the quarrel could reach another town in spite of the efforts to contain it"}),
		}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, dump(align(t, tt.ws...)))
		})
	}
}

func TestAlignTakesANameForOneThing(t *testing.T) {
	ws := []Witness{
		witness("a", said{"Lind", quote.Direct, "The strike would never have begun in the harbour had Ole Berg been minister then."}, said{"Lind", quote.Direct, "We see that Berg wants to help to end this strike."}),
		witness("b", said{"Lind", quote.Indirect, "Minister Ole Berg's help to end the long strike"}),
	}
	assert.Equal(t, "a: We see that Berg wants to help to end this strike | b: Minister Ole Berg's help to end the long strike\n", dump(align(t, ws...)))
}

func TestAlignKnowsTheCountryOfASpeaker(t *testing.T) {
	others := witness("b", said{"Ida Holm", quote.Indirect, "Norway would pay for everything that sank with the ferry."})
	capital := witness("c", said{"Ida Holm", quote.Indirect, "Oslo paid for nearly all that the storm had sunk along the coast."})
	for _, tt := range []struct{ name, who, want string }{
		{"known", "Ida Holm, president of Norway", "" +
			"a: Our country will pay for what the storm has done to you and your families | b: Norway would pay for everything that sank with the ferry | c: Oslo paid for nearly all that the storm had sunk along the coast\n"},
		{"not known", "Ida Holm, president", "b: Norway would pay for everything that sank with the ferry | c: Oslo paid for nearly all that the storm had sunk along the coast\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			speech := witness("a", said{tt.who, quote.Direct, "Our country will pay for what the storm has done to you and your families."})
			assert.Equal(t, tt.want, dump(align(t, speech, others, capital)))
		})
	}
}

func TestAlignJoinsWhatIsLeftOver(t *testing.T) {
	ws := []Witness{
		witness("a", said{"Lind", quote.Direct, "We come from one valley. And what we see there today is a disgrace and a burden for all. The ferry sails at noon."}),
		witness("b", said{"Lind", quote.Direct, "We come from the same valley and what we see is a great disgrace and a burden for us."}),
	}
	assert.Equal(t, "a: We come from one valley. And what we see there today is a disgrace and a burden for all | "+
		"b: We come from the same valley and what we see is a great disgrace and a burden for us\n", dump(align(t, ws...)))
}

func TestAlignJoinsASummaryAndTheWordsAfterIt(t *testing.T) {
	assert.Equal(t, "a: the quarrel could reach another town in spite of the efforts to contain it | a: The town cannot give up without a fight\n",
		dump(align(t, paragraph("a", said{"Lind", quote.Indirect, "the quarrel could reach another town in spite of the efforts to contain it"}, said{"Lind", quote.Direct, "The town cannot give up without a fight."}))))
}

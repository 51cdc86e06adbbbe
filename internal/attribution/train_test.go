package attribution

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/quotecheck/quotecheck/text"
)

var (
	trainFile = flag.String("train", "", "annotated articles, one JSON object a line: learn the model from them")
	holdOut   = flag.Bool("holdout", false, "with -train: learn from four fifths and say how good the rest is")
	countOnly = flag.Bool("oracle", false, "with -train: only say how much of the annotation can be reached")
)

// A goldArticle is one annotated article; offsets are runes.
type goldArticle struct {
	ID     string      `json:"id"`
	Text   string      `json:"text"`
	Quotes []goldQuote `json:"quotes"`
}

type goldQuote struct {
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Kind         string `json:"kind"`
	Cue          string `json:"cue"`
	CueStart     *int   `json:"cue_start"`
	CueEnd       *int   `json:"cue_end"`
	Speaker      string `json:"speaker"`
	SpeakerStart *int   `json:"speaker_start"`
	SpeakerEnd   *int   `json:"speaker_end"`
	Group        string `json:"group"`

	span, cue, speaker text.Span // in bytes; empty if absent
}

func loadArticles(t *testing.T, file string) []goldArticle {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []goldArticle
	in := json.NewDecoder(bufio.NewReader(f))
	for in.More() {
		var a goldArticle
		if err := in.Decode(&a); err != nil {
			t.Fatal(err)
		}
		off := runeOffsets(a.Text)
		at := func(x, y *int) text.Span {
			if x == nil || y == nil {
				return text.Span{}
			}
			return text.Span{Start: off[*x], End: off[*y]}
		}
		for i := range a.Quotes {
			q := &a.Quotes[i]
			q.span = at(&q.Start, &q.End)
			q.cue, q.speaker = at(q.CueStart, q.CueEnd), at(q.SpeakerStart, q.SpeakerEnd)
		}
		out = append(out, a)
	}
	return out
}

// runeOffsets returns the byte of every rune of s, and len(s).
func runeOffsets(s string) []int {
	var off []int
	for i := range s {
		off = append(off, i)
	}
	return append(off, len(s))
}

func TestOracle(t *testing.T) {
	if *trainFile == "" || !*countOnly {
		t.Skip("no -train -oracle")
	}
	var gold, found, spk, spkFound, cue, cueFound int
	shown := 0
	for _, a := range loadArticles(t, *trainFile) {
		p := newPage(a.Text, findPassages(a.Text))
		for _, q := range a.Quotes {
			if q.Kind == "direct" {
				gold++
				ok := false
				for _, w := range p.passages {
					if trimEdge(a.Text, w.span) == trimEdge(a.Text, q.span) {
						ok = true
					}
				}
				if ok {
					found++
				} else if shown < 60 {
					shown++
					t.Logf("PASSAGE %s %q", a.ID, a.Text[max(0, q.span.Start-30):min(len(a.Text), q.span.End+30)])
				}
			}
			if !q.speaker.Empty() {
				spk++
				ok := false
				for _, m := range p.mentions {
					ok = ok || spanOf(p.words, m.from, m.to).Overlaps(q.speaker)
				}
				if ok {
					spkFound++
				} else if shown < 60 {
					shown++
					t.Logf("SPEAKER %q in %q", a.Text[q.speaker.Start:q.speaker.End], a.Text[max(0, q.speaker.Start-30):min(len(a.Text), q.speaker.End+30)])
				}
			}
			if !q.cue.Empty() && q.Kind != "direct" {
				cue++
				for _, w := range p.words {
					if w.class&(sayFinite|sayPart|sayBase|sayNoun) != 0 && w.span().Start >= q.cue.Start && w.span().End <= q.cue.End {
						cueFound++
						break
					}
				}
			}
		}
	}
	t.Logf("direct passages %d/%d, speakers %d/%d, cues %d/%d", found, gold, spkFound, spk, cueFound, cue)
}

// trimEdge returns sp without white space, marks and edge punctuation.
func trimEdge(s string, sp text.Span) text.Span {
	const edge = "“”„‟«»‹›\"'‘’‚‛`′″ \t\r\n.,;:!?…—–-()[]"
	for sp.Start < sp.End {
		r, n := runeAt(s, sp.Start)
		if !containsRune(edge, r) {
			break
		}
		sp.Start += n
	}
	for sp.End > sp.Start {
		r := runeBefore(s, sp.End)
		if !containsRune(edge, r) {
			break
		}
		sp.End -= len(string(r))
	}
	return sp
}

func containsRune(s string, r rune) bool {
	for _, x := range s {
		if x == r {
			return true
		}
	}
	return false
}

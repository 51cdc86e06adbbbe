package attribution

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

var foldsDir = flag.String("folds", "", "with -train: write what models learned without each fifth find in it to marks.jsonl and speech.jsonl of this folder")

const folds = 5

// A foundQuote is a line of the evaluation's format; its offsets are runes.
type foundQuote struct {
	Start        int    `json:"start"`
	End          int    `json:"end"`
	Kind         string `json:"kind"`
	Speaker      string `json:"speaker,omitempty"`
	SpeakerStart *int   `json:"speaker_start,omitempty"`
	SpeakerEnd   *int   `json:"speaker_end,omitempty"`
	Cue          string `json:"cue,omitempty"`
}

// TestFolds learns from four fifths of the articles what to find in the fifth, five times:
//
//	go test ./internal/attribution -run Folds -v -train ARTICLES -folds DIR
func TestFolds(t *testing.T) {
	if *trainFile == "" || *foldsDir == "" {
		t.Skip("no -train -folds")
	}
	articles := loadArticles(t, *trainFile)
	all := make([]map[string][]example, len(articles))
	for i := range articles {
		all[i] = examplesOf(&articles[i])
	}
	files := map[bool]*json.Encoder{}
	for only, name := range map[bool]string{true: "marks.jsonl", false: "speech.jsonl"} {
		f, err := os.Create(filepath.Join(*foldsDir, name))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		files[only] = json.NewEncoder(f)
	}
	for k := range folds {
		m := quantized(learnTasks(all, func(i int) bool { return i%folds != k }))
		for i := k; i < len(articles); i += folds {
			for only, enc := range files {
				line := struct {
					ID     string       `json:"id"`
					Quotes []foundQuote `json:"quotes"`
				}{articles[i].ID, foundIn(&Finder{MarkedOnly: only, model: m}, articles[i].Text)}
				if err := enc.Encode(line); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// foundIn returns what f finds in s. The "that" before a clause counts as part of it, as in the annotation.
func foundIn(f *Finder, s string) []foundQuote {
	runes := func(off int) int { return utf8.RuneCountInString(s[:off]) }
	out := []foundQuote{}
	for _, r := range f.Reports(s) {
		if r.Nested {
			continue
		}
		for _, sp := range r.Said() {
			if r.Register != Direct || sp.Len() >= 100 {
				before := strings.TrimRight(s[:sp.Start], " ")
				if rest, ok := strings.CutSuffix(before, "that"); ok && strings.HasSuffix(rest, " ") {
					sp.Start = len(rest)
				}
			}
			kind := [...]string{"", "direct", "indirect", "mixed"}[r.Register]
			if r.Register == Mixed && !slices.ContainsFunc(r.Parts, sp.Contains) {
				kind = "indirect"
			}
			q := foundQuote{Start: runes(sp.Start), End: runes(sp.End), Kind: kind, Cue: s[r.Cue.Start:r.Cue.End]}
			if !r.Speaker.Empty() {
				from, to := runes(r.Speaker.Start), runes(r.Speaker.End)
				q.Speaker, q.SpeakerStart, q.SpeakerEnd = s[r.Speaker.Start:r.Speaker.End], &from, &to
			}
			out = append(out, q)
		}
	}
	return out
}

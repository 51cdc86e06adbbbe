package main

import (
	"encoding/json"
	"errors"
	"io"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/internal/wordset"
)

// wordsPrediction is the links found in a case, as indices into its words.
type wordsPrediction struct {
	ID    string   `json:"id"`
	Set   string   `json:"set"`
	Split string   `json:"split"`
	Pairs [][2]int `json:"pairs"`
}

// linkScore is the score from which a link counts as a link between words. Below it stand links that only the
// place speaks for; they are for display.
const linkScore = 0.5

// words predicts word links: words FILE.
func words(args []string, w io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: eval words FILE")
	}
	cases, err := wordset.Read(args[0])
	if err != nil {
		return err
	}
	var aligner align.Aligner
	out := json.NewEncoder(w)
	for _, c := range cases {
		p := wordsPrediction{ID: c.ID, Set: c.Set, Split: c.Split, Pairs: [][2]int{}}
		for _, l := range aligner.Words(wordset.Tokens(c.A), wordset.Tokens(c.B)) {
			if l.Gap() || l.Score < linkScore {
				continue
			}
			for i := l.X; i < l.XEnd; i++ {
				for j := l.Y; j < l.YEnd; j++ {
					p.Pairs = append(p.Pairs, [2]int{i, j})
				}
			}
		}
		if err := out.Encode(p); err != nil {
			return err
		}
	}
	return nil
}

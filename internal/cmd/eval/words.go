package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A wordsCase is two readings, given as words.
type wordsCase struct {
	ID    string   `json:"id"`
	Set   string   `json:"set"`
	Split string   `json:"split"`
	A     []string `json:"a,omitempty"`
	B     []string `json:"b,omitempty"`
}

// wordsPrediction is the links found, as indices into the words of a case.
type wordsPrediction struct {
	wordsCase
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
	f, err := os.Open(args[0])
	if err != nil {
		return err
	}
	defer f.Close()
	var aligner align.Aligner
	out := json.NewEncoder(w)
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var c wordsCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return err
		}
		p := wordsPrediction{wordsCase: wordsCase{ID: c.ID, Set: c.Set, Split: c.Split}, Pairs: [][2]int{}}
		for _, l := range aligner.Words(tokensOf(c.A), tokensOf(c.B)) {
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
	return lines.Err()
}

// tokensOf returns one token for each word given. Where the normalizer cuts the running text in the same
// places its token is taken; elsewhere the word is normalized by itself, so that no word is lost or joined.
func tokensOf(given []string) []normalize.Token {
	var n normalize.Normalizer
	at := map[text.Span]normalize.Token{}
	for _, t := range n.Tokens(strings.Join(given, " ")) {
		at[t.Span] = t
	}
	tokens := make([]normalize.Token, len(given))
	start := 0
	for i, word := range given {
		span := text.Span{Start: start, End: start + len(word)}
		start = span.End + 1
		t, ok := at[span]
		if !ok {
			t = wholeToken(&n, word)
		}
		t.Span = span
		tokens[i] = t
	}
	return tokens
}

// wholeToken returns one token for word, whatever the normalizer would cut it into.
func wholeToken(n *normalize.Normalizer, word string) normalize.Token {
	if ts := n.Tokens(word); len(ts) == 1 {
		return ts[0]
	}
	norm := strings.ToLower(word)
	class := normalize.Word
	if !strings.ContainsFunc(word, isWordRune) {
		class = normalize.Punct
	}
	return normalize.Token{Norm: norm, Stem: norm, Class: class}
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

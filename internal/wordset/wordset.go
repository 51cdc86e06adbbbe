// Package wordset reads pairs of readings that are given as words, with links between the words made by hand.
package wordset

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A Case is two readings. Links are indices into A and B, from 0.
type Case struct {
	ID    string   `json:"id"`
	Set   string   `json:"set"`
	Split string   `json:"split"`
	A     []string `json:"a"`
	B     []string `json:"b"`
	Sure  [][2]int `json:"sure"`
}

// Read returns the cases of a file, one JSON object a line.
func Read(name string) ([]Case, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var cases []Case
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var c Case
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, err
		}
		cases = append(cases, c)
	}
	return cases, lines.Err()
}

// Tokens returns one token for each word given. Where the normalizer cuts the running text in the same
// places its token is taken; elsewhere the word is normalized by itself, so that no word is lost or joined.
func Tokens(given []string) []normalize.Token {
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
			t = n.Token(word)
		}
		t.Span = span
		tokens[i] = t
	}
	return tokens
}

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// names reads pairs of names, one JSON object with "a" and "b" a line, and writes whether they can mean one bearer.
func names(args []string, w io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: eval names FILE.jsonl")
	}
	file, err := os.Open(args[0])
	if err != nil {
		return err
	}
	defer file.Close()
	type prediction struct {
		A       string   `json:"a"`
		B       string   `json:"b"`
		Same    bool     `json:"same"`
		Score   float64  `json:"score"`
		Verdict string   `json:"verdict"`
		Why     []string `json:"why"`
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var pair struct{ A, B string }
		if err := json.Unmarshal(lines.Bytes(), &pair); err != nil {
			return err
		}
		v := name.Compare(pair.A, pair.B)
		var why []string
		for _, e := range v.Evidence {
			why = append(why, e.Text)
		}
		if err := out.Encode(prediction{pair.A, pair.B, v.Same(), v.Score, v.Relation.String(), why}); err != nil {
			return err
		}
	}
	return lines.Err()
}

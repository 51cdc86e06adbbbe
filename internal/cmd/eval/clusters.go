package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"strconv"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
)

// A sentence is one line of the cluster task, and its prediction.
type sentence struct {
	ID      json.RawMessage `json:"id"`
	Text    string          `json:"text,omitempty"`
	Cluster string          `json:"cluster,omitempty"`
}

// clusters finds the sentences that render one utterance: clusters FILE.
func clusters(args []string, w io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: eval clusters FILE")
	}
	sentences, err := readSentences(args[0])
	if err != nil {
		return err
	}
	var n normalize.Normalizer
	readings := make([][]normalize.Token, len(sentences))
	for i, s := range sentences {
		readings[i] = n.Tokens(s.Text)
	}
	var a align.Aligner
	groups, err := a.Variants(context.Background(), readings)
	if err != nil {
		return err
	}
	for _, g := range groups {
		for _, i := range g {
			sentences[i] = sentence{ID: sentences[i].ID, Cluster: strconv.Itoa(g[0])}
		}
	}
	out := json.NewEncoder(w)
	for _, s := range sentences {
		if err := out.Encode(s); err != nil {
			return err
		}
	}
	return nil
}

// readSentences reads {"id","text"} lines.
func readSentences(path string) ([]sentence, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []sentence
	for in := json.NewDecoder(f); ; {
		var s sentence
		switch err := in.Decode(&s); {
		case err == io.EOF:
			return all, nil
		case err != nil:
			return nil, err
		}
		all = append(all, s)
	}
}

package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"os"
	"regexp"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// A collateCase is several readings, each a sigil and a text, and how they are to be laid side by side.
type collateCase struct {
	ID           string      `json:"id"`
	Segmentation bool        `json:"segmentation"`
	NearMatch    bool        `json:"near_match"`
	Norm         string      `json:"norm"`
	Witnesses    [][2]string `json:"witnesses"`
}

// collatePrediction is the cells of each reading by its sigil, nil for a gap.
type collatePrediction struct {
	ID    string               `json:"id"`
	Table map[string][]*string `json:"table"`
}

// collate predicts tables: collate FILE.
func collate(args []string, w io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: eval collate FILE")
	}
	f, err := os.Open(args[0])
	if err != nil {
		return err
	}
	defer f.Close()
	out := json.NewEncoder(w)
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var c collateCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return err
		}
		if err := out.Encode(c.predict()); err != nil {
			return err
		}
	}
	return lines.Err()
}

func (c collateCase) predict() collatePrediction {
	var readings [][]normalize.Token
	for _, witness := range c.Witnesses {
		readings = append(readings, wordsAndMarks(witness[1], c.Norm == "lower"))
	}
	collator := align.Collator{Exact: !c.NearMatch, Segments: c.Segmentation}
	table := collator.Collate(readings...)
	p := collatePrediction{ID: c.ID, Table: map[string][]*string{}}
	for k, witness := range c.Witnesses {
		row := make([]*string, len(table.Columns))
		for i, column := range table.Columns {
			if r := column[k]; !r.Empty() {
				cell := witness[1][readings[k][r.Start].Span.Start:readings[k][r.End-1].Span.End]
				row[i] = &cell
			}
		}
		p.Table[witness[0]] = row
	}
	return p
}

// wordsAndMarks cuts a text as collation programs do: runs of letters and digits, and runs of other marks.
func wordsAndMarks(s string, lower bool) []normalize.Token {
	pattern := regexp.MustCompile(`[\pL\pM\pN_]+|[^\pL\pM\pN_\s]+`)
	var tokens []normalize.Token
	for _, at := range pattern.FindAllStringIndex(s, -1) {
		word := s[at[0]:at[1]]
		if lower {
			word = strings.ToLower(word)
		}
		t := normalize.Token{Span: text.Span{Start: at[0], End: at[1]}, Form: &normalize.Form{Norm: word, Stem: word}, Class: normalize.Word}
		if !strings.ContainsFunc(t.Norm, func(r rune) bool { return r == '_' || unicode.In(r, unicode.L, unicode.M, unicode.N) }) {
			t.Class = normalize.Punct
		}
		tokens = append(tokens, t)
	}
	return tokens
}

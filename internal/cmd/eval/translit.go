package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"strings"

	tables "github.com/quotecheck/quotecheck/normalize/translit"
)

// translit reads a TSV of names with their language, a header line first, and writes every romanization that counts as equal.
func translit(args []string, w io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: eval translit FILE.tsv")
	}
	source, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	type prediction struct {
		Name  string   `json:"name"`
		Lang  string   `json:"lang"`
		Latin []string `json:"latin"`
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	header := true
	for line := range strings.Lines(string(source)) {
		fields := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
		if header || len(fields) < 2 {
			header = false
			continue
		}
		p := prediction{fields[0], fields[1], tables.Forms(fields[0], fields[1])}
		if err := out.Encode(p); err != nil {
			return err
		}
	}
	return nil
}

// Command gen writes the table of internal/lexicon from the files of WordNet 3.0.
//
//	go run ./gen -o wordnet.bin
//
// The files are those of the Debian package wordnet-base. The same files give the same bytes.
package main

import (
	"bytes"
	"compress/flate"
	"flag"
	"fmt"
	"os"
)

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder with WordNet's data and exception files")
	out := flag.String("o", "wordnet.bin", "file to write")
	notice := flag.String("notice", "NOTICE.wordnet", "licence to put in front of the table")
	flag.Parse()
	if err := generate(*dir, *notice, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func generate(dir, notice, out string) error {
	net, err := read(dir)
	if err != nil {
		return err
	}
	net.prune()
	head, err := os.ReadFile(notice)
	if err != nil {
		return err
	}
	var file bytes.Buffer
	file.Write(head)
	file.WriteByte(0)
	w, err := flate.NewWriter(&file, flate.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(net.encode()); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(out, file.Bytes(), 0o644)
}

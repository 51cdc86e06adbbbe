// Package source reads documents from paths: text files, web pages, captions, JSON Lines, folders, standard input.
package source

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// A Reader reads documents. Stdin stands for the path "-".
type Reader struct {
	Stdin   io.Reader
	Skipped func(path, reason string) // told of whatever is not read: files of a folder, fields of JSON Lines; may be nil
}

func (r Reader) skip(path, reason string) {
	if r.Skipped != nil {
		r.Skipped(path, reason)
	}
}

// Read returns the documents of all paths, in the order of the paths; those of a folder in the order of their names.
func (r Reader) Read(paths ...string) ([]*text.Document, error) {
	var all []*text.Document
	from := map[string]string{} // ID -> the path that gave it
	for _, p := range paths {
		docs, err := r.path(p)
		if err != nil {
			return nil, err
		}
		for _, d := range docs {
			first, twice := from[d.ID]
			if twice {
				return nil, fmt.Errorf("document %q: is there twice, %s; rename a file, or give the IDs in a documents.json", d.ID, whence(first, p))
			}
			from[d.ID] = p
		}
		all = append(all, docs...)
	}
	return all, nil
}

func whence(first, second string) string {
	if first == second {
		return "both times in " + first
	}
	return "in " + first + " and in " + second
}

func (r Reader) path(path string) ([]*text.Document, error) {
	if path == "-" {
		return r.lines("standard input", r.Stdin)
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%s: no such file or folder; check the path", path)
	case err != nil:
		return nil, plain(path, err)
	case info.IsDir():
		return r.folder(path)
	}
	return r.file(path)
}

// formats maps the endings of the files that can be read to how they are read.
func formats(ext string) (text.Format, bool) {
	switch strings.ToLower(ext) {
	case ".txt", ".text", ".md":
		return text.Plain, true
	case ".html", ".htm", ".xhtml":
		return text.HTML, true
	case ".srt":
		return text.SRT, true
	case ".vtt":
		return text.WebVTT, true
	}
	return text.Plain, false
}

// holdsLines reports whether files of that ending hold JSON Lines.
func holdsLines(ext string) bool {
	lower := strings.ToLower(ext)
	return lower == ".jsonl" || lower == ".ndjson"
}

// file reads one file: JSON Lines hold many documents, every other file is one.
func (r Reader) file(path string) ([]*text.Document, error) {
	ext := filepath.Ext(path)
	if holdsLines(ext) {
		f, err := os.Open(path)
		if err != nil {
			return nil, plain(path, err)
		}
		defer f.Close()
		return r.lines(path, f)
	}
	format, ok := formats(ext)
	if !ok {
		return nil, fmt.Errorf("%s: cannot read files ending in %q; give .txt, .html, .jsonl, .srt, .vtt or a folder", path, ext)
	}
	d, err := one(path, format)
	if err != nil {
		return nil, err
	}
	return []*text.Document{d}, nil
}

// one reads the file as one document whose ID is the file's name without its ending.
func one(path string, format text.Format) (*text.Document, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, plain(path, err)
	}
	if err := readable(b); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	d := &text.Document{ID: stem(path), Format: format, Text: string(b)}
	if format == text.SRT || format == text.WebVTT {
		d.Kind = text.Captions
	}
	if m := markup.Meta(d); m != (markup.Metadata{}) {
		d.Title, d.Outlet, d.URL, d.Lang, d.Published = m.Title, m.Outlet, m.URL, m.Lang, m.Published
	}
	return d, nil
}

// readable says why b is not text in UTF-8.
func readable(b []byte) error {
	for _, mark := range []string{"\xff\xfe", "\xfe\xff"} {
		if bytes.HasPrefix(b, []byte(mark)) {
			return errors.New("is UTF-16; convert it to UTF-8, for instance with iconv -f UTF-16 -t UTF-8")
		}
	}
	line := func(at int) int { return bytes.Count(b[:at], []byte("\n")) + 1 }
	if i := slices.Index(b, 0); i >= 0 {
		return fmt.Errorf("looks like a binary file (line %d: zero byte at %d); give a text file in UTF-8", line(i), i)
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return fmt.Errorf("line %d: not valid UTF-8 at byte %d; convert the file to UTF-8", line(i), i)
		}
		i += n
	}
	return nil
}

func stem(path string) string {
	base := filepath.Base(path)
	return cmp.Or(strings.TrimSuffix(base, filepath.Ext(base)), base)
}

// plain returns err as "path: what went wrong", without the name of the system call.
func plain(path string, err error) error {
	var e *fs.PathError
	if errors.As(err, &e) {
		err = e.Err
	}
	return fmt.Errorf("%s: %w", path, err)
}

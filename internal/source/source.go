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

	"github.com/quotecheck/quotecheck/markup"
	"github.com/quotecheck/quotecheck/text"
)

// A Reader reads documents. Stdin stands for the path "-".
type Reader struct {
	Stdin   io.Reader
	Skipped func(path, reason string) // told of whatever is not read: files of a folder, fields of JSON Lines; may be nil
	Noted   func(path, note string)   // told of what a reader of the report should know; may be nil
	Opened  func(path string)         // told of every file that the documents come from, lists of documents included; may be nil
}

func (r Reader) opened(path string) {
	if r.Opened != nil {
		r.Opened(path)
	}
}

func (r Reader) skip(path, reason string) {
	if r.Skipped != nil {
		r.Skipped(path, reason)
	}
}

// content returns the bytes of a file or stream as UTF-8 text.
func (r Reader) content(path string, b []byte) ([]byte, error) {
	b, changed, err := recoded(b)
	if err == nil {
		err = readable(b)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if changed && r.Noted != nil {
		r.Noted(path, "UTF-16, read as UTF-8: places count the bytes of its text in UTF-8")
	}
	return b, nil
}

// Read returns the documents of all paths, in the order of the paths; those of a folder in the order of their names.
func (r Reader) Read(paths ...string) ([]*text.Document, error) {
	var all []*text.Document
	from := map[string]string{} // ID -> the path that gave it
	if err := distinct(paths); err != nil {
		return nil, err
	}
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

// distinct refuses one file or folder under two names: an account that is compared with itself agrees.
func distinct(paths []string) error {
	seen := make([]os.FileInfo, len(paths))
	for i, p := range paths {
		if slices.Contains(paths[:i], p) {
			return fmt.Errorf("%s: is named twice; leave one out", p)
		}
		var err error
		if seen[i], err = os.Stat(p); err != nil {
			continue // standard input, or to be told of when its turn comes
		}
		if j := slices.IndexFunc(seen[:i], func(f os.FileInfo) bool { return f != nil && os.SameFile(f, seen[i]) }); j >= 0 {
			return fmt.Errorf("%s: is the same as %s; leave one out", p, paths[j])
		}
	}
	return nil
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
		r.opened(path)
		return r.lines(path, f)
	}
	format, ok := formats(ext)
	if !ok {
		if reason := packed(path); reason != "" {
			return nil, fmt.Errorf("%s: %s", path, reason)
		}
		return nil, fmt.Errorf("%s: cannot read files ending in %q; give .txt, .html, .jsonl, .srt, .vtt or a folder", path, ext)
	}
	d, err := r.one(path, format)
	if err != nil {
		return nil, err
	}
	return []*text.Document{d}, nil
}

// ownPage stands in the head of the pages that package render writes. One that lies among the accounts quotes them all.
const ownPage = `<meta name="generator" content="quotecheck">`

var errReport = errors.New("is a report of quotecheck")

// one reads the file as one document whose ID is the file's name without its ending.
func (r Reader) one(path string, format text.Format) (*text.Document, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, plain(path, err)
	}
	if b, err = r.content(path, b); err != nil {
		return nil, err
	}
	if format == text.HTML && bytes.Contains(b[:min(len(b), 1<<10)], []byte(ownPage)) {
		return nil, fmt.Errorf("%s: %w; name the accounts alone", path, errReport)
	}
	r.opened(path)
	if format == text.Plain {
		format = markup.Captions(string(b))
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

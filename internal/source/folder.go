package source

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// listName is the file that describes the documents of a folder.
const listName = "documents.json"

// An entry is one document of a documents.json.
type entry struct {
	meta
	File string `json:"file"` // in the folder; default: the ID and ".txt"
}

// folder reads the documents that documents.json names, or without one every file that can be read.
func (r Reader) folder(dir string) ([]*text.Document, error) {
	b, err := os.ReadFile(filepath.Join(dir, listName))
	if errors.Is(err, fs.ErrNotExist) {
		return r.everyFile(dir)
	}
	if err != nil {
		return nil, plain(filepath.Join(dir, listName), err)
	}
	if b, err = r.content(filepath.Join(dir, listName), b); err != nil {
		return nil, err
	}
	r.opened(filepath.Join(dir, listName))
	entries, err := list(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, listName), err)
	}
	var docs []*text.Document
	for i, e := range entries {
		if e.File == "" && e.ID == "" {
			return nil, fmt.Errorf("%s: document %d has neither \"id\" nor \"file\"; give it one", filepath.Join(dir, listName), i+1)
		}
		if e.File == "" {
			e.File = e.ID + ".txt"
		}
		if !filepath.IsLocal(e.File) {
			return nil, fmt.Errorf("%s: file %q lies outside the folder; name a file inside it", filepath.Join(dir, listName), e.File)
		}
		format, _ := formats(filepath.Ext(e.File))
		d, err := r.one(filepath.Join(dir, e.File), format)
		if errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("%s: document %q: no file %q in this folder; mend \"file\", or put it there", filepath.Join(dir, listName), cmp.Or(e.ID, stem(e.File)), e.File)
		}
		if err != nil {
			return nil, err
		}
		if err := e.apply(d); err != nil {
			return nil, fmt.Errorf("%s: document %q: %w", filepath.Join(dir, listName), e.ID, err)
		}
		docs = append(docs, d)
	}
	return docs, nil
}

// list reads a documents.json: a list of documents, or an object that holds one.
func list(b []byte) ([]entry, error) {
	b = bytes.TrimPrefix(b, []byte(byteOrderMark))
	var object struct {
		Documents []entry `json:"documents"`
	}
	into := any(&object)
	if bytes.HasPrefix(bytes.TrimSpace(b), []byte("[")) {
		into = &object.Documents
	}
	if err := json.Unmarshal(b, into); err != nil {
		return nil, fmt.Errorf("line %d: not a list of documents (%w); write [{\"id\": \"...\"}, ...]", lineOf(b, err), inWords(err))
	}
	if err := strict(b); err != nil {
		return nil, err
	}
	if len(object.Documents) == 0 {
		return nil, errors.New("lists no document; write [{\"id\": \"...\"}, ...]")
	}
	return object.Documents, nil
}

// strict refuses a field of an entry that no document has: a slip of the pen would change what is compared without a word.
// The object around the list may say more, for instance which event the folder is about.
func strict(b []byte) error {
	var object struct {
		Documents []json.RawMessage `json:"documents"`
	}
	into := any(&object)
	if bytes.HasPrefix(bytes.TrimSpace(b), []byte("[")) {
		into = &object.Documents
	}
	if err := json.Unmarshal(b, into); err != nil {
		return err
	}
	from := 0
	for _, e := range object.Documents {
		from += max(0, bytes.Index(b[from:], e))
		if fields := unknown(e, "file"); len(fields) > 0 {
			at := from + max(0, bytes.Index(e, strconv.AppendQuote(nil, fields[0])))
			return fmt.Errorf("line %d: unknown field %q; use %s or file", bytes.Count(b[:at], []byte("\n"))+1, fields[0], strings.Join(metaFields(), ", "))
		}
		from += len(e)
	}
	return nil
}

// lineOf returns the line of b on which reading it as JSON failed.
func lineOf(b []byte, err error) int {
	at := 0
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		at = int(syntax.Offset)
	case errors.As(err, &kind):
		at = int(kind.Offset)
	}
	return bytes.Count(b[:min(at, len(b))], []byte("\n")) + 1
}

func (r Reader) everyFile(dir string) ([]*text.Document, error) {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, plain(dir, err)
	}
	var docs []*text.Document
	for _, f := range files {
		if strings.HasPrefix(f.Name(), ".") {
			continue // hidden, as everywhere
		}
		path := filepath.Join(dir, f.Name())
		if reason := unread(f); reason != "" {
			r.skip(path, reason)
			continue
		}
		more, err := r.file(path)
		if errors.Is(err, errReport) {
			r.skip(path, errReport.Error())
			continue
		}
		if err != nil {
			return nil, err
		}
		docs = append(docs, more...)
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("%s: no document in this folder; put .txt, .html, .jsonl, .srt or .vtt files there", dir)
	}
	return docs, nil
}

// unread says why an entry of a folder is not read, "" if it is.
func unread(f fs.DirEntry) string {
	ext := filepath.Ext(f.Name())
	_, ok := formats(ext)
	switch {
	case f.IsDir():
		return "a folder inside a folder is not read; name it as a PATH of its own"
	case f.Name() == "README.md":
		return "taken for a note on the folder; name it as a PATH to read it"
	case !ok && !holdsLines(ext):
		return fmt.Sprintf("files ending in %q are not read", ext)
	}
	return ""
}

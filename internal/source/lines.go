package source

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// meta is what may be said of a document beside its text.
type meta struct {
	ID        string      `json:"id"`
	Outlet    string      `json:"outlet"`
	Title     string      `json:"title"`
	URL       string      `json:"url"`
	Published string      `json:"published"` // 2006-01-02 or RFC 3339
	Lang      string      `json:"lang"`
	Speaker   string      `json:"speaker"`
	Kind      text.Kind   `json:"kind"`
	Format    text.Format `json:"format"`
	Lineage   string      `json:"lineage"`

	Translated bool `json:"translated"` // it prints a translation of what was said
}

// metaFields returns the names of the fields of meta.
func metaFields() []string {
	return []string{"id", "outlet", "title", "url", "published", "lang", "speaker", "kind", "format", "lineage", "translated"}
}

// unknown returns the fields of a JSON object that are neither those of meta nor the further ones, sorted. As in encoding/json,
// the case of a field is no matter.
func unknown(object []byte, further ...string) []string {
	var has map[string]json.RawMessage
	if json.Unmarshal(object, &has) != nil {
		return nil // null: whoever reads it says what is missing
	}
	further = append(further, metaFields()...)
	return slices.DeleteFunc(slices.Sorted(maps.Keys(has)), func(field string) bool {
		return slices.ContainsFunc(further, func(known string) bool { return strings.EqualFold(known, field) })
	})
}

// apply writes what m says into d. What it does not say stays what the page itself says.
func (m meta) apply(d *text.Document) error {
	at, err := published(m.Published)
	if err != nil {
		return err
	}
	if m.ID != "" {
		d.ID = m.ID
	}
	if m.Kind != 0 {
		d.Kind = m.Kind
	}
	if m.Format != text.Plain {
		d.Format = m.Format
	}
	d.Outlet, d.Title, d.URL, d.Lang = cmp.Or(m.Outlet, d.Outlet), cmp.Or(m.Title, d.Title), cmp.Or(m.URL, d.URL), cmp.Or(m.Lang, d.Lang)
	if m.Published != "" {
		d.Published = at
	}
	d.Speaker, d.Lineage, d.Translated = m.Speaker, m.Lineage, m.Translated
	return nil
}

// published reads a date; none at all is the zero time.
func published(s string) (time.Time, error) {
	t, ok := text.ParseTime(s)
	if !ok && s != "" {
		return t, fmt.Errorf("cannot read the date %q; write it like 2025-08-16 or 2025-08-16T10:30:00+02:00", s)
	}
	return t, nil
}

// byteOrderMark stands at the beginning of some files in UTF-8. JSON does not know it; in a text it is left where it is,
// so that places are those of the file.
const byteOrderMark = "\ufeff"

// lines reads JSON Lines: one document an object. Records of a pipeline may carry fields of their own; each is told of once, so that
// a slip of the pen does not pass in silence.
func (r Reader) lines(name string, from io.Reader) ([]*text.Document, error) {
	var docs []*text.Document
	in, err := r.utf8Stream(name, bufio.NewReader(from))
	if err != nil {
		return nil, err
	}
	told := map[string]bool{}
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, plain(name, err)
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte(byteOrderMark))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			d, err := decode(line)
			if err != nil {
				return nil, fmt.Errorf("%s: line %d: %w", name, n, err)
			}
			docs = append(docs, d)
			for _, field := range unknown(line, "text") {
				if !told[field] {
					told[field] = true
					r.skip(name, fmt.Sprintf("line %d: unknown field %q; known are text, %s", n, field, strings.Join(metaFields(), ", ")))
				}
			}
		}
		if err != nil {
			break
		}
	}
	if len(docs) == 0 {
		return nil, fmt.Errorf("%s: no document; give one JSON object a line with \"id\" and \"text\"", name)
	}
	return docs, nil
}

// utf8Stream returns in as it is, or, if it is UTF-16, all of it as UTF-8.
func (r Reader) utf8Stream(name string, in *bufio.Reader) (*bufio.Reader, error) {
	head, _ := in.Peek(8)
	if remedy := packing(head); remedy != "" {
		return nil, fmt.Errorf("%s: %s", name, remedy)
	}
	if utf16Order(head) == nil {
		return in, nil
	}
	b, err := io.ReadAll(in)
	if err != nil {
		return nil, plain(name, err)
	}
	if b, err = r.content(name, b); err != nil {
		return nil, err
	}
	return bufio.NewReader(bytes.NewReader(b)), nil
}

// inWords returns what went wrong when JSON was read, without the words of the decoder.
func inWords(err error) error {
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &kind) && kind.Field != "":
		field := kind.Field[strings.LastIndexByte(kind.Field, '.')+1:]
		return fmt.Errorf("%q is a JSON %s, not a %s", field, kind.Value, kind.Type)
	case errors.As(err, &kind):
		return fmt.Errorf("it is a JSON %s", kind.Value)
	case errors.As(err, &syntax):
		return errors.New(strings.ReplaceAll(syntax.Error(), "unexpected end of JSON input", "it ends too early"))
	}
	return err
}

func decode(line []byte) (*text.Document, error) {
	if !utf8.Valid(line) {
		return nil, errors.New("not valid UTF-8; convert the file to UTF-8, for instance with iconv -f WINDOWS-1252 -t UTF-8")
	}
	var in struct {
		meta
		Text *string `json:"text"`
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return nil, fmt.Errorf("not a JSON object with the document's fields (%w); give one object a line", inWords(err))
	}
	if in.ID == "" || in.Text == nil {
		return nil, errors.New("\"id\" or \"text\" is missing; both are needed")
	}
	d := &text.Document{Text: *in.Text}
	return d, in.apply(d)
}

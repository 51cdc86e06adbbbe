package source

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

// write makes the files in a folder of their own.
func write(t *testing.T, files map[string]string) string {
	dir := t.TempDir()
	for name, content := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644))
	}
	return dir
}

func TestFolderWithList(t *testing.T) {
	dir := write(t, map[string]string{
		"documents.json": `{"event": "bridge", "documents": [{"id": "b", "file": "two.html", "outlet": "B", "kind": "listing", "published": "2026-03-02", "url": "https://b.example", "translated": true}, {"id": "a"}]}`,
		"two.html":       "<html lang=de><p>two</p>", "a.txt": "one", "c.txt": "not listed",
	})
	docs, err := Reader{}.Read(dir)
	require.NoError(t, err)
	require.Equal(t, []*text.Document{
		{ID: "b", Outlet: "B", Kind: text.Listing, Format: text.HTML, URL: "https://b.example", Published: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), Lang: "de", Translated: true, Text: "<html lang=de><p>two</p>"},
		{ID: "a", Text: "one"},
	}, docs)
}

func TestFolderWithoutList(t *testing.T) {
	dir := write(t, map[string]string{"b.txt": "two", "a.srt": "1", "README.md": "no document", "notes.docx": "no document"})
	docs, err := Reader{}.Read(dir)
	require.NoError(t, err)
	require.Equal(t, []*text.Document{{ID: "a", Kind: text.Captions, Format: text.SRT, Text: "1"}, {ID: "b", Text: "two"}}, docs)
}

func TestCaptionsInATextFile(t *testing.T) {
	dir := write(t, map[string]string{"talk.txt": "1\n00:00:01,000 --> 00:00:02,000\nIt is open.\n", "story.txt": "It is open."})
	docs, err := Reader{}.Read(filepath.Join(dir, "talk.txt"), filepath.Join(dir, "story.txt"))
	require.NoError(t, err)
	require.Equal(t, text.SRT, docs[0].Format)
	require.Equal(t, text.Captions, docs[0].Kind)
	require.Equal(t, text.Plain, docs[1].Format)
}

// Whoever writes a file must not write over one of these. A report is none: the next one may take its place.
func TestOpened(t *testing.T) {
	listed := write(t, map[string]string{"documents.json": `[{"id": "a"}]`, "a.txt": "one", "c.txt": "not listed"})
	loose := write(t, map[string]string{"b.html": "two", "more.jsonl": `{"id": "c", "text": "three"}`, "report.html": ownPage, "notes.docx": "no document"})
	var opened []string
	_, err := Reader{Opened: func(path string) { opened = append(opened, path) }}.Read(listed, loose)
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join(listed, "documents.json"), filepath.Join(listed, "a.txt"), filepath.Join(loose, "b.html"), filepath.Join(loose, "more.jsonl")}, opened)
}

func TestLines(t *testing.T) {
	in := strings.NewReader(`{"id":"a","text":"“yes”","lang":"en","lineage":"wire","published":"2026-03-02T10:00:00+02:00"}` + "\n\n" + `{"id":"b","text":""}`)
	docs, err := Reader{Stdin: in}.Read("-")
	require.NoError(t, err)
	require.Len(t, docs, 2)
	require.Equal(t, "wire", docs[0].Lineage)
	require.Equal(t, 8, docs[0].Published.UTC().Hour())
	require.Equal(t, "", docs[1].Text)
}

// Records of a pipeline may have fields of their own: each is told of once, with the line that has it first.
func TestLinesWithUnknownFields(t *testing.T) {
	in := strings.NewReader(`{"id":"a","text":"x","Lang":"en"}` + "\n" + `{"id":"b","text":"y","mood":"grey","knid":"article"}` + "\n" + `{"id":"c","text":"z","mood":"blue"}`)
	var told []string
	_, err := Reader{Stdin: in, Skipped: func(path, reason string) { told = append(told, path+": "+reason) }}.Read("-")
	require.NoError(t, err)
	require.Len(t, told, 2)
	require.Contains(t, told[0], `standard input: line 2: unknown field "knid"; known are text, id, outlet`)
	require.Contains(t, told[1], `line 2: unknown field "mood"`)
}

// The names are those of the tags.
func TestMetaFields(t *testing.T) {
	var tags []string
	for i := range reflect.TypeFor[meta]().NumField() {
		tags = append(tags, reflect.TypeFor[meta]().Field(i).Tag.Get("json"))
	}
	require.Equal(t, tags, metaFields())
}

// The text must come as it is: offsets count every byte of it.
func TestTextIsNotTouched(t *testing.T) {
	const s = "\ufeff“yes”\r\nsaid he \u00a0\n\n"
	docs, err := Reader{}.Read(filepath.Join(write(t, map[string]string{"a.txt": s}), "a.txt"))
	require.NoError(t, err)
	require.Equal(t, s, docs[0].Text)
}

// Both orders of bytes, characters of two units, line ends, and a mark inside the text come through; halves of characters do not.
func TestUTF16(t *testing.T) {
	const said = "“Ja,” said Ǽsa 𝄞.\r\n\ufeffEnd"
	encode := func(order binary.AppendByteOrder, s string) string {
		b := order.AppendUint16(nil, 0xfeff)
		for _, u := range utf16.Encode([]rune(s)) {
			b = order.AppendUint16(b, u)
		}
		return string(b)
	}
	dir := write(t, map[string]string{
		"little.txt": encode(binary.LittleEndian, said), "big.txt": encode(binary.BigEndian, said),
		"half.txt": encode(binary.LittleEndian, "one\n") + "\x34\xd8", "odd.txt": encode(binary.LittleEndian, "one") + "x",
	})
	var notes []string
	r := Reader{Noted: func(path, note string) { notes = append(notes, filepath.Base(path)+": "+note) }}
	docs, err := r.Read(filepath.Join(dir, "little.txt"), filepath.Join(dir, "big.txt"))
	require.NoError(t, err)
	require.Equal(t, said, docs[0].Text)
	require.Equal(t, said, docs[1].Text)
	require.Len(t, notes, 2)
	require.Contains(t, notes[0], "little.txt: UTF-16, read as UTF-8")
	_, err = r.Read(filepath.Join(dir, "half.txt"))
	require.ErrorContains(t, err, "line 2: half a character of UTF-16 at byte 10")
	_, err = r.Read(filepath.Join(dir, "odd.txt"))
	require.ErrorContains(t, err, "half a character of UTF-16 at byte 8, the last")
}

func TestErrors(t *testing.T) {
	tests := []struct{ name, file, content, want string }{
		{"no list", "documents.json", `"x"`, "not a list of documents"},
		{"kind", "documents.json", `[{"id":"a","kind":"poem"}]`, "not a list of documents"},
		{"number for a word", "documents.json", `[{"id":7}]`, `line 1: not a list of documents ("id" is a JSON number, not a string); write [`},
		{"no document", "documents.json", `[]`, "lists no document; write ["},
		{"another object", "documents.json", `{"event":"ferry"}`, "lists no document; write ["},
		{"nameless", "documents.json", `[{"id":"z"},{"outlet":"Z"}]`, `document 2 has neither "id" nor "file"; give it one`},
		{"missing file", "documents.json", `[{"id":"a"}]`, `documents.json: document "a": no file "a.txt" in this folder; mend "file"`},
		{"date", "documents.json", `[{"id":"z","file":"z.txt","published":"yesterday"}]`, `document "z": cannot read the date "yesterday"; write it like 2025-08-16`},
		{"field", "documents.json", "[\n{\"id\":\"z\"},\n{\"id\":\"a\",\n \"knid\":\"transcript\"}]", `documents.json: line 4: unknown field "knid"; use id, outlet`},
		{"field in an object", "documents.json", "{\"event\": \"ferry\", \"documents\": [\n{\"id\":\"z\", \"oulet\": \"Z\"}]}", `line 2: unknown field "oulet"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Reader{}.Read(write(t, map[string]string{tt.file: tt.content, "z.txt": "x"}))
			require.ErrorContains(t, err, tt.want)
			require.NotContains(t, err.Error(), "\n")
		})
	}
}

func TestLinesInWords(t *testing.T) {
	for in, want := range map[string]string{
		`[{"id":"a"}]`:                        "it is a JSON array); give one object a line",
		`{"id":"a",` + "\n" + `"text":"x"}`:   "it ends too early); give one object a line",
		`{"id":"a","text":7}`:                 `"text" is a JSON number, not a string); give`,
		`{"id":"a","text":"x","kind":"poem"}`: `unknown kind "poem": use one of article`,
		`{"id":"a","text":"x","lang":["en"]}`: `"lang" is a JSON array, not a string); give`,
	} {
		_, err := Reader{Stdin: strings.NewReader(in)}.Read("-")
		require.ErrorContains(t, err, "standard input: line 1: not a JSON object with the document's fields (")
		require.ErrorContains(t, err, want)
	}
}

func FuzzLines(f *testing.F) {
	f.Add(`{"id":"a","text":"x"}`)
	f.Add("{\"id\":\"a\",\"text\":\"\\ud800\"}\n[]")
	f.Fuzz(func(t *testing.T, s string) {
		docs, err := Reader{}.lines("input", strings.NewReader(s))
		if err == nil && len(docs) == 0 {
			t.Error("neither documents nor an error")
		}
	})
}

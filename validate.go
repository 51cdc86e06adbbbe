package quotecheck

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A DocumentError says why a document cannot be checked, for instance
//
//	document "rt": not valid UTF-8 at byte 1204 (line 17); convert the text to UTF-8
type DocumentError struct {
	ID     string // of the document, "" if that is what is wrong
	Index  int    // place among the documents of the call, the articles of Verify, 0-based; -1 for the transcript, and where Err is [ErrReference]
	Offset int    // byte of the text at which the trouble starts, -1 if it has no place
	Line   int    // of Offset, 1-based; 0 if it has no place
	Known  string // the first IDs of the documents in one line, where Err is [ErrReference]; text, so that errors stay comparable with ==
	Err    error  // [ErrNoDocument], [ErrNoID], [ErrDuplicateID], [ErrZeroByte], [ErrUTF8] or [ErrReference]
}

// Error returns the whole complaint in one line.
func (e *DocumentError) Error() string {
	if e.Offset >= 0 {
		return fmt.Sprintf("%s: %v at byte %d (line %d); %s", e.document(), e.Err, e.Offset, e.Line, e.remedy())
	}
	complaint := fmt.Sprintf("%s: %v; %s", e.document(), e.Err, e.remedy())
	if e.Known != "" {
		complaint += ": " + e.Known
	}
	return complaint
}

// document names the document that is wrong.
func (e *DocumentError) document() string {
	transcript := e.Index < 0 && e.Err != ErrReference
	switch {
	case transcript && e.ID == "":
		return "the transcript"
	case transcript:
		return fmt.Sprintf("the transcript %q", e.ID)
	case e.ID == "":
		return fmt.Sprintf("document number %d", e.Index+1)
	}
	return fmt.Sprintf("document %q", e.ID)
}

// maxKnown is how many IDs or names a complaint lists.
const maxKnown = 10

// enumerate joins the first of the words, and says how many it leaves out.
func enumerate(words []string) string {
	list := strings.Join(words[:min(len(words), maxKnown)], ", ")
	if n := len(words) - maxKnown; n > 0 {
		list += fmt.Sprintf(" and %d more", n)
	}
	return list
}

// Unwrap returns e.Err.
func (e *DocumentError) Unwrap() error { return e.Err }

// An inputError is one sort of bad input. The sorts are constants, so that nobody can reassign them.
type inputError string

// Error returns what is wrong.
func (e inputError) Error() string { return string(e) }

// The reasons for which [Checker.Check] refuses its input. All but ErrNoContext come in a [DocumentError].
const (
	ErrNoDocument  = inputError("is nil")
	ErrNoID        = inputError("has no ID")
	ErrDuplicateID = inputError("is there twice")
	ErrZeroByte    = inputError("has a zero byte in its ID")
	ErrUTF8        = inputError("not valid UTF-8")
	ErrReference   = inputError("named as the reference but not among the documents")
	ErrNoContext   = inputError("quotecheck: the context is nil; pass context.Background()")
)

// remedy says what to do about it.
func (e *DocumentError) remedy() string {
	switch e.Err {
	case ErrNoDocument:
		if e.Index < 0 {
			return "pass one"
		}
		return "leave it out"
	case ErrNoID:
		return "give it one"
	case ErrDuplicateID:
		return "give every document an ID of its own"
	case ErrZeroByte:
		return "take it out"
	case ErrUTF8:
		return "convert the text to UTF-8"
	}
	return "name one of them"
}

// validate returns the first reason for which docs cannot be checked.
func validate(docs []*text.Document, reference string) error {
	seen := make(map[string]bool, len(docs))
	for i, d := range docs {
		if err := admit(d, i, seen); err != nil {
			return err
		}
	}
	if reference != "" && !seen[reference] {
		return &DocumentError{ID: reference, Index: -1, Offset: -1, Known: quotedIDs(seen), Err: ErrReference}
	}
	return nil
}

// validateAgainst returns the first reason for which articles cannot be looked up in the transcript.
func validateAgainst(transcript *text.Document, articles []*text.Document) error {
	seen := make(map[string]bool, 1+len(articles))
	if err := admit(transcript, -1, seen); err != nil {
		return err
	}
	for i, d := range articles {
		if err := admit(d, i, seen); err != nil {
			return err
		}
	}
	return nil
}

// admit returns what is wrong with d, the document of that index, where the IDs in seen are taken; it takes that of d.
func admit(d *text.Document, index int, seen map[string]bool) error {
	switch {
	case d == nil:
		return &DocumentError{Index: index, Offset: -1, Err: ErrNoDocument}
	case d.ID == "":
		return &DocumentError{Index: index, Offset: -1, Err: ErrNoID}
	case seen[d.ID]:
		return &DocumentError{ID: d.ID, Index: index, Offset: -1, Err: ErrDuplicateID}
	case strings.ContainsRune(d.ID, 0):
		return &DocumentError{ID: d.ID, Index: index, Offset: -1, Err: ErrZeroByte}
	case !utf8.ValidString(d.Text):
		at := firstBad(d.Text)
		return &DocumentError{ID: d.ID, Index: index, Offset: at, Line: d.Position(at).Line, Err: ErrUTF8}
	}
	seen[d.ID] = true
	return nil
}

// quotedIDs lists the IDs that could have been meant.
func quotedIDs(seen map[string]bool) string {
	var quoted []string
	for _, id := range slices.Sorted(maps.Keys(seen)) {
		quoted = append(quoted, strconv.Quote(id))
	}
	return enumerate(quoted)
}

// firstBad returns the first byte of s that is not part of a UTF-8 sequence, len(s) if there is none.
func firstBad(s string) int {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return len(s)
}

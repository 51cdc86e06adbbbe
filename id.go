package quotecheck

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/text"
)

// IDs are hashes of what they name: the same documents give the same IDs in every run, in whatever order they
// are handed over, and a finding keeps its ID while other findings come and go. 12 hexadecimal digits are
// 48 bits: among 100,000 quotes the chance that any two meet is 2 in 100,000.
const idDigits = 12

// hashID returns prefix, a hyphen and the hash of the parts. A part is closed by a zero byte, which no ID of a document holds ([ErrZeroByte]),
// so that "a", "bc" and "ab", "c" differ.
func hashID(prefix string, parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		h.Write([]byte(p))
		h.Write([]byte{0})
	}
	return prefix + "-" + hex.EncodeToString(h.Sum(nil))[:idDigits]
}

// place names a stretch of the document with that ID, with its words.
func place(document string, s text.Span, words string) string {
	return document + ":" + strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End) + ":" + words
}

// divergenceID returns the ID of d: its kind and facet, and the sites of each side with their words.
func divergenceID(d Divergence) string {
	parts := []string{d.Kind.String(), d.Facet.String()}
	for _, sites := range [][]Site{d.A, d.B} {
		var places []string
		for _, s := range sites {
			places = append(places, place(s.Document, s.Span, s.Text))
		}
		parts = append(append(parts, "side"), sorted(places)...)
	}
	return hashID("d", parts...)
}

// quoteIDs returns the IDs of the quotes of w. Those of one span are told apart by their number.
func quoteIDs(w align.Witness) []string {
	ids := make([]string, len(w.Quotes))
	times := map[string]int{}
	for i, q := range w.Quotes {
		key := place(w.Document.ID, q.Span, w.Document.Slice(q.Span))
		times[key]++
		ids[i] = hashID("q", key, strconv.Itoa(times[key]))
	}
	return ids
}

// sorted returns parts in order, so that a hash over them does not depend on how they were collected.
func sorted(parts []string) []string { return slices.Sorted(slices.Values(parts)) }

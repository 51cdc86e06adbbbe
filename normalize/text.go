package normalize

import (
	"iter"
	"sort"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// An Edit is one change that a rule made: the bytes of Span in the original became New.
type Edit struct {
	Span text.Span // in the original; empty = New was inserted there
	New  string    // "" = the bytes were taken out
	Rule Rule
	Also Rules // further rules, where several layers changed the same bytes
}

// A Text is a normalized text together with the way back to the text it came from. It is immutable.
// The zero Text is the empty text.
type Text struct {
	original   string
	normalized string
	edits      []Edit // sorted by Span, not overlapping
	at         []int  // at[i] is where edits[i].New begins in normalized; len(at) == len(edits)
}

// NewText returns the text that edits make of original. Edits must be sorted by Span and must not overlap;
// one that breaks this, or that reaches beyond the original, is left out. NewText keeps the slice.
// A package that reads running text out of markup says so by edits with the rule [Markup], and gets the map
// from running text to bytes of the source by [Text.Original].
func NewText(original string, edits []Edit) Text {
	edits = valid(len(original), edits)
	if len(edits) == 0 {
		return Text{original: original, normalized: original}
	}
	t := Text{original: original, edits: edits, at: make([]int, len(edits))}
	var b strings.Builder
	b.Grow(len(original))
	done := 0
	for i, e := range edits {
		b.WriteString(original[done:e.Span.Start])
		t.at[i] = b.Len()
		b.WriteString(e.New)
		done = e.Span.End
	}
	b.WriteString(original[done:])
	t.normalized = b.String()
	return t
}

// valid returns the edits that are in order, in the same slice where all are.
func valid(size int, edits []Edit) []Edit {
	ok := func(e Edit, from int) bool {
		return from <= e.Span.Start && e.Span.Start <= e.Span.End && e.Span.End <= size
	}
	from := 0
	for i, e := range edits {
		if ok(e, from) {
			from = e.Span.End
			continue
		}
		kept := edits[:i:i] // the caller's slice stays as it is
		for _, e := range edits[i+1:] {
			if ok(e, from) {
				kept = append(kept, e)
				from = e.Span.End
			}
		}
		return kept
	}
	return edits
}

// String returns the normalized text.
func (t Text) String() string { return t.normalized }

// Source returns the text that was normalized.
func (t Text) Source() string { return t.original }

// Edits yields the changes in the order of the original.
func (t Text) Edits() iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		for _, e := range t.edits {
			if !yield(e) {
				return
			}
		}
	}
}

// Original returns the span of the original that became span s of the normalized text: the smallest one
// that holds whole edits. It is total, a span that reaches beyond the text is cut to it, and monotone:
// a later start or end never maps to an earlier one. Cost: O(log edits).
func (t Text) Original(s text.Span) text.Span {
	s = clip(s, len(t.normalized))
	if s.Empty() {
		p := t.sourceEnd(s.Start)
		return text.Span{Start: p, End: p}
	}
	return text.Span{Start: t.sourceStart(s.Start), End: t.sourceEnd(s.End)}
}

// Normalized returns the span of the normalized text that span s of the original became; the inverse of [Text.Original].
// It is total and monotone. Bytes that were taken out map to the empty span where they stood.
func (t Text) Normalized(s text.Span) text.Span {
	s = clip(s, len(t.original))
	start := t.resultStart(s.Start)
	if s.Empty() {
		return text.Span{Start: start, End: start}
	}
	return text.Span{Start: start, End: max(start, t.resultEnd(s.End))}
}

// clip returns s cut to a text of size bytes.
func clip(s text.Span, size int) text.Span {
	start := min(max(s.Start, 0), size)
	return text.Span{Start: start, End: min(max(s.End, start), size)}
}

// newEnd returns where edit i ends in the normalized text.
func (t Text) newEnd(i int) int { return t.at[i] + len(t.edits[i].New) }

// sourceStart maps byte p of the normalized text, the first one of a span.
func (t Text) sourceStart(p int) int {
	i := sort.Search(len(t.at), func(i int) bool { return t.at[i] > p }) - 1 // last edit at or before p
	switch {
	case i < 0:
		return p
	case p < t.newEnd(i):
		return t.edits[i].Span.Start
	}
	return p - t.newEnd(i) + t.edits[i].Span.End
}

// sourceEnd maps byte p of the normalized text, the one after a span.
func (t Text) sourceEnd(p int) int {
	i := sort.Search(len(t.at), func(i int) bool { return t.at[i] >= p }) - 1 // last edit before p
	switch {
	case i < 0:
		return p
	case p <= t.newEnd(i):
		return t.edits[i].Span.End
	}
	return p - t.newEnd(i) + t.edits[i].Span.End
}

// resultStart maps byte p of the original, the first one of a span.
func (t Text) resultStart(p int) int {
	i := sort.Search(len(t.edits), func(i int) bool { return t.edits[i].Span.Start > p }) - 1
	switch {
	case i < 0:
		return p
	case p < t.edits[i].Span.End:
		return t.at[i]
	}
	return p - t.edits[i].Span.End + t.newEnd(i)
}

// resultEnd maps byte p of the original, the one after a span.
func (t Text) resultEnd(p int) int {
	i := sort.Search(len(t.edits), func(i int) bool { return t.edits[i].Span.Start >= p }) - 1
	switch {
	case i < 0:
		return p
	case p <= t.edits[i].Span.End:
		return t.newEnd(i)
	}
	return p - t.edits[i].Span.End + t.newEnd(i)
}

package normalize

import (
	"iter"

	"github.com/quotecheck/quotecheck/text"
)

// An Edit is one change that a rule made: the bytes of Span in the original became New.
type Edit struct {
	Span text.Span // in the original
	New  string
	Rule Rule
}

// A Text is a normalized text together with the way back to the text it came from. It is immutable.
type Text struct {
	original   string
	normalized string
	edits      []Edit // sorted by Span, not overlapping
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

// Original returns the span of the original that became span s of the normalized text.
func (t Text) Original(s text.Span) text.Span { return s }

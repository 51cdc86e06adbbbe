package text

// A Span is the half-open byte range [Start, End) of an original text.
// The zero Span is empty and stands at the start of the text.
type Span struct {
	Start int `json:"start"` // first byte, 0-based, inclusive
	End   int `json:"end"`   // byte after the last one, exclusive; End >= Start
}

// Len returns the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s holds no byte. An empty span is still a place: the point before byte Start.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether every byte of t lies in s. An empty t is contained when its point lies in s or at its ends.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlap returns how many bytes s and t share, 0 if none.
func (s Span) Overlap(t Span) int {
	return max(0, min(s.End, t.End)-max(s.Start, t.Start))
}

// Overlaps reports whether s and t share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Overlap(t) > 0 }

// Cover returns the smallest span that holds both s and t.
func (s Span) Cover(t Span) Span {
	return Span{Start: min(s.Start, t.Start), End: max(s.End, t.End)}
}

// Compare orders spans by Start, then by End: negative if s comes before t, 0 if they are equal, positive otherwise.
func (s Span) Compare(t Span) int {
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return s.End - t.End
}

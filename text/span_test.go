package text

import "testing"

func TestSpanOverlap(t *testing.T) {
	if got := (Span{2, 6}).Overlap(Span{4, 9}); got != 2 {
		t.Errorf("got %d, want 2", got)
	}
}

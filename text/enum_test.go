package text

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestKindText(t *testing.T) {
	for k := Kind(0); k <= Listing; k++ {
		b, err := k.MarshalText()
		require.NoError(t, err)
		got := Article
		require.NoError(t, got.UnmarshalText(b))
		require.Equal(t, k, got)
	}
	require.EqualError(t, new(Kind).UnmarshalText([]byte("poem")), `unknown kind "poem": use one of article, transcript, captions, listing`)
}

func TestFormatText(t *testing.T) {
	for f := Plain; f <= WebVTT; f++ {
		b, err := f.MarshalText()
		require.NoError(t, err)
		var got Format
		require.NoError(t, got.UnmarshalText(b))
		require.Equal(t, f, got)
	}
	require.EqualError(t, new(Format).UnmarshalText([]byte("pdf")), `unknown format "pdf": use one of plain, html, srt, webvtt`)
}

func TestSpan(t *testing.T) {
	s := Span{2, 6}
	require.Equal(t, 2, s.Overlap(Span{4, 9}))
	require.False(t, s.Overlaps(Span{6, 9}))
	require.True(t, s.Contains(Span{6, 6}))
	require.Equal(t, Span{2, 9}, s.Cover(Span{4, 9}))
	require.Negative(t, s.Compare(Span{2, 7}))
	require.Equal(t, 4, s.Len())
	require.True(t, Span{3, 3}.Empty())
}

func TestPosition(t *testing.T) {
	d := Document{Text: "one\n“two” three\n"}
	require.Equal(t, Position{Line: 1, Column: 1}, d.Position(0))
	require.Equal(t, Position{Line: 2, Column: 7}, d.Position(len("one\n“two” ")))
	require.Equal(t, Position{Line: 3, Column: 1}, d.Position(len(d.Text)))
}

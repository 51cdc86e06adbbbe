package text

import (
	"fmt"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestOffsets(t *testing.T) {
	const s = "“Žižka 😀 rode,” she said."
	tests := []struct {
		name               string
		bytes, runes, unit Span
	}{
		{"start", Span{0, 0}, Span{0, 0}, Span{0, 0}},
		{"opening mark", Span{0, 3}, Span{0, 1}, Span{0, 1}},
		{"name", Span{3, 10}, Span{1, 6}, Span{1, 6}},
		{"emoji", Span{11, 15}, Span{7, 8}, Span{7, 9}},
		{"all", Span{0, len(s)}, Span{0, utf8.RuneCountInString(s)}, Span{0, len(utf16.Encode([]rune(s)))}},
	}
	o := NewOffsets(s)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.Equal(t, tt.runes, o.Runes(tt.bytes))
			require.Equal(t, tt.unit, o.UTF16(tt.bytes))
			require.Equal(t, tt.bytes, o.FromRunes(tt.runes))
			require.Equal(t, tt.bytes, o.FromUTF16(tt.unit))
		})
	}
}

func TestOffsetsInsideARune(t *testing.T) {
	o := NewOffsets("a😀b")
	require.Equal(t, Span{1, 1}, o.Runes(Span{2, 4}))
	require.Equal(t, Span{1, 1}, o.FromUTF16(Span{2, 2}))
	require.Equal(t, Span{6, 6}, o.FromRunes(Span{9, 99}), "beyond the end")
	require.Equal(t, Span{0, 0}, o.Runes(Span{-3, -1}), "before the start")
}

// The slow and obvious way is the oracle: count the runes and units of everything before the offset.
func TestOffsetsAgreeWithCounting(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.RuneFrom([]rune("ab \n“”éЖ漢😀🇺"))).Draw(t, "s")
		o := NewOffsets(s)
		for i := range s {
			r := []rune(s[:i])
			require.Equal(t, Span{len(r), len(r)}, o.Runes(Span{i, i}))
			u := len(utf16.Encode(r))
			require.Equal(t, Span{u, u}, o.UTF16(Span{i, i}))
			require.Equal(t, Span{i, i}, o.FromRunes(Span{len(r), len(r)}))
			require.Equal(t, Span{i, i}, o.FromUTF16(Span{u, u}))
		}
	})
}

func ExampleOffsets() {
	s := "“Žižka is coming,” she said."
	o := NewOffsets(s)
	inBytes := Span{Start: 3, End: 10}
	fmt.Println(s[inBytes.Start:inBytes.End], inBytes, "runes:", o.Runes(inBytes))
	// Output: Žižka {3 10} runes: {1 6}
}

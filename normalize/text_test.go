package normalize

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/text"
)

// randomEdits draws edits of s that are in order.
func randomEdits(t *rapid.T, s, label string) []Edit {
	var edits []Edit
	for at := 0; at <= len(s); {
		start := at + rapid.IntRange(0, 4).Draw(t, label+" gap")
		end := start + rapid.IntRange(0, 3).Draw(t, label+" length")
		if end > len(s) {
			break
		}
		edits = append(edits, Edit{Span: text.Span{Start: start, End: end}, New: rapid.SampledFrom([]string{"", "x", "yz", "-"}).Draw(t, label), Rule: Markup})
		at = end
		if start == end {
			at++
		}
	}
	return edits
}

func TestThenIsOneStepOfTwo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[a-h]{0,12}`).Draw(t, "text")
		x := NewText(s, randomEdits(t, s, "first"))
		y := NewText(x.String(), randomEdits(t, x.String(), "second"))
		z := x.Then(y)
		checkText(t, z, s)
		assert.Equal(t, y.String(), z.String())
		for i := range len(z.String()) { // a byte leads back at least to where both steps lead it
			here := text.Span{Start: i, End: i + 1}
			if mid := y.Original(here); !mid.Empty() {
				assert.True(t, z.Original(here).Overlaps(x.Original(mid)) || x.Original(mid).Empty() || z.Original(here).Empty(), "byte %d", i)
			}
		}
	})
}

func TestNewTextLeavesOutBadEdits(t *testing.T) {
	edit := func(start, end int, s string) Edit {
		return Edit{Span: text.Span{Start: start, End: end}, New: s, Rule: Markup}
	}
	for _, tt := range []struct {
		edits []Edit
		want  string
	}{
		{nil, "abcdef"},
		{[]Edit{edit(0, 1, "X"), edit(2, 3, "")}, "Xbdef"},
		{[]Edit{edit(2, 3, "X"), edit(0, 1, "Y"), edit(5, 6, "Z")}, "abXdeZ"},
		{[]Edit{edit(-1, 2, "X"), edit(4, 9, "Y"), edit(3, 2, "Z"), edit(6, 6, "!")}, "abcdef!"},
	} {
		x := NewText("abcdef", tt.edits)
		assert.Equal(t, tt.want, x.String())
		checkText(t, x, "abcdef")
	}
}

func TestOriginal(t *testing.T) {
	x := NewText("<b>Peace</b> now", []Edit{
		{Span: text.Span{Start: 0, End: 3}, Rule: Markup},
		{Span: text.Span{Start: 8, End: 12}, Rule: Markup},
	})
	assert.Equal(t, "Peace now", x.String())
	assert.Equal(t, text.Span{Start: 3, End: 8}, x.Original(text.Span{Start: 0, End: 5}))
	assert.Equal(t, text.Span{Start: 13, End: 16}, x.Original(text.Span{Start: 6, End: 9}))
	assert.Equal(t, text.Span{Start: 3, End: 16}, x.Original(text.Span{Start: -5, End: 99}))
	assert.Equal(t, text.Span{Start: 0, End: 5}, x.Normalized(text.Span{Start: 0, End: 10}))
}

func TestNormalize(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"“Peace,” «мир», „Frieden‟ ''wire''", `"Peace," "мир", "Frieden" "wire"`},
		{"don’t, l´État, ‘no’", "don't, l'État, 'no'"},
		{"war—and – peace -- now - then", "war—and — peace — now — then"},
		{"10–15, Moscow–Kyiv, −5", "10-15, Moscow-Kyiv, -5"},
		{"so ... or . . . or [...] or (…) or ....", "so … or … or … or … or …."},
		{"20\u00a0km\u2009\u2009away\r\nnow", "20 km away\nnow"},
		{"agree\u00adment\u200b \ufeffe\u0301", "agreement é"},
		{"ﬁnal ＮＡＴＯ km² 1½ ½", "final NATO km2 1 1/2 1/2"},
		{"10² and 2⁵ m³", "10² and 2⁵ m3"},
		{"[sic] e.g. 3.5 a..b", "[sic] e.g. 3.5 a..b"},
		{"\xffa\xc3", "\xffa\xc3"},
	} {
		var n Normalizer
		assert.Equal(t, tt.want, n.Normalize(tt.in).String(), tt.in)
	}
}

func TestHostileSizes(t *testing.T) {
	for _, s := range []string{`"`, "'", "“", ".", " .", "[", "[...]", "-", "1 000 ", "a\u0301", "\u200d", "\xff", "$1 and a half ", "cease-"} {
		long := make([]byte, 0, 1<<18)
		for len(long) < 1<<18 {
			long = append(long, s...)
		}
		checkTokens(t, new(Normalizer).Tokens(string(long)), string(long))
	}
}

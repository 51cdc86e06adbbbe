package normalize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/text"
)

// hostile are texts that hold every rule's trigger, and the ones that once broke an invariant.
var hostile = []string{
	"",
	"’\u200d \u0300A 00000000n’t’s couldn't've",
	"“We don’t agree,” Mr. Smith of the U.S. told Russia’s envoy – 20% of $35,000,000 … behind-the-scenes talks.",
	"''No'' – said ``the envoy´´ -- on 10–15 May . . . [...] (…) ....",
	"[...]. ...",
	"1½ km² of ﬁnal ＮＡＴＯ e\u0301 a\u00adgree\u200bment \u00a0 \r\n x\ry\u2028z",
	"«Мир», — сказал он; Кie\u0301v \u202eabc",
	"\xff\xfe- -\xc3(\xa9 .\xe2\x80 ...[...]. [[...]] [..] ……",
	"e\u200b\u0301 👩\u200d👩 ' ' '' ''' '''' \u2014\u2014 - -- --- ----",
}

// dotted are the pieces that ellipses are written with.
var dotted = []string{"[...]", "(...)", "[…]", "…", "...", "..", ".", ". . .", " ", "a", "[", "]", "(", ")", "A.", "\u00a0"}

func texts() *rapid.Generator[string] {
	runes := []rune("aeiosSUT  '’‘“”„«»`´-–—…..[]()0159½²ﬁ％$,\u0301\u00ad\u200b\u200d\u00a0\r\n\tКиіʼ％")
	return rapid.OneOf(
		rapid.SampledFrom(hostile),
		rapid.Map(rapid.SliceOfN(rapid.SampledFrom(dotted), 0, 8), func(parts []string) string { return strings.Join(parts, "") }),
		rapid.StringOf(rapid.SampledFrom(runes)),
		rapid.String(),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }),
	)
}

func TestInvariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkInvariants(t, texts().Draw(t, "text")) })
}

func FuzzNormalize(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkInvariants(t, s) })
}

// A reporter is what a test and a property test have in common.
type reporter interface {
	Helper()
	Fatalf(format string, args ...any)
}

func checkInvariants(t reporter, s string) {
	t.Helper()
	var n Normalizer
	x := n.Normalize(s)
	checkText(t, x, s)
	if again := n.Normalize(x.String()); again.String() != x.String() {
		t.Fatalf("normalizing %q twice: got %q, then %q", s, x.String(), again.String())
	}
	checkTokens(t, n.Tokens(s), s)
}

// checkText checks that the edits rebuild the text and that both maps are total and monotone.
func checkText(t reporter, x Text, s string) {
	t.Helper()
	if x.Source() != s {
		t.Fatalf("source of %q: got %q", s, x.Source())
	}
	rebuilt, done := "", 0
	for e := range x.Edits() {
		if e.Span.Start < done || e.Span.End > len(s) || e.Rule == 0 {
			t.Fatalf("edit %+v of %q is out of order", e, s)
		}
		rebuilt += s[done:e.Span.Start] + e.New
		done = e.Span.End
	}
	if rebuilt += s[done:]; rebuilt != x.String() {
		t.Fatalf("edits of %q rebuild %q, want %q", s, rebuilt, x.String())
	}
	checkMonotone(t, len(x.String()), len(s), x.Original)
	checkMonotone(t, len(s), len(x.String()), x.Normalized)
	for i := range len(x.String()) {
		here := text.Span{Start: i, End: i + 1}
		from := x.Original(here)
		if back := x.Normalized(from); !from.Empty() && !back.Contains(here) { // what was inserted comes from nowhere
			t.Fatalf("%q: byte %d maps to %v and back to %v", s, i, x.Original(here), back)
		}
	}
}

// checkMonotone checks a map from a text of size bytes to one of limit bytes.
func checkMonotone(t reporter, size, limit int, f func(text.Span) text.Span) {
	t.Helper()
	var last text.Span
	for i := range size {
		got := f(text.Span{Start: i, End: i + 1})
		if got.Start < last.Start || got.End < last.End || got.End < got.Start || got.End > limit {
			t.Fatalf("byte %d maps to %v after %v, limit %d", i, got, last, limit)
		}
		last = got
	}
	if got := f(text.Span{Start: 0, End: size}); size > 0 && got.End > limit {
		t.Fatalf("the whole maps to %v, limit %d", got, limit)
	}
}

// checkTokens checks that tokens are in order, on rune starts and never empty, and that only white space, hyphens
// and invisible characters belong to none.
func checkTokens(t reporter, tokens []Token, s string) {
	t.Helper()
	done, valid := 0, utf8.ValidString(s)
	for _, k := range tokens {
		if k.Span.Start < done || k.Span.End > len(s) || k.Norm == "" || k.Stem == "" || k.Class == 0 {
			t.Fatalf("token %+v of %q after byte %d", k, s, done)
		}
		if valid && !utf8.ValidString(s[k.Span.Start:k.Span.End]) {
			t.Fatalf("token %+v of %q cuts a rune", k, s)
		}
		for _, r := range new(Normalizer).Normalize(s[done:k.Span.Start]).String() {
			if !isBlank(r) && !isBreak(r) && !isDash(r) && valid {
				t.Fatalf("%q of %q belongs to no token", r, s)
			}
		}
		if (k.Class == Number) != (k.Quantity != nil) {
			t.Fatalf("token %+v of %q: class and quantity do not agree", k, s)
		}
		done = k.Span.End
	}
}

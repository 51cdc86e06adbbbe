package normalize

import (
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
	"pgregory.net/rapid"

	"github.com/quotecheck/quotecheck/text"
)

// checkBoundaries holds the splitter to package words, which is tested against the file of the standard.
func checkBoundaries(t reporter, s string) {
	t.Helper()
	p := splitter{s: s}
	for it := words.FromString(s); it.Next(); {
		start, end := p.next()
		if start != it.Start() || end != it.End() {
			t.Fatalf("word of %q: got %v, want %v", s, text.Span{Start: start, End: end}, text.Span{Start: it.Start(), End: it.End()})
		}
	}
	if p.pos != len(s) {
		t.Fatalf("%q: %d bytes left over", s, len(s)-p.pos)
	}
}

func TestBoundariesAreThoseOfTheStandard(t *testing.T) {
	ascii := make([]rune, 128)
	for i := range ascii {
		ascii[i] = rune(i)
	}
	joints := []rune("aZ09_.,:;' \"-\n")
	mixed := append([]rune("é\u0301\u200d—’אא\"カ日🇺🇸🇬👩�\u2060"), joints...)
	for name, g := range map[string]*rapid.Generator[string]{
		"ascii":  rapid.StringOf(rapid.SampledFrom(ascii)),
		"joints": rapid.StringOf(rapid.SampledFrom(joints)),
		"mixed":  rapid.StringOf(rapid.SampledFrom(mixed)),
		"texts":  texts(),
	} {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) { checkBoundaries(t, g.Draw(t, "text")) })
		})
	}
}

func FuzzBoundaries(f *testing.F) {
	for _, s := range append(hostile, "U.S.'s 3.5,7;8 a:b_c_.1", "x\xe2", "\n\xe2", " \u0301.", "a.\u0301b 1,\u20601") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkBoundaries(t, s) })
}

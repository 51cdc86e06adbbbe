package attribution

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestFindPassages(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string // outermost passages with their marks
	}{
		{"curly", "“A b,” she said.", []string{"“A b,”"}},
		{"straight", `He said "a b" and "c".`, []string{`"a b"`, `"c"`}},
		{"mixed pair", "“A b,\" she said.", []string{"“A b,\""}},
		{"german", "„A b“, sagte er.", []string{"„A b“"}},
		{"swedish", "”A b”, sade hon.", []string{"”A b”"}},
		{"french", "« A b », dit-il.", []string{"« A b »"}},
		{"reversed guillemets", "»A b«, sagte er.", []string{"»A b«"}},
		{"wire", "The ''small print'' matters.", []string{"''small print''"}},
		{"latex", "The ``small print'' matters.", []string{"``small print''"}},
		{"nested same", "“They say “no” here,” he said.", []string{"“They say “no” here,”"}},
		{"nested single", "“They say ‘no’ here,” he said.", []string{"“They say ‘no’ here,”"}},
		{"single outer", "‘It’s the dogs’ bowl, isn’t it?’ he asked.", []string{"‘It’s the dogs’ bowl, isn’t it?’"}},
		{"apostrophes", "The dogs' bowl wasn't the cats' bowl.", nil},
		{"single after s", "There are 'several ways' of winning, but 'one problem' is left.", []string{"'several ways'", "'one problem'"}},
		{"curly apostrophes in straight singles", "'It’s the boys’ day and the dogs’ day' is the motto.", []string{"'It’s the boys’ day and the dogs’ day'"}},
		{"apostrophes in low singles", "‚It’s the dogs’ bowl and the cats’ milk‘, sagte er.", []string{"‚It’s the dogs’ bowl and the cats’ milk‘"}},
		{"low singles after s", "She called them ‚heroes‘ and ‚dreamers‘, he said.", []string{"‚heroes‘", "‚dreamers‘"}},
		{"single before a number", "She has '100 percent trust' in him since '68.", []string{"'100 percent trust'"}},
		{"inches", `A 6" nail and a 5'10" man said "yes".`, []string{`"yes"`}},
		{"tokenised", `" We leave at noon , " he said .`, []string{`" We leave at noon , "`}},
		{"detached", `"We leave, "she said. "It is noon. "`, []string{`"We leave, "`, `"It is noon. "`}},
		{"opened again", `"We made a film. He smiled. "It was short, " she said. "It was late. "`, []string{`"We made a film. He smiled.`, `"It was short, "`, `"It was late. "`}},
		{"paragraphs", "“One.\n\n“Two.\n\n“Three,” he said.", []string{"“One.\n\n“Two.\n\n“Three,”"}},
		{"runaway", "He said “one two.\n\nThe “club” met.", []string{"“one two.", "“club”"}},
		{"bullets", "- “One.\n- “Two.\n- “Three.", []string{"“One.", "“Two.", "“Three."}},
		{"row", "A\n\"\"\"\"\"\"\"\"\nShe said \"no\".\n''''''", []string{`"no"`}},
		{"odd", "“One “two” he said.", []string{"“two”"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range findPassages(tt.in) {
				if p.depth == 0 {
					got = append(got, tt.in[p.span.Start:p.span.End])
				}
			}
			if len(got) != len(tt.want) {
				t.Fatalf("%q:\ngot  %q\nwant %q", tt.in, got, tt.want)
			}
			for i := range got {
				if got[i] != tt.want[i] {
					t.Errorf("%q:\ngot  %q\nwant %q", tt.in, got, tt.want)
				}
			}
		})
	}
}

func TestBytesOfMarksAndWords(t *testing.T) {
	for _, r := range "\"'`“”„‟‘’‚‛«»‹›「」『』＂〝〞" {
		if first := string(r)[0]; !markBytes[first] {
			t.Errorf("%c: byte %#x begins a mark", r, first)
		}
	}
	for i := range plainBytes {
		want := byte(0)
		if r := rune(i); r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			want = byte(unicode.ToLower(r))
		}
		if plainBytes[i] != want {
			t.Errorf("%q: got %q, want %q", rune(i), plainBytes[i], want)
		}
	}
}

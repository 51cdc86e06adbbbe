package quote

import (
	_ "embed"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// A stage direction stands in brackets between spoken words: "(applause)", "[laughter]", and so does a time of the recording: "[00:01:02]". Neither
// is said. What an editor writes into a quotation stands in brackets too, and must not be lost: every word of a stage direction is one of
// data/stage.txt. In a transcript names may stand among them, and words that are ambiguous elsewhere.
//
//	ADLER: It is open. (Pause.)                                        a stage direction
//	“We welcome [after a pause of ten years] the treaty,” she said.    an editor's

//go:embed data/stage.txt
var stageList string

var stageWords = wordtable.Read(stageList)

// A speech says what a bracket interrupts.
type speech uint8

const (
	aQuotation speech = iota + 1 // of an article
	aTurn                        // of a transcript
)

// withoutAsides returns s, of a quotation, with the stage directions and timestamps in it blanked. Bytes keep their places.
func withoutAsides(s string) string {
	var b []byte // nil as long as there are none
	for i := strings.IndexAny(s, "(["); i >= 0 && i < len(s); {
		n := aside(s[i:], aQuotation)
		if n > 0 && b == nil {
			b = []byte(s)
		}
		for k := i; k < i+n; k++ {
			b[k] = ' '
		}
		n = max(n, 1)
		next := strings.IndexAny(s[i+n:], "([")
		if next < 0 {
			break
		}
		i += n + next
	}
	if b == nil {
		return s
	}
	return string(b)
}

// maxAside is the longest stage direction in bytes; longer brackets are taken for speech.
const maxAside = 60

// aside returns the length of the stage direction or timestamp at the start of s, 0 if there is none:
// "(applause)", "[laughter]", "[00:01:02]".
func aside(s string, in speech) int {
	if s == "" || s[0] != '(' && s[0] != '[' {
		return 0
	}
	shut := strings.IndexAny(s[:min(len(s), maxAside)], ")]")
	if shut < 0 {
		return 0
	}
	if words := strings.Trim(s[1:shut], " ."); isTimestamp(words) || isDirection(words, in) {
		return shut + 1
	}
	return 0
}

// isDirection reports whether words in a bracket are a stage direction: one of them must say so and the others may not say anything else.
func isDirection(words string, in speech) bool {
	if in == aTurn && endsInCut(strings.ToLower(words)) {
		return true
	}
	directs := false
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch low, list := strings.ToLower(w), stageWords(); {
		case list.Has("sure", low), in == aTurn && list.Has("turn", low):
			directs = true
		case !list.Has("filler", low) && !(in == aTurn && isTitled(w)):
			return false
		}
	}
	return directs
}

// endsInCut reports whether words end in what transcripts of television put between turns: end video clip.
func endsInCut(words string) bool {
	last := strings.LastIndexByte(words, ' ') + 1
	before := strings.LastIndexByte(words[:max(0, last-1)], ' ') + 1
	return stageWords().Has("cut", words[last:]) || stageWords().Has("cut", words[before:])
}

// isTimestamp reports whether s is a time of day or of a recording: "12:04", "00:01:02.500".
func isTimestamp(s string) bool {
	colons := strings.Count(s, ":")
	return (colons == 1 || colons == 2) && len(s) >= 4 && len(s) <= 12 && strings.Trim(s, "0123456789:.,") == "" && s[0] != ':'
}

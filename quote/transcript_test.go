package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// drawTurns writes each turn as "label [marked]: part | part".
func drawTurns(view string) []string {
	var out []string
	for _, t := range turns(view, minSure) {
		var parts []string
		for _, p := range t.parts {
			parts = append(parts, view[p.Start:p.End])
		}
		attr := ""
		if t.marked {
			attr += " marked"
		}
		out = append(out, fmt.Sprintf("%s%s: %s", view[t.speaker.Start:t.speaker.End], attr, strings.Join(parts, " | ")))
	}
	return out
}

func TestTurns(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"prose", "The mayor spoke at noon. “It is open,” she said.\n\nNote: this story was updated.", nil},
		{"headline", "Adler: the harbour is open\n\nThe mayor spoke at noon.", nil},
		{"capitals", "ADLER: The harbour is open.\n\nOKAFOR: Thank you. We agree.",
			[]string{"ADLER: The harbour is open.", "OKAFOR: Thank you. We agree."}},
		{"several paragraphs and asides", "MAYOR RUTH ADLER: Good evening. (Applause.) The harbour is open.\n\nShips may enter.\n\nQ    Is it safe?\n\nMAYOR RUTH ADLER: [00:01:12] It is.",
			[]string{"MAYOR RUTH ADLER: Good evening. | The harbour is open.\n\nShips may enter.", "Q: Is it safe?", "MAYOR RUTH ADLER: It is."}},
		{"timed names", "Ruth Adler (00:12):\nThe harbour is open at 12:30.\n\nSam Okafor (01:40):\nWe agree.",
			[]string{"Ruth Adler: The harbour is open at 12:30.", "Sam Okafor: We agree."}},
		{"times in front", "[00:01] ADLER: It is open.\n[00:09] OKAFOR: We agree.", []string{"ADLER: It is open.", "OKAFOR: We agree."}},
		{"interview", "Q: Is it open?\nA: It is.\nQ: Since when?\nA: Since noon.", []string{"Q: Is it open?", "A: It is.", "Q: Since when?", "A: Since noon."}},
		{"record of a parliament", "1. Ms Ruth Adler (Lund South) (Lab): Is it open?\n\nThe Minister of State for Ports (Sam Okafor): It is.\n\nMs Adler: Since when?",
			[]string{"Ms Ruth Adler: Is it open?", "Sam Okafor: It is.", "Ms Adler: Since when?"}},
		{"a list is none", "1. Cost: high.\n2. Risk: low.\n\nThe mayor spoke at noon.\n3. Time: short.", nil},
		{"names with a role", "Ruth Adler, mayor of Lund: It is open.\nSam Okafor: We agree.\nRuth Adler, mayor of Lund: Good.",
			[]string{"Ruth Adler, mayor of Lund: It is open.", "Sam Okafor: We agree.", "Ruth Adler, mayor of Lund: Good."}},
		{"shot-list", "1. Wide of the quay\n2. SOUNDBITE (Danish) Ruth Adler, Mayor of Lund: \"The harbour is open.\"\n3. Cutaway of a crane\n4. SOUNDBITE (English) Sam Okafor:\n\"We agree.\"\n5. Ships",
			[]string{"Ruth Adler, Mayor of Lund marked: The harbour is open.", "Sam Okafor marked: We agree."}},
		{"inside a paragraph", "RESTRICTION: NONE — SHOTLIST: LUND (MAY 3) 1. SOUNDBITE (Danish) MAYOR RUTH ADLER SAYING: “The harbour, the “old lady”, is open. Ships may enter.”LUND - The mayor said “it is open”.",
			[]string{"MAYOR RUTH ADLER marked: The harbour, the “old lady”, is open. Ships may enter."}},
		{"title and saying", "SOUNDBITE (Klingon) RUTH ADLER, MAYOR, SAYING: It is open.\n2. Ships",
			[]string{"RUTH ADLER, MAYOR: It is open."}},
		{"no closing mark", "2. SOUNDBITE (English) Sam Okafor: “We agree.\n3. Ships", []string{"Sam Okafor: “We agree."}},
		{"quoted by an article", "“ADLER: It is open. It stays so.\n\n“OKAFOR: The “old” quay?\n\n“ADLER: Yes.”\n\nThe panel closed.",
			[]string{"ADLER: It is open. It stays so.", "OKAFOR: The “old” quay?", "ADLER: Yes."}},
		{"each turn quoted", "\"Adler: It is open.\"\n\n\"Okafor: We agree.\"\n\n\"Adler: Good.\"\n\nThe panel closed.",
			[]string{"Adler: It is open.", "Okafor: We agree.", "Adler: Good."}},
		{"within an article", strings.Repeat("The panel of the harbour towns met on Monday and talked about the ferries for three long hours.\n\n", 2) +
			"Adler: It is open.\n\nOkafor: We agree.\n\nAdler: Good.\n\nThe panel closed.",
			[]string{"Adler: It is open.", "Okafor: We agree.", "Adler: Good."}},
		{"a word in marks first", "ADLER: “Yes” is my answer. The harbour will not open.\nOKAFOR: “We will never sail.” That is what he said.\n\nI do not believe it.\nADLER: “Good.”",
			[]string{"ADLER: “Yes” is my answer. The harbour will not open.", "OKAFOR: “We will never sail.” That is what he said.\n\nI do not believe it.", "ADLER marked: Good."}},
		{"two quotations in a turn", "ADLER: “It is open.” (Applause.) “It is safe.”\nOKAFOR: We agree.", []string{"ADLER marked: It is open. | It is safe.", "OKAFOR: We agree."}},
		{"lines between turns in marks", "ADLER: “It is open.”\n\nA bell rang.\n\nOKAFOR: “We agree.”\n\nThe panel closed.", []string{"ADLER marked: It is open.", "OKAFOR marked: We agree."}},
		{"two quotations in a shot", "1. SOUNDBITE (Danish) RUTH ADLER, MAYOR, SAYING: \"It is open.\" \"It is safe.\"\n2. Ships", []string{"RUTH ADLER, MAYOR marked: It is open. | It is safe."}},
		{"directions with a name or more words", "ADLER: It is open. (Sam Okafor nods.) It is safe. (Long pause and laughter from the audience)\nOKAFOR: [Translated from Danish] We agree. (END VIDEO CLIP)",
			[]string{"ADLER: It is open. | It is safe.", "OKAFOR: We agree."}},
		{"words in brackets", "ADLER: It is open (after a pause of ten years).\nOKAFOR: We agree.", []string{"ADLER: It is open (after a pause of ten years).", "OKAFOR: We agree."}},
		{"captions, somebody unknown", ">> ADLER: It is open.\n>> Since when?\nSince noon?\n\n>> ADLER: Since noon.",
			[]string{"ADLER: It is open.", ": Since when?\nSince noon?", "ADLER: Since noon."}},
		{"captions, small letters", ">> Adler: It is open.\n>> Since when?\n>> Adler: Since noon,\nor so.", []string{"Adler: It is open.", ": Since when?", "Adler: Since noon,\nor so."}},
		{"mail within mail", ">> The harbour is open,\n>> as you asked.\n> Thank you.", nil},
		{"captions", ">> ADLER: It is open.\n>> OKAFOR: We agree.", []string{"ADLER: It is open.", "OKAFOR: We agree."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, drawTurns(tt.in)) })
	}
}

func FuzzTurns(f *testing.F) {
	f.Add("ADLER: Yes. (Applause)\nSOUNDBITE (Danish) X, SAYING: “a “b” c”\nQ. no\nA. yes")
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, u := range turns(s, minSure) {
			if u.words.Start < last || u.words.End > len(s) || u.speaker.End > u.words.Start {
				t.Fatalf("%q: %+v", s, u)
			}
			last = u.words.End
			for _, p := range u.parts {
				if p.Empty() || !u.words.Contains(p) {
					t.Fatalf("%q: part %+v of %+v", s, p, u)
				}
			}
		}
	})
}

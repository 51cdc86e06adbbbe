package attribution

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/text"
)

// A reportCase is a text and the reports wanted of it: register|words|speaker.
type reportCase struct {
	name, in string
	want     []string
}

func TestReportsInMarks(t *testing.T) {
	testReports(t, []reportCase{
		{"cue behind", "“The harbour is open,” Mayor Ruth Adler said.", []string{"D|“The harbour is open,”|Mayor Ruth Adler"}},
		{"inverted", "“The harbour is open,” said Ruth Adler, the mayor.", []string{"D|“The harbour is open,”|Ruth Adler"}},
		{"cue in front", "Adler told reporters: “The harbour is open.”", []string{"D|“The harbour is open.”|Adler"}},
		{"interrupted", "“The harbour,” she said, “is open to all ships.”", []string{"D|“The harbour,”|she", "D|“is open to all ships.”|she"}},
		{"partly marked", "Adler said the talks were “useful” and held in a “good spirit”.", []string{"M|the talks were “useful” and held in a “good spirit”|Adler"}},
		{"title in marks", "The so-called “pact” failed in spring.", nil},
		{"signature", "“A patient mind.” — Commissioner Ruth Adler", []string{"D|“A patient mind.”|Commissioner Ruth Adler"}},
		{"from block", "And from Chairwoman Adler:\n\n“She joins us after a long career at sea.”",
			[]string{"D|“She joins us after a long career at sea.”|Chairwoman Adler"}},
		{"list", "Remarks by Adler:\n- “We sail at noon.\n- “We come back at night.",
			[]string{"D|“We sail at noon.|Adler", "D|“We come back at night.|Adler"}},
		{"russian", "«Порт открыт», — заявила Адлер.", []string{"D|«Порт открыт»|Адлер"}},
		{"a pronoun behind the verb", "«Порт открыт», — сказала она.", []string{"D|«Порт открыт»|она"}},
		{"german", "„Der Hafen ist offen“, sagte Adler.", []string{"D|„Der Hafen ist offen“|Adler"}},
		{"french", "« Le port est ouvert », a déclaré Adler.", []string{"D|« Le port est ouvert »|Adler"}},
		{"swedish", "”Hamnen är öppen”, sade Adler.", []string{"D|”Hamnen är öppen”|Adler"}},
		{"the same, partly marked", "The deficit, Adler said on Monday, had “nearly gone”.", []string{"M|The deficit, Adler said on Monday, had “nearly gone”|Adler"}},
		{"another speaker behind while", "Lorentz insisted the deal was fair, while Mr Okafor, speaking for the pilots, dismissed it as “paper”.",
			[]string{"I|the deal was fair|Lorentz", "M|it as “paper”|Mr Okafor"}},
		{"an aside before the verb", "Lorentz, who called Okafor on Monday, told her crew, “We sail at noon.”", []string{"D|“We sail at noon.”|Lorentz"}},
		{"quoted as saying", "“The harbour is open,” the agency quoted Adler as saying.", []string{"D|“The harbour is open,”|Adler"}},
		{"two participles", "Brandt vowed to fight on, insisting he had done nothing wrong and accusing his rivals of “dirty tricks”.",
			[]string{"I|to fight on|Brandt", "I|he had done nothing wrong|Brandt", "M|his rivals of “dirty tricks”|Brandt"}},
		{"in the words of", "Okafor was late. In Adler's words, the ferry is “a gift.” The quay is, in the words of Lind, “a ruin.” Holm was, in his own words, “tired.”",
			[]string{"D|“a gift.”|Adler", "D|“a ruin.”|Lind", "D|“tired.”|his"}},
		{"in her words, russian", "Линд выступила в среду. По ее словам, порт «не закроется до мая».", []string{"D|«не закроется до мая»|ее"}},
		{"in the words of, russian", "По словам мэра Ады Линд, порт «не закроется до мая».", []string{"D|«не закроется до мая»|мэра Ады Линд"}},
		{"in the words of, russian, in the middle", "Порт, по словам Линд, «не закроется до мая».", []string{"D|«не закроется до мая»|Линд"}},
		{"in his words, ukrainian", "За його словами, порт «не закриється до травня».", []string{"D|«не закриється до травня»|його"}},
		{"in the words of, ukrainian", "Порт «не закриється до травня», за словами мера Ади Лінд.", []string{"D|«не закриється до травня»|мера Ади Лінд"}},
		{"title of a work", "In his book “The Sea” Adler wrote that the pier was old.", []string{"I|the pier was old|Adler"}},
		{"headline with marks", "Adler on ferry: It ‘is not lost’\n\nMayor Ruth Adler spoke on Monday.", []string{"M|It ‘is not lost’|Adler"}},
		{"headline, another name before the colon", "Adler On Ferry Fleet: ‘It Will Not Be Sold’\n\nMayor Ruth Adler spoke on Monday.",
			[]string{"D|‘It Will Not Be Sold’|Adler"}},
		{"name before the colon", "No ferry till May - Sam Okafor: “The pilots have not been paid since the winter.”",
			[]string{"D|“The pilots have not been paid since the winter.”|Sam Okafor"}},
		{"names before the colon", "No ferry till May - Sam Okafor and Tuva Lorentz: “The pilots have not been paid since the winter.”",
			[]string{"D|“The pilots have not been paid since the winter.”|Sam Okafor and Tuva Lorentz"}},
		{"more from", "More from Okafor: “The pilots have not been paid since the winter.”", []string{"D|“The pilots have not been paid since the winter.”|Okafor"}},
		{"president of a country", "“The harbour is open to all of you,” President Ruth Adler of Norway said.", []string{"D|“The harbour is open to all of you,”|President Ruth Adler"}},
		{"block quotation", "> “The harbour is open to all,” Adler said.", []string{"D|“The harbour is open to all,”|Adler"}},
		{"tokenised, two in a row", `" Nobody here knows that . " " We do , " Okafor replied .`, []string{`D|" Nobody here knows that . "|Okafor`, `D|" We do , "|Okafor`}},
		{"interrupted over paragraphs", "“The pier,” Adler said, “is open.\n\n“The ferry is new.”",
			[]string{"D|“The pier,”|Adler", "D|“is open.\n\n“The ferry is new.”|Adler"}},
		{"empty", "", nil},
	})
}

func TestReportsWithoutMarks(t *testing.T) {
	testReports(t, []reportCase{
		{"that", "Adler said that the harbour was open.", []string{"I|the harbour was open|Adler"}},
		{"no that", "Adler said the harbour was open.", []string{"I|the harbour was open|Adler"}},
		{"clause first", "The harbour is open, Adler said on Monday.", []string{"I|The harbour is open|Adler"}},
		{"according to", "The harbour is open, according to the ministry.", []string{"I|The harbour is open|the ministry"}},
		{"noun", "Adler made the claim that the pier would be rebuilt by May.", []string{"I|the pier would be rebuilt by May|Adler"}},
		{"clause on both sides of the cue", "The deficit, Adler said, had fallen by half.", []string{"I|The deficit, Adler said, had fallen by half|Adler"}},
		{"the same, inverted", "The new ferry, says Adler, sails in May.", []string{"I|The new ferry, says Adler, sails in May|Adler"}},
		{"the same, inverted, of a name", "Lind Ferries, says Tuva Adler, will sail in May.", []string{"I|Lind Ferries, says Tuva Adler, will sail in May|Tuva Adler"}},
		{"the same, according to", "The new ferry, according to Adler, will sail in May.", []string{"I|The new ferry, according to Adler, will sail in May|Adler"}},
		{"the same, according to an office", "The old pier of Lund, according to a spokeswoman for the board, has been sold.",
			[]string{"I|The old pier of Lund, according to a spokeswoman for the board, has been sold|a spokeswoman for the board"}},
		{"according to, behind its clause", "The pier was sold, according to the mayor, and nobody was told.", []string{"I|The pier was sold|the mayor"}},
		{"the same, inverted, with an aside", "The new ferry, says Adler, who built it, will sail in May.",
			[]string{"I|The new ferry, says Adler, who built it, will sail in May|Adler"}},
		{"an aside to the subject", "Adler, the mayor, says Okafor, who is ill, will resign.", []string{"I|Okafor, who is ill, will resign|Adler"}},
		{"relative clause", "The pier, which Adler said was unsafe, will be rebuilt.", []string{"I|was unsafe|Adler"}},
		{"told whom and when", "The harbour of Lund will stay open, Mayor Ruth Adler told reporters on Wednesday.",
			[]string{"I|The harbour of Lund will stay open|Mayor Ruth Adler"}},
		{"reported when", "The trial drug cut fevers by a third, researchers at Lund Institute reported on Tuesday.",
			[]string{"I|The trial drug cut fevers by a third|researchers at Lund Institute"}},
		{"headline, inverted", "Harbour to stay open, says Adler", []string{"I|Harbour to stay open|Adler"}},
		{"headline in capitals, inverted", "HARBOUR TO STAY OPEN, SAYS ADLER", []string{"I|HARBOUR TO STAY OPEN|ADLER"}},
		{"passive", "Adler has been accused of lying about the pier.", []string{"I|lying about the pier|"}},
		{"a claim with a verb of its own", "Brandt’s claim that the school was safe was rejected by the parents.", []string{"I|the school was safe|Brandt"}},
		{"a question put before its sentence", "Asked if she would go, she smiled.", []string{"I|if she would go|"}},
		{"the lawyers of a firm", "Norlin’s lawyers said that it would appeal.", []string{"I|it would appeal|Norlin’s lawyers"}},
		{"adding that", "The ministry said that the ferry would return in May, adding that no jobs would be lost.",
			[]string{"I|the ferry would return in May|The ministry", "I|no jobs would be lost|The ministry"}},
		{"a verb like a noun", "The deal is near, but critics fear it will cost jobs.", []string{"I|it will cost jobs|critics"}},
		{"a rare verb", "Adler grumbled that the harbour was shut.", []string{"I|the harbour was shut|Adler"}},
		{"noun of reporting", "Adler repeated her claim that the pier would be rebuilt by May.", []string{"I|the pier would be rebuilt by May|Adler"}},
		{"relative subject", "An aide who asked not to be named said the talks had failed.", []string{"I|not to be named|who", "I|the talks had failed|who"}},
		{"two subjects", "Adler and Okafor said the harbour was open.", []string{"I|the harbour was open|Adler and Okafor"}},
		{"headline", "Adler: Harbour will stay open\n\nMayor Ruth Adler spoke on Monday.", []string{"I|Harbour will stay open|Adler"}},
		{"asked", "Adler was asked whether the ferry would sail.", []string{"I|whether the ferry would sail|"}},
		{"asked by", "Adler was asked by Okafor whether the ferry would sail.", []string{"I|whether the ferry would sail|Okafor"}},
		{"headline, name last", "Harbour will stay open: Adler\n\nMayor Ruth Adler spoke on Monday.", []string{"I|Harbour will stay open|Adler"}},
		{"rubric", "Harbour Notes: The ferry is back\n\nMayor Ruth Adler spoke on Monday.", nil},
	})
}

func testReports(t *testing.T, tests []reportCase) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range new(Finder).Reports(tt.in) {
				got = append(got, "?DIM"[r.Register:r.Register+1]+"|"+tt.in[r.Span.Start:r.Span.End]+"|"+tt.in[r.Speaker.Start:r.Speaker.End])
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("%q:\ngot  %q\nwant %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestMarkedOnly(t *testing.T) {
	const s = "Adler said that the harbour was open. “Come in,” she said."
	reports := (&Finder{MarkedOnly: true}).Reports(s)
	if len(reports) != 1 || s[reports[0].Span.Start:reports[0].Span.End] != "“Come in,”" {
		t.Errorf("got %+v", reports)
	}
}

// TestContent finds passages by what a sentence says is thought, found or wanted, without a word of reporting, and no others.
func TestContent(t *testing.T) {
	for in, want := range map[string]string{
		"Residents expect the council to drop the “harbour tax” in May.":                  "“harbour tax”",
		"The survey found that the “harbour tax” was not popular in Lund.":                "“harbour tax”",
		"Officials quickly learned that the “summer line” no longer carried many people.": "“summer line”",
		"The committee is expected to unveil new rules for “night boats” in the autumn.":  "“night boats”",
		"The mayor signed the “harbour tax” in May.":                                      "",
		"The crew painted “Lofty” on the hull and sailed on Friday.":                      "",
		"Her brother runs the “Blue Anchor” on the quay with two cooks.":                  "",
	} {
		got := ""
		for _, r := range (&Finder{MarkedOnly: true}).Reports(in) {
			got += in[r.Span.Start:r.Span.End]
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestAgree reads a passage and the clause around it with one speaker, although the passage alone has a likelier one.
func TestAgree(t *testing.T) {
	const s = "Repair costs rose by half “with no effect on the ferry,” according to a study by the harbour board."
	for _, only := range []bool{false, true} {
		reports := (&Finder{MarkedOnly: only}).Reports(s)
		if len(reports) != 1 || s[reports[0].Speaker.Start:reports[0].Speaker.End] != "study" {
			t.Errorf("only marked %v: got %+v", only, reports)
		}
	}
}

func TestDenied(t *testing.T) {
	for in, want := range map[string]bool{
		"Adler said that the harbour was open.":                           false,
		"Adler denied that the harbour was open.":                         true,
		"Adler did not say that the harbour was open.":                    true,
		"Adler didn’t say the harbour was open.":                          true,
		"Adler has never publicly claimed that the harbour was open.":     true,
		"Adler never denied that the harbour was open.":                   false,
		"Adler not only said that the harbour was open but that it paid.": false,
		"Adler did not just say that the harbour was open.":               false,
		"Adler, not surprisingly, said that the harbour was open.":        false,
		"Adler has not merely claimed that the harbour was open.":         false,
		"The pilot, who was not asked, said that the harbour was open.":   false,
		"Adler declined to confirm that the harbour was open.":            true,
		"Adler hastened to say that the harbour was open.":                false,
		"Neither Adler nor Okafor said that the harbour was open.":        true,
		"No official said the harbour was open.":                          true,
		"None of the pilots said that the harbour was open.":              true,
		"Adler issued a denial that the harbour was open.":                true,
		"Adler never refused to say that the harbour was open.":           false,
		"Adler has not declined to confirm that the harbour was open.":    false,
		"No 10 said that the harbour was open.":                           false,
		"No doubt Adler said that the harbour was open.":                  false,
		"Neither side said that the harbour was open.":                    true,
	} {
		reports := new(Finder).Reports(in)
		if len(reports) == 0 || reports[0].Denied != want {
			t.Errorf("%q: got %+v, want Denied %v", in, reports, want)
		}
	}
}

func TestQuestioned(t *testing.T) {
	for in, want := range map[string]bool{
		"Did Adler say that the harbour was open?":                                     true,
		"Has Mayor Ruth Adler ever claimed that the harbour was open?":                 true,
		"But did Adler really say “the harbour is open”?":                              true,
		"It is unclear whether Adler said the harbour was open.":                       true,
		"If Adler said that the harbour was open, she was wrong.":                      true,
		"Had Adler said that the harbour was open, he would be here.":                  true,
		"Adler said that the harbour was open.":                                        false,
		"Why did Adler say that the harbour was open?":                                 false,
		"Did Adler, who said the harbour was open, resign?":                            false,
		"Has the ferry sailed, as Adler said it would?":                                false,
		"Adler had said that the harbour was open.":                                    false,
		"If asked, Adler said, the harbour would open.":                                false,
		"Tuva Lorentz, the pilot, had said on Monday that the harbour was open.":       false,
		"Lorentz, 61, had told the crew that the harbour was open.":                    false,
		"Lorentz left the board and had said that the harbour was open.":               false,
		"“The harbour is open,” Lorentz, the pilot, had said.":                         false,
		"Lorentz, the pilot, had on Monday said that the harbour was open.":            false,
		"Lorentz, the pilot, had long said that the harbour was open.":                 false,
		"Lorentz, the pilot, had Monday said that the harbour was open.":               false,
		"Lorentz, the pilot, had this week said that the harbour was open.":            false,
		"He would be here, had the pilots said that the harbour was open.":             true,
		"Lorentz, who steers the ferry, has said that the harbour is open, but is it?": false,
		"Lorentz is the pilot who said that the harbour was open, is she not?":         false,
		"Was Lorentz the pilot who said that the harbour was open?":                    false,
		"And on Monday, did the pilots ever say that the harbour was open?":            true,
		"Even if Lorentz said that the harbour was open, no ship came.":                false,
		"Lorentz shrugged, as if the pilots had said that the harbour was open.":       true,
	} {
		reports := new(Finder).Reports(in)
		if len(reports) == 0 || reports[0].Questioned != want {
			t.Errorf("%q: got %+v, want Questioned %v", in, reports, want)
		}
	}
}

// TestStretches reads the words on both sides of a cue as one report that leaves the cue out.
func TestStretches(t *testing.T) {
	const s = "The deficit, Adler said on Monday, had fallen by half."
	reports := new(Finder).Reports(s)
	if len(reports) != 1 || len(reports[0].Stretches) != 2 {
		t.Fatalf("got %+v", reports)
	}
	for i, want := range []string{"The deficit", "had fallen by half"} {
		if got := reports[0].Stretches[i]; s[got.Start:got.End] != want {
			t.Errorf("stretch %d: got %q, want %q", i, s[got.Start:got.End], want)
		}
	}
}

func TestInterrupts(t *testing.T) {
	const s = "“The pier,” Adler said, “is open.\n\n“The ferry is new.”"
	reports := new(Finder).Reports(s)
	if len(reports) != 2 || reports[0].Interrupts || !reports[1].Interrupts {
		t.Errorf("got %+v", reports)
	}
}

// TestHostile reads texts that would hang code of more than linear cost; n is how often the pattern is repeated.
func TestHostile(t *testing.T) {
	n := 30_000
	if testing.Short() {
		n = 10_000
	}
	for _, pattern := range hostilePatterns {
		check(t, strings.Repeat(pattern, n))
	}
}

// check reports spans out of bounds, inside a rune or out of order.
func check(t *testing.T, s string) {
	t.Helper()
	for _, only := range []bool{false, true} {
		last := 0
		for _, r := range (&Finder{MarkedOnly: only}).Reports(s) {
			if r.Span.Start < last {
				t.Fatalf("%.80q: %v begins before %d", s, r.Span, last)
			}
			last = r.Span.Start
			for _, sp := range append([]text.Span{r.Span, r.Cue, r.Speaker, r.Asked}, r.Parts...) {
				if sp.Start < 0 || sp.End < sp.Start || sp.End > len(s) {
					t.Fatalf("%.80q: %v out of bounds", s, sp)
				}
				if !boundary(s, sp.Start) || !boundary(s, sp.End) {
					t.Fatalf("%.80q: %v cuts a rune", s, sp)
				}
			}
			for _, p := range r.Parts {
				if !r.Span.Contains(p) {
					t.Fatalf("%.80q: part %v outside %v", s, p, r.Span)
				}
			}
		}
	}
}

func boundary(s string, i int) bool {
	return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s)
}

func FuzzReports(f *testing.F) {
	for _, s := range []string{
		"“The harbour is open,” Adler said.", "Adler said: ‘It’s the sailors’ day.’", "„A“, sagte B. « C », a dit D.",
		"''Small'' and ``large'' 5'10\" tall", "- “One.\n- “Two.\n\n“Three.", "A: “B “C” D,” said E. (F)", "\xff“\xfe”", "Q. said that, according to “",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, s) })
}

func BenchmarkReports(b *testing.B) {
	s := strings.Repeat("“The harbour is open to all ships,” Mayor Ruth Adler said on Monday. She added that the pilots would return to work. "+
		"The town has had no ferry since the storm of last winter, when the pier broke and the two boats were lost.\n\n", 500)
	for name, only := range map[string]bool{"all": false, "marked": true} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			f := Finder{MarkedOnly: only}
			for b.Loop() {
				f.Reports(s)
			}
		})
	}
}

func TestATopicIsNoSpeech(t *testing.T) {
	for _, s := range []string{
		"Tuva Lorentz defended the new canal tax on Friday.",
		"Asked about the canal tax, Tuva Lorentz left the room.",
	} {
		assert.Empty(t, (&Finder{}).Reports(s), s)
	}
	assert.Len(t, (&Finder{}).Reports("Asked about the canal tax, Tuva Lorentz said it would rise."), 1)
	assert.Len(t, (&Finder{}).Reports("Tuva Lorentz defended the canal tax as “fair and overdue”."), 1)
}

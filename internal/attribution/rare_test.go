package attribution

import "testing"

func TestRareForms(t *testing.T) {
	testReports(t, []reportCase{
		{"noun with its speaker", "The vote followed a warning from Okafor that the pier was unsafe.", []string{"I|the pier was unsafe|Okafor"}},
		{"noun with another phrase", "The vote followed a warning from the north.", nil},
		{"quoted as saying", "The agency quoted Adler as saying that the pier was safe.", []string{"I|the pier was safe|Adler"}},
		{"a day before an infinitive", "The crews threatened on Monday to block the road.", []string{"I|to block the road|The crews"}},
		{"whom and a day before a clause", "Lind told parliament on Wednesday there was a deal.", []string{"I|there was a deal|Lind"}},
		{"whom before a clause", "Okafor promised him that the pier would be rebuilt.", []string{"I|the pier would be rebuilt|Okafor"}},
		{"participle in front", "Warning that the pier was unsafe, Adler left the hall.", []string{"I|the pier was unsafe|Adler"}},
		{"subject introduced", "The harbour of Lund will stay open, its director, Ruth Adler, told reporters on Tuesday.",
			[]string{"I|The harbour of Lund will stay open|Ruth Adler"}},
		{"subject introduced by an office", "The harbour of Lund will stay open, the mayor, Ruth Adler, said.",
			[]string{"I|The harbour of Lund will stay open|Ruth Adler"}},
		{"at least", "Adler said at least 300 boats had left the harbour.", []string{"I|at least 300 boats had left the harbour|Adler"}},
		{"only", "Adler said only residents would pay the toll.", []string{"I|only residents would pay the toll|Adler"}},
		{"around", "Adler said around 30 boats had left.", []string{"I|around 30 boats had left|Adler"}},
		{"an aside to the subject", "Adler said Sam Okafor, the union leader, had threatened to strike again in June.",
			[]string{"I|Sam Okafor, the union leader, had threatened to strike again in June|Adler", "I|to strike again in June|Sam Okafor"}},
		{"how", "Adler replied by email.", nil},
		{"whom", "Adler thanked the crews.", nil},
		{"a passive before the cue", "A cut had not been discussed, the governor said, and she “would not rule on it.”",
			[]string{"I|A cut had not been discussed|the governor", "D|“would not rule on it.”|the governor"}},
		{"what is not told", "Adler did not say when the pier would open.", nil},
		{"dateline", "LUND, May 10, 2024 (VNA) – “The pier is open,” Adler said.", []string{"D|“The pier is open,”|Adler"}},
		{"cue in front", "Said Adler: “There is no second pier.”", []string{"D|“There is no second pier.”|Adler"}},
		{"cue in front, without a subject", "Says Alvarez was late.", []string{"I|Alvarez was late|"}},
		{"an illness is no state", "Adler was ill. “The pier is open,” her deputy, Sam Okafor, said.", []string{"D|“The pier is open,”|Sam Okafor"}},
		{"a state", "Mayor Ruth Adler of Lund, Ill. “Bear” Okafor left.", nil},
	})
}

// TestNested wants a report within a report beside the one around it.
func TestNested(t *testing.T) {
	const s = "Adler said that Lind had promised that the pier was safe."
	reports := new(Finder).Reports(s)
	if len(reports) != 2 || reports[0].Nested || !reports[1].Nested {
		t.Fatalf("got %+v", reports)
	}
	if r := reports[1]; s[r.Span.Start:r.Span.End] != "the pier was safe" || s[r.Speaker.Start:r.Speaker.End] != "Lind" {
		t.Errorf("got %+v", r)
	}
	if got := (&Finder{MarkedOnly: true}).Reports(s); len(got) != 0 {
		t.Errorf("marked only: got %+v", got)
	}
}

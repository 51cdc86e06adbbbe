package attribution

import "testing"

func TestOwnedNouns(t *testing.T) {
	testReports(t, []reportCase{
		{"whose claim is dismissed", "Lind dismissed Okafor's claim that the pier was safe.", []string{"I|the pier was safe|Okafor"}},
		{"whose warning is ignored", "Lind ignored Okafor's oft-repeated warning that the pier had moved.", []string{"I|the pier had moved|Okafor"}},
		{"a vow of one's own", "Adler broke her vow to rebuild the pier by June.", []string{"I|to rebuild the pier by June|Adler"}},
		{"a call repeated", "The union renewed its call for the pier to be rebuilt.", []string{"I|the pier to be rebuilt|The union"}},
		{"the noun is the subject of what is said", "Lind said Okafor's claim that the pier was safe was false.",
			[]string{"I|Okafor's claim that the pier was safe was false|Lind", "I|the pier was safe|Okafor"}},
		{"nobody's", "Adler kept the pier open despite a warning that two of its piles had moved.", []string{"I|two of its piles had moved|"}},
	})
}

func TestAttitudes(t *testing.T) {
	testReports(t, []reportCase{
		{"who is convinced", "Adler is convinced that the pier will hold.", []string{"I|the pier will hold|Adler"}},
		{"who remains hopeful", "The crews remain hopeful that it will reopen.", []string{"I|it will reopen|The crews"}},
		{"what is certain", "It is certain that the pier will hold.", nil},
		{"an order to make sure", "Make sure that the pier is closed.", nil},
		{"an expectation", "The ministry expects the deal to be signed in May.", []string{"I|the deal to be signed in May|The ministry"}},
		{"what was expected of him", "He was expected to resign.", nil},
		{"who is to do it", "Adler urged residents to boil their water.", []string{"I|residents to boil their water|Adler"}},
		{"who is called on", "The crews called on the mayor to resign.", []string{"I|the mayor to resign|The crews"}},
		{"who is called to lunch", "They call the mayor to lunch.", nil},
	})
}

func TestHeadOfTheSubject(t *testing.T) {
	testReports(t, []reportCase{
		{"a day behind the subject", "The ministry yesterday said the pier was closed.", []string{"I|the pier was closed|The ministry"}},
		{"a day before the cue", "The Road Agency today announced that the second lane will open on June 1.",
			[]string{"I|the second lane will open on June 1|The Road Agency"}},
		{"a place behind the body", "The Swedish embassy in Vienna said it knew nothing of the plan.",
			[]string{"I|it knew nothing of the plan|embassy"}},
		{"what people are familiar with", "The pier will open in May, two people familiar with the plans said.", []string{"I|The pier will open in May|two people"}},
		{"a participle behind a day", "The company closed its site on Monday, announcing that 40 jobs would go.", []string{"I|40 jobs would go|The company"}},
		{"a name behind a title of a place", "“The pier will hold,” said the mayor of Lund, Ruth Adler, on Friday.", []string{"D|“The pier will hold,”|Ruth Adler"}},
		{"a title of a place", "“The pier will hold,” said the mayor of Lund, who left.", []string{"D|“The pier will hold,”|the mayor of Lund"}},
		{"one of many", "“The pier is ugly,” said one neighbour, who left.", []string{"D|“The pier is ugly,”|neighbour"}},
		{"a post shared", "A post shared 4,000 times claims that the pier is lost.", []string{"I|the pier is lost|A post"}},
		{"said in a statement", "The pier will stay closed until June, the port authority said in a statement.",
			[]string{"I|The pier will stay closed until June|the port authority"}},
		{"a union of the workers", "A spokesman for the port workers' union said it had not been asked.",
			[]string{"I|it had not been asked|A spokesman for the port workers' union"}},
		{"whom he told it", "The firm apologised to passengers.", nil},
		{"half of them", "Half of the voters said the pier was ugly.", []string{"I|the pier was ugly|the voters"}},
		{"a time before that", "Lind said late last week that talks were possible.", []string{"I|talks were possible|Lind"}},
		{"an aside is no statement", "Sam Okafor, a retired engineer who built the second pier, disagreed.", nil},
	})
}

func TestAgencyHeadlines(t *testing.T) {
	const story = "\n\nLUND. May 10 (VNA) - The pier will hold, Ruth Adler said. She told the Courier so."
	testReports(t, []reportCase{
		{"speaker behind the dash", "Pier will hold - Adler" + story, []string{"I|Pier will hold|Adler", "I|The pier will hold|Ruth Adler"}},
		{"behind a word in capitals", "URGENT - Pier will hold — Adler" + story, []string{"I|Pier will hold|Adler", "I|The pier will hold|Ruth Adler"}},
		{"an outlet", "Pier will hold - The Courier" + story, []string{"I|The pier will hold|Ruth Adler"}},
		{"the plural of the present", "Pier to stay open, engineers say" + story, []string{"I|Pier to stay open|engineers", "I|The pier will hold|Ruth Adler"}},
		{"in marks", "Pier ‘leaks like a sieve’: Adler" + story, []string{"M|Pier ‘leaks like a sieve’|Adler", "I|The pier will hold|Ruth Adler"}},
	})
}

func TestAnswersAndVerdicts(t *testing.T) {
	testReports(t, []reportCase{
		{"an interview", "Ruth Adler has run the port for ten years. The Courier met her.\n\nIs it safe?\n\n“It is.”\n\nHas it moved?\n\n“Once. We moved it back.”",
			[]string{"D|“It is.”|Ruth Adler", "D|“Once. We moved it back.”|Ruth Adler"}},
		{"a verdict", "“The pier holds.”\n\nThat was the verdict of Ruth Adler, who measured it.", []string{"D|“The pier holds.”|Ruth Adler"}},
		{"named below", "“We have waited enough.”\n\nRuth Adler, the mayor, was angry.", []string{"D|“We have waited enough.”|Ruth Adler"}},
		{"about something else", "“The pier holds,” Adler said. On the injury to Sam Okafor: “We will see on Monday.”",
			[]string{"D|“The pier holds,”|Adler", "D|“We will see on Monday.”|Adler"}},
		{"an author", "Ruth Adler, author of “Piers of the North”, left. “It is rust,” she said.", []string{"D|“It is rust,”|she"}},
		{"a nickname", "“It holds,” Tom “Bolt” Okafor said.", []string{"D|“It holds,”|Tom “Bolt” Okafor"}},
		{"inches", `"It grew by 1" in May," Adler said.`, []string{`D|"It grew by 1" in May,"|Adler`}},
		{"Greek", "«Η γέφυρα είναι ασφαλής», είπε η Κάριν Βέστερ.", []string{"D|«Η γέφυρα είναι ασφαλής»|η Κάριν Βέστερ"}},
	})
}

func TestTwoWhoReport(t *testing.T) {
	testReports(t, []reportCase{
		{"but", "Adler said the pier was safe, but Okafor said it was not.", []string{"I|the pier was safe|Adler", "I|it was not|Okafor"}},
		{"behind it", "Adler said on Thursday the pier was closed, her office confirmed.", []string{"I|the pier was closed|Adler"}},
		{"semicolon", "Adler has said the pier is safe; Okafor says it is not.", []string{"I|the pier is safe|Adler", "I|it is not|Okafor"}},
		{"and", "Adler said the pier was safe and the road was clear.", []string{"I|the pier was safe and the road was clear|Adler"}},
		{"by another's account", "Adler, according to Okafor, said the pier was safe.", []string{"I|Adler, according to Okafor, said the pier was safe|Okafor"}},
		{"a pronoun alone", "Adler says the pier is safe; Okafor denies it.", []string{"I|the pier is safe|Adler"}},
	})
}

func TestCuesInsideMarks(t *testing.T) {
	testReports(t, []reportCase{
		{"Russian", "«Мост откроют в мае, — сказала Ода Брекке. — Паромы останутся».", []string{"D|«Мост откроют в мае,|Ода Брекке", "D|Паромы останутся»|Ода Брекке"}},
		{"a pronoun", "«Мост откроют в мае, – сказала она журналистам. – Паромы останутся».", []string{"D|«Мост откроют в мае,|она", "D|Паромы останутся»|она"}},
		{"French", "« Le pont est sûr, a déclaré Odile Marin, et il le restera. »", []string{"D|« Le pont est sûr,|Odile Marin", "D|et il le restera. »|Odile Marin"}},
		{"a dash without a cue", "«Мост — это дорога. Паромы останутся», — сказала Ода Брекке.", []string{"D|«Мост — это дорога. Паромы останутся»|Ода Брекке"}},
		{"English", "“The pier — a miracle, said some — holds,” Adler said.", []string{"D|“The pier — a miracle, said some — holds,”|Adler"}},
	})
}

func TestCalls(t *testing.T) {
	testReports(t, []reportCase{
		{"for something", "Adler has called for a ban on tolls.", []string{"I|a ban on tolls|Adler"}},
		{"for somebody to do it", "Adler called for the pier to be rebuilt.", []string{"I|the pier to be rebuilt|Adler"}},
		{"somebody's", "Lind dismissed Adler's call for a ban on tolls.", []string{"I|a ban on tolls|Adler"}},
		{"with a verb of their own", "Calls for a ban grew louder.", []string{"I|a ban|"}},
		{"something names", "Amos Okafor called the dam a disgrace.", []string{"I|the dam a disgrace|Amos Okafor"}},
		{"a name", "They call him Bolt.", nil},
		{"what he was called", "He was called a liar.", nil},
		{"on the telephone", "Adler called the mayor on Friday.", nil},
		{"on the telephone, later", "Adler called police an hour after the fire.", nil},
		{"on the telephone, a week later", "Adler called the office a week later.", nil},
		{"in her words", "Adler toured the port. In her words, the pier is lost.", []string{"I|the pier is lost|her"}},
		{"in the words of", "The pier is, in the words of Adler, a sieve.", []string{"I|a sieve|Adler"}},
		{"in other words", "In other words, the pier is lost.", nil},
	})
}

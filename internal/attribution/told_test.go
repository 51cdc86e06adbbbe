package attribution

import "testing"

func TestToldWhom(t *testing.T) {
	testReports(t, []reportCase{
		{"whom before an infinitive", "Mayor Ruth Adler warned residents of the east side to boil their water.", []string{"I|to boil their water|Mayor Ruth Adler"}},
		{"whom with a place", "Adler told residents of the eastern district to boil their water.", []string{"I|to boil their water|Adler"}},
		{"whom before a clause", "Adler told the owners of the mill in Lund that the dam had failed.", []string{"I|the dam had failed|Adler"}},
		{"who is to do something", "Adler urged residents of the east side to boil their water.", []string{"I|residents of the east side to boil their water|Adler"}},
		{"of plans", "Adler told crews of plans to close the pier.", []string{"I|of plans to close the pier|Adler"}},
		{"of a danger", "Adler warned residents of the danger that the dam would fail.", []string{"I|of the danger that the dam would fail|Adler"}},
		{"not to", "Adler warned residents of the east side not to drink the water.", []string{"I|not to drink the water|Adler"}},
		{"a perfect", "Adler has warned people living near the mill to stay inside.", []string{"I|to stay inside|Adler"}},
		{"an article", "Adler informed a committee of the council that the dam was safe.", []string{"I|the dam was safe|Adler"}},
		{"one who was told", "Adler was told by residents of the east side to boil her water.", nil},
		{"a name as an answer", "On who should lead, Adler said Okafor.", []string{"I|Okafor|Adler"}},
		{"a name alone", "Sam Okafor criticized Mayor Ruth Adler.", nil},
		{"a name and more", "Sam Okafor criticized Mayor Ruth Adler for closing the pier.", []string{"I|Mayor Ruth Adler for closing the pier|Sam Okafor"}},
	})
}

package quotecheck_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/text"
)

// What editors do to a quote, one edit a pair.
func TestVerifyPairs(t *testing.T) {
	tests := []struct{ name, transcript, article, want string }{
		{"number", "HOLM: We planted sixteen oaks along the avenue last spring.", "“We planted sixty oaks along the avenue last spring,” Tove Holm said.", "altered; critical altered number"},
		{"date", "HOLM: The library will open its doors on 3 June.", "“The library will open its doors on 3 July,” Tove Holm said.", "altered; critical altered time"},
		{"negation dropped", "HOLM: I have never seen the plans for the tunnel.", "“I have seen the plans for the tunnel,” Tove Holm said.", "altered; critical altered negation"},
		{"negation inserted", "HOLM: I have seen the plans for the tunnel.", "“I have not seen the plans for the tunnel,” Tove Holm said.", "altered; critical altered negation"},
		{"first word dropped harmless", "HOLM: And the tunnel will save an hour a day.", "“The tunnel will save an hour a day,” Tove Holm said.", "verbatim"},
		{"inserted adverb at start", "HOLM: The tunnel will save the town.", "“Clearly, the tunnel will save the town,” Tove Holm said.", "altered; substantive added"},
		{"inserted word in middle", "HOLM: The tunnel will save the town.", "“The tunnel will certainly save the town,” Tove Holm said.", "altered; substantive altered modality"},
		{"last word inserted", "HOLM: The tunnel will save the town. We are glad.", "“The tunnel will save the town forever,” Tove Holm said.", "altered; substantive added"},
		{"last word replaced, more sentences", "HOLM: The chapel belongs to the parish. The parish has no money.", "“The chapel belongs to the nation,” Tove Holm said.", "altered; substantive altered wording"},
		{"synonym mid", "HOLM: The crew began work in the shaft at dawn.", "“The crew started work in the shaft at dawn,” Tove Holm said.", "altered; editorial reworded"},
		{"spelling", "HOLM: The theatre's grey centre needs colour.", "“The theater's gray center needs color,” Tove Holm said.", "verbatim"},
		{"transliteration", "HOLM: I met Yury in Odesa last summer.", "“I met Yuri in Odessa last summer,” Tove Holm said.", "verbatim"},
		{"two places one speaker two turns, sentence each", "HOLM: The chapel is cold in winter. We wear coats.\nREPORTER: And the organ?\nHOLM: The organ was built by a local master. It is out of tune.\nREPORTER: Who pays?\nHOLM: The parish pays for everything. The nation pays for nothing.", "“The chapel is cold in winter. The parish pays for everything,” Tove Holm said.", "altered; substantive spliced"},
		{"reverse order", "HOLM: The chapel is cold in winter. We wear coats.\nREPORTER: And the organ?\nHOLM: The organ was built by a local master. It is out of tune.", "“The organ was built by a local master, and the chapel is cold in winter,” Tove Holm said.", "altered; editorial added; substantive spliced"},
		{"two speakers", "HOLM: The chapel is cold in winter.\nBRANDT: The organ was built by a local master.", "“The chapel is cold in winter. The organ was built by a local master,” Tove Holm said.", "altered; critical misattributed"},
		{"ellipsis hiding condition", "HOLM: We will restore the organ, provided that the state pays half, before Christmas.", "“We will restore the organ … before Christmas,” Tove Holm said.", "altered; critical elided qualifier"},
		{"ellipsis harmless", "HOLM: We will restore the organ, which my aunt loved, before Christmas.", "“We will restore the organ … before Christmas,” Tove Holm said.", "marked; editorial elided"},
		{"bracket", "HOLM: They will restore it before Christmas.", "“They will restore [the organ] before Christmas,” Tove Holm said.", "marked; editorial bracketed"},
		{"bracketed name", "HOLM: He told us that the organ was lost.", "“[The bishop] told us that the organ was lost,” Tove Holm said.", "marked"},
		{"nested quotation", "HOLM: My father said, \"Never sell the organ,\" and I never did.", "“My father said, ‘Never sell the organ,’ and I never did,” Tove Holm said.", "verbatim"},
		{"captions without punctuation last word", "HOLM: so we looked at the organ and it was broken and we called the man from the city and he came on tuesday and fixed it", "“We called the man from the city and he came on Thursday,” Tove Holm said.", "altered; critical altered time"},
		{"captions verbatim", "HOLM: so we looked at the organ and it was broken and we called the man from the city and he came on tuesday and fixed it", "“It was broken, and we called the man from the city,” Tove Holm said.", "verbatim"},
		{"captions first word replaced", "HOLM: so we looked at the organ and it was broken and we called the man from the city and he came on tuesday and fixed it", "“They called the man from the city,” Tove Holm said.", "altered; critical altered person"},
		{"modality", "HOLM: The parish must sell two fields.", "“The parish may sell two fields,” Tove Holm said.", "altered; critical altered modality"},
		{"silent cut in middle", "HOLM: The parish, which has been poor since the flood, must sell two fields.", "“The parish must sell two fields,” Tove Holm said.", "altered; substantive missing"},
		{"silent cut of condition", "HOLM: The parish will, if the bishop agrees, sell two fields.", "“The parish will sell two fields,” Tove Holm said.", "altered; critical missing qualifier"},
		{"unless/if not", "HOLM: Unless the bishop pays, we shall close the chapel.", "“If the bishop does not pay, we shall close the chapel,” Tove Holm said.", "altered; critical altered condition; critical altered negation"},
		{"tense", "HOLM: The parish sold two fields to the miller.", "“The parish sells two fields to the miller,” Tove Holm said.", "altered; substantive altered time"},
		{"name replaced at end", "HOLM: I handed the keys to Martin Voss.", "“I handed the keys to Martin Vogel,” Tove Holm said.", "altered; critical altered name"},
		{"percent format", "HOLM: About twenty percent of the roof is gone.", "“About 20% of the roof is gone,” Tove Holm said.", "verbatim"},
		{"percent changed", "HOLM: About twenty percent of the roof is gone.", "“About 30% of the roof is gone,” Tove Holm said.", "altered; critical altered number"},
		{"first words replaced", "HOLM: Well, the bishop's brother sold the bells in the night.", "“The mayor sold the bells in the night,” Tove Holm said.", "altered; substantive altered wording"},
		{"whole sentence invented behind a true one", "HOLM: The bells were sold in the night. Nobody knows by whom.", "“The bells were sold in the night. The thief was a butcher from Lund,” Tove Holm said.", "altered; critical added"},
		{"question to statement from reporter", "REPORTER: Were the bells sold to a butcher?\nHOLM: I can't say.", "“The bells were sold to a butcher,” Tove Holm said.", "altered; critical misattributed"},
		{"mixed fragment first word changed", "HOLM: It was an enormous loss for the parish.", "Tove Holm called it “a small loss for the parish”.", "altered; substantive altered degree"},
		{"units", "HOLM: The tower is forty meters high.", "“The tower is 131 feet high,” Tove Holm said.", "altered; editorial reworded"},
		{"three places", "HOLM: The chapel is cold in winter, but it is dry. We wear coats.\nREPORTER: And the organ?\nHOLM: The organ was built by a local master, and it is out of tune.\nREPORTER: And the roof?\nHOLM: The roof leaks over the northern aisle, we have buckets there.", "“The chapel is cold in winter, the organ was built by a local master and the roof leaks over the northern aisle,” Tove Holm said.", "altered; substantive spliced; substantive spliced"},
		{"typo", "HOLM: We recieved the letter from the bishop on Monday.", "“We received the letter from the bishop on Monday,” Tove Holm said.", "altered; editorial reworded"},
		{"hyphen", "HOLM: It was a behind the scenes fight over the bells.", "“It was a behind-the-scenes fight over the bells,” Tove Holm said.", "verbatim"},
		{"interrupted by cue, first word of second part replaced", "HOLM: The bells were sold in the night, and no one saw the cart.", "“The bells were sold in the night,” Tove Holm said, “and everyone saw the cart.”", "altered; critical altered negation"},
		{"quantifier last", "HOLM: The flood took the houses, and we rebuilt most of them.", "“The flood took the houses, and we rebuilt all of them,” Tove Holm said.", "altered; substantive altered quantifier"},
		{"pronoun at the end", "HOLM: The council gave the land to us. It was a gift.", "“The council gave the land to them,” Tove Holm said.", "altered; critical altered person"},
		{"two speakers joined by a word", "HOLM: The roof leaks over the altar.\nBRANDT: We have no money for slates.\nHOLM: That is so.", "“The roof leaks over the altar and we have no money for slates,” Tove Holm said.", "altered; critical misattributed"},
		{"half of it invented", "HOLM: We will mend the roof. The bishop agrees.", "“We will mend the roof and pay for it out of our own pockets,” Tove Holm said.", "altered; substantive added"},
		{"a sentence in other words", "HOLM: He acted like a fool that day. The bells are gone forever now.", "“He was very foolish. The bells are gone forever now,” Tove Holm said.", "altered; substantive altered wording"},
		{"a condition put otherwise", "HOLM: We will mend the roof if the bishop agrees.", "“We will mend the roof when the bishop agrees,” Tove Holm said.", "altered; critical altered condition"},
		{"a first number", "HOLM: Four men died in the mine. Nobody was warned.", "“Five men died in the mine,” Tove Holm said.", "altered; critical altered number"},
		{"sentences that begin alike", "HOLM: We must act. We must act now. We must act together.", "“We must act now. We must act alone,” Tove Holm said.", "altered; substantive altered wording"},
		{"inside a nested quotation", "HOLM: The bishop said: \"You must pay.\" I laughed.", "“The bishop said, ‘You should pay,’” Tove Holm said.", "altered; critical altered modality"},
		{"an editor's word and a negation lost", "HOLM: They will never restore it before Christmas.", "“They will restore [the organ] before Christmas,” Tove Holm said.", "altered; critical altered negation; editorial bracketed"},
		{"a sentence left out", "HOLM: The roof leaks. We have buckets. The rain is loud.", "“The roof leaks. The rain is loud,” Tove Holm said.", "altered; substantive missing"},
		{"spaced dots", "HOLM: If the bishop can sell the organ, with its pipes of lead, before winter, we are saved.", "“If the bishop can sell the organ . . . before winter, we are saved,” Tove Holm said.", "marked; editorial elided"},
		{"what the cut hides says how sure", "HOLM: I sing with him, but not because I like it, that is for sure, but because he pays.", "“I sing with him, but not because I like it … but because he pays,” Tove Holm said.", "marked; editorial elided"},
		{"an editor's word for a pronoun in the middle", "HOLM: I have known him for nine years and I believe he is honest.", "“I have known [the bishop] for nine years and I believe he is honest,” Tove Holm said.", "marked; editorial bracketed"},
		{"an editor's word with an ending", "HOLM: The mill is old - they're supposed to close it.", "“The mill is old - [the council]’re supposed to close it,” Tove Holm said.", "marked; editorial bracketed"},
		{"an editor's word at the start of a clause", "HOLM: With the tools the mill has, they can stop these leaks, but they have done nothing.", "“With the tools the mill has, [the council] can stop these leaks, but they have done nothing,” Tove Holm said.", "marked; editorial bracketed"},
		{"a word beside a bracket that stands everywhere", "HOLM: And so we sang. And it was mocked in the papers. And so we stopped.", "“And [the choir] was mocked in the papers,” Tove Holm said.", "marked; editorial bracketed"},
		{"a true sentence and a long invented one", "HOLM: She is as calm as ever. The parish must sell two fields.", "“She is as calm as ever. When the lighthouse burned, forty sailors from Malmö carried water up the stairs until sunrise came,” Tove Holm said.", "altered; critical added qualifier"},
		{"two sentences of two turns, another's words between", "HOLM: The organ is out of tune.\nBRANDT: I have never heard it.\nHOLM: We wear coats in there. And I did that for twenty years.", "“The organ is out of tune. And I did that for twenty years,” Tove Holm said.", "altered; substantive spliced"},
		{"halves of two sentences", "HOLM: The winner of the regatta was the lighthouse crew, which rowed two fine races in the rain.\nBRANDT: I wear gloves.\nHOLM: I stand by that and whatever else I told you.", "“The winner of the regatta was the lighthouse crew, which rowed and whatever else I told you,” Tove Holm said.", "altered; substantive spliced"},
		{"halves of two sentences, another's words between", "HOLM: And so it was a cold winter for the choir.\nBRANDT: I wear gloves.\nHOLM: She cuts through the fog and brings people together.", "“And so it was a through the fog and brings people together,” Tove Holm said.", "altered; substantive spliced"},
		{"an opinion put before a turn", "BRANDT: That is what I had.\nHOLM: We support people who sing in the old chapel at night.", "“And I think we support people who sing in the old chapel at night,” Tove Holm said.", "altered; substantive altered modality"},
		{"a negation hidden by a bracket", "HOLM: We must not close the mill before the spring.", "“We must [surely] close the mill before the spring,” Tove Holm said.", "altered; critical altered negation"},
		{"a negation replaced by a bracket", "HOLM: They will never again sell the fields.", "“They will [all] sell the fields,” Tove Holm said.", "altered; critical altered negation"},
		{"a duty replaced by a bracket", "HOLM: I told them that they must leave the village at once.", "“I told them that they [may stay in] the village at once,” Tove Holm said.", "altered; critical altered modality; substantive bracketed"},
		{"a condition hidden by a bracket", "HOLM: They will, if it rains, sell the fields before winter.", "“They will [surely] sell the fields before winter,” Tove Holm said.", "altered; editorial bracketed; critical missing qualifier"},
		{"a condition hidden by a mark beside a bracket", "HOLM: We will sell the fields, unless he pays, before winter.", "“We will sell the fields … [to the miller] before winter,” Tove Holm said.", "altered; editorial bracketed; critical elided qualifier"},
		{"a negation in what a bracket replaces", "HOLM: And the man you are never going to see again sold the fields before winter.", "“And [the bishop] sold the fields before winter,” Tove Holm said.", "altered; substantive altered wording"},
		{"a number in brackets", "HOLM: There were five of them in the village in May.", "“There were [six] of them in the village in May,” Tove Holm said.", "altered; critical altered number"},
		{"a cut behind a bracket", "HOLM: We met him, and that was a surprise to all, at the mill in Lund.", "“We met [the miller] … at the mill in Lund,” Tove Holm said.", "marked; editorial bracketed; editorial elided"},
		{"a cut before a bracket", "HOLM: We met him, and that was a surprise to all, at the mill in Lund.", "“We met … [the miller] at the mill in Lund,” Tove Holm said.", "marked; editorial bracketed; editorial elided"},
		{"more hidden than a bracket stands for", "HOLM: We met him, and that was a surprise to all, at the mill in Lund.", "“We met [the miller] at the mill in Lund,” Tove Holm said.", "altered; substantive missing; editorial bracketed"},
		{"a sentence turned into its opposite", "HOLM: They told us the truth. We met the miners in May.", "“They lied to us. We met the miners in May,” Tove Holm said.", "altered; substantive altered wording"},
		{"words that begin alike, letters of two bytes", "HOLM: У нас был дождь. Мы встретили шахтёров в мае на площади.", "“Дом стоит. Мы встретили шахтёров в мае на площади,” Tove Holm said.", "altered; critical added"},
		{"a mark over not", "HOLM: The mill will not reopen before Christmas.", "“The mill will … reopen before Christmas,” Tove Holm said.", "altered; critical elided negation"},
		{"a mark over never", "HOLM: The mill has never poisoned the lake.", "“The mill has … poisoned the lake,” Tove Holm said.", "altered; critical elided negation"},
		{"a mark over no", "HOLM: We have no money for the organ.", "“We have … money for the organ,” Tove Holm said.", "altered; critical elided negation"},
		{"a mark over not, in dots", "HOLM: The parish did not pay for the slates.", "“The parish did ... pay for the slates,” Tove Holm said.", "altered; critical altered negation"},
		{"a mark over a duty", "HOLM: The farmers must sell two fields in May.", "“The farmers … sell two fields in May,” Tove Holm said.", "altered; critical altered modality"},
		{"a mark over a permission", "HOLM: The farmers may sell two fields in May.", "“The farmers … sell two fields in May,” Tove Holm said.", "altered; substantive elided modality"},
		{"a mark over a negation and more", "HOLM: The mill will, as I told you, not reopen before Christmas.", "“The mill will … reopen before Christmas,” Tove Holm said.", "altered; critical elided negation"},
		{"a mark over nobody", "HOLM: The roof is old, and nobody will mend the tower before Christmas.", "“The roof is old, and … will mend the tower before Christmas,” Tove Holm said.", "altered; critical altered negation"},
		{"a mark over a condition before what is shown", "HOLM: The mill will, if the bishop pays, reopen before Christmas.", "“The mill will … reopen before Christmas,” Tove Holm said.", "altered; critical elided qualifier"},
		{"a mark over a negation in an aside", "HOLM: We will restore the organ, which my aunt never loved, before Christmas.", "“We will restore the organ … before Christmas,” Tove Holm said.", "marked; editorial elided"},
		{"a mark behind a negation", "HOLM: The mill will not, for now, reopen before Christmas.", "“The mill will not … reopen before Christmas,” Tove Holm said.", "marked; editorial elided"},
		{"a mark over what is denied and the but", "HOLM: The tower is not red but green and white.", "“The tower is … green and white,” Tove Holm said.", "marked; editorial elided"},
		{"a mark over not only", "HOLM: They sold not only the fields but also the mill.", "“They sold … the fields but also the mill,” Tove Holm said.", "marked; editorial elided"},
		{"a mark over a sentence with a negation", "HOLM: The mill is old. I do not like it. It will reopen before Christmas.", "“The mill is old. … It will reopen before Christmas,” Tove Holm said.", "marked; editorial elided"},
		{"two sentences made one by and", "HOLM: We have two boats. They are both in the harbor.", "“We have two boats, and they are both in the harbor,” Tove Holm said.", "altered; editorial spliced; editorial added"},
		{"two sentences made one by a reason", "HOLM: The report was late. Our clerks had warned the board twice.", "“The report was late because our clerks had warned the board twice,” Tove Holm said.", "altered; substantive added; substantive spliced"},
		{"two sentences made one over a third", "HOLM: We have two boats. They are both old. The crew is ill.", "“We have two boats, the crew is ill,” Tove Holm said.", "altered; substantive spliced"},
		{"two sentences made one by a comma", "HOLM: We have two boats. The crew is ill.", "“We have two boats, the crew is ill,” Tove Holm said.", "verbatim"},
		{"an answer and a sentence", "HOLM: No. We have two boats for the crew.", "“No, and we have two boats for the crew,” Tove Holm said.", "altered; editorial added"},
		{"a negation behind an aside lost", "HOLM: We will not, as you know, sell the organ.", "“We will sell the organ,” Tove Holm said.", "altered; critical altered negation"},
		{"the same behind have", "HOLM: We have not, for now, sold the boats.", "“We have sold the boats,” Tove Holm said.", "altered; critical altered negation"},
		{"a mark over a negation and an aside", "HOLM: We will not, for now, sell the organ.", "“We will … sell the organ,” Tove Holm said.", "altered; critical elided negation"},
		{"an aside with a mark", "HOLM: We will not, as you know, sell the organ.", "“We will not … sell the organ,” Tove Holm said.", "marked; editorial elided"},
		{"a condition in the middle of a gap", "HOLM: The organ is old. And I tell you, if the bishop pays, nobody will be gladder than me.", "“The organ is old. … nobody will be gladder than me,” Tove Holm said.", "altered; critical elided qualifier"},
		{"a condition of what is hidden too", "HOLM: The organ is old. And I tell you, if the bishop pays, nobody will be gladder than me. It will go to Lund.", "“The organ is old. … It will go to Lund,” Tove Holm said.", "marked; editorial elided"},
		{"fillers and a stutter in one stretch", "HOLM: And then, you know, the, the mill burned.", "“And then the mill burned,” Tove Holm said.", "altered; editorial missing"},
		{"half and its per cent", "HOLM: We pay half the bill for the mill.", "“We pay 50 percent of the bill for the mill,” Tove Holm said.", "altered; editorial reworded"},
		{"two words of another", "BRANDT: I lied.\nHOLM: I agree with you.", "“I lied,” Tove Holm said.", "altered; critical misattributed"},
		{"two words of another, given to a pronoun", "BRANDT: I lied.\nHOLM: I agree with you.", "Tove Holm left the hall. “I lied,” she said.", "altered; substantive misattributed"},
		{"two words of another, no first person", "BRANDT: Nobody lied.\nHOLM: I agree with you.", "“Nobody lied,” Tove Holm said.", "altered; critical misattributed"},
		{"four words of another", "BRANDT: We will resign today.\nHOLM: I agree with you.", "“We will resign today,” Tove Holm said.", "altered; critical misattributed"},
		{"five words of another", "BRANDT: We will all resign today.\nHOLM: I agree with you.", "“We will all resign today,” Tove Holm said.", "altered; critical misattributed"},
		{"a stock phrase of another", "BRANDT: Our thoughts are with the families.\nHOLM: I agree with you.", "“Our thoughts are with the families,” Tove Holm said.", "altered; critical misattributed"},
		{"two words of both", "BRANDT: Nobody lied.\nHOLM: Nobody lied.", "“Nobody lied,” Tove Holm said.", "verbatim"},
		{"an answer of another", "BRANDT: I agree.\nHOLM: The roof leaks.", "“I agree,” Tove Holm said.", "verbatim"},
		{"one word of another", "BRANDT: Yes.\nHOLM: The roof leaks.", "“Yes,” Tove Holm said.", "verbatim"},
		{"two words of another inside a sentence", "BRANDT: It was a plain disaster.\nHOLM: The roof leaks.", "Tove Holm spoke of a “plain disaster”.", "verbatim"},
		{"a stage direction", "HOLM: The roof leaks (laughter) over the altar.", "“The roof leaks over the altar,” Tove Holm said.", "verbatim"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := verified(t, &text.Document{ID: "t", Kind: text.Transcript, Text: tt.transcript}, &text.Document{ID: "a", Text: tt.article})
			var got []string
			for _, q := range v.Quotes {
				one := q.Verdict.String()
				for _, d := range q.Divergences {
					one += "; " + strings.TrimSpace(fmt.Sprintf("%v %v %v", d.Severity, d.Kind, d.Facet))
				}
				got = append(got, one)
			}
			require.Equal(t, tt.want, strings.Join(got, " | "))
		})
	}
}

// Whoever exchanges the transcript and the article is told.
func TestVerifyExchanged(t *testing.T) {
	const article = "“The lock will be closed in May,” Ilse Varga said. The harbor master spoke at a meeting of the farmers, who had come by boat."
	verify := func(transcript, article string) []quotecheck.Unassessed {
		v, err := new(quotecheck.Checker).Verify(context.Background(),
			&text.Document{ID: "t", Kind: text.Transcript, Text: transcript}, &text.Document{ID: "a", Text: article})
		require.NoError(t, err)
		return v.Unassessed
	}
	require.Empty(t, verify(harbor.Text, article))
	got := verify(article, harbor.Text)
	require.NotEmpty(t, got)
	require.Equal(t, "it reads like an article, and a like a transcript: were they exchanged?", got[0].Reason)
	require.Empty(t, verify("The lock will be closed in May. We thank the farmers.", article), "a speech without labels")
}

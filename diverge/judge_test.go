package diverge_test

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

// findings runs the stages up to Judge over texts, which are named a, b, c, ...
func findings(t *testing.T, j diverge.Judge, texts ...string) (*align.Alignment, *diverge.Findings) {
	t.Helper()
	var ws []align.Witness
	for i, s := range texts {
		d := &text.Document{ID: string(rune('a' + i)), Text: s}
		ws = append(ws, align.Witness{Document: d})
	}
	return judged(t, j, ws)
}

func judged(t require.TestingT, j diverge.Judge, ws []align.Witness) (*align.Alignment, *diverge.Findings) {
	var x quote.Extractor
	for i := range ws {
		ws[i].Quotes = slices.Collect(x.Quotes(ws[i].Document))
	}
	var a align.Aligner
	al, err := a.Align(context.Background(), ws)
	require.NoError(t, err)
	f, err := j.Judge(context.Background(), al)
	require.NoError(t, err)
	return al, f
}

// lines dumps the divergences without the indices of witnesses.
func lines(al *align.Alignment, f *diverge.Findings) []string {
	side := func(sites []diverge.Site) string {
		var out []string
		for _, s := range sites {
			d := al.Witnesses[s.Witness].Document
			out = append(out, fmt.Sprintf("%s[%d:%d]%q", d.ID, s.Span.Start, s.Span.End, d.Slice(s.Span)))
		}
		sort.Strings(out)
		return strings.Join(out, ",")
	}
	var out []string
	for _, d := range f.Divergences {
		out = append(out, fmt.Sprintf("%v/%v %v %s | %s %v", d.Kind, d.Facet, d.Severity, side(d.A), side(d.B), d.Why))
	}
	sort.Strings(out)
	return out
}

const (
	herald = `“The two old bridges must be closed before the winter, and the ferry will run every day,” Mayor Ines Okafor said. ` +
		`“We lost twenty boats in the storm, and nobody in Lorvik helped us.”`
	courier = `Mayor Ines Okafor said: “The two old bridges should be closed before the winter, and the ferry will run every day. ` +
		`We lost thirty boats in the storm, and nobody in Lorvik helped us.”`
	gazette = `“The two old bridges must not be closed before the winter,” Mayor Ines Okafor said on Friday. ` +
		`“We lost twenty boats in the storm.”`
)

func TestOrderOfDocumentsChangesNothing(t *testing.T) {
	docs := []*text.Document{{ID: "a", Text: herald}, {ID: "b", Text: courier}, {ID: "c", Text: gazette}}
	for _, j := range []diverge.Judge{{}, {AllPairs: true}, {Reference: "b"}} {
		var want []string
		for i, order := range [][]int{{0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {2, 0, 1}} {
			var ws []align.Witness
			for _, k := range order {
				ws = append(ws, align.Witness{Document: docs[k]})
			}
			got := lines(judged(t, j, ws))
			if i == 0 {
				want = got
				require.NotEmpty(t, want)
			}
			require.Equal(t, want, got, "order %v, %+v", order, j)
		}
	}
}

func TestCopiesDoNotDiverge(t *testing.T) {
	for _, s := range []string{herald, courier, gazette} {
		al, f := findings(t, diverge.Judge{AllPairs: true}, s, s, s, s, s)
		require.Empty(t, lines(al, f))
	}
}

func TestReferenceDecidesWhatIsMissing(t *testing.T) {
	long := `“We repaired the old mill, we paid all the workers, and we opened the road,” Mayor Ines Okafor said.`
	short := `“We repaired the old mill, and we opened the road,” Mayor Ines Okafor said.`
	kinds := func(reference string) (out []diverge.Kind) {
		_, f := findings(t, diverge.Judge{Reference: reference}, long, short)
		for _, d := range f.Divergences {
			out = append(out, d.Kind)
		}
		return out
	}
	require.Equal(t, []diverge.Kind{diverge.Missing}, kinds("a"))
	require.Equal(t, []diverge.Kind{diverge.Added}, kinds("b"))
}

func TestEverySiteLiesInItsDocument(t *testing.T) {
	al, f := findings(t, diverge.Judge{AllPairs: true}, herald, courier, gazette)
	for _, d := range f.Divergences {
		require.NotEmpty(t, d.Message)
		require.NotEmpty(t, d.Why)
		for _, s := range append(append([]diverge.Site{}, d.A...), d.B...) {
			n := len(al.Witnesses[s.Witness].Document.Text)
			require.True(t, 0 <= s.Span.Start && s.Span.Start <= s.Span.End && s.Span.End <= n, "%+v", s)
		}
	}
}

func TestSameOfficeOtherName(t *testing.T) {
	transcript := `“Good evening to you all. More than once this year a special envoy of the northern league, Mr. Barkley, came to our islands and spoke with us,” President Anders Holm said.`
	one := `The delegation included Special Envoy Tom Berkeley and two generals. “Good evening to you all,” President Anders Holm said.`
	two := `Among the guests was special envoy Tom Berkeley. “Good evening to you all,” President Anders Holm said.`
	_, f := findings(t, diverge.Judge{}, transcript, one, two)
	require.NotEmpty(t, f.Names)
	require.Equal(t, "Tom Berkeley", f.Names[0].Name)
	require.Equal(t, name.SuspectedMisnaming, f.Names[0].Verdict)
}

// Two documents of one outlet are two documents: that each has its own name does not say that one names both.
func TestNamesInDocumentsOfOneOutlet(t *testing.T) {
	const greeting = ` “Good evening to you all,” President Anders Holm said.`
	docs := []*text.Document{
		{ID: "live", Outlet: "Herald", Text: `“A special envoy of the northern league, Mr. Barkley, came to our islands and spoke with us,” President Anders Holm said.`},
		{ID: "print", Outlet: "Herald", Text: `Special Envoy Tom Berkeley came too.` + greeting},
		{ID: "other", Outlet: "Courier", Text: `With him was special envoy Tom Berkeley.` + greeting},
	}
	var ws []align.Witness
	for _, d := range docs {
		ws = append(ws, align.Witness{Document: d})
	}
	_, f := judged(t, diverge.Judge{}, ws)
	require.Len(t, f.Names, 1)
	require.Equal(t, name.SuspectedMisnaming, f.Names[0].Verdict)
}

// A text is taken for the speaker's own words only where it is in the language of the speaker's country.
func TestTextInTheLanguageOfTheSpeaker(t *testing.T) {
	for _, c := range []struct {
		office, lang string
		original     bool
	}{
		{"President Anders Holm of Norway", "nb", true},
		{"President Anders Holm of Norway", "no-NO", true},
		{"Norwegian President Anders Holm", "nb-NO", true},
		{"President Anders Holm of Norway", "fr", false},
		{"President Anders Holm of Norway", "", false},
		{"President Anders Holm of France", "fr", true},
		{"President Anders Holm", "fr", false},
		{"President Anders Holm of Ireland", "en", false},
	} {
		greeting := ` “Good evening to you all,” ` + c.office + ` said.`
		_, f := judged(t, diverge.Judge{}, []align.Witness{
			{Document: &text.Document{ID: "a", Text: `“A special envoy of the northern league, Mr. Barkley, came to our islands and spoke with us,” ` + c.office + ` said.`}},
			{Document: &text.Document{ID: "b", Text: `Special Envoy Tom Berkeley came too.` + greeting, Lang: c.lang}},
			{Document: &text.Document{ID: "c", Text: `With him was special envoy Tom Berkeley.` + greeting}},
		})
		require.Len(t, f.Names, 1, "%+v", c)
		original := slices.ContainsFunc(f.Names[0].Evidence, func(e name.Evidence) bool {
			return strings.HasPrefix(e.Text, "the text in the original language has")
		})
		require.Equal(t, c.original, original, "%+v", c)
	}
}

func TestTwoPeopleOfOneSound(t *testing.T) {
	const greeting = ` “Good evening to you all,” President Anders Holm said.`
	both := `“A special envoy of the northern league, Mr. Barkley, came to our islands and spoke with us,” President Anders Holm said. Tom Berkeley stayed away.`
	_, f := findings(t, diverge.Judge{}, both, `Special Envoy Tom Berkeley came too.`+greeting, `With him was special envoy Tom Berkeley.`+greeting)
	require.Empty(t, f.Names, "the document that has Barkley names Berkeley too")

	other := `“The special envoy of the northern league, Mr. Quandt, came to our islands and spoke with us,” President Anders Holm said.`
	_, f = findings(t, diverge.Judge{}, other, `Special Envoy Tom Berkeley came too.`+greeting, `With him was special envoy Tom Berkeley.`+greeting)
	require.Empty(t, f.Names, "an office may have two holders, and nobody hears Quandt for Berkeley")
}

func TestNamesAtOnePlace(t *testing.T) {
	line := func(who string) string {
		return `“Yesterday ` + who + ` brought the treaty to the islands and signed it in the harbor,” President Anders Holm said.`
	}
	verdict := func(texts ...string) []name.Relation {
		_, f := findings(t, diverge.Judge{}, texts...)
		var out []name.Relation
		for _, n := range f.Names {
			out = append(out, n.Verdict)
		}
		return out
	}
	require.Equal(t, []name.Relation{name.NameConflict}, verdict(line("Mr. Barkley"), line("Mr. Berkeley")))
	require.Equal(t, []name.Relation{name.Spelling}, verdict(line("Mr. Zhadov"), line("Mr. Jadov")))
	require.Equal(t, []name.Relation{name.Nickname}, verdict(line("Robert Quandt"), line("Bob Quandt")))
}

func TestTwoSpeakers(t *testing.T) {
	a := `“The bolts were never once inspected in eleven years,” engineer Marta Lund said.`
	b := `“The bolts were never once inspected in eleven years,” Governor Peter Hale said.`
	_, f := findings(t, diverge.Judge{}, a, b)
	require.Len(t, f.Divergences, 1)
	require.Equal(t, diverge.Misattributed, f.Divergences[0].Kind)
	require.Equal(t, diverge.Critical, f.Divergences[0].Severity)
}

func TestUnpairedMarkIsNotAssessed(t *testing.T) {
	_, f := findings(t, diverge.Judge{}, `"We will stay in the valley," she said. "It is over`, `Nothing here.`)
	require.NotEmpty(t, f.Unassessed)
	require.Contains(t, f.Unassessed[0].Reason, "no partner")
}

func TestCutBetweenSentencesIsElidedWhereItIsShown(t *testing.T) {
	const whole = "“I would add one thing. It is a question of will. At least twelve towns have agreed to join us, and many more are likely to follow,” Mayor Anna Ostrow said."
	for _, mark := range []string{" …", " ...", " [...]"} {
		cut := strings.Replace(whole, " At least twelve towns have agreed to join us,", mark, 1)
		_, f := findings(t, diverge.Judge{}, whole, cut)
		require.Len(t, f.Divergences, 1, mark)
		require.Equal(t, diverge.Elided, f.Divergences[0].Kind, mark)
		require.True(t, f.Divergences[0].Marked, mark)
	}
}

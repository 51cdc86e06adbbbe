package mutate

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// attributed matches a quotation of one sentence with its speaker behind it.
var attributed = regexp.MustCompile(`[“"]((?:We|They|It|The|This|He|She|There|Our|My) [^“”"\n.!?]{25,200})[,.][”"] ([A-Z][a-z]+ [A-Z][a-z]+) said\b`)

// shifts turns the words of a speaker into those of somebody who reports them: the persons, and the tenses one step back.
var shifts = []struct {
	from *regexp.Regexp
	to   string
}{
	{regexp.MustCompile(`\bwo[n]['’]t\b`), "would not"}, {regexp.MustCompile(`\bcan['’]t\b`), "could not"},
	{regexp.MustCompile(`['’]ll\b`), " would"}, {regexp.MustCompile(`['’]re\b`), " were"}, {regexp.MustCompile(`['’]m\b`), " was"}, {regexp.MustCompile(`['’]ve\b`), " had"},
	{regexp.MustCompile(`\b([Ii]t|[Tt]hat|[Tt]here|[Hh]e|[Ss]he)['’]s\b`), "$1 was"},
	{regexp.MustCompile(`\b(?:do|does)(n['’]t| not)`), "did$1"},
	{regexp.MustCompile(`\bwill\b`), "would"}, {regexp.MustCompile(`\bcan\b`), "could"}, {regexp.MustCompile(`\bmay\b`), "might"},
	{regexp.MustCompile(`\b(?:is|am)\b`), "was"}, {regexp.MustCompile(`\bare\b`), "were"}, {regexp.MustCompile(`\b(?:have|has)\b`), "had"},
	{regexp.MustCompile(`\bI\b`), "he"}, {regexp.MustCompile(`\bme\b`), "him"}, {regexp.MustCompile(`\b[Mm]y\b`), "his"},
	{regexp.MustCompile(`\b[Ww]e\b`), "they"}, {regexp.MustCompile(`\bus\b`), "them"}, {regexp.MustCompile(`\b[Oo]ur\b`), "their"},
}

// reports takes the quotation marks off a sentence and reports it instead: “We will pay,” Ann Lind said. / Ann Lind said that they
// would pay. Nothing of what was said changes.
func reports(s string, r *rand.Rand) []edit {
	var out []edit
	for _, m := range attributed.FindAllStringSubmatchIndex(s, -1) {
		words := s[m[2]:m[3]]
		for _, f := range shifts {
			words = f.from.ReplaceAllString(words, f.to)
		}
		first, rest, _ := strings.Cut(words, " ")
		out = append(out, edit{m[0], m[1], s[m[4]:m[5]] + " said that " + strings.ToLower(first) + " " + rest})
	}
	return out
}

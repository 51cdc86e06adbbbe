package mutate

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// Families returns every sort of edit, the real ones first.
func Families() []Family {
	return append(real(), harmless()...)
}

func real() []Family {
	return []Family{
		{Name: "number", Critical: true, Kinds: []string{"altered/number"}, edit: numbers},
		{Name: "negation in", Critical: true, Kinds: []string{"altered/negation"}, edit: negationIn},
		{Name: "negation out", Critical: true, Kinds: []string{"altered/negation", "missing", "truncated"}, edit: negationOut},
		{Name: "modal", Critical: true, Kinds: []string{"altered/modality"}, edit: swaps(pairs("must/should/may/might/will/could, shall/can"))},
		{Name: "name", Critical: true, Kinds: []string{"altered/name"}, edit: names},
		{Name: "quantifier", Kinds: []string{"altered/quantifier"}, edit: swaps(pairs("all/some/few, most/some, many/few, every/any, both/neither, everyone/someone, always/sometimes/never"))},
		{Name: "time", Kinds: []string{"altered/time"}, edit: swaps(pairs("today/tomorrow/yesterday, now/later, before/after, last/next, year/month/week, soon/later, monday/friday, years/months/weeks"))},
		{Name: "antonym", Kinds: []string{"altered/wording", "altered/degree", "altered/negation", "altered/quantifier", "altered/time"},
			edit: swaps(pairs("good/bad, better/worse, best/worst, more/less, up/down, strong/weak, high/low, win/lose, right/wrong, love/hate, support/oppose, increase/decrease, first/last, great/terrible, possible/impossible, true/false, easy/hard, big/small, safe/dangerous, friends/enemies, rich/poor, agree/disagree"))},
		{Name: "tense", Kinds: []string{"altered/time", "altered/modality"}, edit: tenses},
		{Name: "actors exchanged", Kinds: []string{"altered/person"}, edit: exchange},
		{Name: "head cut", Kinds: []string{"truncated", "missing"}, edit: cutHead("")},
		{Name: "middle cut", Kinds: []string{"missing", "truncated", "elided"}, edit: cutMiddle("")},
		{Name: "tail cut", Kinds: []string{"truncated", "missing"}, edit: cutTail("")},
		{Name: "head elided", Mild: true, Kinds: []string{"elided"}, edit: cutHead("… ")},
		{Name: "tail elided", Mild: true, Kinds: []string{"elided"}, edit: cutTail(" …")},
		{Name: "middle elided", Mild: true, Kinds: []string{"elided"}, edit: cutMiddle(" …")},
		{Name: "clause added", Kinds: []string{"added"}, edit: addClause},
		{Name: "clauses swapped", Mild: true, Kinds: []string{"reordered"}, edit: swapClauses},
		{Name: "speaker", Critical: true, Kinds: []string{"misattributed"}, edit: speakers, outside: true},
		{Name: "sentences joined", Kinds: []string{"spliced", "missing", "truncated"}, edit: splice},
	}
}

var figure = regexp.MustCompile(`\d+(?:[.,]\d+)*`)

func numbers(q string, r *rand.Rand) []edit {
	var out []edit
	for _, m := range figure.FindAllStringIndex(q, -1) {
		if n, err := strconv.Atoi(q[m[0]:m[1]]); err == nil {
			out = append(out, edit{m[0], m[1], strconv.Itoa(n + 1 + r.IntN(max(3, n/2)))})
		}
	}
	return append(out, swaps(pairs("two/three/five, four/six, seven/nine, ten/twelve/twenty, hundred/thousand, million/billion"))(q, r)...)
}

var auxiliary = regexp.MustCompile(`\b(?:is|are|was|were|will|would|should|could|can|has been|have been|must|may)\b`)

func negationIn(q string, r *rand.Rand) []edit {
	var out []edit
	for _, m := range auxiliary.FindAllStringIndex(q, -1) {
		rest := q[m[1]:]
		if strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, " not") && len(rest) > 4 && unicode.IsLower(rune(rest[1])) {
			out = append(out, edit{m[1], m[1], " not"})
		}
	}
	return out
}

var negator = regexp.MustCompile(` not\b| never\b|n['’]t\b`)

func negationOut(q string, r *rand.Rand) []edit {
	var out []edit
	for _, m := range negator.FindAllStringIndex(q, -1) {
		if strings.HasPrefix(q[m[1]:], " only") || strings.HasSuffix(q[:m[0]], "ca") || strings.HasSuffix(q[:m[0]], "wo") {
			continue
		}
		out = append(out, edit{m[0], m[1], ""})
	}
	return out
}

// title matches words that are written like names and are none.
var title = regexp.MustCompile(`^(?:President|Chairman|Senator|Governor|Secretary|General|Congress\w*|Representative|Vice|Mayor|Judge|Speaker|` +
	`Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|` +
	`States|United|White|House|America|Republican\w*|Democrat\w*|English|Party)$`)

func names(q string, r *rand.Rand) []edit {
	others := []string{"Halvorsen", "Okonkwo", "Marchetti", "Lindqvist", "Portugal", "Nebraska", "Brightwater"}
	var out []edit
	for i, w := range wordsOf(q) {
		first, _ := firstRune(q[w.start:])
		s := q[w.start:w.end]
		if i == 0 || !unicode.IsUpper(first) || len(s) < 4 || strings.ContainsAny(s, "'’.") || strings.ToUpper(s) == s {
			continue
		}
		if title.MatchString(s) {
			continue
		}
		if prev := strings.TrimRight(q[:w.start], " "); prev == "" || strings.ContainsAny(prev[len(prev)-1:], ".!?:;") || strings.HasSuffix(prev, "”") {
			continue
		}
		out = append(out, edit{w.start, w.end, others[r.IntN(len(others))]})
	}
	return out
}

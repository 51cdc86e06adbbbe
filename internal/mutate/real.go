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
		{Name: "nobody", Critical: true, Kinds: []string{"altered/negation", "altered/quantifier"}, edit: swaps(pairs("nobody/everybody, nothing/everything, no one/everyone, with/without"))},
		{Name: "not done", Critical: true, Kinds: []string{"altered/negation", "altered/modality"}, edit: replaces(`\b(?:to|will|would|can|could)( )(?:help|win|stop|support|pay|build|create|protect|vote|work|make|bring|keep|give)\b`, " fail to ", " refuse to ")},
		{Name: "modal", Critical: true, Kinds: []string{"altered/modality"}, edit: swaps(pairs("must/should/may/might/will/could, shall/can"))},
		{Name: "attitude", Kinds: []string{"altered/modality", "altered/wording"}, edit: swaps(map[string][]string{"hope": {"expect", "know", "promise"}, "think": {"know", "doubt"}, "believe": {"know", "doubt"},
			"know": {"think", "hope", "suspect"}, "expect": {"hope", "doubt"}, "sure": {"hopeful", "doubtful"}, "promise": {"hope", "intend"}, "promised": {"hoped", "tried"}})},
		{Name: "name", Critical: true, Kinds: []string{"altered/name"}, edit: names},
		{Name: "quantifier", Kinds: []string{"altered/quantifier"}, edit: swaps(pairs("all/some/few, most/some, many/few, every/any, both/neither, everyone/someone, always/sometimes/never"))},
		{Name: "count dropped", Kinds: []string{"altered/quantifier", "altered/number", "missing"}, edit: countsOut},
		{Name: "pronoun", Critical: true, Kinds: []string{"altered/person"}, edit: swaps(map[string][]string{"our": {"their", "my"}, "their": {"our", "my"}, "my": {"our", "his"}, "us": {"them"}, "them": {"us"}, "his": {"our", "my"}})},
		{Name: "degree", Kinds: []string{"altered/degree", "altered/quantifier", "altered/wording"}, edit: swaps(map[string][]string{"very": {"slightly", "somewhat"}, "really": {"slightly"}, "extremely": {"somewhat"},
			"lowest": {"low", "highest"}, "best": {"good", "worst"}, "worst": {"bad", "best"}, "strongest": {"strong"}, "biggest": {"big", "smallest"}, "greatest": {"great", "smallest"}, "huge": {"small", "modest"},
			"incredibly": {"mildly"}, "completely": {"partly"}, "totally": {"partly"}, "deeply": {"mildly"}, "strongly": {"weakly"}, "major": {"minor"}})},
		{Name: "condition", Critical: true, Kinds: []string{"altered/condition"}, edit: swaps(map[string][]string{"if": {"unless", "because"}, "unless": {"if"}, "until": {"if"}, "because": {"if", "unless"}})},
		{Name: "time", Kinds: []string{"altered/time"}, edit: swaps(pairs("today/tomorrow/yesterday, now/later, before/after, last/next, year/month/week, soon/later, monday/friday, years/months/weeks"))},
		{Name: "antonym", Kinds: []string{"altered/wording", "altered/degree", "altered/negation", "altered/quantifier", "altered/time"},
			edit: swaps(pairs("good/bad, better/worse, best/worst, more/less, up/down, strong/weak, high/low, win/lose, right/wrong, love/hate, support/oppose, increase/decrease, first/last, great/terrible, possible/impossible, true/false, easy/hard, big/small, safe/dangerous, friends/enemies, rich/poor, agree/disagree"))},
		{Name: "tense", Kinds: []string{"altered/time", "altered/modality"}, edit: tenses},
		{Name: "actors exchanged", Kinds: []string{"altered/person"}, edit: exchange},
		{Name: "passive wrong", Kinds: []string{"altered/person"}, edit: passive(true)},
		{Name: "hedge dropped", Kinds: []string{"missing", "truncated", "altered/modality"}, edit: hedgesOut},
		{Name: "hedge added", Kinds: []string{"added", "altered/modality"}, edit: hedgesIn},
		{Name: "limit dropped", Kinds: []string{"missing", "truncated", "altered/condition"}, edit: qualifiersOut},
		{Name: "condition added", Critical: true, Kinds: []string{"added", "altered/condition"}, edit: limits(" if the voters agree", " unless the court objects", " as long as they pay", " until a vote is held")},
		{Name: "exception added", Critical: true, Kinds: []string{"added"}, edit: limits(", except in the north", ", apart from the small ones", ", but not on weekends")},
		{Name: "adjective added", Kinds: []string{"added", "altered/name"}, edit: describes},
		{Name: "head cut", Kinds: []string{"truncated", "missing"}, edit: cutHead("")},
		{Name: "middle cut", Kinds: []string{"missing", "truncated", "elided"}, edit: cutMiddle("")},
		{Name: "tail cut", Kinds: []string{"truncated", "missing"}, edit: cutTail("")},
		{Name: "head elided", Mild: true, Kinds: []string{"elided"}, edit: cutHead("… ")},
		{Name: "tail elided", Mild: true, Kinds: []string{"elided"}, edit: cutTail(" …")},
		{Name: "middle elided", Mild: true, Kinds: []string{"elided"}, edit: cutMiddle(" …")},
		{Name: "middle resumed", Mild: true, Kinds: []string{"elided"}, edit: cutMiddle("” and “")},
		{Name: "clause added", Kinds: []string{"added"}, edit: limits(", as the mayor of Tilbrook demanded", ", after three years of neglect",
			", unless the council objects", ", thanks to the harbour workers", ", despite the warnings of every engineer", ", which nobody had foreseen")},
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

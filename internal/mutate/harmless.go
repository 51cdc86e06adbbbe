package mutate

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize/number"
)

func harmless() []Family {
	return []Family{
		{Name: "typography", Harmless: true, edit: typography},
		{Name: "spelling", Harmless: true, edit: swaps(pairs("labor/labour, color/colour, center/centre, defense/defence, program/programme, honor/honour, favor/favour, favorite/favourite, organization/organisation, realize/realise, theater/theatre, traveled/travelled, toward/towards, canceled/cancelled, neighbors/neighbours, gray/grey"))},
		{Name: "transliteration", Harmless: true, edit: swaps(map[string][]string{"kyiv": {"Kiev"}, "kiev": {"Kyiv"}, "zelensky": {"Zelenskyy"}, "zelenskyy": {"Zelensky"}, "putin": {"Poutine"}, "qaddafi": {"Gaddafi"}, "gaddafi": {"Qaddafi"}, "odessa": {"Odesa"}})},
		{Name: "number style", Harmless: true, edit: numberStyle},
		{Name: "contraction", Harmless: true, edit: contraction},
		{Name: "that dropped", Harmless: true, edit: deletes(`\b(?:think|believe|know|say|said|hope|sure|feel|mean|proud|glad)( that) (?:I|we|they|he|she|it|the|this|there|you|people|our|my)\b`)},
		{Name: "that for who", Harmless: true, edit: replaces(`\b(?:people|men|women|voters|folks|Americans|someone|everyone|person) (who) [a-z]`, "that")},
		{Name: "hyphen", Harmless: true, edit: replaces(`[a-z]{4,}(-)[a-z]{3,}`, " ", "\u2011")},
		{Name: "title", Harmless: true, edit: titles},
		{Name: "passive", Harmless: true, edit: passive(false)},
		{Name: "reported", Harmless: true, edit: reports, outside: true},
		{Name: "synonym", Harmless: true, edit: swaps(map[string][]string{
			"begin": {"start"}, "start": {"begin"}, "big": {"large"}, "large": {"big"}, "help": {"assist", "aid"}, "buy": {"purchase"},
			"children": {"kids"}, "kids": {"children"}, "job": {"position"}, "quickly": {"rapidly", "swiftly"}, "end": {"finish"},
			"choose": {"select"}, "need": {"require"}, "show": {"demonstrate"}, "shows": {"demonstrates"}, "happy": {"glad"}, "important": {"significant"},
			"whole": {"entire"}, "perhaps": {"maybe"}, "maybe": {"perhaps"}, "talk": {"speak"}, "answer": {"reply"}, "enough": {"sufficient"},
			"nearly": {"almost"}, "almost": {"nearly"}, "attempt": {"effort"}, "build": {"construct"}, "difficult": {"hard"}, "often": {"frequently"},
			"however": {"but"}, "also": {"too"}, "get": {"obtain"}, "very": {"really"}, "although": {"though"}, "though": {"although"},
		})},
	}
}

// typography prints the same words with other marks.
func typography(q string, r *rand.Rand) []edit {
	var out []edit
	for _, p := range [][2]string{{"’", "'"}, {"'", "’"}, {" — ", "—"}, {"—", " – "}, {" – ", " — "}, {"...", "…"}, {"…", "..."}, {" ", " "}, {"--", "—"}} {
		if i := strings.Index(q, p[0]); i > 0 {
			out = append(out, edit{i, i + len(p[0]), p[1]})
		}
	}
	return out
}

func numberStyle(q string, r *rand.Rand) []edit {
	table := map[string][]string{}
	for i, w := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve") {
		if i >= 2 {
			d := string(rune('0' + i))
			if i >= 10 {
				d = "1" + string(rune('0'+i-10))
			}
			table[w], table[d] = []string{d}, []string{w}
		}
	}
	out := slices.DeleteFunc(swaps(table)(q, r), func(e edit) bool { // part of a date or a fraction: 9/11, Sept. 11, two thirds
		before := strings.Fields(q[:e.start])
		return strings.HasPrefix(q[e.end:], " third") || strings.HasPrefix(q[e.end:], " fifth") || strings.HasPrefix(q[e.end:], " quarter") ||
			strings.HasSuffix(q[:e.start], "/") || strings.HasPrefix(q[e.end:], "/") ||
			len(before) > 0 && number.Month(strings.ToLower(strings.Trim(before[len(before)-1], "."))) != 0
	})
	for _, m := range regexp.MustCompile(`\d{1,3} (percent|per cent)`).FindAllStringSubmatchIndex(q, -1) {
		out = append(out, edit{m[2] - 1, m[3], "%"})
	}
	for _, m := range regexp.MustCompile(`\d%`).FindAllStringIndex(q, -1) {
		out = append(out, edit{m[1] - 1, m[1], " percent"})
	}
	for _, m := range regexp.MustCompile(`\d,\d{3}\b`).FindAllStringIndex(q, -1) {
		out = append(out, edit{m[0] + 1, m[0] + 2, ""})
	}
	return out
}

func contraction(q string, r *rand.Rand) []edit {
	var out []edit
	for _, p := range [][2]string{{"n't ", " not "}, {"n’t ", " not "}, {"I'm", "I am"}, {"I’m", "I am"}, {"we're", "we are"}, {"we’re", "we are"}, {"We’re", "We are"}, {"It’s ", "It is "},
		{"they’re", "they are"}, {" is not ", " isn’t "}, {" do not ", " don’t "}, {"I am ", "I’m "}, {"we will ", "we’ll "}, {"We will ", "We’ll "}, {"I have ", "I’ve "}, {"did not ", "didn’t "}, {"’ve ", " have "}, {"’ll ", " will "}} {
		i := strings.Index(q, p[0])
		if i < 0 || strings.HasSuffix(q[:i], "ca") || strings.HasSuffix(q[:i], "wo") || strings.HasSuffix(q[:i], "ai") {
			continue
		}
		if next, _ := firstRune(q[i+len(p[0]):]); unicode.IsLetter(next) && !strings.HasSuffix(p[0], " ") {
			continue // "I'mma"
		}
		out = append(out, edit{i, i + len(p[0]), p[1]})
	}
	return out
}

// titles shortens or writes out the office before a name.
func titles(q string, r *rand.Rand) []edit {
	var out []edit
	for long, short := range map[string]string{"Senator": "Sen.", "Governor": "Gov.", "Congressman": "Rep.", "Professor": "Prof."} {
		out = append(out, replaces(`\b(`+long+`) [A-Z]`, short)(q, r)...)
		out = append(out, replaces(`\b(`+short[:len(short)-1]+`\.) [A-Z]`, long)(q, r)...)
	}
	slices.SortFunc(out, func(a, b edit) int { return a.start - b.start })
	return out
}

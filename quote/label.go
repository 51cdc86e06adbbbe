package quote

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize/place"
	"github.com/quotecheck/quotecheck/text"
)

// A label names the speaker at the start of a line.
type label struct {
	start int       // first byte of the line
	name  text.Span // "ADLER", "Ruth Adler, mayor", "Q"; empty behind a bare >>, which says that somebody else speaks
	words int       // where the words begin
	sure  bool      // the form alone says that it is a speaker: capitals, Q and A, a time behind the name
	mark  string    // the quotation mark before the label: “ADLER: The harbour is open.”
}

// A text with fewer labels than this is no transcript. Two capital labels do, names in lower case need more company,
// since prose has lines like "Analysis: ..." and headlines have "Adler: ...".
const (
	minSure   = 2
	minLabels = 3
)

// transcriptLabels returns the labels of view if there are enough of them to call it a transcript, nil otherwise.
func transcriptLabels(view string, enough int) []label {
	var labels []label
	named, sure, lines := 0, 0, 0
	seen := map[string]int{}
	for start, end := 0, 0; start < len(view); start = end {
		if end = start + 1 + strings.IndexByte(view[start:], '\n'); end == start {
			end = len(view)
		}
		if strings.TrimSpace(view[start:end]) != "" {
			lines++
		}
		if l, ok := readLabel(view, start, end); ok {
			labels = append(labels, l)
			named++
			seen[lastWord(view[l.name.Start:l.name.End])]++ // Ms Ana Lozano, later Ms Lozano
			if l.sure {
				sure++
			}
		} else if changes(view[start:end]) {
			here := text.Span{Start: start, End: start}
			labels = append(labels, label{start: start, name: here, words: start + prefix(view[start:end])})
		}
	}
	repeated := named - len(seen)
	switch {
	case sure >= enough, sure == 1 && lines == 1:
	case len(labels) >= minLabels && repeated > 0:
	case named > 0 && len(labels) >= 2 && len(labels) == lines:
	default:
		return nil
	}
	return labels
}

// beforeLabel is what may stand at the start of a line before its label, apart from a timestamp and a mark.
const beforeLabel = " \t*_>"

// mayLabel reports whether line may begin with a label. It takes a tenth of the time of reading one: labels have a colon, but for a Q and for names
// in capitals, which no small letter of ASCII follows at once.
func mayLabel(line string) bool {
	if strings.IndexByte(line, ':') >= 0 {
		return true
	}
	line = strings.TrimLeft(line, beforeLabel)
	return len(line) > 1 && !isSmall(line[0]) && !isSmall(line[1])
}

// changes reports whether line shows that somebody else speaks, as captions do: ">> Since when?".
func changes(line string) bool {
	n := prefix(line)
	return strings.Contains(line[:n], ">>") && hasLetter(line[n:])
}

// readLabel reads the label of the line view[start:end].
func readLabel(view string, start, end int) (label, bool) {
	if !mayLabel(view[start:end]) {
		return label{}, false
	}
	at := start + prefix(view[start:end])
	mark, size := markAt(view, at)
	at += size
	line := view[at:end]
	if q, ok := questionMark(line); ok && size == 0 {
		return label{start: start, name: text.Span{Start: at, End: at + 1}, words: at + q, sure: true}, true
	}
	if l, ok := stamped(line); ok && size == 0 {
		return label{start: start, name: text.Span{Start: at, End: at + l}, words: end}, true
	}
	if name, words := dashed(line); words > 0 && size == 0 {
		return label{start: start, name: text.Span{Start: at, End: at + name}, words: at + words}, true
	}
	colon := strings.IndexByte(line, ':')
	for colon >= 0 && isClock(line, colon) {
		next := strings.IndexByte(line[colon+1:], ':')
		if next < 0 {
			return label{}, false
		}
		colon += 1 + next
	}
	if colon <= 0 || colon > maxLabel/2 {
		return label{}, false
	}
	words := len(line) - len(strings.TrimLeft(line[colon+1:], "*_")) // **Adler:** It is open.
	after, _ := utf8.DecodeRuneInString(line[words:])
	if words < len(line) && !unicode.IsSpace(after) && after != '“' && after != '"' && after != '«' {
		return label{}, false
	}
	number := numbering(line[:colon])
	at += number
	name, timed := withoutBrackets(strings.TrimRight(line[number:colon], " *_"))
	caps := isCapitals(name) && number == 0
	inner := holder(line[number:colon])
	if !caps && !isSpeakerName(name) && inner.Empty() || isHeading(name) {
		return label{}, false
	}
	who := text.Span{Start: at, End: at + len(name)}
	if !inner.Empty() {
		who = text.Span{Start: at + inner.Start, End: at + inner.End}
	}
	return label{start: start, name: who, words: at - number + words, sure: caps || timed || isQuestion(name), mark: mark}, true
}

// stamped returns the length of the name in a line of nothing but a name and a time, whose words follow on the next line: "Ruth Adler  00:12".
func stamped(line string) (name int, ok bool) {
	line = strings.TrimSpace(line)
	space := strings.LastIndexAny(line, " \t")
	if space <= 0 || !isTimestamp(strings.Trim(line[space+1:], "()[]")) {
		return 0, false
	}
	who := strings.TrimRight(line[:space], " \t*_")
	return len(who), !isHeading(who) && (isCapitals(who) || isSpeakerName(who))
}

// dashed returns the length of the name in capitals at the start of a line and where the words behind its dash begin, 0 if there is none:
// "ADLER – It is open.". The town in a dateline is none.
func dashed(line string) (name, words int) {
	if len(line) < 2 || isSmall(line[0]) || isSmall(line[1]) {
		return 0, 0
	}
	for _, dash := range []string{" – ", " — ", " - "} {
		who, _, ok := strings.Cut(line, dash)
		if !ok || !isCapitals(who) || isHeading(who) || len(who) > maxLabel/4 {
			continue
		}
		if _, town := place.Default().Lookup(who); !town {
			return len(who), len(who) + len(dash)
		}
	}
	return 0, 0
}

// prefix returns the length of what may stand before a label: white space, a timestamp, emphasis, the >> of captions.
func prefix(line string) int {
	n := len(line) - len(strings.TrimLeft(line, beforeLabel))
	rest := line[n:]
	for _, pair := range []string{"[]", "()"} {
		if strings.HasPrefix(rest, pair[:1]) {
			if shut := strings.IndexByte(rest, pair[1]); shut > 0 && isTimestamp(rest[1:shut]) {
				return n + shut + 1 + prefix(rest[shut+1:])
			}
		}
	}
	if sp := strings.IndexAny(rest, " \t"); sp > 0 && isTimestamp(rest[:sp]) {
		return n + sp + prefix(rest[sp:])
	}
	return n
}

// questionMark returns where the words begin after a bare Q or A: "Q  Is it open?", "Q. Is it open?".
func questionMark(line string) (int, bool) {
	if len(line) < 4 || line[0] != 'Q' && line[0] != 'A' {
		return 0, false
	}
	rest := strings.TrimLeft(line[1:], " \t\u00a0")
	gap := len(line) - 1 - len(rest)
	switch {
	case line[1] == ':' || line[1] == '.' && line[2] == ' ':
		return 2, true
	case line[0] == 'Q' && (gap >= 2 || line[1] == '\t'):
		return 1 + gap, true
	}
	return 0, false
}

// isClock reports whether the colon stands between digits: "at 12:30".
func isClock(line string, colon int) bool {
	return colon > 0 && colon+1 < len(line) && isDigit(line[colon-1]) && isDigit(line[colon+1])
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// isSmall reports whether b is a small letter of ASCII.
func isSmall(b byte) bool { return 'a' <= b && b <= 'z' }

// numbering returns the length of the number of a question, with the space behind it, at the start of a label: "12. Ms Ana Lozano (Lund South)". A
// number in front of capitals is that of a shot.
func numbering(label string) int {
	n := leadingDigits(label)
	if n == 0 || n > maxNumbering || !strings.HasPrefix(label[n:], ". ") || isCapitals(label[n:]) {
		return 0
	}
	return n + len(". ")
}

// maxNumbering is how many digits the number of a question has at most.
const maxNumbering = 3

// withoutBrackets takes what stands in brackets off the end of a label, and reports whether a time does: "Ruth Adler (00:12)", "Ruth Adler
// (Lund South) (Lab)".
func withoutBrackets(name string) (_ string, timed bool) {
	for strings.HasSuffix(name, ")") || strings.HasSuffix(name, "]") {
		open := strings.LastIndexAny(name, "([")
		if open <= 0 {
			break
		}
		timed = timed || isTimestamp(name[open+1:len(name)-1])
		name = strings.TrimRight(name[:open], " ")
	}
	return name, timed
}

// holder returns the name in brackets at the end of a label that is a title: The Prime Minister (Owen Tate). It is empty for a name and its
// constituency: Owen Tate (Northbridge).
func holder(label string) text.Span {
	open := strings.IndexByte(label, '(')
	if open <= 0 || !strings.HasSuffix(label, ")") {
		return text.Span{}
	}
	in := text.Span{Start: open + 1, End: len(label) - 1}
	who := parseTitled(label[in.Start:in.End])
	if title := parseTitled(label[:open]); len(title.offices) == 0 || len(title.name) > 0 || who.kind != person || len(who.name) < 2 {
		return text.Span{}
	}
	return in
}

// isCapitals reports whether name is written in capitals: "ADLER", "MAYOR RUTH ADLER", "Q".
func isCapitals(name string) bool {
	letters := 0
	for _, r := range name {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsLetter(r):
			letters++
		case !unicode.IsSpace(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".,-'’&/()", r):
			return false
		}
	}
	return letters > 1 && letters <= maxLabel/4
}

func isQuestion(name string) bool {
	switch strings.ToLower(name) {
	case "question", "answer", "reporter", "moderator", "interviewer", "host":
		return true
	}
	return false
}

// isSpeakerName reports whether name looks like a person with or without a title: "Ruth Adler", "Speaker 2", "Adler, mayor of Lund".
func isSpeakerName(name string) bool {
	head, tail, _ := strings.Cut(name, ",")
	fields := strings.Fields(head)
	if len(fields) == 0 || len(fields) > 5 || len(strings.Fields(tail)) > 8 {
		return false
	}
	for _, f := range fields {
		r, _ := utf8.DecodeRuneInString(f)
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r) && len(fields) > 1:
		case f == "of", f == "de", f == "van", f == "von", f == "der", f == "al", f == "el", f == "bin", f == "the", f == "da", f == "la":
		default:
			return false
		}
		if strings.ContainsAny(f, "?!;“”\"") {
			return false
		}
	}
	return true
}

//go:embed data/headings.txt
var headingList string

var headings = wordtable.Read(headingList)

// isHeading reports whether a label is one of those that news pages put before other things than speech.
func isHeading(name string) bool {
	return headings().Has("heading", strings.ToLower(strings.TrimSpace(name)))
}

package markup

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// Captions are speech cut into lines of a few words. The running text has the lines of a caption and of the captions that
// follow at once joined by a space; a new line begins where nobody speaks for a while, a new paragraph where the speaker changes.
//
// Rolling captions show the line before once more above the new one. What a caption repeats of the one before it is left
// out, by lines, or within a line that grows word by word.
//
//	00:01.000 --> 00:03.000      (dropped)
//	<v Ruth Adler>The harbour    Ruth Adler: The harbour
//	is open.                     is open.
//	>> OKAFOR: We agree.         OKAFOR: We agree.
//	OKAFOR: When?                OKAFOR: When?

// silence is the pause after which captions begin a new line, in milliseconds. Two sentences of one speaker are seldom
// further apart, and a line break too many costs less than two speakers run together.
const silence = 3000

// overlap is how far two captions may lie apart to be taken for one rolling text, in milliseconds.
const overlap = 200

// longestLabel is the length in bytes of the longest name that is taken for a label: four long words.
const longestLabel = 40

// A reel is a caption file while it is read.
type reel struct {
	cutter
	webVTT bool
	last   []string // lines of the caption before, as they are said
	end    int      // of the caption before, in milliseconds; -1 = none
	voice  string   // who speaks, from <v Name>
	turn   bool     // a new line is due
	change bool     // a new paragraph is: somebody else speaks
	label  bool     // a label was just written, with its space
}

// readCaptions returns the edits that make running text of captions.
func readCaptions(src string, webVTT bool) []normalize.Edit {
	r := &reel{cutter: cutter{src: src}, webVTT: webVTT, end: -1}
	for at := 0; at < len(src); {
		at = r.block(at)
	}
	return r.finish(gap{})
}

// block reads the lines from byte at up to the next blank one and returns where the next block begins.
func (r *reel) block(at int) int {
	var lines []text.Span
	for at < len(r.src) {
		line, next := lineAt(r.src, at)
		at = next
		if strings.TrimSpace(r.src[line.Start:line.End]) == "" {
			break
		}
		if len(lines) > 1 && isTiming(r.src[line.Start:line.End]) { // no blank line between two captions
			at = line.Start
			if k := len(lines) - 1; isNumber(r.src[lines[k].Start:lines[k].End]) && hasTiming(r.src, lines[:k]) {
				at, lines = lines[k].Start, lines[:k]
			} else if !hasTiming(r.src, lines) {
				at = next
				lines = append(lines, line)
				continue
			}
			break
		}
		lines = append(lines, line)
	}
	for i, l := range lines[:min(2, len(lines))] {
		if isTiming(r.src[l.Start:l.End]) {
			start, end := times(r.src[l.Start:l.End])
			r.caption(lines[i+1:], start, end)
			break
		}
	}
	return at
}

// caption reads the lines of one caption.
func (r *reel) caption(lines []text.Span, start, end int) {
	rolling := r.end >= 0 && start-r.end <= overlap
	if r.end >= 0 && start-r.end > silence {
		r.turn = true
	}
	r.end = end
	var read []string
	label := 0 // length of the first line's
	for i, l := range lines {
		line, n := unlabeled(plain(r.src[l.Start:l.End]))
		if i == 0 {
			label = n
		}
		read = append(read, line)
	}
	again := 0
	if rolling {
		again = repeated(r.last, read)
	}
	for i, l := range lines[again:] {
		grown := 0
		if i == 0 && again == 0 && rolling && len(r.last) > 0 {
			if grown = grownBy(r.last[len(r.last)-1], read[0]); grown > 0 {
				grown += label
			}
		}
		r.line(l, grown)
	}
	if len(read) > 0 {
		r.last = read
	}
}

// repeated returns how many of the first lines of a caption are the last ones of the caption before. One word
// alone may be said twice.
func repeated(last, read []string) int {
	for k := min(len(last), len(read)); k > 0; k-- {
		same := true
		for i := range k {
			same = same && last[len(last)-k+i] == read[i]
		}
		if same && (k > 1 || strings.Contains(read[0], " ")) {
			return k
		}
	}
	return 0
}

// grownBy returns the length of last if the line read begins with it and goes on: "the harbour", "the harbour is".
func grownBy(last, read string) int {
	if len(last) > 0 && len(read) > len(last) && strings.HasPrefix(read, last) && read[len(last)] == ' ' {
		return len(last)
	}
	return 0
}

// line keeps the text of one line but its first grown bytes as read.
func (r *reel) line(l text.Span, grown int) {
	s := r.src[l.Start:l.End]
	if isDirection(plain(s)) {
		return
	}
	i := l.Start
	if n := changeMark(s); n > 0 {
		i += n
		r.change = true
	}
	if grown == 0 && isLabeled(s[i-l.Start:]) {
		r.turn = true
	}
	sep := true // white space is due
	for i < l.End {
		c := r.src[i]
		switch n := tagLength(r.src[i:l.End]); {
		case n > 0:
			r.tag(i, i+n)
			i += n
		case c == '>' && strings.HasPrefix(r.src[i:l.End], ">>"):
			r.change = true
			i += 2
		case c == ' ' || c == '\t' || c == '\r':
			sep = true
			i++
		default:
			to := i + 1
			for to < l.End && !strings.ContainsRune(" \t\r<{&>", rune(r.src[to])) {
				to++
			}
			s, n := "", 0
			if c == '&' {
				s, n = entity(r.src[i:l.End])
			}
			if n > 0 {
				to = i + n
			}
			switch {
			case grown > 0:
				grown -= to - i
				if sep {
					grown--
				}
				if grown < 0 {
					grown = 0
				}
			case n > 0:
				r.replace(i, to, s, r.before(sep))
			default:
				r.keep(i, to, r.before(sep))
			}
			sep = false
			i = to
		}
	}
}

// before returns what stands before the next visible text.
func (r *reel) before(space bool) gap {
	turn, change, label := r.turn, r.change, r.label
	r.turn, r.change, r.label = false, false, false
	switch {
	case label:
		return gap{}
	case change:
		return gap{space: onePara}
	case turn:
		return gap{space: oneLine}
	case space:
		return gap{space: oneSpace}
	}
	return gap{}
}

// tag reads the tag from byte i to byte end. A voice becomes a label.
func (r *reel) tag(i, end int) {
	inner := r.src[i+1 : end-1]
	if !r.webVTT || len(inner) < 2 || inner[0] != 'v' || inner[1] != ' ' && inner[1] != '.' {
		return
	}
	space := strings.IndexByte(inner, ' ')
	if space < 0 {
		return
	}
	name := strings.TrimSpace(inner[space:])
	if name == "" || name == r.voice {
		return
	}
	r.voice = name
	from := i + 1 + space + strings.Index(inner[space:], name)
	r.turn, r.change = false, false
	r.keep(from, from+len(name), gap{space: onePara})
	r.edit(r.cutter.end, end, ": ")
	r.cutter.end, r.label = end, true
}

// tagLength returns the length of the tag at the start of s, 0 if there is none: <i>, </i>, <v Name>, <00:01.500>, {\an8}. The sign of
// "below < 5" is none.
func tagLength(s string) int {
	if len(s) < 3 {
		return 0
	}
	shut := byte('>')
	switch next := s[1]; {
	case s[0] == '{' && next == '\\':
		shut = '}'
	case s[0] == '<' && (next == '/' || next|0x20 >= 'a' && next|0x20 <= 'z' || next >= '0' && next <= '9'):
	default:
		return 0
	}
	return strings.IndexByte(s, shut) + 1
}

// plain returns a caption line as it reads: without tags and with single spaces.
func plain(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		if n := tagLength(s[i:]); n > 0 {
			i += n
			continue
		}
		b.WriteByte(s[i])
		i++
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// isDirection reports whether a line is a stage direction or music: "[applause]", "(MUSIC)", "♪ ♪".
func isDirection(s string) bool {
	if s == "" {
		return true
	}
	if strings.HasPrefix(s, "♪") || strings.HasPrefix(s, "#") && strings.HasSuffix(s, "#") {
		return true
	}
	in := s[1 : len(s)-min(1, len(s)-1)]
	return (s[0] == '[' && s[len(s)-1] == ']' || s[0] == '(' && s[len(s)-1] == ')') && len(s) > 1 && !strings.ContainsAny(in, "[]()")
}

// changeMark returns the length of what stands before a line to show that another speaker begins, with the white space before it.
func changeMark(s string) int {
	body := strings.TrimLeft(s, " \t")
	for _, mark := range []string{">>>", ">>", "&gt;&gt;", "- ", "– ", "— "} {
		if strings.HasPrefix(body, mark) {
			return len(s) - len(body) + len(mark)
		}
	}
	return 0
}

// unlabeled returns what is said in a line: no mark of a change, no label, which a rolling caption does not repeat. The length is that
// of the label.
func unlabeled(line string) (said string, label int) {
	line = strings.TrimLeft(line[changeMark(line):], " ")
	if !isLabeled(line) {
		return line, 0
	}
	_, said, _ = strings.Cut(line, ": ")
	return said, len(line) - len(said)
}

// isLabeled reports whether a line begins with a speaker's name in capitals and a colon: "OKAFOR: We agree.", "OKAFOR (OVER PHONE): We agree."
func isLabeled(s string) bool {
	name, words, ok := strings.Cut(strings.TrimLeft(s, " \t"), ":")
	letters := 0
	if in := strings.IndexByte(name, '('); in > 0 && strings.HasSuffix(name, ")") {
		name = name[:in]
	}
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			letters++
		case !strings.ContainsRune(" .'’-", r):
			return false
		}
	}
	return ok && letters > 1 && len(name) <= longestLabel && strings.HasPrefix(words, " ")
}

// lineAt returns the line that begins at byte at, without its end, and where the next one begins.
func lineAt(s string, at int) (text.Span, int) {
	end := strings.IndexByte(s[at:], '\n')
	if end < 0 {
		return text.Span{Start: at, End: len(s)}, len(s)
	}
	line := text.Span{Start: at, End: at + end}
	if line.End > line.Start && s[line.End-1] == '\r' {
		line.End--
	}
	return line, at + end + 1
}

// FormatOf returns how d is to be read: its Format, but for plain text that is a caption file by its heading and its timings, which is read as
// one.
func FormatOf(d *text.Document) text.Format {
	if d.Format == text.Plain && strings.Contains(d.Text, arrow) { // an article may begin with the word WEBVTT
		return Captions(d.Text)
	}
	return d.Format
}

// Captions returns the format of the captions that s begins with, for files whose name does not tell it: [text.WebVTT] behind its
// heading, [text.SRT] where the first line, or the second behind a number, times a caption; [text.Plain] if s holds none.
func Captions(s string) text.Format {
	s = strings.TrimLeft(s, "\ufeff \t\r\n")
	first, next := lineAt(s, 0)
	head := s[first.Start:first.End]
	if head == "WEBVTT" || strings.HasPrefix(head, "WEBVTT ") || strings.HasPrefix(head, "WEBVTT\t") {
		return text.WebVTT
	}
	if isNumber(head) {
		second, _ := lineAt(s, next)
		head = s[second.Start:second.End]
	}
	if isTiming(head) {
		return text.SRT
	}
	return text.Plain
}

// arrow stands between the two times of a caption.
const arrow = "-->"

func isTiming(line string) bool {
	a, b, ok := strings.Cut(line, arrow)
	return ok && clock(a) >= 0 && clock(b) >= 0
}

func hasTiming(src string, lines []text.Span) bool {
	for _, l := range lines {
		if isTiming(src[l.Start:l.End]) {
			return true
		}
	}
	return false
}

func isNumber(s string) bool {
	s = strings.TrimSpace(s)
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

// times reads a timing line, in milliseconds.
func times(line string) (start, end int) {
	a, b, _ := strings.Cut(line, arrow)
	return clock(a), clock(b)
}

// clock reads "00:01:02,500" or "01:02.500" at the start of s, in milliseconds; -1 if there is none.
func clock(s string) int {
	f := strings.Fields(s)
	if len(f) == 0 {
		return -1
	}
	parts := strings.Split(strings.Replace(f[0], ",", ".", 1), ":")
	if len(parts) < 2 || len(parts) > 3 {
		return -1
	}
	total := 0.0
	for _, p := range parts {
		n, err := strconv.ParseFloat(p, 64)
		if err != nil || n < 0 || n > 1e6 {
			return -1
		}
		total = total*60 + n
	}
	return int(total * 1000)
}

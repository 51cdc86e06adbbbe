package quote

import (
	_ "embed" // the announcing words
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/text"
)

// A listing tells a speech in bullets under a line that names the speaker. Nothing in the bullets says "he said": all of it is
// his words, or the outlet's summary of them.
//
//	Key points of Mayor Adler's speech:                         the announcement
//	- The harbour stays open: "It is open, and it will stay so."   an indirect and a direct quote
//	- Trade is "at its lowest" since the storm.                     a mixed one
//
//	Mayor Adler set out three rules:                            a colon does where a word of saying stands before it and every bullet is in marks
//	1. "No ship before noon.
//
// A bullet that names a speaker of its own keeps him. Where it fails: bullets under such a line that tell something else.

const minBullets = 3 // as many bullets make a listing; two may be dashes of a dialogue

// A listing is the bullets that stand under one announcement.
type listing struct {
	speaker text.Span   // the words of the announcement that name the speaker
	bullets []text.Span // without the bullet signs
	marked  bool        // nothing but the colon of the announcement tells that words are listed: all bullets must begin with a mark
}

// listings returns the listings of view, sorted. It is nil for nearly every text. Cost: O(len(view)).
func listings(view string, people *directory) []listing {
	if !hasBullets(view) {
		return nil
	}
	var out []listing
	var announced text.Span
	var cur listing
	unsure := false // of what is announced
	flush := func() {
		if len(cur.bullets) >= minBullets && !cur.speaker.Empty() && !(cur.marked && slices.ContainsFunc(cur.bullets, func(b text.Span) bool { return !marked(view, b) })) {
			out = append(out, cur)
		}
		cur = listing{}
	}
	for at := 0; at < len(view); {
		end := len(view)
		if n := strings.IndexByte(view[at:], '\n'); n >= 0 {
			end = at + n
		}
		line := trimSpace(view, text.Span{Start: at, End: end})
		at = end + 1
		switch n := bulletSign(view[line.Start:line.End]); {
		case line.Empty():
		case n > 0:
			cur.speaker, cur.marked = announced, unsure
			cur.bullets = append(cur.bullets, trimSpace(view, text.Span{Start: line.Start + n, End: line.End}))
		default:
			if s, sure := announcement(view, line, people); !s.Empty() {
				flush()
				announced, unsure = s, !sure
			} else if line.Len() > maxHeading {
				flush()
				announced = text.Span{}
			}
		}
	}
	flush()
	return out
}

// hasBullets reports whether view holds enough bullets for a listing. It costs next to nothing, and reading the
// announcements does not.
func hasBullets(view string) bool {
	bullets := 0
	for line := range strings.Lines(view) {
		if bulletSign(strings.TrimLeftFunc(line, unicode.IsSpace)) == 0 {
			continue
		}
		if bullets++; bullets >= minBullets {
			return true
		}
	}
	return false
}

const maxHeading = 60 // bytes; a longer line between bullets is text of its own, not a heading over some of them

// bulletSign returns the length of the sign that makes line a bullet, with the space behind it, 0 if there is none.
func bulletSign(line string) int {
	if line == "" || isPlain(line[:1]) && !strings.HasPrefix(line[1:], ")") {
		return 0
	}
	for _, sign := range []string{"- ", "– ", "— ", "• ", "* ", "· ", "▪ ", "● "} {
		if strings.HasPrefix(line, sign) {
			return len(sign)
		}
	}
	if len(line) > 3 && line[0] >= 'a' && line[0] <= 'z' && line[1:3] == ") " {
		return len("a) ")
	}
	if n := len(line) - len(strings.TrimLeft(line, "0123456789")); n > 0 && n < 3 && (strings.HasPrefix(line[n:], ". ") || strings.HasPrefix(line[n:], ") ")) {
		return n + len(". ")
	}
	return 0
}

// marked reports whether a quotation mark begins the words in s.
func marked(view string, s text.Span) bool {
	_, size := markAt(view, s.Start)
	return size > 0
}

// announcement returns the words of a line that name whose remarks are listed below it, an empty span if it announces nothing. It is not
// sure if a colon and a word of saying that may stand before other lists announce them: "Mayor Adler set out three rules:".
func announcement(view string, line text.Span, people *directory) (found text.Span, sure bool) {
	announces, says := false, false
	var words []text.Span
	for i := line.Start; i < line.End; {
		start, end := nextWord(view[:line.End], i)
		if start == end {
			break
		}
		i = end
		words = append(words, text.Span{Start: start, End: end})
		w := strings.Trim(strings.ToLower(view[start:end]), ":,.’'")
		announces = announces || announcements().Has("sure", w)
		says = says || isSaid(w) || announcements().Has("colon", w) || w == "out" && len(words) > 1 && isSet(view[words[len(words)-2].Start:words[len(words)-2].End])
	}
	if !announces && !(says && view[line.End-1] == ':') {
		return found, false
	}
	for i := range words {
		if first := nameKey(view[words[i].Start:words[i].End]); isFunction(first) && !isDeterminer(first) {
			continue // of | Mayor Adler
		}
		for j := min(len(words), i+maxTitleWords); j > i; j-- {
			s := trimName(view, text.Span{Start: words[i].Start, End: words[j-1].End})
			if b, why, ok := people.resolve(view[s.Start:s.End]); ok && b.full() != "" && (len(b.offices) > 0 || j == i+1 || why != "") && s.Start >= found.End {
				found = s
				break
			}
		}
	}
	return found, announces
}

const maxTitleWords = 5 // "the Norlandic prime minister"

// trimName drops the punctuation and the possessive ending behind a name.
func trimName(view string, s text.Span) text.Span {
	w := strings.TrimRight(view[s.Start:s.End], ":,.;")
	w, _ = possessive.Cut(w)
	return text.Span{Start: s.Start, End: s.Start + len(w)}
}

// isSet reports whether w, before "out", is what a speaker does with rules and reasons.
func isSet(w string) bool {
	switch strings.ToLower(w) {
	case "set", "sets", "laid", "lays":
		return true
	}
	return false
}

//go:embed data/announcing.txt
var announcingList string

var announcements = wordtable.Read(announcingList)

// readListings returns the reports with those of the bullets of lists put in place of what was found there.
func readListings(view string, people *directory, reports []attribution.Report) []attribution.Report {
	lists := listings(view, people)
	if len(lists) == 0 {
		return reports
	}
	marked := attribution.MarkedPassages(view)
	var out []attribution.Report
	for _, l := range lists {
		for _, bullet := range l.bullets {
			var own []text.Span // reports inside the bullet that name a person themselves
			for len(reports) > 0 && reports[0].Span.Start < bullet.End {
				r := reports[0]
				reports = reports[1:]
				switch {
				case !bullet.Overlaps(r.Span):
					out = append(out, r)
				case !r.Cue.Empty() && people.names(view[r.Speaker.Start:r.Speaker.End]):
					out = append(out, r)
					own = append(own, r.Span.Cover(r.Cue))
				}
			}
			out = append(out, bulletReports(view, bullet, l.speaker, marked, own)...)
		}
	}
	out = append(out, reports...)
	slices.SortStableFunc(out, func(x, y attribution.Report) int { return x.Span.Compare(y.Span) })
	return out
}

// names reports whether the words s name a person or tell one by a title.
func (d *directory) names(s string) bool {
	b, _, ok := d.resolve(s)
	return ok && b.kind == person || b.kind == definite
}

// listTrust is the confidence in the speaker an announcement names.
const listTrust = 0.85

// bulletReports returns the sentences of a bullet as reports, but for those that overlap own.
func bulletReports(view string, bullet, speaker text.Span, marked []attribution.Marked, own []text.Span) []attribution.Report {
	first, _ := slices.BinarySearchFunc(marked, bullet.Start, func(m attribution.Marked, at int) int { return m.Span.End - at })
	inside := marked[first:first]
	for _, m := range marked[first:] {
		if m.Span.Start >= bullet.End {
			break
		}
		if bullet.Contains(m.Span) {
			inside = marked[first : first+len(inside)+1]
		}
	}
	var out []attribution.Report
	for _, x := range appendSentences(nil, flatten(view, bullet, inside)) {
		s := trimSpace(view, text.Span{Start: bullet.Start + x.Start, End: bullet.Start + x.End})
		if !hasLetter(view[s.Start:s.End]) || slices.ContainsFunc(own, s.Overlaps) {
			continue
		}
		r := attribution.Report{Register: attribution.Indirect, Span: s, Speaker: speaker, Confidence: listTrust, Why: "named above the list"}
		for _, m := range inside {
			if s.Contains(m.Span) {
				r.Parts = append(r.Parts, m.Inner)
				r.Register = attribution.Mixed
			}
			if m.Span.Len() >= s.Len()-1 && s.Contains(m.Span) { // but for a full stop behind the mark
				r.Register, r.Span = attribution.Direct, m.Span
			}
		}
		if r.Register == attribution.Indirect {
			r.Span.End = s.Start + len(strings.TrimRight(view[s.Start:s.End], ".: "))
		}
		out = append(out, r)
	}
	return out
}

// flatten returns the bullet with what stands in marks as one word, which ends its sentence if the marked words do, and with a
// full stop for the colon before it. Bytes keep their places.
func flatten(view string, bullet text.Span, inside []attribution.Marked) string {
	b := []byte(view[bullet.Start:bullet.End])
	for _, m := range inside {
		before := strings.TrimRight(view[bullet.Start:m.Span.Start], " ")
		if strings.HasSuffix(before, ":") {
			b[len(before)-1] = '.'
		}
		last := strings.TrimRight(view[m.Inner.Start:m.Inner.End], " ")
		for i := m.Span.Start; i < m.Span.End; i++ {
			b[i-bullet.Start] = 'X'
		}
		if m.Span.End < bullet.End && last != "" && strings.ContainsAny(last[len(last)-1:], ".?!") {
			b[m.Span.End-1-bullet.Start] = '.'
		}
	}
	return string(b)
}

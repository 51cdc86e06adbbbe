package attribution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/text"
)

// A pairer pairs the marks of a paragraph. It may be used for one paragraph after the other.
type pairer struct {
	s       string
	marks   []mark
	closing []int32 // closing[i] = marks after i that can only close, double ones
	ends    []int32 // ends[i] = the first mark that can close mark i, a single one
	stack   []int   // indices of open marks
	out     []passage
	opened  rune
}

// pair pairs the marks of one paragraph that ends at byte end, of which there are some. It returns the passages in the order of their starts, which
// are good until the next paragraph, and the mark that opened the last outermost one.
func (p *pairer) pair(s string, marks []mark, end int) ([]passage, rune) {
	p.s, p.marks, p.stack, p.out, p.opened = s, marks, p.stack[:0], p.out[:0], 0
	p.countClosing()
	p.ends = slices.Grow(p.ends[:0], len(marks))[:len(marks)]
	for i := range marks {
		p.take(i)
	}
	for len(p.stack) > 0 {
		p.abandon(end)
	}
	return p.sorted(), p.opened
}

// countClosing counts, for every mark, how many of the marks after it close a double quotation and open none, or stand
// where tokenised text puts closing ones.
func (p *pairer) countClosing() {
	n := len(p.marks)
	p.closing = slices.Grow(p.closing[:0], n)[:n]
	p.closing[n-1] = 0
	for i := n - 2; i >= 0; i-- {
		p.closing[i] = p.closing[i+1]
		if m := p.marks[i+1]; m.mayClose && (!m.mayOpen || endBefore(p.s, m) != 0) && !single(m.r) {
			p.closing[i]++
		}
	}
}

// take decides what mark i does.
func (p *pairer) take(i int) {
	m := p.marks[i]
	if p.inches(i) {
		return
	}
	if m.mayClose || p.detached(m) {
		if k := p.matching(i); k >= 0 {
			p.stack = p.stack[:k+1]
			p.close(i)
			return
		}
	}
	if !m.mayOpen || len(p.stack) >= maxDepth {
		return
	}
	if single(m.r) && !p.opensSingle(i) {
		return
	}
	if n := len(p.stack); n > 0 {
		top := p.marks[p.stack[n-1]]
		if n == 1 && top.r == m.r && m.r == '"' && endBefore(p.s, m) != 0 {
			p.abandon(m.at) // opened again without a close: a paragraph's end was lost
			n = 0
		}
		if n > 0 && !single(m.r) && similar(top.r, m.r) && int(p.closing[i]) < n+1 {
			if p.closing[i] == 0 {
				return
			}
			p.stack = p.stack[:n-1] // the earlier one was never closed
		}
	}
	p.stack = append(p.stack, i)
}

// inches reports whether mark i, behind a figure, stands for inches inside a quotation: the next mark can do nothing but close one.
// "It grew by 1" in May," Adler said.
func (p *pairer) inches(i int) bool {
	m := p.marks[i]
	if m.r != '"' || m.mayOpen || i+1 >= len(p.marks) || len(p.stack) == 0 || !isDigit(runeBefore(p.s, m.at)) {
		return false
	}
	next := p.marks[i+1]
	return next.r == '"' && !next.mayOpen && !isDigit(runeBefore(p.s, next.at))
}

// similar reports whether both marks belong to the double marks “ " ”.
func similar(x, y rune) bool {
	return strings.ContainsRune("“\"”＂", x) && strings.ContainsRune("“\"”＂", y)
}

// matching returns the index in the stack of the mark that mark i closes, -1 if none.
func (p *pairer) matching(i int) int {
	m := p.marks[i]
	for k := len(p.stack) - 1; k >= 0; k-- {
		o := p.marks[p.stack[k]]
		if !strings.ContainsRune(closers(o.r), m.r) && !p.closesDouble(k, i) {
			continue
		}
		if single(o.r) && i < int(p.ends[p.stack[k]]) {
			continue // an apostrophe
		}
		if m.mayOpen && !p.prefersClose(o, m) {
			return -1
		}
		if m.at == o.end() {
			return -1
		}
		return k
	}
	return -1
}

// closesDouble reports whether mark i, a single one, closes the double “ at place k of the stack, as in Sesotho: the paragraph
// has no better mark, and no apostrophe stands so, behind the sign that ends the words or before the one that ends the sentence; what stands behind an s
// or an n may be a plural's or a clipped word's: “the boats’.
func (p *pairer) closesDouble(k, i int) bool {
	m := p.marks[i]
	if m.r != '’' || p.marks[p.stack[k]].r != '“' || p.closing[i] > 0 || k != len(p.stack)-1 {
		return false
	}
	before := runeBefore(p.s, m.at)
	after, _ := runeAt(p.s, m.end())
	return strings.ContainsRune(",.?!…", before) || strings.ContainsRune(",.", after) && before != 's' && before != 'n'
}

// prefersClose reports whether m, which may do both, closes o.
func (p *pairer) prefersClose(o, m mark) bool {
	if p.detached(m) {
		return true
	}
	before, after := runeBefore(p.s, m.at), rune(0)
	after, _ = runeAt(p.s, m.end())
	if spaceOr0(before) && !spaceOr0(after) && o.r == m.r && m.r != '«' && m.r != '»' {
		return false
	}
	if m.r == '“' && o.r != '„' && !spaceOr0(after) && unicode.IsLetter(after) {
		return false
	}
	return true
}

// detached reports whether m, a straight mark after a space, stands where tokenised text puts the closing mark before the
// cue: behind the comma that ends the quoted words ("is at stake, "Roe said).
func (p *pairer) detached(m mark) bool {
	return m.r == '"' && len(p.stack) > 0 && p.marks[p.stack[len(p.stack)-1]].r == '"' && endBefore(p.s, m) == ','
}

// endBefore returns the sign that ends a sentence or a quotation before m, if only spaces stand between; else 0.
func endBefore(s string, m mark) byte {
	before := strings.TrimRight(s[:m.at], " ")
	if len(before) == m.at || before == "" || strings.IndexByte(",.?!", before[len(before)-1]) < 0 {
		return 0
	}
	return before[len(before)-1]
}

// close closes the top of the stack with mark i.
func (p *pairer) close(i int) {
	n := len(p.stack) - 1
	o, m := p.marks[p.stack[n]], p.marks[i]
	p.stack = p.stack[:n]
	p.add(o, text.Span{Start: o.at, End: m.end()}, text.Span{Start: o.end(), End: m.at}, false)
}

// abandon ends the top of the stack, which nobody closed, at byte end, the end of the paragraph or a mark that opens the
// next quotation. If quotations follow it before that, it ends with the sentence before the first of them, so that it
// swallows none.
func (p *pairer) abandon(end int) {
	n := len(p.stack) - 1
	o := p.marks[p.stack[n]]
	p.stack = p.stack[:n]
	if n > 0 || single(o.r) || o.end() >= end {
		return
	}
	for i := len(p.out) - 1; i >= 0 && p.out[i].span.Start > o.at; i-- {
		if r, _ := runeAt(p.s, p.out[i].span.Start); similar(r, o.r) {
			end = min(end, p.out[i].span.Start)
		}
	}
	if inner := strings.TrimRightFunc(p.s[o.end():end], unicode.IsSpace); len(inner) < end-o.end() {
		end = o.end() + len(inner)
		if k := strings.LastIndexAny(inner, ".?!"); k >= 0 {
			end = o.end() + k + 1
		}
	}
	p.add(o, text.Span{Start: o.at, End: end}, text.Span{Start: o.end(), End: end}, true)
}

func (p *pairer) add(o mark, span, inner text.Span, open bool) {
	if len(p.stack) == 0 {
		p.opened = o.r
	}
	p.out = append(p.out, passage{span: span, inner: inner, depth: len(p.stack), open: open})
}

// sorted returns the passages in the order of their starts; a passage inside another gets a depth.
func (p *pairer) sorted() []passage {
	out := p.out
	for i := 1; i < len(out); i++ {
		for j := i; j > 0 && out[j].span.Start < out[j-1].span.Start; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	end, depth := -1, 0
	for i := range out {
		if out[i].span.Start >= end {
			end, depth = out[i].span.End, 0
		} else {
			depth = 1
		}
		out[i].depth = depth
	}
	return out
}

// opensSingle reports whether the single mark i opens a quotation: a likely closing mark follows it.
//
//	‘It’s the soldiers’ war.’        the last one, after a point, is the better one
//	'It was "the boys' day" here'    what stands inside double marks closes nothing
//	’90s, 'em                        none follows
func (p *pairer) opensSingle(i int) bool {
	m := p.marks[i]
	after, _ := runeAt(p.s, m.end())
	if unicode.IsSpace(after) || m.r == '’' && unicode.IsLower(after) || m.r != '‘' && isShortYear(p.s[m.end():]) {
		return false
	}
	all := closers(m.r)
	_, first := utf8.DecodeRuneInString(all)
	end := p.singleEnd(i, all[:first])
	if end < 0 {
		end = p.singleEnd(i, all) // mixed marks; otherwise the others are apostrophes: 'It’s the boys’ war'
	}
	p.ends[i] = int32(end)
	return end >= 0
}

// isShortYear reports whether s begins with a year cut short, or might: ’68, ’90s, and the 90 of '90 of us'.
func isShortYear(s string) bool {
	n := 0
	for n < len(s) && isDigit(rune(s[n])) {
		n++
	}
	return n == 2
}

// singleEnd returns the mark that closes the single mark i, one of closing; -1 if none does.
func (p *pairer) singleEnd(i int, closing string) int {
	weak := -1
	double := 0 // double marks open between
	for j := i + 1; j < len(p.marks) && j < i+singleReach; j++ {
		c := p.marks[j]
		if !single(c.r) {
			if c.mayClose && double > 0 {
				double--
			} else if c.mayOpen {
				double++
			}
		}
		if double > 0 {
			continue
		}
		if weak >= 0 && c.r == p.marks[i].r && c.mayOpen && !c.mayClose {
			break // the next one opens
		}
		if !single(c.r) || !c.mayClose || !strings.ContainsRune(closing, c.r) {
			continue
		}
		before := runeBefore(p.s, c.at)
		switch {
		case strings.ContainsRune(".,!?…", before):
			return j
		case c.mayOpen:
		case before != 's' && before != 'z':
			return j
		default:
			weak = j
		}
	}
	return weak
}

// singleReach is how many marks ahead the partner of a single mark is looked for.
const singleReach = 40

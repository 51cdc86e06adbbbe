package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// The tokenizer gives tokens, never places, but it gives every byte of its input in the raw form of exactly one token:
// the places are sums of lengths. No tree is built; elements that are left out are followed by counting tags
// of their name, those that may stay open by what ends them, and another that is never closed is not left out, so a broken page loses a
// teaser at worst.

// A page is a web page while it is read.
type page struct {
	cutter
	gap     gap  // what stands between the last kept byte and the next one
	skip    skip // the element that is being left out
	lists   int  // depth of <ul>, <ol>
	pre     int  // depth of <pre>
	quotes  []quotation
	figure  bool           // a <blockquote> closed in the present <figure>: its caption is the signature
	closers map[string]int // where the last end tag of an element stands
	body    text.Span      // what is read
}

// A skip is an element that is left out.
type skip struct {
	name  string // "" if none
	depth int    // elements open inside it that its end tag, or what ends it without one, may belong to
}

// begin notes the start tag of an element inside s. It reports whether that ends s.
func (s *skip) begin(name string) bool {
	if s.depth == 0 && endsOpen(s.name, name) {
		return true
	}
	if s.counts(name) {
		s.depth++
	}
	return false
}

// end notes an end tag inside s, or that of s. It reports whether that ends s.
func (s *skip) end(name string) bool {
	if s.counts(name) {
		s.depth--
		return s.depth < 0
	}
	return s.depth == 0 && mayStayOpen(s.name) && (name == s.name || s.name == "p" && (isBlock(name) || isCell(name)))
}

// counts reports whether elements of name inside s are counted: those of its name, or, where it may stay open, the blocks that end inside.
func (s *skip) counts(name string) bool {
	if mayStayOpen(s.name) {
		return isContainer(name)
	}
	return name == s.name
}

// A quotation is an open <q> or <blockquote>.
type quotation struct {
	block bool // <blockquote>: each of its paragraphs gets marks of its own
	parts bool // it has <p>: only they get marks
	wait  bool // the marks open at the next visible byte
	open  bool // the marks are open
	mute  bool // inside <cite> or <footer>, which are not quoted
	shown bool // it had marks
}

// readHTML returns the edits that make running text of the page src.
func readHTML(src string) []normalize.Edit {
	p := &page{cutter: cutter{src: src}, closers: map[string]int{}, body: mainPart(src)}
	z := html.NewTokenizer(strings.NewReader(src))
	at := 0
	for {
		kind := z.Next()
		raw := len(z.Raw())
		span := text.Span{Start: at, End: at + raw}
		at += raw
		switch kind {
		case html.ErrorToken:
			p.closeAll()
			return p.finish(p.gap)
		case html.TextToken:
			if p.skip.name == "" && p.body.Contains(span) {
				p.text(span)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			p.start(t, span.End, kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := z.TagName()
			p.stop(string(name))
		}
	}
}

// start reads a start tag that ends at byte end.
func (p *page) start(t html.Token, end int, closed bool) {
	if p.skip.name != "" {
		if closed || !p.skip.begin(t.Data) {
			return
		}
		p.skip = skip{}
	}
	signature := t.Data == "figcaption" && p.figure && isPerson(plainText(p.src[end:], "</figcaption"))
	if leftOut(t, len(p.quotes) > 0) && !signature && !isVoid(t.Data) && !closed && (mayStayOpen(t.Data) || p.closes(t.Data, end)) {
		p.block(t.Data)
		p.skip = skip{name: t.Data}
		return
	}
	switch t.Data {
	case "br":
		p.space(oneLine)
	case "q":
		p.quote(quotation{wait: true})
	case "blockquote":
		p.block("blockquote")
		p.quote(quotation{block: true, wait: true})
	case "cite", "footer":
		p.mute(true)
	case "ul", "ol":
		p.lists++
	case "pre":
		p.pre++
	case "li":
		p.block("li")
		p.gap.item = true
	}
	if isCell(t.Data) {
		p.space(oneSpace)
	}
	p.block(t.Data)
	switch t.Data {
	case "p":
		if q := p.blockquote(); q != nil {
			q.parts, q.wait = true, true
		}
	case "cite", "footer":
		p.signs(p.blockquote())
	case "figure":
		p.figure = false
	case "figcaption":
		if signature {
			p.signature()
		}
	}
}

// maxSignature is how many bytes of a caption are read to tell whether it names a person.
const maxSignature = 300

// plainText returns the text at the start of src up to the end tag, without tags.
func plainText(src, endTag string) string {
	src = src[:min(len(src), maxSignature)]
	src, _, _ = strings.Cut(src, endTag)
	var out strings.Builder
	for z := html.NewTokenizer(strings.NewReader(src)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return strings.TrimSpace(out.String())
		case html.TextToken:
			out.Write(z.Text())
		}
	}
}

// signs begins the signature of q, the innermost <blockquote>, if there is one and it had words.
func (p *page) signs(q *quotation) {
	if q != nil && q.shown {
		p.signature()
	}
}

// signature puts who said the words before on the next line, behind a dash, as print does.
func (p *page) signature() { p.gap.space, p.gap.sign = oneLine, true }

// maxQuotes is how deep quotations nest; deeper ones get no marks of their own.
const maxQuotes = 16

func (p *page) quote(q quotation) {
	if len(p.quotes) < maxQuotes {
		p.quotes = append(p.quotes, q)
	}
}

// stop reads an end tag.
func (p *page) stop(name string) {
	if skipped := p.skip.name; skipped != "" {
		if !p.skip.end(name) {
			return
		}
		p.skip = skip{}
		if name == skipped {
			return
		}
	}
	p.block(name)
	switch name {
	case "q", "blockquote":
		if n := len(p.quotes); n > 0 && p.quotes[n-1].block == (name == "blockquote") {
			p.shut(&p.quotes[n-1])
			p.figure = p.figure || p.quotes[n-1].block
			p.quotes = p.quotes[:n-1]
		}
	case "figure":
		p.figure = false
	case "cite", "footer":
		p.mute(false)
	case "ul", "ol":
		p.lists = max(0, p.lists-1)
	case "pre":
		p.pre = max(0, p.pre-1)
	}
}

// closes reports whether an end tag of name stands behind byte from.
func (p *page) closes(name string, from int) bool {
	last, ok := p.closers[name]
	if !ok && len(p.closers) >= maxNames {
		return false
	}
	if !ok {
		last = lastEndTag(p.src, name)
		p.closers[name] = last
	}
	return last >= from
}

// maxNames bounds the cost of a page with thousands of invented element names.
const maxNames = 64

// lastEndTag returns where the last end tag of an element stands, -1 if there is none.
func lastEndTag(src, name string) int {
	for end := len(src); ; {
		i := strings.LastIndex(src[:end], "</")
		if i < 0 {
			return -1
		}
		if rest := src[i+2:]; len(rest) >= len(name) && strings.EqualFold(rest[:len(name)], name) {
			return i
		}
		end = i
	}
}

// block ends the paragraph at the start or end of a block element.
func (p *page) block(name string) {
	if !isBlock(name) {
		return
	}
	if q := p.blockquote(); q != nil {
		p.shut(q)
		q.wait = !q.parts
	}
	p.space(onePara)
	if name != "li" {
		p.gap.item = p.gap.item && name != "ul" && name != "ol"
	}
}

// blockquote returns the innermost open <blockquote>, nil if a <q> or nothing is open.
func (p *page) blockquote() *quotation {
	if n := len(p.quotes); n > 0 && p.quotes[n-1].block {
		return &p.quotes[n-1]
	}
	return nil
}

// mute leaves <cite> and <footer> of a blockquote out of its marks.
func (p *page) mute(on bool) {
	if q := p.blockquote(); q != nil {
		p.shut(q)
		q.mute, q.wait = on, false
		p.space(onePara)
	}
}

// shut closes the marks of q.
func (p *page) shut(q *quotation) {
	if q.open {
		p.gap.shut += "”"
	}
	q.open, q.wait = false, false
}

func (p *page) closeAll() {
	for len(p.quotes) > 0 {
		p.shut(&p.quotes[len(p.quotes)-1])
		p.quotes = p.quotes[:len(p.quotes)-1]
	}
}

func (p *page) space(s space) { p.gap.space = max(p.gap.space, s) }

// text reads a stretch of text: white space collapses, entities are decoded.
func (p *page) text(span text.Span) {
	lines := 0
	for i := span.Start; i < span.End; {
		r, size := utf8.DecodeRuneInString(p.src[i:span.End])
		if unicode.IsSpace(r) && r != '\u00a0' {
			if r == '\n' {
				lines++
			}
			p.space(p.blank(lines))
			i += size
			continue
		}
		lines = 0
		if r == '&' {
			if s, n := entity(p.src[i:span.End]); n > 0 {
				if strings.TrimSpace(s) == "" {
					p.space(oneSpace)
				} else {
					p.replace(i, i+n, s, p.before(s))
				}
				i += n
				continue
			}
		}
		to := i + size
		for to < span.End && p.src[to] > ' ' && p.src[to] != '&' && p.src[to] < utf8.RuneSelf {
			to++
		}
		p.keep(i, to, p.before(p.src[i:to]))
		i = to
	}
}

// blank returns what white space with so many line ends is worth.
func (p *page) blank(lines int) space {
	switch {
	case p.pre == 0 || lines == 0:
		return oneSpace
	case lines == 1:
		return oneLine
	}
	return onePara
}

// before returns what stands before the visible text s and begins a new gap.
func (p *page) before(s string) gap {
	for i := len(p.quotes) - 1; i >= 0 && p.quotes[i].wait; i-- { // the outer ones have opened before
		q := &p.quotes[i]
		q.wait = false
		q.shown = true
		if q.open = !hasMark(s); q.open {
			p.gap.open += "“"
		}
	}
	if dash := strings.HasPrefix(s, "—") || strings.HasPrefix(s, "–") || s == "-" || s == "--"; dash {
		if q := p.blockquote(); q != nil && q.shown && !q.open {
			p.signature() // without an element of its own
		}
		p.gap.sign = false
	}
	g := p.gap
	p.gap = gap{}
	if !p.begun {
		g.space = noSpace
	}
	return g
}

// hasMark reports whether s begins with a quotation mark.
func hasMark(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("\"“”„«»‘‹「", r)
}

// maxEntity is the longest entity that is looked for, in bytes.
const maxEntity = 32

// entity decodes the entity at the start of s and returns its length, 0 if there is none.
func entity(s string) (decoded string, n int) {
	n = 1
	for n < len(s) && n < maxEntity && (s[n] == '#' || s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] >= '0' && s[n] <= '9') {
		n++
	}
	if n < len(s) && s[n] == ';' {
		n++
	}
	if decoded = html.UnescapeString(s[:n]); decoded == s[:n] {
		return "", 0
	}
	return decoded, n
}

package markup

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/quotecheck/quotecheck/text"
)

// minShare is the part of a page's text that its longest <article> or <main> must hold to be read alone. A story page has
// nearly all of its paragraphs there, a page of teasers has many small articles.
const minShare = 0.5

// mainPart returns the bytes of the longest <article>, or <main>, if it holds most of the text in paragraphs,
// and the whole page otherwise.
func mainPart(src string) text.Span {
	whole := text.Span{End: len(src)}
	if !strings.Contains(src, "<article") && !strings.Contains(src, "<main") {
		return whole
	}
	var open []region
	best, total := region{}, 0
	inParagraph, skipped := 0, ""
	z := html.NewTokenizer(strings.NewReader(src))
	for at := 0; ; {
		kind := z.Next()
		raw := len(z.Raw())
		switch kind {
		case html.ErrorToken:
			if float64(best.size) < minShare*float64(total) || total == 0 {
				return whole
			}
			return best.Span
		case html.TextToken:
			if inParagraph > 0 && skipped == "" {
				total += raw
				for i := range open {
					open[i].size += raw
				}
			}
		case html.StartTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case "article", "main":
				if len(open) < maxRegions {
					open = append(open, region{Span: text.Span{Start: at}})
				}
			case "p", "blockquote", "li", "h1":
				inParagraph++
			case "nav", "aside":
				if skipped == "" {
					skipped = string(name)
				}
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch n := string(name); n {
			case "article", "main":
				if len(open) > 0 {
					r := open[len(open)-1]
					open = open[:len(open)-1]
					r.End = at + raw
					if r.size >= best.size {
						best = r
					}
				}
			case "p", "blockquote", "li", "h1":
				inParagraph = max(0, inParagraph-1)
			case skipped:
				skipped = ""
			}
		}
		at += raw
	}
}

// maxRegions is how deep articles may nest.
const maxRegions = 8

// A region is one <article> or <main>.
type region struct {
	text.Span
	size int // bytes of text in paragraphs
}

package markup

import (
	_ "embed"
	"strings"

	"golang.org/x/net/html"

	"github.com/quotecheck/quotecheck/internal/wordtable"
)

// isBlock reports whether an element stands in a paragraph of its own.
func isBlock(name string) bool {
	switch name {
	case "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "figure", "figcaption", "blockquote",
		"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "caption", "pre", "hr",
		"form", "fieldset", "address", "details", "summary", "title", "body", "hgroup", "center":
		return true
	}
	return false
}

func isVoid(name string) bool {
	switch name {
	case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr":
		return true
	}
	return false
}

func isCell(name string) bool { return name == "td" || name == "th" }

// isContainer reports whether a block element has an end tag of its own in every page: an element that may stay open ends with it.
func isContainer(name string) bool { return isBlock(name) && !mayStayOpen(name) && !isVoid(name) }

// mayStayOpen reports whether the end tag of an element may be left out (HTML Living Standard, 13.1.2.4 Optional tags).
func mayStayOpen(name string) bool {
	switch name {
	case "p", "li", "dt", "dd", "tr", "td", "th":
		return true
	}
	return false
}

// endsOpen reports whether the start tag next ends the element open, if that may stay open.
func endsOpen(open, next string) bool {
	row := next == "tr" || next == "tbody" || next == "tfoot"
	switch open {
	case "p":
		return isBlock(next) || isCell(next)
	case "dt", "dd":
		return next == "dt" || next == "dd"
	case "tr":
		return row
	case "td", "th":
		return row || isCell(next)
	}
	return open == "li" && next == "li"
}

// leftOut reports whether the element that t opens is no running text: scripts, navigation, captions, controls.
// A footer inside a quotation names its speaker and stays.
func leftOut(t html.Token, quoted bool) bool {
	switch t.Data {
	case "script", "style", "noscript", "template", "svg", "math", "title", "iframe", "object", "canvas", "audio", "video", "head",
		"nav", "aside", "figcaption", "caption", "form", "button", "select", "textarea", "label", "dialog", "menu", "datalist":
		return true
	case "html", "body", "main", "article":
		return false
	}
	furniture := t.Data == "footer" && !quoted
	for _, a := range t.Attr {
		switch strings.ToLower(a.Key) {
		case "hidden":
			return true
		case "aria-hidden":
			furniture = furniture || strings.EqualFold(a.Val, "true") && isBlock(t.Data)
		case "role":
			switch a.Val {
			case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog":
				return true
			}
		case "class", "id":
			furniture = furniture || isFurniture(a.Val) && !quoted
		}
	}
	return furniture
}

//go:embed data/furniture.txt
var furnitureList string

var furnitureWords = wordtable.Read(furnitureList)

// isFurniture reports whether the classes of an element say that it is no part of the text. A class counts by its
// first word ("related-articles") and captions also by their last one ("article__caption").
func isFurniture(classes string) bool {
	for class := range strings.FieldsSeq(strings.ToLower(classes)) {
		words := strings.FieldsFunc(class, func(r rune) bool { return r == '-' || r == '_' })
		if n := len(words); n > 0 && (furnitureWords().Has("first", words[0]) || furnitureWords().Has("last", words[n-1])) {
			return true
		}
	}
	return false
}

package markup

import (
	"encoding/json"
	"strings"
	"time"

	"golang.org/x/net/html"

	"github.com/quotecheck/quotecheck/text"
)

// A Metadata is what a web page says about itself. Fields it does not tell are zero.
type Metadata struct {
	Title     string
	Outlet    string    // the site or publisher
	URL       string    // the canonical address
	Author    string    // several are joined by ", "
	Lang      string    // BCP 47 tag
	Published time.Time // first publication
}

// Meta returns what d says about itself: JSON-LD first, then Open Graph and other meta tags, then <title> and <html lang>.
// It is zero for a document that is no HTML. Cost: O(len(d.Text)).
func Meta(d *text.Document) Metadata {
	if d.Format != text.HTML {
		return Metadata{}
	}
	s := readSources(d.Text)
	m := s.linked
	fill := func(p *string, keys ...string) {
		for _, k := range keys {
			if *p == "" {
				*p = s.named[k]
			}
		}
	}
	fill(&m.Title, "og:title", "twitter:title", "dc.title", "headline", "<title>")
	fill(&m.Outlet, "og:site_name", "application-name", "dc.publisher", "publisher")
	fill(&m.URL, "<canonical>", "og:url")
	fill(&m.Author, "author", "article:author", "dc.creator", "parsely-author", "byl")
	fill(&m.Lang, "<lang>", "og:locale", "content-language", "inlanguage")
	for _, k := range []string{"article:published_time", "datepublished", "og:published_time", "date", "pubdate", "publishdate", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "<time>"} {
		if m.Published.IsZero() {
			m.Published, _ = text.ParseTime(s.named[k])
		}
	}
	m.Lang = strings.ReplaceAll(m.Lang, "_", "-")
	if strings.HasPrefix(m.Author, "http") {
		m.Author = ""
	}
	return m
}

// sources is where a page's metadata stand.
type sources struct {
	named  map[string]string // meta tags by lower-case name, and <title>, <lang>, <canonical>, <time>; the first one counts
	linked Metadata          // from JSON-LD
}

// readSources collects the metadata of the page src.
func readSources(src string) sources {
	s := sources{named: map[string]string{}}
	z := html.NewTokenizer(strings.NewReader(src))
	inside := "" // <title> or a JSON-LD script
	for {
		switch z.Next() {
		case html.ErrorToken:
			return s
		case html.TextToken:
			switch inside {
			case "title":
				s.set("<title>", string(z.Text()))
			case "script":
				s.readLinked(z.Text())
			}
			inside = ""
		case html.StartTagToken, html.SelfClosingTagToken:
			inside = s.tag(z.Token())
		default:
			inside = ""
		}
	}
}

// set notes a value; the first one counts.
func (s *sources) set(key, value string) {
	if value = strings.Join(strings.Fields(value), " "); value != "" && s.named[key] == "" {
		s.named[key] = value
	}
}

// tag reads a start tag and returns its name if its text is wanted.
func (s *sources) tag(t html.Token) (inside string) {
	switch t.Data {
	case "html":
		s.set("<lang>", attr(t, "lang"))
	case "title":
		return "title"
	case "script":
		if strings.EqualFold(attr(t, "type"), "application/ld+json") {
			return "script"
		}
	case "link":
		if strings.EqualFold(attr(t, "rel"), "canonical") {
			s.set("<canonical>", attr(t, "href"))
		}
	case "time":
		s.set("<time>", attr(t, "datetime"))
	case "meta":
		for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
			if k := attr(t, key); k != "" {
				s.set(strings.ToLower(k), attr(t, "content"))
			}
		}
	}
	return ""
}

func attr(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// readLinked reads one JSON-LD script. The first object that is an article wins.
func (s *sources) readLinked(data []byte) {
	var v any
	if s.linked != (Metadata{}) || json.Unmarshal(data, &v) != nil {
		return
	}
	if o := article(v, 0); o != nil {
		s.linked = Metadata{
			Title:  str(o["headline"]),
			Outlet: str(o["publisher"]),
			URL:    str(first(o, "url", "mainEntityOfPage", "@id")),
			Author: str(first(o, "author", "creator")),
			Lang:   str(o["inLanguage"]),
		}
		s.linked.Published, _ = text.ParseTime(str(first(o, "datePublished", "dateCreated")))
	}
}

// maxDepth is how deep the article may stand in JSON-LD: arrays, "@graph", "mainEntity".
const maxDepth = 6

// article returns the first object in v whose @type is a kind of article, nil if there is none.
func article(v any, depth int) map[string]any {
	if depth > maxDepth {
		return nil
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if o := article(e, depth+1); o != nil {
				return o
			}
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			return v
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if o := article(v[key], depth+1); o != nil {
				return o
			}
		}
	}
	return nil
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "Posting") || v == "Report"
	case []any:
		for _, e := range v {
			if isArticle(e) {
				return true
			}
		}
	}
	return false
}

// first returns the first field of o that is there.
func first(o map[string]any, keys ...string) any {
	for _, k := range keys {
		if o[k] != nil {
			return o[k]
		}
	}
	return nil
}

// str returns the words of a JSON-LD value: a string, an object with a name or address, or a list of those.
func str(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(html.UnescapeString(v))
	case map[string]any:
		s, _ := first(v, "name", "@id", "url").(string)
		return strings.TrimSpace(html.UnescapeString(s))
	case []any:
		var all []string
		for _, e := range v {
			if _, list := e.([]any); list {
				continue
			}
			if s := str(e); s != "" {
				all = append(all, s)
			}
		}
		return strings.Join(all, ", ")
	}
	return ""
}

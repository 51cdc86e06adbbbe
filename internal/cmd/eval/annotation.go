package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// An annotation is what a reader found in the accounts of one event; testdata/README.md describes the file.
type annotation struct {
	Documents []struct {
		ID   string `json:"id"`
		File string `json:"file"`
	} `json:"documents"`
	Remarks []struct {
		ID         string      `json:"id"`
		Renderings []rendering `json:"renderings"`
	} `json:"remarks"`
	Divergences []judgement `json:"divergences"`
	Minor       []judgement `json:"minor"`              // may be reported, need not be found
	Equivalent  []judgement `json:"equivalent"`         // nothing of substance may be reported inside both
	NotSame     []judgement `json:"not_same_statement"` // may not share a column
	Scored      []string    `json:"scored_remarks"`     // the remarks whose divergences are listed; none = all

	renderings map[string][]passage // by remark
}

// A rendering is one document's words for a remark.
type rendering struct {
	Doc        string `json:"doc"`
	Text       string `json:"text"`       // "" = the words are absent there
	Occurrence int    `json:"occurrence"` // of Text in the document, 1-based; 0 = the first
	Rendering  *int   `json:"rendering"`  // the rendering of the remark in which the words stand
}

// A judgement is what the reader says of two places.
type judgement struct {
	Remark    string    `json:"remark"`
	A         rendering `json:"a"`
	B         rendering `json:"b"`
	Kind      string    `json:"kind"`
	AltKind   string    `json:"alt_kind"`
	Aspect    string    `json:"aspect"`
	AltAspect string    `json:"alt_aspect"`
	Must      bool      `json:"must"`

	a, b passage
}

// A passage is a stretch of a document; within is set where only the rendering is known in which words are absent.
type passage struct {
	doc    string
	span   text.Span
	within bool
}

// readAnnotation reads gold.json of a folder and finds its texts in the documents.
func readAnnotation(dir string) (*annotation, error) {
	b, err := os.ReadFile(filepath.Join(dir, "gold.json"))
	if err != nil {
		return nil, err
	}
	g := &annotation{renderings: map[string][]passage{}}
	if err := json.Unmarshal(b, g); err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, d := range g.Documents {
		b, err := os.ReadFile(filepath.Join(dir, d.File))
		if err != nil {
			return nil, err
		}
		texts[d.ID] = string(b)
	}
	for _, r := range g.Remarks {
		for _, x := range r.Renderings {
			p, err := x.find(texts, nil)
			if err != nil {
				return nil, fmt.Errorf("remark %s: %w", r.ID, err)
			}
			g.renderings[r.ID] = append(g.renderings[r.ID], p)
		}
	}
	for _, list := range [][]judgement{g.Divergences, g.Minor, g.Equivalent, g.NotSame} {
		for i := range list {
			j := &list[i]
			if j.a, err = j.A.find(texts, g.renderings[j.Remark]); err == nil {
				j.b, err = j.B.find(texts, g.renderings[j.Remark])
			}
			if err != nil {
				return nil, fmt.Errorf("remark %s: %w", j.Remark, err)
			}
		}
	}
	return g, nil
}

// find returns the place of x: its text inside its rendering, or the occurrence of it in the document; where the words are absent the
// rendering, or the document's first one of the remark.
func (x rendering) find(texts map[string]string, renderings []passage) (passage, error) {
	var inside *passage
	if x.Rendering != nil {
		i := *x.Rendering
		if i < 0 || i >= len(renderings) {
			return passage{}, fmt.Errorf("%s: there is no rendering %d", x.Doc, i)
		}
		if inside = &renderings[i]; inside.doc != x.Doc {
			return passage{}, fmt.Errorf("%s: rendering %d is one of %s", x.Doc, i, inside.doc)
		}
	}
	if x.Text == "" {
		for i := range renderings {
			if inside == nil && renderings[i].doc == x.Doc {
				inside = &renderings[i]
			}
		}
		if inside == nil {
			return passage{}, fmt.Errorf("%s has no rendering", x.Doc)
		}
		return passage{x.Doc, inside.span, true}, nil
	}
	whole := texts[x.Doc]
	if inside != nil {
		if at := strings.Index(whole[inside.span.Start:inside.span.End], x.Text); at >= 0 {
			start := inside.span.Start + at
			return passage{doc: x.Doc, span: text.Span{Start: start, End: start + len(x.Text)}}, nil
		}
	}
	at := -1
	for range max(1, x.Occurrence) {
		next := strings.Index(whole[at+1:], x.Text)
		if next < 0 {
			return passage{}, fmt.Errorf("%s has no %q", x.Doc, x.Text)
		}
		at += 1 + next
	}
	return passage{doc: x.Doc, span: text.Span{Start: at, End: at + len(x.Text)}}, nil
}

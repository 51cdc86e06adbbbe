package wordlink

import (
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"github.com/quotecheck/quotecheck/internal/lexicon"
	"github.com/quotecheck/quotecheck/normalize"
)

// A form is what is known of a word in whatever reading it stands.
type form struct {
	norm     string
	ownStem  string // that the token came with
	class    normalize.Class
	kind     kind // what sort of word it is
	group    int  // closed class it belongs to, 0 = none
	wordlike bool // see wordlike
	hyphened bool
	runes    int
	initials string // its letters where it may be an acronym, else ""

	stem  string // of a content word
	entry lexicon.Entry
}

// A vocabulary keeps the forms that were met: of two readings of one statement most words are the same, and the next two readings
// speak of the same things.
type vocabulary map[string]*spelling

// A spelling is the forms with one compared form: a word may be a name here and none there.
type spelling struct {
	forms []*form
	place int // scratch of prepare: index + 1 among the words of the reading at work, else 0
}

func (v vocabulary) spelling(norm string) *spelling {
	s := v[norm]
	if s == nil {
		s = &spelling{}
		v[norm] = s
	}
	return s
}

// form returns the form of a token of this spelling.
func (s *spelling) form(t *normalize.Token) *form {
	for _, f := range s.forms {
		if f.ownStem == t.Stem && f.class == t.Class {
			return f
		}
	}
	f := newForm(t)
	s.forms = append(s.forms, f)
	return f
}

func newForm(t *normalize.Token) *form {
	f := &form{norm: t.Norm, ownStem: t.Stem, class: t.Class, group: groups()[t.Norm], wordlike: wordlike(t.Norm), hyphened: strings.Contains(t.Norm, "-"), runes: utf8.RuneCountInString(t.Norm)}
	switch {
	case !strings.ContainsFunc(t.Norm, isLetterOrDigit):
		f.kind = punctuation
	case f.group > 0 || t.Class == normalize.Function || t.Class == normalize.Modal || t.Class == normalize.Negator:
		f.kind = function
	default:
		f.kind = content
		f.stem, f.entry = stemOf(t), lexicon.Find(t.Norm)
	}
	f.initials = initials(f)
	return f
}

func stemOf(t *normalize.Token) string {
	if t.Stem != t.Norm {
		return t.Stem
	}
	env := snowballstem.NewEnv(t.Norm)
	english.Stem(env)
	return env.Current()
}

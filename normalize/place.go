package normalize

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize/place"
)

// A place whose name differs by language has one compared form: Kiev, Kyjiv and Київ are "kyiv". Only names of one word
// are touched, and not where their neighbours give them another sense: "chicken Kiev".

// placeNorm returns the compared form of the place that w names, "" if it names none or is that form. w is a norm.
func (l *lexer) placeNorm(w string) string {
	p, ok := l.places.Word(w)
	if !ok || strings.ContainsAny(p.Name, " -") {
		return ""
	}
	if form := plainLatin(strings.ToLower(p.Name)); form != w {
		return form
	}
	return ""
}

// senseWindow is how many words on either side of a place name are looked at for another sense.
const senseWindow = 3

// isPlace reports whether lexeme i, which can name a place, does so beside its neighbours.
func (w *writer) isPlace(i int) bool {
	var words []string
	at := 0
	for k := max(0, i-2*senseWindow); k < min(len(w.lexemes), i+2*senseWindow+1); k++ {
		x := w.lexemes[k]
		if k == i {
			at = len(words)
		} else if x.entry.norm == "," {
			continue
		}
		words = append(words, w.text.normalized[x.start:x.end])
	}
	_, n := w.places.At(words, at)
	return n > 0
}

// namePlace gives t the compared form of the place that lexeme i names.
func (w *writer) namePlace(t *Token, i int) {
	e := w.lexemes[i].entry
	if e.place == "" || t.Class != Name || !w.isPlace(i) {
		return
	}
	t.Norm, t.Stem = e.place, e.place
	t.Rules = t.Rules.With(Place)
}

// places returns the list that n uses.
func (n *Normalizer) places() *place.List {
	if n.Places != nil {
		return n.Places
	}
	return place.Default()
}

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

// isPlace reports whether lexeme i names a place that has another compared form, and does so beside its neighbours.
func (w *writer) isPlace(i int) bool {
	if r := w.in.lexemes[i].entry.rare; r == nil || r.place == nil {
		return false
	}
	var room [4*senseWindow + 1]string
	words, at := room[:0], 0
	for k := max(0, i-2*senseWindow); k <= i+2*senseWindow && w.in.has(k); k++ {
		x := w.in.lexemes[k]
		if k == i {
			at = len(words)
		} else if x.entry.Norm == "," {
			continue
		}
		words = append(words, w.text.normalized[x.start:x.end])
	}
	_, n := w.in.lexer.places.At(words, at)
	return n > 0
}

// moveTo gives t the compared form of the place that it names.
func (t *Token) moveTo(form *Form) {
	t.Form = form
	t.Rules = t.Rules.With(Place)
}

// places returns the list that n uses.
func (n *Normalizer) places() *place.List {
	if n.Places != nil {
		return n.Places
	}
	return place.Default()
}

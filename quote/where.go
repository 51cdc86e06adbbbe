package quote

import (
	"strings"

	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/normalize/place"
)

// Where was it said? The place behind "speaking at", "upon her return to", "said in", or in a sentence that names the event; not that of a war
// which the words are about.

// placeAt returns how many words from word i on say where something was said, with the preposition: "at the Kremlin". Without an event
// that sets a scene it must be "speaking at the Kremlin", "upon her return to Oslo" or "said on Thursday in Oslo".
func placeAt(words []frameWord, i int, scene bool) int {
	w := words[i].low
	if w != "in" && w != "at" && w != "to" && w != "from" && w != "outside" {
		return 0
	}
	spokeHere := i > 0 && (words[i-1].low == "speaking" || words[i-1].low == "spoke")
	saidHere := saidIn(words, i)
	if !spokeHere && !saidHere && !arrived(words[:i]) && (!scene || !saidNear(words[:i], w)) {
		return 0
	}
	from := i + 1
	if from < len(words) && words[from].low == "the" {
		from++
	}
	to := from
	for to < len(words) && to-from < 4 && words[to].upper && !words[to].gap && !(to > from && words[to-1].comma) {
		to++
	}
	for n := to; n > from; n-- {
		if isPlace(placeName(words[from:n])) && (scene || !saidHere || endsPlace(words, n)) {
			return n - i
		}
	}
	if (spokeHere || saidHere && endsPlace(words, to)) && to == from+1 && w != "to" && languages()[words[from].printed] == "" && !isFrameWord(words[from].printed) && month(words[from].low) == 0 {
		return to - i // nobody knows the place, but somebody speaks there
	}
	return 0
}

// saidIn reports whether word i is the "in" of "said in Oslo" or "said on Thursday in Oslo".
func saidIn(words []frameWord, i int) bool {
	if i == 0 || words[i].low != "in" || words[i].gap || words[i-1].comma {
		return false
	}
	w := words[i-1].low
	return isSaid(w) || i > 1 && weekday(w) > 0 && words[i-1].upper && !words[i-1].owner
}

// endsPlace reports whether nothing but the time, or what was said, goes on from word n: it is no "said in Oslo talks".
func endsPlace(words []frameWord, n int) bool {
	if n == len(words) || words[n-1].comma || words[n].gap {
		return true
	}
	w := words[n].low
	return w == "on" || w == "that" || weekday(w) > 0
}

// arrived reports whether words end in "upon her return" or the like, without a preposition.
func arrived(words []frameWord) bool {
	n := len(words)
	if n < 2 {
		return false
	}
	switch words[n-1].low {
	case "return", "arrival":
	case "returning", "arriving":
		return words[n-2].low == "after" || words[n-2].low == "upon" || words[n-2].low == "on"
	default:
		return false
	}
	switch words[n-2].low {
	case "his", "her", "their", "upon":
		return n < 3 || words[n-2].low == "upon" || words[n-3].low == "upon" || words[n-3].low == "on" || words[n-3].low == "after"
	}
	return false
}

// saidNear reports whether the place after words and the preposition is that of the event: "return to", "convened the
// cabinet at"; not "remarks about the war in".
func saidNear(words []frameWord, preposition string) bool {
	for k := len(words) - 1; k >= 0 && len(words)-k <= 8; k-- {
		switch w := words[k].low; {
		case sceneWords().Has("topic", w):
			return false
		case sceneWords().Has("arrival", w):
			return true
		case sceneWords().Has("saying", w):
			return preposition != "to"
		}
	}
	return false
}

// placeName joins the words of a place as printed.
func placeName(words []frameWord) string {
	var parts []string
	for _, w := range words {
		if w.low != "the" {
			part, _ := possessive.Cut(w.printed)
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, " ")
}

func isPlace(s string) bool {
	if landmark(s) != "" {
		return true
	}
	_, ok := place.Default().Lookup(s)
	return ok
}

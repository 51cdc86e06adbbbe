package mark

import (
	"strings"

	"github.com/quotecheck/quotecheck/normalize"
)

// performs reports whether an attitude at token i only opens what the speaker does by saying it: whoever "would like to thank"
// the crew has thanked it, and a second translation prints "my thanks go to the crew".
//
// Rule: a wish of "I" or "we" right before a verb of saying. Example: "I want to stress that", "we wish to congratulate".
// Counter-example: "I want to build", "they want to thank us". It fails where a clause stands between.
func performs(e entry, tokens []normalize.Token, i int) bool {
	if e.class != "attitude" || e.level != wishLevel {
		return false
	}
	from := i - 1
	for from > 0 && (tokens[from].Norm == "also" || tokens[from].Norm == "just" || tokens[from].Norm == "only") {
		from--
	}
	if from < 0 || tokens[from].Norm != "i" && tokens[from].Norm != "we" {
		return false
	}
	for k := i + len(e.words); k < min(len(tokens), i+len(e.words)+performReach); k++ {
		w := tokens[k].Norm
		if strings.Contains(sayingVerbs, " "+w+" ") {
			return true
		}
		if Content(tokens[k]) && !strings.HasSuffix(w, "ly") && w != "once" && w != "again" {
			return false
		}
	}
	return false
}

const (
	wishLevel    = 2 // the place of wishes on the scale of attitudes
	performReach = 4 // tokens between a wish and its verb: "to once again thank"
	sayingVerbs  = " thank say tell stress emphasise emphasize underline underscore note point remind recall mention add express congratulate repeat assure apologise apologize welcome begin start conclude draw make "
)

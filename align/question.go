package align

import (
	"slices"

	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/quote"
)

// A question is known by the order of its words. The mark alone does not make one: people put it behind what they state.
//
//	Will the port be closed?                      a question
//	When the storm comes, will the port be shut?  one behind another clause
//	The port will be closed, right?               a statement with a tag
//	The port will be closed?                      a statement in doubt

// asksWhatIsSaid reports whether one of two clauses asks what the other one says: "Will the port be closed?" and "The port will not be
// closed." The reporter's question is no rendering of the answer.
func asksWhatIsSaid(x, y *unit) bool {
	return asks(x.tokens) && !asks(y.tokens) && !reportsQuestion(y) || asks(y.tokens) && !asks(x.tokens) && !reportsQuestion(x)
}

// asks reports whether a clause ends in a question mark and has the word order of a question where it begins or behind a comma.
func asks(tokens []normalize.Token) bool {
	n := len(tokens)
	if n == 0 || tokens[n-1].Norm != "?" {
		return false
	}
	tokens = tokens[:n-1]
	opens, first := true, true
	for i := range tokens {
		if opens && !isTag(tokens[i:]) && asksFrom(tokens[i:], first) {
			return true
		}
		switch norm := tokens[i].Norm; {
		case tokens[i].Class == normalize.Punct:
			opens = true
		case opens && (norm == "and" || norm == "but" || norm == "or" || norm == "so" || norm == "then" || norm == "well"):
		default:
			opens, first = false, false
		}
	}
	return false
}

// asksFrom reports whether the words can be a question from the first one on: "will the port ...", "why will the port ...", and where
// nothing stands before it "who closed the port". Behind a comma the subject must follow: "the port, Ms. Lind, will stay closed".
func asksFrom(tokens []normalize.Token, first bool) bool {
	if auxiliary(&tokens[0]) {
		return first || len(tokens) > 1 && opensSubject(&tokens[1])
	}
	inverted := len(tokens) > 1 && auxiliary(&tokens[1])
	switch tokens[0].Norm {
	case "who", "what", "which", "whose", "why", "how":
		return first && !isTagged(tokens) || inverted
	case "when", "where":
		return inverted
	}
	return false
}

// opensSubject reports whether a subject can begin with t.
func opensSubject(t *normalize.Token) bool {
	switch t.Norm {
	case "i", "you", "he", "she", "it", "we", "they", "there", "the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "its",
		"our", "their", "any", "all":
		return true
	}
	return t.Class == normalize.Name
}

// isTagged reports whether a tag ends the words: "What we need is time, right".
func isTagged(tokens []normalize.Token) bool {
	for i := range tokens {
		if tokens[i].Class == normalize.Punct && isTag(tokens[i+1:]) {
			return true
		}
	}
	return false
}

// isTag reports whether the words can stand behind a statement to ask for assent: "right", "isn't it", "do you", "is that so".
func isTag(tokens []normalize.Token) bool {
	words := slices.DeleteFunc(slices.Clone(tokens), func(t normalize.Token) bool { return t.Class == normalize.Negator })
	switch len(words) {
	case 1:
		return true
	case 2:
		return auxiliary(&words[0])
	case 3:
		return auxiliary(&words[0]) && (words[2].Norm == "so" || words[2].Norm == "right" || words[2].Norm == "true")
	}
	return false
}

// auxiliary reports whether a question can begin with t.
func auxiliary(t *normalize.Token) bool {
	if t.Class == normalize.Modal {
		return true
	}
	switch t.Norm {
	case "is", "are", "am", "was", "were", "do", "does", "did", "has", "have", "had":
		return true
	}
	return false
}

// reportsQuestion reports whether a clause can be the indirect form of a question: "whether the port would be closed".
func reportsQuestion(x *unit) bool {
	if x.q.Kind == quote.Direct || len(x.tokens) == 0 {
		return false
	}
	switch x.tokens[0].Norm {
	case "whether", "if", "who", "what", "when", "where", "why", "how", "which":
		return true
	}
	return false
}

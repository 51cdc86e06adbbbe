package misquote

import (
	"math/rand/v2"
	"regexp"
	"strings"
)

// A denied is a way to take a part out of a denial.
type denied struct {
	part     *regexp.Regexp // the first group is the part, a second one the verb before it
	affirmed string         // what the article says before the part, with VERB for the verb
	denied   string         // the same where the article denies it too
}

func notA() denied {
	return denied{
		part:     regexp.MustCompile(`\b(?:is|was|are|['’]s|it) not (an? [a-z][^,.;?!]{6,40})[,.;?!]`),
		affirmed: "called it", denied: "said that it was not",
	}
}

func notOneWord() denied {
	return denied{
		part:     regexp.MustCompile(`\b(?:is|are|was|were|['’]re|['’]s|(?:is|are|was|were)n['’]t) (?:not )?([a-z]{4,})[,.;?!]`),
		affirmed: "said that it was", denied: "said that it was never",
	}
}

func notTo() denied {
	return denied{
		part:     regexp.MustCompile(`\b(?:do not|don['’]t|did not|didn['’]t|does not|doesn['’]t|never) ((?:want|plan|try|intend|expect|mean|hope|need|like) to) ([a-z][^,.;?!]{8,50})[,.;?!]`),
		affirmed: "said that they VERB", denied: "said that they did not VERB",
	}
}

// quoted prints the part behind words that affirm it, or deny it too.
func (x denied) quoted(affirm bool) maker {
	return func(s *Speech, i int, _ *rand.Rand) (draft, bool) {
		words := s.text(i)
		m := x.part.FindStringSubmatchIndex(words)
		if m == nil {
			return draft{}, false
		}
		start, end, verb := m[2], m[3], ""
		if len(m) > 4 {
			start, end, verb = m[4], m[5], words[m[2]:m[3]]
		}
		part, before := words[start:end], words[m[0]:start]
		if !strings.Contains(before, "not ") && !strings.Contains(before, "n't ") && !strings.Contains(before, "n’t ") && !strings.Contains(before, "never ") ||
			strings.Count(s.Document.Text, part) > 1 || !plain(part) {
			return draft{}, false
		}
		says := x.denied
		if affirm {
			says = x.affirmed
		}
		d, _ := one(s, i, "")
		d.source[0] = s.kept(i, start, end)
		d.article = s.sentences[i].speaker + " " + strings.ReplaceAll(says, "VERB", verb) + " “" + part + "”.\n"
		return d, true
	}
}

package misquote

import (
	"math/rand/v2"
	"regexp"
	"strings"

	"github.com/quotecheck/quotecheck/text"
)

// fused makes one sentence of one and the step-th behind it, joined by the words.
func fused(step int, joint string) maker {
	return func(s *Speech, i int, _ *rand.Rand) (draft, bool) {
		k := i
		for range step {
			if !s.next(k) {
				return draft{}, false
			}
			k++
		}
		tail := s.text(k)
		if !statement.MatchString(tail) || strings.HasSuffix(s.text(i), "?") || len(strings.Fields(tail)) < clauseWords {
			return draft{}, false
		}
		source := []text.Span{s.sentences[i].span, s.sentences[k].span}
		if step == 1 {
			source = []text.Span{source[0].Cover(source[1])}
		}
		return draft{words: strings.TrimRight(s.text(i), ".!") + joint + strings.ToLower(tail[:1]) + tail[1:], source: source}, true
	}
}

// headed matches a sentence with a condition before its statement.
var headed = regexp.MustCompile(`^(?:[A-Z][a-z]+,? (?:[a-z ]+, )?)?(?:[Ii]f|[Uu]nless|[Aa]s long as) [^,.;]{8,70}, ((?:we|they|he|she|it|I|there|the|you|people) .{15,})$`)

// gapCondition elides what stands between one sentence and the statement of a later one, with the condition before that.
func gapCondition(s *Speech, i int, r *rand.Rand) (draft, bool) {
	for k := i; s.next(k) && k < i+3; k++ {
		next := s.text(k + 1)
		if m := headed.FindStringSubmatchIndex(next); m != nil {
			return draft{words: strings.TrimRight(s.text(i), ".?!") + " … " + next[m[2]:], source: []text.Span{s.sentences[i].span, s.kept(k+1, m[2], len(next))}}, true
		}
	}
	return draft{}, false
}

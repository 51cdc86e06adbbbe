package attribution

import (
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/text"
)

// Some presses leave the marks open around the cue. What stands before and behind it are two passages:
//
//	«Мост откроют в мае, — сказала Ода Брекке. — Паромы останутся».
//	« Le pont est sûr, a déclaré Odile Marin, et il le restera. »
//
// The comma alone does between « » only. It fails for a cue of more than maxIncise words.

// maxIncise is how many words a cue inside marks may have: — сказала журналистам мэр города Ода Брекке. —
const maxIncise = 8

// splitIncises parts the outermost ones of passages at the cues inside them. It keeps their order.
func splitIncises(s string, passages []passage) []passage {
	n := len(passages)
	for i := range n {
		for q := &passages[i]; q.depth == 0 && mayHoldCue(s, *q); {
			cue := incise(s, *q)
			if cue.Empty() || cue.End == q.inner.End {
				break
			}
			behind := *q
			q.span.End, q.inner.End = cue.Start, cue.Start
			behind.span.Start, behind.inner.Start = cue.End, cue.End
			passages = append(passages, behind)
			q = &passages[len(passages)-1]
		}
	}
	if len(passages) > n {
		slices.SortStableFunc(passages, func(x, y passage) int { return x.span.Start - y.span.Start })
	}
	return passages
}

// mayHoldCue reports whether q has the marks, or a dash, without which it holds no cue. Few passages do.
func mayHoldCue(s string, q passage) bool {
	in := s[q.inner.Start:q.inner.End]
	return strings.HasPrefix(s[q.span.Start:], "«") || strings.Contains(in, "— ") || strings.Contains(in, "– ")
}

// incise returns the cue inside q, with the white space and the dashes round it; empty if there is none.
func incise(s string, q passage) text.Span {
	in := s[q.inner.Start:q.inner.End]
	angled := strings.HasPrefix(s[q.span.Start:], "«")
	for at := 0; ; {
		i := strings.IndexFunc(in[at:], unicode.IsSpace)
		if i < 0 {
			return text.Span{}
		}
		before := in[:at+i]
		at += i + leadingSpace(in[at+i:])
		end := 0
		switch dash := dashAt(in[at:]); {
		case before == "" || strings.IndexByte(",.?!", before[len(before)-1]) < 0 && !strings.HasSuffix(before, "…"):
		case dash > 0:
			end = cueEnd(in, at+dash, true)
		case angled && before[len(before)-1] == ',':
			end = cueEnd(in, at, false)
		}
		if end > 0 {
			return text.Span{Start: q.inner.Start + len(before), End: q.inner.Start + end}
		}
	}
}

// dashAt returns the length of the dash at the start of s, with the space behind it; 0 if there is none.
func dashAt(s string) int {
	for _, dash := range []string{"— ", "– "} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// cueEnd returns where the words of s behind a cue that begins at byte at go on, with the dash between if the cue stands between dashes; 0 if no
// cue begins there.
func cueEnd(s string, at int, dashed bool) int {
	says, named := false, false
	for n := 0; n < maxIncise; n++ {
		end := len(s)
		if i := strings.IndexFunc(s[at:], unicode.IsSpace); i >= 0 {
			end = at + i
		}
		w := s[at:end]
		bare := strings.TrimRight(w, ",.")
		low := strings.ToLower(bare)
		verb, pronoun, _ := strings.Cut(low, "-")
		switch {
		case lexicon().of(hashForm(low)).class&sayFinite != 0 && low == bare:
			says = true
		case verb != low && pronoun != "" && lexicon().of(hashForm(verb)).class&(sayFinite|auxiliary) != 0:
			says, named = says || lexicon().of(hashForm(verb)).class&sayFinite != 0, true // dit-il, a-t-elle dit
		case says && unicode.IsUpper(firstLetter(bare)), says && lexicon().of(hashForm(low)).class&subjPronoun != 0:
			named = true
		case n > 1 && !says:
			return 0
		}
		if end == len(s) {
			return 0
		}
		rest := leadingSpace(s[end:])
		if bare != w || dashed && dashAt(s[end+rest:]) > 0 {
			if !says || !named {
				return 0
			}
			if dash := dashAt(s[end+rest:]); dash > 0 {
				return end + rest + dash
			} else if dashed {
				return 0
			}
			return end + rest
		}
		at = end + rest
	}
	return 0
}

package mention

// Runs of capitalised words with what stands around them, "Mr Roe", "special envoy Ann Roe",
// "Ann Roe, special envoy of the president". A run breaks at punctuation; particles in small letters bind (Ann von Roe).
// It fails on headlines, where every word has a capital letter, and at the start of a sentence where a common word is
// taken for a name unless it is on the list of words that are none.

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/quotecheck/quotecheck/internal/abbreviation"
	"github.com/quotecheck/quotecheck/internal/fold"
	"github.com/quotecheck/quotecheck/internal/possessive"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/text"
)

// Find returns the names in s, sorted by Span. It uses the embedded lists. Cost: O(len(s)).
func Find(s string) []Mention {
	f := finder{lists: name.DefaultLists(), source: s, words: cutText(s)}
	var found []Mention
	for i := 0; i < len(f.words); {
		n := f.run(i)
		if n == 0 {
			i++
			continue
		}
		if m, ok := f.mention(i, i+n); ok {
			found = append(found, m)
		}
		i += n
	}
	return known(found)
}

// A textWord is one word of a running text.
type textWord struct {
	text.Span
	key     string // folded, without possessive
	capital bool
	first   bool // first of a sentence
	open    bool // nothing but white space parts it from the word before
	comma   bool // a comma, and nothing else, parts it from the word before
}

type finder struct {
	lists  *name.Lists
	source string
	words  []textWord
}

// cutText cuts s into words: letters, digits, apostrophes, hyphens and points inside a word, the point of an initial.
func cutText(s string) []textWord {
	var words []textWord
	last := 0
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			i += size
			continue
		}
		end := wordEnd(s, i)
		gap := s[last:i]
		w := textWord{Span: text.Span{Start: i, End: end}, capital: unicode.IsUpper(r)}
		w.open = strings.TrimSpace(gap) == "" && !strings.Contains(gap, "\n\n")
		w.comma = strings.TrimSpace(gap) == ","
		w.first = len(words) == 0 || strings.ContainsAny(gap, ".?!:\n“\"«") && !w.open
		owner, _ := possessive.Cut(s[i:end])
		w.key = strings.TrimSuffix(fold.Letters(owner), ".")
		words = append(words, w)
		last, i = end, end
	}
	return words
}

// wordEnd returns the end of the word that starts at s[i].
func wordEnd(s string, i int) int {
	end, letters := i, 0
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.Is(unicode.Mn, r):
			letters++
		case r == '\'' || r == '’' || r == 'ʼ' || fold.Dash(r):
			next, _ := utf8.DecodeRuneInString(s[end+size:])
			if !unicode.IsLetter(next) {
				return end
			}
			letters = 2
		case r == '.' && (letters == 1 || titlePoint(s[i:end])):
			return end + size
		default:
			return end
		}
		end += size
	}
	return end
}

// titlePoint reports whether a point after word belongs to an abbreviation in a name and ends no sentence.
func titlePoint(word string) bool {
	if word[0] < 'A' || word[0] > 'Z' {
		return false
	}
	class := abbreviation.Of(strings.ToLower(word), true)
	return class == abbreviation.Title || class == abbreviation.Generation
}

// run returns the number of words of the run of capitalised words that starts at i, 0 if there is none.
func (f finder) run(i int) int {
	if !f.capital(i) {
		return 0
	}
	n := 1
	for i+n < len(f.words) && f.words[i+n].open && !f.possessive(i+n-1) {
		switch w := f.words[i+n]; {
		case w.capital && !f.common(i+n):
			n++
		default:
			bound := f.bound(i + n)
			if bound == 0 {
				return n
			}
			n += bound
		}
	}
	return n
}

// bound returns the number of words from word i on that particles bind to the run before it, 0 if there are none: "de la Cruz".
func (f finder) bound(i int) int {
	for n := range min(3, len(f.words)-i) {
		w := f.words[i+n]
		switch {
		case !w.open:
			return 0
		case n > 0 && w.capital && !f.common(i+n):
			return n + 1
		case !f.lists.Particle(w.key) || len(w.key) == 1:
			return 0
		}
	}
	return 0
}

// capital reports whether word i can start a run.
func (f finder) capital(i int) bool { return f.words[i].capital && !f.common(i) }

// common reports whether word i is no name although it has a capital letter.
func (f finder) common(i int) bool {
	return len(f.words[i].key) == 0 || f.lists.Common(f.words[i].key) && !f.lists.Given(f.words[i].key)
}

// possessive reports whether word i ends in 's, which ends a run.
func (f finder) possessive(i int) bool {
	_, owns := possessive.Cut(f.source[f.words[i].Start:f.words[i].End])
	return owns
}

// mention makes a mention of the run [i, end): titles are taken off its front, the role is looked for on both sides.
func (f finder) mention(i, end int) (m Mention, ok bool) {
	from, start := f.afterTitle(i, end)
	if m, ok := f.listed(i, end); ok {
		return m, true
	}
	if start == from {
		end += f.headAfter(end)
	}
	m = f.slice(start, end)
	if start > from {
		m.Title = f.source[f.words[from].Start:f.words[start-1].End]
	}
	m.Role = f.roleBefore(from)
	if m.Role == "" {
		m.Role = f.roleAfter(end)
	}
	m.Kind, ok = f.kind(m, start, end)
	return m, ok
}

// afterTitle returns where the name of the run [i, end) starts, after the last title in it, and where its titles start: the run's first
// word ("Northern Minister Roe"), or before the run where a small word broke it ("secretary of state Roe").
func (f finder) afterTitle(i, end int) (from, start int) {
	from, start = i, i
	for k := i; k < end-1; k++ {
		for n := f.lists.TitleWords(); n > 0; n-- {
			if k+1 < n || !f.joined(k+1-n, k+1) || !f.title(k+1-n, k+1) {
				continue
			}
			from, start = min(from, k+1-n), k+1
			break
		}
	}
	return from, start
}

// joined reports whether nothing but white space parts the words [i, j).
func (f finder) joined(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if !f.words[k].open {
			return false
		}
	}
	return true
}

// title reports whether the words [i, j) are a title.
func (f finder) title(i, j int) bool {
	return f.lists.Title(f.source[f.words[i].Start:f.words[j-1].End]) != ""
}

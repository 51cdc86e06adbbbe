package markup

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/internal/wordtable"
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/normalize/name"
	"github.com/quotecheck/quotecheck/text"
)

// In plain text, and in Markdown, a block quotation is shown by a sign at the start of its lines. Under a line that says whose words they are
// its paragraphs get the marks that a <blockquote> gets, unless they have marks at an end; else they are text like any other, for readers
// of mail and of notes use the sign too.
//
//	Adler wrote:                 Adler wrote:
//
//	> The harbour is open        “The harbour is open to all.”
//	> to all.
//
// Where it fails: ">" for "greater than" at the start of a line; a quotation whose speaker is named below it, or without a colon.

// quoteSign stands at the start of a line of a block quotation. Captions begin a line with ">>", and with "> ADLER:" now and then.
const quoteSign = "> "

// A plainReader reads the block quotations of a text.
type plainReader struct {
	src   string
	edits []normalize.Edit
	block []text.Span // the lines of one paragraph of a quotation, without their signs
	above string      // the last line of the text outside quotations
}

// readPlain returns the edits that put marks round the block quotations of src; nil for nearly every text.
func readPlain(src string) []normalize.Edit {
	if !strings.HasPrefix(src, quoteSign) && !strings.Contains(src, "\n"+quoteSign) {
		return nil
	}
	r := &plainReader{src: src}
	for at := 0; at < len(src); {
		line, next := lineAt(src, at)
		at = next
		words, quoted := strings.CutPrefix(src[line.Start:line.End], quoteSign)
		switch {
		case quoted && strings.HasPrefix(words, ">"):
			r.flush()
			inner := strings.TrimLeft(words, "> ")
			r.edit(line.Start, line.End-len(inner), "") // words that the quoted quote
		case quoted && strings.TrimSpace(words) != "":
			r.block = append(r.block, text.Span{Start: line.End - len(words), End: line.Start + len(quoteSign) + len(strings.TrimRightFunc(words, unicode.IsSpace))})
		default:
			r.flush()
			if s := strings.TrimSpace(src[line.Start:line.End]); strings.Trim(s, ">") != "" {
				r.above = s
			}
		}
	}
	r.flush()
	return r.edits
}

func (r *plainReader) edit(from, to int, s string) {
	r.edits = append(r.edits, normalize.Edit{Span: text.Span{Start: from, End: to}, New: s, Rule: normalize.Markup})
}

// flush makes one paragraph of the lines of the block, in marks if the line above it says whose words it is.
func (r *plainReader) flush() {
	lines := r.block
	r.block = r.block[:0]
	if len(lines) == 0 {
		return
	}
	whole := lines[0].Cover(lines[len(lines)-1])
	if first, _, ok := strings.Cut(r.src[lines[0].Start:lines[0].End], ":"); ok && strings.ContainsFunc(first, unicode.IsUpper) && !strings.ContainsFunc(first, unicode.IsLower) {
		return // the label of a speaker
	}
	marks := namesSpeaker(r.above) && !hasMark(r.src[whole.Start:]) && !endsMarked(r.src[whole.Start:whole.End])
	for i, l := range lines {
		if i > 0 {
			r.edit(lines[i-1].End, l.Start, " ")
			continue
		}
		r.edit(l.Start-len(quoteSign), l.Start, "")
		if marks {
			r.edit(l.Start, l.Start, "“")
		}
	}
	if marks {
		r.edit(whole.End, whole.End, "”")
	}
}

// endsMarked reports whether a quotation mark ends s, whose last words may have a stop behind them.
func endsMarked(s string) bool {
	s = strings.TrimRight(s, ".,!?")
	return strings.HasSuffix(s, "”") || strings.HasSuffix(s, "\"") || strings.HasSuffix(s, "»") || strings.HasSuffix(s, "’’")
}

// namesSpeaker reports whether a line that ends in a colon says whose words follow: "In March, Ruth Adler wrote to the board:", "Ruth Adler:".
func namesSpeaker(line string) bool {
	line, ok := strings.CutSuffix(line, ":")
	if !ok {
		return false
	}
	words := strings.Fields(line[strings.LastIndex(line, ". ")+1:])
	return slices.ContainsFunc(words, isWriting) && slices.ContainsFunc(words, mayName) || isPerson(line) && isKnown(words[0])
}

// isKnown reports whether w is a given name or a title, so that a line of two capitals is a name rather than a heading: Ruth Adler, not Further Reading.
func isKnown(w string) bool {
	return name.DefaultLists().Given(w) || name.DefaultLists().Title(w) != ""
}

// mayName reports whether w is the name of a speaker, or stands for one.
func mayName(w string) bool {
	switch w = strings.Trim(w, ",;"); strings.ToLower(w) {
	case "he", "she", "they":
		return true
	}
	return strings.ContainsFunc(w, unicode.IsLetter) && w != strings.ToLower(w) && !name.DefaultLists().Common(w)
}

//go:embed data/writing.txt
var writingList string

var writing = wordtable.Read(writingList)

// isWriting reports whether w is a verb of saying as it stands before words quoted in a block.
func isWriting(w string) bool {
	return writing().Has("verb", strings.Trim(strings.ToLower(w), ",;"))
}

// maxPersonWords is how many words the name of a person and the title before it have.
const maxPersonWords = 5

// isPerson reports whether s up to a comma may be the name of a person, with a title or without: capitals at all words but for particles, and no
// word that names a body, a place or nothing.
func isPerson(s string) bool {
	lists := name.DefaultLists()
	s, _, _ = strings.Cut(strings.TrimLeft(s, "—–- "), ",")
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > maxPersonWords || strings.ContainsAny(s, ":;/©|") || lists.Body(s) != "" || lists.FirstHead(words[0]) != "" || lists.LastHead(words[len(words)-1]) != "" {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		return !lists.Particle(w) && (w == strings.ToLower(w) || lists.Common(w))
	})
}

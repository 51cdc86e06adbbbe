package normalize

import "github.com/clipperhouse/uax29/v2/words"

// A splitter finds the word boundaries of https://unicode.org/reports/tr29/. Where no byte beyond ASCII is near, which is
// nearly everywhere in English, it decides by a table of six sorts of bytes, four times as fast as package words; that
// decides the rest. The tests hold both to the same boundaries.
type splitter struct {
	s    string
	pos  int // where the next word begins
	rest *words.Iterator[string]
}

// The sorts of bytes, as far as the rules WB3 to WB13 tell them apart in ASCII.
const (
	plainByte  = 1 << iota // every mark that joins nothing, the single space and the line feed among them
	letterByte             // ALetter
	digitByte              // Numeric
	underByte              // ExtendNumLet
	midLetter              // MidLetter, MidNumLet, Single_Quote: joins letters
	midNumber              // MidNum, MidNumLet, Single_Quote: joins digits

	wordByte = letterByte | digitByte | underByte
)

// byteSorts holds the sort of every byte that the splitter decides on, 0 for the others: bytes beyond ASCII, and control
// characters, which are not worth a rule.
var byteSorts = func() (sorts [256]uint8) {
	for c := '!'; c <= '~'; c++ {
		switch {
		case isLetter(byte(c)):
			sorts[c] = letterByte
		case isDigit(byte(c)):
			sorts[c] = digitByte
		default:
			sorts[c] = plainByte
		}
	}
	sorts['_'] = underByte
	sorts[' '], sorts['\n'] = plainByte, plainByte
	sorts[':'] = midLetter
	sorts['.'], sorts['\''] = midLetter|midNumber, midLetter|midNumber
	sorts[','], sorts[';'] = midNumber, midNumber
	return sorts
}()

// next returns the word that begins at pos, which is before the end of the text, and goes to the one behind it.
func (p *splitter) next() (start, end int) {
	start = p.pos
	if first := byteSorts[p.s[start]]; first&wordByte != 0 {
		end = p.run(start + 1)
	} else if end = start + 1; first == 0 || p.s[start] == ' ' && end < len(p.s) && p.s[end] == ' ' {
		end = -1
	}
	if end < 0 || end < len(p.s) && byteSorts[p.s[end]] == 0 {
		end = p.hard(start)
	}
	p.pos = end
	return start, end
}

// run returns where the word ends that has a letter, a digit or a low line before i, -1 if ASCII does not tell.
func (p *splitter) run(i int) int {
	s := p.s
	for {
		for i < len(s) && byteSorts[s[i]]&wordByte != 0 {
			i++
		}
		if i+1 >= len(s) {
			return i
		}
		mid := byteSorts[s[i]]
		joins := mid&midLetter != 0 && byteSorts[s[i-1]] == letterByte || mid&midNumber != 0 && byteSorts[s[i-1]] == digitByte
		switch {
		case !joins:
			return i
		case byteSorts[s[i+1]] == byteSorts[s[i-1]]: // WB6, WB7; WB11, WB12
			i += 2
		case byteSorts[s[i+1]] == 0:
			return -1
		default:
			return i
		}
	}
}

// hard returns where the word at start ends, by package words.
func (p *splitter) hard(start int) int {
	if p.rest == nil {
		p.rest = words.FromString("")
	}
	p.rest.SetText(p.s[start:])
	p.rest.Next()
	return start + p.rest.End()
}

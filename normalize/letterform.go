package normalize

// Compatibility forms that news texts hold, and nothing more: each entry is the plain spelling of one character.

var asciiForms = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

const digitForms = "0123456789"

// letterForm returns the plain spelling of r, "" if r is plain.
func letterForm(r rune) string {
	switch {
	case r < 0xAA:
		return ""
	case 0xFF01 <= r && r <= 0xFF5E: // full width
		return asciiForms[r-0xFF01 : r-0xFF01+1]
	case 0x2070 <= r && r <= 0x2079 && r != 0x2071: // superscript
		return digitForms[r-0x2070 : r-0x2070+1]
	case 0x2080 <= r && r <= 0x2089: // subscript
		return digitForms[r-0x2080 : r-0x2080+1]
	case 0x2150 <= r && r <= 0x215E || r == 0x2189, 0xBC <= r && r <= 0xBE:
		return fractionForm(r)
	case 0x2160 <= r && r <= 0x216B:
		return romanForms[r-0x2160]
	}
	switch r {
	case '¹':
		return "1"
	case '²':
		return "2"
	case '³':
		return "3"
	case 'ſ':
		return "s"
	case 'ĳ':
		return "ij"
	case 'Ĳ':
		return "IJ"
	case 'ŉ':
		return "'n"
	case 0x2024:
		return "."
	case 0x2025:
		return ".."
	case 0x2044, 0x2215:
		return "/"
	case '℃':
		return "°C"
	case '℉':
		return "°F"
	case 'ﬀ':
		return "ff"
	case 'ﬁ':
		return "fi"
	case 'ﬂ':
		return "fl"
	case 'ﬃ':
		return "ffi"
	case 'ﬄ':
		return "ffl"
	case 'ﬅ', 'ﬆ':
		return "st"
	}
	return ""
}

var romanForms = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// raised reports whether r is a digit above the line.
func raised(r rune) bool { return r == '¹' || r == '²' || r == '³' || 0x2070 <= r && r <= 0x2079 }

func isFraction(r rune) bool { return fractionForm(r) != "" }

func fractionForm(r rune) string {
	switch r {
	case '¼':
		return "1/4"
	case '½':
		return "1/2"
	case '¾':
		return "3/4"
	case '⅐':
		return "1/7"
	case '⅑':
		return "1/9"
	case '⅒':
		return "1/10"
	case '⅓':
		return "1/3"
	case '⅔':
		return "2/3"
	case '⅕':
		return "1/5"
	case '⅖':
		return "2/5"
	case '⅗':
		return "3/5"
	case '⅘':
		return "4/5"
	case '⅙':
		return "1/6"
	case '⅚':
		return "5/6"
	case '⅛':
		return "1/8"
	case '⅜':
		return "3/8"
	case '⅝':
		return "5/8"
	case '⅞':
		return "7/8"
	case '↉':
		return "0/3"
	}
	return ""
}

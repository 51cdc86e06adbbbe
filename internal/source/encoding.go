package source

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// Files are UTF-8. UTF-16 is read too where a byte order mark says so, as nothing is guessed and nothing lost: the text is then its form
// in UTF-8 without the mark, what iconv -f UTF-16 -t UTF-8 makes of it, and places count the bytes of that. Everything else is refused
// with the command that converts it: which of the old sets of characters a file is in can only be guessed.

const (
	littleEndian = "\xff\xfe"
	bigEndian    = "\xfe\xff"
)

// utf16Order returns the order of the bytes that the mark at the beginning of b tells, nil if there is none.
func utf16Order(b []byte) binary.ByteOrder {
	switch {
	case bytes.HasPrefix(b, []byte(littleEndian)):
		return binary.LittleEndian
	case bytes.HasPrefix(b, []byte(bigEndian)):
		return binary.BigEndian
	}
	return nil
}

// recoded returns UTF-16 as UTF-8 and true, everything else as it is.
func recoded(b []byte) ([]byte, bool, error) {
	order := utf16Order(b)
	if order == nil {
		return b, false, nil
	}
	units := make([]uint16, 0, len(b)/2)
	for i := len(littleEndian); i+1 < len(b); i += 2 {
		units = append(units, order.Uint16(b[i:]))
	}
	out := make([]byte, 0, len(b))
	for i, at := 0, len(littleEndian); i < len(units); {
		r, n := rune(units[i]), 1
		if utf16.IsSurrogate(r) {
			if r, n = utf8.RuneError, 0; i+1 < len(units) {
				r, n = utf16.DecodeRune(rune(units[i]), rune(units[i+1])), 2
			}
			if n == 0 || r == utf8.RuneError {
				return nil, false, fmt.Errorf("line %d: half a character of UTF-16 at byte %d; save the file as UTF-8", lineAt(out, len(out)), at)
			}
		}
		out = utf8.AppendRune(out, r)
		i, at = i+n, at+2*n
	}
	if len(b)%2 != 0 {
		return nil, false, fmt.Errorf("half a character of UTF-16 at byte %d, the last; save the file as UTF-8", len(b)-1)
	}
	return out, true, nil
}

// readable says why b is not text in UTF-8.
func readable(b []byte) error {
	if remedy := packing(b); remedy != "" {
		return errors.New(remedy)
	}
	if i := slices.Index(b, 0); i >= 0 {
		if name := bareUTF16(b); name != "" {
			return fmt.Errorf("looks like UTF-16 without a byte order mark; convert it to UTF-8, for instance with iconv -f %s -t UTF-8", name)
		}
		return fmt.Errorf("looks like a binary file (line %d: zero byte at %d); give a text file in UTF-8", lineAt(b, i), i)
	}
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return fmt.Errorf("line %d: not valid UTF-8 at byte %d; convert the file to UTF-8, for instance with iconv -f %s -t UTF-8", lineAt(b, i), i, likelySet(b))
		}
		i += n
	}
	return nil
}

// packing says what sort of file b is if its text has to be taken out of it first.
func packing(b []byte) string {
	for _, p := range []struct{ magic, remedy string }{
		{"\x1f\x8b", "is compressed; unpack it first, for instance with gunzip"},
		{"PK\x03\x04", "is a ZIP archive or an office document; unpack it, or save it as plain text in UTF-8"},
		{"%PDF-", "is a PDF document; save its text as plain text in UTF-8, for instance with pdftotext"},
		{"{\\rtf", "is an RTF document; save it as plain text in UTF-8"},
	} {
		if bytes.HasPrefix(b, []byte(p.magic)) {
			return p.remedy
		}
	}
	return ""
}

// packed says what sort of file lies at path if its text has to be taken out of it first, "" if it is none of those or cannot be read.
func packed(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	head := make([]byte, 8)
	n, _ := io.ReadFull(f, head)
	return packing(head[:n])
}

// bareUTF16 returns the name of the encoding if b is UTF-16 of Latin letters: every other byte is zero, and between them is ASCII.
func bareUTF16(b []byte) string {
	b = b[:min(len(b), 1<<12)]
	zeros, ascii := [2]int{}, [2]int{}
	for i, c := range b {
		switch {
		case c == 0:
			zeros[i%2]++
		case c >= ' ' && c < 0x7f:
			ascii[i%2]++
		}
	}
	switch most := len(b) / 4; { // half of one half
	case zeros[1] > most && ascii[0] > most:
		return "UTF-16LE"
	case zeros[0] > most && ascii[1] > most:
		return "UTF-16BE"
	}
	return ""
}

// declaredSet finds the set of characters that a web page or an XML file declares.
var declaredSet = regexp.MustCompile(`(?i)(?:charset|encoding)\s*=\s*["']?([\w.:-]+)`)

// likelySet names the set of characters that b declares, or the most common of the old ones.
func likelySet(b []byte) string {
	if m := declaredSet.FindSubmatch(b[:min(len(b), 1<<10)]); m != nil && !bytes.EqualFold(m[1], []byte("utf-8")) {
		return string(m[1])
	}
	return "WINDOWS-1252"
}

// lineAt returns the line of byte at, 1-based.
func lineAt(b []byte, at int) int { return bytes.Count(b[:at], []byte("\n")) + 1 }

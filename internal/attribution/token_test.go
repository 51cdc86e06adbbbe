package attribution

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzScanPlain wants of every word that scanPlain takes what scan finds, which looks closer.
func FuzzScanPlain(f *testing.F) {
	for _, s := range []string{
		"The pier isn't open, Mr. Berg said on May 3. Adler's co-op won’t pay 3,500 or 3.5 kroner.",
		"US, IT and WHO; A1 B. U.S. a.m. X-RAY I'M I’M don't’ve O'Brien's rock-'n'-roll well- -known",
		"a--b c...d e'' f`` g''h #tag @name 50% $3 x_y naïve café’s e‑mail “q”—r …s",
		"ill. Ill. etc. it. IT. Sen. sen. 1. 12. 3,a 3,4 x,5 Ünder Z.É. A.b a1’s 2’s",
		"=====\n---- ,, ;; (( ))\t\r\n\x00\x80 é\u00a0ü 'twas '90s 's ’s",
	} {
		f.Add(s)
	}
	lex := lexicon()
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range scanInto(nil, s, 0, len(s)) {
			plain, closer := word{start: w.start}, word{start: w.start}
			if plain.scanPlain(s, lex) {
				closer.scan(s, lex)
				assert.Equal(t, closer, plain, "%q", s[w.start:w.end])
			}
		}
	})
}

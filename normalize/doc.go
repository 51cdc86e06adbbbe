// Package normalize makes texts comparable and keeps the way back to the original bytes.
//
// Two strings are the same only by rules that can be listed. A [Normalizer] applies them in two layers:
//
//	var n normalize.Normalizer
//	t := n.Normalize(s)      // characters: a Text, with every edit and the map to s
//	tokens := n.Tokens(s)    // words: printed bytes (Span), compared form (Norm), class, and the rules between them
//
// Read [Text] first, then [Token], then [Rule]. Names are compared by package name, amounts by package number; both are
// used here for what can be settled without a second text.
//
// # Rules
//
// Every rule has an ID, which is stable, and a name, which reports print. On characters ([Normalizer.Normalize]):
//
//	N1   invisible characters  agree\u00adment -> agreement       soft hyphen, zero width, direction marks: UAX #14, UAX #9
//	N2   white space           20\u00a0km -> 20 km                any run of blanks is one space, any line break \n: UAX #44 White_Space
//	N3   letter forms          ﬁnal, ＮＡＴＯ, km², ½ -> final, NATO, km2, 1/2    own short table; never NFKC, which makes 1½ 11⁄2
//	N4   composed letters      e + U+0301 -> é                    NFC: UAX #15
//	N5   quotation marks       “x” „x“ «x» ''x'' -> "x"           CLDR quotation delimiters, 26 systems
//	N6   apostrophes           don’t -> don't                     The Unicode Standard, 6.2 (Apostrophes)
//	N7   dashes                war – and, war -- and -> war — and; 10–15 -> 10-15     The Unicode Standard, 6.2 (Dashes)
//	N8   ellipsis marks        ... and . . . and [...] -> …       house styles
//
// On tokens ([Normalizer.Tokens]):
//
//	N9   case                  Peace -> peace                     The Unicode Standard, 3.13
//	N10  look-alike letters    a Cyrillic о inside NATО -> nato   UTS #39 confusables; flagged on the token
//	N11  contractions          didn't -> did + not                English usage: each part keeps its bytes
//	N12  possessives           Russia's -> russia + 's
//	N13  hyphenation           behind-the-scenes -> behind + the + scenes; cease-fire -> ceasefire; re-elect -> reelect
//	N14  spelling              labour, organise -> labor, organize          Oxford against Merriam-Webster
//	N15  abbreviations         U.S. -> united states; Mr. -> mr
//	N16  number format         20 per cent -> 20 %; $35 million -> 35000000 USD    package number; codes of ISO 4217
//	N17  date format           Aug. 15 -> --08-15                 ISO 8601
//	N18  place names           Kiev, в Киеве -> kyiv              the list of package place
//	N22  accents               café -> cafe; ё -> е
//
// Used by others: N19 inflection (equal stems: agreed, agrees; Snowball's English and Russian stemmers and a list of
// irregular forms), N20 unit conversion (2.5 miles, 4 km; see number.Compare), N21 markup (<b>peace</b>).
//
// # What holds
//
//   - No rule touches the original. Spans of tokens and edits are bytes of it.
//   - [Text.Original] and [Text.Normalized] are total and monotone; texts compose with [Text.Then].
//   - Normalizing twice changes nothing more. Every string is accepted: a bad byte is one unchanged byte.
//   - White space belongs to no token, nor does the hyphen of a compound. Every other visible character belongs to one.
//   - The same text gives the same tokens. A capitalised word is a [Name] where it stands inside a sentence; at the start
//     of one the rest of the text and a list of common words decide.
//
// # Limits
//
// English comes first. Russian and Ukrainian words are folded and stemmed, and their amounts read, but they have no
// classes beyond a few function words. Tables are embedded files under data, each with its source and licence.
package normalize

// Package name decides whether two written names can mean the same bearer, and why.
//
//	v := name.Compare("Юрій Коваленко", "Yuri Kovalenko")
//	fmt.Println(v.Relation, v.Same(), v.Evidence) // transliteration true [...]
//
// [Compare] looks at the strings alone. It goes through these steps, and the first that decides ends the comparison:
//
//   - Known symbols: places, peoples and organisations are the same only if a list says so. Countries and capitals are a closed
//     list: Iran is never a spelling of Iraq.
//   - Parts: titles, generations (Jr., III), particles (bin, von), initials and patronymics are told apart; "Roe, Ann" is turned round.
//   - Words: every word is compared with every word of the other name, by equality, by the tables of package translit, by the
//     lists of given names and surnames, by sound, by letters. The best pairs are tied.
//   - Syllables: Korean and Chinese names are compared by what each syllable may be in the official systems: Chao Ching-te, Zhao Qingde.
//   - Cases: a Russian or Ukrainian word is compared by what it may be a case form of, too: Путина is Putin.
//   - Judgement: the weakest tie decides. A word left over on both sides, two given names, two patronymics, a man's and a woman's
//     surname or two generations part the names.
//
// A [Verdict] says how the names stand to one another, how sure that is, and why. An [Index] finds which of many names are the
// same as one, without a comparison with each. Package mention finds names in running text and resolves those of several documents,
// with the same verdicts.
//
// All lists are files under data/ that [NewLists] can read from another folder: each says in its header what its columns mean and
// where it comes from.
//
// Limits. Two persons of one name are the same for Compare. Middle names that somebody goes by are not known. Names of Chinese in
// Cyrillic, and of scripts without a table, are not led back. Sound never decides by itself beyond spelling habits.
package name

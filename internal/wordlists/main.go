// Command wordlists makes the word lists of package normalize from WordNet 3.0:
//
//	common.txt     stems of the words that WordNet's sense-tagged texts hold in lower case
//	frequent.txt   the words that they often hold, with their regular forms
//	irregular.tsv  irregular forms of such words, where the stemmer does not bring form and lemma together
//
// Run it with go generate where WordNet is installed (Debian: wordnet-base).
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

const licence = `# Source: WordNet 3.0, https://wordnet.princeton.edu/
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
# distribute this software and database and its documentation for any purpose and without fee or royalty is hereby
# granted, provided that you agree to comply with the copyright notice and statements, including the disclaimer, and
# that the same appear on ALL copies of the software, database and documentation. THIS SOFTWARE AND DATABASE IS PROVIDED
# "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
`

// seldom is the number of tagged occurrences below which a word is left out of common.txt: names that are rare words
// as well ("trump", "clinch") would be taken for words.
const seldom = 2

// often is the number of tagged occurrences from which a word and its forms are in frequent.txt. With 20 the list has 6,400
// rows; with the closed classes and the irregular forms, and each also with a capital, they are 66 % of the spellings of an
// article of PolNeAR. With 10 the list would be half as long again, and they would be 71 %.
const often = 20

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of the WordNet database")
	out := flag.String("o", "data", "folder to write to")
	flag.Parse()
	log.SetFlags(0)
	common := commonWords(*dir, seldom)
	stems := make([]string, 0, len(common))
	for w := range common {
		stems = append(stems, stem(w))
	}
	slices.Sort(stems)
	write(filepath.Join(*out, "common.txt"), "# Stems of common words. Made by internal/wordlists; do not edit.\n", slices.Compact(stems))
	write(filepath.Join(*out, "frequent.txt"), "# Frequent words and their regular forms. Made by internal/wordlists; do not edit.\n", regular(*dir, commonWords(*dir, often)))
	write(filepath.Join(*out, "irregular.tsv"), "# Irregular forms. Made by internal/wordlists; do not edit.\n# form\tlemma\n", irregular(*dir, common))
}

// lines calls f with every line of a file of the database.
func lines(dir, name string, f func(string)) {
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		log.Fatal(err)
	}
	for s := bufio.NewScanner(bytes.NewReader(b)); s.Scan(); {
		f(s.Text())
	}
}

// members calls f with every word of the synsets of a part of speech.
func members(dir, part string, f func(w string)) {
	lines(dir, "data."+part, func(l string) {
		fields := strings.Fields(l)
		if strings.HasPrefix(l, " ") || len(fields) < 5 {
			return
		}
		n, _ := strconv.ParseInt(fields[3], 16, 32)
		for i := range int(n) {
			w, _, _ := strings.Cut(fields[4+2*i], "(")
			f(w)
		}
	})
}

// commonWords returns the words that are tagged least times or more and stand in lower case in a synset.
func commonWords(dir string, least int) map[string]bool {
	small := map[string]bool{}
	for _, part := range []string{"noun", "verb", "adj", "adv"} {
		members(dir, part, func(w string) {
			if plain(w) {
				small[w] = true
			}
		})
	}
	count := map[string]int{}
	lines(dir, "cntlist.rev", func(l string) {
		f := strings.Fields(l)
		w, _, _ := strings.Cut(f[0], "%")
		n, _ := strconv.Atoi(f[2])
		count[w] += n
	})
	for w := range small {
		if count[w] < least {
			delete(small, w)
		}
	}
	return small
}

// plain reports whether w is made of two or more small letters.
func plain(w string) bool {
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return len(w) > 1
}

// regular returns the words and the forms that they have or would have by rule. What is no word does no harm: the list only
// saves time.
func regular(dir string, words map[string]bool) []string {
	var forms []string
	add := func(part string, f func(w string) []string) {
		members(dir, part, func(w string) {
			if words[w] {
				forms = append(forms, f(w)...)
			}
		})
	}
	add("noun", func(w string) []string { return []string{w, ending(w, "s")} })
	add("verb", func(w string) []string { return []string{w, ending(w, "s"), ending(w, "ed"), ending(w, "ing")} })
	add("adj", func(w string) []string { return []string{w, ending(w, "ly")} })
	add("adv", func(w string) []string { return []string{w} })
	slices.Sort(forms)
	return slices.Compact(forms)
}

// ending returns w with a regular ending: stop, stops, stopped, stopping.
func ending(w, suffix string) string {
	n := len(w)
	base, last := w[:n-1], w[n-1]
	consonant := func(i int) bool { return i >= 0 && !strings.ContainsRune("aeiou", rune(w[i])) }
	switch {
	case suffix == "ly":
		return w + suffix
	case last == 'y' && consonant(n-2) && suffix != "ing":
		return base + "i" + strings.Replace(suffix, "s", "es", 1)
	case suffix == "s":
		if strings.ContainsRune("sxz", rune(last)) || strings.HasSuffix(w, "ch") || strings.HasSuffix(w, "sh") {
			return w + "es"
		}
		return w + suffix
	case last == 'e':
		return base + suffix
	case strings.ContainsRune("bdgmnprt", rune(last)) && !consonant(n-2) && consonant(n-3) && n <= 4:
		return w + w[n-1:] + suffix
	}
	return w + suffix
}

// misleading are forms that are more often another word: "media" is seldom the plural of "medium".
const misleading = " media data leaves axes ground wound bore bound lives does felt "

// irregular returns the irregular nouns and verbs of common words. Comparatives are left out: "better" is not "good".
func irregular(dir string, common map[string]bool) []string {
	var rows []string
	for _, part := range []string{"noun", "verb"} {
		lines(dir, part+".exc", func(l string) {
			f := strings.Fields(l)
			form, lemma := f[0], f[1]
			if plain(form) && common[lemma] && stem(form) != stem(lemma) && len(form) > 2 && !strings.Contains(misleading, " "+form+" ") {
				rows = append(rows, form+"\t"+lemma)
			}
		})
	}
	slices.Sort(rows)
	return slices.CompactFunc(rows, func(x, y string) bool { // the first lemma wins
		a, _, _ := strings.Cut(x, "\t")
		b, _, _ := strings.Cut(y, "\t")
		return a == b
	})
}

func stem(w string) string {
	env := snowballstem.NewEnv(w)
	english.Stem(env)
	return env.Current()
}

func write(name, head string, rows []string) {
	if err := os.WriteFile(name, []byte(head+licence+strings.Join(rows, "\n")+"\n"), 0o666); err != nil {
		log.Fatal(err)
	}
	fmt.Println(name, len(rows))
}

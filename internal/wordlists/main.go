// Command wordlists makes the word lists of package normalize from WordNet 3.0:
//
//	common.txt     stems of the words that WordNet's sense-tagged texts hold in lower case
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

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of the WordNet database")
	out := flag.String("o", "data", "folder to write to")
	flag.Parse()
	log.SetFlags(0)
	common := commonWords(*dir)
	stems := make([]string, 0, len(common))
	for w := range common {
		stems = append(stems, stem(w))
	}
	slices.Sort(stems)
	write(filepath.Join(*out, "common.txt"), "# Stems of common words. Made by internal/wordlists; do not edit.\n", slices.Compact(stems))
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

// commonWords returns the words that are tagged often enough and stand in lower case in a synset.
func commonWords(dir string) map[string]bool {
	small := map[string]bool{}
	for _, part := range []string{"noun", "verb", "adj", "adv"} {
		lines(dir, "data."+part, func(l string) {
			f := strings.Fields(l)
			if strings.HasPrefix(l, " ") || len(f) < 5 {
				return
			}
			n, _ := strconv.ParseInt(f[3], 16, 32)
			for i := range int(n) {
				w, _, _ := strings.Cut(f[4+2*i], "(")
				if plain(w) {
					small[w] = true
				}
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
		if count[w] < seldom {
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

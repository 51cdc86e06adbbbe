// Command gen writes the table of parts of speech of internal/attribution from the files of WordNet 3.0.
//
//	go run ./gen -o data/pos.txt
//
// The files are those of the Debian package wordnet-base. A line of the table is a lemma and its parts of speech, the
// one most frequent in WordNet's sense-tagged texts first: n noun, v verb, a adjective, r adverb; after them the
// irregular forms, of verbs after "/" and of nouns after "+". Lemmas never seen in those texts and parts of speech seen
// in less than a tenth of the cases are left out. The same files give the same bytes.
package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

const rareShare = 0.1

func main() {
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder with WordNet's files")
	out := flag.String("o", "data/pos.txt", "file to write")
	flag.Parse()
	if err := generate(*dir, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func generate(dir, out string) error {
	counts := map[string]map[byte]int{}
	err := lines(filepath.Join(dir, "cntlist.rev"), func(f []string) { count(counts, f) })
	if err != nil {
		return err
	}
	irregular := map[string]string{}
	for name, sep := range map[string]string{"verb.exc": "/", "noun.exc": "+"} {
		if err := lines(filepath.Join(dir, name), func(f []string) {
			if len(f) == 2 && word(f[0]) && counts[f[1]] != nil {
				irregular[f[1]+sep] += " " + sep + f[0]
			}
		}); err != nil {
			return err
		}
	}
	var buf bytes.Buffer
	fmt.Fprintln(&buf, "# Lemmas and their parts of speech, from WordNet 3.0, Copyright 2006 by Princeton University; see NOTICE.")
	for _, lemma := range sortedKeys(counts) {
		fmt.Fprintf(&buf, "%s %s%s%s\n", lemma, speech(counts[lemma]), irregular[lemma+"/"], irregular[lemma+"+"])
	}
	return os.WriteFile(out, buf.Bytes(), 0o644)
}

// count adds the count of one sense: "abandon%2:40:01:: 1 5" is the lemma, the part of speech, the sense and the count.
func count(counts map[string]map[byte]int, f []string) {
	if len(f) != 3 {
		return
	}
	lemma, rest, ok := strings.Cut(f[0], "%")
	n, err := strconv.Atoi(f[2])
	if !ok || err != nil || !word(lemma) || rest == "" {
		return
	}
	if counts[lemma] == nil {
		counts[lemma] = map[byte]int{}
	}
	counts[lemma]["?nvara"[rest[0]-'0']] += n
}

// word reports whether s is a single word in lower case.
func word(s string) bool {
	return len(s) > 1 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz") == ""
}

// speech returns the letters of the parts of speech that are frequent enough, the most frequent first.
func speech(n map[byte]int) string {
	total := 0
	for _, c := range n {
		total += c
	}
	letters := []byte("nvar")
	sort.SliceStable(letters, func(i, j int) bool { return n[letters[i]] > n[letters[j]] })
	var out []byte
	for _, l := range letters {
		if float64(n[l]) >= rareShare*float64(total) && n[l] > 0 {
			out = append(out, l)
		}
	}
	return string(out)
}

func sortedKeys(m map[string]map[byte]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// lines calls each with the fields of every line of the file.
func lines(name string, each func(f []string)) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	for in.Scan() {
		each(strings.Fields(in.Text()))
	}
	return in.Err()
}

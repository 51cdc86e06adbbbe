package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// A network is the part of WordNet that the table keeps.
type network struct {
	synsets    []*synset
	at         map[string]*synset // by part of speech and offset: "v00001740"
	exceptions map[[2]string]bool // irregular form and lemma
	attested   map[string]int     // how often each lemma was tagged in the sense-tagged texts
}

// A synset is one meaning with the single words that have it.
type synset struct {
	pos     byte // n, v, a or r; a satellite adjective counts as a
	words   []string
	rare    []bool // the word was never tagged with this meaning
	targets []target
	natural bool // the meaning is an animal, a plant or a substance
	index   int  // place in the table, -1 = left out
}

// A target is one pointer out of a synset.
type target struct {
	symbol     string
	key        string // of the synset pointed at
	from, into int    // 1-based words of a lexical pointer, 0 = the whole synset
}

// tagged holds the senses that occur in the sense-tagged texts, as lemma%pos:file:id.
type tagged map[string]bool

func read(dir string) (*network, error) {
	n := &network{at: map[string]*synset{}, exceptions: map[[2]string]bool{}, attested: map[string]int{}}
	senses := tagged{}
	if err := eachLine(filepath.Join(dir, "cntlist.rev"), func(f []string) error {
		count, err := strconv.Atoi(f[2])
		if err != nil {
			return err
		}
		lemma, sense, _ := strings.Cut(f[0], "%")
		parts := strings.Split(sense, ":")
		senses[lemma+"%"+parts[1]+":"+parts[2]+":"+letterOf(parts[0])] = true
		n.attested[lemma] += count
		return nil
	}); err != nil {
		return nil, err
	}
	for _, pos := range []string{"noun", "verb", "adj", "adv"} {
		if err := eachLine(filepath.Join(dir, "data."+pos), func(f []string) error { return n.add(f, senses) }); err != nil {
			return nil, fmt.Errorf("data.%s: %w", pos, err)
		}
		if err := eachLine(filepath.Join(dir, pos+".exc"), func(f []string) error {
			for _, lemma := range f[1:] {
				n.exceptions[[2]string{f[0], lemma}] = true
			}
			return nil
		}); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// natural reports whether a lexicographer file holds animals, plants or substances (lexnames(5WN)).
func natural(file string) bool { return file == "05" || file == "20" || file == "27" }

// letterOf turns the digit of a sense key into the letter of a part of speech.
func letterOf(digit string) string {
	return map[string]string{"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}[digit]
}

// add reads one line of a data file: offset file pos count {word id} count {symbol offset pos from-into} ...
func (n *network) add(f []string, senses tagged) error {
	pos := f[2]
	if pos == "s" {
		pos = "a"
	}
	s := &synset{pos: pos[0], natural: natural(f[1]), index: -1}
	count, err := strconv.ParseInt(f[3], 16, 0)
	if err != nil {
		return err
	}
	rest := f[4:]
	for ; count > 0; count, rest = count-1, rest[2:] {
		word, _, _ := strings.Cut(strings.ToLower(rest[0]), "(") // "outspoken(a)" marks a place in the sentence
		id, err := strconv.ParseInt(rest[1], 16, 0)
		if err != nil {
			return err
		}
		s.words = append(s.words, word)
		s.rare = append(s.rare, !senses[fmt.Sprintf("%s%%%s:%02d:%s", word, f[1], id, pos)])
	}
	pointers, err := strconv.Atoi(rest[0])
	if err != nil {
		return err
	}
	for rest = rest[1:]; pointers > 0; pointers, rest = pointers-1, rest[4:] {
		ends, err := strconv.ParseInt(rest[3], 16, 0)
		if err != nil {
			return err
		}
		s.targets = append(s.targets, target{rest[0], rest[2] + rest[1], int(ends >> 8), int(ends & 0xff)})
	}
	n.synsets = append(n.synsets, s)
	n.at[pos+f[0]] = s
	return nil
}

// eachLine calls f with the fields of every line of a file that does not belong to the licence at its head.
func eachLine(name string, f func([]string) error) error {
	file, err := os.Open(name)
	if err != nil {
		return err
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "  ") {
			continue
		}
		if err := f(strings.Fields(lines.Text())); err != nil {
			return err
		}
	}
	return lines.Err()
}

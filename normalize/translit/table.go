package translit

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:embed data/*.tsv
var data embed.FS

// tables reads the embedded tables once.
var tables = sync.OnceValue(func() map[string]*Scheme {
	all := map[string]*Scheme{}
	entries, err := fs.ReadDir(data, "data")
	if err != nil {
		return all
	}
	for _, entry := range entries {
		id := strings.TrimSuffix(entry.Name(), ".tsv")
		if scheme, err := load(id, 0); err == nil {
			all[id] = scheme
		}
	}
	return all
})

// order lists the schemes of a language, the most official first.
func order() []string {
	return []string{
		"uk-kmu55", "uk-bgn1965", "uk-press",
		"ru-bgn", "ru-icao", "ru-press",
		"be-bgn", "be-national", "be-icao", "be-press",
		"bg", "sr", "scripts",
	}
}

// maxBases bounds the chain of tables that build on one another.
const maxBases = 4

// load reads the embedded table id and the tables it builds on.
func load(id string, depth int) (*Scheme, error) {
	source, err := fs.ReadFile(data, "data/"+id+".tsv")
	if err != nil || depth > maxBases {
		return nil, fmt.Errorf("table %s: %w", id, err)
	}
	scheme := &Scheme{ID: id, Name: id, rules: map[string][]rule{}}
	scheme.back = sync.OnceValue(scheme.reversed)
	own := map[string]int{}
	for line := range strings.Lines(string(source)) {
		line = strings.TrimRight(line, "\n")
		if header, ok := strings.CutPrefix(line, "# "); ok {
			if err := scheme.header(header, depth); err != nil {
				return nil, err
			}
			continue
		}
		fields := append(strings.Split(line, "\t"), "", "")
		if fields[0] != "" {
			scheme.add(own, fields[0], fields[1], fields[2])
		}
	}
	return scheme, nil
}

// header applies one comment line of a table: its name, its language, the table it builds on.
func (s *Scheme) header(line string, depth int) error {
	key, value, _ := strings.Cut(line, ": ")
	switch key {
	case "name":
		s.Name = value
	case "lang":
		s.Lang = value
	case "base":
		base, err := load(value, depth+1)
		if err != nil {
			return err
		}
		s.longest = base.longest
		for from, rules := range base.rules {
			s.rules[from] = rules
		}
	}
	return nil
}

// add puts one rule into the table. Rules with a condition come first, the table's own before those of its base; a rule without
// one replaces that of the base. own counts the conditional rules of the table itself.
func (s *Scheme) add(own map[string]int, from, to, when string) {
	r := rule{to: strings.Split(to, "/"), when: conditionOf(when)}
	rules := slices.Clone(s.rules[from])
	if r.when == 0 {
		rules = slices.DeleteFunc(rules, func(x rule) bool { return x.when == 0 })
		rules = append(rules, r)
	} else {
		rules = slices.Insert(rules, own[from], r)
		own[from]++
	}
	s.rules[from] = rules
	s.longest = max(s.longest, utf8.RuneCountInString(from))
}

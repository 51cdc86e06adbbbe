package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/mutate"
	"github.com/quotecheck/quotecheck/text"
)

// mutate edits each quotation of each text in one place per family, checks the original against the mutant, and prints what was found.
//
// recall = edits with a divergence at their place, of severity substantive or above for real edits that are not marked;
// kind = of those found, with a right kind; critical = of those found, graded critical; stray = checks of a family with a
// divergence of substantive or above elsewhere; for harmless families alarm = checks with any such divergence.
func mutateTask(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("mutate", flag.ContinueOnError)
	every := flags.Int("every", 1, "take every n-th text")
	seed := flags.Uint64("seed", 1, "seed of the choice of edits")
	show := flags.Int("errors", 0, "print up to n misses and alarms of each family")
	only := flags.String("family", "", "only families whose name holds this")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("usage: eval mutate [--every N] [--seed N] [--errors N] [--family NAME] FILES")
	}
	texts, err := textsOf(flags.Args())
	if err != nil {
		return err
	}
	for _, f := range mutate.Families() {
		if !strings.Contains(f.Name, *only) {
			continue
		}
		var t mutationTally
		r := rand.New(rand.NewPCG(*seed, 7))
		for i := 0; i < len(texts); i += *every {
			for _, m := range f.Mutants(texts[i], r) {
				if err := t.check(f, texts[i], m, w, *show); err != nil {
					return err
				}
			}
		}
		t.print(w, f)
	}
	return nil
}

// textsOf reads the texts of files: one per line of .jsonl, one per other file, those of a folder.
func textsOf(paths []string) ([]string, error) {
	var out []string
	for _, p := range paths {
		if files, err := filepath.Glob(filepath.Join(p, "*.txt")); err == nil && len(files) > 0 {
			more, err := textsOf(files)
			if err != nil {
				return nil, err
			}
			out = append(out, more...)
			continue
		}
		b, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		if !strings.HasSuffix(p, ".jsonl") {
			out = append(out, string(b))
			continue
		}
		s := bufio.NewScanner(strings.NewReader(string(b)))
		s.Buffer(nil, len(b)+1)
		for s.Scan() {
			var a struct{ Text string }
			if err := json.Unmarshal(s.Bytes(), &a); err != nil {
				return nil, fmt.Errorf("%s: %w", p, err)
			}
			out = append(out, a.Text)
		}
	}
	return out, nil
}

// mutationTally counts what became of the edits of one family.
type mutationTally struct {
	n, found, kind, critical, stray, shown int
}

func (t *mutationTally) check(f mutate.Family, s string, m *mutate.Mutant, w io.Writer, show int) error {
	var c quotecheck.Checker
	r, err := c.Check(context.Background(),
		&text.Document{ID: "original", Text: s}, &text.Document{ID: "mutant", Text: m.Text})
	if err != nil {
		return err
	}
	t.n++
	found, kind, critical, stray := false, false, false, ""
	for _, d := range r.Divergences {
		at := touches(d, m)
		strong := d.Severity >= diverge.Substantive
		switch {
		case at && (strong || f.Mild || f.Harmless):
			found = found || strong || f.Mild
			kind = kind || kindOf(d, f.Kinds)
			critical = critical || d.Severity == diverge.Critical
			if f.Harmless && strong {
				stray = d.Message
			}
		case strong && !(d.Kind == diverge.Misattributed && kindOf(d, f.Kinds)): // "she said" behind a changed speaker is hers too
			stray = d.Message
		}
	}
	t.found += count(found)
	t.kind += count(found && kind)
	t.critical += count(found && critical)
	t.stray += count(stray != "")
	if t.shown < show && (f.Harmless && stray != "" || !f.Harmless && (!found || !kind || stray != "")) {
		t.shown++
		fmt.Fprintf(w, "  %s: found %v kind %v stray %q\n    - %q\n    + %q\n", f.Name, found, kind, stray, around(s, m.Old), around(m.Text, m.New))
		for _, d := range r.Divergences {
			fmt.Fprintf(w, "      %v\n", d.Message)
		}
	}
	return nil
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// reach is how many bytes beside an edit still belong to its place: the words around a cut.
const reach = 25

func touches(d quotecheck.Divergence, m *mutate.Mutant) bool {
	near := func(sites []quotecheck.Site) bool {
		for _, s := range sites {
			at := m.Old
			if s.Document == "mutant" {
				at = m.New
			}
			if s.Span.Start <= at.End+reach && at.Start-reach <= s.Span.End {
				return true
			}
		}
		return false
	}
	return near(d.A) || near(d.B)
}

func kindOf(d quotecheck.Divergence, want []string) bool {
	is := func(k diverge.Kind, f diverge.Facet) bool {
		name := k.String()
		for _, w := range want {
			if w == name || k == diverge.Altered && f != 0 && w == name+"/"+f.String() {
				return true
			}
			if swapped := map[string]string{"missing": "added", "added": "missing", "truncated": "added"}; swapped[w] == name {
				return true // which of the two readings is the base is the checker's choice
			}
		}
		return false
	}
	if is(d.Kind, d.Facet) {
		return true
	}
	for _, a := range d.Also {
		if is(a.Kind, a.Facet) {
			return true
		}
	}
	return false
}

func around(s string, sp text.Span) string {
	return s[max(0, sp.Start-60):min(len(s), sp.End+60)]
}

func (t *mutationTally) print(w io.Writer, f mutate.Family) {
	if f.Harmless {
		fmt.Fprintf(w, "%-18s n %4d  alarm %5.1f %%\n", f.Name, t.n, percent(t.stray, t.n))
		return
	}
	fmt.Fprintf(w, "%-18s n %4d  recall %5.1f %%  kind %5.1f %%  critical %5.1f %%  stray %5.1f %%\n", f.Name, t.n,
		percent(t.found, t.n), percent(t.kind, t.found), percent(t.critical, t.found), percent(t.stray, t.n))
}

// percent returns a of b, 0 of nothing.
func percent(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

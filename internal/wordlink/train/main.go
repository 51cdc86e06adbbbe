// Command train fits the model of internal/wordlink to readings whose word links were made by hand.
//
//	go run ./internal/wordlink/train [-folds 5] [-o internal/wordlink/model.txt] FILE...
//
// With folds it first trains on all but one part of the cases and scores that part, for each part in turn, so that
// the figure it prints is of cases the model has not seen. The same files give the same model.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/quotecheck/quotecheck/internal/wordlink"
	"github.com/quotecheck/quotecheck/internal/wordset"
)

func main() {
	folds := flag.Int("folds", 0, "parts for cross-validation, 0 = none")
	out := flag.String("o", "", "file to write the model to, empty = none")
	trees := flag.Int("trees", 45, "trees a stage")
	depth := flag.Int("depth", 5, "levels of a tree, 5 at most")
	stages := flag.Int("stages", 2, "passes over the cells")
	rate := flag.Float64("rate", 0.2, "share of each tree's correction that is applied")
	flag.Parse()
	tr := trainer{booster{trees: *trees, depth: *depth, rate: *rate, ridge: 1, weight: 3, loss: 0.5}, *stages}
	if err := tr.run(flag.Args(), *folds, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

type trainer struct {
	booster
	stages int
}

// An example is a case prepared for training.
type example struct {
	set  string
	task *wordlink.Task
	sure map[wordlink.Cell]bool
	same func(c wordlink.Cell) bool
	part int
}

func (tr trainer) run(files []string, folds int, out string) error {
	var examples []*example
	for _, name := range files {
		cases, err := wordset.Read(name)
		if err != nil {
			return err
		}
		for _, c := range cases {
			if len(c.A) > 0 && len(c.B) > 0 {
				examples = append(examples, newExample(c, len(examples)))
			}
		}
	}
	if folds > 0 {
		tr.crossValidate(examples, folds)
	}
	if out == "" {
		return nil
	}
	models := tr.train(examples)
	var b strings.Builder
	fmt.Fprintf(&b, "# The model of package wordlink, written by train (%d cases, %d stages of %d trees, depth %d, rate %g).\n", len(examples), tr.stages, tr.trees, tr.depth, tr.rate)
	fmt.Fprintln(&b, "# Trained on word links of the Edinburgh++ corpus (train part) and of the RTE-2 alignments of Microsoft Research (dev part). It holds no text.")
	for _, m := range models {
		fmt.Fprintln(&b, "stage")
		b.WriteString(m.Text())
	}
	return os.WriteFile(out, []byte(b.String()), 0o644)
}

func newExample(c wordset.Case, number int) *example {
	e := &example{set: c.Set, task: wordlink.NewTask(wordset.Tokens(c.A), wordset.Tokens(c.B)), sure: map[wordlink.Cell]bool{}, part: number}
	for _, l := range c.Sure {
		e.sure[wordlink.Cell{X: l[0], Y: l[1]}] = true
	}
	e.same = func(p wordlink.Cell) bool { return strings.EqualFold(c.A[p.X], c.B[p.Y]) }
	return e
}

// train fits the stages one after the other. A later stage learns from what models that have not seen a case say of it,
// since that is what it will meet: the earlier stage is fitted to three quarters for the fourth one, four times.
func (tr trainer) train(examples []*example) []*wordlink.Model {
	var models []*wordlink.Model
	before := make([]*wordlink.Stage, len(examples))
	for s := range tr.stages {
		everything := func(*example) bool { return true }
		models = append(models, tr.fitTo(examples, before, everything))
		if s+1 == tr.stages {
			break
		}
		next := make([]*wordlink.Stage, len(examples))
		const parts = 4
		for part := range parts {
			f := tr.fitTo(examples, before, func(e *example) bool { return e.part/5%parts != part }).Forest()
			for k, e := range examples {
				if e.part/5%parts == part {
					next[k] = e.task.Stage(f, before[k])
				}
			}
		}
		before = next
	}
	return models
}

// fitTo fits a model to the cells of the chosen examples. Links that the annotators were not sure of count as none.
func (tr trainer) fitTo(examples []*example, before []*wordlink.Stage, chosen func(*example) bool) *wordlink.Model {
	var rows []wordlink.Row
	var labels []bool
	for k, e := range examples {
		if !chosen(e) {
			continue
		}
		for _, c := range e.task.Candidates(before[k]) {
			rows = append(rows, e.task.Row(nil, c, before[k]))
			labels = append(labels, e.sure[c])
		}
	}
	return tr.fit(rows, labels)
}

// link runs trained stages over an example.
func link(models []*wordlink.Model, e *example) []wordlink.Pair {
	var before *wordlink.Stage
	for _, m := range models {
		before = e.task.Stage(m.Forest(), before)
	}
	return before.Pairs()
}

func (tr trainer) crossValidate(examples []*example, folds int) {
	tallies := map[string]*tally{}
	var order []string
	for fold := range folds {
		var rest []*example
		for _, e := range examples {
			if e.part%folds != fold {
				rest = append(rest, e)
			}
		}
		models := tr.train(rest)
		for _, e := range examples {
			if e.part%folds != fold {
				continue
			}
			if tallies[e.set] == nil {
				tallies[e.set] = &tally{}
				order = append(order, e.set)
			}
			tallies[e.set].count(e, link(models, e))
		}
	}
	for _, set := range order {
		fmt.Println(set, tallies[set])
	}
}

// A tally counts links found, right and wanted: of all words, and of identical words.
type tally struct{ found, right, want, sameFound, sameRight int }

func (t *tally) count(e *example, pairs []wordlink.Pair) {
	t.want += len(e.sure)
	for _, p := range pairs {
		for i := p.X; i < p.XEnd; i++ {
			for j := p.Y; j < p.YEnd; j++ {
				c := wordlink.Cell{X: i, Y: j}
				t.found++
				if e.sure[c] {
					t.right++
				}
				if e.same(c) {
					t.sameFound++
					if e.sure[c] {
						t.sameRight++
					}
				}
			}
		}
	}
}

func (t *tally) String() string {
	p, r := float64(t.right)/float64(t.found), float64(t.right)/float64(t.want)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f, precision of identical words %.1f", 100*p, 100*r, 200*p*r/(p+r), 100*float64(t.sameRight)/float64(t.sameFound))
}

package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/misquote"
	"github.com/quotecheck/quotecheck/text"
)

// verifyTask makes transcripts of what texts quote and articles that quote them in known ways, looks the quotes up, and prints what was
// found of each family.
//
// status = the quote has a right verdict; named = of those, with a divergence of a right kind, of severity substantive or above for changes
// that are not mild; place = mean overlap of the passages with the source, in bytes, 0 where none was found; for harmless families
// alarm = any other verdict, or a divergence of substantive or above.
func verifyTask(args []string, w io.Writer) error {
	flags := flag.NewFlagSet("verify", flag.ContinueOnError)
	every := flags.Int("every", 1, "quote every n-th sentence in each way")
	seed := flags.Uint64("seed", 1, "seed of the choice of edits")
	show := flags.Int("errors", 0, "print up to n errors of each family")
	only := flags.String("family", "", "only families whose name holds this, or one of several parted by commas")
	part := flags.String("part", "", "tune: every other transcript from the first, check: the others")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("usage: eval verify [--every N] [--seed N] [--part tune|check] [--errors N] [--family NAME] FILES")
	}
	texts, err := textsOf(flags.Args())
	if err != nil {
		return err
	}
	families := slices.DeleteFunc(misquote.Families(), func(f *misquote.Family) bool {
		return !slices.ContainsFunc(strings.Split(*only, ","), func(part string) bool { return strings.Contains(f.Name, part) })
	})
	tallies := map[*misquote.Family]*verifyTally{}
	for _, f := range families {
		tallies[f] = &verifyTally{show: *show, w: w}
	}
	for k, s := range misquote.Speeches(texts) {
		if *part == "tune" && k%2 == 1 || *part == "check" && k%2 == 0 {
			continue
		}
		var cases []misquote.Case
		for _, f := range families {
			cases = append(cases, f.Cases(s, *every, *seed)...)
		}
		if err := lookUp(s, cases, tallies); err != nil {
			return err
		}
	}
	for _, f := range families {
		tallies[f].print(w, f)
	}
	return nil
}

// lookUp verifies the articles of all cases against their transcript and counts what was found.
func lookUp(s *misquote.Speech, cases []misquote.Case, tallies map[*misquote.Family]*verifyTally) error {
	if len(cases) == 0 {
		return nil
	}
	articles := make([]*text.Document, len(cases))
	for i, c := range cases {
		articles[i] = c.Article
	}
	var c quotecheck.Checker
	v, err := c.Verify(context.Background(), s.Document, articles...)
	if err != nil {
		return err
	}
	found := map[string][]quotecheck.VerifiedQuote{}
	for _, q := range v.Quotes {
		found[q.Document] = append(found[q.Document], q)
	}
	for _, c := range cases {
		tallies[c.Family].count(s, c, found[c.Article.ID])
	}
	return nil
}

// A verifyTally counts what became of the quotes of one family.
type verifyTally struct {
	n, status, named, alarms, sourced int
	overlap                           float64
	show                              int // errors still to print
	w                                 io.Writer
}

// count judges one case. A quote that was cut in two by its cue is two quotes; the worse verdict counts.
func (t *verifyTally) count(s *misquote.Speech, c misquote.Case, quotes []quotecheck.VerifiedQuote) {
	t.n++
	worst := quotecheck.Verdict(0)
	var passages []text.Span
	var divergences []quotecheck.Divergence
	for _, q := range quotes {
		worst = max(worst, q.Verdict)
		divergences = append(divergences, q.Divergences...)
		for _, p := range q.Passages {
			passages = append(passages, p.Span)
		}
	}
	right := slices.Contains(c.Family.Verdicts, worst.String())
	strong := func(d quotecheck.Divergence) bool { return d.Severity >= diverge.Substantive }
	named := right && (c.Family.Kinds == nil || slices.ContainsFunc(divergences, func(d quotecheck.Divergence) bool {
		return kindOf(d, c.Family.Kinds) && (c.Family.Mild || strong(d))
	}))
	alarm := !right || slices.ContainsFunc(divergences, strong)
	overlap := 1.0
	if c.Source != nil {
		t.sourced++
		if overlap = 0; worst != quotecheck.NotFound {
			overlap = misquote.Overlap(passages, c.Source)
		}
		t.overlap += overlap
	}
	t.status, t.named, t.alarms = t.status+count(right), t.named+count(named), t.alarms+count(alarm)
	if bad := c.Family.Harmless && alarm || !c.Family.Harmless && !named || overlap < .8; bad && t.show > 0 {
		t.show--
		fmt.Fprintf(t.w, "  %s: %v, place %.2f\n    %s", c.Article.ID, worst, overlap, c.Article.Text)
		for _, p := range passages {
			fmt.Fprintf(t.w, "    > %s\n", s.Document.Slice(p))
		}
		for _, d := range divergences {
			fmt.Fprintf(t.w, "      %v %v %v: %s\n", d.Severity, d.Kind, d.Facet, d.Message)
		}
	}
}

func (t *verifyTally) print(w io.Writer, f *misquote.Family) {
	place := "    -"
	if t.sourced > 0 {
		place = fmt.Sprintf("%5.1f", 100*t.overlap/float64(t.sourced))
	}
	if f.Harmless {
		fmt.Fprintf(w, "%-28s n %4d  alarm  %5.1f %%  status %5.1f %%  place %s %%\n", f.Name, t.n, percent(t.alarms, t.n), percent(t.status, t.n), place)
		return
	}
	fmt.Fprintf(w, "%-28s n %4d  status %5.1f %%  named  %5.1f %%  place %s %%\n", f.Name, t.n, percent(t.status, t.n), percent(t.named, t.status), place)
}

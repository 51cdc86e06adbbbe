package render

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

// typeName names a kind with its facet: "altered (number)".
func typeName(k diverge.Kind, f diverge.Facet) string {
	if f == 0 {
		return k.String()
	}
	return k.String() + " (" + f.String() + ")"
}

// sort returns what sort of difference a message speaks of; who prints what stands beside it already.
func sort(message string) string {
	s, _, more := strings.Cut(message, ": ")
	if more {
		s += "."
	}
	return s
}

// summary says how much was compared.
func summary(s quotecheck.Summary) string {
	accounts := plural(s.Documents, "account", "accounts")
	if s.Witnesses < s.Documents {
		accounts += fmt.Sprintf(" (%d independent)", s.Witnesses)
	}
	return fmt.Sprintf("%s, %s, %s in common", accounts, plural(s.Quotes, "quote", "quotes"), plural(s.Remarks, "remark", "remarks"))
}

// total returns how many findings there are.
func (x sheet) total() counts {
	var all counts
	for _, b := range x.blocks {
		for v, n := range b.counts {
			all[v] += n
		}
	}
	return all
}

// everyPair says how many divergences the report lists where one finding stands for those of several pairs of accounts, so that a reader can
// tell the figures of JSON and CSV from these; "" where they are the same.
func (x sheet) everyPair(s quotecheck.Summary) string {
	listed := counts{diverge.Critical: s.Critical, diverge.Substantive: s.Substantive, diverge.Editorial: s.Editorial}
	if listed == x.total() {
		return ""
	}
	return "Each is told once. Listed for every two accounts, as in JSON and CSV: " + listed.String() + "."
}

// String returns the counts that are not zero, the gravest first.
func (c counts) String() string {
	var all []string
	for v := diverge.Critical; v > 0; v-- {
		if c[v] > 0 {
			all = append(all, fmt.Sprintf("%d %s", c[v], v))
		}
	}
	return strings.Join(all, ", ")
}

// join returns the text of pieces in one line: blank where words are missing, and each run of marked ones through mark.
func join(all []piece, blank string, mark func(words string, v diverge.Severity) string) string {
	var b strings.Builder
	for len(all) > 0 {
		n, v := 0, diverge.Severity(0)
		var words strings.Builder
		for n < len(all) && all[n].Hit() == all[0].Hit() && all[n].Gap() == all[0].Gap() {
			words.WriteString(all[n].Text)
			v = max(v, all[n].gravest)
			n++
		}
		switch s := words.String(); {
		case all[0].Gap():
			b.WriteString(" " + blank + " ")
		case !all[0].Hit() || strings.TrimSpace(s) == "":
			b.WriteString(s)
		default:
			inner := strings.TrimSpace(s)
			before, behind, _ := strings.Cut(s, inner)
			b.WriteString(before + mark(inner, v) + behind)
		}
		all = all[n:]
	}
	return oneLine(b.String())
}

// words returns the text of pieces in one line, with nothing marked.
func words(all []piece) string {
	var b strings.Builder
	for _, p := range all {
		b.WriteString(p.Text)
	}
	return oneLine(b.String())
}

// head names what sort of divergence f is: "critical altered (negation), to be reviewed".
func (f finding) head() string {
	head := f.Severity.String() + " " + typeName(f.Kind, f.Facet)
	if f.Review {
		head += ", to be reviewed"
	}
	return head
}

// reasons returns why f is one: what the rules say, or what sort of difference it is.
func (f finding) reasons() []string {
	if len(f.Why) == 0 && f.Message != "" {
		return []string{sort(f.Message)} // the wordings say the rest of it
	}
	return f.Why
}

// versus says who prints what: “must” (Newsflare), “needs to” (TASS) / “should” (Outlet W).
func (f finding) versus() string {
	if sides := slices.Concat(f.a, f.b); f.Kind == diverge.Misattributed && len(sides) > 0 {
		return quoted(sides[0].words) // who gives them to whom stands below
	}
	return shown(f.a) + " / " + shown(f.b)
}

// shown names the wordings of one side with those who print them.
func shown(side []wording) string {
	var all []string
	for _, w := range side {
		who := listed(w.outlets)
		if w.words == "" {
			all = append(all, "not in "+who)
		} else {
			all = append(all, quoted(w.words)+" ("+who+")")
		}
	}
	return cmp.Or(strings.Join(all, ", "), "nobody")
}

// speakers says to whom each account gives the words: "herald: Lena Torvald / post: Samir Haddad".
func (x index) speakers(d quotecheck.Divergence) string {
	var all []string
	for _, s := range slices.Concat(d.A, d.B) {
		all = append(all, x.outlet(s.Document)+": "+speakerOr(x.speaker(x.quotes[s.Quote].Speaker), "nobody by name"))
	}
	return strings.Join(slices.Compact(all), " / ")
}

// mildTitle stands above the remarks in which nothing but editorial differences was found.
const mildTitle = "Nothing but editorial differences"

// mild reports whether b has divergences, but none that is grave.
func (b block) mild() bool { return b.counts != counts{} && !b.counts.grave() }

// minor returns the editorial findings of b.
func (b block) minor() []finding {
	var all []finding
	for _, c := range b.clauses {
		all = append(all, c.minor...)
	}
	return all
}

// title names who said what b is about, in whose words, and how it begins.
func (b block) title() string {
	var outlets []string
	begin := ""
	for _, c := range b.clauses {
		for _, r := range c.rows {
			for _, name := range r.outlets {
				if !slices.Contains(outlets, name) {
					outlets = append(outlets, name)
				}
			}
			begin = cmp.Or(begin, join(r.pieces, "", func(s string, _ diverge.Severity) string { return s }))
		}
	}
	return b.speaker + ", " + listed(outlets) + ": " + quoted(clipped(begin, 2*clip))
}

// folding shows editorial findings in one line of so many characters: “had” / “have”, “for over” / “for more than” and 3 more.
func folding(all []finding, width int) string {
	s := fmt.Sprintf("+ %d editorial: ", len(all))
	room := width - length(s) - length(" and 99 more")
	for i, f := range all {
		p := f.pair()
		if room -= length(p) + len(", "); room < 0 && i > 0 {
			return s + fmt.Sprintf(" and %d more", len(all)-i)
		}
		if i > 0 {
			s += ", "
		}
		s += p
	}
	return s
}

// pair shows the two sides of f in a few words: “for more than” / “for over”.
func (f finding) pair() string {
	side := func(w []wording) string {
		if len(w) == 0 || w[0].words == "" {
			return "–"
		}
		return quoted(clipped(w[0].words, clip))
	}
	return side(f.a) + " / " + side(f.b)
}

// clip is how many characters of a wording are shown in a folded line.
const clip = 28

// clipped returns s, cut at a word if it has more than n characters.
func clipped(s string, n int) string {
	if length(s) <= n {
		return s
	}
	start := string([]rune(s)[:n])
	if i := strings.LastIndex(start, " "); i > 0 {
		start = start[:i] + " "
	}
	return start + "…"
}

// folded says what a folded report does not show one by one, and how to see it; "" if that is nothing.
func (x sheet) folded(more string) string {
	editorial, agreed := 0, 0
	for _, b := range x.blocks {
		editorial += b.counts[diverge.Editorial]
		if b.counts == (counts{}) {
			agreed++
		}
	}
	var all []string
	if editorial > 0 {
		all = append(all, plural(editorial, "editorial divergence", "editorial divergences"))
	}
	if agreed > 0 {
		all = append(all, plural(agreed, "remark", "remarks")+" without divergence")
	}
	if len(all) == 0 {
		return ""
	}
	return strings.TrimSpace("Folded: " + strings.Join(all, ", ") + ". " + more)
}

// forms names the forms of n, each once, with those who print them.
func (x index) forms(n quotecheck.Name) string {
	var sites []quotecheck.Site
	for _, f := range n.Forms {
		sites = append(sites, quotecheck.Site{Document: f.Document, Span: f.Span, Text: f.Text})
	}
	return shown(x.wordings(sites))
}

// evidence returns what speaks for and against the verdict on n, without what a divergence has said already.
func (x sheet) evidence(n quotecheck.Name) []quotecheck.Evidence {
	return slices.DeleteFunc(slices.Clone(n.Evidence), func(e quotecheck.Evidence) bool { return x.told[e.Text] })
}

// A gap in what was assessed: about whom, and why.
type lapse struct{ about, reason string }

// reasons joins what could not be looked at for the same reason.
func (x index) reasons(all []quotecheck.Unassessed) []lapse {
	var order []string
	by := map[string][]string{}
	for _, u := range all {
		if by[u.Reason] == nil {
			order = append(order, u.Reason)
		}
		if about := x.subject(u); !slices.Contains(by[u.Reason], about) {
			by[u.Reason] = append(by[u.Reason], about)
		}
	}
	var out []lapse
	for _, reason := range order {
		out = append(out, lapse{listed(by[reason]), reason})
	}
	return out
}

package quotecheck

import (
	"maps"
	"slices"
	"strings"

	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/normalize/name"
)

// A Filter narrows a report to what a reader asked for. Its zero value keeps everything.
type Filter struct {
	Speaker     string           // keep what this person said: a name or an alias, in any case and spelling, with or without a title ("President Lind"), or the end of one; "" = everybody
	MinSeverity diverge.Severity // drop divergences below; zero = keep all
}

// Apply returns r without what the filter drops. r itself is not changed. Quotes and speakers that what is left refers to stay.
func (f Filter) Apply(r *Report) *Report {
	out := *r
	if f.Speaker != "" {
		f.keepSpeaker(&out)
	}
	if f.MinSeverity != 0 {
		out.Divergences = keep(out.Divergences, func(d Divergence) bool { return d.Severity >= f.MinSeverity })
	}
	out.Summary = count(&out, r.Summary)
	return &out
}

func (f Filter) keepSpeaker(r *Report) {
	names, exact := f.matcher(r.Speakers)
	wanted := map[string]bool{}
	for _, s := range r.Speakers {
		wanted[s.ID] = goesBy(s, names)
	}
	r.Unassessed = append(slices.Clone(r.Unassessed), f.doubt(r.Speakers, wanted, exact)...)
	quotes := map[string]bool{}
	for _, q := range r.Quotes {
		quotes[q.ID] = wanted[q.Speaker]
	}
	said := func(s Site) bool { return quotes[s.Quote] }
	remarks := map[string]bool{}
	for _, m := range r.Remarks {
		remarks[m.ID] = wanted[m.Speaker]
	}
	shown := maps.Clone(remarks)
	r.Divergences = keep(r.Divergences, func(d Divergence) bool {
		mine := remarks[d.Remark] || slices.ContainsFunc(d.A, said) || slices.ContainsFunc(d.B, said)
		shown[d.Remark] = shown[d.Remark] || mine
		return mine
	})
	r.Names = keep(r.Names, func(n Name) bool { return concerns(n, names, r, quotes) })
	r.Remarks = keep(r.Remarks, func(m Remark) bool { return shown[m.ID] })
	r.keepReferenced(quotes, wanted)
}

// doubt says what a reader should know of whom the filter keeps: that it is nobody, or that the form may be of several people.
func (f Filter) doubt(speakers []Speaker, wanted map[string]bool, exact bool) []Unassessed {
	kept := keep(speakers, func(s Speaker) bool { return wanted[s.ID] })
	switch {
	case len(speakers) == 0:
		return []Unassessed{{What: "speaker", Reason: "nobody named " + f.Speaker + " is quoted"}}
	case len(kept) == 0:
		return []Unassessed{{What: "speaker", Reason: "nobody named " + f.Speaker + " is quoted; quoted are " + listed(speakers)}}
	case len(kept) > 1 && !exact:
		return []Unassessed{{What: "speaker", Reason: f.Speaker + " may be any of these, and what each of them said is kept: " + listed(kept)}}
	}
	return nil
}

// listed joins the names of speakers, but no more than a reader wants to see.
func listed(speakers []Speaker) string {
	var names []string
	for _, s := range speakers {
		names = append(names, s.Name)
	}
	return enumerate(names)
}

// keepReferenced drops the quotes and speakers that are not wanted and that nothing left in r refers to: what another document
// gives to somebody else is needed to show that they part.
func (r *Report) keepReferenced(quotes, speakers map[string]bool) {
	for _, m := range r.Remarks {
		speakers[m.Speaker] = true
		for _, c := range m.Columns {
			for _, cell := range c.Cells {
				quotes[cell.Quote] = true
			}
		}
	}
	for _, d := range r.Divergences {
		for _, s := range slices.Concat(d.A, d.B) {
			quotes[s.Quote] = true
		}
	}
	r.Quotes = keep(r.Quotes, func(q Quote) bool { return quotes[q.ID] })
	for _, q := range r.Quotes {
		speakers[q.Speaker] = true
	}
	r.Speakers = keep(r.Speakers, func(s Speaker) bool { return speakers[s.ID] })
}

// concerns reports whether names is true of n, or n stands in one of the kept quotes.
func concerns(n Name, names func(string) bool, r *Report, kept map[string]bool) bool {
	return names(n.Name) || slices.ContainsFunc(n.Forms, func(form Form) bool {
		return names(form.Text) || slices.ContainsFunc(r.Quotes, func(q Quote) bool {
			return kept[q.ID] && q.Document == form.Document && q.Span.Overlaps(form.Span)
		})
	})
}

// goesBy reports whether names is true of a form of s.
func goesBy(s Speaker, names func(string) bool) bool {
	return names(s.Name) || slices.ContainsFunc(s.Aliases, names)
}

// matcher returns how a form is known for the wanted speaker's: to the letter if any speaker goes by it exactly, else by comparison; if nobody
// is the same by that, whoever may be: "J. R." may be Jane Roe and Jan Rowe.
func (f Filter) matcher(speakers []Speaker) (names func(printed string) bool, exact bool) {
	if slices.ContainsFunc(speakers, func(s Speaker) bool { return goesBy(s, f.spells) }) {
		return f.spells, true
	}
	same := func(printed string) bool { return name.Compare(f.Speaker, printed).Same() }
	if slices.ContainsFunc(speakers, func(s Speaker) bool { return goesBy(s, same) }) {
		return same, false
	}
	return func(printed string) bool {
		v := name.Compare(f.Speaker, printed)
		return v.Same() || v.Relation == name.Unresolved && v.Score >= mayBe
	}, false
}

// mayBe is the score from which an unresolved comparison tells enough to show what somebody said: initials, or a given name alone.
const mayBe = 0.5

// spells reports whether the form is the wanted one, or ends in it.
func (f Filter) spells(printed string) bool {
	want, form := strings.ToLower(strings.TrimSpace(f.Speaker)), strings.ToLower(printed)
	return form == want || strings.HasSuffix(form, " "+want)
}

// keep returns the elements of all that ok accepts, never nil: an empty list is [] in JSON.
func keep[E any](all []E, ok func(E) bool) []E {
	kept := []E{}
	for _, e := range all {
		if ok(e) {
			kept = append(kept, e)
		}
	}
	return kept
}

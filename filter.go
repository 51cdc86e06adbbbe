package quotecheck

import (
	"fmt"
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
	wanted := map[string]bool{}
	for _, s := range r.Speakers {
		wanted[s.ID] = slices.ContainsFunc(append([]string{s.Name}, s.Aliases...), f.names)
	}
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
	r.Names = keep(r.Names, func(n Name) bool { return f.concerns(n, r, quotes) })
	r.Remarks = keep(r.Remarks, func(m Remark) bool { return shown[m.ID] })
	if !slices.ContainsFunc(r.Speakers, func(s Speaker) bool { return wanted[s.ID] }) {
		r.Unassessed = append(slices.Clone(r.Unassessed), Unassessed{What: "speaker", Reason: "nobody named " + f.Speaker + " is quoted" + others(r.Speakers)})
	}
	r.keepReferenced(quotes, wanted)
}

// others says who is quoted, for a reader whose speaker is not.
func others(speakers []Speaker) string {
	if len(speakers) == 0 {
		return ""
	}
	var names []string
	for _, s := range speakers[:min(len(speakers), maxKnown)] {
		names = append(names, s.Name)
	}
	list := "; quoted are " + strings.Join(names, ", ")
	if n := len(speakers) - maxKnown; n > 0 {
		list += fmt.Sprintf(" and %d more", n)
	}
	return list
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

// concerns reports whether n is the wanted speaker, or stands in one of the kept quotes.
func (f Filter) concerns(n Name, r *Report, kept map[string]bool) bool {
	return f.names(n.Name) || slices.ContainsFunc(n.Forms, func(form Form) bool {
		return f.names(form.Text) || slices.ContainsFunc(r.Quotes, func(q Quote) bool {
			return kept[q.ID] && q.Document == form.Document && q.Span.Overlaps(form.Span)
		})
	})
}

// names reports whether the form names the wanted speaker.
func (f Filter) names(printed string) bool {
	want, form := strings.ToLower(strings.TrimSpace(f.Speaker)), strings.ToLower(printed)
	return form == want || strings.HasSuffix(form, " "+want) || name.Compare(f.Speaker, printed).Same()
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

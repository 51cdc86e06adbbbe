package quotecheck

import (
	"slices"

	"github.com/quotecheck/quotecheck/align"
	"github.com/quotecheck/quotecheck/diverge"
	"github.com/quotecheck/quotecheck/internal/passage"
	"github.com/quotecheck/quotecheck/text"
)

// unlisted returns a divergence for whatever makes the quote another wording than the transcript's and is in none of those listed: what
// is no divergence between two accounts, "bought" for "purchased", still is between a quote and its source.
func (v verifier) unlisted(w align.Witness, id string, l lookup, listed []Divergence) []Divergence {
	var all []Divergence
	if !slices.ContainsFunc(l.stretches, stretch.isFound) {
		return nil
	}
	for i, s := range l.stretches {
		if i > 0 && !v.inOrder(l.stretches[i-1], s) && !slices.ContainsFunc(listed, displaced) {
			all = append(all, v.displacement(w, id, l, i))
		}
		if s.found {
			all = append(all, v.otherWords(w, id, l, s, listed)...)
		} else if span := cover(s.tokens); !slices.ContainsFunc(listed, func(d Divergence) bool { return touches(d.B, span) }) {
			d := v.noted(w, id, l, v.nearest(l, i), span, diverge.Added, diverge.Substantive)
			d.Message = "The transcript does not have these words."
			all = append(all, d)
		}
	}
	return all
}

// displaced reports whether d says that words do not stand where the transcript has them.
func displaced(d Divergence) bool {
	return d.Kind == diverge.Spliced || d.Kind == diverge.Reordered || d.Kind == diverge.Misattributed
}

// displacement returns the divergence of stretch number i, which does not follow the one before it in the transcript.
func (v verifier) displacement(w align.Witness, id string, l lookup, i int) Divergence {
	x, y := l.stretches[i-1], l.stretches[i]
	kind, severity, message := diverge.Reordered, diverge.Editorial, "The same words stand in another order."
	if y.spliced || y.goesOn {
		kind = diverge.Spliced
		severity, message = v.joint(x, y)
	}
	d := v.noted(w, id, l, x.place, cover(x.tokens).Cover(cover(y.tokens)), kind, severity)
	d.A = sitesIn(v.transcript.Document.ID, append(d.A, v.divergence(w, id, w.Quotes[l.quote], y.place, text.Span{}).A...))
	d.Message = message
	d.ID = divergenceID(d)
	return d
}

// nearest returns the empty place in the transcript where stretch number i, which was not found, would stand.
func (v verifier) nearest(l lookup, i int) passage.Place {
	for _, s := range slices.Backward(l.stretches[:i]) {
		if s.found {
			return passage.Place{Start: s.place.End, End: s.place.End}
		}
	}
	for _, s := range l.stretches[i:] {
		if s.found {
			return passage.Place{Start: s.place.Start, End: s.place.Start}
		}
	}
	return passage.Place{}
}

// otherWords returns the divergences of a stretch that was found with other words, as far as they are not listed. Words like "the" are
// passed over in a stretch of which something is listed.
func (v verifier) otherWords(w align.Witness, id string, l lookup, s stretch, listed []Divergence) []Divergence {
	var all []Divergence
	any := slices.ContainsFunc(listed, func(d Divergence) bool { return touches(d.B, cover(s.tokens)) })
	for _, c := range merged(v.contrasts(w, s), func(c contrast) bool {
		return c.other && (!any || telling(c.quoted)+telling(c.heard) > 0) && !slices.ContainsFunc(listed, func(d Divergence) bool {
			return len(c.quoted) > 0 && touches(d.B, c.words) || len(c.heard) > 0 && touches(d.A, cover(c.heard))
		})
	}) {
		kind, message := diverge.Reworded, "Other words inside quotation marks; no change of content was found."
		switch {
		case len(c.heard) == 0:
			kind, message = diverge.Added, "The article has words that the transcript does not have."
		case len(c.quoted) == 0:
			kind, message = diverge.Missing, "The article leaves words out and shows no mark."
		}
		d := v.noted(w, id, l, c.place, c.words, kind, diverge.Editorial)
		d.Message = message
		all = append(all, d)
	}
	return all
}

// merged returns the contrasts to keep, those that follow each other as one.
func merged(list []contrast, keep func(contrast) bool) []contrast {
	var all []contrast
	joins := false
	for _, c := range list {
		switch {
		case !keep(c):
			joins = false
			continue
		case joins && all[len(all)-1].place.End == c.place.Start:
			all[len(all)-1] = all[len(all)-1].with(c)
		default:
			all = append(all, c)
		}
		joins = true
	}
	return all
}

// with returns c and the contrast that follows it as one.
func (c contrast) with(next contrast) contrast {
	switch {
	case len(c.quoted) == 0:
		c.words = next.words
	case len(next.quoted) > 0:
		c.words = c.words.Cover(next.words)
	}
	c.quoted, c.heard = slices.Concat(c.quoted, next.quoted), slices.Concat(c.heard, next.heard)
	c.place.End = next.place.End
	return c
}

// touches reports whether one of the sites shares a byte with s.
func touches(sites []Site, s text.Span) bool {
	return slices.ContainsFunc(sites, func(x Site) bool { return x.Span.Start < s.End && s.Start < x.Span.End })
}

// noted returns a divergence with its ID.
func (v verifier) noted(w align.Witness, id string, l lookup, p passage.Place, s text.Span, kind diverge.Kind, severity diverge.Severity) Divergence {
	d := v.divergence(w, id, w.Quotes[l.quote], p, s)
	d.Kind, d.Severity, d.Confidence = kind, severity, sureEnd
	d.ID = divergenceID(d)
	return d
}

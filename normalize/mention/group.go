package mention

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// A group is the mentions whose forms fit together.
type group struct {
	mentions []Mention // sorted by document, then name
	indices  []int     // of the mentions, in the caller's slice
	names    []string  // the forms, each once
	known    *Known    // the person known by the name, nil if there is none or more than one
}

// groups puts mentions together that can be one bearer by their names, the group with most witnesses first.
func (r *Resolver) groups(mentions []Mention) []group {
	order := make([]int, 0, len(mentions))
	for i, m := range mentions {
		if m.Name != "" && m.Kind != Place && m.Kind != Body {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := mentions[i], mentions[j]
		return cmp.Or(cmp.Compare(len(b.Name), len(a.Name)), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Document, b.Document))
	})
	var groups []group
	place := map[string]int{} // a form -> its group
	for _, i := range order {
		form := mentions[i].Name
		at, ok := place[form]
		if !ok {
			at = slices.IndexFunc(groups, func(g group) bool { return r.fits(g, form) })
			if at < 0 {
				at = len(groups)
				groups = append(groups, group{})
			}
			place[form] = at
			groups[at].names = append(groups[at].names, form)
		}
		groups[at].mentions = append(groups[at].mentions, mentions[i])
		groups[at].indices = append(groups[at].indices, i)
	}
	for i := range groups {
		groups[i].known = r.knownAs(groups[i])
		slices.Sort(groups[i].indices)
	}
	slices.SortStableFunc(groups, func(a, b group) int {
		return cmp.Or(cmp.Compare(b.witnesses(), a.witnesses()), cmp.Compare(a.fullest(), b.fullest()))
	})
	return groups
}

// fits reports whether a name can be one bearer's with every form of g. Longer names come first, so that a bare surname joins
// the full name it belongs to.
func (r *Resolver) fits(g group, form string) bool {
	same := false
	for _, n := range g.names {
		v := r.lists().Compare(form, n)
		switch {
		case v.Same():
			same = true
		case v.Relation == name.Different && v.Score < .3:
			return false
		}
	}
	return same
}

// knownAs returns the one known person whom the forms of g fit.
func (r *Resolver) knownAs(g group) *Known {
	var found *Known
	for i, k := range r.Known {
		if !r.fits(g, k.Name) {
			continue
		}
		if found != nil {
			return nil
		}
		found = &r.Known[i]
	}
	return found
}

// witnesses counts the independent documents of g.
func (g group) witnesses() int {
	seen := map[string]bool{}
	for _, m := range g.mentions {
		seen[cmp.Or(m.Lineage, m.Document)] = true
	}
	return len(seen)
}

// documents counts the documents of g.
func (g group) documents() int {
	seen := map[string]bool{}
	for _, m := range g.mentions {
		seen[m.Document] = true
	}
	return len(seen)
}

// original returns the first mention of g in a text in the language of the speaker.
func (g group) original() (Mention, bool) {
	i := slices.IndexFunc(g.mentions, func(m Mention) bool { return m.Original })
	if i < 0 {
		return Mention{}, false
	}
	return g.mentions[i], true
}

// fullest returns the name of the known person, or the longest form that was printed.
func (g group) fullest() string {
	if g.known != nil {
		return g.known.Name
	}
	return g.longest()
}

// longest returns the fullest form that was printed: the one with most words, in Latin letters if there is one.
func (g group) longest() string { return slices.MinFunc(g.names, fuller) }

// fuller orders names, the fuller first.
func fuller(a, b string) int {
	latin := func(s string) int {
		if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
			return 0
		}
		return 1
	}
	return cmp.Or(
		cmp.Compare(strings.Count(b, " "), strings.Count(a, " ")),
		cmp.Compare(latin(b), latin(a)),
		cmp.Compare(len(b), len(a)),
		cmp.Compare(a, b),
	)
}

// roles returns what stands beside the mentions of g, title and role.
func (g group) roles() []string {
	var list []string
	for _, m := range g.mentions {
		for _, role := range []string{m.Role, m.Title} {
			if role != "" && !slices.Contains(list, role) {
				list = append(list, role)
			}
		}
	}
	return list
}

// allRoles returns the roles of g and that of the known person.
func (g group) allRoles() []string {
	if g.known != nil && g.known.Role != "" {
		return append(g.roles(), g.known.Role)
	}
	return g.roles()
}

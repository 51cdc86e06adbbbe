package mention

// The garbled name. One account has "Mr. Blakely, the special envoy", the others "special envoy Dan Blackley", and a man named
// Blakely exists. Nothing in the strings tells whether that is another spelling, another man or a slip of a transcriber, so a
// ledger is kept: what the other documents have in the same place, whether role and title fit, what an original-language text
// has, how the names sound, who is known by the name. The text is never rewritten.
//
// The rule (docs/DESIGN.md, Names): a misnaming is suspected only where role or original language supports it, two independent
// documents have the other name, and nothing speaks a veto: one document that names both, given names that conflict.
// Otherwise the documents are in conflict; with a single witness the question stays open.

import (
	"fmt"
	"slices"

	"github.com/quotecheck/quotecheck/normalize/name"
)

// A Known person bears a name and holds an office.
type Known struct {
	Name string
	Role string // "special envoy", "ambassador to NATO"
}

// A Resolver finds out whom the mentions of several documents mean. Its zero value knows the embedded lists and nobody in
// person. It is safe for concurrent use once set.
type Resolver struct {
	Lists *name.Lists // of names, titles and places; nil = the embedded lists. How names sound is embedded
	Known []Known     // people who may be meant, any order
}

// A Resolution says who is meant by mentions that may differ, and why.
type Resolution struct {
	name.Verdict
	Referent string // the fullest form of the bearer, "" if nothing tells
	Doubtful []int  // indices of the mentions that name somebody else, or garble the name; ascending
}

// Resolve judges the mentions of one bearer, or of bearers that may be one: the mentions of one speaker, of one office, or of one
// aligned slot. Different says that they are two people. The outcome does not depend on the order of the mentions.
// Cost: a comparison for each two forms.
func (r *Resolver) Resolve(mentions []Mention) Resolution {
	groups := r.groups(mentions)
	switch {
	case len(groups) == 0:
		return resolved(name.Unresolved, 0, "nobody is named")
	case len(groups) == 1 && groups[0].witnesses() < 2:
		return r.single(groups[0])
	case len(groups) == 1:
		return r.agreed(groups[0])
	}
	return r.contested(groups)
}

func (r *Resolver) lists() *name.Lists {
	if r.Lists != nil {
		return r.Lists
	}
	return name.DefaultLists()
}

// resolved makes a resolution with one piece of evidence.
func resolved(rel name.Relation, score float64, why string) Resolution {
	return Resolution{Verdict: name.Verdict{Relation: rel, Score: score, Evidence: []name.Evidence{{For: rel.Same(), Text: why, Weight: .9}}}}
}

// single is the answer for a name that only one witness has.
func (r *Resolver) single(g group) Resolution {
	res := resolved(name.Unresolved, .5, "only one witness has the name")
	if g.known != nil {
		res.Evidence = append(res.Evidence, name.Evidence{For: true, Text: fmt.Sprintf("%s is known as %s", g.known.Name, g.known.Role), Weight: .3})
	}
	return res
}

// agreed is the answer for mentions whose forms all fit together.
func (r *Resolver) agreed(g group) Resolution {
	res := Resolution{Verdict: name.Verdict{Relation: name.Identical, Score: 1}, Referent: g.fullest()}
	var forms []name.Evidence // of the pair that says most
	for i, a := range g.names {
		for _, b := range g.names[:i] {
			v := r.lists().Compare(a, b)
			if !v.Same() {
				continue
			}
			if v.Relation > res.Relation || v.Relation == res.Relation && v.Score < res.Score {
				forms = v.Evidence
			}
			res.Relation, res.Score, res.Partial = max(res.Relation, v.Relation), min(res.Score, v.Score), res.Partial || v.Partial
		}
	}
	agree := name.Evidence{For: true, Text: fmt.Sprintf("%d witnesses have forms of one name", g.witnesses()), Weight: .9}
	res.Evidence = append([]name.Evidence{agree}, forms...)
	return res
}

// contested is the answer for mentions of names that do not fit together. The group with most witnesses stands against the rest.
func (r *Resolver) contested(groups []group) Resolution {
	lead := groups[0]
	res := Resolution{Verdict: name.Verdict{Relation: name.NameConflict}}
	var all ledger
	for _, g := range groups[1:] {
		if doc, ok := sharedDocument(lead, g); ok {
			return resolved(name.Different, 0, fmt.Sprintf("%s names both %s and %s", doc, lead.longest(), g.longest()))
		}
		l := r.weigh(lead, g)
		all.evidence = append(all.evidence, l.evidence...)
		res.Doubtful = append(res.Doubtful, g.indices...)
		if l.supports() && lead.witnesses() >= 2 && lead.witnesses() > g.witnesses() {
			res.Relation = name.SuspectedMisnaming
		}
	}
	if res.Relation == name.SuspectedMisnaming {
		res.Referent = lead.fullest()
	} else {
		res.Doubtful = append(res.Doubtful, lead.indices...)
	}
	slices.Sort(res.Doubtful)
	res.Evidence, res.Score = all.sorted(), all.score()
	return res
}

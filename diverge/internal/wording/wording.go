package wording

import (
	"slices"

	"github.com/quotecheck/quotecheck/diverge/finding"
	"github.com/quotecheck/quotecheck/diverge/internal/change"
	"github.com/quotecheck/quotecheck/diverge/internal/mark"
	"github.com/quotecheck/quotecheck/diverge/internal/reading"
)

// wording judges what the typed detectors left: other words at the same place.
//
// Rule: phrases that the table calls equal, and differences of light words alone, say nothing. Where both sides translate,
// other words are style (reworded), and the finding asks for review when no word of one side is related to a word of the
// other; words that a paraphrase without marks puts in their place are altered wording, editorial. What one kept word governs
// ("balance of trade" / "balance of fear") is content everywhere. Inside quotation marks of
// one language other content words are altered wording: there is only one thing that was said.
//
// Example: "balance of trade" / "balance of fear" in two English papers. Counter-example: "in bad shape" / "in a poor
// state" in two translations. It fails for synonyms that are on no list.
func wording(p *reading.Pair, h reading.Hunk) (change.Change, bool) {
	c := change.Change{X: p.X.Trim(h.X), Y: p.Y.Trim(h.Y), Confidence: .8, Severity: finding.Editorial, Kind: finding.Reworded}
	if p.SamePhrase(c.X, c.Y) || samePlace(p, c.X, c.Y) {
		return c, false
	}
	c.Why = []string{change.Against(p, c.X, c.Y)}
	style := p.Translated() || p.Indirect()
	related, opposite, litotes := relations(p, c.X, c.Y)
	switch {
	case litotes && !opposite && stressed(p.X, c.X) != stressed(p.Y, c.Y):
		c.Kind, c.Facet = finding.Altered, finding.Degree
		c.Why = append(c.Why, "one side only denies the opposite of what the other stresses")
	case litotes && !opposite:
		c.Why = append(c.Why, "one side denies the opposite of what the other says; kept as editorial")
	case opposite && !style:
		c.Kind, c.Facet, c.Severity, c.Confidence = finding.Altered, finding.Wording, finding.Substantive, .9
		c.Why = append(c.Why, "the words are opposites")
	case opposite && p.X.Contents(c.X) == 1 && p.Y.Contents(c.Y) == 1:
		c.Kind, c.Facet, c.Severity, c.Confidence, c.Sure = finding.Altered, finding.Wording, finding.Substantive, .8, true
		c.Why = append(c.Why, "the words are opposites")
	case opposite:
		c.Kind, c.Facet, c.Severity, c.Confidence, c.Review = finding.Altered, finding.Wording, finding.Substantive, .6, true
		c.Why = append(c.Why, "some of the words are opposites")
	case coreference(p, c.X, c.Y) && !style:
		c.Kind, c.Facet, c.Severity, c.Review = finding.Altered, finding.Name, finding.Substantive, true
		c.Why = append(c.Why, "a name on one side, another word on the other, inside quotation marks")
	case coreference(p, c.X, c.Y):
		c.Why = append(c.Why, "a name on one side, a description or a pronoun on the other: they may mean one and the same")
	case style && related:
		c.Why = append(c.Why, "related words; kept as editorial")
	case complement(p, c.X, c.Y):
		c.Kind, c.Facet, c.Severity, c.Confidence = finding.Altered, finding.Wording, finding.Substantive, .85
		c.Sure = true
		c.Why = append(c.Why, "the same word governs two different things")
	case style && !change.Quoted(p, c):
		c.Kind, c.Facet, c.Review, c.Confidence = finding.Altered, finding.Wording, true, .6
		c.Why = append(c.Why, "the paraphrase puts it in words that are not related; whether it says the same is for a reader to judge")
	case style:
		c.Review, c.Confidence = true, .6
		c.Why = append(c.Why, "two renderings in other words; whether they say the same is for a reader to judge")
	case related:
		c.Why = append(c.Why, "words of related meaning; kept as editorial")
	default:
		c.Kind, c.Facet, c.Severity, c.Confidence = finding.Altered, finding.Wording, finding.Substantive, .8
		c.Why = append(c.Why, "other content words inside quotation marks")
	}
	return several(p, carried(p, c, style)), true
}

// several notes on an altered wording that one side tells two things, joined by a conjunction, where the other tells one: "the farmers
// and the millers" / "the villagers". How much is spoken of may differ too.
func several(p *reading.Pair, c change.Change) change.Change {
	if c.Kind != finding.Altered || c.Facet != finding.Wording || joins(p.X, c.X) == joins(p.Y, c.Y) {
		return c
	}
	c.Also = append(c.Also, finding.Type{Kind: finding.Altered, Facet: finding.Quantifier})
	c.Why = append(c.Why, "one side names two things, the other one")
	return c
}

// joins reports whether a conjunction joins words of content in r.
func joins(s *reading.Side, r reading.Run) bool {
	for i := r.Start; i < r.End; i++ {
		if conjunction(s.Tokens[i].Norm) && s.Contents(reading.Run{Start: r.Start, End: i}) > 0 && s.Contents(reading.Run{Start: i + 1, End: r.End}) > 0 {
			return true
		}
	}
	return false
}

// stressed reports whether r holds a word that makes another one stronger: "very", "extremely".
func stressed(s *reading.Side, r reading.Run) bool {
	return slices.ContainsFunc(mark.Only(s.Marks, finding.Degree), func(m mark.Mark) bool {
		return m.Class == "intensity" && m.Level >= stressLevel && r.Start <= m.Start && m.End <= r.End
	})
}

const stressLevel = 3 // from "very" upwards on the scale of intensity

package mutate

import (
	"math/rand/v2"
	"regexp"
)

// tenses puts a verb into another time: "the port is open" becomes "the port was open".
func tenses(q string, r *rand.Rand) []edit {
	return swaps(map[string][]string{
		"is": {"was", "will be"}, "are": {"were", "will be"}, "was": {"is", "will be"}, "were": {"are"}, "has": {"had"}, "have": {"had"}, "does": {"did"},
		"wants": {"wanted"}, "want": {"wanted"}, "needs": {"needed"}, "knows": {"knew"}, "know": {"knew"}, "thinks": {"thought"}, "works": {"worked"},
		"wanted": {"want"}, "believed": {"believe"}, "believes": {"believed"}, "supports": {"supported"}, "supported": {"support"}, "says": {"said"},
	})(q, r)
}

// party is a name, or a noun with its article; doing joins two of them.
const (
	party = `((?:[Tt]he|[Oo]ur|[Tt]heir) [a-z]{3,}|[A-Z][a-z]{3,})`
	doing = ` ((?:will |would |can |should |must )?(?:help|support|tell|told|ask|asked|beat|need|join|pay|trust|blame|attack|follow|know|helped|supported|blamed|attacked|joined|against|over|behind|before|from|like|for)) `
)

var deed = regexp.MustCompile(`\b` + party + doing + party + `\b`)

// exchange lets two parties change places: "the town will help the island" becomes "the island will help the town".
func exchange(q string, r *rand.Rand) []edit {
	var out []edit
	for _, m := range deed.FindAllStringSubmatchIndex(q, -1) {
		one, by, other := q[m[2]:m[3]], q[m[4]:m[5]], q[m[6]:m[7]]
		if one != other {
			out = append(out, edit{m[0], m[1], other + " " + by + " " + one})
		}
	}
	return out
}

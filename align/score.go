package align

// Likeness of two clauses: the weight of what they share against the weight of the lighter one (an outlet cuts a
// sentence short) and against both (a fragment of two words is found in many a sentence).
//
//	“We will open the road in May,”            open road may | shared 3 terms
//	She promised to open the road.              promise open road
//
// It fails where a statement is rendered without a single common stem, synonym or name; the neighbours must tell then.

const (
	// containment is the say of the lighter clause alone.
	containment = 0.5
	// slack is how many typical words a clause must share before being contained counts in full.
	slack = 0.5
	// synonymous is the most that synonyms add to what two clauses share anyway: every word has a synonym in some sense.
	synonymous = 0.5
	// baseless is what is left of the synonyms of clauses that share next to nothing else: up to grammarAlone typical words.
	baseless     = 0.7
	grammarAlone = 0.3
	// justNames is the weight, in typical words, of what else two clauses share up to which they count as sharing nothing but names.
	justNames = 0.4
	// loneWords is the weight, in typical words, up to which two clauses count as sharing a single word.
	loneWords = 1.3
)

// A common is what two clauses share.
type common struct {
	words, synonyms float64 // weight of equal terms and forms of one word, and of synonyms
	lone            bool    // one content word at most is shared, and one of the two has others
	names           bool    // next to nothing but names is shared, and one of the two has other words
}

func (lx *lexis) common(x, y []entry) common {
	restX, restY, equal, names := lx.apart(lx.restX[:0], lx.restY[:0], x, y)
	lx.restX, lx.restY = restX, restY
	forms, synonyms := lx.relativesIn(restX, restY)
	words := equal + forms
	if words < grammarAlone*lx.typical {
		synonyms *= baseless
	}
	others := len(restX)+len(restY) > 0
	return common{words, synonyms, others && words < loneWords*lx.typical, others && words+synonyms-names < justNames*lx.typical}
}

// bounded returns the weight that two clauses share when nothing but their words is known.
func (c common) bounded() float64 { return c.words + min(synonymous*c.words, c.synonyms) }

// free returns the weight that two clauses share when their neighbours make it likely that they are renderings of one statement.
func (c common) free() float64 { return c.words + c.synonyms }

// likeness returns how alike two clauses of masses mx and my are that share something, 0..1.
func (lx *lexis) likeness(shared, mx, my float64) float64 {
	if shared == 0 {
		return 0
	}
	light, heavy := min(mx, my), max(mx, my)
	contained := shared / (light + slack*lx.typical)
	balanced := 2 * shared / (light + heavy)
	return min(1, containment*contained+(1-containment)*balanced)
}

// alike returns how alike clauses i and j are when nothing is forgiven: 1 if both speak of the same things.
func (lx *lexis) alike(i, j int) float64 {
	if lx.mass[i]+lx.mass[j] == 0 {
		return 1
	}
	return min(1, 2*lx.common(lx.vectors[i], lx.vectors[j]).bounded()/(lx.mass[i]+lx.mass[j]))
}

// apart appends the entries that x has alone to restX and those that y has alone to restY, and returns both and the
// weight that x and y share.
func (lx *lexis) apart(restX, restY, x, y []entry) (_, _ []entry, shared, names float64) {
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].term < y[0].term:
			restX = append(restX, x[0])
			x = x[1:]
		case x[0].term > y[0].term:
			restY = append(restY, y[0])
			y = y[1:]
		default:
			w := min(x[0].weight, y[0].weight)
			shared += w
			if lx.name[x[0].term] {
				names += w
			}
			x, y = x[1:], y[1:]
		}
	}
	return append(restX, x...), append(restY, y...), shared, names
}

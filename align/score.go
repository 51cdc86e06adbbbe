package align

// Likeness of two clauses: the weight of what they share against the weight of the lighter one (an outlet cuts a
// sentence short) and against both (a fragment of two words is found in many a sentence).
//
//	“We will open the road in May,”            open road may | shared 3 terms
//	She promised to open the road.              promise open road
//
// It fails where a statement is rendered without a single common stem, synonym or name; the neighbours must tell then.

// likeness returns how alike clauses i and j are, 0..1.
func (lx *lexis) likeness(i, j int) float64 {
	shared := overlap(lx.vectors[i], lx.vectors[j])
	if shared == 0 {
		return 0
	}
	light, heavy := min(lx.mass[i], lx.mass[j]), max(lx.mass[i], lx.mass[j])
	contained := shared / (light + slack*lx.typical)
	balanced := 2 * shared / (light + heavy)
	return min(1, containment*contained+(1-containment)*balanced)
}

const (
	// containment is the say of the lighter clause alone.
	containment = 0.5
	// slack is how many typical words a clause must share before being contained counts in full.
	slack = 0.5
)

// overlap returns the weight that two vectors share.
func overlap(x, y []entry) float64 {
	var sum float64
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i].term < y[j].term:
			i++
		case x[i].term > y[j].term:
			j++
		default:
			sum += min(x[i].weight, y[j].weight)
			i++
			j++
		}
	}
	return sum
}

// alike returns how alike clauses i and j are when nothing is forgiven: 1 if both speak of the same things.
func (lx *lexis) alike(i, j int) float64 {
	if lx.mass[i]+lx.mass[j] == 0 {
		return 1
	}
	return 2 * overlap(lx.vectors[i], lx.vectors[j]) / (lx.mass[i] + lx.mass[j])
}

package name

// Word returns the place that the one word w names. It is a quick Lookup for callers that have folded w already:
// small letters, no marks, no apostrophes, no points.
func (p *Places) Word(w string) (Place, bool) {
	i, ok := p.byName[w]
	if !ok {
		return Place{}, false
	}
	return p.places[i], true
}

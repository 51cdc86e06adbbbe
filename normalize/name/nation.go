package name

// Nation returns the name of the country that a word names by itself, by its people or by its capital: "Ukraine",
// "Ukrainian" and "Kyiv" give "Ukraine". "" if it names none.
func (l *Lists) Nation(phrase string) string {
	if n := l.demonyms[fold(phrase)]; n != "" {
		return n
	}
	p, ok := l.places.Lookup(phrase)
	switch {
	case !ok:
		return ""
	case p.Kind == Country:
		return p.Name
	case p.Kind == Capital:
		for _, c := range l.places.places {
			if c.Kind == Country && c.Country == p.Country {
				return c.Name
			}
		}
	}
	return ""
}

package name

// Given reports whether s is a given name or a short form of one.
func (l *Lists) Given(s string) bool { return l.given.known(foldGiven(s)) }

// Gender returns whose given name s is: 'm', 'f', or 0 if both bear it or it is not known.
func (l *Lists) Gender(s string) byte {
	key := foldGiven(s)
	switch l.given.sex(l.given.forms[key]) {
	case 1:
		return 'm'
	case 2:
		return 'f'
	}
	return 0
}

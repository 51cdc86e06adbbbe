package mention

// The role beside a name: what stands before it, or behind it in apposition.

// maxRole bounds the words of a role.
const maxRole = 9

// roleBefore reads the role that ends before word i: "the president's special envoy, Mr Roe", "foreign minister Roe".
func (f finder) roleBefore(i int) string {
	if i == 0 || !f.words[i].open && !f.words[i].comma {
		return ""
	}
	from := i
	for n := 1; n <= min(f.lists.TitleWords(), i); n++ {
		if f.title(i-n, i) {
			from = i - n
		}
		if !f.words[i-n].open {
			break
		}
	}
	if from == i && f.words[i].comma {
		from = f.officeOf(i)
	}
	if from == i || f.words[i].comma && i-from == 1 && f.lists.Title(f.words[from].key) == "address" {
		return ""
	}
	return f.source[f.words[f.wider(from)].Start:f.words[i-1].End]
}

// officeOf returns where an office starts whose description ends before word i: "an envoy of the northern league, Mr Roe". It
// is i if there is none.
func (f finder) officeOf(i int) int {
	for at := i - 1; at > 0 && i-at < maxRole && f.words[at].open; at-- {
		switch f.words[at].key {
		case "and", "with", "by", "that", "said":
			return i
		case "of", "to", "for":
			for n := min(f.lists.TitleWords(), at); n > 0; n-- {
				if f.joined(at-n, at) && f.title(at-n, at) {
					return at - n
				}
			}
		}
	}
	return i
}

// wider leads the start of a role back over the offices that it belongs to: "special envoy of the northern president".
func (f finder) wider(from int) int {
	for at := from; at > 0 && from-at < maxRole && f.words[at].open; {
		at--
		w := f.words[at]
		if f.lists.Title(w.key) == "" && !smallWord(w.key) && f.lists.Places().People(w.key) == "" {
			break
		}
		for n := 1; n <= f.lists.TitleWords() && n <= at+1; n++ {
			if f.joined(at+1-n, at+1) && f.title(at+1-n, at+1) {
				from = at + 1 - n
			}
		}
	}
	return from
}

// roleAfter reads the role that an apposition tells: "Ann Roe, the special envoy of the president,".
func (f finder) roleAfter(end int) string {
	if end >= len(f.words) || !f.words[end].comma {
		return ""
	}
	stop, office := end, false
	for stop < len(f.words) && stop-end < maxRole && (stop == end || f.words[stop].open) {
		w := f.words[stop]
		isTitle := f.lists.Title(w.key) != ""
		if !isTitle && w.capital && stop > end && f.lists.Title(f.words[stop-1].key) != "" {
			return "" // the next person of a list: "Minister Ann Roe, Minister Bo Kestrel"
		}
		if !isTitle && !w.capital && !smallWord(w.key) && !f.qualifies(stop) {
			break
		}
		office = office || isTitle
		stop++
	}
	for stop > end && smallWord(f.words[stop-1].key) && !f.words[stop-1].capital {
		stop--
	}
	if !office || stop == end {
		return ""
	}
	return f.source[f.words[end].Start:f.words[stop-1].End]
}

// qualifies reports whether word i only tells an office more closely: the start of a title of several words, or an adjective
// right before a title.
func (f finder) qualifies(i int) bool {
	if i+1 < len(f.words) && f.words[i+1].open && f.lists.Title(f.words[i+1].key) != "" {
		return true
	}
	for n := 2; n <= f.lists.TitleWords() && i+n <= len(f.words); n++ {
		if f.title(i, i+n) {
			return true
		}
	}
	return false
}

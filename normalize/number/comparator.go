package number

// longestPhrase is the number of words in the longest comparator.
const longestPhrase = 4

// bound finds the comparator around the amount [i, end), sets it in q, and returns where it begins, i if it stands
// behind the amount or nowhere.
func (p *parse) bound(q *Quantity, i, end int) int {
	if c, start := p.before(i); start < i {
		q.Comparator = c
		return start
	}
	p.behind(q, end)
	return i
}

// before returns the longest comparator that ends before word i and where it begins.
func (p *parse) before(i int) (Comparator, int) {
	form := p.text(i - 1)
	table := phrases()
	if !table.last[form] {
		return Exactly, i
	}
	found, start := Exactly, i
	for k := 1; k <= longestPhrase; k++ {
		if k > 1 {
			w := p.text(i - k)
			if w == "" {
				break
			}
			form = w + " " + form
		}
		if c, ok := table.before[form]; ok {
			found, start = c, i-k
		}
	}
	return found, start
}

// behind sets in q the comparator that follows the amount: "20 or more".
func (p *parse) behind(q *Quantity, end int) {
	form := p.text(end)
	c, ok := phrases().after[form]
	after := end + 1
	if !ok && form == "or" {
		form += " " + p.text(end+1)
		c, ok = phrases().after[form]
		after = end + 2
	}
	if ok && (form != "+" || p.src.Word(end).Glued) && (form != "plus" || p.src.Word(end).Hyphen) {
		q.Comparator = c
		p.inner, p.after = end, after
	}
}

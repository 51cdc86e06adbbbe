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
	if !p.term(i - 1).bounds {
		return Exactly, i
	}
	form, table := p.text(i-1), phrases()
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
	w := p.src.Word(end)
	form, c, after := w.Text, known(w).behind, end+1
	if form == "or" {
		c, after = phrases().after["or "+p.text(end+1)], end+2
	}
	if c != Exactly && (form != "+" || w.Glued) && (form != "plus" && form != "odd" || w.Hyphen) {
		q.Comparator = c
		p.inner, p.after = end, after
	}
}

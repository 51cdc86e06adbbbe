package wordlink

import "github.com/quotecheck/quotecheck/internal/lexicon"

// A Row holds the features of a cell. All of them are the same when the two readings change sides.
type Row = []float32

// Row adds the features of a cell to f. before is what an earlier stage found, nil at the first stage.
func (t *Task) Row(f Row, c Cell, before *Stage) Row {
	f = t.wordFeatures(f, c)
	f = ends(f, t.rivalsX[t.x.at[c.X]], t.rivalsY[t.y.at[c.Y]])
	f = t.placeFeatures(f, c)
	if before != nil {
		f = before.features(f, c)
	}
	return f
}

// ends adds the lesser and the greater of two values, which side is which left out.
func ends(f Row, a, b float32) Row { return append(f, min(a, b), max(a, b)) }

// wordFeatures adds what the two words say by themselves.
func (t *Task) wordFeatures(f Row, c Cell) Row {
	x, y := t.x.word(c.X), t.y.word(c.Y)
	l := t.likeness(c.X, c.Y)
	f = flags(f, l.evidence == Identical, l.evidence == Stem, l.evidence == Value || l.evidence == Name, t.acronyms[c], l.part, l.group)
	f = append(f, rank(l.relation), l.letters, l.prefix)
	f = ends(f, float32(x.kind), float32(y.kind))
	f = ends(f, float32(x.group), float32(y.group))
	f = ends(f, float32(len(x.norm)), float32(len(y.norm)))
	f = ends(f, float32(x.class), float32(y.class))
	f = ends(f, float32(x.count), float32(y.count))
	return f
}

// flags adds 1 for true and 0 for false.
func flags(f Row, list ...bool) Row {
	for _, b := range list {
		if b {
			f = append(f, 1)
		} else {
			f = append(f, 0)
		}
	}
	return f
}

// rank orders the relations of the lexicon by how closely they bind, none last.
func rank(r lexicon.Relation) float32 {
	if r == 0 {
		return float32(lexicon.Kin) + 1
	}
	return float32(r)
}

// placeFeatures adds what the neighbourhood says.
func (t *Task) placeFeatures(f Row, c Cell) Row {
	i, j := c.X, c.Y
	left, right := t.worth(i-1, j-1), t.worth(i+1, j+1)
	left2, right2 := t.worth(i-2, j-2), t.worth(i+2, j+2)
	skipLeft := max(t.worth(i-1, j-2), t.worth(i-2, j-1))
	skipRight := max(t.worth(i+1, j+2), t.worth(i+2, j+1))
	f = append(f, left, right, left2, right2, skipLeft, skipRight)
	f = append(f, t.run(i, j, -1), t.run(i, j, 1))
	f = t.window(f, i, j)
	f = append(f, t.offset(c), float32(abs(i-j)))
	f = ends(f, float32(len(t.x.at)), float32(len(t.y.at)))
	f = append(f, float32(min(i, j)), float32(min(len(t.x.at)-i, len(t.y.at)-j)))
	return f
}

// run returns the length of the run of identical tokens that starts beside (i, j) and goes in one direction.
func (t *Task) run(i, j, step int) float32 {
	const longest = 8
	n := 0
	for n < longest {
		i, j = i+step, j+step
		if i < 0 || j < 0 || i >= len(t.x.at) || j >= len(t.y.at) || t.likeness(i, j).evidence != Identical {
			break
		}
		n++
	}
	return float32(n)
}

// window adds how much of the words around i is found around j, before and after, each content word counted once.
func (t *Task) window(f Row, i, j int) Row {
	const reach = 4
	for step := -1; step <= 1; step += 2 {
		var total float32
		for d := 1; d <= reach; d++ {
			total += t.found(i+step*d, j, step, reach, false) + t.found(j+step*d, i, step, reach, true)
		}
		f = append(f, total)
	}
	return append(f, t.found(i-1, j, 1, reach, false)+t.found(j-1, i, 1, reach, true), t.found(i+1, j, -1, reach, false)+t.found(j+1, i, -1, reach, true))
}

// found returns the best worth of token k of one side against the tokens of the other from at in one direction.
func (t *Task) found(k, at, step, reach int, swapped bool) float32 {
	var best float32
	for d := 1; d <= reach; d++ {
		i, j := k, at+step*d
		if swapped {
			i, j = j, i
		}
		if i < 0 || j < 0 || i >= len(t.x.at) || j >= len(t.y.at) {
			continue
		}
		best = max(best, t.worths[t.x.at[i]*len(t.y.words)+t.y.at[j]])
	}
	return best
}

func abs(i int) int { return max(i, -i) }

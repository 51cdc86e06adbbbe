package normalize

import "github.com/quotecheck/quotecheck/text"

// Then returns the two steps t and u as one: a text from t's source to u's result. The source of u must be
// the result of t; if it is not, Then returns t. Where both changed the same bytes, the edits are joined and
// Also lists the further rules.
//
//	t:  ''agree­ment''  ->  ''agreement''       (N1)
//	u:  ''agreement''   ->  "agreement"         (N5)
//	t.Then(u): three edits on the first text
//
// Cost: O(edits of t + edits of u).
func (t Text) Then(u Text) Text {
	switch {
	case u.original != t.normalized:
		return t
	case len(u.edits) == 0:
		return t
	case len(t.edits) == 0:
		return u
	}
	m := merger{t: t, u: u}
	return NewText(t.original, m.merge())
}

// A merger walks the edits of two steps along the text between them.
type merger struct {
	t, u Text
	i, j int // next edit of t, of u
}

func (m *merger) merge() []Edit {
	edits := make([]Edit, 0, len(m.t.edits)+len(m.u.edits))
	for m.i < len(m.t.edits) || m.j < len(m.u.edits) {
		edits = append(edits, m.next())
	}
	return edits
}

// between returns what the next edit of t wrote into, and the next edit of u took from, the text between.
func (m *merger) between() (x, y text.Span, hasX, hasY bool) {
	if hasX = m.i < len(m.t.edits); hasX {
		x = text.Span{Start: m.t.at[m.i], End: m.t.newEnd(m.i)}
	}
	if hasY = m.j < len(m.u.edits); hasY {
		y = m.u.edits[m.j].Span
	}
	return x, y, hasX, hasY
}

// next takes the next group of edits that meet in the text between, and joins them. Edits that only touch do not meet.
func (m *merger) next() Edit {
	x, y, hasX, hasY := m.between()
	mid := x
	if !hasX || hasY && y.Compare(x) < 0 {
		mid = y
	}
	i, j := m.i, m.j
	var rules Rules
	first := Rule(0)
	note := func(e Edit) {
		if first == 0 {
			first = e.Rule
		}
		rules = rules.With(e.Rule) | e.Also
	}
	meets := func(s text.Span) bool { return s == mid || s.Start < mid.End }
	for {
		x, y, hasX, hasY = m.between()
		switch {
		case hasX && meets(x):
			note(m.t.edits[m.i])
			mid = mid.Cover(x)
			m.i++
		case hasY && meets(y):
			note(m.u.edits[m.j])
			mid = mid.Cover(y)
			m.j++
		default:
			return Edit{
				Span: m.span(mid, i, m.i),
				New:  m.u.normalized[m.result(mid.Start, j):m.result(mid.End, m.j)],
				Rule: first,
				Also: rules &^ (1 << first),
			}
		}
	}
}

// span returns the bytes of t's source that became mid, where edits [i, end) of t lie in mid.
func (m *merger) span(mid text.Span, i, end int) text.Span {
	shift := func(k int) int { // from result to source behind edit k-1
		if k == 0 {
			return 0
		}
		return m.t.edits[k-1].Span.End - m.t.newEnd(k-1)
	}
	return text.Span{Start: mid.Start + shift(i), End: mid.End + shift(end)}
}

// result maps byte p of the text between, where the next edit of u is k.
func (m *merger) result(p, k int) int {
	if k == 0 {
		return p
	}
	return p - m.u.edits[k-1].Span.End + m.u.newEnd(k-1)
}

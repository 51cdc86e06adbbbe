package view

// Settled tells in which documents quotations were compared with their copies: their clauses need no other counterpart there. Copies of one
// quotation are settled together, so that two hundred of them are not noted each against each.
type Settled struct {
	line map[[2]int]*Line // witness, quote: the line that stands for it
	in   map[*Line]map[int]bool
}

// NewSettled returns a record in which nothing of the lines is settled.
func NewSettled(lines []*Line) *Settled {
	s := &Settled{line: map[[2]int]*Line{}, in: map[*Line]map[int]bool{}}
	for _, l := range lines {
		for _, m := range l.Everywhere() {
			s.line[[2]int{m.Witness, m.Quote}] = l
		}
	}
	return s
}

// Note notes that a and b were compared, wherever they are printed.
func (s *Settled) Note(a, b *Line) {
	s.note(a, b)
	s.note(b, a)
}

func (s *Settled) note(a, b *Line) {
	if s.in[a] == nil {
		s.in[a] = map[int]bool{}
	}
	for _, w := range b.Witnesses() {
		s.in[a][w] = true
	}
}

// Between reports whether a quotation of witness w, or one of witness o, was compared with its copy in the other's document.
func (s *Settled) Between(w, quote, o, other int) bool {
	return s.in[s.line[[2]int{w, quote}]][o] || s.in[s.line[[2]int{o, other}]][w]
}

// Lines reports whether each document of one line has a copy of the other already.
func (s *Settled) Lines(a, b *Line) bool {
	for _, w := range a.Witnesses() {
		for _, o := range b.Witnesses() {
			if w != o && !s.in[a][o] && !s.in[b][w] {
				return false
			}
		}
	}
	return true
}

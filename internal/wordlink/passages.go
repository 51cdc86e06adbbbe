package wordlink

import "github.com/quotecheck/quotecheck/internal/anchor"

// Two long readings are parted into passages first, a sentence or two of the one against a sentence or two of the other, and words
// are linked inside of them: a frequent word that fits in ten places of a page fits in one of its sentence.
//
//	The mill burned down. Nobody was hurt. It was built in 1820.
//	Nobody was harmed when the mill burned down. It dates from 1820.
//
//	The mill burned down. Nobody was hurt.  |  Nobody was harmed when the mill burned down.
//	It was built in 1820.                   |  It dates from 1820.
//
// The heaviest chain of passages in one order is found first. What is left over on both sides is chained again, more strictly, until
// nothing is found: passages that moved. In the end sentences that stand beside one passage on both sides are set against each other
// for next to any word they share.
//
// Where it fails: of a short sentence that moved, or that shares no word with its counterpart, nothing is linked.
// After Gale and Church, A program for aligning sentences in bilingual corpora, 1993, with words in the place of lengths.
//
// Sixty pairs of the Edinburgh corpus at a time, set in a row as two texts of 900 to 1,400 words, F1 of sure links on news translated
// twice / on news / on novels: 84.3 / 92.8 / 88.6 pair by pair; 84.0 / 92.4 / 86.7 in a row; 78.1 / 90.0 / 84.4 in a row and looked at as
// a whole. With a tenth of the sentences of the one and a seventh of the other dropped: 83.4 / 91.9 / 85.0 for 76.8 / 87.3 / 79.3;
// with blocks of six sentences that change places: 83.6 / 92.4 / 86.4 for 76.3 / 89.1 / 82.3.

// A passage that shares less of its weight than this is none: leaveFirst in the first chain, leaveMoved in those of passages that moved,
// leaveBeside beside a passage. On the texts above F1 lies within .5 of its best with leaveFirst at .12 to .2, leaveMoved at .2 to .5
// and leaveBeside at 0 to .08.
const (
	leaveFirst  = 0.16
	leaveMoved  = 0.3
	leaveBeside = 0.04
)

// manyCost is what each sentence more than one against one must bring.
const manyCost = 0.5

// mostChains bounds the chains of passages that moved.
const mostChains = 16

// A matching is the sentences of two readings on the way to passages.
type matching struct {
	xs, ys   []sentence
	ofX, ofY []int          // passage of each sentence, -1 = none yet
	passages []anchor.Block // of sentences
}

// passages returns the passages of two readings as blocks of tokens. What renders nothing is left out.
func passages(x, y *reading, xs, ys []sentence) []anchor.Block {
	weigh(x, y, xs, ys)
	m := &matching{xs: xs, ys: ys, ofX: filled(len(xs)), ofY: filled(len(ys))}
	leave := float32(leaveFirst)
	for range mostChains {
		if !m.chain(free(m.ofX, 0, len(xs)), free(m.ofY, 0, len(ys)), leave) {
			break
		}
		leave = leaveMoved
	}
	m.fillBeside()
	blocks := make([]anchor.Block, len(m.passages))
	for k, p := range m.passages {
		blocks[k] = anchor.Block{X: xs[p.X].start, XEnd: xs[p.XEnd-1].end, Y: ys[p.Y].start, YEnd: ys[p.YEnd-1].end}
	}
	return blocks
}

// free returns the sentences of [start, end) without a passage.
func free(of []int, start, end int) []int {
	var list []int
	for k := start; k < end; k++ {
		if of[k] < 0 {
			list = append(list, k)
		}
	}
	return list
}

// fillBeside sets sentences against each other that stand behind one passage on both sides, then those before one.
func (m *matching) fillBeside() {
	for start := 0; start < len(m.xs); start++ {
		end := start
		for end < len(m.xs) && m.ofX[end] < 0 {
			end++
		}
		if end == start {
			continue
		}
		behind := 0
		if start > 0 {
			behind = m.passages[m.ofX[start-1]].YEnd
		}
		before := len(m.ys)
		if end < len(m.xs) {
			before = m.passages[m.ofX[end]].Y
		}
		to, from := behind, before
		for to < len(m.ys) && m.ofY[to] < 0 {
			to++
		}
		m.chain(free(m.ofX, start, end), free(m.ofY, behind, to), leaveBeside)
		for from > 0 && m.ofY[from-1] < 0 {
			from--
		}
		m.chain(free(m.ofX, start, end), free(m.ofY, from, before), leaveBeside)
		start = end
	}
}

// chain finds the heaviest chain of passages among some sentences of both sides, and reports whether there is one.
func (m *matching) chain(xs, ys []int, leave float32) bool {
	if len(xs) == 0 || len(ys) == 0 {
		return false
	}
	found := newLattice(m, xs, ys, leave).best()
	for _, p := range found {
		for i := p.X; i < p.XEnd; i++ {
			m.ofX[i] = len(m.passages)
		}
		for j := p.Y; j < p.YEnd; j++ {
			m.ofY[j] = len(m.passages)
		}
		m.passages = append(m.passages, p)
	}
	return len(found) > 0
}

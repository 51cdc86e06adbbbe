// Package lexicon knows which English words share a meaning, contradict each other or come from each other.
//
// It answers from a table generated from WordNet 3.0 (Princeton University; licence in NOTICE.wordnet and at the head of
// the table): the single words that occur in WordNet's sense-tagged texts and those that share a meaning with one of them.
// Inflected forms are found through their lemmas: "fought" is looked up as "fight".
//
// Words have many meanings, and the table does not know which one is meant. A synonym here is a word that can stand for
// the other somewhere, so a caller should ask about words that already stand in each other's place.
package lexicon

//go:generate go run ./gen -o wordnet.bin

// A Relation says how two words are related. Smaller values are closer; the zero value is no relation.
type Relation uint8

const (
	SameLemma  Relation = iota + 1 // fought, fight
	Opposite                       // rise, fall
	SameSense                      // begin, start: a meaning for which both are in use
	RareSense                      // a shared meaning in which one of them is seldom seen
	FromOne                        // decide, decision
	Beside                         // similar meanings: big, colossal
	Above                          // one is a kind of the other: jet, plane
	FromSister                     // a synonym is derived from the other word: choose, decision
	Kin                            // two kinds of one thing: bus, train
)

// Relate returns the closest relation of two words. It is symmetric and ignores their order; both are in lower case.
func Relate(a, b string) Relation { return Find(a).Relate(Find(b)) }

// Antonyms reports whether a and b are opposites: "rise" and "fell", "possible" and "impossible".
func Antonyms(a, b string) bool { return Relate(a, b) == Opposite }

// An Entry is what the table holds of one word. Find it once to relate it to many others.
type Entry struct {
	lemmas  []int32 // sorted
	senses  []int32 // sorted; twice the index of a meaning, plus one where the word is seldom seen with it
	above   []int32 // sorted meanings above
	beside  []int32
	derived []int32 // sorted words derived from the lemmas or the other way round
	kin     []int32 // sorted meanings of the derived words
	against []int32 // sorted antonyms
}

// Find returns the entry of w, an empty one if the table does not have it.
func Find(w string) Entry {
	t := load()
	e := Entry{lemmas: t.lemmas(w)}
	e.senses, e.derived, e.against = t.senses.ofAll(e.lemmas, 0), t.derived.ofAll(e.lemmas, 0), t.against.ofAll(e.lemmas, 0)
	e.above, e.beside, e.kin = t.above.ofAll(e.senses, 1), t.beside.ofAll(e.senses, 1), t.senses.ofAll(e.derived, 0)
	return e
}

// Relate returns the closest relation of the words of e and o.
func (e Entry) Relate(o Entry) Relation {
	switch {
	case len(e.lemmas) == 0 || len(o.lemmas) == 0:
		return 0
	case meet(e.lemmas, o.lemmas):
		return SameLemma
	case meet(e.against, o.lemmas):
		return Opposite
	}
	switch share(e.senses, o.senses) {
	case SameSense:
		return SameSense
	case RareSense:
		return RareSense
	}
	switch {
	case meet(e.derived, o.lemmas):
		return FromOne
	case meetSenses(e.senses, o.beside) || meetSenses(o.senses, e.beside):
		return Beside
	case meetSenses(e.senses, o.above) || meetSenses(o.senses, e.above):
		return Above
	case share(e.kin, o.senses) != 0 || share(o.kin, e.senses) != 0:
		return FromSister
	case meet(e.above, o.above):
		return Kin
	}
	return 0
}

// meet reports whether two sorted lists have an element in common.
func meet(a, b []int32) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			return true
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return false
}

// meetSenses is meet for marked meanings and plain ones.
func meetSenses(marked, plain []int32) bool {
	for i, j := 0, 0; i < len(marked) && j < len(plain); {
		switch s := marked[i] >> 1; {
		case s == plain[j]:
			return true
		case s < plain[j]:
			i++
		default:
			j++
		}
	}
	return false
}

// share returns how two sorted lists of marked meanings meet: in a meaning where both are in use, in another one, or not.
func share(a, b []int32) Relation {
	var found Relation
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x, y := a[i]>>1, b[j]>>1
		switch {
		case x == y && (a[i]|b[j])&1 == 0:
			return SameSense
		case x == y:
			found = RareSense
			i++
			j++
		case x < y:
			i++
		default:
			j++
		}
	}
	return found
}

package align

import "github.com/quotecheck/quotecheck/normalize/number"

// Amounts that differ can stand at one place of one statement, as opposites can: an outlet rounds, converts, or has it wrong.
//
//	a: The wreck lies 16 kilometres off the coast.   b: It lies ten miles off.   c: It lies 60 kilometres out.
const (
	oneAmount   = 0.95 // how much two notations of one amount count as one word
	nearAmount  = 0.8  // a rounding, or the amount with a bound
	otherAmount = 0.5  // another amount of the same unit
	bareAmount  = 0.35 // another number without a unit: it may count anything
)

// amountShare returns how much two amounts count as one word, 0 if they measure different things.
func amountShare(x, y number.Quantity) float64 {
	switch number.Compare(x, y).Relation {
	case number.Equal, number.Converted:
		return oneAmount
	case number.Rounded, number.Vaguer, number.Bounded:
		return nearAmount
	case number.Different:
		if x.Unit == "" || y.Unit == "" || x.Unit == number.Date {
			return bareAmount
		}
		return otherAmount
	}
	if (x.Unit == "") != (y.Unit == "") && x.Value == y.Value && x.High == y.High {
		return bareAmount // "they asked for fourteen" percent
	}
	return 0
}

// relateAmounts adds to the relatives of each term those that are amounts, if there are not too many to be compared; amounts holds nil for
// what is none.
func relateAmounts(all [][]relative, amounts []*number.Quantity) {
	var list []int32
	for i, q := range amounts {
		if q != nil {
			list = append(list, int32(i))
		}
	}
	if len(list) > maxBearers {
		return
	}
	for k, i := range list {
		for _, j := range list[:k] {
			if s := amountShare(*amounts[i], *amounts[j]); s > 0 {
				all[i], all[j] = append(all[i], relative{j, s}), append(all[j], relative{i, s})
			}
		}
	}
}

// sameAmount reports whether x and y are the same amount in the same notation, or none.
func sameAmount(x, y *number.Quantity) bool {
	return x == y || x != nil && y != nil && x.Unit == y.Unit && x.Value == y.Value && x.High == y.High && x.Comparator == y.Comparator
}

// Package meaning finds the changes that have a name: number, negation, modality, quantifier, name, person, time, degree and
// condition.
//
// There is one file for each family, with its rule, an example, a counter-example and where it fails. Most families place their
// marks on a scale (scale.go) and say what it means that two marks differ or that one has no counterpart.
package meaning

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/internal/wordlink"
)

// Either of two features, but not both: no single threshold tells, two levels do.
func TestFitLearnsWhatTwoFeaturesSayTogether(t *testing.T) {
	var rows []wordlink.Row
	var labels []bool
	for i := range 400 {
		a, b := i%2, i/2%2
		if i%10 == 0 {
			b = a // the halves must not be quite even, or no first split gains anything
		}
		rows = append(rows, wordlink.Row{float32(a), float32(b), float32(i % 7)})
		labels = append(labels, a != b)
	}
	m := booster{trees: 20, depth: 2, rate: 0.3, ridge: 1, weight: 1}.fit(rows, labels).Forest()
	for k, f := range rows {
		assert.Equal(t, labels[k], m.Chance(f) > 0.5, "%v", f)
	}
}

func TestThresholdsPartValues(t *testing.T) {
	rows := []wordlink.Row{{1}, {2}, {2}, {5}}
	cuts := thresholds(rows)
	assert.Equal(t, [][]float32{{1.5, 3.5}}, cuts)
	assert.Equal(t, [][]uint8{{0, 1, 1, 2}}, bin(rows, cuts))
}

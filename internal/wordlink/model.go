package wordlink

import (
	_ "embed" // for the trained model
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// A Model turns the features of a cell into the chance that it is a link: a sum of decision trees under a logistic curve.
// This is its form for files and training; a [Forest] computes the chances.
type Model struct{ Trees []Tree }

// A Tree is a decision tree; its root is node 0.
type Tree []Node

// A Node is an inner node (Left > 0) or a leaf. Rows whose feature is below the threshold go left.
type Node struct {
	Threshold float32
	Value     float32
	Feature   int16
	Left      int16 // index of the left child; the right child follows it. 0 = a leaf
}

// Text returns the trees, one node a line: "feature threshold left", or "value" alone for a leaf; a blank line ends a tree.
func (m *Model) Text() string {
	var b strings.Builder
	for _, t := range m.Trees {
		for _, n := range t {
			if n.Left > 0 {
				fmt.Fprintf(&b, "%d %s %d\n", n.Feature, short(n.Threshold), n.Left)
			} else {
				fmt.Fprintln(&b, short(n.Value))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func short(v float32) string { return strconv.FormatFloat(float64(v), 'g', 4, 32) }

//go:embed model.txt
var trained string

// forests returns the trained stages. The file is written by train; a file that cannot be read is a broken build, found by the tests.
var forests = sync.OnceValue(func() []Forest {
	var list []Forest
	for _, m := range ParseModels(trained) {
		list = append(list, m.Forest())
	}
	return list
})

// ParseModels reads the models of a file: after comment lines, "stage" starts a model, followed by its trees.
func ParseModels(text string) []*Model {
	var list []*Model
	var tree Tree
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case strings.HasPrefix(line, "#"):
		case len(fields) == 0:
			if len(tree) > 0 {
				m := list[len(list)-1]
				m.Trees = append(m.Trees, tree)
				tree = nil
			}
		case fields[0] == "stage":
			list = append(list, &Model{})
		case len(fields) == 1:
			tree = append(tree, Node{Value: parse(fields[0])})
		case len(fields) == 3:
			feature, _ := strconv.Atoi(fields[0])
			left, _ := strconv.Atoi(fields[2])
			tree = append(tree, Node{Feature: int16(feature), Threshold: parse(fields[1]), Left: int16(left)})
		}
	}
	return list
}

func parse(s string) float32 {
	v, _ := strconv.ParseFloat(s, 32)
	return float32(v)
}

package attribution

import (
	"bytes"
	"flag"
	"math"
	"math/rand"
	"os"
	"testing"
)

// An example is one decision with its candidates. At least one candidate is right.
type example struct {
	candidates [][]uint32
	right      []bool
	weight     float32
}

var (
	epochs    = flag.Int("epochs", 10, "passes over the examples")
	learnRate = flag.Float64("rate", 0.03, "step of AdaGrad")
	decay     = flag.Float64("decay", 0.002, "pull towards 0")
	runs      = flag.Int("runs", 5, "runs to take the mean of")
	minSeen   = flag.Int("minseen", 1, "leave features seen in fewer examples out")
	dropout   = flag.Float64("dropout", 0.2, "share of the features left out at each step")
)

const weightLimit = 5.2

// learn returns weights that make the right candidates likely: the mean of those of several runs, which meet the examples in
// different orders and leave different features out.
func learn(examples []example) []float32 {
	mean := make([]float32, 1<<modelBits)
	for seed := range *runs {
		for h, v := range learnOnce(examples, int64(seed)+1) {
			mean[h] += v / float32(*runs)
		}
	}
	return mean
}

// learnOnce is logistic regression over the candidates, AdaGrad.
func learnOnce(examples []example, seed int64) []float32 {
	seen := make([]uint8, 1<<modelBits)
	for _, e := range examples {
		once := map[uint32]bool{}
		for _, c := range e.candidates {
			for _, h := range c {
				if !once[h] {
					once[h] = true
					if seen[h] < 255 {
						seen[h]++
					}
				}
			}
		}
	}
	w := make([]float32, 1<<modelBits)
	squares := make([]float32, 1<<modelBits)
	r := rand.New(rand.NewSource(seed))
	var scores, p, q []float32
	mean := make([]float32, 1<<modelBits)
	for epoch := range *epochs {
		r.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			salt := r.Uint32()
			scores = scores[:0]
			for _, c := range e.candidates {
				s := float32(0)
				for _, h := range c {
					if !drops(h, salt) {
						s += w[h]
					}
				}
				scores = append(scores, s)
			}
			p = append(p[:0], scores...)
			softmax(p)
			q = q[:0]
			total := float32(0)
			for i := range p {
				v := float32(0)
				if e.right[i] {
					v = p[i]
				}
				total += v
				q = append(q, v)
			}
			for i, c := range e.candidates {
				want := float32(0)
				if e.right[i] {
					want = q[i] / max(total, 1e-20)
				}
				g := (p[i] - want) * e.weight
				if g > -1e-4 && g < 1e-4 {
					continue
				}
				for _, h := range c {
					if int(seen[h]) < *minSeen || drops(h, salt) {
						continue
					}
					gh := g + float32(*decay)*w[h]
					squares[h] += gh * gh
					w[h] -= float32(*learnRate) * gh / (float32(math.Sqrt(float64(squares[h]))) + 1e-3)
					w[h] = max(-weightLimit, min(weightLimit, w[h]))
				}
			}
		}
		if epoch >= *epochs/2 {
			for h, v := range w {
				mean[h] += v
			}
		}
	}
	for h := range mean {
		mean[h] /= float32(*epochs - *epochs/2)
	}
	return mean
}

// accuracy returns the share of examples whose best candidate is right, and the mean loss.
func accuracy(w []float32, examples []example) (share, loss float64) {
	n := 0
	for _, e := range examples {
		var scores []float32
		for _, c := range e.candidates {
			s := float32(0)
			for _, h := range c {
				s += w[h]
			}
			scores = append(scores, s)
		}
		if e.right[argmax(scores)] {
			n++
		}
		softmax(scores)
		p := float32(1e-6)
		for i, ok := range e.right {
			if ok {
				p += scores[i]
			}
		}
		loss -= math.Log(float64(p))
	}
	k := float64(max(1, len(examples)))
	return float64(n) / k, loss / k
}

// quantized returns the model of weights w as it is stored.
func quantized(w []float32) model {
	m := make([]byte, len(w))
	for i, v := range w {
		m[i] = byte(int8(math.Round(float64(v) / modelScale)))
	}
	return model(m)
}

func saveModel(t *testing.T, file string, w []float32) {
	t.Helper()
	m := quantized(w)
	if err := os.WriteFile(file, m, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d weights", len(m)-bytes.Count(m, []byte{0}))
}

// TestTrain learns the model from annotated articles:
//
//	go test ./internal/attribution -run Train -v -train ARTICLES
func TestTrain(t *testing.T) {
	if *trainFile == "" || *countOnly {
		t.Skip("no -train")
	}
	articles := loadArticles(t, *trainFile)
	all := make([]map[string][]example, len(articles))
	for i := range articles {
		all[i] = examplesOf(&articles[i])
	}
	if !*holdOut {
		saveModel(t, "data/model.bin", learnTasks(all, func(int) bool { return true }))
		return
	}
	for _, task := range tasks {
		es, held := pooled(all, task, func(i int) bool { return i%folds != 0 }), pooled(all, task, func(i int) bool { return i%folds == 0 })
		part := learn(es)
		a, la := accuracy(part, es)
		b, lb := accuracy(part, held)
		t.Logf("%9s: %d examples, accuracy %.4f loss %.3f, held out %d: %.4f loss %.3f", task, len(es), a, la, len(held), b, lb)
	}
}

var tasks = []string{"said", "passage", "left", "leftStart", "right", "rightEnd", "speaker"}

// pooled returns the examples of a task of the articles that use tells.
func pooled(all []map[string][]example, task string, use func(i int) bool) []example {
	var out []example
	for i, es := range all {
		if use(i) {
			out = append(out, es[task]...)
		}
	}
	return out
}

// learnTasks returns the weights of every task. The features of two tasks never meet.
func learnTasks(all []map[string][]example, use func(i int) bool) []float32 {
	w := make([]float32, 1<<modelBits)
	for _, task := range tasks {
		for h, v := range learn(pooled(all, task, use)) {
			w[h] += v
		}
	}
	return w
}

func drops(h, salt uint32) bool {
	if *dropout == 0 {
		return false
	}
	x := (h ^ salt) * 0x9E3779B1
	x ^= x >> 15
	x *= 0x85EBCA77
	return float64(x>>8)/float64(1<<24) < *dropout
}

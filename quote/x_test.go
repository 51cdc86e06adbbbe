package quote

import "testing"

func BenchmarkX(b *testing.B) {
	docs, size := newsDocuments(b)
	var proses []*prose
	var runs []string
	for _, d := range docs {
		p := newProse(d.Text)
		proses = append(proses, p)
		m := map[string]bool{}
		for r := range nameRuns(p) {
			if !m[r] {
				m[r] = true
				runs = append(runs, r)
			}
		}
	}
	b.Run("prose", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, d := range docs {
				newProse(d.Text)
			}
		}
	})
	b.Run("runs", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, p := range proses {
				for range nameRuns(p) {
				}
			}
		}
	})
	b.Run("parse", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, r := range runs {
				parseBearer(r)
			}
		}
	})
	b.Run("directory", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, p := range proses {
				newDirectory(p)
			}
		}
	})
	b.Run("sentences", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, p := range proses {
				appendSentences(nil, p.view)
			}
		}
	})
	b.Run("turns", func(b *testing.B) {
		b.SetBytes(int64(size))
		for b.Loop() {
			for _, d := range docs {
				turnsOf(d, d.Text)
			}
		}
	})
}

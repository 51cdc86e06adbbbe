package wordlink

import "testing"

func BenchmarkLink(b *testing.B) {
	x := tokens("The harbour master said on Monday that the old bridge would not be opened again before the crane had been repaired and tested.")
	y := tokens("On Monday the head of the harbour promised the bridge will not reopen until the crane is repaired.")
	b.Run("clause", func(b *testing.B) {
		b.ReportAllocs()
		var l Linker
		for b.Loop() {
			pairsOf(&l, x, y)
		}
	})
	b.Run("chance", func(b *testing.B) {
		task := NewTask(x, y)
		row := task.Row(nil, Cell{4, 4}, nil)
		f := forests()[0]
		for b.Loop() {
			f.Chance(row)
		}
	})
}

package quote

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	uax29 "github.com/clipperhouse/uax29/v2/words"

	"github.com/quotecheck/quotecheck/internal/attribution"
	"github.com/quotecheck/quotecheck/text"
)

const story = `“We are close to an agreement,” Mayor Ada Lind told reporters in the harbour on Friday, her first words since the
talks with Mr. Berg’s ministry began. “It isn’t signed yet, and nobody should say it’s done.” She said that the old bridge would not
be needed any more.

According to a spokeswoman for the ministry, behind-the-scenes meetings had gone on for four weeks. Berg called the plan “brave”.

`

// newsDocuments returns about a megabyte of articles of the shared corpus where it lies, or the story again and again.
func newsDocuments(b *testing.B) (docs []*text.Document, size int) {
	add := func(s string) {
		docs = append(docs, &text.Document{ID: "news", Text: s})
		size += len(s)
	}
	f, err := os.Open("../../shared/data/quotes/polnear-train.jsonl")
	if err != nil {
		for size < 1<<20 {
			add(strings.Repeat(story, 8))
		}
		return docs, size
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() && size < 1<<20 {
		var row struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			b.Fatal(err)
		}
		add(row.Text)
	}
	return docs, size
}

func BenchmarkWords(b *testing.B) { // uax29 alone, for comparison
	docs, size := newsDocuments(b)
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, d := range docs {
			for it := uax29.FromString(d.Text); it.Next(); {
			}
		}
	}
}

func BenchmarkPassages(b *testing.B) { // what stands in marks, nobody asked who says it
	docs, size := newsDocuments(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			attribution.MarkedPassages(d.Text)
		}
	}
}

func BenchmarkQuotes(b *testing.B)     { benchmarkExtractor(b, Extractor{}) }
func BenchmarkMarkedOnly(b *testing.B) { benchmarkExtractor(b, Extractor{MarkedOnly: true}) }
func BenchmarkBare(b *testing.B)       { benchmarkExtractor(b, Extractor{MarkedOnly: true, Bare: true}) } // who said what where, no more

func benchmarkExtractor(b *testing.B, x Extractor) {
	docs, size := newsDocuments(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			for range x.Quotes(d) {
			}
		}
	}
}

// BenchmarkQuotationMarks is the worst of texts: nothing but marks, no two alike. Its speed must not fall with the size.
func BenchmarkQuotationMarks(b *testing.B) {
	for _, tt := range []struct {
		name string
		size int
	}{{"1MB", 1 << 20}, {"4MB", 1 << 22}} {
		b.Run(tt.name, func(b *testing.B) {
			d := &text.Document{ID: "marks", Text: strings.Repeat(`"“”`, tt.size/len(`"“”`))}
			b.SetBytes(int64(tt.size))
			b.ReportAllocs()
			var x Extractor
			for b.Loop() {
				for range x.Quotes(d) {
				}
			}
		})
	}
}

package normalize

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
)

const story = `“We are close to an agreement,” Mayor Ada Lind told reporters in the harbour on Friday, Aug. 15 – her first
words since the talks with Mr. Berg’s ministry began. “It isn’t signed yet, and nobody should say it’s done. But 20 per
cent of the old bridge, some $35 million of steel, won’t be needed any more.”

A spokeswoman for the ministry said it had organised behind-the-scenes meetings for more than four weeks ... and that
the U.S. engineers must leave by 3 p.m. “at the latest”.

`

// newsArticles returns a megabyte of articles of the shared corpus where it lies, or the story again and again.
func newsArticles(b *testing.B) []string {
	f, err := os.Open("../../shared/data/quotes/polnear-train.jsonl")
	if err != nil {
		return slices.Repeat([]string{strings.Repeat(story, 10)}, 200)
	}
	defer f.Close()
	var articles []string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for size := 0; lines.Scan() && size < 1<<20; {
		var row struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			b.Fatal(err)
		}
		articles = append(articles, row.Text+"\n\n")
		size += len(row.Text)
	}
	return articles
}

func newsText(b *testing.B) string { return strings.Join(newsArticles(b), "") }

func BenchmarkWords(b *testing.B) { // uax29 alone, for comparison
	s := newsText(b)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		n := 0
		for it := words.FromString(s); it.Next(); {
			n++
		}
	}
}

func BenchmarkCopy(b *testing.B) { // what no reading of a text can beat
	s := newsText(b)
	to := make([]byte, len(s))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		copy(to, s)
	}
}

func BenchmarkNormalize(b *testing.B) {
	s := newsText(b)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		var n Normalizer
		n.Normalize(s)
	}
}

func BenchmarkTokens(b *testing.B) {
	s := newsText(b)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		var n Normalizer
		n.Tokens(s)
	}
}

// BenchmarkArticles shares nothing between the articles.
func BenchmarkArticles(b *testing.B) {
	articles := newsArticles(b)
	b.SetBytes(int64(len(strings.Join(articles, ""))))
	b.ReportAllocs()
	for b.Loop() {
		var n Normalizer
		for _, s := range articles {
			n.Tokens(s)
		}
	}
}

// BenchmarkLexer cuts the paragraphs one by one, as the quotes of a document are.
func BenchmarkLexer(b *testing.B) {
	paragraphs := strings.Split(newsText(b), "\n")
	size := 0
	for _, p := range paragraphs {
		size += len(p)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		var n Normalizer
		x := n.Lexer()
		for _, p := range paragraphs {
			x.Tokens(p)
		}
	}
}

func BenchmarkTokensSentence(b *testing.B) {
	const s = "“We are close to an agreement,” Mayor Ada Lind told reporters in the harbour on Friday."
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		var n Normalizer
		n.Tokens(s)
	}
}

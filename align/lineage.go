package align

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"iter"
	"slices"
	"strings"
	"unicode"

	"github.com/quotecheck/quotecheck/quote"
)

// Copies of one text are one witness. A wire story is cut, retitled and lightly edited on its way into print, but long
// runs of its words stay: two documents are copies when many runs of eight words of the shorter one stand in the other.
// Two reporters who quote one speech share the quotations, so those are left out; of a transcript nothing else is left, and
// the whole text counts. Two texts of the same words from end to end are copies however short they are.

const (
	// runLength is the number of words of a run.
	runLength = 8
	// copied is the share of the shorter document's runs that a copy has. Of the eleven reports of the Athens bank fire five ran the
	// stories of two agencies, rewritten in part, and share .18 to .43 of their runs outside of quotations; no other two reports of the
	// three events share more than .014.
	copied = 0.1
	// minCopied is how many runs they share at least: a sentence of seventeen words.
	minCopied = 10
	// copiedWhole is the same for documents that are quotation from end to end.
	copiedWhole = 0.5
	// minRuns is how many runs a document must have at least to be called a copy of another.
	minRuns = 20
)

// lineages returns the groups of documents that copy one text: as they say themselves, or as their words show.
func lineages(ctx context.Context, ws []Witness) ([][]int, error) {
	root := make([]int, len(ws))
	for i := range root {
		root[i] = i
	}
	unite := func(i, j int) {
		for root[i] != i {
			i = root[i]
		}
		for root[j] != j {
			j = root[j]
		}
		root[max(i, j)] = min(i, j)
	}
	alike, err := copies(ctx, ws)
	if err != nil {
		return nil, err
	}
	for _, p := range slices.Concat(declared(ws), alike, sameWords(ws)) {
		unite(p[0], p[1])
	}
	groups := make(map[int][]int)
	for i := range ws {
		r := i
		for root[r] != r {
			r = root[r]
		}
		groups[r] = append(groups[r], i)
	}
	var found [][]int
	for _, g := range groups {
		if len(g) > 1 {
			found = append(found, g)
		}
	}
	slices.SortFunc(found, slices.Compare)
	return found, nil
}

// declared returns the pairs of documents that name the same text as their source.
func declared(ws []Witness) [][2]int {
	var pairs [][2]int
	first := make(map[string]int)
	for i, w := range ws {
		if w.Document.Lineage == "" {
			continue
		}
		if j, ok := first[w.Document.Lineage]; ok {
			pairs = append(pairs, [2]int{j, i})
			continue
		}
		first[w.Document.Lineage] = i
	}
	return pairs
}

// sameWords returns the pairs of documents that are word for word one text, whatever their marks. Those that name their source are left out.
func sameWords(ws []Witness) [][2]int {
	var pairs [][2]int
	first := make(map[string]int)
	for i, w := range ws {
		if w.Document.Lineage != "" {
			continue
		}
		all := strings.Join(wordsOf(w.Document.Text), " ")
		if j, ok := first[all]; ok && all != "" {
			pairs = append(pairs, [2]int{j, i})
			continue
		}
		first[all] = i
	}
	return pairs
}

// copies returns the pairs of documents that share most of their runs.
func copies(ctx context.Context, ws []Witness) ([][2]int, error) {
	size := make([]int, len(ws))
	whole := make([]bool, len(ws))
	holders := make(map[uint64][]int32)
	for i, w := range ws {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if w.Document.Lineage != "" {
			continue
		}
		list := runs(narrative(w))
		if whole[i] = len(list) < minRuns; whole[i] {
			list = runs(w.Document.Text)
		}
		for _, h := range list {
			holders[h] = append(holders[h], int32(i))
			size[i]++
		}
	}
	common := make(map[[2]int32]int)
	for list, n := range byHolders(holders) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for k, j := range list {
			for _, i := range list[:k] {
				common[[2]int32{i, j}] += n
			}
		}
	}
	var pairs [][2]int
	for p, n := range common {
		share := copied
		if whole[p[0]] {
			share = copiedWhole
		}
		least := min(size[p[0]], size[p[1]])
		if whole[p[0]] == whole[p[1]] && least >= minRuns && n >= minCopied && float64(n) >= share*float64(least) {
			pairs = append(pairs, [2]int{int(p[0]), int(p[1])})
		}
	}
	return pairs, nil
}

// byHolders yields the lists of holders, each once, with how many runs have it: two hundred copies of a story hold most of its runs
// together, and their pairs need not be counted for every run.
func byHolders(holders map[uint64][]int32) iter.Seq2[[]int32, int] {
	first := make(map[string][]int32)
	runs := make(map[string]int)
	var key []byte
	for _, list := range holders {
		if len(list) < 2 {
			continue
		}
		key = key[:0]
		for _, i := range list {
			key = binary.LittleEndian.AppendUint32(key, uint32(i))
		}
		if runs[string(key)] == 0 {
			first[string(key)] = list
		}
		runs[string(key)]++
	}
	return func(yield func([]int32, int) bool) {
		for k, list := range first {
			if !yield(list, runs[k]) {
				return
			}
		}
	}
}

// narrative returns the text of a document without what stands in quotation marks.
func narrative(w Witness) string {
	var b strings.Builder
	last := 0
	for i := range w.Quotes {
		q := &w.Quotes[i]
		if q.Kind != quote.Direct || q.Span.Start < last || q.Span.End > len(w.Document.Text) {
			continue
		}
		b.WriteString(w.Document.Text[last:q.Span.Start])
		b.WriteByte(' ')
		last = q.Span.End
	}
	b.WriteString(w.Document.Text[last:])
	return b.String()
}

// runs returns the hashes of the runs of words of s, each once.
func runs(s string) []uint64 {
	return runHashes(wordsOf(s), runLength)
}

// wordsOf returns the letters and digits of s as they stand together, in lower case.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// runHashes returns the hashes of the runs of so many neighbouring words, sorted, each once.
func runHashes(words []string, length int) []uint64 {
	var hashes []uint64
	for i := 0; i+length <= len(words); i++ {
		h := fnv.New64a()
		for _, w := range words[i : i+length] {
			h.Write([]byte(w))
			h.Write([]byte{0})
		}
		hashes = append(hashes, h.Sum64())
	}
	slices.Sort(hashes)
	return slices.Compact(hashes)
}

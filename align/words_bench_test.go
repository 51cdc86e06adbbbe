package align

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/quotecheck/quotecheck/normalize"
)

// prose returns n tokens whose words are as unevenly frequent as those of a text, twenty to a sentence.
func prose(n int, seed uint64) []normalize.Token {
	frequent := strings.Fields("the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also")
	rare := rand.NewZipf(rand.New(rand.NewPCG(seed, 1)), 1.2, 40, 6000)
	mix := rand.New(rand.NewPCG(seed, 2))
	words := make([]string, n)
	for i := range words {
		if i%21 == 20 {
			words[i] = "."
			continue
		}
		if mix.IntN(2) == 0 {
			words[i] = frequent[min(mix.IntN(len(frequent)), mix.IntN(len(frequent)))]
		} else {
			r := rare.Uint64()
			words[i] = fmt.Sprintf("%c%c%s", 'a'+rune(r%26), 'a'+rune(r/26%26), []string{"tion", "ment", "ing", "ed", "er", "al", "ic", "ous", "ly"}[r%9])
		}
	}
	var normalizer normalize.Normalizer
	return normalizer.Tokens(strings.Join(words, " "))
}

// refrains returns n tokens of sentences that are hard to tell apart.
func refrains(n int, seed uint64) []normalize.Token {
	dice := rand.New(rand.NewPCG(seed, 3))
	var b strings.Builder
	for range n / 8 {
		fmt.Fprintf(&b, "The ferry left at noon with %s. ", []string{"mail", "fish", "coal"}[dice.IntN(3)])
	}
	var normalizer normalize.Normalizer
	return normalizer.Tokens(b.String())
}

// revised returns tokens with words left out, put in and replaced here and there.
func revised(tokens []normalize.Token, with []normalize.Token) []normalize.Token {
	dice := rand.New(rand.NewPCG(5, 5))
	var out []normalize.Token
	for i, t := range tokens {
		switch dice.IntN(12) {
		case 0:
		case 1:
			out = append(out, with[i%len(with)])
		case 2:
			out = append(out, t, with[i%len(with)])
		default:
			out = append(out, t)
		}
	}
	return out
}

func BenchmarkWords(b *testing.B) {
	text := prose(1500, 1)
	for _, bb := range []struct {
		name string
		x, y []normalize.Token
	}{
		{"clause", text[:25], revised(text[:25], text[500:])},
		{"page", text, revised(text, prose(1500, 2))[:1150]},
		{"unlike", text, prose(1150, 3)},
		{"speech against brief", prose(40000, 4), text[:100]},
		{"refrains", refrains(8000, 7), refrains(8000, 8)},
		{"speeches", prose(40000, 4), revised(prose(40000, 4), text)},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				new(Aligner).Words(bb.x, bb.y)
			}
		})
	}
}

func BenchmarkCollate(b *testing.B) {
	page := prose(1000, 1)
	var five [][]normalize.Token
	for k := range 5 {
		five = append(five, revised(page[k:], prose(1000, uint64(10+k))))
	}
	var many [][]normalize.Token
	for k := range 100 {
		many = append(many, revised(page[k:k+25], prose(100, uint64(10+k))))
	}
	for _, bb := range []struct {
		name     string
		readings [][]normalize.Token
	}{
		{"five pages", five},
		{"hundred clauses", many},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				new(Aligner).Collate(bb.readings...)
			}
		})
	}
}

package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSentences(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"The quay is open. Ships came.", []string{"The quay is open.", " Ships came."}},
		{"We met Atty. Ruth Adler and Pvt. Sam Okafor.", nil},
		{"The mill in Lansing, Mich. Adler bought it.", nil},
		{"Adler was ill. Okafor came.", []string{"Adler was ill.", " Okafor came."}},
		{"It lies in the U.S. Navy yard.", nil},
		{"It lies in the U.S. The yard is old.", []string{"It lies in the U.S.", " The yard is old."}},
		{"Pier No. 4 is open.", nil},
		{"He said no. Adler left.", []string{"He said no.", " Adler left."}},
		{"2. The quay is open.", nil},
		{"Mr. Roe met Mr. Lindqvist. Ships came.", []string{"Mr. Roe met Mr. Lindqvist.", " Ships came."}},
		{"Adler J. Roe left.", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, s := range appendSentences(nil, tt.in) {
			got = append(got, tt.in[s.Start:s.End])
		}
		if tt.want == nil {
			tt.want = []string{tt.in}
		}
		assert.Equal(t, tt.want, got)
	}
}

package name

import "github.com/quotecheck/quotecheck/internal/enum"

// verdictNames returns the names of the values of Verdict, in their order.
func verdictNames() []string {
	return []string{"", "different", "identical", "spelling", "transliteration", "nickname", "partial", "unsure"}
}

// String returns the name of v in the contract, "" for the zero Verdict.
func (v Verdict) String() string { return enum.Name("Verdict", verdictNames(), v) }

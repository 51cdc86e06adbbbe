package quotecheck

import "golang.org/x/text/unicode/norm"

// Version is the version of this module.
const Version = "0.1.0"

// rules numbers the rule set: it grows when the same input may get other findings.
const rules = "1"

func tool() Tool {
	return Tool{Name: "quotecheck", Version: Version, Rules: rules, Unicode: norm.Version}
}

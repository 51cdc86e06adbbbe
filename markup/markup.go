// Package markup reads the running text out of a marked-up document and keeps the way back to its bytes.
package markup

import (
	"github.com/quotecheck/quotecheck/normalize"
	"github.com/quotecheck/quotecheck/text"
)

// View returns the running text of d: tags, scripts, timestamps and the like are edited away, paragraphs are
// parted by blank lines. For plain text it is the text itself.
func View(d *text.Document) normalize.Text {
	var n normalize.Normalizer
	return n.Normalize(d.Text)
}

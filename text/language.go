package text

import "golang.org/x/text/language"

// Language returns the language of a BCP 47 tag without script and region, one for all forms of it: "no" for "nb-NO". A tag
// that only tells a region stands for the language that most people speak there. It is "" if the tag tells none.
func Language(tag string) string {
	t := language.All.Make(tag)
	if t == language.Und {
		return ""
	}
	base, _ := t.Base()
	return language.All.Make(base.String()).String()
}

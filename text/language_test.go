package text_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck/text"
)

func TestLanguage(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "EN-us": "en", "en_GB": "en", "nb-NO": "no", "no": "no", "sr-Latn": "sr", "und-JP": "ja", "und": "", "": "", "none of them": "",
	} {
		require.Equal(t, want, text.Language(tag), tag)
	}
}

package finding

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEnumText(t *testing.T) {
	for k := Missing; k <= Misattributed; k++ {
		b, err := k.MarshalText()
		require.NoError(t, err)
		var got Kind
		require.NoError(t, got.UnmarshalText(b))
		require.Equal(t, k, got)
	}
	b, _ := Substantive.MarshalText()
	require.Equal(t, "substantive", string(b))
	b, _ = Facet(0).MarshalText()
	require.Equal(t, "", string(b))
	b, _ = TranslatedOne.MarshalText()
	require.Equal(t, "one", string(b))
}

func TestEnumUnknown(t *testing.T) {
	var s Severity
	require.EqualError(t, s.UnmarshalText([]byte("grave")), `unknown severity "grave": use one of editorial, substantive, critical`)
}

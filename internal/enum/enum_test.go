package enum

import (
	"testing"

	"github.com/stretchr/testify/require"
)

type tide uint8

func TestName(t *testing.T) {
	names := []string{"", "ebb", "flood"}
	require.Equal(t, "", Name("Tide", names, tide(0)))
	require.Equal(t, "flood", Name("Tide", names, tide(2)))
	require.Equal(t, "Tide(3)", Name("Tide", names, tide(3)))

	v, err := Parse[tide]("tide", names, []byte("ebb"))
	require.NoError(t, err)
	require.Equal(t, tide(1), v)
	_, err = Parse[tide]("tide", names, []byte("spring"))
	require.EqualError(t, err, `unknown tide "spring": use one of ebb, flood`)
}

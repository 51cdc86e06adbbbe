package normalize

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/russian"
)

// A stemmer cuts endings. It is for one goroutine.
type stemmer struct {
	env *snowballstem.Env
}

// stem returns the stem of the compared form w.
func (m *stemmer) stem(w string) string {
	if len(w) < 3 {
		return w
	}
	if m.env == nil {
		m.env = snowballstem.NewEnv("")
	}
	switch c := w[0]; {
	case 'a' <= c && c <= 'z':
		m.env.SetCurrent(w)
		english.Stem(m.env)
	case c == 0xD0 || c == 0xD1:
		m.env.SetCurrent(w)
		russian.Stem(m.env)
	default:
		return w
	}
	if s := m.env.Current(); s != "" {
		return s
	}
	return w
}

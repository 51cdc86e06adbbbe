package quotecheck_test

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
)

func TestCheckStopsWhenToldTo(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := new(quotecheck.Checker).Check(ctx, event(t, events[0])...)
	require.ErrorIs(t, err, context.Canceled)
}

// A countdown is a context that is cancelled by being asked once too often. With a nil channel nobody but those who ask can know.
type countdown struct {
	context.Context
	done   chan struct{}
	left   atomic.Int64
	ending sync.Once
}

func (c *countdown) Done() <-chan struct{} { return c.done }

func (c *countdown) Err() error {
	if c.left.Add(-1) >= 0 {
		return nil
	}
	if c.done != nil {
		c.ending.Do(func() { close(c.done) })
	}
	return context.Canceled
}

// Whenever it is cancelled, a check ends with the error of the context and without a report: every stage asks, and once told asks no more
// than the documents that are read side by side do.
func TestCancelledAtEveryStage(t *testing.T) {
	docs := event(t, "examples/pressconference/accounts")
	calls := map[string]func(ctx context.Context) (any, error){
		"check": func(ctx context.Context) (any, error) {
			r, err := new(quotecheck.Checker).Check(ctx, docs...)
			return r == nil, err
		},
		"verify": func(ctx context.Context) (any, error) {
			v, err := new(quotecheck.Checker).Verify(ctx, docs[0], docs[1:]...)
			return v == nil, err
		},
		"quotes": func(ctx context.Context) (any, error) {
			r, err := new(quotecheck.Checker).Quotes(ctx, docs...)
			return r == nil, err
		},
	}
	const plenty = 1 << 40
	for name, call := range calls {
		t.Run(name, func(t *testing.T) {
			whole := &countdown{Context: context.Background()}
			whole.left.Store(plenty)
			_, err := call(whole)
			require.NoError(t, err)
			asked := plenty - whole.left.Load()
			require.Greater(t, asked, int64(len(docs)))
			for n := int64(0); n < asked; n += max(1, asked/50) {
				for _, done := range []chan struct{}{nil, make(chan struct{})} {
					ctx := &countdown{Context: context.Background(), done: done}
					ctx.left.Store(n)
					none, err := call(ctx)
					require.ErrorIs(t, err, context.Canceled, "after %d of %d", n, asked)
					require.Equal(t, true, none)
					require.LessOrEqual(t, -ctx.left.Load(), int64(len(docs)+2), "asked on after %d of %d", n, asked)
				}
			}
		})
	}
}

// A mine is a context that panics when it is asked once too often, on whatever goroutine that is.
type mine struct {
	context.Context
	left atomic.Int64
}

var errMine = errors.New("a mine went off")

func (m *mine) Err() error {
	if m.left.Add(-1) < 0 {
		panic(errMine)
	}
	return nil
}

// A panic comes to the caller, who can recover from it, whatever goroutine it befell: a process that serves others must not end.
func TestPanicsReachTheCaller(t *testing.T) {
	docs := event(t, "examples/pressconference/accounts")
	cancellable, cancel := context.WithCancel(context.Background())
	defer cancel()
	const plenty = 1 << 40
	for _, parent := range []context.Context{context.Background(), cancellable} {
		whole := &mine{Context: parent}
		whole.left.Store(plenty)
		_, err := new(quotecheck.Checker).Check(whole, docs...)
		require.NoError(t, err)
		asked := plenty - whole.left.Load()
		for n := int64(0); n < asked; n += max(1, asked/20) {
			m := &mine{Context: parent}
			m.left.Store(n)
			require.ErrorIs(t, thrownBy(func() { _, _ = new(quotecheck.Checker).Check(m, docs...) }), errMine, "after %d of %d", n, asked)
		}
	}
}

// thrownBy returns the error that f panics with.
func thrownBy(f func()) (err error) {
	defer func() { err, _ = recover().(error) }()
	f()
	return nil
}

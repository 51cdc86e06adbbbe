package quotecheck

import (
	"context"
	"fmt"
	"runtime/debug"
)

// promptly returns what work returns, or nil and the error of ctx as soon as that is done. Work that goes on then is left to itself: it looks
// at ctx between its steps, a step on megabytes may take a second, and nobody waits for it. A panic of work is the caller's, who may
// recover from it; after an early return nobody is left to hear of it.
func promptly[T any](ctx context.Context, work func() (*T, error)) (*T, error) {
	if ctx == nil {
		return nil, ErrNoContext
	}
	if ctx.Done() == nil {
		return work()
	}
	type outcome struct {
		v      *T
		err    error
		thrown *thrown
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		o.thrown = catch(func() { o.v, o.err = work() })
		done <- o
	}()
	select {
	case o := <-done:
		o.thrown.again()
		return o.v, o.err
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// A thrown is a panic on its way from the goroutine that it befell to the one that waits for it: on any other it would end the whole
// process, whatever the caller does to recover.
type thrown struct {
	value any
	stack []byte // of the goroutine that it befell
}

// catch runs f and returns its panic, nil if it has none.
func catch(f func()) (t *thrown) {
	defer func() {
		switch v := recover().(type) {
		case nil:
		case *thrown:
			t = v
		default:
			t = &thrown{v, debug.Stack()}
		}
	}()
	f()
	return nil
}

// again panics with t, if there is one.
func (t *thrown) again() {
	if t != nil {
		panic(t)
	}
}

func (t *thrown) Error() string { return fmt.Sprintf("%v\n\n%s", t.value, t.stack) }

// Unwrap returns the value that was thrown if it is an error.
func (t *thrown) Unwrap() error {
	err, _ := t.value.(error)
	return err
}

// Package bearer finds out whom the names mean that differ between documents: one bearer in two spellings, a name that was
// garbled, or two bearers.
package bearer

// Package quotecheck checks whether different accounts of the same remarks agree.
package quotecheck

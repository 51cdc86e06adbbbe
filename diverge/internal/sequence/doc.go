// Package sequence finds what a column cannot show, because it lies between columns: clauses passed over, words of separate
// places joined, an order turned round; and quotations that are edited copies of each other, which are compared from end to
// end instead.
package sequence

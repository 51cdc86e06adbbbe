// Package finding has the words for what a comparison of accounts finds: plain data, and nothing that finds it.
//
// A [Divergence] is a [Kind] with a [Facet], a [Severity] and the places on both sides, each a [Site]. The comment of every
// kind and facet holds two short texts that differ in just that; a test tries them.
//
// Package diverge gives these types their short names: diverge.Kind is finding.Kind.
package finding

package normalize

// A Rule names one way in which two texts may differ and still be the same.
type Rule uint8

// Rules is a set of rules.
type Rules uint64

package mark

// Levels of the table of marks that a rule asks for by name.
const (
	SureLevel = 5 // "certain", on the scale of certainty

	EveryLevel = 6 // "all", "every", on the scale of shares: nothing less is as much, in no translation

	IfLevel     = 1 // "if", "provided", "as long as", among the conditions
	UnlessLevel = 2
	UntilLevel  = 3
	WhenLevel   = 4 // tells when rather than on what condition
)

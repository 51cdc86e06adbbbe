package quotecheck

import _ "embed"

//go:embed schema/report.json
var reportSchema string

//go:embed schema/verification.json
var verificationSchema string

// ReportSchema returns the JSON Schema (draft 2020-12) of a [Report].
func ReportSchema() string { return reportSchema }

// VerificationSchema returns the JSON Schema (draft 2020-12) of a [Verification].
func VerificationSchema() string { return verificationSchema }

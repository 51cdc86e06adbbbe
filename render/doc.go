// Package render shows a report: one type per format, each with options whose zero value works and a
// Render method that writes the whole report.
//
//	err := render.Text{Width: 80}.Render(os.Stdout, report)
package render

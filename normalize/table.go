package normalize

import (
	"bufio"
	"embed"
	"strings"
)

//go:embed data
var data embed.FS

// rows calls f with the columns of every line of the embedded table name, apart from comments and blank lines.
func rows(name string, f func(columns []string)) {
	file, err := data.Open("data/" + name)
	if err != nil {
		return // the file is embedded: it can only be misspelt, and the tests see that
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if line := lines.Text(); line != "" && line[0] != '#' {
			f(strings.Split(line, "\t"))
		}
	}
}

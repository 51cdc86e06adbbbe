// Command eval writes predictions for the accuracy tasks, one JSON object a line.
//
//	go run ./internal/cmd/eval TASK [FLAGS] FILE
//
// Each task stands in the file of its name.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
)

// A task reads what args name and writes its predictions to w.
type task func(args []string, w io.Writer) error

func tasks() map[string]task {
	return map[string]task{
		"clusters": clusters,
		"collate":  collate,
		"mutate":   mutateTask,
		"names":    names,
		"quotes":   quotes,
		"report":   report,
		"translit": translit,
		"verify":   verifyTask,
		"words":    words,
	}
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(2)
	}
}

func run(args []string, stdout io.Writer) error {
	known := tasks()
	if len(args) == 0 || known[args[0]] == nil {
		var list []string
		for name := range known {
			list = append(list, name)
		}
		sort.Strings(list)
		return fmt.Errorf("usage: eval TASK [FLAGS] FILE, with TASK one of %s", strings.Join(list, ", "))
	}
	w := bufio.NewWriter(stdout)
	if err := known[args[0]](args[1:], w); err != nil {
		return fmt.Errorf("%s: %w", args[0], err)
	}
	return w.Flush()
}

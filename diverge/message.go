package diverge

import "strings"

// message says in one line what differs.
func message(d Divergence, why []string) string {
	head := d.Kind.String()
	if d.Facet != 0 {
		head += "/" + d.Facet.String()
	}
	head = strings.ToLower(head)
	if len(why) == 0 {
		return head
	}
	return head + ": " + why[0]
}

package quote

import "strings"

// Where one clause ends and the next begins. The rules look at conjunctions and commas and ask of both sides whether they can
// stand alone. They serve alignment, not grammar: a clause that limits another one (that, if, who without a comma) stays with
// it as long as it is short, since dropping it changes what is left.

// A side of a boundary must have a verb and this many content words to stand alone. Chosen on the five reports of
// the Alaska corpus, so that one clause holds one annotated rendering: fewer splits verbs from their short conditions.
const (
	minContent     = 2   // content words of a clause with a verb and a conjunction of its own
	minLimiting    = 5   // of a clause that sets a condition or a time, and of what it limits
	minParticipial = 4   // of a participle and what follows it
	minPlain       = 5   // words of a clause with a pronoun in front that may have a single content word
	maxBare        = 3   // words after a pronoun in front that can lack a verb
	maxSubject     = 14  // words before the verb, with the subject
	maxWindow      = 200 // words looked at on either side: keeps a sentence without an end linear
)

// boundary returns the rule by which a clause that began with word start ends before word i, 0 if it goes on.
func boundary(ws []word, start, i int) Boundary {
	w := &ws[i]
	if w.before&stop != 0 {
		return SentenceEnd
	}
	if w.before == 0 && !isOpener(w.low) {
		return 0
	}
	start = max(start, i-maxWindow)
	left, right := ws[start:i], ws[i:w.sentence]
	if content(left) < minContent && !plainStatement(left) || content(right) < minContent {
		return 0
	}
	if ws[i-1].inside != w.inside || w.inside {
		if w.before&open != 0 && ws[w.sentence-1].inside && standsAlone(right) {
			return Interpolation
		}
		return 0
	}
	if w.before&semicolon != 0 {
		return Semicolon
	}
	if !hasVerb(left) && !passiveItem(left) {
		return 0
	}
	switch {
	case w.before&colon != 0:
		return when(standsAlone(right), Semicolon)
	case w.before&dash != 0:
		return when(standsAlone(right), Interpolation)
	}
	for _, rule := range []func(ws []word, start, i int) Boundary{coordination, subordination, relative, item, participle} {
		if b := rule(ws, start, i); b != 0 {
			return b
		}
	}
	return 0
}

// plainStatement reports whether ws is a statement of somebody although its verb says nothing: "we live by one river".
func plainStatement(ws []word) bool {
	return len(ws) >= minPlain && isPerson(ws[0].low) && content(ws) > 0
}

func when(ok bool, b Boundary) Boundary {
	if ok {
		return b
	}
	return 0
}

// coordination: ", and no ferry will be cancelled"; "and all that we hear is a rumour".
func coordination(ws []word, start, i int) Boundary {
	w := &ws[i]
	if !isConjunction(w.low) || i+1 >= w.sentence {
		return 0
	}
	rest := ws[i+1 : w.sentence]
	next := rest[0].low
	if w.low == "so" && next == "that" {
		return 0 // a purpose: subordination
	}
	if next == "that" && len(rest) > 1 && !isFinite(rest, 1) && lastThat(ws[start:i]) { // "... that A, and that B"
		return when(standsAlone(rest[1:]), Coordination)
	}
	if isModal(next) && hasModal(ws[start:i]) && content(rest) >= minContent { // "will hear this, and will not stop us"
		return Coordination
	}
	if w.before&comma == 0 && (!isSubject(next) && !contracted(next) || ws[i-1].upper && ws[i-1].content || !hasVerb(lastSegment(ws[start:i]))) {
		return 0 // "the president and the minister have agreed", "President Adler and I have agreed"
	}
	if w.before&comma != 0 && start > 0 && ws[start].before&comma != 0 && passiveItem(segment(rest)) {
		return Item
	}
	if !standsAlone(rest) {
		return 0
	}
	if w.before&comma != 0 && !isSubject(next) && !contracted(next) && !hasVerb(lastSegment(ws[start:i])) {
		return 0 // "the envoy, the minister, and the president have agreed"
	}
	return Coordination
}

// subordination: "because our countries are neighbours"; "while taking concerns into account".
func subordination(ws []word, start, i int) Boundary {
	w := &ws[i]
	rest := ws[i:w.sentence]
	need, alone := 0, false
	switch w.low {
	case "because", "although", "though", "whereas", "while", "whilst":
		need = minContent
		if i > start && ws[i-1].low == "even" {
			return 0
		}
	case "even":
		if len(rest) > 1 && (rest[1].low == "though" || rest[1].low == "if") {
			rest, need = rest[1:], minContent
		}
	case "so", "in":
		if len(rest) > 2 && (w.low == "so" && rest[1].low == "that" || w.low == "in" && rest[1].low == "order" && rest[2].low == "to") {
			return when(content(rest) >= minContent+1, Subordination)
		}
	case "if", "unless", "until", "when", "since", "before", "after", "once":
		need, alone = minLimiting, true
	}
	if need > 0 && len(rest) > 1 && content(ws[start:i]) >= need && content(rest) >= need {
		gerund := strings.HasPrefix(w.low, "whil") && isGerund(rest[1].low)
		return when(gerund || standsAlone(rest[1:]) || !alone && hasVerb(rest[1:]), Subordination)
	}
	if w.before&comma != 0 && isSubordinator(ws[start].low) && content(ws[start:i]) >= minLimiting && firstComma(ws, start) == i {
		return when(standsAlone(rest), Subordination) // the clause in front ends here
	}
	return 0
}

// relative: ", which helps nobody" at the end of its sentence, not between a subject and its verb.
func relative(ws []word, start, i int) Boundary {
	w := &ws[i]
	if w.before&comma == 0 {
		return 0
	}
	switch w.low {
	case "which", "who", "whom", "whose", "where":
	default:
		return 0
	}
	rest := ws[i+1 : w.sentence]
	if len(rest) == 0 || !hasVerb(ws[i:w.sentence]) {
		return 0
	}
	for k := i + 1; k < w.sentence; k++ { // "the minister, who was away, had agreed": the sentence goes on with its verb
		if ws[k].before&comma != 0 && k > i+1 {
			return when(!isFinite(ws[:w.sentence], k), Relative)
		}
	}
	return Relative
}

// item: "all claims heard, and a price agreed" after a clause; also clauses joined by a comma alone.
func item(ws []word, start, i int) Boundary {
	w := &ws[i]
	if w.before&comma == 0 || isConjunction(w.low) || isSubordinator(ws[start].low) && firstComma(ws, start) == i {
		return 0
	}
	seg := segment(ws[i:w.sentence])
	after := i + len(seg)
	if after < w.sentence && isConjunction(ws[after].low) && content(seg) > minContent && (passiveItem(seg) || standsAlone(seg) && !isSubordinator(w.low)) &&
		hasVerb(lastSegment(ws[start:i])) && !waits(lastSegment(ws[start:i])) {
		last := ws[after+1 : w.sentence]
		return when(len(last) > 0 && (passiveItem(segment(last)) || standsAlone(last)), Item)
	}
	if len(seg) > 1 && isSubject(w.low) && w.low != "that" && w.low != "which" && w.low != "who" && isFinite(seg, 1) && closed(ws[start:i]) {
		return Item
	}
	return 0
}

// closed reports whether ws can end at a comma with a clause of its own after it: its last segment is a clause and no
// phrase in front ("that in Paris,", "as I said,", "if he had been there,") waits for its clause.
func closed(ws []word) bool {
	last := lastSegment(ws)
	if content(last) < minContent || isSubordinator(last[0].low) || isPreposition(last[0].low) || !standsAlone(last) {
		return false
	}
	return !waits(last)
}

// waits reports whether a phrase in front of a reported clause ends ws: "they say that in Paris".
func waits(ws []word) bool {
	for i := 1; i < len(ws); i++ {
		if (ws[i-1].low == "that" || isReport(ws[i-1].low)) && (isPreposition(ws[i].low) || isSubordinator(ws[i].low)) {
			return true
		}
	}
	return false
}

// isReport reports whether a reported clause can follow w at once: "they say if he goes, ...".
func isReport(w string) bool {
	return w == "say" || w == "says" || w == "said" || w == "think" || w == "believe" || w == "know" || w == "hope"
}

// participle: ", dividing the strait in equal parts" at the end of a sentence.
func participle(ws []word, start, i int) Boundary {
	w := &ws[i]
	if w.before&comma == 0 || !isGerund(w.low) {
		return 0
	}
	rest := ws[i:w.sentence]
	for k := 1; k < len(rest); k++ {
		if rest[k].before&comma != 0 && isFinite(rest, k) {
			return 0
		}
	}
	return when(content(rest) >= minParticipial, Participle)
}

// standsAlone reports whether ws begins with a subject and goes on with its verb before the next comma.
func standsAlone(ws []word) bool {
	if len(ws) < 2 {
		return false
	}
	if isPreposition(ws[0].low) && ws[0].low != "to" { // "in Kiev this will be received": a phrase in front
		return hasVerb(ws)
	}
	if contracted(ws[0].low) && isSubject(strings.SplitN(ws[0].low, "'", 2)[0]) {
		return true
	}
	for i := 1; i < len(ws) && i < maxSubject; i++ {
		if ws[i].before&(comma|semicolon|colon|dash) != 0 {
			return false
		}
		if ws[i-1].low == "that" && i > 1 || ws[i-1].low == "who" || ws[i-1].low == "which" || ws[i-1].low == "to" {
			continue // the verb of a relative clause or an infinitive
		}
		if isFinite(ws, i) {
			return true
		}
	}
	return false
}

// passiveItem reports whether ws is a noun phrase with a participle: "a fair balance restored".
func passiveItem(ws []word) bool {
	if len(ws) < 3 || isPreposition(ws[0].low) || isSubordinator(ws[0].low) {
		return false
	}
	for i := 2; i < len(ws); i++ {
		f := verbForms()[ws[i].low]
		if f&participleForm == 0 && !past(ws[i].low) || isDeterminer(ws[i-1].low) || isPreposition(ws[i-1].low) {
			continue
		}
		if i+1 == len(ws) || isPreposition(ws[i+1].low) {
			return true
		}
	}
	return false
}

// hasVerb reports whether ws holds a finite verb.
func hasVerb(ws []word) bool {
	if len(ws) > maxBare && isPerson(ws[0].low) { // "We, of course, respect"
		return true
	}
	for i := range ws {
		if isFinite(ws, i) {
			return true
		}
	}
	return false
}

// isFinite reports whether word i of ws is probably a finite verb.
func isFinite(ws []word, i int) bool {
	w := ws[i].low
	if i > 0 && (ws[i-1].low == "to" && (w == "be" || w == "have") || ws[i-1].low == "be") {
		return false // "to be achieved"
	}
	f := verbForms()[w]
	if f&auxiliaryForm != 0 || contracted(w) {
		return true
	}
	if i == 0 {
		return false
	}
	prev := ws[i-1].low
	if isPerson(prev) && ws[i].before == 0 && ws[i].content && !strings.HasSuffix(w, "ly") {
		return true // "we sail"
	}
	if isDeterminer(prev) && !isSubject(prev) || isPreposition(prev) {
		return false
	}
	if f&pastForm != 0 && f&baseForm == 0 || past(w) && f&baseForm == 0 {
		return true
	}
	if f&(baseForm|thirdForm|pastForm) == 0 {
		return false
	}
	if isSubject(prev) && prev != "here" {
		return true
	}
	if i+1 >= len(ws) {
		return false
	}
	next := ws[i+1].low
	return f&thirdForm != 0 && (next == "to" || next == "that" || isDeterminer(next) || isSubject(next)) ||
		f&baseForm != 0 && strings.HasSuffix(prev, "s") && !strings.HasSuffix(prev, "'s") && (isDeterminer(next) || isPreposition(next))
}

// isOpener reports whether a clause can begin with w without a comma before it.
func isOpener(w string) bool {
	return isConjunction(w) || isSubordinator(w) || w == "whereas" || w == "even" || w == "in"
}

func isConjunction(w string) bool {
	return w == "and" || w == "but" || w == "or" || w == "nor" || w == "yet" || w == "so"
}

func isSubordinator(w string) bool {
	switch w {
	case "if", "unless", "until", "when", "since", "before", "after", "once", "because", "although", "though", "while", "whilst", "as":
		return true
	}
	return false
}

func isModal(w string) bool {
	switch w {
	case "will", "would", "must", "should", "can", "could", "may", "might", "shall", "cannot", "won't", "wouldn't":
		return true
	}
	return false
}

func hasModal(ws []word) bool {
	for _, w := range ws {
		if isModal(w.low) || strings.HasSuffix(w.low, "'ll") {
			return true
		}
	}
	return false
}

// lastThat reports whether a that-clause is open in ws.
func lastThat(ws []word) bool {
	for _, w := range ws {
		if w.low == "that" {
			return true
		}
	}
	return false
}

// isGerund reports whether w is a present participle that can begin a clause.
func isGerund(w string) bool {
	switch w {
	case "during", "including", "according", "regarding", "concerning", "nothing", "something", "everything", "anything", "morning", "evening", "following", "pending":
		return false
	}
	return len(w) > 4 && strings.HasSuffix(w, "ing")
}

// segment returns ws up to its next comma.
func segment(ws []word) []word {
	for i := 1; i < len(ws); i++ {
		if ws[i].before&comma != 0 {
			return ws[:i]
		}
	}
	return ws
}

// lastSegment returns ws from its last comma.
func lastSegment(ws []word) []word {
	for i := len(ws) - 1; i > 0; i-- {
		if ws[i].before&comma != 0 {
			return ws[i:]
		}
	}
	return ws
}

// firstComma returns the first word of the clause from start that follows a comma.
func firstComma(ws []word, start int) int {
	for i := start + 1; i < ws[start].sentence; i++ {
		if ws[i].before&comma != 0 {
			return i
		}
	}
	return -1
}

// content counts the content words of ws.
func content(ws []word) int {
	n := 0
	for _, w := range ws {
		if w.content {
			n++
		}
	}
	return n
}

package number

// clock reads a time of day at i: "3 p.m.", "3pm", "15:00", "7:30 a.m.". A bare "7:30" counts as one; scores have no colon.
func (p *parse) clock(i int) (Quantity, int) {
	s := p.text(i)
	if q, ok := p.fourDigits(s, i); ok {
		return q, i + 1
	}
	hour, half := splitHalf(s)
	if hour == "" || len(hour) > 2 || !allDigits(hour) {
		return Quantity{}, i
	}
	h, minute, end := atoi(hour), 0, i+1
	colon := false
	if x, y := p.src.Word(i+1), p.src.Word(i+2); half == "" && x.Text == ":" && x.Glued && y.Glued {
		m, afterHalf := splitHalf(y.Text)
		if len(m) != 2 || !allDigits(m) {
			return Quantity{}, i
		}
		minute, half, colon, end = atoi(m), afterHalf, true, i+3
	}
	if half == "" {
		if w := p.text(end); w == "am" || w == "pm" {
			half = w
			end++
		}
	}
	switch {
	case half == "" && !colon, h > 24 || minute > 59, half != "" && (h > 12 || h == 0):
		return Quantity{}, i
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	v := float64(h*60 + minute)
	return Quantity{Value: v, High: v, Unit: Time}, end
}

// fourDigits reads "0700" before the name of a zone: "1530 GMT", "0700 GMT", "15.30 GMT".
func (p *parse) fourDigits(s string, i int) (Quantity, bool) {
	switch p.text(i + 1) {
	case "gmt", "utc", "bst", "cet", "est", "edt":
	default:
		return Quantity{}, false
	}
	if len(s) == 5 && s[2] == '.' {
		s = s[:2] + s[3:]
	}
	if len(s) != 4 || !allDigits(s) {
		return Quantity{}, false
	}
	h, minute := atoi(s[:2]), atoi(s[2:])
	v := float64(h*60 + minute)
	return Quantity{Value: v, High: v, Unit: Time}, h <= 24 && minute < 60
}

// timeFollows reports whether the word before i makes a time of the noon or midnight there: "by noon", and not "the midnight oil".
func (p *parse) timeFollows(i int) bool {
	switch p.text(i - 1) {
	case "at", "by", "until", "till", "before", "after", "from", "since", "around", "to":
		return true
	}
	return false
}

// splitHalf parts "3pm" into "3" and "pm".
func splitHalf(s string) (digits, half string) {
	if len(s) > 2 && isDigit(s[0]) {
		if end := s[len(s)-2:]; end == "am" || end == "pm" {
			return s[:len(s)-2], end
		}
	}
	return s, ""
}

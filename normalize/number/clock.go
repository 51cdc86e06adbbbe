package number

// clock reads a time of day at i: "3 p.m.", "3pm", "15:00", "7:30 a.m.". A bare "7:30" counts as one; scores have no colon.
func (p *parse) clock(i int) (Quantity, int) {
	s := p.text(i)
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

// splitHalf parts "3pm" into "3" and "pm".
func splitHalf(s string) (digits, half string) {
	if len(s) > 2 && isDigit(s[0]) {
		if end := s[len(s)-2:]; end == "am" || end == "pm" {
			return s[:len(s)-2], end
		}
	}
	return s, ""
}

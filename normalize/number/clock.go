package number

// clock reads a time of day at i: "3 p.m.", "3pm", "15:00", "7:30 a.m.". A bare "7:30" counts as one; scores have no colon.
func (p *parse) clock(i int) (Quantity, int) {
	s := p.text(i)
	if q, ok := p.fourDigits(s, i); ok {
		return q, i + 1
	}
	hour, half := splitHalf(s)
	if len(hour) > 3 && hour[len(hour)-3] == '.' && (half != "" || isHalf(p.text(i+1))) {
		return p.pointedTime(hour, half, i)
	}
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
		if w := p.text(end); isHalf(w) {
			half = w
			end++
		} else if !colon {
			half = p.sharedHalf(h, end)
		}
	}
	return timeOf(h, minute, half, colon, i, end)
}

// timeOf returns the time of day and end, or start if it is none.
func timeOf(h, minute int, half string, colon bool, start, end int) (Quantity, int) {
	switch {
	case half == "" && !colon, h > 24 || minute > 59, half != "" && (h > 12 || h == 0):
		return Quantity{}, start
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	v := float64(h*60 + minute)
	return Quantity{Value: v, High: v, Unit: Time}, end
}

func isHalf(s string) bool { return s == "am" || s == "pm" }

// pointedTime reads the "7.30" of "7.30 pm" at i.
func (p *parse) pointedTime(s, half string, i int) (Quantity, int) {
	hour, minute, end := s[:len(s)-3], s[len(s)-2:], i+1
	if len(hour) > 2 || !allDigits(hour) || !allDigits(minute) {
		return Quantity{}, i
	}
	if half == "" {
		half = p.text(end)
		end++
	}
	return timeOf(atoi(hour), atoi(minute), half, false, i, end)
}

// sharedHalf returns the half of the day that the next hour behind the hour h has at i: the "pm" of "5 or 6 p.m.", "" if there is none.
func (p *parse) sharedHalf(h, i int) string {
	switch w := p.src.Word(i); {
	case w.Text == "or" || w.Text == "to" || w.Text == "and":
		i++
	case !w.Hyphen:
		return ""
	}
	hour, half := splitHalf(p.text(i))
	if half == "" && isHalf(p.text(i+1)) {
		half = p.text(i + 1)
	}
	if half == "" || len(hour) > 2 || !allDigits(hour) || h == 0 || h%12 >= atoi(hour)%12 {
		return "" // "11 to 1 p.m." begins in the morning
	}
	return half
}

// fourDigits reads "0700" before the name of a zone: "1530 GMT", "0700 GMT", "15.30 GMT".
func (p *parse) fourDigits(s string, i int) (Quantity, bool) {
	if p.term(i+1).sorts&zone == 0 {
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
func (p *parse) timeFollows(i int) bool { return p.term(i-1).sorts&moment != 0 }

// splitHalf parts "3pm" into "3" and "pm".
func splitHalf(s string) (digits, half string) {
	if len(s) > 2 && isDigit(s[0]) {
		if end := s[len(s)-2:]; end == "am" || end == "pm" {
			return s[:len(s)-2], end
		}
	}
	return s, ""
}

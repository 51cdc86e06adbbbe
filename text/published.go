package text

import "time"

// ParseTime reads a date as web pages and lists of documents write it: RFC 3339, "2006-01-02", "2006-01-02 15:04",
// RFC 1123, "January 2, 2006" and the like; ok is false if s is none of them. A day without an hour is midnight in
// [time.UTC]; midnight that was written out is in another Location of offset 0, so that [FormatTime] can tell them apart.
//
// A time zone is an offset or one of "GMT", "UTC" and "Z". Other names are refused: "CST" is one in Chicago
// and another in Shanghai, and what a machine makes of it would depend on where it stands.
func ParseTime(s string) (t time.Time, ok bool) {
	for _, layout := range []string{time.DateOnly, "20060102", "January 2, 2006", "2 January 2006", "Jan 2, 2006", "2 Jan 2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04:05", "2006-01-02T15:04Z07:00", "2006-01-02T15:04",
		"2006-01-02 15:04:05", "2006-01-02 15:04", time.RFC1123, time.RFC1123Z, "Mon, 02 Jan 2006 15:04:05 Z07:00"} {
		if t, err := time.ParseInLocation(layout, s, time.UTC); err == nil && zoned(t) {
			if dayAlone(t) {
				t = t.In(time.FixedZone("UTC", 0))
			}
			return t, true
		}
	}
	return time.Time{}, false
}

// zoned reports whether the offset of a time that was read with UTC as the local zone is known. For a name that it does not know package
// time invents one, and it takes "GMT+3" for another hour than "+0300".
func zoned(t time.Time) bool {
	name, _ := t.Zone()
	return name == "" || name == "UTC" || name == "GMT"
}

// FormatTime returns t as "2006-01-02" if the hour is not known, that is, at midnight in [time.UTC]; else as RFC 3339;
// "" if t is zero.
func FormatTime(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case dayAlone(t):
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

func dayAlone(t time.Time) bool {
	return t.Location() == time.UTC && t.Equal(t.Truncate(24*time.Hour))
}

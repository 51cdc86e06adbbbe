package markup

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/text"
)

func TestHTML(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"paragraphs", "<p>The harbour\n  is <b>open</b>.</p><p>Ships may enter.", "The harbour is open.\n\nShips may enter."},
		{"entities", "<p>Adler &amp; Okafor&nbsp;said: &ldquo;It&#39;s open&rdquo; &madeup; &</p>", "Adler & Okafor said: “It's open” &madeup; &"},
		{"scripts", "<p>Open<script>if (a<b) document.write('<p>no</p>')</script>.</p><style>p{}</style><!-- no -->", "Open."},
		{"furniture", "<nav><p>Home</p></nav><h1>Harbour opens</h1><figure><img alt=x><figcaption>Ships</figcaption></figure><p>Yes.</p>" +
			"<div class='related-articles'><p>More</p></div><aside>Ad</aside><button>Share</button><footer>(c)</footer>", "Harbour opens\n\nYes."},
		{"line breaks", "one<br>two<br/><br>three", "one\ntwo\nthree"},
		{"list", "<ul><li>one</li><li><p>two</p></li></ul>end", "- one\n\n- two\n\nend"},
		{"quotation", "<p>She said <q>it is <q>open</q> now</q>, again.</p>", "She said “it is “open” now”, again."},
		{"quotation with marks", "<p>She said <q>“open”</q>.</p>", "She said “open”."},
		{"block quotation", "<p>She said:</p><blockquote>It is open.</blockquote><p>Then:</p><blockquote><p>One.</p><p>Two.</p><footer>Adler</footer></blockquote>",
			"She said:\n\n“It is open.”\n\nThen:\n\n“One.”\n\n“Two.”\n— Adler"},
		{"a caption that names nobody", "<figure><blockquote>It is open.</blockquote><figcaption>Photo: Reuters</figcaption></figure>", "“It is open.”"},
		{"a caption of a body", "<figure><blockquote>It is open.</blockquote><figcaption>Harbour Authority</figcaption></figure>", "“It is open.”"},
		{"a caption with an office", "<figure><blockquote>It is open.</blockquote><figcaption><cite>Ada Lind</cite>, mayor of Lund</figcaption></figure>", "“It is open.”\n— Ada Lind, mayor of Lund"},
		{"signed", "<blockquote><p>One.</p>&mdash; Adler (@a) <a>May 3</a></blockquote><p>Two.</p><figure><blockquote>It is open.</blockquote><figcaption>Okafor</figcaption></figure>",
			"“One.”\n— Adler (@a) May 3\n\nTwo.\n\n“It is open.”\n— Okafor"},
		{"cited first", "<blockquote><cite>Adler</cite><p>One.</p></blockquote>", "Adler\n\n“One.”"},
		{"never closed", "<nav>Home <p>Open <q>wide", "Home\n\nOpen “wide”"},
		{"paragraphs left open", "<p class=caption>Photo<p>Open.<p class=caption>Photo</div><p>Shut.</p>", "Open.\n\nShut."},
		{"items left open", "<ul><li class=share>Share<ul><li>a<li>b</ul><li>Open<li class=share>Share</ul><p>End</p>", "- Open\n\nEnd"},
		{"an item left open in no list", "<div><li class=share>Share<div>a</div></div><div>Open.</div>", "Open."},
		{"a caption left open", "<section><dd class=caption>Photo</section><p>Open.</p>", "Open."},
		{"cells left open", "<table><tr class=ad><td>a<tr><td>b<td class=ad>c<td>d</table>", "b d"},
		{"article alone", "<div><p>Teaser.</p></div><article><h1>Open</h1><p>The harbour is open to all ships.</p></article><p>More.</p>", "Open\n\nThe harbour is open to all ships."},
		{"preformatted", "<pre>A: one\nB: two\n\nC</pre>", "A: one\nB: two\n\nC"},
		{"table", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"},
		{"plain", "no markup", "no markup"},
		{"windows lines", "<pre>A: one\r\nB: two</pre>", "A: one\nB: two"},
		{"byte order mark", "\ufeff<p>The harbour is open.", "The harbour is open."},
		{"nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := View(&text.Document{Text: tt.in, Format: text.HTML})
			assert.Equal(t, tt.want, v.String())
		})
	}
}

func TestPlain(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"nothing", "The harbour is open.\n\n5 > 4.", "The harbour is open.\n\n5 > 4."},
		{"block quotation", "Adler wrote:\n\n> The harbour is open\n> to all.\n>\n> Ships may enter.\n\nNobody came.",
			"Adler wrote:\n\n“The harbour is open to all.”\n>\n“Ships may enter.”\n\nNobody came."},
		{"with marks of its own", "> “The harbour is open,” Adler said.\n", "“The harbour is open,” Adler said.\n"},
		{"a word in marks inside", "Adler wrote:\n> He told me \"no\" and then\n> he left.", "Adler wrote:\n“He told me \"no\" and then he left.”"},
		{"nobody named", "From the mail:\n\n> Adler said\n> yes.", "From the mail:\n\nAdler said yes."},
		{"a heading", "Measured values:\n> 50 ships.", "Measured values:\n50 ships."},
		{"digits", "Adler wrote:\n> 2019: a year.", "Adler wrote:\n“2019: a year.”"},
		{"no case", "Adler said:\n> 我们很近。", "Adler said:\n“我们很近。”"},
		{"a name alone", "Ruth Adler:\n> We are close.", "Ruth Adler:\n“We are close.”"},
		{"a heading of two words", "Further Reading:\n> We are close.", "Further Reading:\nWe are close."},
		{"levels", "Adler wrote:\n> > Open?\n> Yes.", "Adler wrote:\nOpen?\n“Yes.”"},
		{"captions", ">> ADLER: Open.\n> OKAFOR: Good.", ">> ADLER: Open.\n> OKAFOR: Good."},
		{"windows lines", "Adler wrote:\r\n\r\n> The harbour is open\r\n> to all.\r\n\r\nNobody came.\r\n", "Adler wrote:\n\n“The harbour is open to all.”\n\nNobody came.\n"},
		{"lines of an old machine", "Adler wrote:\r> The harbour is open.\rNobody came.", "Adler wrote:\n“The harbour is open.”\nNobody came."},
		{"byte order mark", "\ufeffThe harbour is open.", "The harbour is open."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, View(&text.Document{Text: tt.in}).String())
			checkView(t, tt.in, text.Plain)
		})
	}
}

func TestHTMLPlaces(t *testing.T) {
	src := "<p>She said <q>it&rsquo;s <i>open</i></q>.</p>"
	v := View(&text.Document{Text: src, Format: text.HTML})
	at := strings.Index(v.String(), "it’s open")
	s := v.Original(text.Span{Start: at, End: at + len("it’s open")})
	assert.Equal(t, "it&rsquo;s <i>open", src[s.Start:s.End])
}

func TestCaptions(t *testing.T) {
	tests := []struct {
		name   string
		format text.Format
		in     string
		want   string
	}{
		{"subrip", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nThe harbour\nis <i>open</i>.\n\n2\n00:00:02,000 --> 00:00:04,000\n{\\an8}Ships may enter.\n",
			"The harbour is open. Ships may enter."},
		{"windows lines", text.SRT, "\ufeff1\r\n00:00:01,000 --> 00:00:02,000\r\nOpen.\r\n\r\n2\r\n00:00:09,000 --> 00:00:10,000\r\nAgain.\r\n", "Open.\nAgain."},
		{"no blank line", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nOpen.\n2\n00:00:02,000 --> 00:00:03,000\nAgain.", "Open. Again."},
		{"webvtt", text.WebVTT, "WEBVTT - harbour\n\nNOTE a remark\nof two lines\n\nSTYLE\n::cue {}\n\nintro\n00:01.000 --> 00:02.000 align:start position:0%\n<v Ruth Adler>The harbour &amp; quay\n\n" +
			"00:02.000 --> 00:03.000\n<v Ruth Adler>are <00:02.500><c.yellow>open</c>.\n\n00:03.000 --> 00:04.000\n<v.loud Sam Okafor>We agree.</v>",
			"Ruth Adler: The harbour & quay are open.\n\nSam Okafor: We agree."},
		{"speaker changes", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\n>> ADLER: OPEN.\n>> WHERE?\n\n2\n00:00:02,000 --> 00:00:03,000\n[APPLAUSE]\n- HERE.\n- GOOD.",
			"ADLER: OPEN.\n\nWHERE?\n\nHERE.\n\nGOOD."},
		{"rolling", text.WebVTT, "WEBVTT\n\n00:01.000 --> 00:02.000\nthe harbour is\n\n00:02.000 --> 00:03.000\nthe harbour is\nopen to every\n\n00:03.000 --> 00:03.010\nopen to every\n\n00:03.010 --> 00:05.000\nopen to every\nship again",
			"the harbour is open to every ship again"},
		{"growing", text.WebVTT, "WEBVTT\n\n00:01.000 --> 00:01.500\nthe harbour\n\n00:01.500 --> 00:02.000\nthe harbour is\n\n00:02.000 --> 00:03.000\nthe harbour is open", "the harbour is open"},
		{"growing, with entities", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nAdler &amp; Okafor\n\n2\n00:00:02,000 --> 00:00:03,000\nAdler &amp; Okafor will not go", "Adler & Okafor will not go"},
		{"a sign that begins no tag", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nIf it is < 5 we <i>will</i> not sail, { or <3.", "If it is < 5 we will not sail, { or <3."},
		{"labels", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nADLER: The harbour\nis open.\nO’NEIL: Note:\nSee: there.\n\n2\n00:00:02,000 --> 00:00:03,000\nCLARK-REYES: Good.",
			"ADLER: The harbour is open.\nO’NEIL: Note: See: there.\nCLARK-REYES: Good."},
		{"labels with brackets", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nADLER: The harbour\n\n2\n00:00:02,000 --> 00:00:03,000\nOKAFOR (OVER PHONE): Good.",
			"ADLER: The harbour\nOKAFOR (OVER PHONE): Good."},
		{"rolling, the label once", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\n>> ADLER: The harbour is\n\n2\n00:00:02,000 --> 00:00:03,000\nThe harbour is\nopen to ships\n\n3\n00:00:03,000 --> 00:00:04,000\nopen to ships\nfrom noon.",
			"ADLER: The harbour is open to ships from noon."},
		{"growing, the label each time", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nADLER: The harbour\n\n2\n00:00:02,000 --> 00:00:03,000\nADLER: The harbour is open.",
			"ADLER: The harbour is open."},
		{"byte order mark", text.SRT, "\ufeff00:00:01,000 --> 00:00:02,000\nOpen.\n", "Open."},
		{"said twice", text.SRT, "1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.", "No. No."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, View(&text.Document{Text: tt.in, Format: tt.format}).String())
		})
	}
}

func TestMeta(t *testing.T) {
	page := `<html lang=en-GB><head><title>Harbour opens | Herald</title><link rel="canonical" href="https://herald.example/1">
<meta property="og:title" content="Harbour &amp; quay open"><meta name="author" content="Sam Okafor"><meta property="og:site_name" content="The Herald">
<meta property="article:published_time" content="2024-05-03T10:00:00+02:00"></head>`
	m := Meta(&text.Document{Text: page, Format: text.HTML})
	assert.Equal(t, "Harbour & quay open", m.Title)
	assert.Equal(t, "The Herald", m.Outlet)
	assert.Equal(t, "https://herald.example/1", m.URL)
	assert.Equal(t, "Sam Okafor", m.Author)
	assert.Equal(t, "en-GB", m.Lang)
	assert.Equal(t, "2024-05-03T08:00:00Z", m.Published.UTC().Format("2006-01-02T15:04:05Z"))

	linked := `<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Harbour opens","datePublished":"2024-05-04",
"author":[{"name":"Ruth Adler"},{"name":"Sam Okafor"}],"publisher":{"name":"The Courier"},"mainEntityOfPage":{"@id":"https://courier.example/2"}}]}</script>` + page
	m = Meta(&text.Document{Text: linked, Format: text.HTML})
	assert.Equal(t, "Harbour opens", m.Title)
	assert.Equal(t, "The Courier", m.Outlet)
	assert.Equal(t, "Ruth Adler, Sam Okafor", m.Author)
	assert.Equal(t, "https://courier.example/2", m.URL)
	assert.Equal(t, 4, m.Published.Day())

	assert.Zero(t, Meta(&text.Document{Text: page}))
}

func TestPlacesOfLines(t *testing.T) {
	src := "\ufeffThe harbour\r\nis open\rto all."
	v := View(&text.Document{Text: src})
	for _, word := range []string{"The harbour", "is open", "to all."} {
		at := strings.Index(v.String(), word)
		s := v.Original(text.Span{Start: at, End: at + len(word)})
		assert.Equal(t, word, src[s.Start:s.End])
	}
}

// checkView checks what holds for every view: it is what its edits make of the source, and its places lead back.
func checkView(t *testing.T, src string, format text.Format) {
	t.Helper()
	v := View(&text.Document{Text: src, Format: format})
	if v.Source() != src {
		t.Fatalf("%q: another source", src)
	}
	if utf8.ValidString(src) && !utf8.ValidString(v.String()) {
		t.Fatalf("%q: broken runes in %q", src, v.String())
	}
	end := 0
	for e := range v.Edits() {
		if e.Span.Start < end {
			t.Fatalf("%q: edits overlap at %d", src, e.Span.Start)
		}
		if back := v.Normalized(text.Span{Start: end, End: e.Span.Start}); end < e.Span.Start && v.String()[back.Start:back.End] != src[end:e.Span.Start] {
			t.Fatalf("%q: %q became %q", src, src[end:e.Span.Start], v.String()[back.Start:back.End])
		}
		end = e.Span.End
	}
	if strings.Contains(v.String(), "\n\n\n") && format == text.HTML {
		t.Fatalf("%q: %q", src, v.String())
	}
}

// TestHostile has no assertion on time: quadratic code would keep the tests busy for minutes.
func TestHostile(t *testing.T) {
	for _, s := range []string{"<q>x", "<blockquote><p>x<q>", "<nav>", "<article>", "&amp", "<", "<li>x", "<x hidden>", "</q>", "<svg><title>"} {
		View(&text.Document{Text: strings.Repeat(s, 50_000), Format: text.HTML})
	}
	for _, s := range []string{"00:01.000 --> 00:02.000\n", "a\n", "<v a>", ">>", "{\\", "&", "<"} {
		View(&text.Document{Text: "00:01.000 --> 00:02.000\n" + strings.Repeat(s, 50_000), Format: text.WebVTT})
	}
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{"<p>a<q>b</p>&amp;<blockquote><p>x<li>", "<!doctype", "<article><p>a</article></q><pre>\n\n", "<svg><title>&lt;", "<a href='"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkView(t, s, text.HTML)
		Meta(&text.Document{Text: s, Format: text.HTML})
	})
}

func FuzzCaptions(f *testing.F) {
	for _, s := range []string{"1\n00:00:01,000 --> 00:00:02,000\n>> a <v B>c</v>\n\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v \n{\\x", "00:01 --> 00:02\n- &amp;\n00:02 --> 00:03\n- &amp; b"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, vtt bool) {
		if vtt {
			checkView(t, s, text.WebVTT)
		} else {
			checkView(t, s, text.SRT)
		}
	})
}

func TestFormatOf(t *testing.T) {
	for in, want := range map[text.Document]text.Format{
		{Text: "WEBVTT\n\n00:01.000 --> 00:02.000\nOpen."}:                              text.WebVTT,
		{Text: "1\n00:00:01,000 --> 00:00:02,000\nOpen."}:                               text.SRT,
		{Text: "WEBVTT is how the harbour captions its talks.\n"}:                       text.Plain,
		{Format: text.HTML, Text: "WEBVTT\n<!-- none -->"}:                              text.HTML,
		{Format: text.SRT, Text: "WEBVTT\n\n00:01.000 --> 00:02.000\nThe file said so"}: text.SRT,
	} {
		assert.Equal(t, want, FormatOf(&in), "%q", in.Text)
	}
	plain := text.Document{Text: "WEBVTT\n\n00:01.000 --> 00:02.000\nOpen."}
	assert.Equal(t, "Open.", View(&plain).String())
}

func TestCaptionsByTheirLook(t *testing.T) {
	for in, want := range map[string]text.Format{
		"1\n00:00:01,000 --> 00:00:02,000\nThe harbour is open.\n":  text.SRT,
		"\ufeff\r\n1\r\n00:00:01,000 --> 00:00:02,000\r\nOpen.\r\n": text.SRT,
		"00:01.000 --> 00:02.000\nOpen.":                            text.SRT,
		"WEBVTT\n\n00:01.000 --> 00:02.000\nOpen.":                  text.WebVTT,
		"WEBVTT - harbour\n\nNOTE empty":                            text.WebVTT,
		"WEBVTTs are captions.":                                     text.Plain,
		"The harbour is open.\n1\n00:00:01,000 --> 00:00:02,000\n":  text.Plain,
		"12\nThe harbour is open.":                                  text.Plain,
		"":                                                          text.Plain,
	} {
		assert.Equal(t, want, Captions(in), "%q", in)
	}
}

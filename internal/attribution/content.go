package attribution

// Does a phrase stand inside what somebody says, thinks or wants? The sentence around it tells, whether it stands in marks or not:
//
//	The mayor is expected to drop the “harbour tax” in May     inside what is expected
//	The survey found that the “harbour tax” is not popular     inside what was found
//	The mayor signed the “harbour tax” in May                  not inside anything
//
// So what tells is learned from all noun phrases of the training articles too, of which there are sixteen times as many as passages, and
// from all attributions, half of which have no word of reporting. On held-out fifths of those articles exact F1 of passages is 94.7 with it
// and 94.4 without, the mean of four ways to cut the fifths. Learned from passages alone it adds nothing.

const (
	contentReach = 30 // words that are looked at on either side
	contentVerbs = 4  // verbs that are looked at before the phrase
	contentNouns = 3  // nouns likewise
	behindVerbs  = 3  // verbs that are looked at behind it
	bagReach     = 40 // words before the phrase whose forms are looked at
)

// describeContent adds the features of the sentence around words [from, to).
func (p *page) describeContent(f *features, from, to int) {
	k := p.unitIndex(from)
	u := p.units[k]
	p.describeBefore(f, from, u)
	p.describeBehind(f, to, u)
	for i := from - 1; i >= u.from && from-i < bagReach; i-- {
		f.add(99, p.words[i].form)
	}
	f.add(100, p.path(max(u.from, from-4), from, 8))
	f.add(101, p.path(max(u.from, from-7), from, 8))
	f.add(102, p.path(to, min(u.to, to+4), 8))
	f.add(103, p.formAt(u.from, u))
	f.add2(104, p.formAt(u.from, u), p.formAt(u.from+1, u))
	f.add2(105, bucket(from-u.from), bucket(u.to-to))
	f.add2(106, uint32(p.tagIn(from-1, u)), uint32(p.tagIn(to, u)))
	passages, says, _ := p.between(u.from, u.to)
	f.add3(107, bit(k == 0), passages, min(says, 1))
	if k > 0 {
		passages, before, _ := p.between(p.units[k-1].from, p.units[k-1].to)
		verbs := p.verbsIn(u.from, u.to)
		f.add2(108, min(passages, 1), verbs)
		f.add3(109, min(before, 1), min(says, 1), verbs)
	}
}

// describeBefore adds the verbs and nouns before word from of u, and what stands between them and the phrase there.
func (p *page) describeBefore(f *features, from int, u unit) {
	var that, commas, breaks uint32
	verbs, nouns := 0, 0
	for k := from - 1; k >= u.from && from-k < contentReach && verbs < contentVerbs; k-- {
		switch t := p.tags[k]; t {
		case 'T':
			that = 1
		case ',', '-':
			commas = min(commas+1, 2)
		case 'S', 'W', ':':
			breaks = 1
		case '.', ';':
			breaks = 2
		case 'V', 'v', 'e', 'Y', 'y', 'g', 'b', 'A', 'M':
			verbs++
			p.describeGovernor(f, k, from, u, that<<4|commas<<2|breaks)
			that, commas = 0, 0
		case 'x', 'c', 'z', 'r':
			if nouns++; nouns <= contentNouns {
				form := p.words[k].form
				f.add2(90, form, that)
				f.add2(91, form, uint32(p.tagIn(k+1, u)))
				f.add2(92, form, bucket(from-k))
			}
		}
	}
	f.add3(93, uint32(verbs), commas, breaks)
}

// describeGovernor adds the verb at word k of u, which may have the phrase at word from in what it reports; between is what stands between.
func (p *page) describeGovernor(f *features, k, from int, u unit, between uint32) {
	verb, far := p.lemma(k), bucket(from-k)
	f.add(81, verb)
	f.add2(82, verb, between)
	f.add2(83, verb, between>>4)
	f.add2(84, verb, far)
	f.add3(85, uint32(p.tags[k]), far, between)
	f.add2(86, verb, uint32(p.tagIn(k+1, u)))
	if k > u.from {
		f.add2(87, verb, uint32(p.tags[k-1]))
		f.add2(88, verb, p.words[k-1].form)
	}
	if k+1 < from {
		f.add2(89, verb, p.words[k+1].form)
	}
}

// describeBehind adds the verbs behind word to of u: what is said may stand before who says it.
func (p *page) describeBehind(f *features, to int, u unit) {
	var commas uint32
	verbs := 0
	for k := to; k < u.to && k-to < contentReach && verbs < behindVerbs; k++ {
		switch t := p.tags[k]; t {
		case ',', '-':
			commas = min(commas+1, 2)
		case 'V', 'v', 'e', 'Y', 'y', 'g', 'b', 'A', 'M':
			verbs++
			verb, last := p.words[k].form, bit(k+3 >= u.to)
			f.add2(94, verb, commas)
			f.add3(95, verb, commas, last)
			f.add3(96, uint32(t), commas, bucket(k-to))
			if p.words[k].class&cueClasses != 0 {
				f.add4(97, uint32(t), commas, last, uint32(p.tags[k-1]))
				f.add3(98, verb, uint32(p.tags[k-1]), commas)
			}
		}
	}
}

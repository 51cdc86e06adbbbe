package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestParseBearer(t *testing.T) {
	tests := []struct {
		in   string
		want bearer
	}{
		{"Ruth Adler", bearer{kind: person, name: []string{"Ruth", "Adler"}}},
		{"Mr. Adler", bearer{kind: person, name: []string{"Adler"}, sex: 'm'}},
		{"RUSSIAN PRESIDENT VERA O'LIND", bearer{kind: person, name: []string{"Vera", "O'Lind"}, offices: []string{"president"}, country: "Russia"}},
		{"NORWEGIAN PRESIDENT, VERA LIND", bearer{kind: person, name: []string{"Vera", "Lind"}, offices: []string{"president"}, country: "Norway"}},
		{"Ursula van der Holm", bearer{kind: person, name: []string{"Ursula", "van", "der", "Holm"}}},
		{"President Vera Lind of Norway", bearer{kind: person, name: []string{"Vera", "Lind"}, offices: []string{"president"}, country: "Norway"}},
		{"South Korean Foreign Minister Lee", bearer{kind: person, name: []string{"Lee"}, offices: []string{"minister"}, parts: []string{"foreign"}, country: "South Korea"}},
		{"Secretary of State Sam Okafor", bearer{kind: person, name: []string{"Sam", "Okafor"}, offices: []string{"secretary"}, parts: []string{"state"}}},
		{"Mum-of-two Ruth Adler", bearer{kind: person, name: []string{"Ruth", "Adler"}}},
		{"Ms ADLER", bearer{kind: person, name: []string{"Adler"}, sex: 'f'}},
		{"Senator OKAFOR", bearer{kind: person, name: []string{"Okafor"}, offices: []string{"senator"}}},
		{"Cllr Sam Okafor", bearer{kind: person, name: []string{"Sam", "Okafor"}}},
		{"Hubby Sam", bearer{kind: person, name: []string{"Sam"}, sex: 'm'}},
		{"Kremlin aide Sam Okafor", bearer{kind: person, name: []string{"Sam", "Okafor"}, offices: []string{"aide"}}},
		{"Ruth Adler, mayor of Lund", bearer{kind: person, name: []string{"Ruth", "Adler"}, offices: []string{"mayor"}, place: "Lund"}},
		{"an aide to Ruth Adler", bearer{kind: description, offices: []string{"aide"}}},
		{"DEFENCE COUNSEL ADLER", bearer{kind: person, name: []string{"Adler"}, offices: []string{"counsel"}, parts: []string{"defence"}}},
		{"Ruth Adler's lawyer", bearer{kind: description, offices: []string{"lawyer"}}},
		{"Ruth Adler's neighbour", bearer{kind: description}},
		{"the mayor of Lund", bearer{kind: definite, offices: []string{"mayor"}, place: "Lund"}},
		{"Stephen King", bearer{kind: person, name: []string{"Stephen", "King"}}},
		{"the Norwegian leader", bearer{kind: definite, offices: []string{"leader"}, country: "Norway"}},
		{"the White House", bearer{kind: body, name: []string{"White", "House"}}},
		{"the ministry", bearer{kind: body}},
		{"Oslo", bearer{kind: body, name: []string{"Oslo"}}},
		{"an aide", bearer{kind: description, offices: []string{"aide"}}},
		{"officials", bearer{kind: description}},
		{"Sens. Ruth Adler", bearer{kind: person, name: []string{"Ruth", "Adler"}}},
		{"MACY’S", bearer{kind: person, name: []string{"Macy"}}},
		{"", bearer{}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) { assert.Equal(t, tt.want, parseBearer(tt.in)) })
	}
}

func TestDirectory(t *testing.T) {
	d := newDirectory("OSLO - Norwegian President Vera Lind met Danish Prime Minister Kaj Holm and his wife, Anna Holm, on Friday. " +
		"Sam Okafor, the mayor of Lund, was there. Former President Ole Berg stayed away. “It is open,” Lind said.")
	tests := []struct{ in, want, office string }{
		{"Lind", "Vera Lind", "president of Norway"},
		{"Mr. Okafor", "Sam Okafor", "mayor of Lund"},
		{"the Norwegian president", "Vera Lind", "president of Norway"},
		{"the Norwegian leader", "Vera Lind", "president of Norway"},
		{"the Danish leader", "Kaj Holm", "prime minister of Denmark"},
		{"Anna Holm", "Anna Holm", ""},
		{"the mayor of Lund", "Sam Okafor", "mayor of Lund"},
		{"President Berg", "Ole Berg", "former president"},
		{"Nils Unknown", "Nils Unknown", ""},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			b, _, ok := d.resolve(tt.in)
			assert.True(t, ok)
			assert.Equal(t, tt.want, b.full())
			assert.Equal(t, tt.office, b.office())
		})
	}
	headline := newDirectory("THE MAYOR PRESENTS THE BILL\n\nMayor Ada Lind came late. “It is open,” the mayor said.")
	b, _, _ := headline.resolve("the mayor")
	assert.Equal(t, "Ada Lind", b.full())
	label := newDirectory("Port Lund, Monday\n\nOKAFOR: It is open.\n\nOn Tuesday Sam Okafor left.")
	b, _, _ = label.resolve("OKAFOR")
	assert.Equal(t, "Sam Okafor", b.full())
	for _, nobody := range []string{"the Swedish king", "the mayor of Holm", "the governor of Lund"} {
		_, _, ok := d.resolve(nobody)
		assert.False(t, ok, nobody)
	}
}

package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/quotecheck/quotecheck/quote"
	"github.com/quotecheck/quotecheck/text"
)

func TestKindOf(t *testing.T) {
	for _, tt := range []struct {
		name string
		doc  text.Document
		want text.Kind
	}{
		{"nothing", text.Document{}, text.Article},
		{"story", text.Document{Text: "The mayor spoke at noon. “It is open,” she said."}, text.Article},
		{"transcript", text.Document{Text: "Talk in Lund\n\nADLER: The harbour is open to all ships.\n\nOKAFOR: Thank you. We agree."}, text.Transcript},
		{"speech", text.Document{Speaker: "Ruth Adler", Text: "Good evening. The harbour is open."}, text.Transcript},
		{"story with an exchange", text.Document{Text: "The mayor and the pilot met at noon and talked about the harbour for two hours.\n\nADLER: It is open.\n\nOKAFOR: We agree.\n\nThey parted as friends."}, text.Article},
		{"captions", text.Document{Format: text.SRT, Text: "1\n00:00:01,000 --> 00:00:02,000\nYes.\n"}, text.Captions},
		{"listing", text.Document{Text: "Mayor Ruth Adler's main points:\n\n- The harbour is open to ships.\n- The ferry sails at noon.\n- The quay will be paid for."}, text.Listing},
		{"declared", text.Document{Kind: text.Transcript, Text: "The mayor spoke."}, text.Transcript},
	} {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, quote.KindOf(&tt.doc)) })
	}
}

package quotecheck_test

import (
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/quotecheck/quotecheck"
	"github.com/quotecheck/quotecheck/diverge"
)

func TestReportFollowsItsSchema(t *testing.T) {
	schema := compile(t, "report.json", quotecheck.ReportSchema())
	for _, folder := range events {
		for _, all := range []bool{false, true} {
			r := check(t, quotecheck.Checker{Judge: diverge.Judge{AllPairs: all}}, event(t, folder)...)
			follows(t, schema, r)
		}
	}
	follows(t, schema, check(t, quotecheck.Checker{}))
}

func compile(t testing.TB, name, source string) *jsonschema.Schema {
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(source))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(name, doc))
	schema, err := c.Compile(name)
	require.NoError(t, err)
	return schema
}

func follows(t testing.TB, schema *jsonschema.Schema, v any) {
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(encode(t, v)))
	require.NoError(t, err)
	require.NoError(t, schema.Validate(value))
}

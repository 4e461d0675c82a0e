/* SPDX-License-Identifier: MIT */
/* Whole families of tokens have a name, and what may always be added is not worth mentioning. */
#include <syntax/expected.h>

#include <string.h>
#include <support/text.h>

#define METHOD "a method is 'name(parameters) -> (results) throws (errors);'"
#define CONSTANT "a constant is 'const int32 X = 1;'"

bool
expected_is(const vec *tokens, const char *name)
{
	for (size_t i = 0; i < tokens->n; i++)
		if (strcmp(tokens->at[i], name) == 0)
			return true;
	return false;
}

static const char *
family(const vec *tokens)
{
	bool takes_name = expected_is(tokens, "a name"), takes_map = expected_is(tokens, "'map'");

	if (expected_is(tokens, "'idempotent'"))
		return "a method";
	if (expected_is(tokens, "'alias'") && expected_is(tokens, "'const'"))
		return "a declaration";
	if (takes_map && expected_is(tokens, "'union'") && !expected_is(tokens, "'to'"))
		return "a field";
	if (takes_name && expected_is(tokens, "'to'"))
		return "a name";
	if (takes_name && takes_map)
		return expected_is(tokens, "'reserved'") ? "a parameter" : "a type";
	if (expected_is(tokens, "'true'"))
		return "a value";
	return NULL;
}

/* Annotations and suffixes are not. */
static bool
is_worth_saying(const char *name)
{
	static const char *const always[] = { "'@'", "'.'", "'?'", "'['", "'resource'" };

	for (size_t i = 0; i < sizeof always / sizeof always[0]; i++)
		if (strcmp(name, always[i]) == 0)
			return false;
	return true;
}

/* "a, b or c" */
static const char *
listed(arena *mem, const vec *tokens)
{
	vec said = { 0 };
	const char *last;

	for (size_t i = 0; i < tokens->n; i++)
		if (is_worth_saying(tokens->at[i]))
			text_add(mem, &said, tokens->at[i]);
	if (said.n == 0)
		return "something else";
	last = said.at[--said.n];
	return said.n == 0 ? last
			   : arena_printf(mem, "%s or %s", text_join(mem, &said, ", "), last);
}

const char *
expected_text(arena *mem, const vec *tokens)
{
	const char *all = family(tokens);

	if (all == NULL)
		return listed(mem, tokens);
	return expected_is(tokens, "'}'") ? arena_printf(mem, "%s or '}'", all) : all;
}

vec *
expected_keywords(arena *mem, const vec *tokens)
{
	vec *words = vec_new(mem);

	for (size_t i = 0; i < tokens->n; i++) {
		const char *name = tokens->at[i];

		if (name[0] == '\'' && name[1] >= 'a' && name[1] <= 'z')
			text_add(mem, words, arena_strndup(mem, name + 1, strlen(name) - 2));
	}
	return words;
}

const char *
expected_instead(const char *word)
{
	static const char *const habits[][2] = {
		{ "repeated", "any number of a type is 'T[]'" },
		{ "optional", "what may be absent is 'T?'" },
		{ "required", "nothing is required: only the type stands here" },
		{ "oneof", "one of several is 'union { ... } name;'" },
		{ "rpc", METHOD },
		{ "message", "a message is a 'struct'" },
		{ "syntax", "the first line is 'ridl 1;'" },
		{ "list", "any number of a type is 'T[]'" },
		{ "vector", "any number of a type is 'T[]'" },
		{ "sequence", "any number of a type is 'T[]'" },
		{ "typedef", "another name for a type is 'alias Name = type;'" },
		{ "using", "another name for a type is 'alias Name = type;'" },
		{ "include", "other files are read by 'import \"x.ridl\";'" },
		{ "from", "other files are read by 'import \"x.ridl\";'" },
		{ "use", "other files are read by 'import \"x.ridl\";'" },
		{ "async",
		    "each method may be called in all ways: nothing stands before its name" },
		{ "signal", "what nobody answers is 'oneway name(parameters);'" },
		{ "event", "what nobody answers is 'oneway name(parameters);'" },
		{ "property", "a property is a method that gets it, and one that sets it" },
		{ "attribute", "a property is a method that gets it, and one that sets it" },
		{ "readonly", "a property is a method that gets it, and one that sets it" },
		{ "unsigned", "whole numbers are int32, int64, uint32 and uint64" },
		{ "signed", "whole numbers are int32, int64, uint32 and uint64" },
		{ "long", "whole numbers are int32, int64, uint32 and uint64" },
		{ "short", "whole numbers are int32, int64, uint32 and uint64" },
	};

	for (size_t i = 0; i < sizeof habits / sizeof habits[0]; i++)
		if (strcmp(habits[i][0], word) == 0)
			return habits[i][1];
	return NULL;
}

static bool
is_one_of(const char *word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(word, words[i]) == 0)
			return true;
	return false;
}

/* Instead of a '='. */
static const char *
rule_of_numbers(const char *found, const char *word)
{
	if (found[0] == '[')
		return "brackets stand behind the type: 'int32[<=4] x = 1;'";
	if (strchr(";,}", found[0]) == NULL)
		return NULL;
	if (strcmp(word, "const") == 0)
		return CONSTANT;
	if (strcmp(word, "alias") == 0)
		return "another name for a type is 'alias Name = type;'";
	return "each has a number behind its name: 'x = 1'";
}

/* Behind the parameters, or the results. */
static const char *
rule_of_results(const vec *tokens, const char *found)
{
	if (expected_is(tokens, "'->'") &&
	    (strcmp(found, ":") == 0 || strcmp(found, "=") == 0 || strcmp(found, "returns") == 0))
		return METHOD;
	if (strcmp(found, ",") == 0)
		return "several results are a list, with names: '-> (string a, int32 b)'";
	return NULL;
}

static const char *
rule_of_colons(const vec *tokens)
{
	if (expected_is(tokens, "a name"))
		return "the type stands before the name: 'string x'";
	return expected_is(tokens, "'{'") ? "only services and interfaces extend others" : NULL;
}

/* A whole family could stand there. */
static const char *
rule_of_family(const char *all, const char *found)
{
	static const char *const declarations[] = { "struct", "enum", "flags", "error", "alias",
		"const", "interface", "service", "callback" };

	if (strcmp(all, "a declaration") == 0 && strcmp(found, ";") == 0)
		return "no ';' follows the '}' of a declaration";
	if (strcmp(all, "a field") == 0 &&
	    is_one_of(found, declarations, sizeof declarations / sizeof declarations[0]))
		return "no declaration stands in another: a '}' may be missing before this one";
	if (strcmp(all, "a parameter") == 0 && strchr("\"0123456789", found[0]) != NULL)
		return "a parameter is 'type name'; what is reserved among them has the word "
		       "before it, each";
	return NULL;
}

const char *
expected_rule(const vec *tokens, const char *found, bool found_name, const char *word)
{
	static const char *const callback[] = { "callback", "oneway" };
	bool is_one = tokens->n == 1;
	const char *all = family(tokens);

	if (is_one && expected_is(tokens, "'='"))
		return rule_of_numbers(found, word);
	if (is_one && expected_is(tokens, "'('") && is_one_of(word, callback, 2))
		return "a callback is 'callback Name(parameters) -> (results);'";
	if (is_one && expected_is(tokens, "'('") && found_name)
		return METHOD;
	if (is_one && expected_is(tokens, "'{'") && found_name)
		return "here a union has its name behind it: 'union { ... } name;'";
	if (is_one && expected_is(tokens, "a string"))
		return "the name of a file is in quotes: 'import \"x.ridl\";'";
	if (expected_is(tokens, "':'") && strcmp(found, "extends") == 0)
		return "what it extends follows a ':'";
	if (expected_is(tokens, "'@'") && found[0] == '[')
		return "annotations are '@name' or '@name(value)'";
	if (!expected_is(tokens, "'@'") && found[0] == '@')
		return "annotations stand behind what they are about";
	if (strcmp(word, "const") == 0 && strcmp(found, "=") == 0)
		return CONSTANT;
	if (expected_is(tokens, "'throws'") && !expected_is(tokens, "a name"))
		return rule_of_results(tokens, found);
	if (strcmp(found, ":") == 0)
		return rule_of_colons(tokens);
	return all != NULL ? rule_of_family(all, found) : NULL;
}

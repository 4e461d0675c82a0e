/* SPDX-License-Identifier: MIT */
/* Whole families of tokens have a name, and what may always be added is not worth mentioning. */
#include <syntax/expected.h>

#include <stdbool.h>
#include <string.h>
#include <support/text.h>

static bool
expects(const vec *tokens, const char *name)
{
	for (size_t i = 0; i < tokens->n; i++)
		if (strcmp(tokens->at[i], name) == 0)
			return true;
	return false;
}

static const char *
family(const vec *tokens)
{
	bool takes_name = expects(tokens, "a name"), takes_map = expects(tokens, "'map'");

	if (expects(tokens, "'idempotent'"))
		return "a method";
	if (expects(tokens, "'alias'") && expects(tokens, "'const'"))
		return "a declaration";
	if (takes_map && expects(tokens, "'union'") && !expects(tokens, "'to'"))
		return "a field";
	if (takes_name && expects(tokens, "'to'"))
		return "a name";
	if (takes_name && takes_map)
		return expects(tokens, "'stream'") ? "a parameter" : "a type";
	if (expects(tokens, "'true'"))
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
	return expects(tokens, "'}'") ? arena_printf(mem, "%s or '}'", all) : all;
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
		{ "rpc", "a method is 'name(parameters) -> (results);'" },
		{ "message", "a message is a 'struct'" },
		{ "syntax", "the first line is 'ridl 1;'" },
		{ "list", "any number of a type is 'T[]'" },
	};

	for (size_t i = 0; i < sizeof habits / sizeof habits[0]; i++)
		if (strcmp(habits[i][0], word) == 0)
			return habits[i][1];
	return NULL;
}

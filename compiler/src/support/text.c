/* SPDX-License-Identifier: MIT */
#include <support/text.h>

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Length of the sequence at p, or 0 if it is none. Refuses surrogates and overlong forms. */
static size_t
utf8_sequence(const uint8_t *p, size_t left)
{
	uint32_t code;
	size_t n;

	if (p[0] < 0x80)
		return 1;
	n = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	if (p[0] < 0xc2 || p[0] > 0xf4 || n > left)
		return 0;
	code = p[0] & (0xffU >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (p[i] & 0x3f);
	}
	if ((n == 3 && code < 0x800) || (n == 4 && code < 0x10000) || code > 0x10ffff ||
	    (code >= 0xd800 && code <= 0xdfff))
		return 0;
	return n;
}

/* Whether these 8 bytes are ASCII, as nearly all are. */
static bool
is_ascii(const char *text)
{
	uint64_t word;

	memcpy(&word, text, sizeof word);
	return (word & UINT64_C(0x8080808080808080)) == 0;
}

size_t
text_utf8_error(const char *text, size_t len)
{
	size_t i = 0;

	while (i < len) {
		size_t n = len - i >= 8 && is_ascii(text + i)
			       ? 8
			       : utf8_sequence((const uint8_t *)text + i, len - i);

		if (n == 0)
			return i;
		i += n;
	}
	return len;
}

bool
text_is_identifier(const char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";
	size_t first = strspn(text, letters);

	return first > 0 &&
	       text[first + strspn(text + first, "0123456789"
						 "abcdefghijklmnopqrstuvwxyz"
						 "ABCDEFGHIJKLMNOPQRSTUVWXYZ_")] == '\0';
}

/* Whether a word ends before text[i], which is a capital. */
static bool
begins_word(const char *text, size_t i)
{
	char before = i > 0 ? text[i - 1] : '_';

	if (islower((unsigned char)before) || isdigit((unsigned char)before))
		return true;
	return isupper((unsigned char)before) && islower((unsigned char)text[i + 1]);
}

const char *
text_snake(arena *mem, const char *text)
{
	char *out = arena_text_begin(mem, 2 * strlen(text)), *to = out;

	for (size_t i = 0; text[i] != '\0'; i++) {
		if (isupper((unsigned char)text[i]) && begins_word(text, i))
			*to++ = '_';
		*to++ = text[i] == '.' ? '_' : (char)tolower((unsigned char)text[i]);
	}
	arena_text_end(mem, to);
	return out;
}

const char *
text_upper_snake(arena *mem, const char *text)
{
	const char *snake = text_snake(mem, text);
	char *out = arena_strndup(mem, snake, strlen(snake));

	for (char *c = out; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	return out;
}

const char *
text_camel(arena *mem, const char *text)
{
	char *out = arena_text_begin(mem, strlen(text)), *to = out;
	bool upper = true;

	for (; *text != '\0'; text++) {
		if (*text == '_') {
			upper = true;
			continue;
		}
		*to++ = upper ? (char)toupper((unsigned char)*text) : *text;
		upper = false;
	}
	arena_text_end(mem, to);
	return out;
}

/* Without its '_', and a capital behind each. */
const char *
text_json_name(arena *mem, const char *name)
{
	char *out = arena_text_begin(mem, strlen(name)), *to = out;
	bool capital = false;

	for (; *name != '\0'; name++) {
		if (*name != '_')
			*to++ = capital ? (char)toupper((unsigned char)*name) : *name;
		capital = *name == '_';
	}
	arena_text_end(mem, to);
	return out;
}

void
text_add(arena *mem, vec *texts, const char *text)
{
	vec_add(mem, texts, (void *)text);
}

const char *
text_join(arena *mem, const vec *texts, const char *between)
{
	size_t n_between = strlen(between), len = 0;
	char *out, *to;

	for (size_t i = 0; i < texts->n; i++)
		len += strlen(texts->at[i]) + n_between;
	out = to = arena_text_begin(mem, len);
	for (size_t i = 0; i < texts->n; i++) {
		to = mempcpy(to, between, i > 0 ? n_between : 0);
		to = stpcpy(to, texts->at[i]);
	}
	arena_text_end(mem, to);
	return out;
}

/* Longer names are never offered: nobody mistypes them beyond recognition. */
enum { MAX_COMPARED = 64 };

static size_t
smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* How many letters must change; one that differs in case only counts for nothing. */
static size_t
distance(const char *a, const char *b)
{
	size_t row[MAX_COMPARED + 1];
	size_t n_a = strlen(a), n_b = strlen(b);

	if (n_a > MAX_COMPARED || n_b > MAX_COMPARED)
		return SIZE_MAX;
	for (size_t j = 0; j <= n_b; j++)
		row[j] = j;
	for (size_t i = 1; i <= n_a; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= n_b; j++) {
			size_t changed = diagonal + (lower(a[i - 1]) != lower(b[j - 1]));

			diagonal = row[j];
			row[j] = smaller(changed, smaller(row[j], row[j - 1]) + 1);
		}
	}
	return row[n_b];
}

/* Whether it is `written` in full: some.package.written. */
static bool
is_in_full(const char *candidate, const char *written)
{
	const char *dot = strrchr(candidate, '.');

	return dot != NULL && strcmp(dot + 1, written) == 0;
}

const char *
text_nearest(const char *written, const vec *candidates)
{
	const char *best = NULL;
	size_t len = strlen(written);
	size_t limit = len < 4 ? 2 : len / 3 + 2; /* the first that is too far */

	for (size_t i = 0; i < candidates->n; i++) {
		size_t d = distance(written, candidates->at[i]);

		if (is_in_full(candidates->at[i], written))
			return candidates->at[i];
		if (d < limit && d < len) {
			limit = d;
			best = candidates->at[i];
		}
	}
	return best;
}

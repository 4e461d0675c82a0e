/* SPDX-License-Identifier: MIT */
#include "talk.h"
#include <ctype.h>
#include <errno.h>
#include <sys/socket.h>

static const char *const kinds[] = { NULL, "HELLO", "CALL", "REPLY", "ERROR", "CANCEL", "RELEASE",
	"PING", "PONG", "GOAWAY", "CREDIT" };

static const struct {
	const char *name;
	ridl_status status;
} statuses[] = {
	{ "OK", RIDL_OK }, { "TIMEOUT", RIDL_E_TIMEOUT }, { "CANCELLED", RIDL_E_CANCELLED },
	{ "NO_MEMORY", RIDL_E_NO_MEMORY }, { "TOO_BIG", RIDL_E_TOO_BIG },
	{ "MALFORMED", RIDL_E_MALFORMED }, { "NO_SERVICE", RIDL_E_NO_SERVICE },
	{ "NO_OBJECT", RIDL_E_NO_OBJECT }, { "UNIMPLEMENTED", RIDL_E_UNIMPLEMENTED },
	{ "ABANDONED", RIDL_E_ABANDONED }, { "OVERLOADED", RIDL_E_OVERLOADED },
	{ "WOULD_BLOCK", RIDL_E_WOULD_BLOCK }, { "REMOTE", RIDL_E_REMOTE },
	{ "DENIED", RIDL_E_DENIED }, { "NOT_SENT", RIDL_E_NOT_SENT },
	{ "GOING_AWAY", RIDL_E_GOING_AWAY }, { "CLOSED", RIDL_E_CLOSED },
	{ "RESET", RIDL_E_RESET }, { "PROTOCOL", RIDL_E_PROTOCOL },
	{ "REFUSED", 0 }, /* the declared error: its hash is below */
};

typedef struct compiler {
	const char *at;
	const uint32_t *words;
	talk_bytes *out;
	uint32_t count; /* # */
} compiler;

_Noreturn static void
not_understood(const compiler *c)
{
	fprintf(stderr, "a conversation is not understood at: %.60s\n", c->at);
	abort();
}

static void
put(compiler *c, const void *bytes, size_t n)
{
	talk_bytes *b = c->out;

	if (b->bytes == NULL || b->len + n > b->cap) {
		b->cap = 2 * (b->len + n) + 64;
		b->bytes = realloc(b->bytes, b->cap);
		b->names = realloc(b->names, b->cap);
		CHECK(b->bytes != NULL && b->names != NULL);
	}
	if (bytes != NULL)
		memcpy(b->bytes + b->len, bytes, n);
	else
		memset(b->bytes + b->len, 0, n);
	memset(b->names + b->len, 0, n);
	b->len += n;
}

static void
put_number(compiler *c, uint32_t v, size_t n)
{
	const uint8_t bytes[4] = { (uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16),
		(uint8_t)(v >> 24) };

	put(c, bytes, n);
}

static bool
take(compiler *c, const char *word)
{
	size_t n = strlen(word);

	if (strncmp(c->at, word, n) != 0)
		return false;
	c->at += n;
	return true;
}

static uint32_t
number(compiler *c)
{
	char *end;
	unsigned long v = strtoul(c->at, &end, 0);

	if (end == c->at || v > UINT32_MAX)
		not_understood(c);
	c->at = end;
	return (uint32_t)v;
}

ridl_status
talk_status(const char *text, const char **end)
{
	size_t n = strcspn(text, " })\n");

	*end = text + n;
	if (isdigit((unsigned char)*text))
		return (ridl_status)strtol(text, NULL, 0);
	if (n == 7 && strncmp(text, "REFUSED", n) == 0)
		return (
		    ridl_status)(0x40000000u | (name_hash("test.peer.Refused") & 0x3fffffffu));
	for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
		if (strlen(statuses[i].name) == n && strncmp(text, statuses[i].name, n) == 0)
			return statuses[i].status;
	fprintf(stderr, "no status is called %.20s\n", text);
	abort();
}

/* The hash of test.peer.NAME. */
static uint32_t
hash(compiler *c)
{
	size_t n = strcspn(c->at, " })\n");
	char name[64];

	CHECK(n < 48);
	snprintf(name, sizeof name, "test.peer.%.*s", (int)n, c->at);
	c->at += n;
	return name_hash(name);
}

/* A name's letter. */
static unsigned
letter(compiler *c)
{
	if (!islower((unsigned char)*c->at))
		not_understood(c);
	return (unsigned)(*c->at++ - 'a');
}

static void items(compiler *, char closing, size_t frame);

static void
text_bytes(compiler *c)
{
	const char *end = strchr(c->at, '\'');

	if (end == NULL)
		not_understood(c);
	put(c, c->at, (size_t)(end - c->at));
	c->at = end + 1;
}

/* Behind its kind: flags and what it holds. */
static void
frame_of(compiler *c, uint32_t kind)
{
	size_t begin = c->out->len;
	uint32_t flags = 0;

	while (take(c, "+")) {
		if (take(c, "oneway"))
			flags |= ONEWAY;
		else if (take(c, "refs"))
			flags |= REFS;
		else if (take(c, "more"))
			flags |= MORE;
		else if (take(c, "f"))
			flags |= number(c);
		else
			not_understood(c);
	}
	if (!take(c, "{"))
		not_understood(c);
	put_number(c, UINT32_MAX, 4);
	put_number(c, kind, 1);
	put_number(c, flags, 1);
	put_number(c, 0, 2);
	items(c, '}', begin);
}

/* Overwrites what stands there. */
static void
set_number(compiler *c, size_t at, uint32_t v, size_t n)
{
	size_t len = c->out->len;

	c->out->len = at;
	put_number(c, v, n);
	c->out->len = len;
}

static bool
frame_item(compiler *c)
{
	for (uint32_t kind = HELLO; kind <= CREDIT; kind++) {
		size_t n = strlen(kinds[kind]);

		if (strncmp(c->at, kinds[kind], n) == 0 && strchr("+{", c->at[n]) != NULL) {
			c->at += n;
			frame_of(c, kind);
			return true;
		}
	}
	if (!take(c, "k"))
		return false;
	frame_of(c, number(c));
	return true;
}

static void
greeting(compiler *c)
{
	static const uint8_t hello[] = { 4, 0, 0, 0, HELLO, 0, 0, 0 };

	put(c, "ridl/1\r\n", 8);
	put(c, hello, sizeof hello);
}

static void
repeated(compiler *c)
{
	uint32_t n = number(c), outer = c->count;
	const char *body;

	if (!take(c, "*("))
		not_understood(c);
	body = c->at;
	for (c->count = 1; c->count <= n; c->count++) {
		c->at = body;
		items(c, ')', 0);
	}
	c->count = outer;
}

static bool
is_repeated(const char *at)
{
	size_t n = strspn(at, "0123456789");

	return n > 0 && at[n] == '*';
}

static void
any_word(compiler *c)
{
	size_t at = c->out->len;
	unsigned name = letter(c);

	put_number(c, 0, 4);
	memcpy(c->out->names + at, "....", 4);
	c->out->names[at] = (char)('a' + name);
}

static void
kept_word(compiler *c)
{
	uint32_t v = c->words[letter(c)];

	if (take(c, "+"))
		v += number(c);
	put_number(c, v, 4);
}

static void
hex_byte(compiler *c)
{
	const char digits[3] = { c->at[0], isxdigit((unsigned char)c->at[0]) ? c->at[1] : '\0',
		0 };
	char *end;
	unsigned long v = strtoul(digits, &end, 16);

	if (end != digits + 2)
		not_understood(c);
	put_number(c, (uint32_t)v, 1);
	c->at += 2;
}

/* frame: where the frame begins that the item is in; its size and extra words are there. */
static void
item(compiler *c, size_t frame, bool *size_is_set)
{
	if (take(c, "size=")) {
		set_number(c, frame, number(c), 4);
		*size_is_set = true;
	} else if (take(c, "extra="))
		set_number(c, frame + 6, number(c), 2);
	else if (take(c, "zeros="))
		put(c, NULL, number(c));
	else if (take(c, "pre"))
		put(c, "ridl/1\r\n", 8);
	else if (take(c, "hi"))
		greeting(c);
	else if (take(c, "'"))
		text_bytes(c);
	else if (take(c, "u"))
		put_number(c, number(c), 4);
	else if (take(c, "s"))
		put_number(c, number(c), 2);
	else if (take(c, "@"))
		put_number(c, 0x80000000u | hash(c), 4);
	else if (take(c, ":") || take(c, "."))
		put_number(c, hash(c), 4);
	else if (take(c, "!"))
		put_number(c, (uint32_t)talk_status(c->at, &c->at), 4);
	else if (take(c, "-"))
		put(c, NULL, 8);
	else if (take(c, "#"))
		put_number(c, c->count, 4);
	else if (take(c, "?"))
		any_word(c);
	else if (take(c, "$"))
		kept_word(c);
	else if (is_repeated(c->at))
		repeated(c);
	else if (!frame_item(c))
		hex_byte(c);
}

static void
items(compiler *c, char closing, size_t frame)
{
	bool size_is_set = false;

	for (;;) {
		while (*c->at == ' ')
			c->at++;
		if (*c->at == closing || (closing == '\n' && *c->at == 0))
			break;
		item(c, frame, &size_is_set);
		if (strchr(" })\n", *c->at) == NULL)
			not_understood(c);
	}
	if (closing != '\n')
		c->at++;
	if (closing == '}' && !size_is_set)
		set_number(c, frame, (uint32_t)(c->out->len - frame - 4), 4);
}

void
talk_compile(const char *text, const uint32_t words[TALK_NAMES], talk_bytes *out)
{
	compiler c = { .at = text, .words = words, .out = out };

	memset(out, 0, sizeof *out);
	put(&c, NULL, 0);
	items(&c, '\n', 0);
}

void
talk_done(talk_bytes *b)
{
	free(b->bytes);
	free(b->names);
}

static uint32_t
get32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

void
talk_print(const uint8_t *bytes, size_t n)
{
	for (size_t i = 0; i < n && i < 200; i++)
		fprintf(stderr, " %02x", bytes[i]);
	fprintf(stderr, "%s\n", n > 200 ? " ..." : "");
}

/* The size word of what is cut short differs, and means nothing. */
static bool
same_bytes(const talk_bytes *e, const uint8_t *frame, size_t size, size_t from)
{
	if (from > 0 ? size < e->len : size != e->len)
		return false;
	for (size_t i = from; i < e->len; i++)
		if (e->names[i] == 0 && e->bytes[i] != frame[i])
			return false;
	return true;
}

bool
talk_is(const talk_bytes *e, const uint8_t *frame, size_t size, uint32_t words[TALK_NAMES])
{
	CHECK(e->len >= 8);
	if (!same_bytes(e, frame, size, e->bytes[4] == ERROR || e->bytes[4] == GOAWAY ? 4 : 0)) {
		fprintf(stderr, "expected");
		talk_print(e->bytes, e->len);
		fprintf(stderr, "received");
		talk_print(frame, size);
		return false;
	}
	for (size_t i = 0; i < e->len; i++)
		if (e->names[i] >= 'a')
			words[e->names[i] - 'a'] = get32(frame + i);
	return true;
}

/* False: the end, or a reset; before the first byte or not. */
static bool
receive(int fd, uint8_t *to, size_t n)
{
	for (size_t at = 0; at < n;) {
		ssize_t got = recv(fd, to + at, n - at, 0);

		if (got == 0 || (got < 0 && errno == ECONNRESET))
			return false;
		CHECK(got > 0);
		at += (size_t)got;
	}
	return true;
}

uint8_t *
talk_receive(raw_peer *p, size_t *out_size)
{
	uint8_t first[8], *frame;
	size_t size;

	if (!p->greeted) {
		if (!receive(p->fd, first, sizeof first))
			return NULL;
		CHECK(memcmp(first, "ridl/1\r\n", 8) == 0);
	}
	if (!receive(p->fd, first, 4))
		return NULL;
	size = (size_t)get32(first) + 4;
	CHECK(size >= 8 && size <= (5u << 20));
	frame = malloc(size);
	CHECK(frame != NULL);
	memcpy(frame, first, 4);
	if (!receive(p->fd, frame + 4, size - 4)) {
		free(frame);
		return NULL;
	}
	CHECK(p->greeted || frame[4] == HELLO);
	if (!p->greeted) {
		p->greeted = true;
		free(frame);
		return talk_receive(p, out_size);
	}
	*out_size = size;
	return frame;
}

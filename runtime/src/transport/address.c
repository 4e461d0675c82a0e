/* SPDX-License-Identifier: MIT */
/* What users write as an address. Every mistake has its own message, which shows a right one. */
#include <base/error.h>
#include <base/macros.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <transport/transport.h>

/* No address needs more; what is longer is a mistake, and shown cut off in messages. */
enum { LONGEST = sizeof((ri_address *)NULL)->text - 1 };

static bool
all_digits(const char *s)
{
	return s[0] != '\0' && s[strspn(s, "0123456789")] == '\0';
}

static ridl_status
too_long(const char *text, size_t max)
{
	return ri_fail(RIDL_E_ADDRESS,
	    "%.60s...: has %zu bytes after its scheme and may have %zu; use a shorter one", text,
	    strlen(strchr(text, ':') + 1), max);
}

static ridl_status
parse_unix(const char *path, ri_address *a)
{
	a->scheme = RI_SCHEME_UNIX;
	if (path[0] == '\0')
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the path is missing; write it like unix:/run/name.sock", a->text);
	if (strcmp(path, "@") == 0)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the name after @ is missing; write it like unix:@name", a->text);
	snprintf(a->host, sizeof a->host, "%s", path);
	return RIDL_OK;
}

static ridl_status
parse_port(const char *port, ri_address *a)
{
	if (!all_digits(port) || strlen(port) > 5 || strtoul(port, NULL, 10) > 65535)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the port must be a number up to 65535; write it like tcp:localhost:4000",
		    a->text);
	snprintf(a->port, sizeof a->port, "%s", port);
	return RIDL_OK;
}

/* The rest of "tcp:[". */
static ridl_status
parse_brackets(const char *rest, ri_address *a)
{
	const char *end = strchr(rest, ']');

	if (end == NULL || end == rest || end[1] != ':' || end[2] == '\0')
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the IPv6 address or the port is not complete; write it like "
		    "tcp:[::1]:4000",
		    a->text);
	snprintf(a->host, sizeof a->host, "%.*s", (int)(end - rest), rest);
	return parse_port(end + 2, a);
}

static ridl_status
parse_tcp(const char *rest, ri_address *a)
{
	const char *colon = strrchr(rest, ':');
	ridl_status st;

	a->scheme = RI_SCHEME_TCP;
	if (strncmp(rest, "//", 2) == 0)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: there are no slashes in a tcp address; did you mean tcp:%s?", a->text,
		    rest + 2);
	if (rest[0] == '[')
		return parse_brackets(rest + 1, a);
	if (colon == NULL || colon[1] == '\0')
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the port is missing; write it like tcp:localhost:4000", a->text);
	/* First, so that it may stand in the messages below. */
	st = parse_port(colon + 1, a);
	if (st != RIDL_OK)
		return st;
	if (colon == rest)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: the host is missing; write tcp:localhost%s, or tcp:0.0.0.0%s to listen "
		    "for "
		    "others too",
		    a->text, colon, colon);
	if (strchr(rest, ':') != colon)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: an IPv6 address stands in brackets; write it like tcp:[::1]:4000",
		    a->text);
	snprintf(a->host, sizeof a->host, "%.*s", (int)(colon - rest), rest);
	return RIDL_OK;
}

static ridl_status
parse_pair(const char *name, ri_address *a)
{
	a->scheme = RI_SCHEME_PAIR;
	if (name[0] == '\0')
		return ri_fail(
		    RIDL_E_ADDRESS, "%s: the name is missing; write it like pair:name", a->text);
	snprintf(a->host, sizeof a->host, "%s", name);
	return RIDL_OK;
}

static const struct scheme {
	const char *prefix;
	ridl_status (*parse)(const char *rest, ri_address *);
} schemes[] = {
	{ "unix:", parse_unix },
	{ "tcp:", parse_tcp },
	{ "pair:", parse_pair },
};

/* Ours to be, but not yet: better than "unknown". */
static bool
is_planned(const char *text)
{
	return strncmp(text, "exec:", 5) == 0 || strncmp(text, "fd:", 3) == 0;
}

/* No scheme of ours. Guesses what was meant. */
static ridl_status
no_scheme(const char *text)
{
	const char *colon = strrchr(text, ':');

	if (text[0] == '\0')
		return ri_fail(RIDL_E_ADDRESS, "the address is empty; write one like "
					       "unix:/run/name.sock or tcp:localhost:4000");
	if (is_planned(text))
		return ri_fail(RIDL_E_ADDRESS,
		    "%.200s: this scheme is not supported; there are unix:, tcp: and pair:",
		    text);
	if (text[0] == '/' || text[0] == '.' || text[0] == '@')
		return ri_fail(RIDL_E_ADDRESS,
		    "%.200s: the scheme is missing; did you mean unix:%.200s?", text, text);
	if (colon != NULL && colon != text && all_digits(colon + 1))
		return ri_fail(RIDL_E_ADDRESS,
		    "%.200s: the scheme is missing; did you mean tcp:%.200s?", text, text);
	if (colon == NULL)
		return ri_fail(RIDL_E_ADDRESS,
		    "%.200s: the scheme is missing; write it like unix:/run/name.sock or "
		    "tcp:localhost:4000",
		    text);
	return ri_fail(RIDL_E_ADDRESS,
	    "%.200s: unknown scheme; there are unix:, tcp: and pair:, as in tcp:localhost:4000",
	    text);
}

ridl_status
ri_address_parse(const char *text, ri_address *a)
{
	const struct scheme *s = NULL;
	const char *rest;
	size_t max;

	memset(a, 0, sizeof *a);
	if (text == NULL)
		text = "";
	for (size_t i = 0; s == NULL && i < RI_COUNT(schemes); i++)
		if (strncmp(text, schemes[i].prefix, strlen(schemes[i].prefix)) == 0)
			s = &schemes[i];
	if (s == NULL)
		return no_scheme(text);
	rest = text + strlen(s->prefix);
	max = s->parse == parse_unix ? ri_sock_unix_path_max() : LONGEST - strlen(s->prefix);
	if (strlen(rest) > max)
		return too_long(text, max);
	snprintf(a->text, sizeof a->text, "%s", text);
	return s->parse(rest, a);
}

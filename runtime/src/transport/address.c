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
enum {
	LONGEST = sizeof((ri_address *)NULL)->text - 1,
	LONGEST_COMMAND = sizeof((ri_address *)NULL)->host - 1,
};

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

/* Without a name: all that were passed. */
static ridl_status
parse_systemd(const char *name, ri_address *a)
{
	a->scheme = RI_SCHEME_SYSTEMD;
	snprintf(a->host, sizeof a->host, "%s", name);
	return RIDL_OK;
}

static ridl_status
parse_fd(const char *number, ri_address *a)
{
	a->scheme = RI_SCHEME_FD;
	if (!all_digits(number) || strlen(number) > 9)
		return ri_fail(RIDL_E_ADDRESS,
		    "%s: this is not the number of a descriptor; write it like fd:3", a->text);
	snprintf(a->host, sizeof a->host, "%s", number);
	a->fd = (int)strtol(number, NULL, 10);
	return RIDL_OK;
}

/* As a shell does, but nothing is replaced by anything: no variables, no patterns, no commands. */
typedef struct splitter {
	const char *at; /* what is left of the text */
	char *to;       /* the end of the words so far */
} splitter;

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* What is between quotes, the first of which was taken. NULL: fine; or what is missing. */
static const char *
split_quoted(splitter *s, char quote)
{
	for (; *s->at != quote; *s->to++ = *s->at++) {
		/* Between "double quotes" a backslash is one, but before these two. */
		if (quote == '"' && s->at[0] == '\\' && (s->at[1] == '"' || s->at[1] == '\\'))
			s->at++;
		if (*s->at == '\0')
			return quote == '"' ? "the closing \"" : "the closing '";
	}
	s->at++;
	return NULL;
}

static const char *
split_word(splitter *s)
{
	const char *missing = NULL;

	while (missing == NULL && *s->at != '\0' && !is_space(*s->at)) {
		const char c = *s->at++;

		if (c == '"' || c == '\'')
			missing = split_quoted(s, c);
		else if (c == '\\' && *s->at == '\0')
			missing = "what the last \\ stands before";
		else
			*s->to++ = c == '\\' ? *s->at++ : c;
	}
	*s->to++ = '\0';
	return missing;
}

static ridl_status
parse_exec(const char *command, ri_address *a)
{
	splitter s = { command, a->host };

	a->scheme = RI_SCHEME_EXEC;
	for (;;) {
		const char *missing;

		while (is_space(*s.at))
			s.at++;
		if (*s.at == '\0')
			break;
		missing = split_word(&s);
		if (missing != NULL)
			return ri_fail(RIDL_E_ADDRESS,
			    "exec:%.200s: %s is missing; write it like exec:program 'an "
			    "argument'",
			    command, missing);
		a->n_words++;
	}
	if (a->n_words == 0 || a->host[0] == '\0')
		return ri_fail(RIDL_E_ADDRESS,
		    "exec:%.200s: the program is missing; write it like exec:/usr/bin/program "
		    "argument",
		    command);
	snprintf(a->text, sizeof a->text, "exec:%.250s", a->host);
	return RIDL_OK;
}

static const struct scheme {
	const char *prefix;
	ridl_status (*parse)(const char *rest, ri_address *);
} schemes[] = {
	{ "unix:", parse_unix },
	{ "tcp:", parse_tcp },
	{ "pair:", parse_pair },
	{ "exec:", parse_exec },
	{ "fd:", parse_fd },
	{ "systemd:", parse_systemd },
};

/* No scheme of ours. Guesses what was meant. */
static ridl_status
no_scheme(const char *text)
{
	const char *colon = strrchr(text, ':');

	if (text[0] == '\0')
		return ri_fail(RIDL_E_ADDRESS, "the address is empty; write one like "
					       "unix:/run/name.sock or tcp:localhost:4000");
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
	    "%.200s: unknown scheme; there are unix:, tcp:, exec:, fd:, systemd: and pair:, as "
	    "in "
	    "tcp:localhost:4000",
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
	if (s->parse == parse_unix)
		max = ri_sock_unix_path_max();
	else
		max = s->parse == parse_exec ? LONGEST_COMMAND : LONGEST - strlen(s->prefix);
	if (strlen(rest) > max)
		return too_long(text, max);
	snprintf(a->text, sizeof a->text, "%s", text);
	return s->parse(rest, a);
}

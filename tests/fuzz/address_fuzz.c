/* SPDX-License-Identifier: MIT */

/*
 * Addresses as anybody may write them: understood, and then they are what was written, or refused with a
 * message of bearable length.
 */
#include <base/error.h>
#include <stdlib.h>
#include <string.h>
#include <transport/transport.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
must(bool is_so)
{
	if (!is_so)
		abort();
}

/* All of them are there, and no longer than what they were made of. */
static void
check_words(const ri_address *a)
{
	const char *word = a->host;

	must(a->n_words > 0);
	for (size_t i = 0; i < a->n_words; i++)
		word += strlen(word) + 1;
	must(word <= a->host + sizeof a->host);
}

static void
check_parts(const ri_address *a)
{
	ri_sockaddr addr;

	must(a->scheme == RI_SCHEME_SYSTEMD || a->host[0] != '\0');
	if (a->scheme == RI_SCHEME_EXEC) {
		check_words(a);
		return;
	}
	must((a->scheme == RI_SCHEME_TCP) == (a->port[0] != '\0'));
	must(strstr(a->text, a->host) != NULL && strstr(a->text, a->port) != NULL);
	if (a->scheme == RI_SCHEME_UNIX)
		must(ri_sock_unix_address(a->host, &addr) == RIDL_OK);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	ri_address a;

	must(text != NULL);
	memcpy(text, data, size);
	text[size] = '\0';
	if (ri_address_parse(text, &a) == RIDL_OK) {
		must(a.scheme == RI_SCHEME_EXEC || strcmp(a.text, text) == 0);
		check_parts(&a);
	} else {
		must(ridl_last_error()->status == RIDL_E_ADDRESS);
		must(strlen(ridl_last_error()->message) < 700);
	}
	free(text);
	return 0;
}

/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <base/macros.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <transport/transport.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

static void
is_good(const char *text, ri_scheme scheme, const char *host, const char *port)
{
	ri_address a;

	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	assert_int_equal(a.scheme, scheme);
	assert_string_equal(a.text, text);
	assert_string_equal(a.host, host);
	assert_string_equal(a.port, port);
}

static void
is_wrong(const char *text, const char *message)
{
	ri_address a;

	assert_int_equal(ri_address_parse(text, &a), RIDL_E_ADDRESS);
	assert_int_equal(ridl_last_error()->status, RIDL_E_ADDRESS);
	assert_string_equal(ridl_last_error()->message, message);
}

static void
addresses_of_every_scheme_are_understood(void **state)
{
	(void)state;
	is_good("unix:/run/kv.sock", RI_SCHEME_UNIX, "/run/kv.sock", "");
	is_good("unix:kv.sock", RI_SCHEME_UNIX, "kv.sock", "");
	is_good("unix:@kv", RI_SCHEME_UNIX, "@kv", "");
	is_good("unix:/with:colon", RI_SCHEME_UNIX, "/with:colon", "");
	is_good("tcp:localhost:4000", RI_SCHEME_TCP, "localhost", "4000");
	is_good("tcp:127.0.0.1:0", RI_SCHEME_TCP, "127.0.0.1", "0");
	is_good("tcp:[::1]:65535", RI_SCHEME_TCP, "::1", "65535");
	is_good("tcp:[fe80::1%eth0]:1", RI_SCHEME_TCP, "fe80::1%eth0", "1");
	is_good("pair:test", RI_SCHEME_PAIR, "test", "");
	is_good("systemd:", RI_SCHEME_SYSTEMD, "", "");
	is_good("systemd:admin", RI_SCHEME_SYSTEMD, "admin", "");
	is_good("fd:3", RI_SCHEME_FD, "3", "");
}

/* words: with a | behind each. */
static void
splits(const char *command, const char *shown, const char *words)
{
	char text[256], found[256] = "";
	const char *word;
	ri_address a;

	snprintf(text, sizeof text, "exec:%s", command);
	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	assert_int_equal(a.scheme, RI_SCHEME_EXEC);
	assert_string_equal(a.text, shown);
	word = a.host;
	for (size_t i = 0; i < a.n_words; i++) {
		strcat(strcat(found, word), "|");
		word += strlen(word) + 1;
	}
	assert_string_equal(found, words);
}

static void
a_command_is_split_as_a_shell_does_but_nothing_is_replaced(void **state)
{
	(void)state;
	splits("cat", "exec:cat", "cat|");
	splits(" /bin/x  -a\tb\n", "exec:/bin/x", "/bin/x|-a|b|");
	splits("x 'a b' \"c d\" e\\ f", "exec:x", "x|a b|c d|e f|");
	splits("'a program' a'b'\"c\"d", "exec:a program", "a program|abcd|");
	splits("x '' \"\"", "exec:x", "x|||");
	splits("x '\\' \"\\\"\\\\\\a\" \\'", "exec:x", "x|\\|\"\\\\a|'|");
	splits("x $HOME *.c `id` ~ a=b;c&d|e>f", "exec:x", "x|$HOME|*.c|`id`|~|a=b;c&d|e>f|");
}

static void
a_broken_command_says_what_is_missing(void **state)
{
	(void)state;
	is_wrong("exec:", "exec:: the program is missing; write it like exec:/usr/bin/program "
			  "argument");
	is_wrong("exec: ''", "exec: '': the program is missing; write it like "
			     "exec:/usr/bin/program argument");
	is_wrong("exec:x 'a",
	    "exec:x 'a: the closing ' is missing; write it like exec:program 'an "
	    "argument'");
	is_wrong("exec:x \"a",
	    "exec:x \"a: the closing \" is missing; write it like exec:program "
	    "'an argument'");
	is_wrong("exec:x \"a\\", "exec:x \"a\\: the closing \" is missing; write it like "
				 "exec:program 'an argument'");
	is_wrong("exec:x a\\", "exec:x a\\: what the last \\ stands before is missing; write it "
			       "like exec:program 'an argument'");
}

static void
a_descriptor_is_a_number(void **state)
{
	(void)state;
	is_wrong("fd:", "fd:: this is not the number of a descriptor; write it like fd:3");
	is_wrong("fd:-1", "fd:-1: this is not the number of a descriptor; write it like fd:3");
	is_wrong("fd:x", "fd:x: this is not the number of a descriptor; write it like fd:3");
	is_wrong("fd:9999999999",
	    "fd:9999999999: this is not the number of a descriptor; write it like fd:3");
}

static void
a_missing_or_unknown_scheme_is_guessed(void **state)
{
	(void)state;
	is_wrong(
	    "", "the address is empty; write one like unix:/run/name.sock or tcp:localhost:4000");
	is_wrong(NULL,
	    "the address is empty; write one like unix:/run/name.sock or tcp:localhost:4000");
	is_wrong("/run/kv.sock",
	    "/run/kv.sock: the scheme is missing; did you mean unix:/run/kv.sock?");
	is_wrong("./kv.sock", "./kv.sock: the scheme is missing; did you mean unix:./kv.sock?");
	is_wrong("@kv", "@kv: the scheme is missing; did you mean unix:@kv?");
	is_wrong("example.org:80",
	    "example.org:80: the scheme is missing; did you mean tcp:example.org:80?");
	is_wrong("[::1]:80", "[::1]:80: the scheme is missing; did you mean tcp:[::1]:80?");
	is_wrong("kv",
	    "kv: the scheme is missing; write it like unix:/run/name.sock or tcp:localhost:4000");
	is_wrong("http:x",
	    "http:x: unknown scheme; there are unix:, tcp:, exec:, fd:, systemd: and pair:, "
	    "as in tcp:localhost:4000");
	is_wrong(":",
	    ":: unknown scheme; there are unix:, tcp:, exec:, fd:, systemd: and pair:, as in "
	    "tcp:localhost:4000");
}

static void
a_missing_part_is_named(void **state)
{
	(void)state;
	is_wrong("unix:", "unix:: the path is missing; write it like unix:/run/name.sock");
	is_wrong("unix:@", "unix:@: the name after @ is missing; write it like unix:@name");
	is_wrong("pair:", "pair:: the name is missing; write it like pair:name");
	is_wrong("tcp:", "tcp:: the port is missing; write it like tcp:localhost:4000");
	is_wrong("tcp:host", "tcp:host: the port is missing; write it like tcp:localhost:4000");
	is_wrong("tcp:host:", "tcp:host:: the port is missing; write it like tcp:localhost:4000");
	is_wrong("tcp::80", "tcp::80: the host is missing; write tcp:localhost:80, or "
			    "tcp:0.0.0.0:80 to listen for "
			    "others too");
	is_wrong("tcp:[::1]", "tcp:[::1]: the IPv6 address or the port is not complete; write it "
			      "like tcp:[::1]:4000");
	is_wrong("tcp:[]:80", "tcp:[]:80: the IPv6 address or the port is not complete; write it "
			      "like tcp:[::1]:4000");
	is_wrong("tcp:[::1:80", "tcp:[::1:80: the IPv6 address or the port is not complete; "
				"write it like tcp:[::1]:4000");
	is_wrong("tcp:[::1]80", "tcp:[::1]80: the IPv6 address or the port is not complete; "
				"write it like tcp:[::1]:4000");
}

static void
a_wrong_port_or_host_is_named(void **state)
{
	static const char *const ports[] = { "http", "65536", "99999999999", "-1", "+1", "0x10",
		"1 " };
	char text[64], message[200];

	(void)state;
	for (size_t i = 0; i < RI_COUNT(ports); i++) {
		snprintf(text, sizeof text, "tcp:host:%s", ports[i]);
		snprintf(message, sizeof message,
		    "%s: the port must be a number up to 65535; write it like tcp:localhost:4000",
		    text);
		is_wrong(text, message);
	}
	is_wrong("tcp:::1:80",
	    "tcp:::1:80: an IPv6 address stands in brackets; write it like tcp:[::1]:4000");
	is_wrong("tcp://host:80",
	    "tcp://host:80: there are no slashes in a tcp address; did you mean tcp:host:80?");
}

static void
a_path_may_be_as_long_as_the_system_takes_and_no_longer(void **state)
{
	const size_t max = ri_sock_unix_path_max();
	char text[1024] = "unix:/", message[256];
	ri_address a;
	ri_sockaddr addr;

	(void)state;
	memset(text + 6, 'x', max);
	text[5 + max] = '\0';
	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	assert_int_equal(ri_sock_unix_address(a.host, &addr), RIDL_OK);
	text[5 + max] = 'x';
	snprintf(message, sizeof message,
	    "%.60s...: has %zu bytes after its scheme and may have %zu; use a shorter one", text,
	    max + 1, max);
	is_wrong(text, message);
	assert_int_equal(ri_sock_unix_address(text + 5, &addr), RIDL_E_ADDRESS);
}

static void
a_command_may_be_long(void **state)
{
	char text[5000] = "exec:x ";
	ri_address a;

	(void)state;
	memset(text + 7, 'y', 4095 - 2);
	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	assert_int_equal(strlen(a.host + 2), 4095 - 2);
	text[5 + 4095] = 'y';
	assert_int_equal(ri_address_parse(text, &a), RIDL_E_ADDRESS);
	assert_true(strstr(ridl_last_error()->message, "may have 4095") != NULL);
}

static void
an_address_of_any_length_is_safe(void **state)
{
	static const char *const beginnings[] = { "", "unix:", "tcp:", "tcp:[", "pair:", "/",
		"x:", "fd:" };
	ri_address a;

	(void)state;
	for (size_t i = 0; i < RI_COUNT(beginnings); i++)
		for (size_t len = 200; len < 2000; len += 7) {
			char text[2100];
			const size_t n = strlen(beginnings[i]);

			memcpy(text, beginnings[i], n + 1);
			memset(text + n, 'a', len);
			memcpy(text + n + len, ":80", 4);
			if (ri_address_parse(text, &a) == RIDL_OK)
				assert_string_equal(a.text, text);
			else
				assert_true(strlen(ridl_last_error()->message) < 600);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(addresses_of_every_scheme_are_understood),
		cmocka_unit_test(a_command_is_split_as_a_shell_does_but_nothing_is_replaced),
		cmocka_unit_test(a_broken_command_says_what_is_missing),
		cmocka_unit_test(a_descriptor_is_a_number),
		cmocka_unit_test(a_missing_or_unknown_scheme_is_guessed),
		cmocka_unit_test(a_missing_part_is_named),
		cmocka_unit_test(a_wrong_port_or_host_is_named),
		cmocka_unit_test(a_path_may_be_as_long_as_the_system_takes_and_no_longer),
		cmocka_unit_test(a_command_may_be_long),
		cmocka_unit_test(an_address_of_any_length_is_safe),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}

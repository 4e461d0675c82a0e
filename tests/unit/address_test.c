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
	    "http:x: unknown scheme; there are unix:, tcp: and pair:, as in tcp:localhost:4000");
	is_wrong(
	    ":", ":: unknown scheme; there are unix:, tcp: and pair:, as in tcp:localhost:4000");
	is_wrong("exec:cat",
	    "exec:cat: this scheme is not supported; there are unix:, tcp: and pair:");
	is_wrong("fd:3", "fd:3: this scheme is not supported; there are unix:, tcp: and pair:");
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
an_address_of_any_length_is_safe(void **state)
{
	static const char *const beginnings[] = { "", "unix:", "tcp:", "tcp:[", "pair:", "/",
		"x:" };
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
		cmocka_unit_test(a_missing_or_unknown_scheme_is_guessed),
		cmocka_unit_test(a_missing_part_is_named),
		cmocka_unit_test(a_wrong_port_or_host_is_named),
		cmocka_unit_test(a_path_may_be_as_long_as_the_system_takes_and_no_longer),
		cmocka_unit_test(an_address_of_any_length_is_safe),
	};

	return cmocka_run_group_tests_name("address", tests, NULL, NULL);
}

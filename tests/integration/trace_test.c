/* SPDX-License-Identifier: MIT */
/*
 * RIDL_DEBUG: a line on standard error for each frame.
 */
#include "worker.h"
#include <unistd.h>

/* Standard error, while it goes somewhere else. */
static int before = -1;

static void
begin_trace(const char *value, int to)
{
	before = dup(STDERR_FILENO);
	CHECK(before >= 0);
	CHECK(setenv("RIDL_DEBUG", value, 1) == 0);
	CHECK(dup2(to, STDERR_FILENO) >= 0);
}

static void
end_trace(void)
{
	CHECK(dup2(before, STDERR_FILENO) >= 0);
	CHECK(unsetenv("RIDL_DEBUG") == 0);
	close(before);
}

/* What is printed during a session, with that in the environment. */
static char *
printed_with(const char *value, void (*session)(rig *))
{
	char *text = calloc(1, 16384);
	FILE *file = tmpfile();
	rig r;

	CHECK(text != NULL && file != NULL);
	begin_trace(value, fileno(file));
	rig_start(&r, "unix", 0);
	session(&r);
	rig_stop(&r);
	end_trace();
	CHECK(pread(fileno(file), text, 16383, 0) >= 0);
	fclose(file);
	return text;
}

static void
call_in_all_ways(rig *r)
{
	EXPECT(peer_worker_add_timed(r->at, RIDL_SECONDS(20), 1, 2, NULL), RIDL_OK);
	EXPECT(peer_worker_fail(r->at, 5000, ""), 5000);
	EXPECT(peer_worker_note(r->at, 1), RIDL_OK);
	rig_call_until(r, &r->site.worker.notes, 1);
}

static void
each_frame_is_a_line(void **state)
{
	char *text = printed_with("1", call_in_all_ways);

	(void)state;
	assert_non_null(strstr(text, " > HELLO, "));
	assert_non_null(strstr(text, " < HELLO, "));
	assert_non_null(strstr(text, " > CALL 0x10000 test.peer.Worker/add of object 0xb51beccb, "
				     "20000.000 ms left, 4 bytes\n"));
	assert_non_null(strstr(text, " < CALL 0x10000 test.peer.Worker/add of object "));
	assert_non_null(strstr(text, " > REPLY 0x10000, 2 bytes\n"));
	assert_non_null(strstr(text, " < REPLY 0x10000, 2 bytes\n"));
	assert_non_null(strstr(text, " < ERROR 0x20000 5000 (an error of the application)"));
	assert_non_null(strstr(text, " < CALL oneway test.peer.Worker/note of object "));
	assert_non_null(strstr(text, " > GOAWAY, "));
	for (const char *line = text; *line != '\0'; line = strchr(line, '\n') + 1) {
		assert_memory_equal(line, "ridl ", 5);
		assert_non_null(strchr(line, '\n'));
	}
	free(text);
}

static ridl_status
answer(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *out)
{
	(void)self, (void)call;
	*out = number + 1;
	return RIDL_OK;
}

static void
call_within_a_call(rig *r)
{
	peer_ask *ask = peer_ask_new(answer, NULL, NULL);
	peer_extra *extra = peer_extra_at(r->conn);
	uint64_t got;
	char *hello;

	EXPECT(peer_worker_ask(r->at, ask, 4, &got), RIDL_OK);
	CHECK(got == 5);
	EXPECT(peer_extra_hello(extra, "me", &hello), RIDL_E_NO_SERVICE);
	peer_extra_unref(extra);
	peer_ask_unref(ask);
}

/* What a call is made for, what it carries, and what nobody here knows by a name. */
static void
a_line_tells_calls_within_calls_and_references(void **state)
{
	char *text = printed_with("1", call_within_a_call);

	(void)state;
	assert_non_null(strstr(text, "test.peer.Worker/ask of object 0xb51beccb"));
	assert_non_null(strstr(text, ", 1 references, "));
	assert_non_null(strstr(text, ", for 0x10000"));
	assert_non_null(strstr(text, " > CALL 0x20000 test.peer.Extra/hello of object "));
	assert_non_null(strstr(text, " < CALL 0x20000 method 0x"));
	free(text);
}

static void
nothing_is_printed_otherwise(void **state)
{
	static const char *const values[] = { "", "0" };

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		char *text = printed_with(values[i], call_in_all_ways);

		assert_string_equal(text, "");
		free(text);
	}
}

/* A terminal that was closed, say. */
static void
a_reader_of_it_that_has_gone_is_no_end(void **state)
{
	int fds[2];
	rig r;

	(void)state;
	CHECK(pipe(fds) == 0);
	begin_trace("1", fds[1]);
	close(fds[0]);
	close(fds[1]);
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK);
	rig_stop(&r);
	end_trace();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(each_frame_is_a_line),
		TEST(a_line_tells_calls_within_calls_and_references),
		TEST(nothing_is_printed_otherwise),
		TEST(a_reader_of_it_that_has_gone_is_no_end),
	};

	return cmocka_run_group_tests_name("trace", tests, NULL, NULL);
}

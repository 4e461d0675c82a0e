/* SPDX-License-Identifier: MIT */
/*
 * The floors below the connection when memory is out: a test is repeated, with the 1st, 2nd, 3rd ... allocation
 * failing, until one passes without a failure.
 */
#include <base/error.h>
#include <frame/frame.h>
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <transport/transport.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

/* The heap of this program, instead of platform/linux/memory.c. Allocations until the one that fails; 0: none does. */
static ri_atomic until_failure;

static bool
fails(void)
{
	const uint32_t left = ri_atomic_load(&until_failure);

	return left > 0 && ri_atomic_sub(&until_failure, 1) == 1;
}

void *
ri_alloc(size_t size)
{
	return fails() ? NULL : malloc(size != 0 ? size : 1);
}

void *
ri_alloc_line(size_t size)
{
	return ri_alloc(size);
}

void *
ri_zalloc(size_t size)
{
	return fails() ? NULL : calloc(1, size != 0 ? size : 1);
}

void *
ri_realloc(void *p, size_t size)
{
	return fails() ? NULL : realloc(p, size != 0 ? size : 1);
}

void
ri_free(void *p)
{
	free(p);
}

/* How many allocations fn makes: it is run with each of them failing, and last with none. */
static unsigned
fail_each(void (*fn)(bool *saw_failure))
{
	for (uint32_t n = 1;; n++) {
		bool saw_failure = false;

		ri_atomic_store(&until_failure, n);
		fn(&saw_failure);
		if (ri_atomic_load(&until_failure) > 0) {
			ri_atomic_store(&until_failure, 0);
			assert_false(saw_failure);
			return n - 1;
		}
		assert_true(saw_failure);
	}
}

/* The bodies of the frames that are read: in the buffer, moved to a block at once, and received into one that grows. */
static const size_t bodies[] = { 10, 5000, 100, 300000, 4000 };
enum { FRAMES = sizeof bodies / sizeof bodies[0] };
static uint8_t stream[400000];
static size_t stream_len;

static void
make_stream(void)
{
	memcpy(stream, RI_PREFACE, RI_PREFACE_SIZE);
	stream_len = RI_PREFACE_SIZE;
	for (uint32_t i = 0; i < FRAMES; i++) {
		stream_len += ri_frame_put_head(
		    &(ri_frame){ .kind = RI_FRAME_REPLY, .call = i, .body_len = bodies[i] }, NULL,
		    stream + stream_len);
		memset(stream + stream_len, (int)('a' + i), bodies[i]);
		stream_len += bodies[i];
	}
}

static void
check_frame(const ri_frame *f, size_t i)
{
	assert_int_equal(f->call, i);
	assert_int_equal(f->body_len, bodies[i]);
	for (size_t k = 0; k < f->body_len; k++)
		if (f->body[k] != 'a' + i)
			fail();
}

/* A reader that met a failure goes on where it was. */
static void
read_all(bool *saw_failure)
{
	size_t at = 0, n_frames = 0, n;
	ri_frame_in in;
	ri_frame f;
	uint8_t *block, *room;

	ri_frame_in_init(&in, RI_FRAME_DEFAULT_MAX);
	while (n_frames < FRAMES) {
		switch (ri_frame_in_next(&in, &f, &block)) {
		case RI_FRAME_READY:
			check_frame(&f, n_frames++);
			ri_free(block);
			continue;
		case RI_FRAME_NO_MEMORY:
			*saw_failure = true;
			continue;
		case RI_FRAME_BAD:
			fail_msg("%s", in.why);
			break;
		case RI_FRAME_MORE_BYTES:
			break;
		}
		room = ri_frame_in_room(&in, 0, &n);
		if (room == NULL) {
			assert_int_equal(n, 0);
			*saw_failure = true;
			continue;
		}
		n = n < stream_len - at ? n : stream_len - at;
		memcpy(room, stream + at, n);
		ri_frame_in_came(&in, n);
		at += n;
	}
	assert_int_equal(at, stream_len);
	ri_frame_in_done(&in);
}

static void
a_frame_is_read_after_all_when_there_is_memory_again(void **state)
{
	(void)state;
	make_stream();
	/* The buffer, two blocks, and the second's growth. */
	assert_true(fail_each(read_all) >= 5);
}

static void
a_reader_may_be_given_up_in_the_middle(void **state)
{
	ri_frame_in in;
	ri_frame f;
	uint8_t *block, *room;
	size_t n;

	(void)state;
	make_stream();
	ri_frame_in_init(&in, RI_FRAME_DEFAULT_MAX);
	room = ri_frame_in_room(&in, 0, &n);
	memcpy(room, stream, n);
	ri_frame_in_came(&in, n);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_READY);
	ri_atomic_store(&until_failure, 1);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_NO_MEMORY);
	assert_null(block);
	assert_true(ri_frame_in_partial(&in));
	/* More may come behind what waits for memory. */
	assert_non_null(ri_frame_in_room(&in, 0, &n));
	assert_true(n > 0);
	ri_frame_in_done(&in);
}

static void
ask_for_parker(void *ctx)
{
	bool *saw_failure = ctx;
	ri_parker *self = ri_parker_self();

	if (self == NULL) {
		*saw_failure = true;
		self = ri_parker_self();
	}
	assert_non_null(self);
	ri_unpark(self);
	ri_park(self, RI_NEVER);
}

static void
start_thread(bool *saw_failure)
{
	ri_thread *t;
	ridl_status st = ri_thread_start(ask_for_parker, saw_failure, &t);

	if (st != RIDL_OK) {
		assert_int_equal(st, RIDL_E_NO_MEMORY);
		assert_null(t);
		assert_string_equal(ri_sys_error_text(), "cannot allocate memory");
		*saw_failure = true;
		return;
	}
	ri_thread_join(t);
}

/* Before any other test starts a thread: parkers are handed on, so there is a first one only once. */
static void
a_thread_is_not_started_or_has_a_parker_later(void **state)
{
	(void)state;
	assert_non_null(ri_parker_self());
	assert_int_equal(fail_each(start_thread), 2);
	assert_int_equal(fail_each(start_thread), 1);
}

static void
watch_many(bool *saw_failure)
{
	ri_watch w[40];
	ridl_status st;
	int fds[2];

	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	for (int i = 0; i < 40; i++)
		w[i] = (ri_watch){ .fd = fds[0], .events = RI_POLL_OUT, .seen = 99 };
	st = ri_park_watching(ri_parker_self(), w, 40, RI_NEVER);
	if (st != RIDL_OK) {
		assert_int_equal(st, RIDL_E_NO_MEMORY);
		assert_int_equal(w[0].seen, 0);
		*saw_failure = true;
	}
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

static void
many_descriptors_cannot_be_watched_without_memory(void **state)
{
	(void)state;
	assert_int_equal(fail_each(watch_many), 1);
}

static ridl_status
dial(const ri_address *a, ri_time deadline, int *out_fd)
{
	ri_child *child;
	const ridl_status st = ri_dial(a, deadline, out_fd, &child);

	assert_null(child);
	return st;
}

/* The record of a failure needs memory too: then it says that instead. */
static void
listen_and_dial(bool *saw_failure)
{
	ri_address a;
	ri_listener l;
	int fd;
	ridl_status st;

	st = ri_address_parse("tcp:here", &a);
	assert_true(st == RIDL_E_ADDRESS || st == RIDL_E_NO_MEMORY);
	*saw_failure = *saw_failure || st == RIDL_E_NO_MEMORY;

	assert_int_equal(ri_address_parse("pair:x", &a), RIDL_OK);
	st = dial(&a, RI_NEVER, &fd);
	assert_true(st == RIDL_E_REFUSED || st == RIDL_E_NO_MEMORY);
	/* Without memory for a second record, the first stays, and only lacks the place. */
	*saw_failure = *saw_failure || st == RIDL_E_NO_MEMORY ||
		       strcmp(ridl_last_error()->address, "pair:x") != 0;

	st = ri_listener_open(&l, &a, NULL);
	if (st != RIDL_OK) {
		assert_int_equal(st, RIDL_E_NO_MEMORY);
		assert_int_equal(ridl_last_error()->status, RIDL_E_NO_MEMORY);
		*saw_failure = true;
	} else {
		assert_int_equal(dial(&a, RI_NEVER, &fd), RIDL_OK);
		ri_sock_close(fd);
	}
	ri_listener_close(&l);
}

static void
a_listener_is_open_or_memory_was_out(void **state)
{
	(void)state;
	assert_true(fail_each(listen_and_dial) >= 4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_thread_is_not_started_or_has_a_parker_later),
		cmocka_unit_test(a_frame_is_read_after_all_when_there_is_memory_again),
		cmocka_unit_test(a_reader_may_be_given_up_in_the_middle),
		cmocka_unit_test(many_descriptors_cannot_be_watched_without_memory),
		cmocka_unit_test(a_listener_is_open_or_memory_was_out),
	};

	return cmocka_run_group_tests_name("no_memory", tests, NULL, NULL);
}

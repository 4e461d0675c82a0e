/* SPDX-License-Identifier: MIT */
#include <base/endian.h>
#include <conn/outbox.h>
#include <platform/memory.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

/* Bytes that say where they stand in all that is sent. */
enum { HEAD = 28, BODY = 3 << 20, ALL = 4 << 20 };
static uint8_t bytes[ALL], came[ALL];

typedef struct ends {
	ri_outbox out;
	int fds[2];
	size_t n_came;
} ends;

static int
setup(void **state)
{
	ends *e = calloc(1, sizeof *e);

	for (size_t i = 0; i < ALL; i++)
		bytes[i] = (uint8_t)(i * 7 + i / 251);
	memset(came, 0, sizeof came);
	ri_outbox_init(&e->out);
	*state = e;
	return ri_sock_pair(e->fds) == RIDL_OK ? 0 : -1;
}

static int
teardown(void **state)
{
	ends *e = *state;

	ri_outbox_done(&e->out);
	ri_sock_close(e->fds[0]);
	ri_sock_close(e->fds[1]);
	free(e);
	return 0;
}

static void
add(ri_outbox *o, size_t from, size_t n)
{
	uint8_t *room = ri_outbox_room(o, n);

	assert_non_null(room);
	memcpy(room, bytes + from, n);
	ri_outbox_added(o, n);
}

/* A head, and a body of three pieces behind it. */
static void
lend(ri_outbox *o, struct iovec pieces[3], size_t from)
{
	assert_true(ri_outbox_may_lend(o));
	assert_non_null(ri_outbox_room(o, HEAD + BODY));
	add(o, from, HEAD);
	from += HEAD;
	pieces[0] = (struct iovec){ bytes + from, 3 };
	pieces[1] = (struct iovec){ bytes + from + 3, BODY - 10 };
	pieces[2] = (struct iovec){ bytes + from + BODY - 7, 7 };
	ri_outbox_lend(o, pieces, 3, BODY);
}

static void
receive(ends *e)
{
	size_t n;

	while (ri_sock_recv(e->fds[1], came + e->n_came, ALL - e->n_came, false, &n) == RI_IO_OK)
		e->n_came += n;
}

/* Writes and reads until nothing is left. */
static void
send_rest(ends *e, size_t all)
{
	while (ri_outbox_begin(&e->out)) {
		ri_io io = ri_outbox_write(&e->out, e->fds[0]);

		assert_true(io == RI_IO_OK || io == RI_IO_AGAIN);
		ri_outbox_end(&e->out);
		receive(e);
	}
	assert_int_equal(e->n_came, all);
	assert_memory_equal(came, bytes, all);
	assert_int_equal(ri_outbox_pending(&e->out), 0);
	/* What is empty holds no memory. */
	assert_null(e->out.buf);
	assert_null(e->out.batch);
}

static void
what_is_lent_leaves_from_where_it_is_and_the_rest_is_copied(void **state)
{
	struct iovec pieces[3];
	ends *e = *state;

	add(&e->out, 0, 100);
	lend(&e->out, pieces, 100);
	assert_int_equal(ri_outbox_pending(&e->out), 100 + HEAD + BODY);
	assert_false(ri_outbox_may_lend(&e->out));
	assert_true(ri_outbox_begin(&e->out));
	assert_false(ri_outbox_may_lend(&e->out));
	/* The socket takes a part of it; meanwhile somebody else appends. */
	assert_int_equal(ri_outbox_write(&e->out, e->fds[0]), RI_IO_AGAIN);
	add(&e->out, 100 + HEAD + BODY, 50);
	assert_int_equal(ri_outbox_unsent(&e->out), 50);
	ri_outbox_end(&e->out);
	assert_true(ri_outbox_pending(&e->out) < 150 + HEAD + BODY);
	/* Whoever lent it has returned. */
	for (int i = 0; i < 3; i++)
		pieces[i] = (struct iovec){ NULL, 1 };
	receive(e);
	assert_true(e->n_came > 100 + HEAD);
	send_rest(e, 150 + HEAD + BODY);
}

static void
what_nobody_begins_to_write_is_copied(void **state)
{
	struct iovec pieces[3];
	ends *e = *state;

	lend(&e->out, pieces, 0);
	ri_outbox_take_back(&e->out);
	pieces[1] = (struct iovec){ NULL, 1 };
	assert_int_equal(ri_outbox_pending(&e->out), HEAD + BODY);
	send_rest(e, HEAD + BODY);
}

static void
what_is_added_behind_a_loan_comes_behind_it(void **state)
{
	struct iovec pieces[3];
	ends *e = *state;

	lend(&e->out, pieces, 0);
	add(&e->out, HEAD + BODY, 50);
	pieces[1] = (struct iovec){ NULL, 1 };
	send_rest(e, HEAD + BODY + 50);
}

static void
it_grows_as_needed(void **state)
{
	static const size_t sizes[] = { 10, RI_BLOCK - 10, 1, RI_BUFFER - RI_BLOCK - 1, 1,
		50000 };
	ends *e = *state;
	size_t at = 0;

	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; at += sizes[i++])
		add(&e->out, at, sizes[i]);
	send_rest(e, at);
}

static void
what_is_not_read_grows_piece_by_piece_and_keeps_its_order(void **state)
{
	enum { SMALL = 1000, LARGE = 600 << 10 };
	ends *e = *state;
	size_t at = 0;

	for (; at < 1 << 20; at += SMALL) {
		add(&e->out, at, SMALL);
		assert_true(e->out.cap <= RI_OUTBOX_PIECE);
	}
	assert_false(ri_outbox_may_lend(&e->out));
	add(&e->out, at, LARGE);
	at += LARGE;
	assert_int_equal(ri_outbox_pending(&e->out), at);
	/* The kernel takes some of the first piece; more is appended while it does. */
	assert_true(ri_outbox_begin(&e->out));
	for (; at < 2 << 20; at += SMALL)
		add(&e->out, at, SMALL);
	assert_true(ri_outbox_unsent(&e->out) < at);
	assert_true(ri_outbox_unsent(&e->out) >= at - RI_OUTBOX_PIECE);
	ri_outbox_write(&e->out, e->fds[0]);
	ri_outbox_end(&e->out);
	for (; at + SMALL < ALL; at += SMALL)
		add(&e->out, at, SMALL);
	receive(e);
	send_rest(e, at);
	assert_true(ri_outbox_may_lend(&e->out));
}

static void
a_finished_connection_forgets_all_pieces(void **state)
{
	ends *e = *state;

	for (size_t at = 0; at < 1 << 20; at += 1000)
		add(&e->out, at, 1000);
	ri_outbox_drop(&e->out);
	assert_int_equal(ri_outbox_pending(&e->out), 0);
	assert_false(ri_outbox_begin(&e->out));
}

static void
nothing_is_lent_behind_what_has_been_begun(void **state)
{
	ends *e = *state;

	add(&e->out, 0, BODY);
	assert_true(ri_outbox_begin(&e->out));
	assert_false(ri_outbox_may_lend(&e->out));
	assert_int_equal(ri_outbox_write(&e->out, e->fds[0]), RI_IO_AGAIN);
	ri_outbox_end(&e->out);
	assert_false(ri_outbox_may_lend(&e->out));
	send_rest(e, BODY);
	assert_true(ri_outbox_may_lend(&e->out));
}

static void
a_finished_connection_forgets_loans_too(void **state)
{
	struct iovec pieces[3];
	ends *e = *state;

	lend(&e->out, pieces, 0);
	ri_outbox_drop(&e->out);
	assert_int_equal(ri_outbox_pending(&e->out), 0);
	assert_false(ri_outbox_begin(&e->out));
}

/* Frames of one size, of which the bytes are; the socket takes some, which may end within one. */
enum { FRAME = 1000 };

static void
add_frame(ri_outbox *o, size_t at)
{
	ri_put32(bytes + at, FRAME - 4);
	add(o, at, FRAME);
}

static size_t
write_frames(ends *e)
{
	size_t at = 0;

	for (; at + FRAME <= 2 << 20; at += FRAME)
		add_frame(&e->out, at);
	assert_true(ri_outbox_begin(&e->out));
	assert_int_equal(ri_outbox_write(&e->out, e->fds[0]), RI_IO_AGAIN);
	ri_outbox_end(&e->out);
	return at;
}

static void
of_what_is_forgotten_the_begun_frame_is_kept(void **state)
{
	ends *e = *state;
	const size_t all = write_frames(e);
	size_t left = all - ri_outbox_pending(&e->out), kept, forgotten;

	forgotten = ri_outbox_forget_unbegun(&e->out);
	kept = all - forgotten;
	assert_int_equal(kept, (left + FRAME - 1) / FRAME * FRAME);
	assert_int_equal(ri_outbox_pending(&e->out), kept - left);
	/* What is said next comes right behind it. */
	add(&e->out, kept, FRAME);
	receive(e);
	send_rest(e, kept + FRAME);
	assert_int_equal(ri_outbox_forget_unbegun(&e->out), 0);
}

static void
what_is_forgotten_is_not_what_somebody_writes(void **state)
{
	ends *e = *state;

	add_frame(&e->out, 0);
	assert_true(ri_outbox_begin(&e->out));
	for (size_t at = FRAME; at < 2 << 20; at += FRAME)
		add_frame(&e->out, at);
	ri_outbox_forget_unbegun(&e->out);
	assert_int_equal(ri_outbox_unsent(&e->out), 0);
	assert_int_equal(ri_outbox_pending(&e->out), FRAME);
	add(&e->out, FRAME, FRAME);
	assert_int_equal(ri_outbox_write(&e->out, e->fds[0]), RI_IO_OK);
	ri_outbox_end(&e->out);
	send_rest(e, 2 * FRAME);
}

/* Its head has left, and where it ends is not seen any more. */
static void
the_rest_of_a_begun_loan_is_kept(void **state)
{
	struct iovec pieces[3];
	ends *e = *state;

	ri_put32(bytes, HEAD + BODY - 4);
	lend(&e->out, pieces, 0);
	assert_true(ri_outbox_begin(&e->out));
	assert_int_equal(ri_outbox_write(&e->out, e->fds[0]), RI_IO_AGAIN);
	ri_outbox_end(&e->out);
	add(&e->out, HEAD + BODY, FRAME);
	assert_int_equal(ri_outbox_forget_unbegun(&e->out), FRAME);
	receive(e);
	send_rest(e, HEAD + BODY);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_lent_leaves_from_where_it_is_and_the_rest_is_copied),
		TEST(what_nobody_begins_to_write_is_copied),
		TEST(what_is_added_behind_a_loan_comes_behind_it),
		TEST(it_grows_as_needed),
		TEST(what_is_not_read_grows_piece_by_piece_and_keeps_its_order),
		TEST(a_finished_connection_forgets_all_pieces),
		TEST(nothing_is_lent_behind_what_has_been_begun),
		TEST(a_finished_connection_forgets_loans_too),
		TEST(of_what_is_forgotten_the_begun_frame_is_kept),
		TEST(what_is_forgotten_is_not_what_somebody_writes),
		TEST(the_rest_of_a_begun_loan_is_kept),
	};

	return cmocka_run_group_tests_name("outbox", tests, NULL, NULL);
}

/* SPDX-License-Identifier: MIT */
/*
 * What comes out does not depend on how the bytes come in. The conversations of tests/conversations are had with a
 * connection whose peer is this test: all at once, byte by byte, and cut in two anywhere; and they are cut off
 * anywhere. A file has lines of bytes, which the peer sends (>) and is sent (<), what libridl is asked to do (=), and
 * comments (#) that say what the bytes are.
 *
 * One thread does all of it, so that nothing has to be waited for: what was written to a socket pair is there.
 */
#include "support.h"
#include "worker.h"
#include <conn/conn.h>
#include <dirent.h>
#include <poll.h>
#include <serve/call.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MAX_BYTES = 4096, MAX_LINES = 128, MAX_FUTURES = 8, MAX_DEFERRED = 4 };

typedef struct line {
	char what;         /* '>', '<', '=' */
	size_t begin, end; /* in its bytes */
	char text[32];     /* of '=' */
} line;

typedef struct conversation {
	char name[256];
	line lines[MAX_LINES];
	size_t n_lines;
	uint8_t in[MAX_BYTES], out[MAX_BYTES]; /* as libridl sees it */
	size_t in_len, out_len;
} conversation;

/*
 * Reading them.
 */

static void
take_bytes(const char *hex, uint8_t *bytes, size_t *len)
{
	unsigned byte;
	int n;

	for (; sscanf(hex, "%2x%n", &byte, &n) == 1; hex += n) {
		CHECK(*len < MAX_BYTES);
		bytes[(*len)++] = (uint8_t)byte;
	}
}

/* Lines of the same kind that follow each other are one. */
static void
take_line(conversation *c, const char *text)
{
	line *last = c->n_lines == 0 ? NULL : &c->lines[c->n_lines - 1];
	bool is_in = text[0] == '>';

	if (text[0] == '#' || text[0] == '\n')
		return;
	CHECK(strchr("<>=", text[0]) != NULL && c->n_lines < MAX_LINES);
	if (last == NULL || last->what != text[0] || text[0] == '=') {
		last = &c->lines[c->n_lines++];
		last->what = text[0];
		last->begin = is_in ? c->in_len : c->out_len;
		snprintf(last->text, sizeof last->text, "%.*s", (int)strcspn(text + 2, "\n"),
		    text + 2);
	}
	if (text[0] != '=')
		take_bytes(text + 1, is_in ? c->in : c->out, is_in ? &c->in_len : &c->out_len);
	last->end = is_in ? c->in_len : c->out_len;
}

static void
read_conversation(conversation *c, const char *folder, const char *name)
{
	char path[512], text[256];
	FILE *file;

	memset(c, 0, sizeof *c);
	snprintf(c->name, sizeof c->name, "%s", name);
	snprintf(path, sizeof path, "%s/%s", folder, name);
	file = fopen(path, "r");
	CHECK(file != NULL);
	while (fgets(text, sizeof text, file) != NULL)
		take_line(c, text);
	fclose(file);
}

/*
 * Having them.
 */

typedef struct stage {
	worker worker;
	peer_extra_hello_call *deferred[MAX_DEFERRED];
	size_t n_deferred;
	ridl_conn *conn;
	peer_worker *at;
	int fd; /* the peer's end */
	ridl_future *futures[MAX_FUTURES];
	size_t begun, ended;
	uint8_t said[MAX_BYTES];
	size_t said_len;
} stage;

static size_t current_cut;

static ridl_status
hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	stage *s = self;

	(void)who;
	(void)text;
	CHECK(s->n_deferred < MAX_DEFERRED);
	s->deferred[s->n_deferred++] = call;
	return RIDL_DEFERRED;
}

static const peer_extra_ops extra_ops = { .hello = hello };

static void
begin_stage(stage *s)
{
	const ri_conn_setup like = {
		.hooks = { .incoming = ri_call_incoming },
		.timeout = RIDL_FOREVER,
	};
	ri_conn_setup *setup;
	peer_worker *object;
	peer_extra *extra;
	int fds[2];

	memset(s, 0, sizeof *s);
	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	s->fd = fds[1];
	worker_init(&s->worker);
	object = worker_new(&s->worker);
	extra = peer_extra_new(&extra_ops, s);
	EXPECT(ri_conn_setup_new(&like, "here", NULL, &setup), RIDL_OK);
	EXPECT(ri_conn_new(fds[0], setup, &s->conn), RIDL_OK);
	ri_conn_setup_unref(setup);
	EXPECT(ridl_conn_publish(s->conn, &object->object), RIDL_OK);
	EXPECT(ridl_conn_publish(s->conn, &extra->object), RIDL_OK);
	peer_worker_unref(object);
	peer_extra_unref(extra);
	CHECK(ridl_conn_fd(s->conn) >= 0);
	s->at = peer_worker_at(s->conn);
}

static void
end_stage(stage *s)
{
	while (s->ended < s->begun)
		ridl_future_free(s->futures[s->ended++]);
	while (s->n_deferred > 0)
		ridl_call_unref(&s->deferred[--s->n_deferred]->call);
	peer_worker_unref(s->at);
	ridl_conn_unref(s->conn);
	peer_thing_unref(s->worker.kept);
	s->worker.kept = NULL;
	CHECK(counter_value(&s->worker.released) == 1);
	worker_done(&s->worker);
	close(s->fd);
}

static void
hear(stage *s)
{
	ssize_t n;

	while (
	    (n = recv(s->fd, s->said + s->said_len, MAX_BYTES - s->said_len, MSG_DONTWAIT)) > 0)
		s->said_len += (size_t)n;
}

/* Has libridl do all that can be done now. How the connection ended, if it has. */
static ridl_status
settle(stage *s)
{
	struct pollfd watch = { .fd = ridl_conn_fd(s->conn), .events = POLLIN };
	ridl_status st;
	int turns = 0;

	do
		st = ridl_conn_process(s->conn);
	while ((poll(&watch, 1, 0) > 0 || ridl_conn_timeout(s->conn) == 0) && ++turns < 100);
	CHECK(turns < 100);
	hear(s);
	return st;
}

static void
feed(stage *s, const conversation *c, size_t begin, size_t end)
{
	if (begin == end)
		return;
	CHECK(send(s->fd, c->in + begin, end - begin, MSG_NOSIGNAL) == (ssize_t)(end - begin));
	settle(s);
}

static bool
begin_call(stage *s, const char *what)
{
	peer_thing *thing;
	ridl_future *f;

	if (strcmp(what, "start add") == 0)
		f = &peer_worker_add_async(s->at, 2, 3)->future;
	else if (strcmp(what, "start refuse") == 0)
		f = &peer_worker_refuse_async(s->at, "no", 7)->future;
	else if (strcmp(what, "start note") == 0)
		f = &peer_worker_note_async(s->at, 1)->future;
	else if (strcmp(what, "start make") == 0)
		f = &peer_worker_make_async(s->at, "x")->future;
	else if (strcmp(what, "start keep") == 0) {
		thing = thing_new("mine", NULL);
		f = &peer_worker_keep_async(s->at, thing)->future;
		peer_thing_unref(thing);
	} else
		return false;
	CHECK(s->begun < MAX_FUTURES);
	s->futures[s->begun++] = f;
	return true;
}

static ridl_status
status_of(const char *name)
{
	static const struct {
		const char *name;
		ridl_status status;
	} statuses[] = { { "OK", RIDL_OK }, { "REMOTE", RIDL_E_REMOTE },
		{ "REFUSED", PEER_REFUSED }, { "CANCELLED", RIDL_E_CANCELLED },
		{ "GOING_AWAY", RIDL_E_GOING_AWAY } };

	for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++)
		if (strcmp(statuses[i].name, name) == 0)
			return statuses[i].status;
	fprintf(stderr, "no status is called %s\n", name);
	abort();
}

static void
end_future(stage *s, ridl_status st)
{
	ridl_future *f = s->futures[s->ended++];
	const ridl_error *e = ridl_future_error(f);

	CHECK(ridl_future_ready(f));
	expect_status(__FILE__, __LINE__, "the future", e == NULL ? RIDL_OK : e->status, st);
	ridl_future_free(f);
}

static void
act(stage *s, const char *what)
{
	unsigned n;

	if (strncmp(what, "ends ", 5) == 0)
		end_future(s, status_of(what + 5));
	else if (strcmp(what, "cancel") == 0)
		ridl_future_cancel(s->futures[s->ended]);
	else if (strcmp(what, "close") == 0)
		ridl_conn_close(s->conn);
	else if (strcmp(what, "answer") == 0)
		EXPECT(peer_extra_hello_reply(s->deferred[--s->n_deferred], "late"), RIDL_OK);
	else if (sscanf(what, "notes %u", &n) == 1)
		CHECK(counter_value(&s->worker.notes) == n && s->worker.notes_out_of_order == 0);
	else
		CHECK(begin_call(s, what));
	settle(s);
}

/* It has said all that it should by now, and nothing else. */
static void
has_said(const stage *s, const conversation *c, size_t end)
{
	if (s->said_len == end && memcmp(s->said, c->out, end) == 0)
		return;
	fprintf(stderr, "%s, cut at %zu: expected\n", c->name, current_cut);
	for (size_t i = 0; i < end; i++)
		fprintf(stderr, " %02x", c->out[i]);
	fprintf(stderr, "\nbut it says\n");
	for (size_t i = 0; i < s->said_len; i++)
		fprintf(stderr, " %02x", s->said[i]);
	fprintf(stderr, "\n");
	abort();
}

/* Whether nothing has begun that has not ended. */
static bool
is_between_frames(const conversation *c, size_t cut)
{
	size_t at = cut < 8 ? 0 : 8;

	while (at < cut)
		at += at < 8 ? 8 : 4 + (size_t)c->in[at];
	return at == cut;
}

/* The peer ends there. Who has ended the connection already has a reason of its own. */
static void
cut_off(stage *s, const conversation *c, size_t cut, bool was_closed)
{
	bool pending[MAX_FUTURES];
	ridl_status st;

	for (size_t i = s->ended; i < s->begun; i++)
		pending[i] = !ridl_future_ready(s->futures[i]);
	CHECK(shutdown(s->fd, SHUT_WR) == 0);
	st = settle(s);
	CHECK(s->said_len <= c->out_len && memcmp(s->said, c->out, s->said_len) == 0);
	CHECK(st == (was_closed || is_between_frames(c, cut) ? RIDL_E_CLOSED : RIDL_E_RESET));
	for (; s->ended < s->begun; s->ended++) {
		ridl_future *f = s->futures[s->ended];

		CHECK(ridl_future_ready(f));
		CHECK(!pending[s->ended] || ridl_future_error(f)->status == st);
		ridl_future_free(f);
	}
}

/* In two pieces, cut there; or only up to there; or in single bytes. A cut behind the end is none. */
static void
converse(const conversation *c, size_t cut, bool in_bytes, bool stops)
{
	bool was_closed = false;
	stage s;

	current_cut = cut;
	begin_stage(&s);
	settle(&s);
	for (size_t i = 0; i < c->n_lines; i++) {
		const line *l = &c->lines[i];

		if (l->what == '=') {
			act(&s, l->text);
			was_closed = was_closed || strcmp(l->text, "close") == 0;
		} else if (l->what == '<') {
			has_said(&s, c, l->end);
		} else if (in_bytes) {
			for (size_t at = l->begin; at < l->end; at++)
				feed(&s, c, at, at + 1);
		} else if (cut >= l->begin && cut < l->end) {
			feed(&s, c, l->begin, cut);
			if (stops)
				break;
			feed(&s, c, cut, l->end);
		} else {
			feed(&s, c, l->begin, l->end);
		}
	}
	if (!stops)
		has_said(&s, c, c->out_len);
	cut_off(&s, c, stops ? cut : c->in_len, was_closed);
	end_stage(&s);
}

static void
each(void (*have)(const conversation *))
{
	static const char folder[] = RIDL_SOURCE_DIR "/tests/conversations";
	DIR *dir = opendir(folder);
	const struct dirent *entry;
	conversation c;
	unsigned n = 0;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL) {
		if (strstr(entry->d_name, ".hex") == NULL)
			continue;
		read_conversation(&c, folder, entry->d_name);
		have(&c);
		n++;
	}
	closedir(dir);
	CHECK(n >= 12);
}

static void
have_at_once(const conversation *c)
{
	converse(c, SIZE_MAX, false, false);
}

static void
have_in_bytes(const conversation *c)
{
	converse(c, SIZE_MAX, true, false);
}

static void
have_cut_in_two(const conversation *c)
{
	for (size_t cut = 0; cut < c->in_len; cut++)
		converse(c, cut, false, false);
}

static void
have_cut_off(const conversation *c)
{
	for (size_t cut = 0; cut < c->in_len; cut++)
		converse(c, cut, false, true);
}

static void
what_comes_at_once_is_answered(void **state)
{
	(void)state;
	each(have_at_once);
}

static void
what_comes_in_single_bytes_is_answered_alike(void **state)
{
	(void)state;
	each(have_in_bytes);
}

static void
what_comes_in_two_pieces_is_answered_alike(void **state)
{
	(void)state;
	each(have_cut_in_two);
}

static void
what_is_cut_off_ends_the_connection_cleanly(void **state)
{
	(void)state;
	each(have_cut_off);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_comes_at_once_is_answered),
		TEST(what_comes_in_single_bytes_is_answered_alike),
		TEST(what_comes_in_two_pieces_is_answered_alike),
		TEST(what_is_cut_off_ends_the_connection_cleanly),
	};

	return cmocka_run_group_tests_name("cuts", tests, NULL, NULL);
}

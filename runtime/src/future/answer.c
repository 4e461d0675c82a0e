/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <future/body.h>
#include <future/future.h>
#include <ridl/gen.h>
#include <stdio.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * Taking an answer in, on the thread that read it, and handing it out.
 */

/* Those of our statuses that a peer may end a call with. The rest would say something of this end. */
static bool
may_be_sent(ridl_status st)
{
	switch (st) {
	case RIDL_E_TIMEOUT:
	case RIDL_E_CANCELLED:
	case RIDL_E_INVALID:
	case RIDL_E_NO_MEMORY:
	case RIDL_E_TOO_BIG:
	case RIDL_E_MALFORMED:
	case RIDL_E_NO_SERVICE:
	case RIDL_E_NO_OBJECT:
	case RIDL_E_UNIMPLEMENTED:
	case RIDL_E_ABANDONED:
	case RIDL_E_OVERLOADED:
	case RIDL_E_DEPTH:
	case RIDL_E_WOULD_DEADLOCK:
	case RIDL_E_REMOTE:
	case RIDL_E_DENIED:
	case RIDL_E_DEAD_OBJECT:
	case RIDL_E_GOING_AWAY:
		return true;
	default:
		return st >= 4096 && st <= 65535;
	}
}

static const ridl_error_table *
declared(const ridl_method_table *m, ridl_status st)
{
	for (size_t i = 0; i < m->n_throws; i++)
		if (m->throws[i]->status == st)
			return m->throws[i];
	return NULL;
}

static const char *
next_step(ridl_status st)
{
	switch (st) {
	case RIDL_E_NO_SERVICE:
		return "the peer publishes no such service; is it the right address?";
	case RIDL_E_NO_OBJECT:
		return "the peer has no such object: it was never given, or is released";
	case RIDL_E_UNIMPLEMENTED:
		return "the peer does not implement this method; is its release older?";
	case RIDL_E_CANCELLED:
		return "cancelled";
	default:
		return ridl_status_text(st);
	}
}

/* The detail of a declared error, in a block of its own; NULL: it cannot be decoded. */
static const void *
decode_detail(const ridl_error_table *error, ridl_bytes bytes)
{
	void *detail;

	if (ridl_gen_decode(error->detail, bytes.data, bytes.len, NULL, &detail) != RIDL_OK)
		return NULL;
	return detail;
}

/* failure is NULL if it could not be read, as without memory: that is no detail, and not an empty one. */
static const ridl_error *
remote_error(const ri_future *f, ridl_status st, const ridl_wire_failure *failure)
{
	static const ridl_wire_failure unread = { .message = "" };
	const ridl_method_table *m = ri_future_method(f);
	const ridl_error_table *error = declared(m, st);
	const char *address = f->conn == NULL ? "" : f->conn->setup->address;
	const void *detail = NULL;
	const char *message;
	char text[256];

	if (error != NULL && failure != NULL)
		detail = decode_detail(error, failure->detail);
	if (failure == NULL)
		failure = &unread;
	message = failure->message;
	if (error != NULL) {
		if (message == NULL || message[0] == 0)
			message = error->name;
		return ri_error_new_detail(
		    st, RIDL_REMOTE, m->name, address, message, detail, ridl_free);
	}
	if (!may_be_sent(st)) {
		if (failure->error != NULL && failure->error[0] != 0)
			snprintf(text, sizeof text,
			    "the peer failed with %s, which %s does not declare", failure->error,
			    m->name);
		else
			snprintf(text, sizeof text, "the peer failed with status %d%s%s", st,
			    message != NULL && message[0] != 0 ? ": " : "",
			    message != NULL ? message : "");
		message = text;
		st = RIDL_E_REMOTE;
	}
	if (message == NULL || message[0] == 0)
		message = next_step(st);
	return ri_error_new(st, RIDL_REMOTE, m->name, address, message);
}

static const ridl_error *
error_of_frame(const ri_future *f, ri_answer *answer)
{
	const ridl_wire_failure none = { .message = "" };
	const ridl_error *error;
	ridl_arena *mem = NULL;
	void *failure;

	if (answer->frame == NULL || answer->frame->body_len == 0)
		return remote_error(f, answer->status, &none);
	if (ri_body_decode(&ridl_wire_failure_table, answer->frame, &answer->block,
		&answer->claims, &mem, &failure) != RIDL_OK)
		return remote_error(f, answer->status, NULL);
	error = remote_error(f, answer->status, failure);
	ri_arena_free(mem);
	return error;
}

/* A failure that ended here knows the connection, but not the method. */
static const ridl_error *
placed(const ri_future *f, const ridl_error *e)
{
	const ridl_error *better;

	if (e->method[0] != 0)
		return e;
	better =
	    ri_error_new(e->status, e->origin, ri_future_method(f)->name, e->address, e->message);
	ri_error_unref(e);
	return better;
}

static const ridl_error *
take_results(ri_future *f, ri_answer *answer)
{
	const ridl_method_table *m = ri_future_method(f);
	const ridl_error *saved, *error = NULL;

	if (answer->frame == NULL || m->results == NULL)
		return NULL;
	if (m->shape == RIDL_SHAPE_NONE)
		return NULL; /* what a newer peer may have added means nothing here */
	saved = ri_error_save();
	if (ri_body_decode(m->results, answer->frame, &answer->block, &answer->claims, &f->mem,
		&f->results) != RIDL_OK) {
		ri_error_place(m->name, f->conn == NULL ? "" : f->conn->setup->address);
		error = ri_error_last();
	}
	ri_error_restore(saved);
	return error;
}

uint32_t
ri_future_take(ri_pending *p, ri_answer *answer)
{
	ri_future *f = RI_CONTAINER_OF(p, ri_future, pending);

	if (answer->status == RIDL_OK)
		f->error = take_results(f, answer);
	else if (answer->error != NULL)
		f->error = placed(f, answer->error);
	else
		f->error = error_of_frame(f, answer);
	return f->error == NULL ? RI_PENDING_OK : RI_PENDING_FAILED;
}

/*
 * Handing out.
 */

static size_t
scalar_size(uint8_t kind)
{
	switch (kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
	case RIDL_KIND_DOUBLE:
		return 8;
	default:
		return 4;
	}
}

void
ri_result_clear(const ridl_method_table *m, void *out)
{
	static const ridl_bytes no_bytes = { 0, NULL };

	if (out == NULL)
		return;
	switch (m->shape) {
	case RIDL_SHAPE_NONE:
		break;
	case RIDL_SHAPE_SCALAR:
		memset(out, 0, scalar_size(m->results->fields[0].kind));
		break;
	case RIDL_SHAPE_BYTES:
		*(ridl_bytes *)out = no_bytes;
		break;
	default:
		*(void **)out = NULL;
	}
}

/* A string is given away where it lies; what has nothing of ours before it is copied. */
static ridl_status
give_string(ri_future *f, const char *s, char **out)
{
	size_t size = strlen(s) + 1;
	char *p;

	if (size > 1) {
		p = (char *)(uintptr_t)s;
		ri_arena_own(f->mem, p);
	} else {
		p = ri_arena_alloc_owned(f->mem, size);
		if (p == NULL)
			return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
		memcpy(p, s, size);
	}
	*out = p;
	return RIDL_OK;
}

/* From here on who was given p frees the arena. */
static void
give_all(ri_future *f, void *p)
{
	if (p != NULL)
		f->mem = NULL;
}

static ridl_status
hand_out(ri_future *f, void *out, bool give)
{
	const ridl_field *field = ri_future_method(f)->results->fields;
	char *at = (char *)f->results + (field == NULL ? 0 : field->offset);
	ridl_status st = RIDL_OK;
	void *p = NULL;

	switch (ri_future_method(f)->shape) {
	case RIDL_SHAPE_NONE:
		return RIDL_OK;
	case RIDL_SHAPE_SCALAR:
		memcpy(out, at, scalar_size(field->kind));
		return RIDL_OK;
	case RIDL_SHAPE_OBJECT:
		memcpy(out, at, sizeof p);
		if (give)
			ridl_object_ref(*(ridl_object **)out);
		return RIDL_OK;
	case RIDL_SHAPE_STRING:
		memcpy(&p, at, sizeof p);
		if (give)
			st = give_string(f, p, (char **)&p);
		*(void **)out = st == RIDL_OK ? p : NULL;
		break;
	case RIDL_SHAPE_BYTES:
		memcpy(out, at, sizeof(ridl_bytes));
		p = (void *)(uintptr_t)((ridl_bytes *)out)->data;
		if (give && p != NULL)
			ri_arena_own(f->mem, p);
		break;
	case RIDL_SHAPE_MESSAGE:
		memcpy(&p, at, sizeof p);
		*(void **)out = p;
		if (give && p != NULL)
			ri_arena_own(f->mem, p);
		break;
	default: /* RIDL_SHAPE_BODY, RIDL_SHAPE_BLOCK */
		p = f->results;
		*(void **)out = p;
		if (give)
			ri_arena_own(f->mem, p);
	}
	if (give && st == RIDL_OK)
		give_all(f, p);
	return st;
}

ridl_status
ri_future_result(ri_future *f, void *out, bool give)
{
	if (ri_atomic_load(&f->pending.state) == RI_PENDING_FAILED)
		return f->error == NULL ? ri_fail(RIDL_E_NO_MEMORY, "memory is out")
					: ri_error_show(f->error);
	if (out == NULL || f->results == NULL)
		return RIDL_OK;
	return hand_out(f, out, give);
}

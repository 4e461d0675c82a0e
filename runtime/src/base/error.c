/* SPDX-License-Identifier: MIT */
/*
 * A record is one block: the public struct, its count, and the strings behind it. Two records are
 * static, and are not counted: "no failure", and "out of memory", which stands in for any record that
 * could not be made.
 */
#include <base/error.h>
#include <base/macros.h>
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

typedef struct record {
	ridl_error error;
	ri_atomic count; /* 0: static */
	void (*free_detail)(const void *detail);
	const ridl_error *holds; /* the record whose detail this one shows, counted, or NULL */
} record;

static const record no_failure = {
	.error = { RIDL_OK, RIDL_LOCAL, "no error", "", "", NULL },
};
static const record out_of_memory = {
	.error = { RIDL_E_NO_MEMORY, RIDL_LOCAL, "out of memory", "", "", NULL },
};

static bool
is_static(const ridl_error *error)
{
	return error == &no_failure.error || error == &out_of_memory.error;
}

static record *
record_of(const ridl_error *error)
{
	return RI_CONTAINER_OF((ridl_error *)(uintptr_t)error, record, error);
}

/* A record with room for a message of that length (not yet there), or NULL. *out_message points to the room. */
static record *
record_new(ridl_status status, ridl_origin origin, const char *method, const char *address,
    size_t message_len, char **out_message)
{
	size_t method_size = strlen(method) + 1, address_size = strlen(address) + 1;
	record *r = ri_alloc(sizeof(*r) + method_size + address_size + message_len + 1);
	char *text;

	if (r == NULL)
		return NULL;
	text = (char *)(r + 1);
	*r = (record){ .error = { .status = status, .origin = origin }, .count = { 1 } };
	r->error.method = memcpy(text, method, method_size);
	r->error.address = memcpy(text + method_size, address, address_size);
	*out_message = text + method_size + address_size;
	r->error.message = *out_message;
	return r;
}

/* Beside those of ASCII there are U+0080 to U+009F. */
void
ri_error_tame(char *text, const char *kept)
{
	for (uint8_t *p = (uint8_t *)text; *p != '\0'; p++) {
		if (p[0] == 0xc2 && p[1] >= 0x80 && p[1] < 0xa0)
			p[0] = p[1] = '?';
		else if ((p[0] < 0x20 || p[0] == 0x7f) && strchr(kept, p[0]) == NULL)
			p[0] = '?';
	}
}

const ridl_error *
ri_error_new_detail(ridl_status status, ridl_origin origin, const char *method,
    const char *address, const char *message, const void *detail,
    void (*free_detail)(const void *))
{
	size_t len = strlen(message);
	char *room;
	record *r = record_new(status, origin, method != NULL ? method : "",
	    address != NULL ? address : "", len, &room);

	if (r == NULL) {
		if (free_detail != NULL)
			free_detail(detail);
		return &out_of_memory.error;
	}
	memcpy(room, message, len + 1);
	if (origin == RIDL_REMOTE)
		ri_error_tame(room, "\t\n");
	r->error.detail = detail;
	r->free_detail = free_detail;
	return &r->error;
}

const ridl_error *
ri_error_new(ridl_status status, ridl_origin origin, const char *method, const char *address,
    const char *message)
{
	return ri_error_new_detail(status, origin, method, address, message, NULL, NULL);
}

const ridl_error *
ri_error_ref(const ridl_error *error)
{
	if (!is_static(error))
		ri_atomic_add(&record_of(error)->count, 1);
	return error;
}

void
ri_error_unref(const ridl_error *error)
{
	while (error != NULL && !is_static(error)) {
		record *r = record_of(error);

		if (ri_atomic_sub(&r->count, 1) != 1)
			return;
		if (r->free_detail != NULL)
			r->free_detail(r->error.detail);
		error = r->holds;
		ri_free(r);
	}
}

static void
free_slot(void *value)
{
	ri_error_unref(value);
}

static const ridl_error *
current(void)
{
	const ridl_error *error = ri_thread_slot(RI_SLOT_ERROR);

	return error != NULL ? error : &no_failure.error;
}

/* Takes the count. */
static void
set_current(const ridl_error *error)
{
	const ridl_error *old = current();

	ri_thread_set_slot(RI_SLOT_ERROR, (void *)(uintptr_t)error, free_slot);
	ri_error_unref(old);
}

const ridl_error *
ridl_last_error(void)
{
	return current();
}

ridl_status
ri_error_show(const ridl_error *error)
{
	set_current(ri_error_ref(error));
	return error->status;
}

ridl_status
ri_fail(ridl_status status, const char *format, ...)
{
	va_list args;
	int len;
	char *message;
	record *r;

	va_start(args, format);
	len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (len < 0)
		len = 0;
	r = record_new(status, RIDL_LOCAL, "", "", (size_t)len, &message);
	if (r == NULL) {
		set_current(&out_of_memory.error);
		return RIDL_E_NO_MEMORY;
	}
	message[0] = '\0';
	va_start(args, format);
	vsnprintf(message, (size_t)len + 1, format, args);
	va_end(args);
	set_current(&r->error);
	return status;
}

ridl_status
ri_error_place(const char *method, const char *address)
{
	const ridl_error *old = current();
	const char *new_method = old->method[0] == '\0' && method != NULL ? method : old->method;
	const char *new_address =
	    old->address[0] == '\0' && address != NULL ? address : old->address;
	size_t len = strlen(old->message);
	char *message;
	record *r;

	if (is_static(old) || (new_method == old->method && new_address == old->address))
		return old->status;
	/* Without memory the record stays as it is: the status matters more than the place. */
	r = record_new(old->status, old->origin, new_method, new_address, len, &message);
	if (r == NULL)
		return old->status;
	memcpy(message, old->message, len + 1);
	if (old->detail != NULL) {
		r->error.detail = old->detail;
		r->holds = ri_error_ref(old);
	}
	set_current(&r->error);
	return r->error.status;
}

const ridl_error *
ri_error_last(void)
{
	return ri_error_ref(current());
}

const ridl_error *
ri_error_save(void)
{
	const ridl_error *error = current();

	if (error != &no_failure.error)
		ri_thread_set_slot(RI_SLOT_ERROR, NULL, free_slot);
	return error;
}

void
ri_error_restore(const ridl_error *saved)
{
	if (saved != current() || !is_static(saved))
		set_current(saved);
}

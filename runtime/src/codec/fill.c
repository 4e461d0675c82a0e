/* SPDX-License-Identifier: MIT */
/* What a message is when nothing came for a field, and what can be judged only at its end. */
#include <base/arena.h>
#include <codec/codec.h>
#include <codec/fill.h>
#include <codec/map.h>

/* ---- checking ---- */

static const char *
check_value(const ridl_field *f, const uint8_t *value, ri_path *path)
{
	const char *text;

	switch (f->kind) {
	case RIDL_KIND_STRING:
		text = ri_load_ptr(value);
		return ri_check_length(f->bounds, strlen(text), path);
	case RIDL_KIND_BYTES:
		return ri_check_length(f->bounds, ri_load_bytes(value).len, path);
	case RIDL_KIND_MESSAGE:
		return ri_check_message(f->sub, ri_load_ptr(value), path);
	case RIDL_KIND_OBJECT:
		return NULL;
	default:
		return ri_check_number(f, value, path);
	}
}

static const char *
check_array(const ridl_field *f, const uint8_t *message, ri_path *path)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[f->kind];
	const uint8_t *first = ri_load_ptr(message + f->offset);
	const char *why = ri_check_items(f->bounds, n, path);

	if (why != NULL) {
		ri_path_prepend(path, f->name, RI_NO_INDEX);
		return why;
	}
	for (size_t i = 0; i < n; i++) {
		why = check_value(f, first + i * size, path);
		if (why != NULL) {
			ri_path_prepend(path, f->name, (ptrdiff_t)i);
			return why;
		}
	}
	return NULL;
}

static const char *
check_singular(const ridl_field *f, const uint8_t *message, ri_path *path)
{
	const uint8_t *value = message + f->offset;
	bool is_object = f->kind == RIDL_KIND_OBJECT;
	const char *why = NULL;

	if (!ri_field_is_present(f, message))
		return NULL;
	if (is_object && (f->flags & RIDL_FIELD_NEEDED) && ri_load_ptr(value) == NULL)
		why = "is missing";
	else if (f->kind != RIDL_KIND_MESSAGE || ri_load_ptr(value) != NULL)
		why = check_value(f, value, path);
	if (why != NULL)
		ri_path_prepend(path, f->name, RI_NO_INDEX);
	return why;
}

const char *
ri_check_message(const ridl_message_table *t, const uint8_t *message, ri_path *path)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];
		const char *why = f->label == RIDL_LABEL_MANY ? check_array(f, message, path)
							      : check_singular(f, message, path);

		if (why != NULL)
			return why;
	}
	return NULL;
}

/* ---- finishing ---- */

/*
 * What came was checked as it came: only what did not, and arrays as a whole, may be wrong
 * still.
 */
static bool
is_doubtful(const ridl_message_table *t, const ridl_field *f, const uint8_t *message)
{
	const uint8_t *value = message + f->offset;
	const void *absent;

	if (f->label == RIDL_LABEL_MANY)
		return ri_check_items(f->bounds, ri_load_size(message + f->presence), NULL) !=
		       NULL;
	if (f->flags & RIDL_FIELD_NEEDED)
		return ri_load_ptr(value) == NULL;
	if (f->bounds == NULL || !ri_field_is_present(f, message))
		return false;
	if (f->kind == RIDL_KIND_BYTES)
		return ri_check_length(f->bounds, ri_load_bytes(value).len, NULL) != NULL;
	if (f->kind != RIDL_KIND_STRING)
		return ri_check_number(f, value, NULL) != NULL;
	absent = ri_load_ptr((const uint8_t *)t->absent + f->offset);
	return ri_load_ptr(value) == absent &&
	       ri_check_length(f->bounds, strlen(absent), NULL) != NULL;
}

/* Few fields are, of the many that a message may have. */
static inline bool
is_late(const ridl_field *f)
{
	return f->bounds != NULL ||
	       (f->flags & (RIDL_FIELD_MAP | RIDL_FIELD_FILLED | RIDL_FIELD_NEEDED));
}

/* False: no memory. */
static bool
finish_field(ri_input *in, const ridl_message_table *t, const ridl_field *f, uint8_t *message)
{
	if ((f->flags & RIDL_FIELD_MAP) && !ri_map_finish(f, message, in->mem))
		return false;
	if ((f->flags & RIDL_FIELD_FILLED) && ri_load_ptr(message + f->offset) == NULL) {
		void *sub = ri_message_new(f->sub, in->mem, t->flags & RIDL_MESSAGE_LIST);

		if (sub == NULL)
			return false;
		ri_store_ptr(message + f->offset, sub);
		in->recheck = true;
	}
	if (is_doubtful(t, f, message))
		in->recheck = true;
	return true;
}

size_t
ri_finish_message(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t end)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];

		if (is_late(f) && !finish_field(in, t, f, message)) {
			ri_input_no_memory(in, end);
			ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
			return RI_BAD;
		}
	}
	return end;
}

/* The messages that a field is. */
static size_t
finish_below(ri_input *in, const ridl_field *f, uint8_t *message, size_t end)
{
	bool is_array = f->label == RIDL_LABEL_MANY;
	const uint8_t *first = message + f->offset;
	size_t n = 1;

	if (f->kind != RIDL_KIND_MESSAGE || !ri_field_is_present(f, message))
		return end;
	if (is_array) {
		n = ri_load_size(message + f->presence);
		first = ri_load_ptr(first);
	}
	for (size_t i = 0; i < n; i++) {
		uint8_t *sub = ri_load_ptr(first + i * sizeof(void *));

		if (sub != NULL && ri_finish_all(in, f->sub, sub, end) == RI_BAD) {
			ri_path_prepend(
			    &in->path, f->name, is_array ? (ptrdiff_t)i : RI_NO_INDEX);
			return RI_BAD;
		}
	}
	return end;
}

size_t
ri_finish_all(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t end)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		if (finish_below(in, &t->fields[i], message, end) == RI_BAD)
			return RI_BAD;
	}
	return t->flags & RIDL_MESSAGE_LATE ? ri_finish_message(in, t, message, end) : end;
}

/* ---- objects ---- */

/* They stand in lists, and not in messages of those. */
void
ri_message_each_object(const ridl_message_table *t, const void *message, void (*fn)(void *object))
{
	const uint8_t *m = message;

	if (m == NULL || !(t->flags & RIDL_MESSAGE_OBJECTS))
		return;
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];
		const uint8_t *first = m + f->offset;
		size_t n = 1;

		if (f->kind != RIDL_KIND_OBJECT)
			continue;
		if (f->label == RIDL_LABEL_MANY) {
			n = ri_load_size(m + f->presence);
			first = ri_load_ptr(first);
		}
		for (size_t k = 0; k < n; k++) {
			void *object = ri_load_ptr(first + k * sizeof(void *));

			if (object != NULL)
				fn(object);
		}
	}
}

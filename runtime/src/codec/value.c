/* SPDX-License-Identifier: MIT */
#include <codec/value.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

/*
 * An optional string that was filled in for want of one is absent still, as it is to
 * protobuf-c.
 */
static bool
is_present_pointer(const ridl_field *f, const void *pointer)
{
	return pointer != NULL && !(f->kind == RIDL_KIND_STRING && f->default_value != NULL &&
				      pointer == ri_load_ptr(f->default_value));
}

bool
ri_field_is_present(const ridl_field *f, const uint8_t *message)
{
	switch (f->label) {
	case RIDL_LABEL_ARM:
		return ri_arm_is_set(f, message);
	case RIDL_LABEL_OPTIONAL:
		if (f->presence != 0)
			return ri_load32(message + f->presence) != 0;
		return is_present_pointer(f, ri_load_ptr(message + f->offset));
	default:
		return true;
	}
}

const ridl_enum_value *
ri_enum_find(const ridl_enum_table *t, int32_t value)
{
	size_t low = 0, high = t->n_values;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t->values[middle].value < value)
			low = middle + 1;
		else
			high = middle;
	}
	return low < t->n_values && t->values[low].value == value ? &t->values[low] : NULL;
}

/* ---- bounds ---- */

/* What was violated, with the numbers; nobody wants to know them where path is NULL. */
__attribute__((format(printf, 2, 3))) static const char *
violated(ri_path *path, const char *format, ...)
{
	va_list args;

	if (path == NULL)
		return "outside of its bounds";
	va_start(args, format);
	vsnprintf(path->why, sizeof(path->why), format, args);
	va_end(args);
	return path->why;
}

static const char *
check_signed(const ridl_bounds *b, int64_t v, ri_path *path)
{
	if ((b->which & RIDL_BOUND_MIN) && v < b->min.i)
		return violated(path, "is %" PRId64 ", must be at least %" PRId64, v, b->min.i);
	if ((b->which & RIDL_BOUND_MAX) && v > b->max.i)
		return violated(path, "is %" PRId64 ", may be at most %" PRId64, v, b->max.i);
	return NULL;
}

static const char *
check_unsigned(const ridl_bounds *b, uint64_t v, ri_path *path)
{
	if ((b->which & RIDL_BOUND_MIN) && v < b->min.u)
		return violated(path, "is %" PRIu64 ", must be at least %" PRIu64, v, b->min.u);
	if ((b->which & RIDL_BOUND_MAX) && v > b->max.u)
		return violated(path, "is %" PRIu64 ", may be at most %" PRIu64, v, b->max.u);
	if ((b->which & RIDL_BOUND_BITS) && (v & ~b->max.u) != 0)
		return violated(
		    path, "is 0x%" PRIx64 ", may have no flags but 0x%" PRIx64, v, b->max.u);
	return NULL;
}

/* A NaN is outside of every bound. */
static const char *
check_real(const ridl_bounds *b, double v, ri_path *path)
{
	if ((b->which & RIDL_BOUND_MIN) && !(v >= b->min.d))
		return violated(path, "is %g, must be at least %g", v, b->min.d);
	if ((b->which & RIDL_BOUND_MAX) && !(v <= b->max.d))
		return violated(path, "is %g, may be at most %g", v, b->max.d);
	return NULL;
}

static const char *
check_enum(const ridl_enum_table *t, int32_t v, ri_path *path)
{
	if (t == NULL || !t->closed || ri_enum_find(t, v) != NULL)
		return NULL;
	return violated(path, "is %" PRId32 ", not a value of the closed enum %s", v, t->name);
}

const char *
ri_check_number(const ridl_field *f, const void *value, ri_path *path)
{
	const char *why = NULL;
	float real;
	double real64;

	if (f->kind == RIDL_KIND_ENUM)
		why = check_enum(f->sub, (int32_t)ri_load32(value), path);
	if (why != NULL || f->bounds == NULL)
		return why;
	switch (f->kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_SINT32:
	case RIDL_KIND_SFIXED32:
	case RIDL_KIND_ENUM:
		return check_signed(f->bounds, (int32_t)ri_load32(value), path);
	case RIDL_KIND_INT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_SFIXED64:
		return check_signed(f->bounds, (int64_t)ri_load64(value), path);
	case RIDL_KIND_UINT64:
	case RIDL_KIND_FIXED64:
		return check_unsigned(f->bounds, ri_load64(value), path);
	case RIDL_KIND_FLOAT:
		memcpy(&real, value, sizeof(real));
		return check_real(f->bounds, (double)real, path);
	case RIDL_KIND_DOUBLE:
		memcpy(&real64, value, sizeof(real64));
		return check_real(f->bounds, real64, path);
	default:
		return check_unsigned(f->bounds, ri_load32(value), path);
	}
}

const char *
ri_check_length(const ridl_bounds *b, size_t len, ri_path *path)
{
	if (b == NULL)
		return NULL;
	if ((b->which & RIDL_BOUND_EXACT_BYTES) && len != 0 && len != b->max_bytes)
		return violated(
		    path, "has %zu bytes, must have %" PRIu32 " or none", len, b->max_bytes);
	if ((b->which & RIDL_BOUND_MAX_BYTES) && len > b->max_bytes)
		return violated(
		    path, "has %zu bytes, may have at most %" PRIu32, len, b->max_bytes);
	if ((b->which & RIDL_BOUND_MIN_BYTES) && len < b->min_bytes)
		return violated(
		    path, "has %zu bytes, must have at least %" PRIu32, len, b->min_bytes);
	return NULL;
}

const char *
ri_check_most_items(const ridl_bounds *b, size_t n, ri_path *path)
{
	if (b != NULL && (b->which & (RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_EXACT_ITEMS)) &&
	    n > b->max_items)
		return violated(
		    path, "has %zu items, may have at most %" PRIu32, n, b->max_items);
	return NULL;
}

const char *
ri_check_items(const ridl_bounds *b, size_t n, ri_path *path)
{
	if (b == NULL)
		return NULL;
	if ((b->which & RIDL_BOUND_EXACT_ITEMS) && n != 0 && n < b->max_items)
		return violated(
		    path, "has %zu items, must have %" PRIu32 " or none", n, b->max_items);
	if ((b->which & RIDL_BOUND_MIN_ITEMS) && n < b->min_items)
		return violated(
		    path, "has %zu items, must have at least %" PRIu32, n, b->min_items);
	return ri_check_most_items(b, n, path);
}

/* ---- paths ---- */

/* Puts it in front, as far as it fits; the front three bytes are kept for "...". */
static void
prepend_text(ri_path *path, const char *text, size_t len)
{
	static const char cut[] = "...";
	size_t room = path->start - (sizeof(cut) - 1);

	if (path->start < sizeof(cut) - 1)
		return; /* was cut already */
	if (len > room) {
		path->start = 0;
		memcpy(path->text, cut, sizeof(cut) - 1);
		memcpy(path->text + sizeof(cut) - 1, text + len - room, room);
		return;
	}
	path->start -= len;
	memcpy(path->text + path->start, text, len);
}

void
ri_path_prepend(ri_path *path, const char *name, ptrdiff_t index)
{
	char number[32];

	if (path->text[path->start] != '\0')
		prepend_text(path, ".", 1);
	if (index != RI_NO_INDEX) {
		snprintf(number, sizeof(number), "[%td]", index);
		prepend_text(path, number, strlen(number));
	}
	prepend_text(path, name, strlen(name));
}

const char *
ri_path_text(const ri_path *path)
{
	return path->text + path->start;
}

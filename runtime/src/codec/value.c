/* SPDX-License-Identifier: MIT */
#include <codec/value.h>
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

static bool
signed_fits(const ridl_bounds *b, int64_t v)
{
	return !((b->which & RIDL_BOUND_MIN) && v < b->min.i) &&
	       !((b->which & RIDL_BOUND_MAX) && v > b->max.i);
}

static bool
unsigned_fits(const ridl_bounds *b, uint64_t v)
{
	return !((b->which & RIDL_BOUND_MIN) && v < b->min.u) &&
	       !((b->which & RIDL_BOUND_MAX) && v > b->max.u) &&
	       !((b->which & RIDL_BOUND_BITS) && (v & ~b->max.u) != 0);
}

/* A NaN is outside of every bound. */
static bool
real_fits(const ridl_bounds *b, double v)
{
	return !((b->which & RIDL_BOUND_MIN) && !(v >= b->min.d)) &&
	       !((b->which & RIDL_BOUND_MAX) && !(v <= b->max.d));
}

static bool
number_fits(const ridl_bounds *b, unsigned kind, const void *value)
{
	float f;
	double d;

	switch (kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_SINT32:
	case RIDL_KIND_SFIXED32:
	case RIDL_KIND_ENUM:
		return signed_fits(b, (int32_t)ri_load32(value));
	case RIDL_KIND_INT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_SFIXED64:
		return signed_fits(b, (int64_t)ri_load64(value));
	case RIDL_KIND_UINT64:
	case RIDL_KIND_FIXED64:
		return unsigned_fits(b, ri_load64(value));
	case RIDL_KIND_FLOAT:
		memcpy(&f, value, sizeof(f));
		return real_fits(b, (double)f);
	case RIDL_KIND_DOUBLE:
		memcpy(&d, value, sizeof(d));
		return real_fits(b, d);
	default:
		return unsigned_fits(b, ri_load32(value));
	}
}

const char *
ri_check_number(const ridl_field *f, const void *value)
{
	if (f->kind == RIDL_KIND_ENUM) {
		const ridl_enum_table *t = f->sub;

		if (t != NULL && t->closed && ri_enum_find(t, (int32_t)ri_load32(value)) == NULL)
			return "not a value of this closed enum";
	}
	if (f->bounds != NULL && !number_fits(f->bounds, f->kind, value))
		return "outside of its bounds";
	return NULL;
}

const char *
ri_check_length(const ridl_bounds *b, size_t len)
{
	if (b == NULL)
		return NULL;
	if ((b->which & RIDL_BOUND_EXACT_BYTES) && len != 0 && len != b->max_bytes)
		return "not of its exact length";
	if ((b->which & RIDL_BOUND_MAX_BYTES) && len > b->max_bytes)
		return "longer than its bound";
	if ((b->which & RIDL_BOUND_MIN_BYTES) && len < b->min_bytes)
		return "shorter than its bound";
	return NULL;
}

const char *
ri_check_items(const ridl_bounds *b, size_t n)
{
	if (b == NULL)
		return NULL;
	if ((b->which & RIDL_BOUND_EXACT_ITEMS) && n != 0 && n != b->max_items)
		return "not of its exact number of items";
	if ((b->which & RIDL_BOUND_MAX_ITEMS) && n > b->max_items)
		return "more items than its bound";
	if ((b->which & RIDL_BOUND_MIN_ITEMS) && n < b->min_items)
		return "fewer items than its bound";
	return NULL;
}

void
ri_path_init(ri_path *path)
{
	path->start = sizeof(path->text) - 1;
	path->text[path->start] = '\0';
}

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

/* SPDX-License-Identifier: MIT */
/*
 * Whatever reads foreign bytes one by one, driven with 64 bytes of which nothing is known, for
 * run.sh: each function without parameters is a beginning. Where one number depends on another,
 * one of them is tried value by value: intervals cannot say it.
 */
#include <__fc_builtin.h>
#include <codec/input.h>
#include <codec/utf8.h>

enum { MOST = 64 };

static uint8_t bytes[MOST], copy[MOST], last;
static ri_input in;

/* As if nothing had been read yet: else each way that reading went would be followed for ever. */
static void
begin(unsigned depth)
{
	in = (ri_input){ .base = bytes, .depth = depth };
	last = 0;
}

static size_t
anywhere(void)
{
	Frama_C_make_unknown((char *)bytes, sizeof(bytes));
	begin(0);
	return Frama_C_unsigned_long_interval(0, MOST);
}

void
varints(void)
{
	uint64_t v = 0;

	ri_varint_read(bytes, anywhere(), MOST, &v);
	ri_varint_read_next(bytes, anywhere(), MOST, &v);
}

void
tags(void)
{
	uint32_t tag = 0;
	size_t off = anywhere();

	if (off < MOST)
		ri_input_tag(&in, bytes, off, MOST, &tag);
}

/* All of what is announced is there. */
static void
read_length(size_t off)
{
	size_t len = 0;

	begin(0);
	off = ri_input_length(&in, bytes, off, MOST, &len);
	if (off != RI_BAD && len > 0)
		last = bytes[off + len - 1];
}

void
lengths(void)
{
	anywhere();
	for (size_t off = 0; off <= MOST; off++)
		read_length(off);
}

/* What was skipped was there. */
static void
skip_value(size_t off)
{
	uint32_t tag = Frama_C_unsigned_int_interval(0, UINT32_MAX);

	begin(0);
	off = ri_input_skip(&in, tag, off, MOST);
	if (off != RI_BAD && off > 0)
		last = bytes[off - 1];
}

void
skipping(void)
{
	anywhere();
	for (size_t off = 0; off <= MOST; off++)
		skip_value(off);
}

void
groups(void)
{
	size_t off = anywhere();

	begin(2);
	ri_input_skip(&in, 8 | RI_WIRE_GROUP, off, MOST);
}

void
text(void)
{
	anywhere();
	ri_utf8_is_text(bytes, MOST);
}

void
copying(void)
{
	anywhere();
	for (size_t len = 0; len <= MOST; len++)
		ri_utf8_copy_ascii(copy, bytes, len);
}

/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <base/macros.h>
#include <conn/limits.h>
#include <stddef.h>
#include <string.h>

/* A duration is as large as a number, and is looked at as one: a negative one is out of range. */
typedef struct row {
	const char *name;
	size_t offset;
	uint64_t preset, least, most;
} row;

static const row rows[] = {
#define RI_LIMIT(name, preset, least, most, what, beyond)                                        \
	{ #name, offsetof(ridl_limits, name), preset, least, most },
#include <conn/limit_table.h>
};

_Static_assert(sizeof(ridl_limits) == sizeof(size_t) + RI_COUNT(rows) * sizeof(uint64_t) ||
		   sizeof(size_t) < sizeof(uint64_t),
    "each member has its row");

ridl_status
ri_limits_fill(ridl_limits *limits, const ridl_limits *given)
{
	if (given != NULL && given->size != sizeof *given)
		return ri_fail(RIDL_E_INVALID, "ridl_limits.size is %zu, not sizeof(ridl_limits)",
		    given->size);
	limits->size = sizeof *limits;
	for (size_t i = 0; i < RI_COUNT(rows); i++) {
		const row *r = &rows[i];
		uint64_t value = 0;

		if (given != NULL)
			memcpy(&value, (const char *)given + r->offset, sizeof value);
		if (value == 0)
			value = r->preset;
		if (value < r->least || value > r->most)
			return ri_fail(RIDL_E_INVALID,
			    "ridl_limits.%s is %llu; it may be %llu to %llu", r->name,
			    (unsigned long long)value, (unsigned long long)r->least,
			    (unsigned long long)r->most);
		memcpy((char *)limits + r->offset, &value, sizeof value);
	}
	return RIDL_OK;
}

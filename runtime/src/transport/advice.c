/* SPDX-License-Identifier: MIT */
#include "advice.h"
#include <base/error.h>

ridl_status
ri_fail_with_advice(
    const ri_address *a, ridl_status st, const char *cause, const ri_advice *advices, size_t n)
{
	const ri_advice *advice = advices;
	const char *next;

	while (advice->status != st && advice != &advices[n - 1])
		advice++;
	next = advice->next[a->scheme];
	if (next == NULL)
		next = "see to the cause, then try again";
	if (cause != NULL)
		(void)ri_fail(st, "%s: %s (%s); %s", a->text, advice->what, cause, next);
	else
		(void)ri_fail(st, "%s: %s; %s", a->text, advice->what, next);
	return ri_error_place(NULL, a->text);
}

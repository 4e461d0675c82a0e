/* SPDX-License-Identifier: MIT */
#include <sema/check.h>
void
check(program *p)
{
	(void)p;
}

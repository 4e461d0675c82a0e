/* SPDX-License-Identifier: MIT */
#include <platform/memory.h>
#include <stdlib.h>

void *
ri_alloc(size_t size)
{
	return malloc(size != 0 ? size : 1);
}

void *
ri_zalloc(size_t size)
{
	return calloc(1, size != 0 ? size : 1);
}

void *
ri_alloc_line(size_t size)
{
	void *p;

	return posix_memalign(&p, RI_CACHE_LINE, size != 0 ? size : 1) == 0 ? p : NULL;
}

void *
ri_realloc(void *p, size_t size)
{
	return realloc(p, size != 0 ? size : 1);
}

void
ri_free(void *p)
{
	free(p);
}

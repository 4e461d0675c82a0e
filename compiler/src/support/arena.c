/* SPDX-License-Identifier: MIT */
#include <support/arena.h>

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena_chunk {
	struct arena_chunk *next;
	size_t used;
	size_t size;
	alignas(max_align_t) unsigned char data[];
};

enum { CHUNK_SIZE = 64 << 10, ALIGNMENT = alignof(max_align_t) };

void
arena_init(arena *mem, jmp_buf *no_memory)
{
	mem->chunks = NULL;
	mem->no_memory = no_memory;
}

void
arena_done(arena *mem)
{
	while (mem->chunks != NULL) {
		struct arena_chunk *next = mem->chunks->next;

		free(mem->chunks);
		mem->chunks = next;
	}
}

static void
add_chunk(arena *mem, size_t size)
{
	struct arena_chunk *chunk = NULL;

	if (size < CHUNK_SIZE)
		size = CHUNK_SIZE;
	if (size < SIZE_MAX - sizeof *chunk)
		chunk = malloc(sizeof *chunk + size);
	if (chunk == NULL)
		longjmp(*mem->no_memory, 1);
	chunk->next = mem->chunks;
	chunk->used = 0;
	chunk->size = size;
	mem->chunks = chunk;
}

void *
arena_alloc(arena *mem, size_t size)
{
	void *p;

	if (size > SIZE_MAX / 2)
		longjmp(*mem->no_memory, 1);
	size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (mem->chunks == NULL || size > mem->chunks->size - mem->chunks->used)
		add_chunk(mem, size);
	p = mem->chunks->data + mem->chunks->used;
	mem->chunks->used += size;
	return memset(p, 0, size);
}

char *
arena_strndup(arena *mem, const char *text, size_t len)
{
	char *copy = arena_alloc(mem, len + 1);

	memcpy(copy, text, len);
	return copy;
}

char *
arena_vprintf(arena *mem, const char *format, va_list args)
{
	va_list again;
	char *text;
	int len;

	va_copy(again, args);
	len = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (len < 0)
		longjmp(*mem->no_memory, 1);
	text = arena_alloc(mem, (size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, format, args);
	return text;
}

char *
arena_printf(arena *mem, const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	text = arena_vprintf(mem, format, args);
	va_end(args);
	return text;
}

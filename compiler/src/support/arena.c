/* SPDX-License-Identifier: MIT */
#include <support/arena.h>

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

struct arena_chunk {
	struct arena_chunk *next;
	size_t used;
	size_t size;
	alignas(uint64_t) unsigned char data[];
};

/* Chunks double from the one to the other. */
enum { MIN_CHUNK = 64 << 10, MAX_CHUNK = 4 << 20, HUGE_PAGE = 2 << 20 };

void
arena_init(arena *mem, jmp_buf *no_memory)
{
	*mem = (arena){ .no_memory = no_memory };
}

static void
free_until(struct arena_chunk **chunks, const struct arena_chunk *last)
{
	while (*chunks != last) {
		struct arena_chunk *next = (*chunks)->next;

		free(*chunks);
		*chunks = next;
	}
}

void
arena_done(arena *mem)
{
	free_until(&mem->nodes, NULL);
	free_until(&mem->texts, NULL);
}

static arena_place
place_in(struct arena_chunk *chunks)
{
	return (arena_place){ chunks, chunks != NULL ? chunks->used : 0 };
}

arena_mark
arena_here(const arena *mem)
{
	return (arena_mark){ place_in(mem->nodes), place_in(mem->texts) };
}

static void
go_back(struct arena_chunk **chunks, arena_place place)
{
	free_until(chunks, place.chunk);
	if (place.chunk != NULL)
		place.chunk->used = place.used;
}

void
arena_return(arena *mem, arena_mark mark)
{
	go_back(&mem->nodes, mark.nodes);
	go_back(&mem->texts, mark.texts);
}

/* Large pieces where the kernel likes to have them: it fills its tables five hundred pages at a time. */
static void *
get_memory(size_t size)
{
	void *memory = NULL;

	if (size < HUGE_PAGE)
		return malloc(size);
	if (posix_memalign(&memory, HUGE_PAGE, size) != 0)
		return NULL;
	madvise(memory, size, MADV_HUGEPAGE);
	return memory;
}

static void
add_chunk(arena *mem, struct arena_chunk **chunks, size_t size)
{
	size_t least = *chunks == NULL ? MIN_CHUNK : 2 * (*chunks)->size;
	struct arena_chunk *chunk = NULL;

	if (least > MAX_CHUNK - sizeof *chunk)
		least = MAX_CHUNK - sizeof *chunk;
	if (size < least)
		size = least;
	if (size < SIZE_MAX - sizeof *chunk)
		chunk = get_memory(sizeof *chunk + size);
	if (chunk == NULL)
		longjmp(*mem->no_memory, 1);
	chunk->next = *chunks;
	chunk->used = 0;
	chunk->size = size;
	*chunks = chunk;
}

/* Not zeroed. The alignment is a power of 2. */
static inline void *
take(arena *mem, struct arena_chunk **chunks, size_t size, size_t alignment)
{
	size_t begin = 0;

	if (size > SIZE_MAX / 2)
		longjmp(*mem->no_memory, 1);
	if (*chunks != NULL)
		begin = ((*chunks)->used + alignment - 1) & ~(alignment - 1);
	if (*chunks == NULL || begin > (*chunks)->size || size > (*chunks)->size - begin) {
		add_chunk(mem, chunks, size);
		begin = 0;
	}
	(*chunks)->used = begin + size;
	return (*chunks)->data + begin;
}

void *
arena_alloc(arena *mem, size_t size)
{
	return memset(take(mem, &mem->nodes, size, alignof(uint64_t)), 0, size);
}

char *
arena_grow(arena *mem, const char *old, size_t len, size_t room)
{
	char *grown = take(mem, &mem->texts, room, 1);

	return len > 0 ? memcpy(grown, old, len) : grown;
}

static char *
take_text(arena *mem, size_t len)
{
	char *text = take(mem, &mem->texts, len + 1, 1);

	text[len] = '\0';
	return text;
}

char *
arena_text_begin(arena *mem, size_t most)
{
	char *text = take_text(mem, most);

	mem->texts->used -= most + 1;
	return text;
}

void
arena_text_end(arena *mem, char *end)
{
	struct arena_chunk *chunk = mem->texts;

	*end++ = '\0';
	chunk->used = (size_t)(end - (char *)chunk->data);
}

char *
arena_strndup(arena *mem, const char *text, size_t len)
{
	char *copy = take_text(mem, len);

	return len > 0 ? memcpy(copy, text, len) : copy;
}

/* What a directive stands for. */
typedef struct piece {
	const char *text;
	size_t len;
	char digits[24];
} piece;

static void
take_number(piece *p, bool negative, uint64_t magnitude)
{
	char *to = p->digits + sizeof p->digits;

	do
		*--to = (char)('0' + magnitude % 10);
	while ((magnitude /= 10) > 0);
	if (negative)
		*--to = '-';
	p->text = to;
	p->len = (size_t)(p->digits + sizeof p->digits - to);
}

static void
take_signed(piece *p, int64_t n)
{
	take_number(p, n < 0, n < 0 ? 0 - (uint64_t)n : (uint64_t)n);
}

/* Eight hexadecimal digits. */
static void
take_word(piece *p, uint32_t word)
{
	p->text = p->digits;
	p->len = 8;
	for (size_t i = 0; i < p->len; i++)
		p->digits[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
}

/* The argument that %s, %u, %d, %zu, %lu, %ld or %08x stands for. How long that was; 0: it is something else. */
static size_t
take_argument(const char *directive, va_list *args, piece *p)
{
	switch (directive[0]) {
	case 's':
		p->text = va_arg(*args, const char *);
		p->len = strlen(p->text);
		return 1;
	case 'u':
		take_number(p, false, va_arg(*args, unsigned));
		return 1;
	case 'd':
		take_signed(p, va_arg(*args, int));
		return 1;
	case 'z':
		take_number(p, false, va_arg(*args, size_t));
		return directive[1] == 'u' ? 2 : 0;
	case 'l': /* as in PRIu64 and PRId64 */
		if (directive[1] == 'u')
			take_number(p, false, va_arg(*args, unsigned long));
		else
			take_signed(p, va_arg(*args, long));
		return directive[1] == 'u' || directive[1] == 'd' ? 2 : 0;
	case '0':
		take_word(p, va_arg(*args, unsigned));
		return directive[1] == '8' && directive[2] == 'x' ? 3 : 0;
	default:
		return 0;
	}
}

/*
 * Nearly all that is formatted are strings put together, and in a large interface there are
 * millions of them: with printf() alone, that would be half of the compiler's time. NULL: the
 * format has more than is understood here, or the text does not fit into what is left of a chunk.
 */
static char *
format_strings(arena *mem, const char *format, va_list *args)
{
	struct arena_chunk *chunk = mem->texts;
	char *begin, *to, *end;

	if (chunk == NULL)
		return NULL;
	begin = to = (char *)chunk->data + chunk->used;
	end = (char *)chunk->data + chunk->size;
	for (; *format != '\0' && to < end;) {
		piece p;
		size_t len;

		if (*format != '%') {
			*to++ = *format++;
			continue;
		}
		len = take_argument(++format, args, &p);
		if (len == 0 || p.len > (size_t)(end - to))
			return NULL;
		to = mempcpy(to, p.text, p.len);
		format += len;
	}
	if (to == end)
		return NULL;
	*to++ = '\0';
	chunk->used += (size_t)(to - begin);
	return begin;
}

char *
arena_vprintf(arena *mem, const char *format, va_list args)
{
	va_list again;
	char *text;
	int len;

	va_copy(again, args);
	text = format_strings(mem, format, &again);
	va_end(again);
	if (text != NULL)
		return text;
	va_copy(again, args);
	len = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (len < 0)
		longjmp(*mem->no_memory, 1);
	text = take_text(mem, (size_t)len);
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

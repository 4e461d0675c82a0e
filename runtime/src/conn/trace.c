/* SPDX-License-Identifier: MIT */
#include <base/macros.h>
#include <conn/trace.h>
#include <platform/clock.h>
#include <platform/process.h>
#include <ridl/status.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bool
ri_trace_is_on(void)
{
	const char *value = ri_process_trusted_variable("RIDL_DEBUG");

	return value != NULL && value[0] != '\0' && strcmp(value, "0") != 0;
}

typedef struct line {
	char text[512];
	size_t len;
} line;

/* What is too long is cut; the end of the line is kept room for. */
static void RIDL_PRINTF(2, 3) add(line *l, const char *format, ...)
{
	size_t room = sizeof l->text - 1 - l->len;
	va_list args;
	int n;

	va_start(args, format);
	n = vsnprintf(l->text + l->len, room, format, args);
	va_end(args);
	if (n > 0)
		l->len += (size_t)n < room ? (size_t)n : room - 1;
}

static const char *const kinds[] = {
	[RI_FRAME_HELLO] = "HELLO",
	[RI_FRAME_CALL] = "CALL",
	[RI_FRAME_REPLY] = "REPLY",
	[RI_FRAME_ERROR] = "ERROR",
	[RI_FRAME_CANCEL] = "CANCEL",
	[RI_FRAME_RELEASE] = "RELEASE",
	[RI_FRAME_PING] = "PING",
	[RI_FRAME_PONG] = "PONG",
	[RI_FRAME_GOAWAY] = "GOAWAY",
	[RI_FRAME_CREDIT] = "CREDIT",
};

static void
add_call(line *l, const ri_frame *frame)
{
	if (frame->call == 0)
		add(l, " oneway");
	if (frame->name != NULL)
		add(l, " %s", frame->name);
	else
		add(l, " method %#x", (unsigned)frame->method);
	add(l, " of object %#x", (unsigned)frame->object);
	if (frame->timeout_us != 0)
		add(l, ", %.3f ms left", frame->timeout_us / 1e3);
	if (frame->parent != 0)
		add(l, ", for %#x", (unsigned)frame->parent);
}

void
ri_trace(const char *address, int fd, char way, const ri_frame *frame)
{
	line l = { .len = 0 };

	add(&l, "ridl %d %.6f %s #%d %c ", (int)ri_process_self(), (double)ri_now() / 1e9,
	    address, fd, way);
	if (frame->kind < RI_COUNT(kinds) && kinds[frame->kind] != NULL)
		add(&l, "%s", kinds[frame->kind]);
	else
		add(&l, "kind %u", frame->kind);
	if (frame->call != 0)
		add(&l, " %#x", (unsigned)frame->call);
	if (frame->kind == RI_FRAME_CALL)
		add_call(&l, frame);
	if (frame->kind == RI_FRAME_ERROR)
		add(&l, " %u (%s)", (unsigned)frame->status,
		    ridl_status_text((ridl_status)frame->status));
	if (frame->n_refs > 0)
		add(&l, ", %u references", frame->n_refs);
	if (frame->body_len > 0)
		add(&l, ", %zu bytes", frame->body_len);
	l.text[l.len++] = '\n';
	ri_process_print(l.text, l.len);
}

/* SPDX-License-Identifier: MIT */
#include <conn/calls.h>
#include <platform/memory.h>
#include <string.h>

typedef struct ri_call_slot {
	ri_pending *pending; /* NULL: free, or waiting for the peer */
	uint32_t next_free;
	uint16_t generation; /* of the present or the next use; never 0 */
	bool used;
} slot;

enum { FIRST_CAP = 16, NONE = UINT32_MAX };

void
ri_calls_init(ri_calls *calls)
{
	memset(calls, 0, sizeof *calls);
	calls->free = NONE;
}

void
ri_calls_done(ri_calls *calls)
{
	ri_free(calls->slots);
	calls->slots = NULL;
	calls->cap = 0;
}

static ridl_status
grow(ri_calls *calls)
{
	uint32_t cap = calls->cap == 0 ? FIRST_CAP : calls->cap * 2;
	slot *slots;

	if (cap > RI_CALLS_MAX)
		return RIDL_E_OVERLOADED;
	slots = ri_realloc(calls->slots, cap * sizeof *slots);
	if (slots == NULL)
		return RIDL_E_NO_MEMORY;
	for (uint32_t i = cap; i-- > calls->cap;) {
		slots[i] = (slot){ .next_free = calls->free, .generation = 1 };
		calls->free = i;
	}
	calls->slots = slots;
	calls->cap = cap;
	return RIDL_OK;
}

ridl_status
ri_calls_add(ri_calls *calls, ri_pending *p)
{
	slot *s;

	if (calls->free == NONE) {
		ridl_status st = grow(calls);

		if (st != RIDL_OK)
			return st;
	}
	s = &calls->slots[calls->free];
	p->id = (uint32_t)s->generation << RI_CALL_SLOT_BITS | calls->free;
	calls->free = s->next_free;
	s->pending = p;
	s->used = true;
	calls->used++;
	return RIDL_OK;
}

static slot *
slot_of(const ri_calls *calls, uint32_t id)
{
	uint32_t i = id & ((1u << RI_CALL_SLOT_BITS) - 1);
	slot *s;

	if (i >= calls->cap)
		return NULL;
	s = &calls->slots[i];
	return s->used && s->generation == id >> RI_CALL_SLOT_BITS ? s : NULL;
}

static void
free_slot(ri_calls *calls, slot *s)
{
	s->pending = NULL;
	s->used = false;
	if (++s->generation == 0)
		s->generation = 1;
	s->next_free = calls->free;
	calls->free = (uint32_t)(s - calls->slots);
	calls->used--;
}

ri_calls_found
ri_calls_answered(ri_calls *calls, uint32_t id, ri_pending **out)
{
	slot *s = slot_of(calls, id);

	*out = NULL;
	if (s == NULL)
		return RI_CALLS_UNKNOWN;
	*out = s->pending;
	free_slot(calls, s);
	if (*out == NULL)
		return RI_CALLS_LATE;
	(*out)->id = 0;
	return RI_CALLS_FOUND;
}

ri_pending *
ri_calls_find(const ri_calls *calls, uint32_t id)
{
	slot *s = slot_of(calls, id);

	return s == NULL ? NULL : s->pending;
}

bool
ri_calls_give_up(ri_calls *calls, ri_pending *p)
{
	slot *s = p->id == 0 ? NULL : slot_of(calls, p->id);

	if (s == NULL)
		return false;
	s->pending = NULL;
	p->id = 0;
	return true;
}

void
ri_calls_withdraw(ri_calls *calls, ri_pending *p)
{
	slot *s = slot_of(calls, p->id);

	p->id = 0;
	free_slot(calls, s);
}

ri_pending *
ri_calls_take_any(ri_calls *calls, uint32_t *at)
{
	while (*at < calls->cap) {
		slot *s = &calls->slots[(*at)++];
		ri_pending *p = s->pending;

		if (s->used && p != NULL) {
			s->pending = NULL;
			p->id = 0;
			return p;
		}
	}
	return NULL;
}

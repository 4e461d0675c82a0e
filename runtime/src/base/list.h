/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_LIST_H
#define RI_BASE_LIST_H

#include <base/macros.h>
#include <stdbool.h>

/* A ring of nodes inside other structs; the head is a node too. A node not in a list points at itself. */
typedef struct ri_list {
	struct ri_list *next;
	struct ri_list *prev;
} ri_list;

static inline void
ri_list_init(ri_list *l)
{
	l->next = l->prev = l;
}

static inline bool
ri_list_empty(const ri_list *l)
{
	return l->next == l;
}

/* Adds before pos: at the end, if pos is the head. */
static inline void
ri_list_add(ri_list *pos, ri_list *node)
{
	node->prev = pos->prev;
	node->next = pos;
	pos->prev->next = node;
	pos->prev = node;
}

static inline void
ri_list_del(ri_list *node)
{
	node->prev->next = node->next;
	node->next->prev = node->prev;
	ri_list_init(node);
}

/* The first node, taken out, or NULL. */
static inline ri_list *
ri_list_pop(ri_list *head)
{
	ri_list *node = head->next;

	if (node == head)
		return NULL;
	ri_list_del(node);
	return node;
}

/* Moves all of from to the end of to. */
static inline void
ri_list_splice(ri_list *to, ri_list *from)
{
	if (ri_list_empty(from))
		return;
	from->next->prev = to->prev;
	to->prev->next = from->next;
	from->prev->next = to;
	to->prev = from->prev;
	ri_list_init(from);
}

#endif

/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_REGISTRY_H
#define RI_CONN_REGISTRY_H

#include <base/idmap.h>
#include <conn/object.h>

/* Published services, by what a peer calls them: 0x80000000 | 31 bits of their name's hash. */
typedef struct ri_registry {
	ri_mutex mu;
	ri_idmap services; /* mu: ridl_object, each with a count */
} ri_registry;

static inline uint32_t
ri_service_id(const ridl_interface_table *t)
{
	return 0x80000000u | t->id;
}

void ri_registry_init(ri_registry *);
void ri_registry_done(ri_registry *); /* drops them */
/* Takes a count of its own. RIDL_E_INVALID, RIDL_E_BUSY, RIDL_E_NO_MEMORY. */
ridl_status ri_registry_add(ri_registry *, ridl_object *);
/* With a count for the caller; or NULL. */
ridl_object *ri_registry_get(ri_registry *, uint32_t id);

#endif

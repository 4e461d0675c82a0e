/* SPDX-License-Identifier: MIT */
#ifndef KV_STORE_H
#define KV_STORE_H

#include "kv.ridl.h"

/*
 * A store in memory. It frees itself with its last reference. NULL when memory is out.
 */
kv_store *memory_store_new(void);

#endif

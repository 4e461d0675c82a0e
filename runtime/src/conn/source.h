/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_SOURCE_H
#define RI_CONN_SOURCE_H

#include <stdint.h>

/* Something the poller reports on. */
typedef struct ri_source {
	/* By the driver, without a lock. */
	void (*ready)(struct ri_source *, uint32_t seen);
} ri_source;

#endif

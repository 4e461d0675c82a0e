/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_CONNECT_H
#define RI_SERVE_CONNECT_H

#include <ridl/types.h>

/* The limit of calls that name none: 30 s for 0. */
ridl_duration ri_default_timeout(ridl_duration given);

#endif

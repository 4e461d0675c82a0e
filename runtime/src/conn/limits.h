/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_LIMITS_H
#define RI_CONN_LIMITS_H

#include <ridl/limits.h>
#include <ridl/status.h>

/* The table of all limits is limit_table.h. */

/* given, with defaults for what is 0; all of them if it is NULL. RIDL_E_INVALID: out of range, or of another size. */
ridl_status ri_limits_fill(ridl_limits *, const ridl_limits *given);

#endif

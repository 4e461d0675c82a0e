/* SPDX-License-Identifier: MIT */
#ifndef FNV_H
#define FNV_H

#include <stdint.h>

/* FNV-1a, 32 bits: how names are identified on the wire. */
uint32_t fnv1a_32(const char *text);

#endif

/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_ENDIAN_H
#define RI_BASE_ENDIAN_H

#include <stdint.h>
#include <string.h>

/* Little-endian words at any address: the byte order of frames and of protobuf. */

static inline uint16_t
ri_get16(const uint8_t *p)
{
	return (uint16_t)(p[0] | p[1] << 8);
}

static inline uint32_t
ri_get32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static inline uint64_t
ri_get64(const uint8_t *p)
{
	return (uint64_t)ri_get32(p) | (uint64_t)ri_get32(p + 4) << 32;
}

static inline void
ri_put16(uint8_t *p, uint16_t v)
{
	p[0] = (uint8_t)v;
	p[1] = (uint8_t)(v >> 8);
}

static inline void
ri_put32(uint8_t *p, uint32_t v)
{
	ri_put16(p, (uint16_t)v);
	ri_put16(p + 2, (uint16_t)(v >> 16));
}

static inline void
ri_put64(uint8_t *p, uint64_t v)
{
	ri_put32(p, (uint32_t)v);
	ri_put32(p + 4, (uint32_t)(v >> 32));
}

#endif

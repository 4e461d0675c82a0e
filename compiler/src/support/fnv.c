/* SPDX-License-Identifier: MIT */
#include <support/fnv.h>

uint32_t
fnv1a_32(const char *text)
{
	uint32_t hash = 0x811c9dc5;

	for (; *text != '\0'; text++)
		hash = (hash ^ (uint8_t)*text) * 0x01000193;
	return hash;
}

/* SPDX-License-Identifier: MIT */
#ifndef TAKEN_H
#define TAKEN_H

/* What has a meaning in C or C++, or in headers that everybody includes; NULL ends it. */
extern const char *const taken_names[];

#endif

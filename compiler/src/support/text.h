/* SPDX-License-Identifier: MIT */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <support/vec.h>

/* Where the first byte that is not UTF-8 stands; len if there is none. */
size_t text_utf8_error(const char *, size_t len);

/* Which of the candidates (const char *) is meant by somebody who wrote this; NULL: none is near. */
const char *text_nearest(const char *written, const vec *candidates);

#endif

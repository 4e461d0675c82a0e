/* SPDX-License-Identifier: MIT */
#ifndef TEXT_H
#define TEXT_H

#include <stdbool.h>
#include <support/vec.h>

/* Where the first byte that is not UTF-8 stands; len if there is none. */
size_t text_utf8_error(const char *, size_t len);

/* Whether this is a name as C has them. */
bool text_is_identifier(const char *);

/* HTTPServer2Go is http_server2_go, or HTTP_SERVER2_GO. */
const char *text_snake(arena *, const char *);
const char *text_upper_snake(arena *, const char *);
/* if_version is IfVersion. */
const char *text_camel(arena *, const char *);
/* A field's name in JSON, as protobuf makes it: "ttl_ms" becomes "ttlMs". */
const char *text_json_name(arena *, const char *);

/* A list of const char *, and all of it in one text. */
void text_add(arena *, vec *texts, const char *);
const char *text_join(arena *, const vec *texts, const char *between);

/* Which of the candidates (const char *) is meant by somebody who wrote this; NULL: none is near. */
const char *text_nearest(const char *written, const vec *candidates);

#endif

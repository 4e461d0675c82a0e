/* SPDX-License-Identifier: MIT */
#ifndef FILE_OPTIONS_H
#define FILE_OPTIONS_H

#include <stdint.h>

/*
 * The options of a .proto file that say something to other languages. A .ridl file keeps them with
 * proto. before their names: option proto.java_package = "org.example";
 */
typedef enum file_option_kind {
	FILE_OPTION_STRING,
	FILE_OPTION_BOOL,
	FILE_OPTION_MODE, /* of optimize_for: a name */
} file_option_kind;

typedef struct file_option {
	uint32_t number; /* in google.protobuf.FileOptions */
	const char *name;
	file_option_kind kind;
} file_option;

/* NULL: there is no such option. */
const file_option *file_option_of_number(uint32_t);
const file_option *file_option_of_name(const char *);

/* NULL, 0: there is no such mode. */
const char *file_option_mode_name(uint64_t);
uint64_t file_option_mode(const char *name);

#endif

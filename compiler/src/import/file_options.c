/* SPDX-License-Identifier: MIT */
#include <import/file_options.h>

#include <stddef.h>
#include <string.h>

static const file_option options[] = {
	{ 1, "java_package", FILE_OPTION_STRING },
	{ 8, "java_outer_classname", FILE_OPTION_STRING },
	{ 9, "optimize_for", FILE_OPTION_MODE },
	{ 10, "java_multiple_files", FILE_OPTION_BOOL },
	{ 11, "go_package", FILE_OPTION_STRING },
	{ 16, "cc_generic_services", FILE_OPTION_BOOL },
	{ 17, "java_generic_services", FILE_OPTION_BOOL },
	{ 18, "py_generic_services", FILE_OPTION_BOOL },
	{ 20, "java_generate_equals_and_hash", FILE_OPTION_BOOL },
	{ 23, "deprecated", FILE_OPTION_BOOL },
	{ 27, "java_string_check_utf8", FILE_OPTION_BOOL },
	{ 31, "cc_enable_arenas", FILE_OPTION_BOOL },
	{ 36, "objc_class_prefix", FILE_OPTION_STRING },
	{ 37, "csharp_namespace", FILE_OPTION_STRING },
	{ 39, "swift_prefix", FILE_OPTION_STRING },
	{ 40, "php_class_prefix", FILE_OPTION_STRING },
	{ 41, "php_namespace", FILE_OPTION_STRING },
	{ 42, "php_generic_services", FILE_OPTION_BOOL },
	{ 44, "php_metadata_namespace", FILE_OPTION_STRING },
	{ 45, "ruby_package", FILE_OPTION_STRING },
};

static const char *const modes[] = { "SPEED", "CODE_SIZE", "LITE_RUNTIME" };

enum { N_OPTIONS = sizeof options / sizeof options[0], N_MODES = sizeof modes / sizeof modes[0] };

const file_option *
file_option_of_number(uint32_t number)
{
	for (size_t i = 0; i < N_OPTIONS; i++)
		if (options[i].number == number)
			return &options[i];
	return NULL;
}

const file_option *
file_option_of_name(const char *name)
{
	for (size_t i = 0; i < N_OPTIONS; i++)
		if (strcmp(options[i].name, name) == 0)
			return &options[i];
	return NULL;
}

const char *
file_option_mode_name(uint64_t mode)
{
	return mode >= 1 && mode <= N_MODES ? modes[mode - 1] : NULL;
}

uint64_t
file_option_mode(const char *name)
{
	for (uint64_t i = 0; i < N_MODES; i++)
		if (strcmp(modes[i], name) == 0)
			return i + 1;
	return 0;
}

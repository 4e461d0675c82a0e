/* SPDX-License-Identifier: MIT */

/*
 * Runs a fuzz target over the files of a folder: what was once found stays mended, also where
 * there is no fuzzer.
 *
 * usage: NAME_fuzz CORPUS_DIR
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int
run_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = NULL;
	long size = -1;
	int is_read = 0;

	if (file != NULL && fseek(file, 0, SEEK_END) == 0)
		size = ftell(file);
	if (size >= 0 && (data = malloc((size_t)size + 1)) != NULL) {
		rewind(file);
		is_read = fread(data, 1, (size_t)size, file) == (size_t)size;
	}
	if (is_read)
		LLVMFuzzerTestOneInput(data, (size_t)size);
	else
		fprintf(stderr, "%s: cannot be read\n", path);
	free(data);
	if (file != NULL)
		fclose(file);
	return is_read;
}

int
main(int argc, char **argv)
{
	DIR *dir = argc == 2 ? opendir(argv[1]) : NULL;
	struct dirent *entry;
	unsigned n = 0;

	if (dir == NULL) {
		fprintf(stderr, "usage: %s CORPUS_DIR (which must be there)\n", argv[0]);
		return 2;
	}
	while ((entry = readdir(dir)) != NULL) {
		char path[4096];

		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
		if (!run_file(path))
			return 1;
		n++;
	}
	closedir(dir);
	printf("%u files\n", n);
	return n == 0;
}

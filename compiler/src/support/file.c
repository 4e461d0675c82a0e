/* SPDX-License-Identifier: MIT */
#include <support/file.h>

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Offsets are 32 bits, and no interface is that long. */
enum { MAX_FILE = 64 << 20 };

/* As large as it is said to be; pipes do not say. */
static size_t
room_for(FILE *in)
{
	struct stat st;

	if (fstat(fileno(in), &st) != 0 || st.st_size <= 0 || st.st_size > MAX_FILE)
		return 16 << 10;
	return (size_t)st.st_size + 2;
}

bool
file_read_stream(arena *mem, FILE *in, char **out, size_t *out_len)
{
	size_t room = room_for(in), len = 0, n;
	char *text = arena_grow(mem, NULL, 0, room);

	while ((n = fread(text + len, 1, room - len - 1, in)) > 0) {
		len += n;
		if (len > MAX_FILE) {
			errno = EFBIG;
			return false;
		}
		if (len == room - 1) {
			room *= 2;
			text = arena_grow(mem, text, len, room);
		}
	}
	text[len] = text[len + 1] = '\0';
	*out = text;
	*out_len = len;
	return ferror(in) == 0;
}

char *
file_read(arena *mem, const char *path, size_t *out_len)
{
	FILE *in = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	char *text = NULL;
	bool ok;
	int why;

	if (in == NULL)
		return NULL;
	ok = file_read_stream(mem, in, &text, out_len);
	why = errno;
	fclose(in);
	errno = why;
	return ok ? text : NULL;
}

bool
file_exists(const char *path)
{
	return access(path, R_OK) == 0;
}

const char *
file_identity(arena *mem, const char *path)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return NULL;
	return arena_printf(mem, "%jx:%jx", (uintmax_t)st.st_dev, (uintmax_t)st.st_ino);
}

const char *
file_beside_program(arena *mem, const char *relative)
{
	char program[4096];
	ssize_t len = readlink("/proc/self/exe", program, sizeof program);

	while (len > 0 && program[len - 1] != '/')
		len--;
	return len > 0 ? arena_printf(mem, "%.*s%s", (int)len, program, relative) : NULL;
}

static bool
make_one(const char *path)
{
	struct stat st;

	if (mkdir(path, 0777) == 0)
		return true;
	if (errno != EEXIST || stat(path, &st) != 0)
		return false;
	errno = ENOTDIR;
	return S_ISDIR(st.st_mode);
}

bool
file_make_directory(arena *mem, const char *path)
{
	for (const char *end = path + 1; (end = strchr(end, '/')) != NULL; end++)
		if (!make_one(arena_strndup(mem, path, (size_t)(end - path))))
			return false;
	return make_one(path);
}

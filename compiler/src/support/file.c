/* SPDX-License-Identifier: MIT */
#include <support/file.h>

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Offsets are 32 bits, and no interface is that long. */
enum { MAX_FILE = 64 << 20 };

bool
file_read_stream(arena *mem, FILE *in, char **out, size_t *out_len)
{
	size_t room = 16 << 10, len = 0, n;
	char *text = arena_alloc(mem, room);

	while ((n = fread(text + len, 1, room - len - 1, in)) > 0) {
		len += n;
		if (len > MAX_FILE) {
			errno = EFBIG;
			return false;
		}
		if (len == room - 1) {
			char *grown = arena_alloc(mem, 2 * room);

			memcpy(grown, text, len);
			text = grown;
			room *= 2;
		}
	}
	text[len] = '\0';
	*out = text;
	*out_len = len;
	return ferror(in) == 0;
}

char *
file_read(arena *mem, const char *path, size_t *out_len)
{
	FILE *in = fopen(path, "rb");
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
says_already(arena *mem, const char *path, const char *text, size_t len)
{
	size_t old_len;
	const char *old = file_read(mem, path, &old_len);

	return old != NULL && old_len == len && memcmp(old, text, len) == 0;
}

static bool
write_all(int fd, const char *text, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, text, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		text += n;
		len -= (size_t)n;
	}
	return true;
}

bool
file_replace(arena *mem, const char *path, const char *text, size_t len)
{
	const char *temporary = arena_printf(mem, "%s.%ld.tmp", path, (long)getpid());
	bool ok;
	int fd, why;

	if (says_already(mem, path, text, len))
		return true;
	fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd < 0)
		return false;
	ok = write_all(fd, text, len);
	why = errno;
	/* A full disk may show only now. */
	if (close(fd) != 0 && ok) {
		ok = false;
		why = errno;
	}
	if (ok && rename(temporary, path) != 0) {
		ok = false;
		why = errno;
	}
	if (!ok)
		unlink(temporary);
	errno = why;
	return ok;
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

/* SPDX-License-Identifier: MIT */
#include <support/replace.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct replacing {
	struct replacing *next; /* under way, too */
	const char *path;
	const char *target; /* what it leads to, for it may be a symbolic link, which stays one */
	const char *beside; /* where it is written first; NULL: nowhere but in its place */
	int fd;             /* to there; -1: not open */
	int old_fd; /* what is replaced, as far as it was read; -1: it differs, or is not there */
	int failed; /* errno; 0: nothing has */
} replacing;

/* For the signal handler: a file is here before it is created. */
static replacing *volatile under_way;

static void
remove_all_beside(void)
{
	for (const replacing *f = under_way; f != NULL; f = f->next)
		if (f->beside != NULL)
			unlink(f->beside);
}

void
replace_abandon(void)
{
	remove_all_beside();
	under_way = NULL;
}

static void
on_signal(int number)
{
	remove_all_beside();
	/* It is set to its default, and comes once this returns. */
	raise(number);
}

void
replace_guard(void)
{
	static const int ending[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM };
	struct sigaction action = { .sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND };
	struct sigaction before;

	for (size_t i = 0; i < sizeof ending / sizeof ending[0]; i++)
		/* Whoever started us in the background may have had them ignored. */
		if (sigaction(ending[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
			sigaction(ending[i], &action, NULL);
	signal(SIGXFSZ, SIG_IGN);
}

/* The file behind the standard output is not replaced: others hold it, too, and may have written to it. */
static bool
is_stdout(const struct stat *there)
{
	struct stat out;

	return fstat(STDOUT_FILENO, &out) == 0 && out.st_dev == there->st_dev &&
	       out.st_ino == there->st_ino;
}

/* Where the file is that a path leads to; the path itself if there is none. NULL: it is written in its place. */
static const char *
find_target(arena *mem, const char *path)
{
	struct stat there;
	char target[PATH_MAX];

	if (lstat(path, &there) != 0)
		return path;
	if (stat(path, &there) != 0 || !S_ISREG(there.st_mode) || is_stdout(&there) ||
	    realpath(path, target) == NULL)
		return NULL;
	return arena_strndup(mem, target, strlen(target));
}

static int
open_in_place(const char *path)
{
	struct stat there;

	if (stat(path, &there) == 0 && is_stdout(&there))
		return fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0);
	return open(path, O_WRONLY | O_CLOEXEC);
}

/* Its fd, and what it takes to put it in place later. */
static int
open_beside(replacement *r, replacing *f)
{
	f->beside = arena_printf(r->mem, "%s.%ld.tmp", f->target, (long)getpid());
	f->next = under_way;
	under_way = f;
	f->old_fd = open(f->target, O_RDONLY | O_CLOEXEC);
	return open(f->beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

void *
replace_begin(replacement *r, const char *path)
{
	replacing *f = ARENA_NEW(r->mem, replacing);

	f->path = path;
	f->target = find_target(r->mem, path);
	f->old_fd = -1;
	vec_add(r->mem, &r->files, f);
	f->fd = f->target != NULL ? open_beside(r, f) : open_in_place(path);
	f->failed = f->fd < 0 ? errno : 0;
	return f;
}

/* How many bytes were read; fewer than len: there are no more. */
static size_t
read_all(int fd, char *to, size_t len)
{
	size_t got = 0;
	ssize_t n = 1;

	while (got < len && n > 0) {
		n = read(fd, to + got, len - got);
		if (n < 0 && errno == EINTR)
			n = 1;
		else if (n > 0)
			got += (size_t)n;
	}
	return got;
}

static void
close_old(replacing *f)
{
	if (f->old_fd >= 0)
		close(f->old_fd);
	f->old_fd = -1;
}

/* Goes on reading what was there, as long as it says the same. */
static void
compare(replacing *f, const char *bytes, size_t len)
{
	char old[16 << 10];

	while (f->old_fd >= 0 && len > 0) {
		size_t n = len < sizeof old ? len : sizeof old;

		if (read_all(f->old_fd, old, n) != n || memcmp(old, bytes, n) != 0)
			close_old(f);
		bytes += n;
		len -= n;
	}
}

static bool
says_the_same(const replacing *f)
{
	char more;

	return f->old_fd >= 0 && read_all(f->old_fd, &more, 1) == 0;
}

void
replace_write(void *file, const char *bytes, size_t len)
{
	replacing *f = file;

	if (f->failed != 0)
		return;
	compare(f, bytes, len);
	while (len > 0) {
		ssize_t n = write(f->fd, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			f->failed = errno;
			return;
		}
		bytes += n;
		len -= (size_t)n;
	}
}

/* A full disk may show only now. */
static void
close_file(replacing *f)
{
	if (f->fd >= 0 && close(f->fd) != 0 && f->failed == 0)
		f->failed = errno;
	f->fd = -1;
}

static void
put_in_place(replacing *f)
{
	if (f->beside != NULL && !says_the_same(f) && rename(f->beside, f->target) != 0)
		f->failed = errno;
}

static const replacing *
first_failed(const replacement *r)
{
	for (size_t i = 0; i < r->files.n; i++) {
		const replacing *f = r->files.at[i];

		if (f->failed != 0)
			return f;
	}
	return NULL;
}

const char *
replace_finish(replacement *r)
{
	const replacing *failed;

	for (size_t i = 0; i < r->files.n; i++)
		close_file(r->files.at[i]);
	failed = first_failed(r);
	for (size_t i = 0; failed == NULL && i < r->files.n; i++) {
		put_in_place(r->files.at[i]);
		failed = first_failed(r);
	}
	replace_abandon();
	for (size_t i = 0; i < r->files.n; i++)
		close_old(r->files.at[i]);
	errno = failed != NULL ? failed->failed : 0;
	return failed != NULL ? failed->path : NULL;
}

/* SPDX-License-Identifier: MIT */
#include <support/process.h>

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <support/file.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Standard output comes through a pipe; standard error, which is short, through a file: no deadlock. */
typedef struct streams {
	FILE *out;
	int out_writer;
	FILE *err;
} streams;

static bool
open_streams(streams *s)
{
	int ends[2];

	s->err = tmpfile();
	if (s->err == NULL || pipe2(ends, O_CLOEXEC) != 0)
		return false;
	s->out_writer = ends[1];
	s->out = fdopen(ends[0], "rb");
	if (s->out == NULL)
		close(ends[0]);
	return s->out != NULL;
}

static void
close_streams(streams *s)
{
	int why = errno;

	if (s->out != NULL)
		fclose(s->out);
	if (s->out_writer >= 0)
		close(s->out_writer);
	if (s->err != NULL)
		fclose(s->err);
	errno = why;
}

static bool
spawn(char *const *arguments, const streams *s, pid_t *out)
{
	posix_spawn_file_actions_t actions;
	int why = posix_spawn_file_actions_init(&actions);

	if (why == 0) {
		posix_spawn_file_actions_addopen(
		    &actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
		posix_spawn_file_actions_adddup2(&actions, s->out_writer, STDOUT_FILENO);
		posix_spawn_file_actions_adddup2(&actions, fileno(s->err), STDERR_FILENO);
		why = posix_spawnp(out, arguments[0], &actions, NULL, arguments, environ);
		posix_spawn_file_actions_destroy(&actions);
	}
	errno = why;
	return why == 0;
}

static bool
collect(arena *mem, pid_t child, streams *s, process *p)
{
	bool ok = file_read_stream(mem, s->out, &p->out, &p->out_len);
	int status, why = errno;

	/* If it writes on, it shall not wait for us. */
	fclose(s->out);
	s->out = NULL;
	while (waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	p->status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
	errno = why;
	if (!ok)
		return false;
	rewind(s->err);
	return file_read_stream(mem, s->err, &p->err, &p->err_len);
}

bool
process_run(arena *mem, char *const *arguments, process *p)
{
	streams s = { .out_writer = -1 };
	pid_t child;
	bool ok = open_streams(&s) && spawn(arguments, &s, &child);

	*p = (process){ 0 };
	if (ok) {
		close(s.out_writer);
		s.out_writer = -1;
		ok = collect(mem, child, &s, p);
	}
	close_streams(&s);
	return ok;
}

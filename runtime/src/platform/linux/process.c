/* SPDX-License-Identifier: MIT */
#include "sys.h"
#include <errno.h>
#include <platform/process.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t
ri_process_self(void)
{
	return getpid();
}

uint32_t ri_process_forks;

/* In the child, whose only thread this is. */
static void
forked(void)
{
	ri_process_forks++;
	ri_sys_parkers_forked();
}

static void
ask_for_forks(void)
{
	(void)pthread_atfork(NULL, NULL, forked); /* for want of memory they go uncounted */
}

void
ri_process_count_forks(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, ask_for_forks);
}

const char *
ri_process_variable(const char *name)
{
	return getenv(name);
}

const char *
ri_process_trusted_variable(const char *name)
{
	return secure_getenv(name);
}

/* Nobody may read it any more: the signal for that is taken back, if it was not pending before. */
void
ri_process_print(const char *text, size_t len)
{
	const struct timespec now = { 0, 0 };
	sigset_t sigpipe, before, pending;

	sigemptyset(&sigpipe);
	sigaddset(&sigpipe, SIGPIPE);
	sigpending(&pending);
	pthread_sigmask(SIG_BLOCK, &sigpipe, &before);
	if (write(STDERR_FILENO, text, len) < 0 && errno == EPIPE &&
	    sigismember(&pending, SIGPIPE) == 0)
		sigtimedwait(&sigpipe, NULL, &now);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/* 0 or an errno. */
static int
choose_descriptors(posix_spawn_file_actions_t *actions, int fd)
{
	int err = posix_spawn_file_actions_adddup2(actions, fd, RI_PROCESS_FD);

	/* Elsewhere than in glibc, what others have left open without CLOEXEC is inherited, as by every program. */
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 34)
	if (err == 0)
		err = posix_spawn_file_actions_addclosefrom_np(actions, RI_PROCESS_FD + 1);
#endif
	return err;
}

/*
 * The thread that starts it may be one of ours, with all signals blocked; and a program that ignores SIGPIPE should not
 * have to know that it thereby decides so for others. 0 or an errno.
 */
static int
choose_signals(posix_spawnattr_t *attr)
{
	sigset_t none, to_default;
	int err;

	sigemptyset(&none);
	sigemptyset(&to_default);
	sigaddset(&to_default, SIGPIPE);
	err = posix_spawnattr_setsigmask(attr, &none);
	if (err == 0)
		err = posix_spawnattr_setsigdefault(attr, &to_default);
	if (err == 0)
		err = posix_spawnattr_setflags(
		    attr, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
	return err;
}

ridl_status
ri_process_start(const char *const *argv, int fd, pid_t *out)
{
	/* It is not written to: the type is older than const. */
	char *const *args = (char *const *)(uintptr_t)argv;
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	int err = posix_spawn_file_actions_init(&actions);

	if (err != 0)
		return ri_sys_failed(err);
	err = posix_spawnattr_init(&attr);
	if (err == 0) {
		err = choose_descriptors(&actions, fd);
		if (err == 0)
			err = choose_signals(&attr);
		if (err == 0)
			err = posix_spawnp(out, args[0], &actions, &attr, args, environ);
		posix_spawnattr_destroy(&attr);
	}
	posix_spawn_file_actions_destroy(&actions);
	return err == 0 ? RIDL_OK : ri_sys_failed(err);
}

void
ri_process_wait(pid_t pid)
{
	siginfo_t info;

	while (waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT) != 0 && errno == EINTR)
		;
}

ri_process_state
ri_process_collect(pid_t pid, int *out_status)
{
	pid_t found;

	do
		found = waitpid(pid, out_status, WNOHANG);
	while (found < 0 && errno == EINTR);
	if (found == 0)
		return RI_PROCESS_RUNS;
	return found == pid ? RI_PROCESS_ENDED : RI_PROCESS_LOST;
}

void
ri_process_kill(pid_t pid)
{
	(void)kill(pid, SIGKILL);
}

ridl_status
ri_process_pidfd(pid_t pid, int *out_fd)
{
	/* Not pidfd_open(): C libraries have it only lately. It is CLOEXEC. */
	*out_fd = (int)syscall(SYS_pidfd_open, pid, 0);
	return *out_fd >= 0 ? RIDL_OK : ri_sys_failed(errno);
}

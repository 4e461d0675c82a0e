/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_PROCESS_H
#define RI_PLATFORM_PROCESS_H

#include <ridl/status.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* This process, and its environment. The text may be gone when somebody changes it. NULL: not set. */
pid_t ri_process_self(void);
const char *ri_process_variable(const char *name);
/* The same, but NULL in a program that has more rights than who started it, and chose its environment. */
const char *ri_process_trusted_variable(const char *name);

/* Writes to standard error in one piece; what cannot be written is lost. */
void ri_process_print(const char *text, size_t len);

/*
 * A process made by fork() is a copy in which one thread goes on: what its threads were doing is half done for ever, and
 * their sockets are the parent's too. How often that has happened on the way to this process is its generation; what
 * remembers the one in which it was made can tell whether it is the parent's. Counted once somebody has asked for it.
 */
void ri_process_count_forks(void);
#ifdef RI_SIMULATED
uint32_t ri_process_generation(void);
#else
extern uint32_t ri_process_forks;

static inline uint32_t
ri_process_generation(void)
{
	return ri_process_forks;
}
#endif

/*
 * Programs that this process starts. An ended one is kept by the kernel until its status is collected.
 */

/* The descriptor by which a program that was started has its socket; it has the standard three besides. */
enum { RI_PROCESS_FD = 3 };

/*
 * Starts argv[0], looked for in PATH unless there is a slash in it, with the environment of this process and no
 * signal blocked. RIDL_E_UNREACHABLE (there is no such program), _PERMISSION, _NO_MEMORY, _SYSTEM.
 */
ridl_status ri_process_start(const char *const *argv, int fd, pid_t *out);

typedef enum ri_process_state {
	RI_PROCESS_RUNS,
	RI_PROCESS_ENDED,
	RI_PROCESS_LOST, /* somebody else of this process has collected it */
} ri_process_state;

/* Returns when it does not run any more. Does not collect it. */
void ri_process_wait(pid_t);
/* Does not wait. *out_status is as waitpid() has it; after anything but RUNS the pid may be another's. */
ri_process_state ri_process_collect(pid_t, int *out_status);
void ri_process_kill(pid_t);

/* A descriptor that names whichever process has that pid now. RIDL_E_SYSTEM. */
ridl_status ri_process_pidfd(pid_t, int *out_fd);

#endif

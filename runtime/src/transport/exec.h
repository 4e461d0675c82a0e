/* SPDX-License-Identifier: MIT */
#ifndef RI_TRANSPORT_EXEC_H
#define RI_TRANSPORT_EXEC_H

#include <platform/clock.h>
#include <platform/process.h>
#include <transport/transport.h>

/*
 * A program at the other end of a connection, started for it. Its exit status is collected, whoever asks for it
 * or nobody: no zombie stays.
 */

/*
 * Starts the program of an exec: address. Gives our end of its socket, and the child. As ri_process_start(); for
 * RIDL_E_SYSTEM and the like ri_sys_error_text().
 */
ridl_status ri_exec_start(const ri_address *, int *out_fd, ri_child **out);

pid_t ri_child_pid(const ri_child *);
/*
 * How it ended, as waitpid() has it; waits for that until deadline. RIDL_E_PENDING: it runs. RIDL_E_SYSTEM: somebody else
 * has collected it. RIDL_E_NO_MEMORY: there is no thread to wait. Any thread.
 */
ridl_status ri_child_wait(ri_child *, ri_time deadline, int *out_status);
/* A descriptor that names it. RIDL_E_DEAD_OBJECT: it has ended, and its status was collected. RIDL_E_SYSTEM. */
ridl_status ri_child_pidfd(ri_child *, int *out_fd);
/* Ends it, if it runs. */
void ri_child_kill(ri_child *);
/* Lets it go; it may run on. Does not wait. NULL is fine. */
void ri_child_free(ri_child *);

#endif

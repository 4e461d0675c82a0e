/* SPDX-License-Identifier: MIT */
/* There are no other programs in this world. */
#include "fd.h"
#include <platform/process.h>

ridl_status
ri_process_start(const char *const *argv, int fd, pid_t *out)
{
	(void)argv;
	(void)fd;
	*out = 0;
	return sim_failed(RIDL_E_UNREACHABLE, "no such file or directory");
}

void
ri_process_wait(pid_t pid)
{
	sim_violation("process %d was never started", (int)pid);
}

ri_process_state
ri_process_collect(pid_t pid, int *out_status)
{
	(void)out_status;
	sim_violation("process %d was never started", (int)pid);
}

void
ri_process_kill(pid_t pid)
{
	sim_violation("process %d was never started", (int)pid);
}

/* Nor is there a second of this one. */
void
ri_process_count_forks(void)
{
}

uint32_t
ri_process_generation(void)
{
	return 0;
}

pid_t
ri_process_self(void)
{
	return 4711;
}

const char *
ri_process_variable(const char *name)
{
	(void)name;
	return NULL;
}

const char *
ri_process_trusted_variable(const char *name)
{
	return ri_process_variable(name);
}

void
ri_process_print(const char *text, size_t len)
{
	(void)text;
	(void)len;
}

ridl_status
ri_process_pidfd(pid_t pid, int *out_fd)
{
	(void)pid;
	*out_fd = -1;
	return sim_failed(RIDL_E_SYSTEM, "function not implemented");
}

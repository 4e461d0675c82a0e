/* SPDX-License-Identifier: MIT */
/* There is one other program in this world: it does nothing, for a moment. */
#include "fd.h"
#include <platform/process.h>
#include <string.h>

enum { PID = 4712 };

static ri_time ends; /* 0: it was not started, or collected */

ridl_status
ri_process_start(const char *const *argv, int fd, pid_t *out)
{
	(void)fd;
	*out = 0;
	if (SIM_FAULT(1) != 0)
		return sim_failed(RIDL_E_SYSTEM, "too many processes");
	if (strcmp(argv[0], "/bin/true") != 0 || ends != 0)
		return sim_failed(RIDL_E_UNREACHABLE, "no such file or directory");
	ends = sim.now + (ridl_duration)sim_below(&sim.plan, RIDL_MS(1)) + 1;
	*out = PID;
	return RIDL_OK;
}

static void
must_be_there(pid_t pid)
{
	if (pid != PID || ends == 0)
		sim_violation("process %d is not there", (int)pid);
}

void
ri_process_wait(pid_t pid)
{
	must_be_there(pid);
	while (sim.now < ends)
		sim_sleep(ends - sim.now);
}

ri_process_state
ri_process_collect(pid_t pid, int *out_status)
{
	must_be_there(pid);
	*out_status = 0;
	if (sim.now < ends)
		return RI_PROCESS_RUNS;
	ends = 0;
	return RI_PROCESS_ENDED;
}

void
ri_process_kill(pid_t pid)
{
	must_be_there(pid);
	ends = sim.now;
}

void
sim_check_processes(void)
{
	if (ends != 0)
		sim_violation("process %d was not collected", (int)PID);
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

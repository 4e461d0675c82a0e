/* SPDX-License-Identifier: MIT */
/*
 * Whoever wants to know how a child ended, or lets go of one that still runs, has a thread wait for it: signal
 * handlers are the application's, and a child that nobody waits for would stay a zombie. A child that has ended
 * when it is let go of costs no thread.
 */
#include "exec.h"
#include <base/list.h>
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/sync.h>
#include <platform/thread.h>
#include <string.h>

struct ri_child {
	ri_list link;    /* in `abandoned` */
	ri_atomic count; /* its owner, and the thread that waits */
	pid_t pid;
	ri_mutex mu;
	ri_cond changed;
	ri_process_state state; /* mu */
	int status;             /* mu: once it has ended */
	bool is_waited_for;     /* mu: by a thread */
};

/* Those let go of when no thread could be had. Looked after when the next one comes or goes. */
static ri_mutex abandoned_mu = RI_MUTEX_STATIC;
static ri_list abandoned = { &abandoned, &abandoned }; /* abandoned_mu */

static void
drop(ri_child *c)
{
	if (ri_atomic_sub(&c->count, 1) != 1)
		return;
	ri_mutex_done(&c->mu);
	ri_cond_done(&c->changed);
	ri_free(c);
}

/* Under the lock, or the pid might be another's by now. */
static bool
runs_locked(ri_child *c)
{
	if (c->state == RI_PROCESS_RUNS)
		c->state = ri_process_collect(c->pid, &c->status);
	return c->state == RI_PROCESS_RUNS;
}

static void
wait_for_end(void *ctx)
{
	ri_child *c = ctx;

	ri_process_wait(c->pid);
	ri_mutex_lock(&c->mu);
	(void)runs_locked(c);
	ri_cond_broadcast(&c->changed);
	ri_mutex_unlock(&c->mu);
	drop(c);
}

static ridl_status
have_it_waited_for_locked(ri_child *c)
{
	ridl_status st;
	ri_thread *t;

	if (c->is_waited_for)
		return RIDL_OK;
	ri_atomic_add(&c->count, 1);
	st = ri_thread_start(wait_for_end, c, &t);
	if (st != RIDL_OK) {
		ri_atomic_sub(&c->count, 1);
		return st;
	}
	ri_thread_detach(t);
	c->is_waited_for = true;
	return RIDL_OK;
}

static void
look_after_the_abandoned(void)
{
	ri_list *next;

	ri_mutex_lock(&abandoned_mu);
	for (ri_list *n = abandoned.next; n != &abandoned; n = next) {
		ri_child *c = RI_CONTAINER_OF(n, ri_child, link);

		next = n->next;
		if (runs_locked(c)) /* it is nobody else's, and needs no lock */
			continue;
		ri_list_del(n);
		drop(c);
	}
	ri_mutex_unlock(&abandoned_mu);
}

/* The words of the address, as a program is given them. NULL: no memory. */
static const char **
words_of(const ri_address *a)
{
	const char **argv = ri_alloc((a->n_words + 1) * sizeof *argv);
	const char *word = a->host;

	if (argv == NULL)
		return NULL;
	for (size_t i = 0; i < a->n_words; i++) {
		argv[i] = word;
		word += strlen(word) + 1;
	}
	argv[a->n_words] = NULL;
	return argv;
}

static ridl_status
start(const ri_address *a, int *out_fd, pid_t *out_pid)
{
	const char **argv = words_of(a);
	ridl_status st = RIDL_E_NO_MEMORY;
	int fds[2];

	if (argv != NULL)
		st = ri_sock_pair(fds);
	if (st == RIDL_OK) {
		st = ri_process_start(argv, fds[1], out_pid);
		ri_sock_close(fds[1]);
		if (st == RIDL_OK)
			*out_fd = fds[0];
		else
			ri_sock_close(fds[0]);
	}
	ri_free(argv);
	return st;
}

ridl_status
ri_exec_start(const ri_address *a, int *out_fd, ri_child **out)
{
	ri_child *c = ri_zalloc(sizeof *c);
	ridl_status st = RIDL_E_NO_MEMORY;

	*out = NULL;
	look_after_the_abandoned();
	if (c != NULL)
		st = start(a, out_fd, &c->pid);
	if (st != RIDL_OK) {
		ri_free(c);
		return st;
	}
	ri_list_init(&c->link);
	ri_atomic_store(&c->count, 1);
	ri_mutex_init(&c->mu);
	ri_cond_init(&c->changed);
	c->state = RI_PROCESS_RUNS;
	*out = c;
	return RIDL_OK;
}

pid_t
ri_child_pid(const ri_child *c)
{
	return c->pid;
}

ridl_status
ri_child_wait(ri_child *c, ri_time deadline, int *out_status)
{
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&c->mu);
	if (runs_locked(c) && deadline > ri_now() && have_it_waited_for_locked(c) != RIDL_OK)
		st = RIDL_E_NO_MEMORY;
	while (st == RIDL_OK && c->state == RI_PROCESS_RUNS)
		if (deadline <= ri_now() || !ri_cond_wait(&c->changed, &c->mu, deadline))
			st = c->state == RI_PROCESS_RUNS ? RIDL_E_PENDING : RIDL_OK;
	if (st == RIDL_OK && c->state == RI_PROCESS_LOST)
		st = RIDL_E_SYSTEM;
	*out_status = st == RIDL_OK ? c->status : 0;
	ri_mutex_unlock(&c->mu);
	return st;
}

ridl_status
ri_child_pidfd(ri_child *c, int *out_fd)
{
	ridl_status st = RIDL_E_DEAD_OBJECT;

	ri_mutex_lock(&c->mu);
	*out_fd = -1;
	if (c->state ==
	    RI_PROCESS_RUNS) /* also one that has ended: until it is collected the pid is its own */
		st = ri_process_pidfd(c->pid, out_fd);
	ri_mutex_unlock(&c->mu);
	return st;
}

void
ri_child_kill(ri_child *c)
{
	ri_mutex_lock(&c->mu);
	if (runs_locked(c))
		ri_process_kill(c->pid);
	ri_mutex_unlock(&c->mu);
}

void
ri_child_free(ri_child *c)
{
	ridl_status st = RIDL_OK;

	if (c == NULL)
		return;
	look_after_the_abandoned();
	ri_mutex_lock(&c->mu);
	if (runs_locked(c))
		st = have_it_waited_for_locked(c);
	ri_mutex_unlock(&c->mu);
	if (st == RIDL_OK) {
		drop(c);
		return;
	}
	ri_mutex_lock(&abandoned_mu);
	ri_list_add(&abandoned, &c->link);
	ri_mutex_unlock(&abandoned_mu);
}

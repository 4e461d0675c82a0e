/* SPDX-License-Identifier: MIT */
#include "child.h"
#include "worker.h"
#include <dirent.h>
#include <signal.h>
#include <unistd.h>

typedef struct program {
	char **words;
	size_t n_words;
	ridl_conn *conn;
} program;

static ridl_status
words(void *self, child_program_words_call *call, child_program_words_results *out)
{
	const program *p = self;

	(void)call;
	out->words = (const char *const *)p->words;
	out->n_words = p->n_words;
	return RIDL_OK;
}

static ridl_status
descriptors(
    void *self, child_program_descriptors_call *call, child_program_descriptors_results *out)
{
	enum { MAX = 64 };
	uint32_t *numbers = ridl_call_alloc(&call->call, MAX * sizeof *numbers);
	DIR *dir = opendir("/proc/self/fd");
	const struct dirent *entry;

	(void)self;
	CHECK(numbers != NULL && dir != NULL);
	while ((entry = readdir(dir)) != NULL && out->n_numbers < MAX) {
		const int n = atoi(entry->d_name);

		if (entry->d_name[0] != '.' && n != dirfd(dir))
			numbers[out->n_numbers++] = (uint32_t)n;
	}
	closedir(dir);
	out->numbers = numbers;
	return RIDL_OK;
}

static ridl_status
signals(void *self, child_program_signals_call *call, child_program_signals_results *out)
{
	struct sigaction pipe;
	sigset_t blocked;

	(void)self;
	(void)call;
	CHECK(pthread_sigmask(SIG_SETMASK, NULL, &blocked) == 0);
	CHECK(sigaction(SIGPIPE, NULL, &pipe) == 0);
	out->any_blocked = !sigisemptyset(&blocked);
	out->ignores_pipe = pipe.sa_handler == SIG_IGN;
	return RIDL_OK;
}

static ridl_status
parent(void *self, child_program_parent_call *call, child_program_parent_results *out)
{
	const ridl_peer *peer = ridl_call_peer(&call->call);

	(void)self;
	out->has_ids = peer->has_ids;
	out->uid = peer->uid;
	out->gid = peer->gid;
	out->pid = peer->pid;
	return RIDL_OK;
}

static const child_program_ops program_ops = {
	.words = words,
	.descriptors = descriptors,
	.signals = signals,
	.parent = parent,
};

static void
serve(program *p)
{
	child_program *service = child_program_new(&program_ops, p);
	peer_worker *work;
	worker w;
	ridl_object *services[2];
	ridl_conn_options options = {
		.size = sizeof options, .publish = services, .n_publish = 2
	};

	worker_init(&w);
	work = worker_new(&w);
	services[0] = &service->object;
	services[1] = &work->object;
	EXPECT(ridl_connect("fd:3", &options, &p->conn), RIDL_OK);
	CHECK(ridl_status_is_fatal(ridl_conn_serve(p->conn, RIDL_FOREVER)));
	ridl_conn_unref(p->conn);
	child_program_unref(service);
	peer_worker_unref(work);
	worker_done(&w);
}

void
child_begin(int argc, char **argv)
{
	program p = { .words = argv + 4 };
	const char *role = argc > 2 ? argv[2] : "";
	char byte;

	if (argc < 2 || strcmp(argv[1], "child") != 0)
		return;
	alarm(60); /* whatever the test does, nothing of it is left for long */
	if (strcmp(role, "serve") == 0 || strcmp(role, "linger") == 0) {
		p.n_words = argc > 4 ? (size_t)argc - 4 : 0;
		serve(&p);
	}
	if (strcmp(role, "linger") == 0)
		CHECK(read(STDIN_FILENO, &byte, 1) == 0);
	if (strcmp(role, "hang") == 0)
		for (;;)
			pause();
	end_child(argc > 3 ? atoi(argv[3]) : 0);
}

const char *
child_address(const char *role)
{
	static char address[4096];
	char self[1024];
	ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);

	CHECK(n > 0);
	self[n] = 0;
	snprintf(address, sizeof address, "exec:'%s' child %s", self, role);
	return address;
}

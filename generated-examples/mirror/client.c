/* SPDX-License-Identifier: MIT */

/*
 * Publishes a mirror and looks into the server's. It starts no thread: what the server asks runs
 * inside the call that waits.
 *
 * usage: client [ADDRESS]
 */
#include "mirror.h"

#include <stdio.h>

static ridl_status
show_path(mirror_mirror *other, uint32_t times)
{
	char *path;
	ridl_status st = mirror_mirror_reflect(other, times, &path);

	if (st == RIDL_OK)
		printf("reflect(%u): %s\n", (unsigned)times, path);
	ridl_free(path);
	return st;
}

/* Two ends that ask each other without end are stopped before the stack of either is used up; nothing is broken by that. */
static ridl_status
look(mirror_mirror *other)
{
	ridl_status st = show_path(other, 0);

	if (st == RIDL_OK)
		st = show_path(other, 5);
	if (st == RIDL_OK && (st = mirror_mirror_reflect(other, 1000, NULL)) == RIDL_E_DEPTH)
		printf("reflect(1000): refused, %s\n", ridl_status_text(st));
	return st == RIDL_E_DEPTH ? show_path(other, 1) : st;
}

int
main(int argc, char **argv)
{
	mirror_mirror *mine = named_mirror_new("client");
	ridl_conn *conn = NULL;
	ridl_status st;

	if (mine == NULL)
		return 1;
	st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-mirror",
	    &(ridl_conn_options){
		.size = sizeof(ridl_conn_options),
		.publish = (ridl_object *const[]){ &mine->object },
		.n_publish = 1,
	    },
	    &conn);
	if (st == RIDL_OK) {
		mirror_mirror *other = mirror_mirror_at(conn);

		st = look(other);
		mirror_mirror_unref(other);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "client: %s\n", ridl_last_error()->message);
	mirror_mirror_unref(mine);
	ridl_conn_unref(conn);
	return st == RIDL_OK ? 0 : 1;
}

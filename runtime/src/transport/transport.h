/* SPDX-License-Identifier: MIT */
#ifndef RI_TRANSPORT_TRANSPORT_H
#define RI_TRANSPORT_TRANSPORT_H

#include <platform/socket.h>

/*
 * Addresses, and how one gets a connected stream from them.
 *   unix:/path  unix:@abstract  tcp:host:port  tcp:[v6]:port  pair:name  exec:program args  fd:N  systemd:name
 */
typedef enum ri_scheme {
	RI_SCHEME_UNIX,
	RI_SCHEME_TCP,
	RI_SCHEME_PAIR,
	RI_SCHEME_EXEC,
	RI_SCHEME_FD,
	RI_SCHEME_SYSTEMD,
	RI_SCHEME_COUNT
} ri_scheme;

typedef struct ri_address {
	ri_scheme scheme;
	char text[256]; /* as written; exec: the program alone, whose arguments may be secret */
	char host
	    [4096]; /* tcp: host; unix: path or @name; pair, systemd: name; exec: its words, each with its NUL */
	size_t n_words; /* exec */
	int fd;         /* fd */
	char port[8];   /* tcp */
} ri_address;

/*
 * Takes over a descriptor that was inherited, or comes from elsewhere in this process. RIDL_E_INVALID: it is not of that
 * kind, and was left alone; RIDL_E_SYSTEM. The message calls it address.
 */
ridl_status ri_fd_take(int fd, ri_sock_kind, const char *address);

/*
 * The first socket that systemd has passed to this process under that name, from a->fd on. All that were passed are
 * inherited no further. RIDL_E_UNREACHABLE: there is none; RIDL_E_INVALID: what was passed makes no sense.
 */
ridl_status ri_systemd_find(const ri_address *, int *out_fd);

/* The program at the other end of an exec: connection. In exec.h. */
typedef struct ri_child ri_child;

/* RIDL_E_ADDRESS, with a message that says what is wrong with it and shows a right one. */
ridl_status ri_address_parse(const char *text, ri_address *);

/*
 * Connects until deadline. pair: is the other end of a ri_listener_open() in this process. Gives the program that was
 * started for exec:, otherwise NULL. Every failure's message names the address and the next step.
 */
ridl_status ri_dial(const ri_address *, ri_time deadline, int *out_fd, ri_child **out_child);

typedef struct ri_listener {
	int fd;          /* readable when somebody connects */
	char bound[272]; /* the address as bound, with the real port */
	ri_address address;
	ri_sockaddr addr;
} ri_listener;

/* Who may connect. */
typedef struct ri_listen_rules {
	mode_t mode;     /* of a unix listener's file; 0: its user alone */
	bool local_only; /* RIDL_E_DENIED where another machine could */
} ri_listen_rules;

/* Every failure's message names the address and the next step; fd is -1 then. rules may be NULL. */
ridl_status ri_listener_open(ri_listener *, const ri_address *, const ri_listen_rules *);
/* A systemd: address may stand for several sockets: after one was opened, goes on to the next, if there is one. */
bool ri_address_next(ri_address *);
/* As ri_sock_accept(). */
ri_io ri_listener_accept(ri_listener *, int *out_fd, bool *out_full);
/* Removes a unix listener's file if it is still its own. May be repeated. */
void ri_listener_close(ri_listener *);

#endif

/* SPDX-License-Identifier: MIT */
#include "sys.h"
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <platform/socket.h>
#include <stdio.h>
#include <string.h>

/* An errno; or a result of getaddrinfo(), which are negative. */
static __thread int last_failure;
static __thread char last_text[128];

static ridl_status
status_of(int err)
{
	switch (err) {
	case ENOENT:
	case ENOTDIR:
	case ELOOP:
	case ENAMETOOLONG:
	case ENETUNREACH:
	case EHOSTUNREACH:
	case ENETDOWN:
	case EHOSTDOWN:
	case EADDRNOTAVAIL:
	case EAFNOSUPPORT:
		return RIDL_E_UNREACHABLE;
	case ECONNREFUSED:
	case ECONNRESET:
	case EPROTOTYPE: /* a unix socket, but not of streams */
		return RIDL_E_REFUSED;
	case EACCES:
	case EPERM:
	case EROFS:
		return RIDL_E_PERMISSION;
	case EADDRINUSE:
		return RIDL_E_IN_USE;
	case ETIMEDOUT:
		return RIDL_E_TIMEOUT;
	case ENOMEM:
	case ENOBUFS:
		return RIDL_E_NO_MEMORY;
	default:
		return RIDL_E_SYSTEM;
	}
}

ridl_status
ri_sys_failed(int err)
{
	last_failure = err;
	return status_of(err);
}

ridl_status
ri_sys_resolve_failed(int gai)
{
	if (gai == EAI_SYSTEM)
		return ri_sys_failed(errno);
	last_failure = gai;
	return gai == EAI_MEMORY ? RIDL_E_NO_MEMORY : RIDL_E_UNREACHABLE;
}

/* The texts are made to stand inside a sentence: "connection refused", but "RPC failed". */
const char *
ri_sys_error_text(void)
{
	const char *text = last_failure < 0 ? gai_strerror(last_failure) : strerror(last_failure);

	snprintf(last_text, sizeof last_text, "%s", text);
	if (islower((unsigned char)last_text[1]))
		last_text[0] = (char)tolower((unsigned char)last_text[0]);
	return last_text;
}

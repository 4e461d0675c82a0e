/* SPDX-License-Identifier: MIT */
#include "sys.h"
#include <errno.h>
#include <netdb.h>

/* An errno; or a result of getaddrinfo(), which are negative. */
static __thread int last_failure;

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

int
ri_sys_last_failure(void)
{
	return last_failure;
}

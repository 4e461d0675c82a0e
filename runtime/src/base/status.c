/* SPDX-License-Identifier: MIT */
#include <ridl/status.h>

static const char *
own_status_text(ridl_status status)
{
	switch (status) {
	case RIDL_OK:
		return "no error";
	case RIDL_DEFERRED:
		return "answered later";
	case RIDL_E_TIMEOUT:
		return "timed out";
	case RIDL_E_CANCELLED:
		return "cancelled";
	case RIDL_E_PENDING:
		return "not finished yet";
	case RIDL_E_INVALID:
		return "invalid argument";
	case RIDL_E_NO_MEMORY:
		return "out of memory";
	case RIDL_E_TOO_BIG:
		return "too big";
	case RIDL_E_MALFORMED:
		return "malformed message";
	case RIDL_E_NO_SERVICE:
		return "no such service";
	case RIDL_E_NO_OBJECT:
		return "no such object";
	case RIDL_E_UNIMPLEMENTED:
		return "not implemented";
	case RIDL_E_ABANDONED:
		return "dropped without an answer";
	case RIDL_E_OVERLOADED:
		return "overloaded";
	case RIDL_E_WOULD_BLOCK:
		return "would block";
	case RIDL_E_DEPTH:
		return "calls nested too deep";
	case RIDL_E_WOULD_DEADLOCK:
		return "would deadlock";
	case RIDL_E_REMOTE:
		return "the peer failed";
	case RIDL_E_DENIED:
		return "not allowed";
	case RIDL_E_BUSY:
		return "still in use";
	case RIDL_E_ANSWERED:
		return "answered already";
	case RIDL_E_DEAD_OBJECT:
		return "the object's connection is gone";
	case RIDL_E_SYSTEM:
		return "refused by the operating system";
	case RIDL_E_NOT_SENT:
		return "not sent";
	case RIDL_E_GOING_AWAY:
		return "the peer is going away";
	case RIDL_E_CLOSED:
		return "connection closed";
	case RIDL_E_RESET:
		return "connection lost";
	case RIDL_E_PROTOCOL:
		return "protocol error";
	case RIDL_E_ADDRESS:
		return "bad address";
	case RIDL_E_UNREACHABLE:
		return "unreachable";
	case RIDL_E_REFUSED:
		return "connection refused";
	case RIDL_E_IN_USE:
		return "address in use";
	case RIDL_E_PERMISSION:
		return "permission denied";
	default:
		return "unknown status";
	}
}

const char *
ridl_status_text(ridl_status status)
{
	if (status >= 0x40000000)
		return "a declared error";
	if (status >= 4096 && status <= 65535)
		return "an error of the application";
	return own_status_text(status);
}

bool
ridl_status_is_fatal(ridl_status status)
{
	return status == RIDL_E_CLOSED || status == RIDL_E_RESET || status == RIDL_E_PROTOCOL;
}

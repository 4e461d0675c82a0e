/* SPDX-License-Identifier: MIT */
#ifndef RIDL_RIDL_H
#define RIDL_RIDL_H

/* Everything a program uses. Generated headers include it. */
#include <ridl/call.h>
#include <ridl/conn.h>
#include <ridl/future.h>
#include <ridl/limits.h>
#include <ridl/log.h>
#include <ridl/message.h>
#include <ridl/object.h>
#include <ridl/server.h>
#include <ridl/stats.h>
#include <ridl/status.h>
#include <ridl/types.h>
#include <ridl/version.h>

#endif

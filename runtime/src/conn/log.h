/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_LOG_H
#define RI_CONN_LOG_H

#include <base/budget.h>
#include <ridl/log.h>

/* Where the lines go that options.log asked for. */
typedef struct ri_logger {
	ridl_log *write; /* or NULL */
	ridl_log_level level;
	void *ctx;
} ri_logger;

ri_logger ri_logger_make(ridl_log *, ridl_log_level, void *ctx);

static inline bool
ri_log_wants(const ri_logger *logger, ridl_log_level level)
{
	return logger->write != NULL && level <= logger->level;
}

/* User code runs: no lock is held. conn may be NULL. */
void
ri_log(const ri_logger *, ridl_log_level, ridl_conn *, const char *format, ...) RIDL_PRINTF(4, 5);

#endif

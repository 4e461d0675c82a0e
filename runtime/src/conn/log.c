/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/log.h>
#include <stdarg.h>
#include <stdio.h>

ri_logger
ri_logger_make(ridl_log *write, ridl_log_level level, void *ctx)
{
	return (ri_logger){ write, level == 0 ? RIDL_LOG_INFO : level, ctx };
}

void
ri_log(const ri_logger *logger, ridl_log_level level, ridl_conn *conn, const char *format, ...)
{
	const ridl_error *saved;
	char message[512];
	va_list args;

	if (!ri_log_wants(logger, level))
		return;
	va_start(args, format);
	vsnprintf(message, sizeof message, format, args);
	va_end(args);
	ri_error_tame(message, ""); /* it may hold what a peer has said */
	saved = ri_error_save();
	logger->write(level, conn, message, logger->ctx);
	ri_error_restore(saved);
}

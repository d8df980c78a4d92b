/* http_log.h - the access log on standard output
 *
 * Whoever reads it may be slow, and must not hold up the server: only what a
 * pipe takes at once is written, the rest waits, and when much waits, lines are
 * lost and counted.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_LOG_H
#define USERLAND_HTTP_LOG_H

#include "base/buf.h"

struct http_log {
	struct buf text;
	size_t written; /* of text */
};

struct http_log_line {
	const char *peer;
	str request; /* its first line */
	int status;
	uint64_t bytes;
	int64_t now; /* seconds */
};

/* In the common format; false when it was lost. */
bool http_log_add(struct http_log *log, const struct http_log_line *line);
/* Write what can be written now; true when nothing is left. */
bool http_log_flush(struct http_log *log);

#endif

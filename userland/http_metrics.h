/* http_metrics.h - what httpd counts, and the page that says it
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_HTTP_METRICS_H
#define USERLAND_HTTP_METRICS_H

#include "base/buf.h"

enum { HTTP_BUCKETS = 12 };

struct http_metrics {
	uint64_t began; /* nanoseconds of the monotonic clock, as all times here */
	uint64_t answers[6]; /* by the first digit of their status */
	uint64_t bytes; /* sent, heads included */
	uint64_t accepted, timed_out, lines_lost;
	uint64_t durations[HTTP_BUCKETS]; /* the last is for what lasted longer than all limits */
	uint64_t duration_sum;
};

void http_metrics_answered(struct http_metrics *m, int status, uint64_t duration);
/* In Prometheus' text format; open connections. */
void http_metrics_text(const struct http_metrics *m, unsigned open, uint64_t now, struct buf *b);

#endif

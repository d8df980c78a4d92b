/* bench.h - a comparison of commands, and how it is shown
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_BENCH_H
#define BUILTINS_BENCH_H

#include "builtins/measure.h"

struct bench {
	struct measured *commands; // borrowed
	unsigned n;
	unsigned *order; // borrowed: room for n
	uint64_t runs, warm_up, seed;
	uint64_t state; /* of the random numbers */
	uint64_t clock; /* what a look at it costs */
	int cpu; /* the only one; -1: any */
	bool pinned, ignore;
	const char *json; // borrowed: a file
};

/* A time with its unit, three or four digits. */
void bench_time(struct buf *b, uint64_t picoseconds);
/* What has been found, for people; the samples are sorted by it. */
void bench_show(struct shell *sh, struct out *o, struct bench *b);
/* All samples, in the order in which they came. */
void bench_write_json(struct out *o, const struct bench *b);
/* In quotes. */
void bench_json_string(struct out *o, const char *s);
/* Run in a subshell, which at a prompt is a job; its status. */
int bench_as_job(struct shell *sh, int (*run)(struct shell *sh, void *arg), void *arg);

#endif

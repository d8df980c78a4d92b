/* measure.h - run a program, or code of the shell, and say what it cost
 *
 * A program is started as the shell starts any, with /dev/null as its input
 * and its output in files in memory. Code runs in a subshell made for it, many
 * times for one sample, so that single nanoseconds count.
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_MEASURE_H
#define BUILTINS_MEASURE_H

#include "vars/shell.h"

/* Times are in picoseconds of one run, memory is in KiB. */
enum metric { WALL, CPU, USER, SYSTEM, MEMORY, FAULTS, SWITCHES, METRICS };

extern const char *const metric_names[METRICS];

struct measured {
	const char *name; // borrowed: as the user has written it
	char **argv; // borrowed: a program; NULL: code
	const char *code; // borrowed
	bool any_status; /* else it has to be 0 */
	bool (*right)(void *arg, int fd); /* is the program's output, in the file fd? NULL: when it stays the same */
	void *arg; // borrowed
	/* what has been found */
	uint64_t *v[METRICS]; /* owned: n samples each */
	size_t n, room;
	uint64_t runs; /* of the code for one sample */
	int status; /* of every run */
	/* its own */
	bool seen; /* status and digest are known */
	uint64_t digest; /* of what a program has written */
	pid_t worker; /* 0: none */
	int socket; /* to it; -1: none */
};

/* Make ready, and for code find out how often it has to run to be measurable. Status 0, or another after a message. */
int measured_start(struct shell *sh, struct measured *m);
/* One sample; kept with keep. The same statuses; 1 when a program did not do what it did before. */
int measured_sample(struct shell *sh, struct measured *m, bool keep);
void measured_finish(struct measured *m);
/* The clock, in picoseconds. */
uint64_t measured_now(void);
/* What one look at the clock costs, in picoseconds. */
uint64_t measured_clock(void);

#endif

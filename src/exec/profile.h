/* profile.h - what runs, how often and for how long
 *
 * --profile and --coverage share one recorder: counters of lines, functions
 * and stacks. Whoever runs commands tells it when WATCH_RECORD is set, and
 * else nothing is done. A forked child counts for itself and leaves what it
 * has in a file that the shell reads at its end.
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_PROFILE_H
#define EXEC_PROFILE_H

#include "vars/shell.h"

enum record_kind {
	RECORD_LINE, /* of the file at path `where` */
	RECORD_FUNCTION, /* name, in that file, defined at `place` */
	RECORD_CELL, /* line of the file `where` within the function `name` */
	RECORD_STACK, /* name, called within the stack `below` */
	RECORD_LEAF, /* a cell on the stack `below` */
};

struct record {
	struct record *next; /* of the same hash */
	uint8_t kind; /* enum record_kind */
	struct symbol *where, *name; /* counted */
	struct record *below, *cell;
	uint32_t line;
	/* what has been counted; times in nanoseconds */
	uint32_t place;
	bool told; /* in a child: the parent knows of it */
	uint64_t count, self, total;
	uint64_t since; /* a cell's total: when it began */
	unsigned active; /* times that the cell stands on the stack */
};

/* Take one of the options, behind --profile= or --coverage=; false after a message. */
bool profile_ask(struct shell *sh, bool coverage, const char *form);
/* The script begins, if somebody has asked. */
void profile_begin(struct shell *sh);
/* A command begins. */
void profile_command(struct shell *sh, const struct node *n);
/* A function, or a sourced file, begins and ends. */
void profile_enter(struct shell *sh, const struct symbol *function);
void profile_leave(struct shell *sh);
/* A program has been read from the file at fd: what it holds can be run. */
void profile_parsed(struct shell *sh, struct program *p, int fd);
/* In a child: what was counted is the parent's. */
void profile_forked(struct shell *sh);
/* The process ends, or becomes another program. */
void profile_end(struct shell *sh);

/* profile_show.c: all records of a kind, in the order of their names, to b. */
void profile_show_folded(struct buf *b, struct record **all, size_t n);
void profile_show_json(struct buf *b, struct record **all, size_t n);
void profile_show_lcov(struct buf *b, struct record **all, size_t n);

/* coverage.c: count(arg, kind, name, line) for all commands and functions in n. */
typedef void coverage_fn(void *arg, enum record_kind kind, struct symbol *name, uint32_t line);
void coverage_walk(const struct node *n, coverage_fn *count, void *arg);

#endif

/* top.h - the parts of top
 *
 * top_sample.c reads and measures, top_view.c makes lines of that, top_screen.c
 * owns the terminal, and top_keys.c changes what is shown.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_TOP_H
#define USERLAND_TOP_H

#include "userland/applet.h"
#include "userland/idname.h"
#include "userland/proc_system.h"

#include <signal.h>
#include <termios.h>

enum top_field { FIELD_PID, FIELD_PPID, FIELD_USER, FIELD_STATE, FIELD_CPU, FIELD_MEMORY, FIELD_TIME, FIELD_COMMAND };

struct top_row {
	pid_t pid, ppid;
	unsigned uid;
	char state;
	int64_t at; /* microseconds: when it was read */
	int64_t start, ticks; /* of processor time */
	int share; /* tenths of a percent of one processor, since the last sample */
	uint64_t resident; /* kilobytes */
	str command; /* in the sample's arena */
};

struct top_sample {
	struct arena text;
	struct top_row *rows; /* owned, in the order of their numbers */
	size_t n, cap;
	struct proc_system system;
	int64_t at; /* milliseconds */
};

struct top_screen {
	bool on;
	struct termios modes; /* as they were */
	sigset_t mask; /* likewise */
	int signals; /* signalfd */
	size_t cols, rows;
};

enum top_page { PAGE_TABLE, PAGE_HELP };

struct top {
	const char *name;
	struct out out;
	struct proc proc;
	struct idname users;
	struct top_sample samples[2], *now, *before; /* of samples */
	const struct top_row **shown; /* owned: what passes the filters, sorted */
	size_t shown_n, shown_cap;

	bool batch, whole_cpu, args, busy_only, safe, reverse, by_user;
	long frames; /* 0: without end */
	int delay; /* milliseconds */
	enum top_field order;
	unsigned user;
	pid_t *pids; /* owned */
	size_t pids_n;
	struct buf filter; /* in the command; empty: all */

	bool utf8;
	struct top_screen screen;
	size_t first; /* of the rows on the screen */
	size_t room; /* for rows, when last painted */
	size_t lines; /* of the frame, so far */
	enum top_page page;
	char asks; /* the key of the question that is open; 0: none. K: k's second one */
	struct buf answer, message, line;
	pid_t victim;
};

/* top.c: milliseconds, -1 when it says no time */
int top_seconds(const char *s);
/* Show only this user's, by name or number; false: there is none, and all are shown. */
bool top_user(struct top *t, const char *s);

/* top_sample.c */
int64_t top_clock(void); /* milliseconds */
void top_sample(struct top *t);
/* Choose and sort what is shown of the sample. */
void top_arrange(struct top *t);
bool top_field(const char *name, enum top_field *f);

/* top_view.c: a frame in t->out, for a screen or for a file */
void top_view(struct top *t);

/* top_screen.c: false with errno */
bool top_screen_enter(struct top_screen *s);
void top_screen_leave(struct top_screen *s);
void top_screen_measure(struct top_screen *s);
/* The next key, 0 when until (milliseconds of top_clock) has come; TOP_RESIZE and others below. */
int top_screen_key(struct top_screen *s, int64_t until);

enum {
	TOP_RESIZE = 256, /* or back from a stop: paint all */
	TOP_END, /* the terminal has gone */
	TOP_SIGNAL, /* plus the signal that ends us */
	TOP_UP = 400,
	TOP_DOWN,
	TOP_PAGE_UP,
	TOP_PAGE_DOWN,
	TOP_HOME,
	TOP_LAST,
	TOP_ESCAPE,
};

/* top_keys.c: false: leave. *again: a new sample is wanted */
bool top_key(struct top *t, int key, bool *again);

#endif

/* ps.h - the parts of ps
 *
 * ps_options.c makes wishes, wanted lists and columns of the arguments,
 * ps_select.c says which processes are meant, ps_column.c knows what can be
 * shown of one, ps_line.c lays that out.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_PS_H
#define USERLAND_PS_H

#include "userland/applet.h"
#include "userland/idname.h"
#include "userland/proc.h"

enum ps_just { LEFT, RIGHT, REST /* left, and as wide as the line when it comes last */, NAME /* left, numbers right */, SIGNALS };

struct ps;

struct ps_column {
	const char *name, *header;
	unsigned char width; /* 0: that of a process id */
	enum ps_just just;
	unsigned short needs; /* PROC_* */
	unsigned char field; /* STAT_*: what it sorts by, and shows without a key; 0: none */
	int64_t (*key)(const struct ps *, const struct process *); /* what it shows, and sorts by without a field */
	/* Put the value into ps->cell, in at most room cells where it is text; returns its cells. */
	size_t (*add)(struct ps *, const struct process *, const struct ps_column *, size_t room);
};

/* A column as it was asked for. */
struct ps_chosen {
	const struct ps_column *column;
	str header;
	size_t width;
	bool descending; /* of a sort key */
};

struct ps_chosen_list {
	struct ps_chosen *v;
	size_t n, cap;
};

/* One member of a list of processes; kind is the letter of its option. */
struct ps_wanted {
	char kind; /* p, P (parent), u, U, g (effective group), G, s, t, C */
	int64_t value;
	str name; /* of C */
};

/* Which processes, when no list says it. */
enum {
	CHOOSE_A = 1, /* -a: on a terminal and no session's leader */
	CHOOSE_D = 2, /* -d: no session's leader */
	CHOOSE_ALL = 4,
	CHOOSE_BSD_A = 8, /* a: on a terminal */
	CHOOSE_BSD_X = 16, /* x: our own */
};

struct ps_wishes {
	bool f, F, l, j, y, c, P; /* the System V formats and what modifies them */
	char bsd; /* u, l, j, s, v or X */
	bool bsd_style;
	bool extra; /* -O or O: the chosen columns stand between pid and the rest */
	bool bsd_extra;
};

/* What the arguments say. */
struct ps_options {
	struct ps_wishes wishes;
	struct ps_chosen_list columns, keys;
	struct ps_wanted *wanted;
	size_t wanted_n, wanted_cap;
	unsigned choose;
	bool negate, running_only, own_terminal, quick;
	bool headers, no_header, numeric, cumulative, environment, command_name;
	unsigned wide; /* how often w was said */
	size_t cols, rows; /* 0: nothing said */
};

struct ps {
	const char *name;
	struct proc proc;
	struct out out;
	struct buf cell;
	struct idname users, groups;
	struct ps_options o;
	size_t cols, rows; /* of a line; rows: 0, or a header for each screen */
	unsigned needs;
	bool utf8, whole_signals;
	struct ps_self {
		unsigned euid;
		int64_t tty;
	} self;
	struct ps_clock {
		int64_t now, boot; /* seconds since 1970 */
		int64_t uptime; /* ticks */
		int64_t hz;
	} clock;
	uint64_t memory; /* kilobytes */
	size_t pid_width;
	size_t lines; /* shown so far */
	struct buf problem; /* of the arguments */
};

/* ps_options.c: false with ps->problem. */
bool ps_options(struct ps *ps, char **argv);
void ps_options_finish(struct ps_options *o);

/* ps_select.c */
bool ps_want(struct ps *ps, char kind, const char *list);
unsigned ps_select_needs(const struct ps *ps);
bool ps_selected(const struct ps *ps, const struct process *p);

/* ps_column.c */
const struct ps_column *ps_column(str name);
int64_t ps_value(const struct ps *ps, const struct process *p, const struct ps_column *c);

/* ps_sort.c: by ps->o.keys, and otherwise as they stood */
void ps_sort(struct ps *ps, struct process *v, size_t n);

/* ps_line.c */
void ps_choose(struct ps *ps, struct ps_chosen_list *l, const struct ps_column *c);
void ps_layout(struct ps *ps);
void ps_header(struct ps *ps);
void ps_line(struct ps *ps, const struct process *p);
/* Add text that may hold anything, in at most room cells; returns its cells. */
size_t ps_text(struct ps *ps, str text, size_t room);

#endif

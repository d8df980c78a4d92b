/* scoreboard.h - rows of documented figures, and what they are measured with
 *
 * A row says what is wanted, a probe takes its samples, and the verdict is
 * computed from these alone. All runs in a subshell of its own with a directory
 * of its own, so that nothing is left behind.
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_SCOREBOARD_H
#define BUILTINS_SCOREBOARD_H

#include "vars/shell.h"

/* Of all samples of a row. */
enum unit {
	UNIT_TIME, /* picoseconds */
	UNIT_RATE, /* bytes in a second */
	UNIT_EACH_SECOND,
	UNIT_BYTES,
	UNIT_COUNT,
	UNIT_PERCENT, /* thousandths */
};

enum figure { FIGURE_MEDIAN, FIGURE_P95, FIGURE_P99 };

enum verdict { VERDICT_PASS, VERDICT_MISS, VERDICT_SKIP, VERDICT_WRONG };

enum {
	ROW_HOST = 1, /* the host decides, not husk */
	ROW_GUARD = 2, /* one of those of -g */
	ROW_APPLET = 4, /* wants one of husk's programs */
	ROW_BOX = 8, /* wants Landlock */
	ROW_ISOLATE = 16, /* wants namespaces */
	ROW_COLD = 32, /* each sample is the first of a new shell */
};

struct board;
struct found;

struct row {
	const char *name, *what;
	enum unit unit;
	enum figure figure;
	uint64_t bound; /* at most; 0: it has to work */
	bool at_least; /* or the bound is that */
	uint64_t most; /* and this at most; 0: any */
	uint64_t goal; /* husk's own, like bound; 0: none, or percent */
	unsigned percent; /* the goal: of what the rival takes */
	unsigned flags; /* ROW_* */
	unsigned samples, few; /* few: as a guard */
	void (*probe)(struct board *b, struct found *f);
	uint64_t (*bare)(struct board *b); /* the same in C, one sample; 0: it could not; NULL: there is none */
	/* for probe_program and probe_shell */
	const char *args[8]; /* of the program that is measured */
	const char *rival[8]; /* another program and its arguments; NULL: there is none */
	unsigned lines; /* of output; 0: none */
	const char *before, *code, *check, *expect, *after; /* see probe_shell */
	unsigned times; /* how often the code runs for a sample */
	unsigned operations; /* that it does; 0: one */
	uint64_t bytes; /* that a sample moves */
};

extern const struct row rows[];
extern const size_t rows_n;

struct series {
	uint64_t *v; /* owned */
	size_t n, room;
};

void series_add(struct series *s, uint64_t v);

/* What a row's probe has found. */
struct found {
	const struct row *row;
	unsigned samples; /* are wanted */
	struct series v, bare, rival;
	struct series first; /* of a guard that was run again */
	struct buf note, why; /* why: it is skipped or wrong */
	enum verdict verdict;
};

/* The first reason counts. */
void found_skip(struct found *f, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void found_wrong(struct found *f, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* One sample, and beside it one of bare C. */
void found_add(struct board *b, struct found *f, uint64_t v);
/* How many bytes in a second. */
uint64_t rate_of(uint64_t bytes, uint64_t ps);

enum { FIELDS = 12 };

/* A field of the report. */
struct field {
	const char *name;
	struct buf value;
};

struct board {
	struct shell *sh;
	const char *program; /* borrowed: the husk that is measured */
	const char *nothing; /* borrowed: the path of `true` */
	bool guards;
	int null; /* /dev/null */
	char *dir; // arena: the working directory
	struct field fields[FIELDS];
};

/* ---- scoreboard_run.c: processes that leave nothing behind ------------------------------- */

enum { PATIENCE = 20000 }; /* ms for whatever should answer */

bool board_open(struct board *b);
void board_close(struct board *b);
/* The signal that ends it: Ctrl-C and its like; 0: none. */
int board_stopped(void);
/* The path of a program, or NULL. */
const char *board_find(struct board *b, const char *name);
/* In a process group of its own; -1 with errno. */
pid_t board_spawn(struct board *b, const char *const *argv, int in, int out, int err);
/* The same without a program. */
pid_t board_fork(void);
/* Kill its group and wait for it. */
void board_end(pid_t pid);
/* As read(2), for PATIENCE at most; -1 with ETIMEDOUT or EINTR. */
ssize_t board_read(int fd, void *s, size_t n);
/* Run it and take its output and messages; its status, or -1. */
int board_collect(struct board *b, const char *const *argv, struct buf *text);
/* The number behind the name in a file of the process in /proc; 0: there is none. */
uint64_t process_number(pid_t pid, const char *file, const char *name);
/* n bytes in a file; false with errno. */
bool board_file(const char *path, const char *s, size_t n);
/* Whatever a row has left behind has ended; false: it had to be killed. */
bool board_sweep(void);

/* ---- scoreboard_show.c -------------------------------------------------------------------- */

void value_add(struct buf *b, enum unit unit, uint64_t v);
/* The figure that the row asks for; false: too few samples. */
bool figure_of(const struct row *r, const struct series *s, uint64_t *v);
bool within_bound(const struct row *r, uint64_t v);
void row_show(struct out *o, const struct found *f);
void board_write_json(struct out *o, const struct board *b, const struct found *all, size_t n);

/* ---- scoreboard_report.c ------------------------------------------------------------------ */

/* What is known of the host and of what is measured. */
void report_fill(struct board *b);
struct field *report_field(struct board *b, const char *name);
void report_show(struct out *o, const struct board *b);
void report_finish(struct board *b);

/* ---- the commands ------------------------------------------------------------------------- */

int scoreboard_run(struct shell *sh, int argc, char **argv);
int report_run(struct shell *sh, int argc, char **argv);

/* ---- the probes, by kind ------------------------------------------------------------------ */

/* scoreboard_shell.c */
void probe_program(struct board *b, struct found *f);
void probe_shell(struct board *b, struct found *f);
void probe_lines(struct board *b, struct found *f);
void probe_proc_list(struct board *b, struct found *f);
void probe_rss(struct board *b, struct found *f);
void probe_size(struct board *b, struct found *f);
void probe_disk(struct board *b, struct found *f);
/* scoreboard_files.c: what is read */
void probe_list(struct board *b, struct found *f);
void probe_grep(struct board *b, struct found *f);
/* scoreboard_host.c */
struct sockaddr_in;
/* A process of its own writes 64 MiB to one end, and what comes at the other is counted; 0: not all has come. */
uint64_t rate_through(int from, int to);
/* A socket on a free port of 127.0.0.1; -1 with errno. */
int listen_here(struct sockaddr_in *a, int waiting);
uint64_t bare_spawn(struct board *b);
uint64_t bare_isolate(struct board *b);
uint64_t bare_pipe(struct board *b);
uint64_t bare_signal(struct board *b);
uint64_t bare_proc_read(struct board *b);
void probe_read(struct board *b, struct found *f);
void probe_write(struct board *b, struct found *f);
void probe_switch(struct board *b, struct found *f);
void probe_connect(struct board *b, struct found *f);
void probe_loopback(struct board *b, struct found *f);
/* scoreboard_pty.c */
void probe_pty_trip(struct board *b, struct found *f);
void probe_pty_rate(struct board *b, struct found *f);
void probe_pty_pairs(struct board *b, struct found *f);
/* scoreboard_prompt.c */
void probe_prompt(struct board *b, struct found *f);
void probe_interrupt(struct board *b, struct found *f);
void probe_idle_memory(struct board *b, struct found *f);
void probe_idle(struct board *b, struct found *f);
/* scoreboard_top.c */
void probe_top(struct board *b, struct found *f);
void probe_spinner(struct board *b, struct found *f);
/* scoreboard_http.c */
void probe_http(struct board *b, struct found *f);
void probe_http_burst(struct board *b, struct found *f);
void probe_health(struct board *b, struct found *f);

#endif

/*
 * top [-bc1is] [-n frames] [-d seconds] [-p pids] [-u user] [-o field]
 *
 * Watch processes and the machine.
 *
 * A frame says how long the machine is up, its load, how many processes there are in which state, how busy its processors
 * have been, its memory, and of each process its number, its parent's, user, state, use of a processor, resident memory,
 * processor time and name. 100 % is one processor. Use is measured from one frame to the next, and for the first frame over
 * a fifth of a second.
 *
 * On a terminal the frame fills the screen, until q is pressed; h tells the other keys. Elsewhere -b is needed.
 *
 *   -b          frames one after the other, for files and pipes
 *   -n FRAMES   end after so many
 *   -d SECONDS  the time from one to the next (2)
 *   -p PIDS     only these processes
 *   -u USER     only this user's, by name or number
 *   -o FIELD    sorted by PID, PPID, USER, S, %CPU, RES, TIME+ or COMMAND; with a - the other way around
 *   -c          arguments instead of names
 *   -1          all processors in one line
 *   -i          only what has used a processor
 *   -s          no signals can be sent
 *
 *   $ top -b -n 1 | sed -n 's/ *PID/PID/p'
 *   PID    PPID USER     S   %CPU    RES     TIME+ COMMAND
 *
 * SPDX-License-Identifier: ISC
 */
#include "userland/top.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

enum { FIRST = 200 /* milliseconds */, LEAST = 50, MOST = 24 * 60 * 60 };

int top_seconds(const char *s)
{
	char *end;
	double v = *s >= '0' && *s <= '9' ? strtod(s, &end) : *s == '.' ? strtod(s, &end) : (end = (char *)s, -1.0);

	if (*end || v < 0 || v > MOST)
		return -1;
	return v * 1000 < LEAST ? LEAST : (int)(v * 1000);
}

/* ---- arguments --------------------------------------------------------------------- */

static bool add_pids(struct top *t, const char *list)
{
	for (;;) {
		char *end;
		long v = *list >= '0' && *list <= '9' ? strtol(list, &end, 10) : (end = (char *)list, 0);

		if (v <= 0 || v > INT32_MAX || (*end && *end != ','))
			return false;
		t->pids = mem_realloc(t->pids, mem_mul(t->pids_n + 1, sizeof(*t->pids)));
		t->pids[t->pids_n++] = (pid_t)v;
		if (!*end)
			return true;
		list = end + 1;
	}
}

bool top_user(struct top *t, const char *s)
{
	char *end;
	unsigned long v = strtoul(s, &end, 10);

	if (*s >= '0' && *s <= '9' && !*end) {
		t->user = (unsigned)v;
		t->by_user = v <= UINT32_MAX;
	} else {
		t->by_user = idname_number(&t->users, str_of(s), &t->user);
	}
	return t->by_user;
}

static bool set_frames(struct top *t, const char *s)
{
	char *end;

	t->frames = strtol(s, &end, 10);
	return t->frames > 0 && !*end;
}

/* What is wrong with it, or NULL. */
static const char *set_value(struct top *t, int c, const char *arg)
{
	switch (c) {
	case 'd':
		t->delay = top_seconds(arg);
		return t->delay < 0 ? "no number of seconds" : NULL;
	case 'n':
		return set_frames(t, arg) ? NULL : "no number of frames";
	case 'o':
		t->reverse = *arg == '-';
		return top_field(arg + (*arg == '-' || *arg == '+'), &t->order) ? NULL : "no such field";
	case 'p':
		return add_pids(t, arg) ? NULL : "no list of process ids";
	default:
		return top_user(t, arg) ? NULL : "no such user";
	}
}

/* -1, or the status of wrong usage. */
static int read_options(struct top *t, struct args *a)
{
	static const char letters[] = "b1cis";
	bool *const flags[] = { &t->batch, &t->whole_cpu, &t->args, &t->busy_only, &t->safe };
	int c;

	while ((c = args_next(a)) > 0) {
		const char *why, *at = strchr(letters, c);
		struct buf b = { 0 };

		if (c == '?' || c == ':')
			return applet_usage(a, NULL);
		if (at) {
			*flags[at - letters] = true;
			continue;
		}
		why = set_value(t, c, a->arg);
		if (!why)
			continue;
		buf_fmt(&b, "'%s': %s", a->arg, why);
		applet_usage(a, buf_cstr(&b));
		buf_finish(&b);
		return 2;
	}
	return a->i < a->argc ? applet_usage(a, "there are no operands") : -1;
}

/* ---- the two ways to run ------------------------------------------------------------- */

static void look(struct top *t)
{
	top_sample(t);
	top_arrange(t);
}

/* The two samples that the first frame takes. */
static void begin(struct top *t)
{
	top_sample(t);
	poll(NULL, 0, FIRST);
	look(t);
}

static void run_batch(struct top *t)
{
	const char *columns = getenv("COLUMNS");
	size_t said = columns ? strtoul(columns, NULL, 10) : 0;

	t->screen.cols = said ? said : SIZE_MAX;
	begin(t);
	for (long i = 1; !t->out.error; i++) {
		int64_t next = t->now->at + t->delay, left;

		top_view(t);
		if (i == t->frames)
			return;
		out_addc(&t->out, '\n');
		out_flush(&t->out);
		while ((left = next - top_clock()) > 0)
			poll(NULL, 0, (int)left);
		look(t);
	}
}

/* 0, or the signal that ends us. */
static int run_screen(struct top *t)
{
	begin(t);
	for (long i = 1;; i++) {
		int64_t next = t->now->at + t->delay;
		bool again = false;

		while (!again) {
			int key;

			top_view(t);
			out_flush(&t->out);
			if (t->out.error)
				return 0;
			key = top_screen_key(&t->screen, next);
			if (!key)
				break;
			if (key == TOP_END)
				return 0;
			if (key > TOP_SIGNAL && key < TOP_UP)
				return key - TOP_SIGNAL;
			if (!top_key(t, key, &again))
				return 0;
			next = t->now->at + t->delay;
		}
		if (i == t->frames)
			return 0;
		look(t);
	}
}

static int start_screen(struct top *t)
{
	const char *term = getenv("TERM");
	int signal, status;

	if (!isatty(0) || !isatty(1)) {
		applet_error(t->name, "no terminal: top -b writes frames one after the other");
		return 1;
	}
	if (!term || strcmp(term, "dumb") == 0) {
		applet_error(t->name, "TERM: this terminal cannot show a screen: use top -b");
		return 1;
	}
	if (!top_screen_enter(&t->screen)) {
		applet_error(t->name, "terminal: %s", strerror(errno));
		return 1;
	}
	signal = run_screen(t);
	status = t->out.error ? 1 : 0;
	top_screen_leave(&t->screen);
	if (signal)
		raise(signal);
	return signal ? 128 + signal : status;
}

static void finish(struct top *t)
{
	proc_finish(&t->proc);
	idname_finish(&t->users);
	for (size_t i = 0; i < ARRAY_LEN(t->samples); i++) {
		arena_finish(&t->samples[i].text);
		proc_system_finish(&t->samples[i].system);
		mem_free(t->samples[i].rows);
	}
	mem_free(t->shown);
	mem_free(t->pids);
	buf_finish(&t->out.buf);
	buf_finish(&t->filter);
	buf_finish(&t->answer);
	buf_finish(&t->message);
	buf_finish(&t->line);
}

static int top_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_top;
	struct args a = applet_args(&cmd_top, argc, argv);
	struct top t = { .name = argv[0], .out = { .fd = 1 }, .users = { .file = "/etc/passwd" },
			 .proc = { .dir = -1 }, .order = FIELD_CPU, .delay = 2000, .utf8 = applet_utf8() };
	int status = read_options(&t, &a);

	t.now = &t.samples[0];
	t.before = &t.samples[1];
	if (status < 0 && (!proc_open(&t.proc) || !proc_file(&t.proc, "self/stat").s)) {
		applet_error(argv[0], "/proc: %s", strerror(errno));
		status = 1;
	}
	if (status < 0 && t.batch) {
		run_batch(&t);
		status = applet_end(&t.out, argv[0], 0);
	} else if (status < 0) {
		status = start_screen(&t);
	}
	finish(&t);
	return status;
}

const struct command cmd_top = { .name = "top", .opts = "1bcd:in:o:p:su:", .run = top_run };

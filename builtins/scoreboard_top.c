/* scoreboard_top.c - does top say what it has to?
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"

#include <ctype.h>
#include <signal.h>
#include <unistd.h>

enum { FRAMES = 2 };

/* The line's words, a blank between any two. */
static void one_blank(struct buf *b, const char *s, size_t n)
{
	b->n = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] != ' ')
			buf_addc(b, s[i]);
		else if (b->n && b->s[b->n - 1] != ' ')
			buf_addc(b, ' ');
	}
	buf_cstr(b);
}

/* A line of each frame begins with the first, and holds the second. */
static const struct {
	const char *begins, *holds;
} fields[] = {
	{ "up ", "load" }, { "Tasks: ", "total" }, { "CPU: ", "idle" }, { "CPU0: ", "busy" }, { "Mem: ", "total" },
	{ "PID PPID USER S %CPU RES TIME+ COMMAND", "" },
};

static unsigned frames_of(struct found *f, const char *text)
{
	unsigned seen[ARRAY_LEN(fields)] = { 0 };
	struct buf line = { 0 };

	for (size_t n; *text; text += n + (text[n] == '\n')) {
		n = strcspn(text, "\n");
		one_blank(&line, text, n);
		for (size_t i = 0; i < ARRAY_LEN(fields); i++)
			seen[i] += strncmp(line.s, fields[i].begins, strlen(fields[i].begins)) == 0 &&
				   strstr(line.s, fields[i].holds);
	}
	buf_finish(&line);
	for (size_t i = 0; i < ARRAY_LEN(fields); i++)
		if (seen[i] != FRAMES)
			found_wrong(f, "%u lines '%s'", seen[i], fields[i].begins);
	return seen[0];
}

void probe_top(struct board *b, struct found *f)
{
	const char *argv[] = { b->program, "--applet", "top", "-b", "-n", "2", "-d", "1", NULL };
	struct buf text = { 0 };
	int status = board_collect(b, argv, &text);

	if (status)
		found_wrong(f, "status %d", status);
	else
		series_add(&f->v, frames_of(f, text.s));
	buf_finish(&text);
}

/* "12.5" in thousandths. */
static uint64_t thousandths(const char *s)
{
	uint64_t v = 0, unit = 1000;

	for (; isdigit((unsigned char)*s); s++)
		v = v * 10 + (uint64_t)(*s - '0');
	v *= 1000;
	if (*s == '.')
		for (s++; isdigit((unsigned char)*s) && unit > 1; s++)
			v += (uint64_t)(*s - '0') * (unit /= 10);
	return v;
}

/* %CPU is the fifth word of the process's line in the last frame. */
static uint64_t use_of(const char *text, const char *pid)
{
	struct buf line = { 0 };
	uint64_t v = 0;

	for (size_t n; *text; text += n + (text[n] == '\n')) {
		const char *s;

		n = strcspn(text, "\n");
		one_blank(&line, text, n);
		if (strncmp(line.s, pid, strlen(pid)) != 0 || line.s[strlen(pid)] != ' ')
			continue;
		s = line.s;
		for (int i = 0; i < 4 && s; i++) {
			s = strchr(s, ' ');
			s = s ? s + 1 : NULL;
		}
		v = s ? thousandths(s) : 0;
	}
	buf_finish(&line);
	return v;
}

void probe_spinner(struct board *b, struct found *f)
{
	char tmp[24], *number;
	pid_t pid = board_fork();

	if (pid == 0)
		for (volatile unsigned long turns = 0;; turns++)
			;
	number = num_text(pid, tmp);
	for (unsigned i = 0; i < f->samples && pid > 0 && !board_stopped(); i++) {
		const char *argv[] = { b->program, "--applet", "top", "-b", "-n", "2", "-d", "1", "-p", number, NULL };
		uint64_t start = measured_now(), busy = process_number(pid, "schedstat", "");
		struct buf text = { 0 };

		if (board_collect(b, argv, &text) == 0)
			series_add(&f->v, use_of(text.s, number));
		busy = process_number(pid, "schedstat", "") - busy;
		series_add(&f->bare, busy * 1000 * 100000 / (measured_now() - start)); /* what it has got */
		buf_finish(&text);
	}
	board_end(pid);
}

/* top_keys.c - what keys do in top
 * SPDX-License-Identifier: ISC
 */
#include "userland/top.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <strings.h>

enum { LONGEST_ANSWER = 60 };

static void say(struct top *t, const char *what, const char *subject)
{
	t->message.n = 0;
	buf_fmt(&t->message, "%s: %s", subject, what);
}

static void ask(struct top *t, char key)
{
	t->asks = key;
	t->answer.n = 0;
	t->message.n = 0;
}

/* ---- answers --------------------------------------------------------------------- */

/* A number, or a name with or without SIG; -1: there is none. */
static int signal_number(const char *s)
{
	static const struct {
		const char *name;
		int number;
	} rows[] = {
		{ "ABRT", SIGABRT }, { "ALRM", SIGALRM }, { "CONT", SIGCONT }, { "HUP", SIGHUP },   { "INT", SIGINT },
		{ "KILL", SIGKILL }, { "PIPE", SIGPIPE }, { "QUIT", SIGQUIT }, { "STOP", SIGSTOP }, { "TERM", SIGTERM },
		{ "TSTP", SIGTSTP }, { "USR1", SIGUSR1 }, { "USR2", SIGUSR2 },
	};
	char *end;
	long v = strtol(s, &end, 10);

	if (!*s)
		return SIGTERM;
	if (!*end)
		return v >= 0 && v <= SIGRTMAX ? (int)v : -1;
	if (strncasecmp(s, "SIG", 3) == 0)
		s += 3;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strcasecmp(s, rows[i].name) == 0)
			return rows[i].number;
	return -1;
}

static void send_signal(struct top *t, const char *s)
{
	int number = signal_number(s);
	char tmp[24];

	if (number < 0)
		say(t, "no such signal", s);
	else if (kill(t->victim, number) < 0)
		say(t, strerror(errno), num_text(t->victim, tmp));
}

static void choose_victim(struct top *t, const char *s)
{
	char *end;
	long v = strtol(s, &end, 10);

	if (!*s && t->first < t->shown_n)
		v = t->shown[t->first]->pid;
	else if (!*s || *end || v <= 0 || v > INT32_MAX) {
		say(t, "no process id", s);
		return;
	}
	t->victim = (pid_t)v;
	ask(t, 'K');
}

static void choose_user(struct top *t, const char *s)
{
	t->by_user = false;
	if (*s && !top_user(t, s))
		say(t, "no such user", s);
}

static void choose_delay(struct top *t, const char *s)
{
	int delay = top_seconds(s);

	if (delay < 0)
		say(t, "no number of seconds", s);
	else
		t->delay = delay;
}

static void answered(struct top *t)
{
	const char *s = buf_cstr(&t->answer);
	char key = t->asks;

	t->asks = 0;
	if (key == '/') {
		t->filter.n = 0;
		buf_adds(&t->filter, s);
	} else if (key == 'd') {
		choose_delay(t, s);
	} else if (key == 'k') {
		choose_victim(t, s);
	} else if (key == 'K') {
		send_signal(t, s);
	} else {
		choose_user(t, s);
	}
	t->first = 0;
	top_arrange(t);
}

static void take_back(struct top *t)
{
	size_t start = t->answer.n;

	while (t->utf8 && start > 1 && (t->answer.s[start - 1] & 0xc0) == 0x80)
		start--;
	t->answer.n = start ? start - 1 : 0;
}

static void edit_answer(struct top *t, int key)
{
	enum { BACKSPACE = 8, CTRL_U = 21, DELETE = 127 };

	if (key == '\r' || key == '\n')
		answered(t);
	else if (key == TOP_ESCAPE)
		t->asks = 0;
	else if (key == CTRL_U)
		t->answer.n = 0;
	else if (key == BACKSPACE || key == DELETE)
		take_back(t);
	else if (key >= ' ' && key < 256 && key != DELETE && t->answer.n < LONGEST_ANSWER)
		buf_addc(&t->answer, (char)key);
}

/* ---- keys -------------------------------------------------------------------------- */

static bool scroll(struct top *t, int key)
{
	size_t page = t->room ? t->room : 1, last = t->shown_n ? t->shown_n - 1 : 0;

	switch (key) {
	case TOP_UP:
		t->first -= t->first > 0;
		return true;
	case TOP_DOWN:
		t->first += t->first < last;
		return true;
	case TOP_PAGE_UP:
		t->first = t->first > page ? t->first - page : 0;
		return true;
	case TOP_PAGE_DOWN:
		t->first = t->first + page < last ? t->first + page : last;
		return true;
	case TOP_HOME:
		t->first = 0;
		return true;
	case TOP_LAST:
		t->first = t->shown_n > page ? t->shown_n - page : 0;
		return true;
	default:
		return false;
	}
}

static bool sort(struct top *t, int key)
{
	static const char keys[] = "PMNT";
	static const enum top_field by[] = { FIELD_CPU, FIELD_MEMORY, FIELD_PID, FIELD_TIME };
	const char *at = key < 256 ? strchr(keys, key) : NULL;

	if (key == 'R') {
		t->reverse = !t->reverse;
	} else if (at) {
		t->order = by[at - keys];
		t->reverse = false;
	} else {
		return false;
	}
	top_arrange(t);
	return true;
}

/* Space and c want another look; the rest is only painted again. */
static void act(struct top *t, int key, bool *again)
{
	switch (key) {
	case '1':
		t->whole_cpu = !t->whole_cpu;
		break;
	case 'c':
		t->args = !t->args;
		*again = true;
		break;
	case 'i':
		t->busy_only = !t->busy_only;
		top_arrange(t);
		break;
	case 'h':
	case '?':
		t->page = PAGE_HELP;
		break;
	case 'k':
		if (t->safe)
			say(t, "not with -s", "k");
		else
			ask(t, 'k');
		break;
	case 's':
	case 'd':
		ask(t, 'd');
		break;
	case '/':
	case 'u':
		ask(t, (char)key);
		break;
	case ' ':
	case '\r':
		*again = true;
		break;
	default:
		break;
	}
}

bool top_key(struct top *t, int key, bool *again)
{
	*again = false;
	if (key == TOP_RESIZE)
		return true;
	if (t->asks) {
		edit_answer(t, key);
		return true;
	}
	t->message.n = 0;
	if (t->page == PAGE_HELP) {
		t->page = PAGE_TABLE;
		return key != 'q';
	}
	if (key == 'q')
		return false;
	if (!scroll(t, key) && !sort(t, key))
		act(t, key, again);
	return true;
}

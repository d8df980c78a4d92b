/* timing.c - the reserved word time (bash manual 3.2.3)
 * SPDX-License-Identifier: ISC
 */
#include "exec/timing.h"

#include "vars/var.h"

#include <sys/resource.h>
#include <time.h>

/* In microseconds. */
struct cost {
	int64_t real, user, system;
};

static int64_t microseconds(struct timeval t)
{
	return (int64_t)t.tv_sec * 1000000 + t.tv_usec;
}

static struct cost cost_now(void)
{
	static const int who[] = { RUSAGE_SELF, RUSAGE_CHILDREN };
	struct timespec t;
	struct cost c;

	clock_gettime(CLOCK_MONOTONIC, &t);
	c = (struct cost){ .real = (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000 };
	for (size_t i = 0; i < ARRAY_LEN(who); i++) {
		struct rusage u = { 0 };

		getrusage(who[i], &u);
		c.user += microseconds(u.ru_utime);
		c.system += microseconds(u.ru_stime);
	}
	return c;
}

/* Seconds with so many places, cut off; with minutes when it is long. */
static void add_seconds(struct buf *b, int64_t us, int places, bool is_long)
{
	int64_t seconds = us / 1000000, unit = 100000;

	if (is_long)
		buf_fmt(b, "%ldm%ld", (long)(seconds / 60), (long)(seconds % 60));
	else
		buf_fmt(b, "%ld", (long)seconds);
	if (places)
		buf_addc(b, '.');
	for (; places > 0; places--, unit /= 10)
		buf_addc(b, (char)('0' + us / unit % 10));
	if (is_long)
		buf_addc(b, 's');
}

/* %[places][l]R, U, S; %P; %%. The character that is none of these, or 0. */
static char add_field(struct buf *b, const char **format, const struct cost *c)
{
	const char *s = *format;
	bool is_long = false;
	int places = 3;

	if (*s >= '0' && *s <= '9') {
		places = *s++ - '0';
		if (places > 3)
			places = 3;
	}
	if (*s == 'l') {
		is_long = true;
		s++;
	}
	*format = s + (*s != '\0');
	switch (*s) {
	case 'R': add_seconds(b, c->real, places, is_long); return 0;
	case 'U': add_seconds(b, c->user, places, is_long); return 0;
	case 'S': add_seconds(b, c->system, places, is_long); return 0;
	case 'P':
		add_seconds(b, c->real ? (c->user + c->system) * 100000000 / c->real : 0, 2, false);
		return 0;
	case '%': case '\0':
		buf_addc(b, '%');
		return 0;
	default:
		return *s;
	}
}

static void report(struct shell *sh, const char *format, const struct cost *c)
{
	struct buf b = buf_in(&sh->scratch);

	while (*format) {
		char c1 = *format++, wrong;

		if (c1 != '%') {
			buf_addc(&b, c1);
			continue;
		}
		wrong = add_field(&b, &format, c);
		if (wrong) {
			sh_error(sh, "TIMEFORMAT: `%c': invalid format character", wrong);
			return;
		}
	}
	buf_addc(&b, '\n');
	sh_write_error(sh, b.s, b.n);
}

enum flow run_time(struct shell *sh, const struct node_one *n, unsigned flags)
{
	const char *format = "\nreal\t%3lR\nuser\t%3lU\nsys\t%3lS";
	struct arena_mark mark;
	struct cost before = cost_now(), after;
	enum flow f = FLOW_NEXT;

	if (sh->now.negated == &n->node)
		sh->now.negated = n->child;
	if (n->child)
		f = run_node(sh, n->child, flags & RUN_TESTED);
	else
		sh->status = 0;
	after = cost_now();
	after.real -= before.real;
	after.user -= before.user;
	after.system -= before.system;
	mark = arena_mark(&sh->scratch);
	if (n->node.kind == NODE_TIME_POSIX)
		format = "real %2R\nuser %2U\nsys %2S";
	else if (var_get(sh, "TIMEFORMAT"))
		format = var_get(sh, "TIMEFORMAT");
	if (*format)
		report(sh, format, &after);
	arena_reset(&sh->scratch, mark);
	return f;
}

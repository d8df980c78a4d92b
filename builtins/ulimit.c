/*
 * ulimit [-HS] [-a | -cdefilmnpqrstuvxR [limit]]...
 *
 * Show or set what the shell and its children may use.
 *
 * A limit is a number, unlimited, hard or soft. Without a resource it is -f, the file size. Without -H or -S the soft
 * limit is shown, and both are set.
 *
 *   -H  the hard limit, which only root can raise
 *   -S  the soft limit, which counts
 *   -a  show all limits
 *   -R  real-time before blocking, microseconds
 *   -c  core file size, blocks
 *   -d  data segment, kbytes
 *   -e  scheduling priority
 *   -f  size of files, blocks: 1024 bytes, or 512 as sh and with set -o posix
 *   -i  pending signals
 *   -l  locked memory, kbytes
 *   -m  resident memory, kbytes
 *   -n  open files
 *   -p  pipe size, 512 bytes; cannot be set
 *   -q  POSIX message queues, bytes
 *   -r  real-time priority
 *   -s  stack, kbytes
 *   -t  processor time, seconds
 *   -u  processes of the user
 *   -v  virtual memory, kbytes
 *   -x  file locks
 *
 *   $ ulimit -S -n 50; ulimit -n
 *   50
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/number.h"
#include "builtins/usage.h"

#include <errno.h>
#include <limits.h>
#include <sys/resource.h>

enum { BLOCK = -1, PIPE = -1 };

static const struct resource {
	char letter;
	const char *name, *unit; /* NULL: a count */
	int number; /* of RLIMIT_*, or PIPE */
	int factor; /* bytes in a unit, or BLOCK */
} table[] = {
	{ 'R', "real-time non-blocking time", "microseconds", RLIMIT_RTTIME, 1 },
	{ 'c', "core file size", "blocks", RLIMIT_CORE, BLOCK },
	{ 'd', "data seg size", "kbytes", RLIMIT_DATA, 1024 },
	{ 'e', "scheduling priority", NULL, RLIMIT_NICE, 1 },
	{ 'f', "file size", "blocks", RLIMIT_FSIZE, BLOCK },
	{ 'i', "pending signals", NULL, RLIMIT_SIGPENDING, 1 },
	{ 'l', "max locked memory", "kbytes", RLIMIT_MEMLOCK, 1024 },
	{ 'm', "max memory size", "kbytes", RLIMIT_RSS, 1024 },
	{ 'n', "open files", NULL, RLIMIT_NOFILE, 1 },
	{ 'p', "pipe size", "512 bytes", PIPE, 512 },
	{ 'q', "POSIX message queues", "bytes", RLIMIT_MSGQUEUE, 1 },
	{ 'r', "real-time priority", NULL, RLIMIT_RTPRIO, 1 },
	{ 's', "stack size", "kbytes", RLIMIT_STACK, 1024 },
	{ 't', "cpu time", "seconds", RLIMIT_CPU, 1 },
	{ 'u', "max user processes", NULL, RLIMIT_NPROC, 1 },
	{ 'v', "virtual memory", "kbytes", RLIMIT_AS, 1024 },
	{ 'x', "file locks", NULL, RLIMIT_LOCKS, 1 },
};

struct ulimit {
	struct shell *sh;
	bool hard, soft, all;
	bool named; /* the lines begin with the resource */
};

static rlim_t factor(const struct shell *sh, const struct resource *r)
{
	if (r->factor == BLOCK)
		return builtin_posix(sh) ? 512 : 1024;
	return (rlim_t)r->factor;
}

static int get(const struct resource *r, struct rlimit *l)
{
	if (r->number != PIPE)
		return getrlimit((__typeof__(RLIMIT_CPU))r->number, l);
	l->rlim_cur = l->rlim_max = PIPE_BUF;
	return 0;
}

static bool fail(const struct ulimit *u, const struct resource *r, const char *what)
{
	sh_error(u->sh, "ulimit: %s: cannot %s limit: %s", r->name, what, strerror(errno));
	return false;
}

static bool show(const struct ulimit *u, const struct resource *r)
{
	struct out *o = sh_out(u->sh);
	struct rlimit l;
	rlim_t v;

	if (get(r, &l) < 0)
		return fail(u, r, "get");
	v = u->hard && !u->soft ? l.rlim_max : l.rlim_cur;
	if (u->named) {
		struct buf b = buf_in(&u->sh->scratch);

		buf_fmt(&b, "(%s%s-%c)", r->unit ? r->unit : "", r->unit ? ", " : "", r->letter);
		out_fmt(o, "%20s", r->name);
		for (size_t n = b.n; n < 20; n++)
			out_addc(o, ' ');
		out_fmt(o, "%s ", buf_cstr(&b));
	}
	if (v == RLIM_INFINITY)
		out_adds(o, "unlimited\n");
	else
		out_fmt(o, "%llu\n", (unsigned long long)(v / factor(u->sh, r)));
	return true;
}

static bool parse(const struct ulimit *u, const struct resource *r, const char *text, const struct rlimit *l,
		  rlim_t *out)
{
	long n;

	if (strcmp(text, "unlimited") == 0)
		*out = RLIM_INFINITY;
	else if (strcmp(text, "hard") == 0)
		*out = l->rlim_max;
	else if (strcmp(text, "soft") == 0)
		*out = l->rlim_cur;
	else if (!number_parse(text, &n) || n < 0 || __builtin_mul_overflow((rlim_t)n, factor(u->sh, r), out))
		return false;
	return true;
}

static bool set(const struct ulimit *u, const struct resource *r, const char *text)
{
	struct rlimit l;
	rlim_t v;

	if (get(r, &l) < 0)
		return fail(u, r, "get");
	if (!parse(u, r, text, &l, &v)) {
		sh_error(u->sh, "ulimit: %s: invalid number", text);
		return false;
	}
	if (u->soft || !u->hard)
		l.rlim_cur = v;
	if (u->hard || !u->soft)
		l.rlim_max = v;
	errno = EINVAL;
	if (r->number == PIPE || setrlimit((__typeof__(RLIMIT_CPU))r->number, &l) < 0)
		return fail(u, r, "modify");
	return true;
}

static const struct resource *by_letter(char c)
{
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (table[i].letter == c)
			return &table[i];
	return NULL;
}

/* What is asked for: a resource, and what it shall be. */
struct request {
	const struct resource *resource;
	const char *limit; /* NULL: show it */
};

/* Options, each with a limit behind it or not; the number of requests, or -1 after a message. */
static int requests(struct ulimit *u, struct args *a, struct request *r)
{
	int n = 0, c;

	for (;;) {
		while ((c = args_next(a)) > 0) {
			if (c == '?') {
				builtin_usage(u->sh, a, "ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]");
				return -1;
			}
			u->hard |= c == 'H';
			u->soft |= c == 'S';
			u->all |= c == 'a';
			if (c != 'H' && c != 'S' && c != 'a' && n < (int)ARRAY_LEN(table))
				r[n++] = (struct request){ by_letter((char)c), NULL };
		}
		if (a->i == a->argc)
			break;
		if (!n)
			r[n++] = (struct request){ by_letter('f'), NULL };
		if (r[n - 1].limit || u->all) {
			sh_error(u->sh, "ulimit: too many arguments");
			return -1;
		}
		r[n - 1].limit = a->argv[a->i++];
	}
	if (!n)
		r[n++] = (struct request){ by_letter('f'), NULL };
	return n;
}

static int ulimit_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_ulimit;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_ulimit.opts };
	struct request r[ARRAY_LEN(table)];
	struct ulimit u = { .sh = sh };
	int n = requests(&u, &a, r);
	bool ok = true;

	if (n < 0)
		return 2;
	u.named = n > 1 || u.all;
	for (size_t i = 0; u.all && i < ARRAY_LEN(table); i++)
		ok = show(&u, &table[i]) && ok;
	if (u.all)
		return !ok;
	for (int i = 0; i < n && ok; i++)
		ok = r[i].limit ? set(&u, r[i].resource, r[i].limit) : show(&u, r[i].resource);
	return !ok;
}

const struct command cmd_ulimit = {
	.name = "ulimit", .opts = "HSaRcdefilmnpqrstuvx", .run = ulimit_run, .flags = CMD_FORK,
};

/*
 * bench [-ip] [-c code] [-j file] [-n runs] [-s seed] [-w runs] command [argument...] [--vs command [argument...]]...
 * bench scoreboard [-g] [-j file] [-x program] [row...]
 * bench report
 *
 * Measure what commands cost, and compare them.
 *
 * The commands are run in turn, in a new order in each round, so that a busy machine is as unkind to one as to the
 * other. A program is started as the shell starts any, without a shell between; its input is /dev/null, and its
 * output and status have to be the same in every run. Code of the shell (-c, and what is a function or builtin) runs
 * in a subshell of its own, many times for one sample, in which it finds what it has left behind; its output goes to
 * /dev/null.
 *
 * Times are of one run: wall is from the start to the end, cpu the processor time with that of all children. An
 * outlier is further from the median than 3.5 times 1.4826 times MAD, the median of all such distances. A percentile
 * needs enough runs, 100 or 1,000. The interval of a ratio of medians holds the true one in 95 of 100 cases, by
 * resampling; when it holds 1, no difference has been shown.
 *
 *   -c code  measure this code; the words before --vs, and behind it, may begin with -c, too
 *   -i, --ignore
 *            take any status and output
 *   -j, --json file
 *            write all samples there
 *   -n, --runs runs
 *            how many are measured of each; without it as many as take some three seconds, 10 to 1,000
 *   -p, --pin
 *            on one processor alone
 *   -s, --seed seed
 *            of the order and of the resampling
 *   -w, --warmup runs
 *            how many come before and do not count (3)
 *
 * `husk bench scoreboard` measures husk itself, a line for each figure that is documented: what is measured, what was
 * found, the bound, and whether it is kept: pass, miss, or skip with the reason. Pass and miss come from the samples alone.
 * All work checks its own output (statuses, bytes counted at the far end, lines); when that is not what it has to be, the
 * line says wrong and the status is 1. A goal is stricter than the bound, and husk's own. Where bare C that does the same
 * misses the bound as well its figure stands beside husk's, and lines marked host say more about the host than about husk.
 * A miss alone is no failure. With names only these rows are measured. What is made for it is made in a directory of its
 * own below $TMPDIR, which goes when it ends or is interrupted.
 *
 * With -g only the guards are measured, in some seconds: they compare the median of a few samples with the bound. One that
 * misses is run once more, and both figures are shown; one that misses twice makes the status 1, unless the host is too slow:
 * when what husk adds to the time of bare C is within the bound, or when bare C does not reach a rate either. Then the guard
 * is skipped, with the figure of bare C.
 *
 * With -j the samples of every row are kept, and the report. With -x another husk is measured: it is started as the program,
 * wherever a row starts husk; what is neither a program nor a shell, such as the relay of terminals, stays this one's.
 * What is spawned is the `true` that PATH has.
 *
 * `husk bench report` says what belongs to any report of figures: revision, host and processor, kernel and libc, the path
 * of the program, limit of memory, processors that may be used, sizes, command, result, markers, baseline and notes. What
 * is unknown says why.
 *
 *   $ husk bench -n 20 -w 1 true --vs -c 'i=$((i+1))' | grep -c 'median'
 *   4
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/bench.h"

#include "base/command.h"
#include "base/stats.h"
#include "builtins/scoreboard.h"
#include "builtins/usage.h"
#include "exec/run.h"
#include "jobs/job.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

enum { WARM_UP = 3, RUNS_MIN = 10, RUNS_MAX = 1000 };

/* What all runs of one command may take when nobody says how many there are. */
#define TIME_EACH 3000000000000ULL /* ps */

static bool number(const char *s, uint64_t max, uint64_t *v)
{
	*v = 0;
	if (!*s)
		return false;
	for (; *s; s++) {
		if (*s < '0' || *s > '9' || __builtin_mul_overflow(*v, 10, v) || __builtin_add_overflow(*v, *s - '0', v) ||
		    *v > max)
			return false;
	}
	return true;
}

static int pin(struct shell *sh, cpu_set_t *before)
{
	cpu_set_t one;
	int cpu = sched_getcpu();

	CPU_ZERO(&one);
	CPU_SET(cpu < 0 ? 0 : cpu, &one);
	if (sched_getaffinity(0, sizeof(*before), before) == 0 && sched_setaffinity(0, sizeof(one), &one) == 0)
		return cpu;
	sh_error(sh, "bench: cannot stay on one processor: %s", strerror(errno));
	return -1;
}

/* Every command once, in a random order. */
static int round_of(struct shell *sh, struct bench *b, bool keep)
{
	unsigned *order = b->order;
	int status = 0;

	for (unsigned i = 0; i < b->n; i++)
		order[i] = i;
	for (unsigned i = b->n; i > 1; i--) {
		unsigned j = (unsigned)((stats_random(&b->state) >> 33) % i), t = order[i - 1];

		order[i - 1] = order[j];
		order[j] = t;
	}
	for (unsigned i = 0; i < b->n && !status; i++)
		status = measured_sample(sh, &b->commands[order[i]], keep);
	return status;
}

/* As many as the slowest allows, by what the warm-up took. */
static uint64_t runs_for(struct bench *b, uint64_t spent, uint64_t rounds)
{
	uint64_t each = spent / (rounds ? rounds : 1) / b->n, n = TIME_EACH / (each ? each : 1);

	return n < RUNS_MIN ? RUNS_MIN : n > RUNS_MAX ? RUNS_MAX : n;
}

static int measure(struct shell *sh, struct bench *b)
{
	cpu_set_t before;
	uint64_t start;
	int status = 0;

	b->cpu = b->pinned ? pin(sh, &before) : -1;
	if (b->pinned && b->cpu < 0)
		return 1;
	b->clock = measured_clock();
	b->state = b->seed;
	for (unsigned i = 0; i < b->n && !status; i++)
		status = measured_start(sh, &b->commands[i]);
	start = measured_now();
	for (uint64_t i = 0; i < b->warm_up && !status; i++)
		status = round_of(sh, b, false);
	if (!b->runs)
		b->runs = runs_for(b, measured_now() - start, b->warm_up);
	for (uint64_t i = 0; i < b->runs && !status; i++)
		status = round_of(sh, b, true);
	if (b->cpu >= 0)
		sched_setaffinity(0, sizeof(before), &before);
	return status;
}

static int write_json(struct shell *sh, struct bench *b)
{
	struct out o = { 0 };
	int e;

	o.fd = open(b->json, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (o.fd < 0) {
		sh_error(sh, "bench: %s: %s", b->json, strerror(errno));
		return 1;
	}
	bench_write_json(&o, b);
	out_flush(&o);
	e = o.error;
	if (close(o.fd) < 0 && !e)
		e = errno;
	buf_finish(&o.buf);
	if (e)
		sh_error(sh, "bench: %s: %s", b->json, strerror(e));
	return e != 0;
}

static int run_bench(struct shell *sh, void *arg)
{
	struct bench *b = arg;
	int status = measure(sh, b);

	if (!status && b->json)
		status = write_json(sh, b); /* before the samples are sorted */
	if (!status)
		bench_show(sh, sh_out(sh), b);
	for (unsigned i = 0; i < b->n; i++)
		measured_finish(&b->commands[i]);
	return status;
}

int bench_as_job(struct shell *sh, int (*run)(struct shell *sh, void *arg), void *arg)
{
	struct job job;
	pid_t pid;

	job_init(&job);
	pid = fork_subshell(sh, &job, false);
	if (pid == 0) {
		sh->status = run(sh, arg);
		sh->status = sh_out_end(sh, "bench", sh->status);
		run_pending(sh); /* Ctrl-C */
		shell_exit(sh);
	}
	if (pid < 0)
		return 1;
	job.group = sh->jobs->monitor ? pid : 0;
	job_add(&job, pid);
	wait_foreground(sh, &job, sh->running);
	job_finish(&job);
	return sh->status;
}

/* Does the first word mean a program, or something of the shell's? */
static bool is_code(char **argv, int argc)
{
	const struct symbol *s = symbol_get(argv[0], strlen(argv[0]));

	if (strcmp(argv[0], "husk") == 0 && !s->func)
		return argc > 1 && command_find(&tool_set, argv[1], strlen(argv[1]));
	return s->func || s->builtin;
}

static const char *joined(struct shell *sh, char **argv, int argc)
{
	struct buf b = buf_in(&sh->scratch);

	for (int i = 0; i < argc; i++) {
		if (i)
			buf_addc(&b, ' ');
		buf_quote(&b, argv[i], strlen(argv[i]), false);
	}
	return buf_cstr(&b);
}

/* One alternative: words, or -c code. */
static bool add_command(struct shell *sh, struct bench *b, char **argv, int argc)
{
	struct measured *m = &b->commands[b->n];

	if (argc == 2 && strcmp(argv[0], "-c") == 0) {
		m->code = m->name = argv[1];
	} else if (argc && strcmp(argv[0], "--") == 0) {
		return add_command(sh, b, argv + 1, argc - 1);
	} else if (!argc || argv[0][0] == '-') {
		return false;
	} else {
		m->name = joined(sh, argv, argc);
		if (is_code(argv, argc)) {
			m->code = m->name;
		} else {
			m->argv = arena_alloc(&sh->scratch, ((size_t)argc + 1) * sizeof(char *));
			memcpy(m->argv, argv, (size_t)argc * sizeof(char *));
			m->argv[argc] = NULL;
		}
	}
	m->any_status = b->ignore;
	b->n++;
	return true;
}

/* The words behind the options, parted by --vs. */
static bool add_commands(struct shell *sh, struct bench *b, char **argv, int argc, char *code)
{
	int from = 0;

	if (code) {
		char *words[] = { (char *)(uintptr_t)"-c", code };

		if (argc && strcmp(argv[0], "--vs") != 0)
			return false;
		add_command(sh, b, words, 2);
		from = 1;
	}
	while (from < argc) {
		int to = from;

		while (to < argc && strcmp(argv[to], "--vs") != 0)
			to++;
		if (!add_command(sh, b, argv + from, to - from))
			return false;
		from = to + 1;
	}
	return b->n && (!argc || strcmp(argv[argc - 1], "--vs") != 0);
}

static int bench_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_bench;
	static const char usage[] = "husk bench [option...] command [argument...] [--vs command [argument...]]...";
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_bench.opts, .longs = cmd_bench.longs };
	struct bench b = { .seed = 1, .warm_up = WARM_UP };
	char *code = NULL;
	bool wrong = false;
	int c;

	if (argc > 1 && strcmp(argv[1], "scoreboard") == 0)
		return scoreboard_run(sh, argc - 1, argv + 1);
	if (argc > 1 && strcmp(argv[1], "report") == 0)
		return report_run(sh, argc - 1, argv + 1);
	while (!wrong && (c = args_next(&a)) > 0) {
		switch (c) {
		case 'c': code = (char *)(uintptr_t)a.arg; break;
		case 'i': b.ignore = true; break;
		case 'j': b.json = a.arg; break;
		case 'n': wrong = !number(a.arg, 1000000, &b.runs) || !b.runs; break;
		case 'p': b.pinned = true; break;
		case 's': wrong = !number(a.arg, UINT64_MAX, &b.seed); break;
		case 'w': wrong = !number(a.arg, 1000000, &b.warm_up); break;
		default: return builtin_usage(sh, &a, usage);
		}
		if (code && a.i < argc && strcmp(argv[a.i], "--vs") == 0)
			break;
	}
	if (wrong) {
		a.letter = '\0';
		a.word = a.arg;
		a.problem = "not such a number";
		return builtin_usage(sh, &a, usage);
	}
	b.commands = arena_zalloc(&sh->scratch, ((size_t)argc + 1) * sizeof(*b.commands));
	b.order = arena_zalloc(&sh->scratch, ((size_t)argc + 1) * sizeof(*b.order));
	if (!add_commands(sh, &b, argv + a.i, argc - a.i, code)) {
		a.letter = '\0';
		a.problem = NULL;
		return builtin_usage(sh, &a, usage);
	}
	/* At a prompt as a job: so Ctrl-Z and Ctrl-C mean the whole of it. */
	return sh->jobs->monitor ? bench_as_job(sh, run_bench, &b) : run_bench(sh, &b);
}

const struct command cmd_bench = {
	.name = "bench",
	.opts = "c:ij:n:ps:w:",
	.longs = "ignore=i json:j runs:n pin=p seed:s warmup:w",
	.run = bench_run,
};

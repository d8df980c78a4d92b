/* compare.c - run commands in turn, check what they print, compare what they cost */
/* SPDX-License-Identifier: ISC */
/*
 * compare [options] -r ROW -- NAME COMMAND [ARG...] [-- NAME COMMAND [ARG...]]...
 * compare -q METRIC -i FILE -r ROW A [B]
 * compare -c
 *
 * The first form runs A B C A B C ..., after a warm-up, and prints a table of
 * wall and one of CPU time. Input is /dev/null, output a file in memory; what
 * is in it and the status are compared after every run, and one wrong run ends
 * the program with status 1.
 *
 *   -r ROW      name of the row in the samples
 *   -n N        rounds (9)
 *   -e TEXT     a run must print TEXT and a newline (nothing)
 *   -E FILE     a run must print what is in FILE
 *   -x STATUS   a run must end with STATUS (0)
 *   -b NAME     the baseline of the ratios (the first command)
 *   -f FACTOR   a command whose warm-up took FACTOR times that of the quickest is
 *               run in every fourth round only, FACTOR squared times: once (3)
 *   -t SECONDS  after that long such a command rests, if it has a sample (60)
 *   -o FILE     append every sample to FILE, one line of JSON each
 *   -s SEED     of the bootstrap (1)
 *
 * The second form reads the samples of -o again. METRIC is wall, cpu (both ns),
 * rss (KiB) or faults. It prints A's median, or with B the medians of A and B,
 * their ratio and the ends of its 95 % interval. The third prints the clock's cost.
 *
 * CPU time, maximum RSS and page faults are those wait4() gives: of the command
 * and of every child it waited for. The RSS of a command is never below
 * that of compare itself, which it shares until its exec.
 */
#include "base/stats.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <math.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { WALL, CPU, RSS, FAULTS, METRICS };
static const char *const metric_names[METRICS] = { "wall", "cpu", "rss", "faults" };

enum { EVERY = 4, MAX_COMMANDS = 64 };

struct command {
	const char *name;
	char **argv;
	uint64_t *samples[METRICS]; // owned; times in ns, RSS in KiB
	size_t n, room;
	double warm_up; // CPU time in ns, INFINITY when it was cut short
	int every;      // runs in each round that this divides
};

struct settings {
	const char *row, *baseline, *samples, *query;
	int rounds, status;
	double factor, budget;
	uint64_t seed;
	char *expected; // owned
	size_t expected_len;
	FILE *log;
};

static struct settings set = { .rounds = 9, .factor = 3, .budget = 60, .seed = 1 };
static struct command commands[MAX_COMMANDS];
static size_t n_commands;
static int output; // what the commands print goes to this file
static int null;

static void die(const char *what)
{
	fprintf(stderr, "compare: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void usage(void)
{
	fputs("usage: compare [options] -r ROW -- NAME COMMAND [ARG...] [-- NAME COMMAND...]...\n"
	      "       compare -q METRIC -i FILE -r ROW A [B]\n"
	      "       compare -c\n",
		stderr);
	exit(2);
}

static void *allocate(void *old, size_t count, size_t size)
{
	void *new = reallocarray(old, count ? count : 1, size);

	if (!new)
		die("memory");
	return new;
}

static uint64_t now(void) /* ns */
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* ---- the tables ------------------------------------------------------------- */

static struct ratio ratio_of(struct command *a, struct command *b, int metric)
{
	uint64_t *scratch = allocate(NULL, a->n > b->n ? a->n : b->n, sizeof(*scratch));
	struct ratio r = stats_ratio(a->samples[metric], a->n, b->samples[metric], b->n, scratch, set.seed);

	free(scratch);
	return r;
}

static void print_us(uint64_t ns)
{
	printf(" %10.1f", (double)ns / 1e3);
}

static void print_quantile(uint64_t ns, size_t n, size_t least)
{
	if (n < least)
		printf(" %10s", least == 100 ? "n<100" : "n<1000");
	else
		print_us(ns);
}

static void print_row(struct command *c, struct command *baseline, int metric)
{
	struct stats s = stats_of(c->samples[metric], c->n);
	struct ratio r = ratio_of(c, baseline, metric);

	printf("%-14s %5zu", c->name, c->n);
	print_us(s.min);
	print_us(s.median);
	print_us(s.mean);
	print_us(s.deviation);
	print_us(s.mad);
	print_quantile(s.p95, c->n, 100);
	print_quantile(s.p99, c->n, 1000);
	printf(" %4zu", s.outliers);
	print_us(s.trimmed_mean);
	printf("  %6.3f [%.3f, %.3f]\n", (double)r.value / 1e6, (double)r.low / 1e6, (double)r.high / 1e6);
}

static void print_table(int metric, struct command *baseline)
{
	printf("%-14s %5s %10s %10s %10s %10s %10s %10s %10s %4s %10s  %s %s\n",
		metric == WALL ? "wall us" : "cpu us", "n", "min", "med = p50", "mean", "sd", "MAD",
		"p95", "p99", "out", "trimmed", "ratio to", baseline->name);
	for (size_t i = 0; i < n_commands; i++)
		print_row(&commands[i], baseline, metric);
}

static uint64_t median(struct command *c, int metric)
{
	return stats_of(c->samples[metric], c->n).median;
}

static void print_memory(void)
{
	printf("%-14s %10s %10s\n", "medians", "RSS KiB", "faults");
	for (size_t i = 0; i < n_commands; i++)
		printf("%-14s %10" PRIu64 " %10" PRIu64 "\n", commands[i].name,
			median(&commands[i], RSS), median(&commands[i], FAULTS));
}

static double clock_cost(void)
{
	enum { CALLS = 200000 };
	uint64_t start = now(), last = start;

	for (int i = 0; i < CALLS; i++)
		last = now();
	return (double)(last - start) / CALLS;
}

/* ---- one run ---------------------------------------------------------------- */

/*
 * The child shares our memory until it execs. SIGCHLD stays blocked here, so
 * that a warm-up can wait for it with a limit, and is given back to the child.
 */
static pid_t start(struct command *c, bool own_group)
{
	sigset_t none;
	pid_t pid;

	sigemptyset(&none);
	pid = vfork();
	if (pid != 0)
		return pid;
	if (own_group)
		setpgid(0, 0);
	sigprocmask(SIG_SETMASK, &none, NULL);
	if (dup2(null, 0) == 0 && dup2(output, 1) == 1)
		execvp(c->argv[0], c->argv);
	_exit(127);
}

static bool output_is_right(void)
{
	struct stat st;
	char *text;
	bool same;

	if (fstat(output, &st) < 0 || (size_t)st.st_size != set.expected_len)
		return false;
	if (!set.expected_len)
		return true;
	text = mmap(NULL, set.expected_len, PROT_READ, MAP_PRIVATE, output, 0);
	if (text == MAP_FAILED)
		die("mmap");
	same = memcmp(text, set.expected, set.expected_len) == 0;
	munmap(text, set.expected_len);
	return same;
}

static void check(const struct command *c, int status)
{
	char text[80] = "";
	ssize_t n;

	if (WIFEXITED(status) && WEXITSTATUS(status) == set.status && output_is_right())
		return;
	n = pread(output, text, sizeof(text) - 1, 0);
	text[n > 0 ? n : 0] = '\0';
	fprintf(stderr, "compare: %s: %s is wrong: wait status %d, output starts with '%s'\n",
		set.row, c->name, status, text);
	exit(1);
}

static void reset_output(void)
{
	if (ftruncate(output, 0) < 0 || lseek(output, 0, SEEK_SET) < 0)
		die("output");
}

static uint64_t cpu_time(const struct rusage *used) /* ns */
{
	return 1000000000u * (uint64_t)(used->ru_utime.tv_sec + used->ru_stime.tv_sec) +
	       1000u * (uint64_t)(used->ru_utime.tv_usec + used->ru_stime.tv_usec);
}

static void keep(struct command *c, const uint64_t sample[METRICS], int round)
{
	if (c->n == c->room) {
		c->room = c->room ? c->room * 2 : 16;
		for (int i = 0; i < METRICS; i++)
			c->samples[i] = allocate(c->samples[i], c->room, sizeof(*c->samples[i]));
	}
	for (int i = 0; i < METRICS; i++)
		c->samples[i][c->n] = sample[i];
	c->n++;
	if (set.log)
		fprintf(set.log,
			"{\"row\":\"%s\",\"name\":\"%s\",\"round\":%d,\"wall\":%" PRIu64 ",\"cpu\":%" PRIu64
			",\"rss\":%" PRIu64 ",\"faults\":%" PRIu64 "}\n",
			set.row, c->name, round, sample[WALL], sample[CPU], sample[RSS],
			sample[FAULTS]);
}

static void run(struct command *c, int round)
{
	struct rusage used;
	uint64_t began, sample[METRICS];
	int status = 0;
	pid_t pid;

	reset_output();
	began = now();
	pid = start(c, false);
	if (pid < 0 || wait4(pid, &status, 0, &used) < 0)
		die(c->name);
	sample[WALL] = now() - began;
	sample[CPU] = cpu_time(&used);
	sample[RSS] = (uint64_t)used.ru_maxrss;
	sample[FAULTS] = (uint64_t)(used.ru_minflt + used.ru_majflt);
	check(c, status);
	keep(c, sample, round);
}

/* Waits until the child is done or the time, in ns, is over. */
static bool is_done_within(pid_t pid, double limit, int *status, struct rusage *used)
{
	double end = (double)now() + limit, left = limit;
	sigset_t child;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	while (left > 0) {
		struct timespec rest = { .tv_sec = (time_t)(left / 1e9) };

		if (wait4(pid, status, WNOHANG, used) == pid)
			return true;
		rest.tv_nsec = (long)(left - (double)rest.tv_sec * 1e9);
		sigtimedwait(&child, NULL, &rest);
		left = end - (double)now();
	}
	return false;
}

/* A warm-up tells how slow a command is; one that is cut short is not checked. */
static void warm_up(struct command *c, double limit)
{
	struct rusage used;
	int status = 0;
	pid_t pid;

	reset_output();
	pid = start(c, true);
	if (pid < 0)
		die(c->name);
	if (is_done_within(pid, limit, &status, &used)) {
		c->warm_up = (double)cpu_time(&used);
		check(c, status);
	} else {
		c->warm_up = INFINITY;
		kill(-pid, SIGKILL);
		waitpid(pid, &status, 0);
	}
}

/* The limit is of wall time and thus doubled: others may have the CPU as well. */
static void warm_up_all(void)
{
	double quickest = INFINITY, limit = 60e9;

	for (size_t i = 0; i < n_commands; i++) {
		uint64_t began = now();

		warm_up(&commands[i], limit);
		limit = fmin(limit, fmax(20e6, 2 * set.factor * set.factor * (double)(now() - began)));
		quickest = fmin(quickest, commands[i].warm_up);
	}
	for (size_t i = 0; i < n_commands; i++) {
		double times = commands[i].warm_up / quickest;

		commands[i].every = times > set.factor * set.factor ? set.rounds
				    : times > set.factor            ? EVERY
								    : 1;
	}
}

static void measure(void)
{
	uint64_t began;

	warm_up_all();
	began = now();
	for (int round = 0; round < set.rounds; round++) {
		bool late = (double)(now() - began) > set.budget * 1e9;

		for (size_t i = 0; i < n_commands; i++) {
			struct command *c = &commands[i];

			if (round % c->every == 0 && (c->every == 1 || !late || !c->n))
				run(c, round);
		}
	}
}

/* ---- the forms -------------------------------------------------------------- */

static struct command *command_add(const char *name)
{
	if (n_commands == MAX_COMMANDS)
		usage();
	commands[n_commands].name = name;
	return &commands[n_commands++];
}

static struct command *command_find(const char *name)
{
	for (size_t i = 0; i < n_commands; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

/* The words after the options, each group after a "--". */
static void read_commands(char **word)
{
	while (*word) {
		struct command *c = command_add(*word);

		if (!word[1])
			usage();
		c->argv = ++word;
		while (*word && strcmp(*word, "--") != 0)
			word++;
		if (*word)
			*word++ = NULL;
	}
}

static void read_samples(const char *file)
{
	FILE *in = fopen(file, "re");
	char line[512], row[64], name[64];
	uint64_t sample[METRICS];
	int round;

	if (!in)
		die(file);
	while (fgets(line, sizeof(line), in)) {
		struct command *c;

		if (sscanf(line,
			    "{\"row\":\"%63[^\"]\",\"name\":\"%63[^\"]\",\"round\":%d,\"wall\":%" SCNu64 ",\"cpu\":%" SCNu64
			    ",\"rss\":%" SCNu64 ",\"faults\":%" SCNu64 "}",
			    row, name, &round, &sample[WALL], &sample[CPU], &sample[RSS],
			    &sample[FAULTS]) != 7)
			continue;
		if (strcmp(row, set.row) == 0 && (c = command_find(name)))
			keep(c, sample, round);
	}
	fclose(in);
}

static int query(const char *file, char **names)
{
	int metric = 0;
	struct command *a, *b;
	struct ratio r;

	while (metric < METRICS && strcmp(metric_names[metric], set.query) != 0)
		metric++;
	if (metric == METRICS || !file || !names[0])
		usage();
	a = command_add(names[0]);
	b = names[1] && strcmp(names[0], names[1]) != 0 ? command_add(names[1]) : a;
	read_samples(file);
	if (!a->n || !b->n)
		return 1;
	printf("%" PRIu64, median(a, metric));
	if (names[1]) {
		r = ratio_of(a, b, metric);
		printf(" %" PRIu64 " %.4f %.4f %.4f", median(b, metric), (double)r.value / 1e6,
			(double)r.low / 1e6, (double)r.high / 1e6);
	}
	putchar('\n');
	return 0;
}

static void expect_file(const char *file)
{
	FILE *in = fopen(file, "re");
	struct stat st;

	if (!in || fstat(fileno(in), &st) < 0)
		die(file);
	set.expected_len = (size_t)st.st_size;
	set.expected = allocate(NULL, set.expected_len, 1);
	if (fread(set.expected, 1, set.expected_len, in) != set.expected_len)
		die(file);
	fclose(in);
}

static void expect_line(const char *line)
{
	set.expected_len = strlen(line) + 1;
	set.expected = allocate(NULL, set.expected_len, 1);
	memcpy(set.expected, line, set.expected_len - 1);
	set.expected[set.expected_len - 1] = '\n';
}

/* The last CPU we may use: interrupts tend to be served on the first. */
static int pin(void)
{
	cpu_set_t may, one;
	int cpu = CPU_SETSIZE - 1;

	if (sched_getaffinity(0, sizeof(may), &may) < 0)
		return -1;
	while (cpu >= 0 && !CPU_ISSET(cpu, &may))
		cpu--;
	CPU_ZERO(&one);
	if (cpu >= 0)
		CPU_SET(cpu, &one);
	return sched_setaffinity(0, sizeof(one), &one) < 0 ? -1 : cpu;
}

static void prepare(void)
{
	sigset_t child;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, NULL);
	null = open("/dev/null", O_RDONLY | O_CLOEXEC);
	output = memfd_create("output", MFD_CLOEXEC);
	if (null < 0 || output < 0)
		die("output");
	if (set.samples && !(set.log = fopen(set.samples, "ae")))
		die(set.samples);
}

static int compare(char **words)
{
	struct command *baseline;
	int cpu;

	read_commands(words);
	if (!n_commands || !set.row || set.rounds < 1)
		usage();
	baseline = set.baseline ? command_find(set.baseline) : &commands[0];
	if (!baseline)
		usage();
	prepare();
	cpu = pin();
	printf("== %s: clock %.0f ns a call, ", set.row, clock_cost());
	printf(cpu < 0 ? "not pinned\n" : "pinned to CPU %d\n", cpu);
	measure();
	print_table(WALL, baseline);
	print_table(CPU, baseline);
	print_memory();
	if (set.log && fclose(set.log) != 0)
		die(set.samples);
	return 0;
}

int main(int argc, char **argv)
{
	const char *input = NULL;
	int c;

	while ((c = getopt(argc, argv, "+r:n:e:E:x:b:f:t:o:s:q:i:c")) != -1) {
		switch (c) {
		case 'r':
			set.row = optarg;
			break;
		case 'n':
			set.rounds = atoi(optarg);
			break;
		case 'e':
			expect_line(optarg);
			break;
		case 'E':
			expect_file(optarg);
			break;
		case 'x':
			set.status = atoi(optarg);
			break;
		case 'b':
			set.baseline = optarg;
			break;
		case 'f':
			set.factor = atof(optarg);
			break;
		case 't':
			set.budget = atof(optarg);
			break;
		case 'o':
			set.samples = optarg;
			break;
		case 's':
			set.seed = strtoull(optarg, NULL, 10);
			break;
		case 'q':
			set.query = optarg;
			break;
		case 'i':
			input = optarg;
			break;
		case 'c':
			printf("%.1f ns\n", clock_cost());
			return 0;
		default:
			usage();
		}
	}
	return set.query ? query(input, argv + optind) : compare(argv + optind);
}

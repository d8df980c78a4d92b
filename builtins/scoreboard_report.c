/* scoreboard_report.c - the twelve fields that every report of figures names
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

enum { REVISION, HOST, KERNEL, START, MEMORY, PROCESSORS, SIZES, COMMAND, RESULT, MARKERS, BASELINE, NOTES };

static const char *const names[FIELDS] = {
	[REVISION] = "revision", [HOST] = "host_and_cpu", [KERNEL] = "kernel_and_libc", [START] = "start_path",
	[MEMORY] = "memory_limit", [PROCESSORS] = "cpus_and_affinity", [SIZES] = "artifact_sizes",
	[COMMAND] = "command", [RESULT] = "result", [MARKERS] = "markers", [BASELINE] = "baseline", [NOTES] = "notes",
};

/* The beginning of a file of /proc or /sys; false with errno. */
static bool read_text(const char *path, struct buf *text)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return false;
	buf_grow(text, 1 << 13);
	n = fd_read(fd, text->s, (1 << 13) - 1);
	close(fd);
	text->n = n > 0 ? (size_t)n : 0;
	buf_cstr(text);
	return n >= 0;
}

/* What stands behind "name<blanks>:" at the beginning of a line. */
static str line_of(const struct buf *text, const char *name)
{
	size_t len = strlen(name);

	for (const char *s = text->n ? text->s : NULL; s; s = strchr(s, '\n')) {
		s += *s == '\n';
		if (strncmp(s, name, len) != 0)
			continue;
		s += len;
		s += strspn(s, " \t:");
		return (str){ s, strcspn(s, "\n") };
	}
	return (str){ 0 };
}

static void fill_revision(struct buf *b)
{
	buf_adds(b, "husk " HUSK_VERSION "; commit unknown: the program does not hold it");
}

static void fill_host(struct buf *b)
{
	struct buf text = { 0 };
	struct utsname u;
	str model = { 0 };

	uname(&u);
	buf_fmt(b, "%s, %s, ", u.nodename, u.machine);
	if (read_text("/proc/cpuinfo", &text))
		model = line_of(&text, "model name");
	if (model.n)
		buf_add(b, model.s, model.n);
	else
		buf_adds(b, "processor unknown: /proc/cpuinfo does not name it");
	if (text.n)
		buf_adds(b, strstr(text.s, " hypervisor") ? ", a virtual machine" : ", no hypervisor seen");
	buf_finish(&text);
}

static void fill_kernel(struct buf *b)
{
	struct utsname u;

	uname(&u);
	buf_fmt(b, "%s %s; ", u.sysname, u.release);
#ifdef __GLIBC__
	buf_fmt(b, "glibc %s", gnu_get_libc_version());
#else
	buf_adds(b, "not glibc; its version unknown: musl does not tell");
#endif
}

static void add_limit(struct buf *b, const char *name, int resource)
{
	struct rlimit r;

	if (getrlimit(resource, &r) < 0)
		buf_fmt(b, "%s unknown: %s", name, strerror(errno));
	else if (r.rlim_cur == RLIM_INFINITY)
		buf_fmt(b, "%s none", name);
	else
		buf_fmt(b, "%s %lu bytes", name, (unsigned long)r.rlim_cur);
}

static void fill_memory(struct buf *b)
{
	struct buf text = { 0 };
	str total = { 0 };

	if (read_text("/sys/fs/cgroup/memory.max", &text))
		buf_fmt(b, "cgroup %.*s, ", (int)strcspn(text.s, "\n"), text.s);
	else
		buf_fmt(b, "cgroup unknown: memory.max: %s, ", strerror(errno));
	add_limit(b, "address space", RLIMIT_AS);
	if (read_text("/proc/meminfo", &text))
		total = line_of(&text, "MemTotal");
	if (total.n)
		buf_fmt(b, ", machine %.*s", (int)total.n, total.s);
	buf_finish(&text);
}

static void fill_processors(struct buf *b)
{
	cpu_set_t set;

	buf_fmt(b, "%ld, usable: ", sysconf(_SC_NPROCESSORS_ONLN));
	if (sched_getaffinity(0, sizeof(set), &set) < 0) {
		buf_fmt(b, "unknown: %s", strerror(errno));
		return;
	}
	for (int i = 0, n = 0; i < CPU_SETSIZE; i++)
		if (CPU_ISSET(i, &set))
			buf_fmt(b, "%s%d", n++ ? "," : "", i);
}

static void fill_sizes(struct buf *b, const char *program)
{
	struct stat st;

	if (stat(program, &st) == 0)
		buf_fmt(b, "program %lld bytes", (long long)st.st_size);
	else
		buf_fmt(b, "unknown: %s: %s", program, strerror(errno));
}

static void fill_command(struct buf *b)
{
	struct buf text = { 0 };

	if (!read_text("/proc/self/cmdline", &text) || !text.n)
		buf_adds(b, "unknown: /proc does not tell");
	for (size_t at = 0; at < text.n; at += strlen(text.s + at) + 1) {
		if (at)
			buf_addc(b, ' ');
		buf_quote(b, text.s + at, strlen(text.s + at), false);
	}
	buf_finish(&text);
}

void report_fill(struct board *b)
{
	struct field *f = b->fields;

	for (int i = 0; i < FIELDS; i++)
		f[i].name = names[i];
	fill_revision(&f[REVISION].value);
	fill_host(&f[HOST].value);
	fill_kernel(&f[KERNEL].value);
	buf_adds(&f[START].value, b->program);
	fill_memory(&f[MEMORY].value);
	fill_processors(&f[PROCESSORS].value);
	fill_sizes(&f[SIZES].value, b->program);
	fill_command(&f[COMMAND].value);
	buf_adds(&f[RESULT].value, "unknown: nothing has been measured");
	buf_adds(&f[MARKERS].value, "what each row checks: statuses, bytes at the far end, lines, frames, bodies");
	buf_adds(&f[BASELINE].value, "bare C, and dash, grep and ls where they are, within the same run; no earlier run");
	buf_adds(&f[NOTES].value, "nothing is pinned; who else was busy is unknown: the host is not ours alone");
}

struct field *report_field(struct board *b, const char *name)
{
	for (int i = 0; i < FIELDS; i++)
		if (strcmp(b->fields[i].name, name) == 0)
			return &b->fields[i];
	return NULL;
}

void report_show(struct out *o, const struct board *b)
{
	for (int i = 0; i < FIELDS; i++) {
		const struct field *f = &b->fields[i];

		out_fmt(o, "%s", f->name);
		for (size_t n = strlen(f->name); n < 20; n++)
			out_addc(o, ' ');
		out_add(o, f->value.s, f->value.n);
		out_addc(o, '\n');
	}
}

void report_finish(struct board *b)
{
	for (int i = 0; i < FIELDS; i++)
		buf_finish(&b->fields[i].value);
}

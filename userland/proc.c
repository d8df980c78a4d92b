/* proc.c - what /proc says of processes
 * SPDX-License-Identifier: ISC
 */
#include "userland/proc.h"

#include "base/fdio.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { BATCH = 1 << 15, CHUNK = 4096, KERNEL_THREAD = 0x200000 };

bool proc_open(struct proc *pr)
{
	*pr = (struct proc){ .dir = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC) };
	return pr->dir >= 0;
}

void proc_finish(struct proc *pr)
{
	if (pr->dir >= 0)
		close(pr->dir);
	buf_finish(&pr->raw);
	arena_finish(&pr->text);
	mem_free(pr->batch);
}

void proc_rewind(struct proc *pr)
{
	lseek(pr->dir, 0, SEEK_SET);
	pr->batch_n = pr->batch_at = 0;
}

/* 0: not a process's number */
static pid_t number(const char *s)
{
	pid_t v = 0;

	for (; *s >= '0' && *s <= '9'; s++)
		v = v * 10 + (*s - '0');
	return *s ? 0 : v;
}

pid_t proc_next(struct proc *pr)
{
	struct linux_dirent64 {
		uint64_t ino;
		int64_t offset;
		unsigned short size;
		unsigned char type;
		char name[];
	};

	if (!pr->batch)
		pr->batch = mem_alloc(BATCH);
	for (;;) {
		const struct linux_dirent64 *e = (const void *)(pr->batch + pr->batch_at);
		pid_t pid;

		if (pr->batch_at >= pr->batch_n) {
			long n = syscall(SYS_getdents64, pr->dir, pr->batch, BATCH);

			if (n <= 0)
				return 0;
			pr->batch_n = (size_t)n;
			pr->batch_at = 0;
			continue;
		}
		pr->batch_at += e->size;
		pid = number(e->name);
		if (pid)
			return pid;
	}
}

/* Files here tell all they have in one read that leaves room. */
static bool read_all(struct proc *pr, int fd)
{
	struct buf *b = &pr->raw;
	ssize_t n = fd < 0 ? -1 : 0;

	b->n = 0;
	while (fd >= 0) {
		size_t room;

		if (b->cap - b->n < CHUNK)
			buf_grow(b, CHUNK);
		room = b->cap - b->n - 1;
		n = fd_read(fd, b->s + b->n, room);
		b->n += n > 0 ? (size_t)n : 0;
		if (n < (ssize_t)room)
			break;
	}
	if (fd >= 0)
		close(fd);
	if (n < 0)
		return false;
	buf_cstr(b);
	return true;
}

str proc_file(struct proc *pr, const char *path)
{
	if (!read_all(pr, openat(pr->dir, path, O_RDONLY | O_CLOEXEC)))
		return (str){ 0 };
	return (str){ pr->raw.s, pr->raw.n };
}

/* "PID/name" */
static const char *member(char path[64], pid_t pid, const char *name)
{
	char tmp[24], *digits = num_text(pid, tmp);
	size_t n = (size_t)(tmp + 23 - digits);

	memcpy(path, digits, n);
	path[n] = '/';
	memcpy(path + n + 1, name, strlen(name) + 1);
	return path;
}

static bool read_member(struct proc *pr, pid_t pid, const char *name)
{
	char path[64];

	return read_all(pr, openat(pr->dir, member(path, pid, name), O_RDONLY | O_CLOEXEC));
}

static str keep(struct proc *pr, const char *s, size_t n)
{
	return (str){ arena_dup(&pr->text, s, n), n };
}

static const char *next_number(const char *s, int64_t *v)
{
	uint64_t u = 0;
	bool minus;

	while (*s == ' ' || *s == '\t')
		s++;
	minus = *s == '-';
	for (s += minus; *s >= '0' && *s <= '9'; s++)
		u = u * 10 + (uint64_t)(*s - '0');
	*v = (int64_t)(minus ? -u : u);
	return s;
}

/* "PID (name) S number...": a name may hold parentheses itself. */
static bool read_stat(struct proc *pr, struct process *p)
{
	const char *s, *open, *close;

	if (!read_member(pr, p->pid, "stat"))
		return false;
	open = memchr(pr->raw.s, '(', pr->raw.n);
	close = memrchr(pr->raw.s, ')', pr->raw.n);
	if (!open || !close || close < open || close + 3 > pr->raw.s + pr->raw.n)
		return false;
	p->comm = keep(pr, open + 1, (size_t)(close - open - 1));
	p->state = close[2];
	p->stat[STAT_PID] = p->pid;
	s = close + 3;
	for (int i = STAT_PPID; i < STAT_FIELDS && *s == ' '; i++)
		s = next_number(s, &p->stat[i]);
	return true;
}

static uint64_t hexadecimal(const char *s)
{
	uint64_t v = 0;

	while (*s == ' ' || *s == '\t')
		s++;
	for (; (*s >= '0' && *s <= '9') || (*s >= 'a' && *s <= 'f'); s++)
		v = v * 16 + (uint64_t)(*s <= '9' ? *s - '0' : *s - 'a' + 10);
	return v;
}

static void read_status(struct proc *pr, struct process *p)
{
	struct process_status *st = &p->status;
	const struct {
		const char *name;
		uint64_t *to;
		int count; /* of decimal numbers; 0: one in hexadecimal */
	} rows[] = {
		{ "Uid:", st->uid, 4 },
		{ "Gid:", st->gid, 4 },
		{ "VmLck:", &st->locked, 1 },
		{ "VmRSS:", &st->resident, 1 },
		{ "VmData:", &st->data, 1 },
		{ "VmStk:", &st->stack, 1 },
		{ "ShdPnd:", &st->pending, 0 },
		{ "SigBlk:", &st->blocked, 0 },
		{ "SigIgn:", &st->ignored, 0 },
		{ "SigCgt:", &st->caught, 0 },
	};
	size_t row = 0;

	if (!read_member(pr, p->pid, "status"))
		return;
	/* They stand in this order; the Vm lines are missing where there is no memory. */
	for (const char *s = pr->raw.s, *end; (end = strchr(s, '\n')); s = end + 1)
		for (size_t i = row; i < ARRAY_LEN(rows); i++) {
			size_t n = strlen(rows[i].name);
			int64_t v;

			if (*s != *rows[i].name || strncmp(s, rows[i].name, n) != 0)
				continue;
			if (!rows[i].count)
				*rows[i].to = hexadecimal(s + n);
			for (int k = 0; k < rows[i].count; k++) {
				const char *behind = next_number(k ? s : s + n, &v);

				rows[i].to[k] = (uint64_t)v;
				s = behind;
			}
			row = i + 1;
			break;
		}
}

/* The words of a file that ends each with NUL, behind those that are there; what would end a line is a blank. */
static void add_words(struct proc *pr, pid_t pid, const char *name, str *to)
{
	size_t n, before = to->n ? to->n + 1 : 0;
	char *all;

	if (!read_member(pr, pid, name))
		return;
	for (n = pr->raw.n; n && !pr->raw.s[n - 1];)
		n--;
	if (!n)
		return;
	for (size_t i = 0; i < n; i++)
		if (!pr->raw.s[i] || pr->raw.s[i] == '\n')
			pr->raw.s[i] = ' ';
	all = arena_bytes(&pr->text, before + n);
	if (before) {
		mem_copy(all, to->s, before - 1);
		all[before - 1] = ' ';
	}
	mem_copy(all + before, pr->raw.s, n);
	*to = (str){ all, before + n };
}

static str read_text(struct proc *pr, pid_t pid, const char *name)
{
	return read_member(pr, pid, name) && pr->raw.n ? keep(pr, pr->raw.s, pr->raw.n) : (str){ 0 };
}

static str read_exe(struct proc *pr, pid_t pid)
{
	char path[64], to[CHUNK];
	ssize_t n = readlinkat(pr->dir, member(path, pid, "exe"), to, sizeof(to));

	return n > 0 ? keep(pr, to, (size_t)n) : (str){ 0 };
}

static bool is_kernel(const struct process *p)
{
	return p->stat[STAT_FLAGS] & KERNEL_THREAD;
}

bool proc_read(struct proc *pr, pid_t pid, unsigned needs, struct process *p)
{
	char path[64];
	struct stat st;

	*p = (struct process){ .pid = pid };
	if (!read_stat(pr, p))
		return false;
	if (needs & PROC_OWNER) {
		if (fstatat(pr->dir, member(path, pid, ""), &st, 0) < 0)
			return false;
		p->euid = st.st_uid;
		p->egid = st.st_gid;
	}
	if (needs & PROC_STATUS || (needs & PROC_MEMORY && p->stat[STAT_VSIZE]))
		read_status(pr, p);
	if (needs & PROC_ARGS && !is_kernel(p))
		add_words(pr, pid, "cmdline", &p->args);
	if (needs & PROC_ENVIRON && p->args.n)
		add_words(pr, pid, "environ", &p->args);
	if (needs & PROC_WCHAN)
		p->wchan = read_text(pr, pid, "wchan");
	if (needs & PROC_CGROUP)
		p->cgroup = read_text(pr, pid, "cgroup");
	if (needs & PROC_EXE)
		p->exe = read_exe(pr, pid);
	return true;
}

/* The link reads "pid:[4026531836]". */
uint64_t proc_namespace(struct proc *pr, pid_t pid, str kind)
{
	char path[64], name[32], to[64], *bracket;
	ssize_t n;
	int64_t v = 0;

	memcpy(name, "ns/", 3);
	memcpy(name + 3, kind.s, kind.n);
	name[3 + kind.n] = '\0';
	n = readlinkat(pr->dir, member(path, pid, name), to, sizeof(to) - 1);
	if (n <= 0)
		return 0;
	to[n] = '\0';
	bracket = strchr(to, '[');
	if (bracket)
		next_number(bracket + 1, &v);
	return (uint64_t)v;
}

void proc_tty(struct buf *b, int64_t device)
{
	/* Documentation/admin-guide/devices.txt */
	static const struct {
		unsigned major, first, last;
		const char *name;
		unsigned base;
	} rows[] = {
		{ 4, 0, 63, "tty", 0 },	       { 4, 64, 255, "ttyS", 0 },     { 5, 1, 1, "console", 1 },
		{ 166, 0, 1 << 19, "ttyACM", 0 }, { 188, 0, 1 << 19, "ttyUSB", 0 }, { 204, 64, 79, "ttyAMA", 0 },
		{ 229, 0, 255, "hvc", 0 },
	};
	unsigned major = (unsigned)(device >> 8) & 0xfff;
	unsigned minor = ((unsigned)device & 0xff) | ((unsigned)(device >> 12) & 0xfff00);

	if (major >= 136 && major <= 143) {
		buf_fmt(b, "pts/%u", minor + (major - 136) * 256);
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (rows[i].major == major && minor >= rows[i].first && minor <= rows[i].last) {
			buf_adds(b, rows[i].name);
			if (!rows[i].base)
				buf_fmt(b, "%u", minor - rows[i].first);
			return;
		}
	if (device)
		buf_fmt(b, "%u,%u", major, minor);
	else
		buf_addc(b, '?');
}

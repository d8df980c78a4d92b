/* scoreboard_shell.c - rows that are programs, or code in a shell that is kept running
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include "builtins/measure.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { WARM_UP = 2 };

/* $self and $true stand for programs. */
static char **words_of(struct board *b, const char *const *from)
{
	char **v = arena_zalloc(&b->sh->scratch, (ARRAY_LEN(((struct row *)0)->args) + 1) * sizeof(*v));

	for (size_t i = 0; from[i]; i++) {
		const char *s = strcmp(from[i], "$self") == 0 ? b->program : strcmp(from[i], "$true") == 0 ? b->nothing : from[i];

		v[i] = (char *)(uintptr_t)s;
	}
	return v;
}

/* ---- beside another program -------------------------------------------------------------- */

static void rival_start(struct board *b, struct found *f, struct measured *m)
{
	const struct row *r = f->row;

	*m = (struct measured){ .socket = -1 };
	if (!r->rival[0] || !board_find(b, r->rival[0]))
		return;
	m->argv = words_of(b, r->rival);
	m->name = r->rival[0];
	m->any_status = true;
	if (measured_start(b->sh, m) != 0 || measured_sample(b->sh, m, false) != 0 || m->status != 0)
		measured_finish(m);
}

static void rival_sample(struct board *b, struct found *f, struct measured *m)
{
	if (m->argv && measured_sample(b->sh, m, true) == 0)
		series_add(&f->rival, m->v[WALL][m->n - 1]);
}

/* ---- programs ------------------------------------------------------------------------------ */

static bool has_lines(void *arg, int fd)
{
	const struct row *r = arg;
	unsigned lines = 0;
	char s[1 << 14];
	ssize_t n;

	while ((n = fd_read(fd, s, sizeof(s))) > 0)
		for (ssize_t i = 0; i < n; i++)
			lines += s[i] == '\n';
	return lines == r->lines;
}

void probe_program(struct board *b, struct found *f)
{
	const struct row *r = f->row;
	struct measured m = { .name = r->what, .argv = words_of(b, r->args), .right = has_lines }, rival;
	int status;

	m.arg = (void *)(uintptr_t)r;
	rival_start(b, f, &rival);
	status = measured_start(b->sh, &m);
	for (unsigned i = 0; i < f->samples + WARM_UP && !status && !board_stopped(); i++) {
		status = measured_sample(b->sh, &m, i >= WARM_UP);
		if (status || i < WARM_UP)
			continue;
		found_add(b, f, m.v[WALL][m.n - 1]);
		rival_sample(b, f, &rival);
	}
	if (status)
		found_wrong(f, "see the message");
	measured_finish(&m);
	measured_finish(&rival);
}

/* ---- code ----------------------------------------------------------------------------------- */

/* A shell that waits for a line, and answers with one. */
struct peer {
	pid_t pid;
	int to, from;
};

static bool peer_line(struct peer *p, char *s, size_t size)
{
	size_t n = 0;

	while (n + 1 < size) {
		if (board_read(p->from, s + n, 1) != 1)
			return false;
		if (s[n++] == '\n') {
			s[n - 1] = '\0';
			return true;
		}
	}
	return false;
}

static bool peer_ask(struct peer *p, const char *ask, char *answer, size_t size)
{
	return fd_write(p->to, ask, strlen(ask)) == 0 && peer_line(p, answer, size);
}

/* At the end of its input it ends by itself. */
static void peer_finish(struct peer *p)
{
	char c;

	if (p->to >= 0)
		close(p->to);
	while (p->pid > 0 && board_read(p->from, &c, 1) > 0)
		;
	board_end(p->pid);
	if (p->from >= 0)
		close(p->from);
}

static bool peer_start(struct board *b, struct peer *p, const char *script)
{
	const char *argv[] = { b->program, "-c", script, "husk", b->nothing, b->program, NULL };
	char answer[8];
	int in[2], out[2];

	*p = (struct peer){ .to = -1, .from = -1 };
	if (pipe2(in, O_CLOEXEC) < 0)
		return false;
	p->to = in[1];
	if (pipe2(out, O_CLOEXEC) == 0) {
		p->from = out[0];
		p->pid = board_spawn(b, argv, in[0], out[1], b->null);
		close(out[1]);
	}
	close(in[0]);
	return p->pid > 0 && peer_line(p, answer, sizeof(answer)) && strcmp(answer, "ready") == 0;
}

/* The code as often as it is to run, so that nothing else is timed but the question and the answer. */
static char *script_of(struct board *b, const struct row *r)
{
	struct buf s = buf_in(&b->sh->scratch);

	buf_fmt(&s, "true=$1 self=$2\n%s\nhusk_row() {\n", r->before ? r->before : ":");
	for (unsigned i = 0; i < (r->times ? r->times : 1); i++)
		buf_fmt(&s, "%s\n", r->code);
	buf_fmt(&s, "}\necho ready\nwhile read -r ask; do case $ask in go) husk_row; echo $?;; *) %s;; esac; done\n%s\n",
		r->check ? r->check : "echo", r->after ? r->after : ":");
	return buf_cstr(&s);
}

static bool is_right(struct found *f, struct peer *p)
{
	const struct row *r = f->row;
	char answer[64] = "";

	if (!r->expect)
		return true;
	if (peer_ask(p, "check\n", answer, sizeof(answer)) && strcmp(answer, r->expect) == 0)
		return true;
	found_wrong(f, "'%s' instead of '%s'", answer, r->expect);
	return false;
}

static bool shell_sample(struct board *b, struct found *f, struct peer *p, bool keep)
{
	const struct row *r = f->row;
	char answer[64] = "no answer";
	uint64_t start = measured_now(), spent;
	bool answered = peer_ask(p, "go\n", answer, sizeof(answer));

	spent = measured_now() - start;
	if (!answered || strcmp(answer, "0") != 0) {
		found_wrong(f, "status %s", answer);
		return false;
	}
	if (!is_right(f, p))
		return false;
	spent /= (r->times ? r->times : 1) * (r->operations ? r->operations : 1);
	if (keep)
		found_add(b, f, r->unit == UNIT_RATE ? rate_of(r->bytes, spent) : spent);
	return true;
}

void probe_shell(struct board *b, struct found *f)
{
	unsigned warm_up = f->row->flags & ROW_COLD ? 0 : WARM_UP;
	const char *script = script_of(b, f->row);
	struct peer p = { .to = -1, .from = -1 };
	struct measured rival;
	bool going = true;

	rival_start(b, f, &rival);
	for (unsigned i = 0; i < f->samples + warm_up && going && !board_stopped(); i++) {
		if (i == 0 || f->row->flags & ROW_COLD) {
			peer_finish(&p);
			going = peer_start(b, &p, script);
		}
		if (!going)
			found_wrong(f, "the shell did not start");
		going = going && shell_sample(b, f, &p, i >= warm_up);
		if (going && i >= warm_up)
			rival_sample(b, f, &rival);
	}
	peer_finish(&p);
	measured_finish(&rival);
}

/* As many processes as there are; what is wanted is of 100. */
void probe_proc_list(struct board *b, struct found *f)
{
	struct peer p;
	bool started = peer_start(b, &p, script_of(b, f->row));
	char answer[64];

	for (unsigned i = 0; i < f->samples && started && !board_stopped(); i++) {
		uint64_t start = measured_now(), spent;
		unsigned n = 0;

		if (!peer_ask(&p, "go\n", answer, sizeof(answer)))
			break;
		spent = measured_now() - start;
		if (!peer_ask(&p, "check\n", answer, sizeof(answer)))
			break;
		for (const char *s = answer; *s >= '0' && *s <= '9'; s++)
			n = n * 10 + (unsigned)(*s - '0');
		if (!n)
			break;
		found_add(b, f, spent * 100 / n);
		if (i == 0)
			buf_fmt(&f->note, "of %u processes, scaled to 100", n);
	}
	if (f->v.n < f->samples)
		found_wrong(f, "no list of processes");
	peer_finish(&p);
}

/* ---- sizes ------------------------------------------------------------------------------------ */

/* What a shell needs that waits in `read`. */
static uint64_t resident_of(struct board *b, const char *program)
{
	struct board other = { .sh = b->sh, .program = program, .nothing = b->nothing, .null = b->null };
	struct peer p;
	uint64_t v = peer_start(&other, &p, "echo ready; read -r x") ? process_number(p.pid, "status", "VmRSS:") * 1024 : 0;

	peer_finish(&p);
	return v;
}

void probe_rss(struct board *b, struct found *f)
{
	const char *rival = board_find(b, f->row->rival[0]);

	for (unsigned i = 0; i < f->samples && !board_stopped(); i++) {
		uint64_t v = resident_of(b, b->program), theirs = rival ? resident_of(b, rival) : 0;

		if (!v) {
			found_wrong(f, "/proc does not tell");
			return;
		}
		series_add(&f->v, v);
		if (theirs)
			series_add(&f->rival, theirs);
	}
}

void probe_disk(struct board *b, struct found *f)
{
	struct stat st;

	if (stat(b->program, &st) == 0)
		series_add(&f->v, (uint64_t)st.st_size);
	else
		found_wrong(f, "%s", strerror(errno));
}

/* What is mapped of it: the file without symbols. */
void probe_size(struct board *b, struct found *f)
{
	int fd = open(b->program, O_RDONLY | O_CLOEXEC);
	Elf64_Phdr part[16];
	Elf64_Ehdr head;
	uint64_t size = 0;

	if (fd >= 0 && read(fd, &head, sizeof(head)) == sizeof(head) && memcmp(head.e_ident, ELFMAG, SELFMAG) == 0 &&
	    head.e_ident[EI_CLASS] == ELFCLASS64 && head.e_phnum <= ARRAY_LEN(part) &&
	    pread(fd, part, head.e_phnum * sizeof(*part), (off_t)head.e_phoff) == (ssize_t)(head.e_phnum * sizeof(*part)))
		for (int i = 0; i < head.e_phnum; i++)
			if (part[i].p_type == PT_LOAD && part[i].p_offset + part[i].p_filesz > size)
				size = part[i].p_offset + part[i].p_filesz;
	if (fd >= 0)
		close(fd);
	if (size)
		series_add(&f->v, size);
	else
		found_skip(f, "no 64-bit ELF file");
}

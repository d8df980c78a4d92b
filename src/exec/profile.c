/* profile.c - what runs, how often and for how long
 *
 * Time is charged to the command that began last, until the next one begins
 * or a function ends: the clock is read once for each.
 * SPDX-License-Identifier: ISC
 */
#include "exec/profile.h"

#include "exec/trap.h"
#include "vars/func.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { SHOW_FOLDED = 1, SHOW_JSON = 2, SHOW_LCOV = 4 };

/* One function or file being run. */
struct level {
	struct record *stack, *cell, *leaf; /* cell and leaf NULL: no command yet */
	const char *file; /* of the last command: its name, and the symbol of that */
	struct symbol *where;
};

struct recorder {
	unsigned shows; /* SHOW_* */
	struct own_fd profile, coverage; /* where it goes */
	struct own_fd parts; /* of children */
	pid_t owner;
	bool done;
	struct record **table; /* owned */
	size_t n, cap; /* cap is a power of 2 */
	struct level *levels; /* owned; the innermost is the last */
	size_t depth, room;
	uint64_t last; /* until when time has been charged */
};

static uint64_t now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* ---- records ----------------------------------------------------------------------- */

static size_t slot(const struct recorder *r, const struct record *key)
{
	uint64_t h = (uint64_t)(uintptr_t)key->where * 31 + (uint64_t)(uintptr_t)key->name;

	h = h * 31 + (uint64_t)(uintptr_t)key->below;
	h = h * 31 + (uint64_t)(uintptr_t)key->cell;
	h = (h + key->line * 8 + key->kind) * UINT64_C(0x9e3779b97f4a7c15);
	return (size_t)(h >> 32) & (r->cap - 1);
}

static void grow(struct recorder *r)
{
	struct record **old = r->table;
	size_t cap = r->cap;

	r->cap = cap ? cap * 2 : 256;
	r->table = mem_zalloc(mem_mul(r->cap, sizeof(*r->table)));
	for (size_t i = 0; i < cap; i++) {
		for (struct record *next, *e = old[i]; e; e = next) {
			size_t at = slot(r, e);

			next = e->next;
			e->next = r->table[at];
			r->table[at] = e;
		}
	}
	mem_free(old);
}

static struct symbol *keep(struct symbol *s)
{
	if (s)
		s->uses++;
	return s;
}

/* The record that says of what key does, made when there is none. */
static struct record *find(struct recorder *r, const struct record *key)
{
	struct record *e;
	size_t at;

	if (r->n >= r->cap)
		grow(r);
	at = slot(r, key);
	for (e = r->table[at]; e; e = e->next)
		if (e->kind == key->kind && e->where == key->where && e->name == key->name && e->below == key->below &&
		    e->cell == key->cell && e->line == key->line)
			return e;
	e = mem_zalloc(sizeof(*e));
	*e = *key;
	keep(e->where);
	keep(e->name);
	e->next = r->table[at];
	r->table[at] = e;
	r->n++;
	return e;
}

static struct symbol *symbol_of(const char *name)
{
	return symbol_get(name, strlen(name));
}

/* ---- running ------------------------------------------------------------------------ */

static struct level *charge(struct recorder *r)
{
	struct level *top = &r->levels[r->depth - 1];
	uint64_t t = now();

	if (top->leaf) {
		top->leaf->self += t - r->last;
		top->cell->self += t - r->last;
	}
	r->last = t;
	return top;
}

static void end_cell(struct recorder *r, struct level *l)
{
	if (l->cell && --l->cell->active == 0)
		l->cell->total += r->last - l->cell->since;
	l->cell = l->leaf = NULL;
}

static void push(struct recorder *r, struct symbol *name)
{
	struct record *below = r->depth ? r->levels[r->depth - 1].stack : NULL;

	if (r->depth == r->room) {
		r->room = r->room ? r->room * 2 : 16;
		r->levels = mem_realloc(r->levels, mem_mul(r->room, sizeof(*r->levels)));
	}
	r->levels[r->depth++] = (struct level){
		.stack = find(r, &(struct record){ .kind = RECORD_STACK, .name = name, .below = below })
	};
}

void profile_command(struct shell *sh, const struct node *n)
{
	struct recorder *r = sh->recorder;
	struct level *l = charge(r);
	struct record *cell;

	if (sh->program && sh->program->file)
		find(r, &(struct record){ .kind = RECORD_LINE, .where = sh->program->file, .line = n->line })->count++;
	if (l->file != sh->now.file) {
		l->file = sh->now.file;
		l->where = symbol_of(l->file);
	}
	cell = find(r, &(struct record){ .kind = RECORD_CELL, .where = l->where, .name = l->stack->name, .line = n->line });
	end_cell(r, l);
	if (cell->active++ == 0)
		cell->since = r->last;
	cell->count++;
	l->cell = cell;
	l->leaf = find(r, &(struct record){ .kind = RECORD_LEAF, .below = l->stack, .cell = cell });
	l->leaf->count++;
}

void profile_enter(struct shell *sh, const struct symbol *function)
{
	struct recorder *r = sh->recorder;
	struct symbol *name = symbol_of(function ? function->name : "source");

	charge(r);
	push(r, name);
	if (function && function->func->program->file)
		find(r, &(struct record){ .kind = RECORD_FUNCTION, .where = function->func->program->file, .name = name })->count++;
}

void profile_leave(struct shell *sh)
{
	struct recorder *r = sh->recorder;

	end_cell(r, charge(r));
	r->depth--;
}

/* ---- what is there to run --------------------------------------------------------- */

struct found {
	struct recorder *r;
	struct symbol *file;
};

static void add_found(void *arg, enum record_kind kind, struct symbol *name, uint32_t line)
{
	struct found *f = arg;
	struct record *e = find(f->r, &(struct record){ .kind = (uint8_t)kind, .where = f->file, .name = name,
							.line = kind == RECORD_LINE ? line : 0 });

	if (!e->place)
		e->place = line;
}

void profile_parsed(struct shell *sh, struct program *p, int fd)
{
	struct found f = { .r = sh->recorder };
	char link[40], path[4096];
	struct buf b = { .s = link, .cap = sizeof(link) };
	ssize_t n;

	p->file = NULL;
	if (fd <= 0 || !p->root || !(f.r->shows & SHOW_LCOV))
		return;
	buf_fmt(&b, "/proc/self/fd/%d", fd);
	n = readlink(buf_cstr(&b), path, sizeof(path));
	f.file = n > 0 ? symbol_get(path, (size_t)n) : symbol_of(sh->now.file);
	p->file = keep(f.file);
	coverage_walk(p->root, add_found, &f);
}

/* ---- children ---------------------------------------------------------------------- */

/* Nothing has been counted. */
static void clear(struct recorder *r)
{
	for (size_t i = 0; i < r->cap; i++) {
		for (struct record *e = r->table[i]; e; e = e->next) {
			e->count = e->self = e->total = 0;
			e->active = 0;
			e->told = true;
		}
	}
	for (size_t i = 0; i < r->depth; i++)
		r->levels[i].cell = r->levels[i].leaf = NULL;
	r->last = now();
}

void profile_forked(struct shell *sh)
{
	clear(sh->recorder);
}

static void put(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s) + 1);
}

static void put_number(struct buf *b, uint64_t number)
{
	char tmp[24];

	put(b, num_text((long long)number, tmp));
}

/* The names of a stack, the outermost first, and an empty one. */
static void put_stack(struct buf *b, const struct record *s)
{
	if (s->below)
		put_stack(b, s->below);
	put(b, s->name->name);
}

static void put_record(struct buf *b, const struct record *e)
{
	bool found = e->kind == RECORD_LINE || e->kind == RECORD_FUNCTION;

	if (e->kind == RECORD_STACK || (!e->count && (e->told || !found)))
		return;
	put_number(b, e->kind);
	if (e->kind == RECORD_LEAF) {
		put_stack(b, e->below);
		put(b, "");
	}
	put(b, e->kind == RECORD_LEAF ? e->cell->where->name : e->where->name);
	put(b, e->kind == RECORD_LEAF ? e->cell->name->name : e->name ? e->name->name : "");
	put_number(b, e->kind == RECORD_LEAF ? e->cell->line : e->line);
	put_number(b, e->place);
	put_number(b, e->count);
	put_number(b, e->self);
	put_number(b, e->total);
}

static bool lock(int fd, short type)
{
	struct flock l = { .l_type = type, .l_whence = SEEK_SET };

	while (fcntl(fd, F_SETLKW, &l) < 0)
		if (errno != EINTR)
			return false;
	return true;
}

/* A child's part, behind those of others. */
static void append_part(struct recorder *r)
{
	int fd = r->parts.fd;
	struct buf b = { 0 };

	for (size_t i = 0; i < r->cap; i++)
		for (const struct record *e = r->table[i]; e; e = e->next)
			put_record(&b, e);
	if (b.n && lock(fd, F_WRLCK)) {
		lseek(fd, 0, SEEK_END);
		fd_write(fd, b.s, b.n);
		lock(fd, F_UNLCK);
	}
	buf_finish(&b);
	clear(r); /* should it go on after all */
}

/* The next of the strings, NULL at the end. */
static const char *take(const char **p, const char *end)
{
	const char *s = *p;

	if (s >= end)
		return NULL;
	*p = s + strlen(s) + 1;
	return s;
}

static struct symbol *take_symbol(const char **p, const char *end)
{
	const char *s = take(p, end);

	return s && *s ? symbol_of(s) : NULL;
}

static uint64_t take_number(const char **p, const char *end)
{
	const char *s = take(p, end);

	return s ? strtoull(s, NULL, 10) : 0;
}

static void merge(struct recorder *r, const char *p, const char *end)
{
	while (p < end) {
		struct record key = { .kind = (uint8_t)take_number(&p, end) }, *e;
		struct record *stack = NULL;
		struct symbol *s;

		while (key.kind == RECORD_LEAF && (s = take_symbol(&p, end)))
			stack = find(r, &(struct record){ .kind = RECORD_STACK, .name = s, .below = stack });
		key.where = take_symbol(&p, end);
		key.name = take_symbol(&p, end);
		key.line = (uint32_t)take_number(&p, end);
		if (key.kind == RECORD_LEAF) {
			key.kind = RECORD_CELL;
			key = (struct record){ .kind = RECORD_LEAF, .below = stack, .cell = find(r, &key) };
		}
		e = find(r, &key);
		e->place = (uint32_t)take_number(&p, end);
		e->count += take_number(&p, end);
		e->self += take_number(&p, end);
		e->total += take_number(&p, end);
	}
}

static void read_parts(struct recorder *r)
{
	struct buf b = { 0 };

	if (!lock(r->parts.fd, F_WRLCK))
		return;
	lseek(r->parts.fd, 0, SEEK_SET);
	fd_read_all(r->parts.fd, &b);
	lock(r->parts.fd, F_UNLCK);
	if (b.n)
		merge(r, b.s, b.s + b.n);
	buf_finish(&b);
}

/* ---- the beginning and the end ------------------------------------------------------ */

static bool opens(struct shell *sh, struct own_fd *o, const char *file)
{
	int fd;

	own_fd_close(o);
	if (!file)
		return own_fd_copy(o, 2);
	fd = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd >= 0 && own_fd_take(o, fd))
		return true;
	sh_error(sh, "%s: %s", file, strerror(errno));
	return false;
}

bool profile_ask(struct shell *sh, bool coverage, const char *form)
{
	static const struct { const char *name; unsigned show; } forms[] = {
		{ "folded", SHOW_FOLDED }, { "json", SHOW_JSON }, { "lcov", SHOW_LCOV },
	};
	size_t n = strcspn(form, ":");

	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		struct recorder *r = sh->recorder;

		if (strlen(forms[i].name) != n || memcmp(forms[i].name, form, n) != 0 || (forms[i].show == SHOW_LCOV) != coverage)
			continue;
		if (!r)
			sh->recorder = r = mem_zalloc(sizeof(*r));
		r->shows = (r->shows & (coverage ? ~0u : SHOW_LCOV)) | forms[i].show;
		return opens(sh, coverage ? &r->coverage : &r->profile, form[n] ? form + n + 1 : NULL);
	}
	sh_error(sh, "--%s=%s: no such form", coverage ? "coverage" : "profile", form);
	return false;
}

void profile_begin(struct shell *sh)
{
	struct recorder *r = sh->recorder;
	int fd;

	if (!r)
		return;
	fd = memfd_create("husk-profile", MFD_CLOEXEC);
	if (fd >= 0)
		own_fd_take(&r->parts, fd);
	r->owner = getpid();
	push(r, symbol_of("main"));
	r->last = now();
	sh_watch(sh, WATCH_RECORD, true);
	traps_arrange_deadly(sh); /* Ctrl-C is a good moment for a profile */
}

static void show(struct recorder *r, struct own_fd *o, enum record_kind first, enum record_kind last,
		 void (*as)(struct buf *, struct record **, size_t))
{
	struct record **all = mem_alloc(mem_mul(r->n + 1, sizeof(*all)));
	struct buf b = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < r->cap; i++)
		for (struct record *e = r->table[i]; e; e = e->next)
			if (e->kind >= first && e->kind <= last)
				all[n++] = e;
	as(&b, all, n);
	fd_write(o->fd, b.s, b.n);
	own_fd_close(o);
	buf_finish(&b);
	mem_free(all);
}

void profile_end(struct shell *sh)
{
	struct recorder *r = sh->recorder;

	if (!r || !r->owner || r->done)
		return;
	charge(r);
	for (size_t i = r->depth; i-- > 0;)
		end_cell(r, &r->levels[i]);
	if (getpid() != r->owner) {
		append_part(r);
		return;
	}
	r->done = true;
	sh_watch(sh, WATCH_RECORD, false);
	read_parts(r);
	if (r->shows & SHOW_FOLDED)
		show(r, &r->profile, RECORD_LEAF, RECORD_LEAF, profile_show_folded);
	if (r->shows & SHOW_JSON)
		show(r, &r->profile, RECORD_CELL, RECORD_CELL, profile_show_json);
	if (r->shows & SHOW_LCOV)
		show(r, &r->coverage, RECORD_LINE, RECORD_FUNCTION, profile_show_lcov);
}

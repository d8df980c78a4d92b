/* redir.c - apply and undo redirections (POSIX 2.7)
 * SPDX-License-Identifier: ISC
 */
#include "exec/redir.h"

#include "exec/run.h"
#include "exec/socket.h"
#include "expand/fields.h"
#include "expand/subscript.h"
#include "syntax/print.h"
#include "vars/options.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* One redirection with its target known. */
struct resolved {
	int fd; /* to be redirected */
	int from; /* -1: close */
	bool opened; /* from is ours to close */
	bool moved; /* from is to be closed: n>&m- */
};

static bool fail(struct shell *sh, const char *target, const char *why)
{
	sh_error(sh, "%s: %s", target, why);
	sh->expand_failed = false; /* one that failed before, in a subshell that ended with it, may have left it */
	return false;
}

/* Text to be read: in a pipe when it fits, else in memory without a name. */
static int here_fd(str text)
{
	int fds[2], fd;

	if (text.n <= 4096) {
		if (pipe2(fds, O_CLOEXEC) < 0)
			return -1;
		if (fd_write(fds[1], text.s, text.n) < 0) {
			close(fds[0]);
			fds[0] = -1;
		}
		close(fds[1]);
		return fds[0];
	}
	fd = memfd_create("here-document", MFD_CLOEXEC);
	if (fd < 0)
		return -1;
	if (fd_write(fd, text.s, text.n) < 0 || lseek(fd, 0, SEEK_SET) < 0) {
		int e = errno;

		close(fd);
		errno = e;
		return -1;
	}
	return fd;
}

/* > with set -C: only a new file or something that is no regular file. */
static int open_noclobber(const char *path)
{
	struct stat st;
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (fd >= 0 || errno != EEXIST)
		return fd;
	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	if (fstat(fd, &st) < 0 || S_ISREG(st.st_mode)) {
		close(fd);
		errno = EEXIST;
		return -1;
	}
	return fd;
}

static int open_target(struct shell *sh, const struct redir *r, const char *path)
{
	switch (r->op) {
	case REDIR_IN:
		return open(path, O_RDONLY | O_CLOEXEC);
	case REDIR_RDWR:
		return open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	case REDIR_APPEND:
		return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	case REDIR_OUT:
		if (option_on(sh, OPTION_NOCLOBBER))
			return open_noclobber(path);
		break;
	}
	return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
}

/* n>&word: the number, -1 for -, -2 after a message. *moved: it was m- (bash). */
static int dup_source(struct shell *sh, str word, bool *moved)
{
	int fd = 0;

	*moved = false;
	if (word.n == 1 && word.s[0] == '-')
		return -1;
	if (word.n && word.s[word.n - 1] == '-' && !option_on(sh, OPTION_POSIX)) {
		*moved = true;
		word.n--;
	}
	for (size_t i = 0; i < word.n; i++) {
		if (word.s[i] < '0' || word.s[i] > '9' || fd > 1 << 20)
			return fail(sh, word.s, "ambiguous redirect"), -2;
		fd = fd * 10 + (word.s[i] - '0');
	}
	if (!word.n)
		return fail(sh, word.s, "ambiguous redirect"), -2;
	return fd;
}

static str with_newline(struct shell *sh, str s)
{
	struct buf b = buf_in(&sh->scratch);

	buf_add(&b, s.s, s.n);
	buf_addc(&b, '\n');
	return (str){ b.s, b.n };
}

bool redir_text(struct shell *sh, const struct redir *r, str *text)
{
	if (!expand_string(sh, r->target, r->op == REDIR_STRING ? EXPAND_JOINED : 0, text))
		return false;
	if (r->op == REDIR_STRING)
		*text = with_newline(sh, *text);
	return true;
}

/* The target as one word; in bash it may be split and may be a pattern, but must remain one. */
static bool expand_target(struct shell *sh, const struct redir *r, str *word)
{
	struct fields f = { 0 };
	bool one = option_on(sh, OPTION_POSIX) || r->op == REDIR_HERE || r->op == REDIR_STRING;

	if (one ? !expand_string(sh, r->target, r->op == REDIR_STRING ? EXPAND_JOINED : 0, word) : !expand_words(sh, r->target, 1, &f)) {
		sh->expand_failed = true;
		return false;
	}
	if (one)
		return true;
	if (f.n != 1) {
		struct buf b = buf_in(&sh->scratch);

		print_word(&b, r->target);
		return fail(sh, buf_cstr(&b), "ambiguous redirect");
	}
	*word = str_of(f.v[0]);
	return true;
}

/* plan: those before r, which hold for what is wrong with it; NULL when they are applied already */
static bool resolve(struct shell *sh, const struct redir *r, const struct spawn_plan *plan, struct resolved *out)
{
	str word;

	*out = (struct resolved){ .fd = r->fd, .from = -1 };
	if (r->fd > 1 << 20) {
		struct buf b = buf_in(&sh->scratch);

		buf_fmt(&b, "%d", r->fd);
		return fail(sh, buf_cstr(&b), strerror(EBADF));
	}
	if (!expand_target(sh, r, &word))
		return false;
	if (plan)
		sh->error_fd = redir_plan_fd(plan, 2);
	if (r->op == REDIR_DUP_IN || r->op == REDIR_DUP_OUT) {
		out->from = dup_source(sh, word, &out->moved);
		return out->from != -2;
	}
	out->opened = true;
	if (r->op == REDIR_HERE || r->op == REDIR_STRING) {
		out->from = here_fd(r->op == REDIR_STRING ? with_newline(sh, word) : word);
		return out->from >= 0 ? true : fail(sh, "here-document", strerror(errno));
	}
	if (!option_on(sh, OPTION_POSIX) && socket_names(word.s)) {
		out->from = socket_open(sh, word.s);
		sh->expand_failed = false;
		return out->from >= 0;
	}
	do
		out->from = open_target(sh, r, word.s);
	while (out->from < 0 && errno == EINTR && run_pending(sh) == FLOW_NEXT);
	if (out->from < 0)
		return fail(sh, word.s, errno == EEXIST ? "cannot overwrite existing file" : strerror(errno));
	return true;
}

int redir_open(struct shell *sh, const struct redir *r)
{
	struct resolved d;

	return resolve(sh, r, NULL, &d) ? d.from : -1;
}

static bool remember(struct shell *sh, struct redir_undo *u, int fd)
{
	struct redir_saved *s;

	for (s = u->last; s; s = s->before)
		if (s->fd == fd)
			return true;
	s = arena_alloc(&sh->scratch, sizeof(*s));
	*s = (struct redir_saved){ .before = u->last, .fd = fd };
	if (!own_fd_copy(&s->copy, fd) && errno != EBADF)
		return false;
	if (fd == 1 || fd == 2)
		s->standing = sh->standing[fd];
	u->last = s;
	return true;
}

/* False with errno. */
static bool move_to(const struct resolved *d)
{
	if (fd_is_own(d->from)) { /* for scripts it is closed */
		errno = EBADF;
		return false;
	}
	if (d->from != d->fd)
		return dup2(d->from, d->fd) >= 0;
	return fcntl(d->fd, d->opened ? F_SETFD : F_GETFD, 0) >= 0;
}

static bool dup_to(struct shell *sh, const struct resolved *d)
{
	struct buf b = buf_in(&sh->scratch);
	int fd = d->fd;

	if (!fd_vacate(fd)) {
		buf_fmt(&b, "%d", fd);
		return fail(sh, buf_cstr(&b), strerror(errno));
	}
	if (d->from < 0) {
		close(fd);
		if (fd == 1 || fd == 2)
			sh->standing[fd] = NULL;
		return true;
	}
	if (!d->opened && (d->from == 1 || d->from == 2) && sh->standing[d->from]) {
		if (fd == 1 || fd == 2) {
			sh->standing[fd] = sh->standing[d->from];
			return true;
		}
	}
	if (!move_to(d)) {
		buf_fmt(&b, "%d", d->opened ? fd : d->from);
		return fail(sh, buf_cstr(&b), strerror(errno));
	}
	if ((fd == 1 || fd == 2) && (d->from != fd || d->opened))
		sh->standing[fd] = NULL;
	return true;
}

/* The first number from 10 on that no script has. */
static int free_number(void)
{
	int fd = 10;

	while (!fd_is_own(fd) && fcntl(fd, F_GETFD) >= 0)
		fd++;
	return fd_vacate(fd) ? fd : -1;
}

/* {NAME}: what it opens stays open after the command, unless varredir_close says otherwise; {NAME}>&- closes the
   descriptor that NAME says. */
static bool apply_variable(struct shell *sh, const struct redir *r, struct redir_undo *undo)
{
	struct resolved d;
	struct variable var;
	char tmp[24];
	bool ok;

	if (!variable_parse(r->variable, strlen(r->variable), &var) || !resolve(sh, r, NULL, &d))
		return false;
	if (d.from < 0) {
		str number = variable_str(sh, &var);
		bool unused;

		d.fd = number.s ? dup_source(sh, number, &unused) : -2;
		if (d.fd < 0)
			return d.fd == -2 && number.s ? false : fail(sh, r->variable, "ambiguous redirect");
		return dup_to(sh, &d);
	}
	d.fd = free_number();
	ok = d.fd >= 0 && (!undo || !option_on(sh, OPTION_VARREDIR_CLOSE) || remember(sh, undo, d.fd)) && dup_to(sh, &d);
	if (ok && (d.opened || d.moved))
		close(d.from);
	if (!ok)
		return false;
	if (variable_set(sh, &var, str_of(num_text(d.fd, tmp)), 0))
		return true;
	close(d.fd);
	return fail(sh, r->variable, "cannot assign fd to variable");
}

/* The m of n>&m- */
static bool close_source(struct shell *sh, struct redir_undo *undo, int fd)
{
	if (undo && !remember(sh, undo, fd))
		return false;
	close(fd);
	if (fd == 1 || fd == 2)
		sh->standing[fd] = NULL;
	return true;
}

bool redir_apply(struct shell *sh, const struct redir *r, struct redir_undo *undo)
{
	if (undo)
		*undo = (struct redir_undo){ 0 };
	if (r)
		sh_sync_input(sh);
	for (; r; r = r->next) {
		struct resolved d;
		bool ok;

		if (r->variable) {
			if (!apply_variable(sh, r, undo))
				goto fail;
			continue;
		}
		/* first, because the file may be opened at that very number */
		if (!fd_vacate(r->fd) || (undo && !remember(sh, undo, r->fd))) {
			struct buf b = buf_in(&sh->scratch);

			buf_fmt(&b, "%d", r->fd);
			fail(sh, buf_cstr(&b), strerror(errno));
			goto fail;
		}
		if (!resolve(sh, r, NULL, &d))
			goto fail;
		ok = dup_to(sh, &d);
		if (d.opened && d.from != d.fd)
			close(d.from);
		if (!ok || (d.moved && d.from != d.fd && !close_source(sh, undo, d.from)))
			goto fail;
	}
	return true;
fail:
	if (undo)
		redir_undo(sh, undo);
	return false;
}

bool redir_ends(const struct shell *sh, const struct redir *r)
{
	for (; r; r = r->next)
		if (r->variable && option_on(sh, OPTION_VARREDIR_CLOSE))
			return true;
	return false;
}

bool redir_to(struct shell *sh, int fd, int from, struct redir_undo *undo)
{
	*undo = (struct redir_undo){ 0 };
	sh_sync_input(sh);
	if (fd_vacate(fd) && remember(sh, undo, fd) && dup2(from, fd) >= 0) {
		if (fd == 1 || fd == 2)
			sh->standing[fd] = NULL;
		return true;
	}
	sh_error(sh, "%d: %s", fd, strerror(errno));
	redir_undo(sh, undo);
	return false;
}

enum flow redir_failed(struct shell *sh, const struct node *n, unsigned flags, bool program)
{
	sh->status = 1;
	if (sh->ends_script == ENDS_FAILED || (sh->expand_failed && (!program || option_on(sh, OPTION_POSIX))))
		return sh_fatal(sh);
	return run_check(sh, n, flags);
}

void redir_undo(struct shell *sh, struct redir_undo *undo)
{
	if (!undo->last)
		return;
	sh_sync_input(sh);
	for (struct redir_saved *s = undo->last; s; s = s->before) {
		if (!s->copy.fd) {
			if (!fd_is_own(s->fd))
				close(s->fd);
		} else if (fd_vacate(s->fd)) {
			dup2(s->copy.fd, s->fd);
		}
		own_fd_close(&s->copy);
		if (s->fd == 1 || s->fd == 2)
			sh->standing[s->fd] = s->standing;
	}
	undo->last = NULL;
}

void redir_keep(struct redir_undo *undo)
{
	for (struct redir_saved *s = undo->last; s; s = s->before)
		own_fd_close(&s->copy);
	undo->last = NULL;
}

void redir_write_error(struct shell *sh, const struct redir_undo *undo, const char *s, size_t n)
{
	struct capture *standing = sh->standing[2];

	for (const struct redir_saved *v = undo ? undo->last : NULL; v; v = v->before) {
		if (v->fd == 2) {
			sh->standing[2] = v->standing;
			sh->error_fd = v->standing ? 2 : v->copy.fd ? v->copy.fd : -1;
		}
	}
	sh_write_error(sh, s, n);
	sh->standing[2] = standing;
	sh->error_fd = 2;
}

/* The plan's dups are followed in pairs by what was opened for them. */
static void plan_add(struct shell *sh, struct spawn_plan *plan, struct spawn_dup d)
{
	struct spawn_dup *v;

	if (plan->ndups % 8 == 0 && !(plan->ndups & (plan->ndups - 1))) { /* 0, 8, 16, 32... */
		v = arena_alloc(&sh->scratch, (plan->ndups ? (size_t)plan->ndups * 2 : 8) * sizeof(*v));
		if (plan->ndups)
			memcpy(v, plan->dups, (size_t)plan->ndups * sizeof(*v));
		plan->dups = v;
	}
	((struct spawn_dup *)(uintptr_t)plan->dups)[plan->ndups++] = d;
}

/* To where no other redirection of the same command goes; -1 with errno. */
static int move_aside(const struct redir *first, int fd)
{
	const struct redir *r = first;

	if (fd < FD_PRIVATE)
		fd = fd_move(fd, FD_PRIVATE);
	while (r && fd >= 0) {
		if (r->fd == fd) {
			fd = fd_move(fd, fd + 1);
			r = first;
		} else {
			r = r->next;
		}
	}
	return fd;
}

static bool make_plan(struct shell *sh, const struct redir *r, int in, int out, struct spawn_plan *plan)
{
	const struct redir *first = r;

	for (int fd = 1; fd <= 2; fd++) {
		if (sh->standing[fd]) {
			int w = capture_pipe(sh, sh->standing[fd]);

			if (w < 0)
				return false;
			plan_add(sh, plan, (struct spawn_dup){ w, fd });
		}
	}
	if (in >= 0)
		plan_add(sh, plan, (struct spawn_dup){ in, 0 });
	if (out >= 0)
		plan_add(sh, plan, (struct spawn_dup){ out, 1 });
	for (; r; r = r->next) {
		struct resolved d;

		sh->error_fd = 2;
		if (r->variable) {
			if (!apply_variable(sh, r, NULL))
				return false;
			continue;
		}
		if (!resolve(sh, r, plan, &d))
			return false;
		if (d.opened)
			d.from = move_aside(first, d.from);
		else if (!d.opened && d.from >= 0) {
			bool known = false;

			for (int i = 0; i < plan->ndups; i++)
				known |= plan->dups[i].to == d.from;
			if (!known && (fd_is_own(d.from) || fcntl(d.from, F_GETFD) < 0)) {
				struct buf b = buf_in(&sh->scratch);

				buf_fmt(&b, "%d", d.from);
				return fail(sh, buf_cstr(&b), strerror(EBADF));
			}
		}
		if (d.opened && d.from < 0)
			return fail(sh, "redirection", strerror(errno));
		plan_add(sh, plan, (struct spawn_dup){ d.from, d.fd });
		if (d.opened) /* closed in the child too, and so found by redir_plan_close */
			plan_add(sh, plan, (struct spawn_dup){ -1, d.from });
		if (d.moved && d.from != d.fd) {
			plan_add(sh, plan, (struct spawn_dup){ d.fd, d.fd }); /* or it would be found, too */
			plan_add(sh, plan, (struct spawn_dup){ -1, d.from });
		}
	}
	return true;
}

bool redir_plan(struct shell *sh, const struct redir *r, int in, int out, struct spawn_plan *plan)
{
	bool ok = make_plan(sh, r, in, out, plan);

	sh->error_fd = 2;
	if (!ok)
		redir_plan_close(plan);
	return ok;
}

/* Entries that only close what was opened for the one before. */
static bool plan_closes(const struct spawn_plan *plan, int i)
{
	return i > 0 && plan->dups[i].from < 0 && plan->dups[i].to >= FD_PRIVATE &&
	       plan->dups[i - 1].from == plan->dups[i].to;
}

int redir_plan_fd(const struct spawn_plan *plan, int fd)
{
	for (int i = plan->ndups - 1; i >= 0 && fd >= 0; i--)
		if (plan->dups[i].to == fd && !plan_closes(plan, i))
			fd = plan->dups[i].from;
	return fd;
}

void redir_plan_close(struct spawn_plan *plan)
{
	for (int i = 1; i < plan->ndups; i++)
		if (plan_closes(plan, i))
			close(plan->dups[i].to);
	plan->ndups = 0;
}

bool redir_harmless(const struct redir *r)
{
	for (; r; r = r->next) {
		const struct word *w = r->target;

		if (r->op == REDIR_HERE || r->op == REDIR_STRING || r->variable || !(w->flags & WORD_LITERAL))
			return false;
		if (r->op != REDIR_DUP_IN && r->op != REDIR_DUP_OUT && strcmp(w->lit, "/dev/null") != 0)
			return false;
	}
	return true;
}

/* redir.h - apply and undo redirections (POSIX 2.7)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_REDIR_H
#define EXEC_REDIR_H

#include "jobs/spawn.h"
#include "vars/shell.h"

/* What stood at a descriptor before. */
struct redir_saved {
	struct redir_saved *before;
	int fd;
	struct own_fd copy; /* none: it was closed */
	struct capture *standing;
};

struct redir_undo {
	struct redir_saved *last; /* in the scratch arena */
};

/* Redirect this process; undo NULL: for good (exec). false after a message, everything undone. */
bool redir_apply(struct shell *sh, const struct redir *r, struct redir_undo *undo);
/* Is there a {NAME} whose descriptor is to be closed after the command? Then a program needs redir_apply, too. */
bool redir_ends(const struct shell *sh, const struct redir *r);
/* Let fd lead to where `from` does; false after a message. */
bool redir_to(struct shell *sh, int fd, int from, struct redir_undo *undo);
/* After false from redir_apply or redir_plan: status 1, and an expansion error is fatal (POSIX 2.8.1), but for that of a
   program in bash, whose child it ends. n and flags as for run_check. */
enum flow redir_failed(struct shell *sh, const struct node *n, unsigned flags, bool program);
/* They stay after all. */
void redir_keep(struct redir_undo *undo);
/* Write to where descriptor 2 led before them. */
void redir_write_error(struct shell *sh, const struct redir_undo *undo, const char *s, size_t n);
void redir_undo(struct shell *sh, struct redir_undo *undo);
/* Open what a new program needs, whose pipes are in and out (-1: none); dups grows in the scratch arena.
 * false after a message. */
bool redir_plan(struct shell *sh, const struct redir *r, int in, int out, struct spawn_plan *plan);
/* The descriptor of this process that fd will be under the plan; -1: closed. */
int redir_plan_fd(const struct spawn_plan *plan, int fd);
/* Close what redir_plan has opened. */
void redir_plan_close(struct spawn_plan *plan);
/* Open what `< word` names; -1 after a message. */
int redir_open(struct shell *sh, const struct redir *r);
/* What a here-document or here-string holds; false after an expansion error. */
bool redir_text(struct shell *sh, const struct redir *r, str *text);
/* Literal, and cannot block: no fifo, terminal or socket. */
bool redir_harmless(const struct redir *r);

#endif

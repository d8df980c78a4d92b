/* history.h - the commands that have been read
 *
 * The list that `history` and `fc` work on, numbered from base. Its variables
 * (HISTCONTROL and the like) are looked at when something is added. A subshell
 * that touches it is a process of its own, so nothing here is undone.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_HISTORY_H
#define VARS_HISTORY_H

#include "vars/shell.h"

struct history_entry {
	char *text; /* owned */
	long time; /* 0: not known */
};

struct history {
	struct history_entry *v; /* owned */
	size_t n, cap;
	long base; /* the number of v[0] */
	bool added; /* the command that runs is the last entry */
	size_t session; /* entries of this session that are in no file yet */
	size_t limit; /* what HISTSIZE said when it was a number */
	size_t in_file; /* lines of the file that are known */
};

/* Made when there is none. */
struct history *history_of(struct shell *sh);
/* The number that the next command gets; 1 when none is kept. */
long history_number(const struct shell *sh);
void history_add(struct shell *sh, const char *text, size_t n);
/* The same for a command that has been read, if HISTCONTROL and HISTIGNORE let it in. */
void history_record(struct shell *sh, const char *text, size_t n);
/* Forget v[from..to). */
void history_remove(struct history *h, size_t from, size_t to);
/* Forget the command that runs. */
void history_drop_current(struct shell *sh);
/* No more than HISTSIZE says. */
void history_limit(struct shell *sh);
/* Add the lines of a file behind the first `skip`; false with errno. */
bool history_read(struct shell *sh, const char *path, size_t skip);
/* Write the last n entries; false with errno. */
bool history_write(struct shell *sh, const char *path, size_t n, bool append);

/* At the end of the shell: append what has come to HISTFILE, which keeps HISTFILESIZE lines. */
void history_save(struct shell *sh);

#endif

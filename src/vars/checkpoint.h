/* checkpoint.h - undo what a subshell that ran in process has changed
 *
 * A virtual subshell opens a checkpoint; whoever changes something for the
 * first time after that notes how to undo it; the end replays the notes
 * backwards. The small state is copied whole at the start.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_CHECKPOINT_H
#define VARS_CHECKPOINT_H

#include "vars/shell.h"

typedef void undo_fn(struct shell *sh, void *data);

struct undo {
	undo_fn *fn;
	void *data;
};

struct checkpoint {
	struct checkpoint *outer;
	uint32_t id; /* of objects already noted in it */
	struct undo *undo; /* owned */
	size_t n, cap;
	struct state state;
	struct scope *scope;
	uint32_t line;
	bool cwd_noted, umask_noted, argument_noted;
};

void checkpoint_begin(struct shell *sh, struct checkpoint *cp);
/* Undo everything; $? stays as it is. */
void checkpoint_end(struct shell *sh);
/* A forked child keeps what it has: forget the notes without undoing. */
void checkpoint_forget(struct shell *sh);
void checkpoint_note(struct shell *sh, undo_fn *fn, void *data);

/* The id that a new object takes when nothing of it needs saving. */
static inline uint32_t checkpoint_id(const struct shell *sh)
{
	return sh->checkpoint ? sh->checkpoint->id : 0;
}

#endif

/* checkpoint.c - undo what a subshell that ran in process has changed
 * SPDX-License-Identifier: ISC
 */
#include "vars/checkpoint.h"

static uint32_t next_id;

void checkpoint_begin(struct shell *sh, struct checkpoint *cp)
{
	cp->outer = sh->checkpoint;
	cp->id = ++next_id;
	cp->undo = NULL;
	cp->n = cp->cap = 0;
	cp->state = sh->now;
	cp->scope = sh->scope;
	cp->line = sh->line;
	cp->cwd_noted = cp->umask_noted = cp->argument_noted = false;
	position_retain(&cp->state.args);
	sh->checkpoint = cp;
	sh->now.in_subshell = true;
	sh->now.subshells++;
}

void checkpoint_note(struct shell *sh, undo_fn *fn, void *data)
{
	struct checkpoint *cp = sh->checkpoint;

	if (cp->n == cp->cap) {
		cp->cap = cp->cap ? cp->cap * 2 : 8;
		cp->undo = mem_realloc(cp->undo, mem_mul(cp->cap, sizeof(*cp->undo)));
	}
	cp->undo[cp->n++] = (struct undo){ fn, data };
}

void checkpoint_end(struct shell *sh)
{
	struct checkpoint *cp = sh->checkpoint;

	/* undoing must not note anything */
	sh->checkpoint = NULL;
	while (cp->n) {
		struct undo u = cp->undo[--cp->n];

		u.fn(sh, u.data);
	}
	mem_free(cp->undo);
	position_release(&sh->now.args);
	sh->now = cp->state;
	sh->line = cp->line;
	sh->checkpoint = cp->outer;
}

void checkpoint_forget(struct shell *sh)
{
	sh->checkpoint = NULL;
}

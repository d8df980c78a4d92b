/* show.h - variables as text that can be read back
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_SHOW_H
#define VARS_SHOW_H

#include "vars/var.h"

/* The letters of declare's options for these flags, in bash's order; at most 12, and a NUL. */
void show_attributes(uint16_t flags, char *out);
/* `declare -x name="value"`; v need not be the current binding. */
void show_declaration(struct shell *sh, struct buf *b, struct var *v);
/* ([0]="a" [1]="b") */
void show_array(struct shell *sh, struct buf *b, const struct var *v);
/* 0 "a" 1 "b" */
void show_pairs(struct shell *sh, struct buf *b, const struct var *v);
/* A line for `set`: name=value; nothing for what is unset. */
void show_assignment(struct shell *sh, struct buf *b, struct var *v);
/* A line for `export -p` and `readonly -p` as POSIX has them: prefix name='value'. */
void show_posix(struct shell *sh, struct buf *b, const char *prefix, struct var *v);
/* The current value of what is made when it is read is in its binding now. */
void show_refresh(struct shell *sh, struct symbol *s);

#endif

/* simple.h - pieces of simple commands that pipelines and builtins share
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_SIMPLE_H
#define EXEC_SIMPLE_H

#include "jobs/spawn.h"
#include "vars/shell.h"

struct command_row;

/* Start an external program; path NULL: $PATH. -1: reported, sh->status says how. */
pid_t start_program(struct shell *sh, char **argv, const char *path, struct spawn_plan *plan);
/* special: its errors end a script. */
enum flow run_builtin(struct shell *sh, const struct command_row *row, int argc, char **argv, bool special);

#endif

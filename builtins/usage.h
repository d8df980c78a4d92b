/* usage.h - what builtins share: wrong usage, NAME=VALUE operands
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_USAGE_H
#define BUILTINS_USAGE_H

#include "base/args.h"
#include "base/command.h"
#include "vars/shell.h"

/* After args_next said '?' or ':', or for a wrong operand (letter 0): the message and the usage line; returns 2. */
int builtin_usage(struct shell *sh, const struct args *a, const char *usage);
/* An error of argv[0] that ends a script when it is a special builtin (POSIX 2.8.1); returns status. */
int builtin_fatal(struct shell *sh, const char *name, int status);
/* The variable that a NAME or NAME=VALUE operand names; *value is NULL without =. NULL after a message. */
struct symbol *builtin_variable(struct shell *sh, const char *command, const char *operand, const char **value);
/* A line for each: its name and its summary, which is the line after the usage and an empty line. */
void builtin_list(struct out *o, const struct command_set *set);
/* A signal as people write it: TERM, SIGTERM, term, 15; -1: none. */
int builtin_signal(const char *s);
/* Every signal with its number, in bash's columns. */
void builtin_signals(struct out *o);
/* As sh asks for it, not as bash does: called as sh, or set -o posix. */
bool builtin_posix(const struct shell *sh);

#endif

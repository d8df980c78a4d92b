/* compspec.h - how the words of a command are completed
 *
 * What `complete` says of a command, kept by name in the order of bash's hash
 * table, which `complete -p` shows. Who makes the candidates is
 * exec/candidates.h. A spec in the table is never changed, but replaced.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_COMPSPEC_H
#define VARS_COMPSPEC_H

#include "vars/shell.h"

/* In the order in which they are tried. */
enum compspec_action {
	ACTION_ALIAS, ACTION_ARRAYVAR, ACTION_BINDING, ACTION_BUILTIN, ACTION_DISABLED, ACTION_ENABLED, ACTION_EXPORT,
	ACTION_FUNCTION, ACTION_HELPTOPIC, ACTION_HOSTNAME, ACTION_JOB, ACTION_KEYWORD, ACTION_RUNNING, ACTION_SETOPT,
	ACTION_SHOPT, ACTION_SIGNAL, ACTION_STOPPED, ACTION_VARIABLE, ACTION_COMMAND, ACTION_FILE, ACTION_USER,
	ACTION_GROUP, ACTION_SERVICE, ACTION_DIRECTORY,
	ACTION_COUNT,
};

struct compspec_action_row {
	const char *name;
	char letter; /* 0: none */
};

extern const struct compspec_action_row compspec_actions[ACTION_COUNT];

enum compspec_option {
	COMPLETE_BASHDEFAULT, COMPLETE_DEFAULT, COMPLETE_DIRNAMES, COMPLETE_FILENAMES, COMPLETE_NOQUOTE,
	COMPLETE_NOSORT, COMPLETE_NOSPACE, COMPLETE_PLUSDIRS,
	COMPLETE_COUNT,
};

extern const char *const compspec_options[COMPLETE_COUNT];

/* Texts that are NULL where none was given; all are owned. */
struct compspec {
	unsigned refs;
	uint32_t actions; /* a bit for each enum compspec_action */
	uint16_t options; /* a bit for each enum compspec_option */
	char *globpat, *words, *prefix, *suffix, *filter, *command, *function;
};

struct compspec *compspec_new(void);
struct compspec *compspec_copy(const struct compspec *c);
void compspec_unref(struct compspec *c);

/* The names of what is not a command's: for all without their own, for an empty line, for its first word. */
#define COMPSPEC_DEFAULT "_DefaultCmD_"
#define COMPSPEC_EMPTY "_EmptycmD_"
#define COMPSPEC_INITIAL "_InitialWorD_"

/* The spec of a name, or NULL. */
struct compspec *completion_find(const struct shell *sh, const char *name);
/* Takes a reference of its own. */
void completion_set(struct shell *sh, const char *name, struct compspec *c);
/* false: there was none. */
bool completion_remove(struct shell *sh, const char *name);
void completion_remove_all(struct shell *sh);
void completion_each(const struct shell *sh, void (*fn)(void *arg, const char *name, const struct compspec *c), void *arg);

#endif

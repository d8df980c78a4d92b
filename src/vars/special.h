/* special.h - variables whose assignment or reading has effects
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_SPECIAL_H
#define VARS_SPECIAL_H

#include "vars/array.h"
#include "vars/shell.h"

enum special {
	SPECIAL_NONE, SPECIAL_BASH_XTRACEFD, SPECIAL_GLOBIGNORE, SPECIAL_IFS, SPECIAL_LOCALE, SPECIAL_OPTIND, SPECIAL_PATH,
	/* from here on the value is made when it is read */
	SPECIAL_LINENO,
	/* and these only bash has */
	SPECIAL_BASH, SPECIAL_BASHOPTS, SPECIAL_BASHPID, SPECIAL_BASH_ARGV0, SPECIAL_BASH_COMMAND,
	SPECIAL_BASH_EXECUTION_STRING, SPECIAL_BASH_SUBSHELL, SPECIAL_COMP_WORDBREAKS,
	SPECIAL_EPOCHREALTIME, SPECIAL_EPOCHSECONDS, SPECIAL_EUID, SPECIAL_HISTCMD, SPECIAL_HOSTNAME,
	SPECIAL_HOSTTYPE, SPECIAL_LAST_ARGUMENT, SPECIAL_MACHTYPE, SPECIAL_OPTERR, SPECIAL_OSTYPE,
	SPECIAL_RANDOM, SPECIAL_SECONDS, SPECIAL_SHELLOPTS, SPECIAL_SRANDOM, SPECIAL_UID,
	/* and are arrays */
	SPECIAL_BASH_ARGC, SPECIAL_BASH_ARGV, SPECIAL_BASH_LINENO, SPECIAL_BASH_SOURCE, SPECIAL_DIRSTACK,
	SPECIAL_FUNCNAME, SPECIAL_GROUPS, SPECIAL_PIPESTATUS,
	/* by names; what is given to an element is given to what the array is made from */
	SPECIAL_BASH_ALIASES, SPECIAL_BASH_CMDS,
};

/* The names of all, in C's order; NULL behind the last. */
const char *special_name(size_t i);
/* Is there such a variable without anybody having set it? */
bool special_exists(const struct shell *sh, const struct symbol *s);
/* Seconds since the epoch. */
long special_seconds(void);
/* May nobody assign to it? */
bool special_is_readonly(const struct symbol *s);
/* May nobody unset it? */
bool special_stays(const struct symbol *s);
/* Does it always say the same? */
bool special_is_constant(const struct symbol *s);
/* Is it an array? */
static inline bool special_is_array(const struct symbol *s)
{
	return s->special >= SPECIAL_BASH_ARGC;
}
static inline bool special_is_assoc(const struct symbol *s)
{
	return s->special >= SPECIAL_BASH_ALIASES;
}
/* An empty array for its elements. */
struct array *special_array(const struct symbol *s);
/* Its elements as of now, in a, which is empty; false: there is no such variable now. */
bool special_fill(struct shell *sh, const struct symbol *s, struct array *a);
/* Its value as of now, in tmp[64] or in the scratch arena. */
const char *special_read(struct shell *sh, const struct symbol *s, char *tmp);

/* BASH_ARGV tells of the arguments that there are now, unless they have been noted already. */
void special_note_arguments(struct shell *sh);

/* s has been given a value of its own by an assignment. */
void special_assigned(struct shell *sh, struct symbol *s);
/* The current binding of s, a special variable, has changed. */
void special_changed(struct shell *sh, struct symbol *s);

#endif

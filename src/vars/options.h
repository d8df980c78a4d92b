/* options.h - what set and shopt turn on and off: names, letters, values
 *
 * One table holds both kinds. What has side effects beyond its bit (job
 * control, the user id) is done by `set`; options that depend on each other
 * are kept together here.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_OPTIONS_H
#define VARS_OPTIONS_H

#include "vars/shell.h"

/* In the order in which they are listed. */
enum option {
	OPTION_ALLEXPORT, OPTION_BRACEEXPAND, OPTION_EMACS, OPTION_ERREXIT, OPTION_ERRTRACE, OPTION_FUNCTRACE,
	OPTION_HASHALL, OPTION_HISTEXPAND, OPTION_HISTORY, OPTION_IGNOREEOF, OPTION_COMMENTS, OPTION_KEYWORD,
	OPTION_MONITOR, OPTION_NOCLOBBER, OPTION_NOEXEC, OPTION_NOGLOB, OPTION_NOLOG, OPTION_NOTIFY, OPTION_NOUNSET,
	OPTION_ONECMD, OPTION_PHYSICAL, OPTION_PIPEFAIL, OPTION_POSIX, OPTION_PRIVILEGED, OPTION_STRICT, OPTION_VERBOSE,
	OPTION_VI, OPTION_XTRACE,
	/* letters without a name */
	OPTION_STDIN, OPTION_INTERACTIVE, OPTION_COMMAND,
	/* shopt's */
	OPTION_AUTOCD, OPTION_ASSOC_EXPAND_ONCE, OPTION_CDABLE_VARS, OPTION_CDSPELL, OPTION_CHECKHASH, OPTION_CHECKJOBS,
	OPTION_CHECKWINSIZE, OPTION_CMDHIST, OPTION_COMPAT31, OPTION_COMPAT32, OPTION_COMPAT40, OPTION_COMPAT41,
	OPTION_COMPAT42, OPTION_COMPAT43, OPTION_COMPAT44, OPTION_COMPLETE_FULLQUOTE, OPTION_DIREXPAND, OPTION_DIRSPELL,
	OPTION_DOTGLOB, OPTION_EXECFAIL, OPTION_EXPAND_ALIASES, OPTION_EXTDEBUG, OPTION_EXTGLOB, OPTION_EXTQUOTE,
	OPTION_FAILGLOB, OPTION_FORCE_FIGNORE, OPTION_GLOBASCIIRANGES, OPTION_GLOBSKIPDOTS, OPTION_GLOBSTAR,
	OPTION_GNU_ERRFMT, OPTION_HISTAPPEND, OPTION_HISTREEDIT, OPTION_HISTVERIFY, OPTION_HOSTCOMPLETE,
	OPTION_HUPONEXIT, OPTION_INHERIT_ERREXIT, OPTION_INTERACTIVE_COMMENTS, OPTION_LASTPIPE, OPTION_LITHIST,
	OPTION_LOCALVAR_INHERIT, OPTION_LOCALVAR_UNSET, OPTION_LOGIN_SHELL, OPTION_MAILWARN,
	OPTION_NO_EMPTY_CMD_COMPLETION, OPTION_NOCASEGLOB, OPTION_NOCASEMATCH, OPTION_NOEXPAND_TRANSLATION,
	OPTION_NULLGLOB, OPTION_PATSUB_REPLACEMENT, OPTION_PROGCOMP, OPTION_PROGCOMP_ALIAS, OPTION_PROMPTVARS,
	OPTION_RESTRICTED_SHELL, OPTION_SHIFT_VERBOSE, OPTION_SOURCEPATH, OPTION_VARREDIR_CLOSE, OPTION_XPG_ECHO,
	OPTION_COUNT,
	OPTION_SHOPT = OPTION_AUTOCD,
};

enum option_flags {
	OPTION_FIXED = 1, /* says how the shell was started */
	OPTION_BASH = 2, /* not among the standard's */
	OPTION_DEFAULT = 4, /* on at a start */
};

struct option_row {
	const char *name;
	char letter; /* 0: none */
	uint8_t flags; /* enum option_flags */
	const char *help;
};

extern const struct option_row option_table[OPTION_COUNT];

static inline bool option_on(const struct shell *sh, enum option o)
{
	return sh->now.options[o / 64] >> (o % 64) & 1;
}

/* Is expanding what is unset an error? */
static inline bool option_nounset(const struct shell *sh)
{
	return option_on(sh, OPTION_NOUNSET) || sh_strict(sh);
}

/* As they are at a start. */
void options_init(struct shell *sh);
/* Is it one of set's that exist in this mode and have a name? */
bool option_listed(const struct shell *sh, enum option o);
/* -1: no such option of set's in this mode. */
int option_by_letter(const struct shell *sh, char c);
int option_by_name(const struct shell *sh, const char *name);
/* The same of shopt's. */
int option_by_shopt(const char *name);
void option_set(struct shell *sh, enum option o, bool on);
/* The letters of $-, into buf[OPTION_COUNT + 1]. */
void option_letters(const struct shell *sh, char *buf);
/* The names of those that are on, with colons between them: shopt's or set's. */
void option_names(const struct shell *sh, bool shopt, struct buf *b);
/* Turn on what such a list names; unknown names do not count. */
void options_import(struct shell *sh, bool shopt, const char *names);

#endif

/* lookup.h - what a command's name means (POSIX 2.9.1.4)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_LOOKUP_H
#define EXEC_LOOKUP_H

#include "vars/shell.h"

enum lookup_flags {
	LOOKUP_WORDS = 1, /* "ls is /bin/ls" */
	LOOKUP_TYPE = 2, /* "file" */
	LOOKUP_REUSABLE = 4, /* "/bin/ls", and the shell's own names and aliases as what can be read back */
	LOOKUP_PATH = 8, /* "/bin/ls", of files only */
	LOOKUP_ALL = 16, /* every meaning, not the first */
	LOOKUP_FORCE = 32, /* files only, whatever the shell itself knows */
	LOOKUP_NO_FUNCTION = 64,
};

/* One remembered path. */
struct lookup_entry {
	const struct symbol *sym;
	const char *path;
	uint32_t hits, bucket, serial;
};

#define LOOKUP_DEFAULT_PATH "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

/* Path of an external command by PATH (remembered), or NULL. */
const char *lookup_path(struct shell *sh, struct symbol *s);
/* The same in a given list of directories, not remembered; in the scratch arena. */
const char *lookup_in(struct shell *sh, const char *name, const char *path);
/* Whether husk itself, a tool or an applet is what is left for a name that PATH does not have; never as sh or in
   posix mode. */
bool lookup_own(const struct shell *sh, const char *name);
/* Say what the name means, as flags (LOOKUP_*) say; path NULL: $PATH. false when it means nothing. */
bool lookup_describe(struct shell *sh, const char *name, const char *path, unsigned flags);
/* What is remembered, which counts as a use; or NULL. */
const char *lookup_remembered(struct shell *sh, struct symbol *s);
void lookup_remember(struct shell *sh, struct symbol *s, const char *file);
/* Look it up anew, unused so far; false when there is none. */
bool lookup_learn(struct shell *sh, struct symbol *s);
/* false: there was nothing. */
bool lookup_forget(struct shell *sh, struct symbol *s);
void lookup_forget_all(struct shell *sh);
/* What BASH_CMDS tells of it, and what is given to an element. */
void lookup_known(struct shell *sh, struct array *a);
void lookup_know(struct shell *sh, str name, str path);
/* What is remembered, in bash's order; to be freed. */
struct lookup_entry *lookup_entries(struct shell *sh, size_t *n);

#endif

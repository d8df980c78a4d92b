/* lookup.h - what a command's name means (POSIX 2.9.1.4)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_LOOKUP_H
#define EXEC_LOOKUP_H

#include "vars/shell.h"

enum command_class { CLASS_NONE, CLASS_ALIAS, CLASS_RESERVED, CLASS_FUNCTION, CLASS_SPECIAL, CLASS_BUILTIN, CLASS_FILE, CLASS_OWN };

#define LOOKUP_DEFAULT_PATH "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

/* Path of an external command by PATH (remembered), or NULL. */
const char *lookup_path(struct shell *sh, struct symbol *s);
/* The same in a given list of directories, not remembered; in the scratch arena. */
const char *lookup_in(struct shell *sh, const char *name, const char *path);
/* Whether husk itself, a tool or an applet is what is left for a name that PATH does not have; never as sh or in
   posix mode. */
bool lookup_own(const struct shell *sh, const char *name);
/* What the name means; path NULL: $PATH. *file in the scratch arena for CLASS_FILE. */
enum command_class lookup_class(struct shell *sh, const char *name, const char *path, const char **file);
/* Print as `command -V` and `type` (verbose) or `command -v` do; status 0 or 1. */
int lookup_describe(struct shell *sh, const char *who, const char *name, const char *path, bool verbose);
void lookup_forget(struct symbol *s);
void lookup_forget_all(struct shell *sh);
/* Remembered paths, in no order. */
void lookup_each(struct shell *sh, void (*fn)(struct shell *, struct symbol *, const char *path, void *), void *arg);

#endif

/* special.h - variables whose assignment or reading has effects
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_SPECIAL_H
#define VARS_SPECIAL_H

#include "vars/shell.h"

enum special { SPECIAL_NONE, SPECIAL_IFS, SPECIAL_LINENO, SPECIAL_LOCALE, SPECIAL_OPTIND, SPECIAL_PATH };

/* The current binding of s, a special variable, has changed. */
void special_changed(struct shell *sh, struct symbol *s);

#endif

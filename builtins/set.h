/* set.h - what set and shopt share: set's options with their effects, and their lists
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_SET_H
#define BUILTINS_SET_H

#include "vars/options.h"

enum option_list { LIST_STATES, LIST_COMMANDS };

/* Turn one of set's options on or off, for the builtin of that name; false after an error message. */
bool set_option(struct shell *sh, const char *builtin, enum option o, bool on);
/* One line about an option: its state, or the command that brings it back. */
void set_list_one(struct shell *sh, enum option o, enum option_list how);

#endif

/* record.h - commands into the history as they are read
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_RECORD_H
#define EXEC_RECORD_H

#include "vars/shell.h"

/* The text of one complete command, on one line where that means the same (cmdhist). */
void record_command(struct shell *sh, const char *text, size_t n);
/* Does HISTIGNORE name it? */
bool record_ignored(struct shell *sh, str text);

#endif

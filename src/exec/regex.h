/* regex.h - the regular expressions of [[ =~ ]]
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_REGEX_H
#define EXEC_REGEX_H

#include "vars/shell.h"

/* Does the extended expression match within text? Sets BASH_REMATCH. 1: yes, 0: no, -1: it is wrong. */
int regex_match(struct shell *sh, str pattern, str text);

#endif

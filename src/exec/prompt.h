/* prompt.h - PS0, PS1, PS2 and PS4: what their backslashes mean
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_PROMPT_H
#define EXEC_PROMPT_H

#include "vars/shell.h"

/* Parameters, substitutions and arithmetic as within double quotes, as in ENV; in the scratch arena. $? stays. */
const char *expand_quoted(struct shell *sh, const char *text);
/* The same for a prompt, after its escapes, which only bash's language has. */
const char *expand_prompt(struct shell *sh, const char *text);

#endif

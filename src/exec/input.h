/* input.h - read commands and run them
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_INPUT_H
#define EXEC_INPUT_H

#include "syntax/lexer.h"
#include "vars/shell.h"

/* Run text as `eval` and traps do; flags are RUN_*. A syntax error is reported, status 2. */
enum flow run_text(struct shell *sh, str text, uint32_t line, unsigned flags);
/* Run the file at fd (private, closed at the end). */
enum flow run_file(struct shell *sh, int fd);
/* The same for a file that is not the script: set -o strict of either does not reach the other. */
enum flow run_other_file(struct shell *sh, int fd);
/* Run standard input, line by line, leaving the rest to the commands. */
enum flow run_stdin(struct shell *sh);
/* file: line N: message, the line, a caret, what was open. */
void input_report(struct shell *sh, const struct syntax_error *e);

#endif

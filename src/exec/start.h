/* start.h - from the command line to the first command (POSIX sh)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_START_H
#define EXEC_START_H

_Noreturn void shell_start(int argc, char **argv, char **envp);

#endif

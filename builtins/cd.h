/* cd.h - the working directory, for those who change it as cd does
 * SPDX-License-Identifier: ISC
 */
#ifndef BUILTINS_CD_H
#define BUILTINS_CD_H

#include "vars/shell.h"

/* cd with these arguments; argv[0] is who complains. */
int cd_run(struct shell *sh, int argc, char **argv);

#endif

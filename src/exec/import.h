/* import.h - functions from the environment, as bash leaves them there
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_IMPORT_H
#define EXEC_IMPORT_H

#include "vars/shell.h"

/* Define those that environ_extra holds and take them out; what is none is reported, and forgotten. */
void import_functions(struct shell *sh);

#endif

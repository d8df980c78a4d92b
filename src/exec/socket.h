/* socket.h - bash's /dev/tcp/HOST/PORT and /dev/udp/HOST/PORT (manual 3.6)
 * SPDX-License-Identifier: ISC
 */
#ifndef EXEC_SOCKET_H
#define EXEC_SOCKET_H

#include "vars/shell.h"

/* Is the path one of these? */
bool socket_names(const char *path);
/* A connected socket, closed in programs; -1 after a message of its own. */
int socket_open(struct shell *sh, const char *path);

#endif

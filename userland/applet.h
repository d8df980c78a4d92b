/* applet.h - what the programs of the userland share
 *
 * An applet is a struct command whose sh is NULL. It knows the lower layers
 * only, keeps no globals, never exits, and returns its status. What it writes
 * goes through a struct out of its own or applet_out.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_APPLET_H
#define USERLAND_APPLET_H

#include "base/args.h"
#include "base/command.h"
#include "base/fdio.h"

/* "NAME: message" on standard error; name is argv[0]. */
void applet_error(const char *name, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The walk over an applet's options; operands may stand before them unless POSIXLY_CORRECT is set. */
struct args applet_args(const struct command *c, int argc, char **argv);
/* After args_next said '?' or ':', or with why (NULL: as args_next says) of another mistake: what is wrong and the
   usage line. Returns 2. */
int applet_usage(const struct args *a, const char *why);
/* Flush o; a write that failed is reported and gives status 2 instead. */
int applet_end(struct out *o, const char *name, int status);

/* Whether the environment's locale is UTF-8; LC_ALL, LC_CTYPE and LANG say so, in that order. */
bool applet_utf8(void);
/* Run the applet that argv[0] names, behind any directories, or `husk --applet NAME`; -1 when neither is meant.
   `husk --applet` alone lists the names. */
int applet_main(int argc, char **argv);

#endif

/* idname.h - names of user and group numbers
 *
 * The two files are read as they stand: libc's getpwuid() would load shared
 * objects, which a static program must not. A table is read when it is asked
 * for the first time; it begins as no more than its file's name.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_IDNAME_H
#define USERLAND_IDNAME_H

#include "base/buf.h"

struct idname {
	const char *file; /* "/etc/passwd" or "/etc/group" */
	bool loaded;
	struct buf text;
	struct idname_row {
		str name;
		unsigned id;
		bool known;
	} rows[64]; /* what was asked for last, by the number's low bits */
};

/* The name, good until idname_finish; its s is NULL when the number has none. */
str idname(struct idname *t, unsigned id);
/* The number of a name; false when there is none. */
bool idname_number(struct idname *t, str name, unsigned *id);
void idname_finish(struct idname *t);

#endif

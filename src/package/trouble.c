/* trouble.c - what went wrong with a package: a status and one sentence
 * SPDX-License-Identifier: ISC
 */
#include "package/trouble.h"

#include "base/buf.h"

#include <errno.h>

int trouble(struct trouble *t, int status, const char *fmt, ...)
{
	struct buf b = buf_in(t->arena);
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	t->text = buf_cstr(&b);
	return t->status = status;
}

int trouble_errno(struct trouble *t, int status, const char *subject)
{
	return trouble(t, status, "%s: %s", *subject ? subject : "''", strerror(errno));
}

/* tilde.c - home directories (POSIX 2.6.1)
 *
 * The user database is read as a file: no NSS on the non-interactive path.
 * SPDX-License-Identifier: ISC
 */
#include "expand/fields.h"
#include "vars/var.h"

#include <fcntl.h>
#include <unistd.h>

/* The sixth field of user's line in /etc/passwd, in the scratch arena. */
static const char *passwd_home(struct shell *sh, const char *user)
{
	int fd = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
	struct buf b = { 0 };
	size_t n = strlen(user);
	const char *home = NULL;
	ssize_t r;

	if (fd < 0)
		return NULL;
	do {
		buf_grow(&b, 4096);
		r = fd_read(fd, b.s + b.n, 4096);
		b.n += r > 0 ? (size_t)r : 0;
	} while (r > 0);
	close(fd);
	buf_cstr(&b);
	for (char *p = b.s, *next; *p && !home; p = next) {
		char *end = strchr(p, '\n');

		next = end ? end + 1 : p + strlen(p);
		if (end)
			*end = '\0';
		if (strncmp(p, user, n) != 0 || p[n] != ':')
			continue;
		for (int i = 0; i < 5 && p; i++)
			if ((p = strchr(p, ':')))
				p++;
		if (p) {
			size_t len = strcspn(p, ":");

			home = arena_dup(&sh->scratch, p, len);
		}
		break;
	}
	buf_finish(&b);
	return home;
}

const char *tilde_home(struct shell *sh, const char *user)
{
	return *user ? passwd_home(sh, user) : var_get(sh, "HOME");
}

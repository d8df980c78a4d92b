/* tilde.c - home directories (POSIX 2.6.1)
 *
 * The user database is read as a file: no NSS on the non-interactive path.
 * SPDX-License-Identifier: ISC
 */
#include "expand/fields.h"
#include "vars/options.h"
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

/* ~+, ~-, and directories of the stack: ~N and ~+N from its top, ~-N from its end. */
static const char *special_directory(struct shell *sh, const char *user)
{
	const struct dirstack *d = &sh->dirstack;
	size_t n = 0, i = *user == '+' || *user == '-';

	if (i && !user[1])
		return var_get(sh, *user == '+' ? "PWD" : "OLDPWD");
	for (const char *p = user + i; *p; p++) {
		if (*p < '0' || *p > '9' || n > INT32_MAX)
			return NULL;
		n = n * 10 + (size_t)(*p - '0');
	}
	if (n > d->n)
		return NULL;
	if (*user == '-')
		n = d->n - n;
	return n ? d->v[d->n - n] : var_get(sh, "PWD");
}

const char *tilde_home(struct shell *sh, const char *user)
{
	bool special = *user == '+' || *user == '-' || (*user >= '0' && *user <= '9');

	if (special && !option_on(sh, OPTION_POSIX))
		return special_directory(sh, user);
	return *user ? passwd_home(sh, user) : var_get(sh, "HOME");
}

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

/* /etc/passwd, on the heap; NULL when it cannot be read. */
static char *passwd_text(void)
{
	int fd = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
	struct buf b = { 0 };
	ssize_t r;

	if (fd < 0)
		return NULL;
	do {
		buf_grow(&b, 4096);
		r = fd_read(fd, b.s + b.n, 4096);
		b.n += r > 0 ? (size_t)r : 0;
	} while (r > 0);
	close(fd);
	return buf_cstr(&b);
}

/* Field i of an entry, from 0; .s NULL: it has fewer. */
static str field(const char *entry, int i)
{
	const char *p = entry;

	for (; i && p; i--)
		if ((p = strpbrk(p, ":\n")))
			p = *p == ':' ? p + 1 : NULL;
	return (str){ p, p ? strcspn(p, ":\n") : 0 };
}

/* Field `wanted` of the first entry whose field `key` is that value, in the scratch arena; NULL: there is none. */
static const char *passwd_find(struct shell *sh, int key, const char *value, int wanted)
{
	char *text = passwd_text();
	const char *found = NULL, *p = text;

	while (p && *p && !found) {
		str k = field(p, key), w = field(p, wanted);

		if (k.s && w.s && str_eq(k, str_of(value)))
			found = arena_dup(&sh->scratch, w.s, w.n);
		p += strcspn(p, "\n");
		p += *p == '\n';
	}
	mem_free(text);
	return found;
}

const char *tilde_user(struct shell *sh, uid_t uid)
{
	char tmp[24];

	return passwd_find(sh, 2, num_text((long)uid, tmp), 0);
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
	return *user ? passwd_find(sh, 0, user, 5) : var_get(sh, "HOME");
}

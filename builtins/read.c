/*
 * read [-r] [-d delimiter] [-p prompt] [-u fd] [name...]
 *
 * Read one line and split it into variables.
 *
 * The line is split as IFS says; the last variable takes the rest, REPLY takes all of it when no name is given. The
 * status is 1 at the end of the input, after an incomplete last line too. Nothing behind the line is consumed.
 *
 *   -r  a backslash is an ordinary character; otherwise it quotes, and joins lines
 *   -d DELIMITER  the line ends with this character, a null byte when it is empty
 *   -p PROMPT  written to standard error when the input is a terminal
 *   -u FD  read from this descriptor instead of 0
 *
 *   $ echo 'a b c' | { read -r x y; echo "$y"; }
 *   b c
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "base/utf8.h"
#include "builtins/number.h"
#include "builtins/usage.h"
#include "exec/run.h"
#include "jobs/signal.h"
#include "vars/var.h"

#include <errno.h>
#include <unistd.h>

extern const struct command cmd_read;

struct request {
	struct shell *sh;
	char **names; /* NULL at the end */
	char delimiter;
	bool raw;
	bool escapes; /* the line holds backslashes that quote */
};

/* Length of the IFS character at s[0..n), 0: it is none. */
static inline size_t separator(const struct shell *sh, const char *s, size_t n, enum ifs_class *class)
{
	const char *p = sh->ifs;
	size_t left, len;
	uint32_t c;

	*class = (enum ifs_class)sh->ifs_class[(unsigned char)*s];
	if (*class == IFS_NONE)
		return 0;
	if (!sh->ifs_multibyte || (unsigned char)*s < 0x80)
		return 1;
	len = utf8_decode(s, n, &c);
	for (left = strlen(p); left;) {
		size_t k = utf8_decode(p, left, &c);

		if (k == len && memcmp(p, s, k) == 0)
			return len;
		p += k;
		left -= k;
	}
	*class = IFS_NONE;
	return 0;
}

static size_t skip_space(const struct shell *sh, const char *s, size_t i, size_t n)
{
	while (i < n && sh->ifs_class[(unsigned char)s[i]] == IFS_SPACE)
		i++;
	return i;
}

/* Set a variable to s[0..n), quoting backslashes taken out. */
static bool assign(const struct request *r, const char *name, const char *s, size_t n)
{
	struct symbol *sym = symbol_get(name, strlen(name));
	char *copy;
	size_t len = 0;

	if (!r->escapes || !memchr(s, '\\', n))
		return var_set(r->sh, sym, s, n);
	copy = arena_bytes(&r->sh->scratch, n + 1);
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\\' && ++i == n)
			break;
		copy[len++] = s[i];
	}
	return var_set(r->sh, sym, copy, len);
}

/* End of the field that begins at i; *next is where the one after it would begin. */
static size_t field_end(const struct request *r, const char *s, size_t i, size_t n, size_t *next)
{
	const struct shell *sh = r->sh;
	enum ifs_class class = IFS_NONE;
	size_t len = 0, end;

	while (i < n) {
		if (s[i] == '\\' && r->escapes) {
			i += i + 1 < n ? 2 : 1;
			continue;
		}
		len = separator(sh, s + i, n - i, &class);
		if (len)
			break;
		i++;
	}
	end = i;
	if (i < n) {
		i = skip_space(sh, s, class == IFS_SPACE ? i : i + len, n);
		if (class == IFS_SPACE && i < n && (s[i] != '\\' || !r->escapes)) {
			len = separator(sh, s + i, n - i, &class);
			if (len)
				i = skip_space(sh, s, i + len, n);
		}
	}
	*next = i;
	return end;
}

/* Where s[i..n) ends without IFS white space that is not quoted. */
static size_t trim(const struct request *r, const char *s, size_t i, size_t n)
{
	size_t end = i;

	if (!r->escapes) {
		while (n > i && r->sh->ifs_class[(unsigned char)s[n - 1]] == IFS_SPACE)
			n--;
		return n;
	}
	while (i < n) {
		if (s[i] == '\\') {
			i += i + 1 < n ? 2 : 1;
			end = i;
		} else if (r->sh->ifs_class[(unsigned char)s[i++]] != IFS_SPACE) {
			end = i;
		}
	}
	return end;
}

/* The line into the variables (POSIX read); false after a message. */
static bool split(const struct request *r, const char *s, size_t n)
{
	char *const *name = r->names;
	size_t i, next, end;
	bool ok = true;

	if (!*name)
		return assign(r, "REPLY", s, n);
	i = skip_space(r->sh, s, 0, n);
	for (; name[1]; name++) {
		end = field_end(r, s, i, n, &next);
		ok = assign(r, *name, s + i, end - i) && ok;
		i = next;
	}
	/* the last one takes the rest, but for a separator that only ends its field */
	if (i < n) {
		end = field_end(r, s, i, n, &next);
		if (next < n)
			end = trim(r, s, i, n);
	} else {
		end = i = n;
	}
	return assign(r, *name, s + i, end - i) && ok;
}

/* Look at fd. What is in view of a file stays; a pipe is known again by tee(2) itself. */
static void look_at(struct shell *sh, int fd)
{
	struct peek *p = &sh->input;

	if (p->fd == fd && (p->pos < p->n || p->kind == PEEK_PIPE || p->kind == PEEK_TEXT))
		return;
	if (p->n)
		peek_sync(p);
	peek_init(p, fd);
}

/* -1: an error; 0: the end; 1: something is in view. Traps run when a signal comes. */
static int fill(struct shell *sh)
{
	struct peek *p = &sh->input;

	for (;;) {
		ssize_t got = peek_fill(p);

		if (got >= 0)
			return got > 0;
		if (errno != EINTR)
			return -1;
		if (signal_any) {
			int fd = p->fd;

			sh->flow = run_pending(sh);
			if (sh->flow != FLOW_NEXT)
				return -1;
			look_at(sh, fd);
		}
	}
}

/* Take what is in view into the line as far as it goes; true when the delimiter was found. */
static bool take(struct request *r, struct peek *p, struct buf *line, bool *quote)
{
	const char *s = p->data + p->pos, *end = p->data + p->n;
	bool found = false;

	if ((size_t)(end - s) > line->cap - line->n)
		buf_grow(line, (size_t)(end - s));
	while (s < end && !found) {
		char c = *s++;

		if (*quote) {
			*quote = false;
			if (c == '\n') {
				line->n--;
				continue;
			}
		} else if (c == r->delimiter) {
			found = true;
			break;
		} else if (c == '\\' && !r->raw) {
			*quote = r->escapes = true;
		}
		line->s[line->n] = c;
		line->n += c != '\0';
	}
	p->pos = (size_t)(s - p->data);
	return found;
}

/* Read up to the delimiter and split; returns the status. */
static int read_line(struct request *r)
{
	struct shell *sh = r->sh;
	struct peek *p = &sh->input;
	struct buf line = buf_in(&sh->scratch);
	bool quote = false, found = false;
	int got;

	while (!found && (got = fill(sh)) > 0) {
		const char *s = p->data + p->pos, *end;
		size_t n = p->n - p->pos;

		/* mostly the whole line is in view and nothing in it is special */
		end = line.n || quote ? NULL : memchr(s, r->delimiter, n);
		n = end ? (size_t)(end - s) : 0;
		if (end && (r->raw || !memchr(s, '\\', n)) && (!r->delimiter || !memchr(s, '\0', n))) {
			p->pos += n + 1;
			return split(r, s, n) ? 0 : 2;
		}
		found = take(r, p, &line, &quote);
	}
	if (!found && got < 0) {
		if (sh->flow == FLOW_NEXT)
			sh_error(sh, "read: read error: %d: %s", p->fd, strerror(errno));
		return sh->flow == FLOW_NEXT ? 2 : sh->status;
	}
	if (!split(r, line.n ? line.s : "", line.n))
		return 2;
	return !found;
}

static int read_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_read.opts };
	struct request r = { .sh = sh, .delimiter = '\n' };
	const char *prompt = NULL;
	struct peek *p = &sh->input;
	int c, status;
	long fd = 0;

	while ((c = args_next(&a)) > 0) {
		switch (c) {
		case 'r':
			r.raw = true;
			break;
		case 'd':
			r.delimiter = a.arg[0];
			break;
		case 'p':
			prompt = a.arg;
			break;
		case 'u':
			if (number_parse(a.arg, &fd) && fd >= 0 && fd < 1 << 20)
				break;
			sh_error(sh, "read: %s: invalid file descriptor specification", a.arg);
			return 2;
		default:
			return builtin_usage(sh, &a, "read [-r] [-d delimiter] [-p prompt] [-u fd] [name...]");
		}
	}
	r.names = argv + a.i;
	for (; a.i < argc; a.i++) {
		if (!name_valid(argv[a.i], strlen(argv[a.i]))) {
			sh_error(sh, "read: `%s': not a valid identifier", argv[a.i]);
			return 2;
		}
	}
	look_at(sh, (int)fd);
	if (prompt && p->kind != PEEK_TEXT && isatty((int)fd))
		sh_write_error(sh, prompt, strlen(prompt));
	status = read_line(&r);
	if (p->kind != PEEK_FILE && p->n)
		peek_sync(p);
	return status;
}

const struct command cmd_read = { .name = "read", .opts = "rd:p:u:", .run = read_run, .flags = CMD_READS };

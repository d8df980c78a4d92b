/*
 * read [-ers] [-d delimiter] [-i text] [-n count] [-N count] [-p prompt] [-t seconds] [-u fd] [name...]
 *
 * Read one line and split it into variables.
 *
 * The line is split as IFS says; the last variable takes the rest, REPLY takes all of it when no name is given. The
 * status is 1 at the end of the input, after an incomplete last line too. Nothing behind the line is consumed. TMOUT is
 * a time limit for those that have none; not in posix mode.
 *
 *   -r  a backslash is an ordinary character; otherwise it quotes, and joins lines
 *   -a NAME  the fields into an array, whose elements they become
 *   -d DELIMITER  the line ends with this character, a null byte when it is empty
 *   -e  with the line editor, where there is one
 *   -i TEXT  what the editor begins with
 *   -n COUNT  at most this many characters
 *   -N COUNT  this many characters, whatever they are, unsplit into the first variable
 *   -p PROMPT  written to standard error when the input is a terminal
 *   -s  what is typed does not show
 *   -t SECONDS  wait no longer: the status is more than 128 then. 0: only ask whether there is input
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
#include "expand/subscript.h"
#include "jobs/signal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

extern const struct command cmd_read;

struct request {
	struct shell *sh;
	char **names; /* NULL at the end */
	struct var *array; /* -a: that gets the fields instead; NULL: none */
	long index; /* of its next element */
	char delimiter;
	bool raw;
	bool escapes; /* the line holds backslashes that quote */
	bool silent;
	bool exact; /* -N */
	long limit; /* in characters; -1: none */
	long rest; /* of the limit */
	int more; /* bytes that the last character still wants */
	bool timed;
	long long timeout, deadline; /* in milliseconds */
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

static bool set(const struct request *r, const char *name, str text)
{
	struct key key = { .index = r->index };
	struct variable var;

	if (r->array)
		return binding_set(r->sh, r->array, &key, text, 0);
	return variable_parse(name, strlen(name), &var) && variable_set(r->sh, &var, text, 0);
}

/* Set a variable, or the array's next element, to s[0..n), quoting backslashes taken out. */
static bool assign(const struct request *r, const char *name, const char *s, size_t n)
{
	char *copy;
	size_t len = 0;

	if (!r->escapes || !memchr(s, '\\', n))
		return set(r, name, (str){ s, n });
	copy = arena_bytes(&r->sh->scratch, n + 1);
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\\' && ++i == n)
			break;
		copy[len++] = s[i];
	}
	return set(r, name, (str){ copy, len });
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

/* Every field of the line into the array. */
static bool split_array(struct request *r, const char *s, size_t n)
{
	size_t i = skip_space(r->sh, s, 0, n), next;

	for (; i < n; i = next, r->index++)
		if (!assign(r, NULL, s + i, field_end(r, s, i, n, &next) - i))
			return false;
	return true;
}

/* The line into the variables (POSIX read); false after a message. */
static bool split(struct request *r, const char *s, size_t n)
{
	char *const *name = r->names;
	size_t i, next, end;
	bool ok = true;

	if (r->array)
		return split_array(r, s, n);
	if (!*name)
		return assign(r, "REPLY", s, n);
	i = skip_space(r->sh, s, 0, n);
	for (; name[1]; name++) {
		end = field_end(r, s, i, n, &next);
		ok = assign(r, *name, s + i, end - i) && ok;
		if (!ok && !builtin_posix(r->sh))
			return false;
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

static long long now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

/* Wait for input up to the deadline: 0 when it has passed, -1 with errno. */
static int await(const struct request *r)
{
	struct peek *p = &r->sh->input;
	struct pollfd fd = { .fd = p->fd, .events = POLLIN };
	long long left = r->deadline - now();

	if (!r->timed || p->pos < p->n)
		return 1;
	if (p->n) /* what has been looked at is still there */
		peek_sync(p);
	return poll(&fd, 1, left < 0 ? 0 : left > INT_MAX ? INT_MAX : (int)left);
}

/* -2: too late; -1: an error; 0: the end; 1: something is in view. Traps run when a signal comes. */
static int fill(const struct request *r)
{
	struct shell *sh = r->sh;
	struct peek *p = &sh->input;

	for (;;) {
		ssize_t got = await(r);

		if (got == 0)
			return -2;
		if (got > 0)
			got = peek_fill(p);

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

/* How many bytes follow c, which begins a character. */
static int following(const struct shell *sh, unsigned char c)
{
	return !sh->utf8 || c < 0xc2 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : c < 0xf5 ? 3 : 0;
}

/* The same as take, but no more than the limit; true when the line is complete. */
static bool take_counted(struct request *r, struct peek *p, struct buf *line, bool *quote)
{
	bool found = false;

	while (p->pos < p->n && !found) {
		unsigned char c = (unsigned char)p->data[p->pos++];
		bool goes_on = r->more && (c & 0xc0) == 0x80;

		if (*quote && c == '\n') {
			*quote = false;
			line->n--;
			continue;
		}
		if (!*quote && !goes_on && !r->exact && c == (unsigned char)r->delimiter)
			return true;
		if (!*quote && c == '\\' && !r->raw) {
			*quote = r->escapes = true;
			buf_addc(line, '\\');
			continue;
		}
		if (!c && r->delimiter)
			continue;
		*quote = false;
		if (c)
			buf_addc(line, (char)c);
		r->more = goes_on ? r->more - 1 : following(r->sh, c);
		if (!r->more)
			found = --r->rest == 0;
	}
	return found;
}

/* The whole line, unsplit, into the first variable. */
static bool assign_exact(struct request *r, const char *s, size_t n)
{
	bool ok = assign(r, r->names[0] ? r->names[0] : "REPLY", s, n);

	for (char **name = r->names; ok && *name && *++name;)
		ok = assign(r, *name, "", 0);
	return ok;
}

/* The status when a variable cannot be set, which has been reported. */
static int unassigned(const struct shell *sh)
{
	return builtin_posix(sh) ? 2 : 1;
}

/* Read up to the delimiter and split; returns the status. */
static int read_line(struct request *r)
{
	struct shell *sh = r->sh;
	struct peek *p = &sh->input;
	struct buf line = buf_in(&sh->scratch);
	bool quote = false, found = false;
	int got;

	while (!found && (got = fill(r)) > 0) {
		const char *s = p->data + p->pos, *end;
		size_t n = p->n - p->pos;

		if (r->limit >= 0) {
			found = take_counted(r, p, &line, &quote);
			continue;
		}
		/* mostly the whole line is in view and nothing in it is special */
		end = line.n || quote ? NULL : memchr(s, r->delimiter, n);
		n = end ? (size_t)(end - s) : 0;
		if (end && (r->raw || !memchr(s, '\\', n)) && (!r->delimiter || !memchr(s, '\0', n))) {
			p->pos += n + 1;
			return split(r, s, n) ? 0 : unassigned(sh);
		}
		found = take(r, p, &line, &quote);
	}
	if (!found && got == -1) {
		if (sh->flow == FLOW_NEXT)
			sh_error(sh, "read: read error: %d: %s", p->fd, strerror(errno));
		return sh->flow != FLOW_NEXT ? sh->status : builtin_posix(sh) ? 2 : 1;
	}
	if (!(r->exact ? assign_exact : split)(r, line.n ? line.s : "", line.n))
		return unassigned(sh);
	return found ? 0 : got == -2 ? 128 + SIGALRM : 1;
}

/* A terminal that gives characters as they are typed, and maybe does not show them. */
static bool prepare_terminal(const struct request *r, int fd, struct termios *old)
{
	struct termios t;

	if ((!r->silent && r->limit < 0) || r->sh->input.kind == PEEK_TEXT || tcgetattr(fd, old) < 0)
		return false;
	t = *old;
	if (r->silent)
		t.c_lflag &= ~(tcflag_t)ECHO;
	if (r->limit >= 0) {
		t.c_lflag &= ~(tcflag_t)ICANON;
		t.c_cc[VMIN] = 1;
		t.c_cc[VTIME] = 0;
	}
	return tcsetattr(fd, TCSADRAIN, &t) == 0;
}

/* SECONDS, with a fraction. */
static bool seconds(const char *s, long long *ms)
{
	long long v = 0;
	int places = 0;

	if (!*s || (*s == '.' && !s[1]))
		return false;
	for (; *s >= '0' && *s <= '9' && v < 1LL << 31; s++)
		v = v * 10 + (*s - '0');
	v *= 1000;
	if (*s == '.')
		for (int unit = 100; *++s >= '0' && *s <= '9'; unit /= 10, places++)
			v += (*s - '0') * unit;
	*ms = v;
	return !*s && (places <= 9);
}

/* -t 0 */
static int ask(struct shell *sh, int fd)
{
	const struct peek *p = &sh->input;
	struct pollfd f = { .fd = fd, .events = POLLIN };

	return !((p->fd == fd && p->pos < p->n) || poll(&f, 1, 0) > 0);
}

static int wrong(struct shell *sh, const char *text, const char *what)
{
	sh_error(sh, "read: %s: invalid %s", text, what);
	return builtin_posix(sh) ? 2 : 1;
}

static bool count(const char *s, long *out)
{
	return number_parse(s, out) && *out >= 0 && *out <= INT_MAX;
}

/* What TMOUT says, for a `read` that says nothing. */
static void default_timeout(struct request *r)
{
	const char *text = r->timed || builtin_posix(r->sh) ? NULL : var_get(r->sh, "TMOUT");

	r->timed |= text && seconds(text, &r->timeout) && r->timeout;
}

/* The options; -1, or the status of a wrong one. */
static int parse(struct request *r, struct args *a, long *fd, const char **prompt, const char **array)
{
	int c;

	while ((c = args_next(a)) > 0) {
		switch (c) {
		case 'r':
			r->raw = true;
			break;
		case 's':
			r->silent = true;
			break;
		case 'e':
		case 'i':
			break;
		case 'a':
			*array = a->arg;
			break;
		case 'd':
			r->delimiter = a->arg[0];
			break;
		case 'p':
			*prompt = a->arg;
			break;
		case 'n':
		case 'N':
			if (!count(a->arg, &r->limit))
				return wrong(r->sh, a->arg, "number");
			r->exact = c == 'N';
			break;
		case 't':
			r->timed = seconds(a->arg, &r->timeout);
			if (!r->timed)
				return wrong(r->sh, a->arg, "timeout specification");
			break;
		case 'u':
			if (!number_parse(a->arg, fd) || *fd < 0 || *fd >= 1 << 20)
				return wrong(r->sh, a->arg, "file descriptor specification");
			break;
		default:
			builtin_usage(r->sh, a, "read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] "
						"[-p prompt] [-t timeout] [-u fd] [name ...]");
			return 2;
		}
	}
	return -1;
}

/* 0, or a status after a message. */
static int take_array(struct request *r, const char *name)
{
	struct target t;

	if (!name_valid(name, strlen(name))) {
		sh_error(r->sh, "read: `%s': not a valid identifier", name);
		return 1;
	}
	if (!var_target(r->sh, symbol_get(name, strlen(name)), &t) || !t.sym || t.sub.s)
		return 1;
	r->array = t.var ? t.var : var_binding(r->sh, t.sym);
	if (r->array->flags & VAR_ASSOC) {
		sh_error(r->sh, "read: %s: cannot convert associative to indexed array", name);
		return 1;
	}
	return binding_array(r->sh, r->array, VAR_INDEXED, true) ? 0 : 1;
}

static int read_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_read.opts };
	struct request r = { .sh = sh, .delimiter = '\n', .limit = -1 };
	const char *prompt = NULL, *array = NULL;
	struct peek *p = &sh->input;
	struct termios terminal;
	bool changed;
	int status;
	long fd = 0;

	status = parse(&r, &a, &fd, &prompt, &array);
	if (status >= 0 || (array && (status = take_array(&r, array)) > 0))
		return status;
	r.names = argv + a.i;
	for (; a.i < argc; a.i++) {
		struct variable var;

		if (!variable_parse(argv[a.i], strlen(argv[a.i]), &var) || (var.sub.s && builtin_posix(sh))) {
			sh_error(sh, "read: `%s': not a valid identifier", argv[a.i]);
			return unassigned(sh);
		}
	}
	if (fd && fcntl((int)fd, F_GETFL) < 0 && !builtin_posix(sh)) {
		sh_error(sh, "read: %ld: invalid file descriptor: %s", fd, strerror(errno));
		return 1;
	}
	if (r.timed && !r.timeout)
		return ask(sh, (int)fd);
	default_timeout(&r);
	r.deadline = r.timed ? now() + r.timeout : 0;
	r.rest = r.limit;
	look_at(sh, (int)fd);
	if (prompt && p->kind != PEEK_TEXT && isatty((int)fd))
		sh_write_error(sh, prompt, strlen(prompt));
	changed = prepare_terminal(&r, (int)fd, &terminal);
	status = r.limit ? read_line(&r) : assign_exact(&r, "", 0) ? 0 : 1;
	if (changed)
		tcsetattr((int)fd, TCSADRAIN, &terminal);
	if (p->kind != PEEK_FILE && p->n)
		peek_sync(p);
	return status;
}

const struct command cmd_read = { .name = "read", .opts = "ersa:d:i:n:N:p:t:u:", .run = read_run, .flags = CMD_READS };

/*
 * mapfile [-t] [-d delimiter] [-n count] [-O origin] [-s count] [-u fd] [-C callback] [-c quantum] [array]
 *
 * Read lines into an indexed array, MAPFILE when none is named.
 *
 * The array is emptied first, unless -O says where in it the lines go.
 *
 *   -C CALLBACK  run this with the index and the line behind it, before the line is stored
 *   -c QUANTUM  only for every so manieth line, 5000 when -c is not given
 *   -d DELIMITER  lines end with this character, a null byte when it is empty
 *   -n COUNT  read so many lines at most; 0 means all
 *   -O ORIGIN  begin with this index, and keep the other elements
 *   -s COUNT  leave out the first lines
 *   -t  without the delimiters at the lines' ends
 *   -u FD  read from this descriptor instead of 0
 *
 *   $ printf '%s\n' one two >f; mapfile -t -s 1 a <f; echo "$a"
 *   two
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/number.h"
#include "builtins/usage.h"
#include "exec/input.h"
#include "exec/run.h"
#include "jobs/signal.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>

enum { CHUNK = 1 << 16 };

struct request {
	struct shell *sh;
	const char *command; /* mapfile or readarray */
	struct symbol *name;
	struct var *array;
	char delimiter;
	bool chop, keep;
	long count, skip, index, quantum, fd;
	const char *callback; /* NULL: none */
	bool exact; /* what is not taken must stay in the input */
	enum flow flow; /* after a callback or a trap */
	char *chunk; /* arena; when not exact */
	const char *s; /* in view: s[0..n) */
	size_t n;
};

/* The rest of what is in view is the input's again. */
static void give_back(struct request *r)
{
	struct peek *p = &r->sh->input;

	if (!r->exact)
		return;
	p->pos = p->n - r->n;
	peek_sync(p);
	r->n = 0;
}

static ssize_t look(struct request *r)
{
	struct peek *p = &r->sh->input;
	ssize_t n;

	if (!r->exact) {
		n = read((int)r->fd, r->chunk, CHUNK);
		r->s = r->chunk;
		return n;
	}
	p->pos = p->n;
	n = peek_fill(p);
	r->s = p->data + p->pos;
	return n;
}

/* false: the end, an error, or a trap that ends the command. */
static bool fill(struct request *r)
{
	for (;;) {
		ssize_t n = look(r);

		if (n >= 0) {
			r->n = (size_t)n;
			return n > 0;
		}
		if (errno != EINTR)
			return false;
		if (!signal_any)
			continue;
		r->flow = run_pending(r->sh);
		if (r->flow != FLOW_NEXT)
			return false;
		peek_init(&r->sh->input, (int)r->fd);
	}
}

/* The next line with its end; held is for one that comes in pieces. false: there is none. */
static bool next_line(struct request *r, struct buf *held, str *line)
{
	held->n = 0;
	while (r->n || fill(r)) {
		const char *end = memchr(r->s, r->delimiter, r->n);
		size_t n = end ? (size_t)(end + 1 - r->s) : r->n;

		*line = (str){ r->s, n };
		if (!end || held->n)
			buf_add(held, r->s, n);
		r->s += n;
		r->n -= n;
		if (end && !held->n)
			return true;
		if (end)
			break;
	}
	*line = (str){ held->s, held->n };
	return held->n > 0;
}

/* As a variable holds it: up to a null byte, and perhaps without the delimiter. */
static str trimmed(const struct request *r, str line)
{
	const char *nul = memchr(line.s, '\0', line.n);

	if (nul)
		return (str){ line.s, (size_t)(nul - line.s) };
	if (r->chop && line.n && line.s[line.n - 1] == r->delimiter)
		line.n--;
	return line;
}

/* The array that the name means now; false after a message. */
static bool find_array(struct request *r, bool clear)
{
	struct shell *sh = r->sh;
	struct target t;

	if (!var_target(sh, r->name, &t) || !t.sym)
		return false;
	if (t.sub.s) {
		sh_error(sh, "%s: `%s': not a valid identifier", r->command, binding_str(r->name->var, NULL).s);
		return false;
	}
	r->array = t.var ? t.var : var_binding(sh, t.sym);
	if (r->array->flags & VAR_READONLY)
		return var_readonly_error(sh, t.sym);
	if (r->array->flags & VAR_ASSOC) {
		sh_error(sh, "%s: %s: not an indexed array", r->command, r->name->name);
		return false;
	}
	if (!binding_array(sh, r->array, VAR_INDEXED, clear))
		return false;
	binding_flag(sh, r->array, VAR_SET, 0);
	return true;
}

/* CALLBACK index 'line'; false when that ends the reading. */
static bool call_back(struct request *r, str *line)
{
	struct shell *sh = r->sh;
	struct buf b = buf_in(&sh->scratch);
	bool builtin_fatal = sh->builtin_fatal;

	line->s = arena_dup(&sh->scratch, line->s, line->n);
	give_back(r);
	buf_fmt(&b, "%s %ld ", r->callback, r->index);
	buf_quote(&b, line->s, line->n, true);
	sh->now.trace_level++;
	r->flow = run_text(sh, (str){ buf_cstr(&b), b.n }, sh->line, 0);
	sh->now.trace_level--;
	sh->syntax_failed = false;
	sh->builtin_fatal = builtin_fatal;
	if (r->flow == FLOW_BREAK || r->flow == FLOW_CONTINUE) /* of the loop around, when the lines have been read */
		r->callback = NULL;
	else if (r->flow != FLOW_NEXT)
		return false;
	if (r->exact) {
		sh_sync_input(sh);
		peek_init(&sh->input, (int)r->fd);
	}
	return find_array(r, false);
}

static bool store(struct request *r, str line, long number)
{
	struct shell *sh = r->sh;
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct key key = { .index = r->index };
	bool ok;

	line = trimmed(r, line);
	ok = !r->callback || number % r->quantum || call_back(r, &line);
	ok = ok && binding_set(sh, r->array, &key, line, 0);
	arena_reset(&sh->scratch, mark);
	r->index++;
	return ok;
}

static void read_lines(struct request *r)
{
	struct buf held = { 0 };
	long number = 0;
	str line;

	while (number < r->skip && next_line(r, &held, &line))
		number++;
	for (number = 0; !r->count || number < r->count;)
		if (!next_line(r, &held, &line) || !store(r, line, ++number))
			break;
	give_back(r);
	buf_finish(&held);
}

static bool bad(const struct request *r, const char *operand, const char *what)
{
	sh_error(r->sh, "%s: %s: invalid %s", r->command, operand, what);
	return false;
}

static bool take_option(struct request *r, int c, const char *arg)
{
	switch (c) {
	case 'C': r->callback = arg; return true;
	case 'c': return (number_parse(arg, &r->quantum) && r->quantum > 0) || bad(r, arg, "callback quantum");
	case 'd': r->delimiter = arg[0]; return true;
	case 'n': return (number_parse(arg, &r->count) && r->count >= 0) || bad(r, arg, "line count");
	case 'O':
		r->keep = true;
		return (number_parse(arg, &r->index) && r->index >= 0 && r->index <= UINT_MAX) ||
		       bad(r, arg, "array origin");
	case 's': return (number_parse(arg, &r->skip) && r->skip >= 0) || bad(r, arg, "line count");
	case 't': r->chop = true; return true;
	}
	return (number_parse(arg, &r->fd) && r->fd >= 0 && r->fd <= INT_MAX) ||
	       bad(r, arg, "file descriptor specification");
}

/* What follows the options; 0 or the status after a message. */
static int take_name(struct request *r, const char *name)
{
	struct shell *sh = r->sh;

	if (fcntl((int)r->fd, F_GETFD) < 0 || fd_is_own((int)r->fd)) {
		sh_error(sh, "%s: %ld: invalid file descriptor: %s", r->command, r->fd, strerror(EBADF));
		return 1;
	}
	if (!name)
		name = "MAPFILE";
	if (!*name) {
		sh_error(sh, "%s: empty array variable name", r->command);
		return 2;
	}
	if (!name_valid(name, strlen(name))) {
		sh_error(sh, "%s: `%s': not a valid identifier", r->command, name);
		return 1;
	}
	r->name = symbol_get(name, strlen(name));
	return 0;
}

static int mapfile_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_mapfile;
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_mapfile.opts };
	struct request r = { .sh = sh, .command = argv[0], .delimiter = '\n', .quantum = 5000 };
	int c, status;

	while ((c = args_next(&a)) > 0) {
		if (c == '?' || c == ':')
			return builtin_usage(sh, &a, "mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] "
						     "[-C callback] [-c quantum] [array]");
		if (!take_option(&r, c, a.arg))
			return 1;
	}
	status = take_name(&r, argv[a.i]);
	if (status)
		return status;
	r.name->uses++; /* a callback may unset it */
	if (find_array(&r, !r.keep)) {
		sh_sync_input(sh);
		r.exact = r.count || r.callback;
		if (r.exact)
			peek_init(&sh->input, (int)r.fd);
		else
			r.chunk = arena_bytes(&sh->scratch, CHUNK);
		read_lines(&r);
	} else {
		status = 1;
	}
	r.name->uses--;
	sh->flow = r.flow;
	return r.flow == FLOW_NEXT ? status : sh->status;
}

const struct command cmd_mapfile = { .name = "mapfile", .opts = "C:c:d:n:O:s:tu:", .run = mapfile_run };

/*
 * readarray [-t] [-d delimiter] [-n count] [-O origin] [-s count] [-u fd] [-C callback] [-c quantum] [array]
 *
 * Read lines into an indexed array, as mapfile does.
 *
 *   -C CALLBACK  run this with the index and the line behind it, before the line is stored
 *   -c QUANTUM  only for every so manieth line, 5000 when -c is not given
 *   -d DELIMITER  lines end with this character, a null byte when it is empty
 *   -n COUNT  read so many lines at most; 0 means all
 *   -O ORIGIN  begin with this index, and keep the other elements
 *   -s COUNT  leave out the first lines
 *   -t  without the delimiters at the lines' ends
 *   -u FD  read from this descriptor instead of 0
 */
const struct command cmd_readarray = { .name = "readarray", .opts = "C:c:d:n:O:s:tu:", .run = mapfile_run };

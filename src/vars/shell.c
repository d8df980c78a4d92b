/* shell.c - messages, output and positional parameters of a shell
 * SPDX-License-Identifier: ISC
 */
#include "vars/shell.h"

#include "vars/options.h"

#include <errno.h>
#include <sys/stat.h>

/* The capture that messages go to; NULL: to a descriptor. */
static struct capture *message_capture(const struct shell *sh)
{
	struct capture *c = sh->error_fd == 2 ? sh->standing[2] : NULL;

	/* a program's own redirections may lead into a pipe that the shell itself reads */
	for (int fd = 1; fd <= 2; fd++)
		if (sh->standing[fd] && sh->standing[fd]->writer.fd && sh->standing[fd]->writer.fd == sh->error_fd)
			c = sh->standing[fd];
	return c;
}

void sh_write_error(struct shell *sh, const char *s, size_t n)
{
	struct capture *c = message_capture(sh);
	int e = errno;

	if (sh->out.buf.n) /* a builtin's output keeps its place before the message, as it does in a capture */
		out_flush(&sh->out);
	if (c)
		buf_add(&c->buf, s, n);
	else if (sh->error_fd >= 0)
		fd_write(sh->error_fd, s, n);
	errno = e;
}

void frame_enter(struct shell *sh, struct frame *f, const char *what, const char *of)
{
	*f = (struct frame){ .outer = sh->now.frame, .call = sh->now.call, .what = what, .of = of, .file = sh->now.file,
			     .line = sh->line };
	sh->now.frame = f;
}

void sh_own_error(struct shell *sh)
{
	struct stat st;

	sh->error_device = sh->error_inode = 0;
	if (fstat(2, &st) == 0) {
		sh->error_device = st.st_dev;
		sh->error_inode = st.st_ino;
	}
}

/* Does a redirection, a pipe or a substitution take the messages, for the script to look at? */
static bool is_taken(const struct shell *sh)
{
	struct stat st;

	return message_capture(sh) || fstat(sh->error_fd, &st) < 0 || st.st_dev != sh->error_device ||
	       st.st_ino != sh->error_inode;
}

static void add_frame(struct buf *b, const char *what, const char *of, bool called, const char *file, uint32_t line)
{
	buf_fmt(b, "  in %s%s%s, %s at %s line %lu\n", what, of ? " of " : "", of ? of : "", called ? "called" : "read", file,
		(unsigned long)line);
}

const char *sh_name(const struct shell *sh)
{
	return sh->name_given ? sh->name_given : sh->arg0;
}

/* A script's messages name its file; others' what $0 is. */
static const char *message_name(const struct shell *sh)
{
	if (sh->name_given && sh->now.file == sh->arg0 && (option_on(sh, OPTION_COMMAND) || option_on(sh, OPTION_STDIN)))
		return sh->name_given;
	return sh->now.file ? sh->now.file : "husk";
}

static void add_stack(struct shell *sh, struct buf *b)
{
	const struct frame *f = sh->now.frame;
	const struct call *c = sh->now.call;

	/* at a prompt, what has just been typed needs no explanation */
	if (option_on(sh, OPTION_POSIX) || (!c && option_on(sh, OPTION_INTERACTIVE)) || ((c || f) && is_taken(sh)))
		return;
	while (c || f) {
		if (f && f->call == c) {
			add_frame(b, f->what, f->of, true, f->file, f->line);
			f = f->outer;
		} else if (c) {
			add_frame(b, c->function ? c->function->name : c->source, NULL, c->function, c->caller, c->line);
			c = c->outer;
		} else {
			break;
		}
	}
}

const char *sh_source(const struct shell *sh, const char *file)
{
	if (file == sh->arg0 && option_on(sh, OPTION_COMMAND))
		return "environment";
	if (file == sh->arg0 && option_on(sh, OPTION_STDIN) && !sh->interactive)
		return "main";
	return file ? file : "";
}

static const char *speaking_file(const struct shell *sh)
{
	const struct call *c = sh->now.call;

	if (c && c->function && sh->now.file == c->source && !option_on(sh, OPTION_POSIX))
		return sh_source(sh, sh->now.file);
	return message_name(sh);
}

void sh_verror(struct shell *sh, const char *prefix, const char *fmt, va_list ap)
{
	struct buf b = { 0 };

	buf_adds(&b, speaking_file(sh));
	if (sh->line && (!sh->interactive || sh->now.call))
		buf_fmt(&b, option_on(sh, OPTION_GNU_ERRFMT) ? ":%lu" : ": line %lu", (unsigned long)sh->line);
	buf_adds(&b, ": ");
	if (prefix)
		buf_fmt(&b, "%s: ", prefix);
	buf_vfmt(&b, fmt, ap);
	buf_addc(&b, '\n');
	if (!sh->complained)
		add_stack(sh, &b);
	sh->complained = true;
	sh_write_error(sh, b.s, b.n);
	buf_finish(&b);
}

void sh_error(struct shell *sh, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	sh_verror(sh, NULL, fmt, ap);
	va_end(ap);
}

struct out *sh_out(struct shell *sh)
{
	sh->out.sink = sh->standing[1] ? &sh->standing[1]->buf : NULL;
	sh->out.fd = 1;
	return &sh->out;
}

int sh_out_end(struct shell *sh, const char *command, int status)
{
	int e;

	if (!sh->out.buf.n && !sh->out.error)
		return status;
	out_flush(&sh->out);
	e = sh->out.error;
	sh->out.error = 0;
	if (!e)
		return status;
	if (e != EPIPE)
		sh_error(sh, "%s: write error: %s", command, strerror(e));
	return status ? status : 1;
}

bool sh_goes_on(struct shell *sh)
{
	if (option_on(sh, OPTION_ERREXIT) && !option_on(sh, OPTION_POSIX))
		sh->ends_script = ENDS_SCRIPT;
	return sh->ends_script != ENDS_SCRIPT;
}

void sh_number_error(struct shell *sh)
{
	if (sh->ends_script)
		return;
	sh->ends_script = ENDS_NUMBER;
	sh->status_before = sh->status;
}

enum flow sh_fatal(struct shell *sh)
{
	enum error_reach reach = sh->ends_script;
	bool posix = option_on(sh, OPTION_POSIX), strict = sh_strict(sh);

	sh->fatal = !posix;
	sh->ends_script = ENDS_NOT;
	if (reach == ENDS_NUMBER && !posix)
		sh->status = sh->status_before ? sh->status_before : 1;
	if (reach == ENDS_FAILED)
		sh->status = sh->sub_status;
	sh->pipe_status.n = 0;
	sh->pipe_status.last = sh->status;
	if (reach == ENDS_FAILED || sh->now.in_subshell)
		return FLOW_EXIT;
	if (reach == ENDS_UNSET && option_on(sh, OPTION_COMMAND) && !posix && !option_on(sh, OPTION_ERREXIT))
		sh->status = 127; /* bash's */
	if (sh->interactive || (reach == ENDS_NOT && !posix && !strict))
		return FLOW_ABORT;
	return (reach == ENDS_READERS || reach == ENDS_NUMBER) && !posix && !strict ? FLOW_DISCARD : FLOW_EXIT;
}

void position_retain(struct position *p)
{
	if (p->owner)
		p->owner->refs++;
}

void position_release(struct position *p)
{
	if (p->owner && --p->owner->refs == 0)
		mem_free(p->owner);
	*p = (struct position){ 0 };
}

static struct position position_new(struct shell *sh, int n, char *const *v)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	size_t *len = n ? arena_alloc(&sh->scratch, (size_t)n * sizeof(*len)) : NULL, bytes = 0;
	struct params *p;
	char *text;

	for (int i = 0; i < n; i++)
		bytes += len[i] = strlen(v[i]) + 1;
	p = mem_alloc(sizeof(*p) + ((size_t)n + 1) * sizeof(char *) + bytes);
	text = (char *)(p->v + n + 1);
	p->refs = 1;
	for (int i = 0; i < n; i++) {
		mem_copy(text, v[i], len[i]);
		p->v[i] = text;
		text += len[i];
	}
	p->v[n] = NULL;
	arena_reset(&sh->scratch, mark);
	return (struct position){ p->v, n, p };
}

void position_set(struct shell *sh, int n, char *const *v)
{
	struct position p = position_new(sh, n, v);

	position_release(&sh->now.args);
	sh->now.args = p;
}

struct position position_copy(struct shell *sh, const struct position *p)
{
	struct position copy = *p;

	if (!p->owner)
		return position_new(sh, p->n, p->v);
	position_retain(&copy);
	return copy;
}

void position_shift(struct shell *sh, int n)
{
	sh->now.args.v += n;
	sh->now.args.n -= n;
}

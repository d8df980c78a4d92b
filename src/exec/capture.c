/* capture.c - command substitution (POSIX 2.6.3)
 *
 * In process when the scan allows it: builtins write straight into the buffer,
 * external commands into one pipe that is read while they run. Otherwise in a
 * forked child.
 * SPDX-License-Identifier: ISC
 */
#include "exec/input.h"
#include "exec/run.h"

#include "exec/redir.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "jobs/signal.h"
#include "vars/checkpoint.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

int capture_pipe(struct shell *sh, struct capture *c)
{
	int fds[2];

	if (c->writer.fd)
		return c->writer.fd;
	if (pipe2(fds, O_CLOEXEC) < 0) {
		sh_error(sh, "cannot make a pipe: %s", strerror(errno));
		return -1;
	}
	if (!own_fd_take(&c->reader, fds[0])) {
		close(fds[1]);
		sh_error(sh, "cannot make a pipe: %s", strerror(errno));
		return -1;
	}
	if (!own_fd_take(&c->writer, fds[1])) {
		own_fd_close(&c->reader);
		sh_error(sh, "cannot make a pipe: %s", strerror(errno));
		return -1;
	}
	fcntl(c->reader.fd, F_SETFL, O_NONBLOCK);
	return c->writer.fd;
}

static void add_without_nul(struct shell *sh, struct buf *b, size_t from)
{
	char *s, *out, *end;

	if (b->n == from)
		return;
	s = out = b->s + from;
	end = b->s + b->n;
	if (!memchr(s, '\0', (size_t)(end - s)))
		return;
	sh->saw_nul = true;
	for (; s < end; s++)
		if (*s)
			*out++ = *s;
	b->n = (size_t)(out - b->s);
}

/* What there is to read, up to the end; false: there will be more. */
static bool read_fd(struct shell *sh, struct buf *b, int fd)
{
	size_t room = 1024;

	for (;;) {
		ssize_t n;

		if (b->cap - b->n < room)
			buf_grow(b, room);
		n = read(fd, b->s + b->n, b->cap - b->n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n == 0 || errno != EAGAIN;
		b->n += (size_t)n;
		add_without_nul(sh, b, b->n - (size_t)n);
		if (room < 1 << 16)
			room *= 2;
	}
}

void captures_drain(struct shell *sh)
{
	for (int fd = 1; fd <= 2; fd++)
		if (sh->standing[fd] && sh->standing[fd]->reader.fd)
			read_fd(sh, &sh->standing[fd]->buf, sh->standing[fd]->reader.fd);
}

/* Everything from fd. Standard error may stand for the pipe of a capture around, which must not fill up meanwhile. */
static void read_to_end(struct shell *sh, struct buf *b, int fd)
{
	struct capture *around = sh->standing[2];
	struct pollfd p[2] = { { .fd = fd, .events = POLLIN }, { .events = POLLIN } };

	if (!around || !around->reader.fd || around->reader.fd == fd) {
		if (!signal_deadly_any()) {
			read_fd(sh, b, fd);
			return;
		}
		around = NULL;
	}
	p[1].fd = around ? around->reader.fd : -1;
	fcntl(fd, F_SETFL, O_NONBLOCK);
	for (;;) {
		if (signal_poll(p, 2, -1) < 0) {
			if (errno == EINTR && !signal_deadly_pending())
				continue;
			break;
		}
		if (p[1].revents)
			read_fd(sh, &around->buf, around->reader.fd);
		if (p[0].revents && read_fd(sh, b, fd))
			break;
	}
}

void capture_finish(struct shell *sh, struct capture *c)
{
	if (!c->reader.fd)
		return;
	own_fd_close(&c->writer);
	fcntl(c->reader.fd, F_SETFL, 0);
	read_to_end(sh, &c->buf, c->reader.fd);
	own_fd_close(&c->reader);
}

static void enter_capture(struct shell *sh)
{
	if (!option_on(sh, OPTION_INHERIT_ERREXIT))
		option_set(sh, OPTION_ERREXIT, false);
}

static bool capture_in_process(struct shell *sh, const struct body *body, struct buf *out)
{
	struct capture cap = { .buf = *out }, *outer = sh->standing[1];
	bool complained = sh->complained;
	struct checkpoint cp;
	struct frame frame;
	enum flow f;

	signal_pipe_for_subshell();
	checkpoint_begin(sh, &cp);
	frame_enter(sh, &frame, "$( )", NULL);
	sh->standing[1] = &cap;
	sh->now.captured = true;
	sh->now.trace_level++;
	sh->now.exit_deeper = false;
	enter_capture(sh);
	f = run_node(sh, body->node, RUN_LAST | RUN_TESTED);
	capture_finish(sh, &cap);
	sh->standing[1] = outer;
	checkpoint_end(sh);
	sh->complained = complained;
	*out = cap.buf;
	add_without_nul(sh, out, 0);
	return f != FLOW_ABORT;
}

static bool capture_forked(struct shell *sh, const struct body *body, struct buf *out)
{
	struct job job;
	int fds[2];
	int loops;
	pid_t pid;

	if (pipe2(fds, O_CLOEXEC) < 0) {
		sh_error(sh, "cannot make a pipe: %s", strerror(errno));
		return false;
	}
	if (sh->jobs->list) /* it may list them */
		jobs_poll(sh->jobs);
	job_init(&job);
	loops = sh->now.loop_depth;
	pid = fork_subshell(sh, NULL, false);
	if (pid == 0) {
		struct frame frame;

		frame_enter(sh, &frame, "$( )", NULL);
		sh->now.captured = true;
		sh->now.loop_depth = loops; /* break ends it */
		sh->now.trace_level++;
		sh->now.exit_deeper = false;
		close(fds[0]);
		if (fds[1] == 1) {
			fcntl(1, F_SETFD, 0);
		} else {
			dup2(fds[1], 1);
			close(fds[1]);
		}
		enter_capture(sh);
		subshell_exit(sh, body->node);
	}
	close(fds[1]);
	if (pid < 0) {
		close(fds[0]);
		return false;
	}
	job_add(&job, pid);
	read_to_end(sh, out, fds[0]);
	close(fds[0]);
	wait_foreground(sh, &job, NULL);
	job_finish(&job);
	return true;
}

/* What is said on standard output while the commands run in the shell goes to a file without a name. */
static bool output_to_file(struct shell *sh, struct redir_undo *undo, struct own_fd *file)
{
	int fd = memfd_create("substitution", MFD_CLOEXEC);

	if (fd < 0 || !own_fd_take(file, fd)) {
		sh_error(sh, "cannot make a file: %s", strerror(errno));
		return false;
	}
	if (redir_to(sh, 1, file->fd, undo))
		return true;
	own_fd_close(file);
	return false;
}

static void take_file(struct shell *sh, struct own_fd *file, struct buf *out)
{
	lseek(file->fd, 0, SEEK_SET);
	read_fd(sh, out, file->fd);
	own_fd_close(file);
}

/* The commands of ${ }: variables that are local end with them, and return ends them. */
static enum flow run_here(struct shell *sh, const struct body *body, struct symbol *reply, str *value)
{
	const struct arith_word *part = sh->command_part;
	const struct node *command = sh->command;
	int loops = sh->now.loop_depth;
	bool here = sh->now.here;
	uint32_t line = sh->line;
	struct scope scope;
	enum flow f;

	scope_push(sh, &scope, true);
	if (reply)
		scope_bind(sh, &scope, reply);
	sh->now.here = true;
	sh->now.loop_depth = 0;
	sh->now.trace_level++;
	sh->status = 0;
	f = body->node ? run_node(sh, body->node, 0) : FLOW_NEXT;
	sh->now.trace_level--;
	sh->now.loop_depth = loops;
	sh->now.here = here;
	if (reply && f != FLOW_ABORT) {
		*value = var_str(sh, reply);
		value->s = value->s ? arena_dup(&sh->scratch, value->s, value->n) : "";
	}
	scope_pop(sh);
	sh->line = line;
	sh->command = command;
	sh->command_part = part;
	return f;
}

/* ${| }: what REPLY is in the end. */
static enum flow reply_here(struct shell *sh, const struct body *body, struct buf *out)
{
	static struct symbol *reply;
	enum flow f;
	str value = { 0 };

	if (!reply)
		reply = symbol_get("REPLY", 5), reply->uses++;
	f = run_here(sh, body, reply, &value);
	buf_add(out, value.s, value.n);
	return f;
}

/* ${ } */
static enum flow capture_here(struct shell *sh, const struct body *body, struct buf *out)
{
	struct capture cap = { 0 }, *outer = sh->standing[1];
	struct redir_undo undo;
	struct own_fd file = { 0 };
	bool stands = body->node && scan_stands(sh, body->node, body->cache);
	enum flow f;

	if (stands)
		sh->standing[1] = &cap;
	else if (!output_to_file(sh, &undo, &file))
		return FLOW_ABORT;
	f = run_here(sh, body, NULL, NULL);
	if (stands) {
		capture_finish(sh, &cap);
		sh->standing[1] = outer;
		*out = cap.buf;
	} else {
		redir_undo(sh, &undo);
		take_file(sh, &file, out);
	}
	add_without_nul(sh, out, 0);
	return f;
}

static bool run_in_shell(struct shell *sh, const struct body *body, struct buf *out)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	enum flow f = body->here == '|' ? reply_here(sh, body, out) : capture_here(sh, body, out);

	arena_reset(&sh->scratch, mark);
	if (f == FLOW_EXIT)
		shell_exit(sh);
	return f != FLOW_ABORT && f != FLOW_DISCARD;
}

/* A text that is expanded at run time, as a prompt, can have ${ } in a subshell that no scan has sent to a process: its
   checkpoint undoes what the scan finds safe, and a ${ } that is not is a $( ) there. */
static bool in_shell(struct shell *sh, const struct body *body)
{
	return !sh->checkpoint || !body->node || scan_stands(sh, body->node, body->cache);
}

/* $(< file): the redirection, or NULL. */
static const struct redir *only_reads(const struct shell *sh, const struct node *n)
{
	const struct node_simple *s = (const struct node_simple *)n;

	if (n->kind != NODE_SIMPLE || s->nwords || s->nassigns || !s->redirs || s->redirs->next ||
	    s->redirs->op != REDIR_IN || s->redirs->fd != 0 || s->redirs->variable || option_on(sh, OPTION_POSIX))
		return NULL;
	return s->redirs;
}

/* Its text, without a command that would copy it. */
static bool capture_file(struct shell *sh, const struct redir *r, struct buf *out)
{
	struct own_fd in = { 0 };
	int fd = redir_open(sh, r);

	sh->status = fd < 0;
	if (fd < 0)
		return sh_goes_on(sh);
	if (own_fd_take(&in, fd)) {
		read_to_end(sh, out, in.fd);
		own_fd_close(&in);
	}
	return true;
}

/* In strict code: it ends the command, unless that has no other status to give; false then. */
static bool failure_taken(struct shell *sh, const struct body *body)
{
	struct buf b = buf_in(&sh->scratch);

	if (sh->takes_status) {
		if (!sh->sub_failed)
			sh->sub_failed = sh->status;
		return true;
	}
	run_describe(&b, body->node);
	sh_error(sh, "strict: $(%.*s): exit %d", (int)b.n, b.s, sh->status);
	sh->ends_script = ENDS_FAILED;
	return false;
}

static bool refuse(struct shell *sh)
{
	sh_error(sh, "${| }: not in a text within this subshell");
	sh->status = 1;
	return false;
}

static void say_wrong(struct shell *sh, const struct body *body)
{
	const char *reading = sh->reading;

	sh->reading = "command substitution";
	input_report(sh, body->wrong);
	sh->reading = reading;
	sh->status = 2;
}

bool capture_run(struct shell *sh, const struct body *body, struct buf *out)
{
	bool ok = true, takes_status = sh->takes_status, saw_nul = sh->saw_nul;
	struct pipe_status statuses = sh->pipe_status;
	int failed = sh->sub_failed;

	sh->takes_status = false;
	sh->saw_nul = false;
	if (body->here)
		sh->pipe_status = statuses;
	else if (statuses.n > 0) /* those within are its own */
		sh->pipe_status.v = memcpy(mem_alloc((size_t)statuses.cap * sizeof(int)), statuses.v, (size_t)statuses.n * sizeof(int));
	else
		sh->pipe_status = (struct pipe_status){ .n = statuses.n, .last = statuses.last };
	if (body->wrong)
		say_wrong(sh, body);
	else if (!body->node && body->here != '|')
		sh->status = 0;
	else if (body->here && in_shell(sh, body))
		ok = run_in_shell(sh, body, out);
	else if (body->here == '|')
		ok = refuse(sh);
	else if (only_reads(sh, body->node))
		ok = capture_file(sh, only_reads(sh, body->node), out);
	else if (scan_safe(sh, body->node, body->cache))
		ok = capture_in_process(sh, body, out);
	else
		ok = capture_forked(sh, body, out);
	/* Ctrl-C at a prompt's command ends it, whatever the substitution has made of it */
	if (sh->interactive && signal_pending(SIGINT) && !sh->traps->action[SIGINT])
		ok = false;
	if (!body->here) {
		mem_free(sh->pipe_status.v);
		sh->pipe_status = statuses;
	}
	if (sh->saw_nul && !option_on(sh, OPTION_POSIX))
		sh_error(sh, "warning: command substitution: ignored null byte in input");
	sh->saw_nul = saw_nul;
	sh->sub_status = sh->status;
	sh->expand_status_set = true;
	sh->takes_status = takes_status;
	sh->sub_failed = failed;
	return ok && (!sh->status || !sh_strict(sh) || failure_taken(sh, body));
}

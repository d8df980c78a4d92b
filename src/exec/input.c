/* input.c - read commands and run them
 *
 * One complete command is parsed and run, then the next is read, so that
 * aliases, options, exec < and exit act at once and what follows exit is never
 * looked at.
 * SPDX-License-Identifier: ISC
 */
#include "exec/input.h"

#include "exec/profile.h"
#include "exec/prompt.h"
#include "exec/record.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "jobs/job.h"
#include "syntax/parser.h"
#include "vars/alias.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

/* What is read of a file at once, after a first try with less. */
enum { INPUT_CHUNK = 1 << 14 };

struct input {
	struct shell *sh;
	struct own_fd file; /* none: standard input through sh->input */
	bool continued; /* within a command: PS2 */
	bool failed; /* to read */
	bool again; /* after an interruption or an end: $? stays */
	enum flow flow; /* what a signal that came meanwhile wants */
	size_t chunk;
};

void input_report(struct shell *sh, const struct syntax_error *e)
{
	struct buf b = { 0 };
	size_t col = e->column ? e->column - 1 : 0;

	buf_fmt(&b, "%s: ", sh->now.file ? sh->now.file : "husk");
	if (sh->reading && !option_on(sh, OPTION_POSIX))
		buf_fmt(&b, "%s: ", sh->reading);
	if (!sh->interactive)
		buf_fmt(&b, "line %u: ", e->line);
	buf_fmt(&b, "%s\n", e->message);
	if (e->text && *e->text) {
		size_t n = strlen(e->text), from = col > 60 ? col - 60 : 0, show = n - (from < n ? from : n);

		buf_fmt(&b, "  line %u, column %u:\n  ", e->line, e->column);
		if (show > 100)
			show = 100;
		buf_add(&b, e->text + (from < n ? from : n), show);
		buf_adds(&b, "\n  ");
		for (size_t i = from; i < col; i++)
			buf_addc(&b, i < n && e->text[i] == '\t' ? '\t' : ' ');
		buf_adds(&b, "^\n");
	}
	if (e->opened)
		buf_fmt(&b, "  %s\n", e->opened);
	sh_write_error(sh, b.s, b.n);
	buf_finish(&b);
}

static bool is_blank(const struct source *src)
{
	for (const char *p = src->p; p < src->end; p++)
		if (*p != ' ' && *p != '\t' && *p != '\n')
			return false;
	return src->eof && !src->alias;
}

/* set -v and the history: what has been read is shown, and kept, before it runs. */
static enum parse_result parse_held(struct shell *sh, struct lexer *lx, bool records)
{
	struct source *src = lx->src;
	enum parse_result r;

	src->hold = src->alias ? SOURCE_NO_HOLD : (uint32_t)(src->p - src->base);
	r = parser_command(lx);
	if (src->hold != SOURCE_NO_HOLD && !src->alias) {
		const char *from = src->base + src->hold;

		if (option_on(sh, OPTION_VERBOSE)) {
			sh_write_error(sh, from, (size_t)(src->p - from));
			if (src->p > from && src->p[-1] != '\n')
				sh_write_error(sh, "\n", 1);
		}
		if (records)
			record_command(sh, from, (size_t)(src->p - from));
	}
	src->hold = SOURCE_NO_HOLD;
	return r;
}

/* The prompt that a variable holds. */
static void show(struct shell *sh, const char *name)
{
	struct arena_mark m = arena_mark(&sh->scratch);
	const char *text = var_get(sh, name);

	if (text) {
		text = expand_prompt(sh, text);
		sh_write_error(sh, text, strlen(text));
	}
	arena_reset(&sh->scratch, m);
}

static enum flow run_program(struct shell *sh, struct program *program, unsigned flags)
{
	struct arena_mark m = arena_mark(&sh->scratch);
	struct program *outer = sh->program;
	enum flow f;

	sh->program = program;
	f = run_node(sh, program->root, flags);
	sh->program = outer;
	arena_reset(&sh->scratch, m);
	return f;
}

static void swap(struct program **a, struct program **b)
{
	struct program *c = *a;

	*a = *b;
	*b = c;
}

/* Of here-documents without their end. */
static void warn(struct shell *sh, const struct here_unended *u)
{
	uint32_t line = sh->line;

	for (; u; u = u->next) {
		sh->line = u->end;
		sh_error(sh, "warning: here-document at line %lu delimited by end-of-file (wanted `%.*s')",
			 (unsigned long)u->line, (int)u->wanted.n, u->wanted.s);
	}
	sh->line = line;
}

/* The loop over complete commands of one source. */
static enum flow run_source(struct shell *sh, struct source *src, struct input *in, unsigned flags)
{
	struct program *program = program_new(), *ran = NULL;
	const struct node *command = sh->command;
	const struct arith_word *command_part = sh->command_part;
	const char *speaker = sh->speaker;
	struct syntax_error err = { 0 };
	enum flow f = FLOW_NEXT;
	bool goes_on = sh->interactive && in && !sh->now.call; /* with the next line, not in a dot script */
	bool any = in && in->again, counts = in && !sh->now.call, records;
	bool was_strict = option_on(sh, OPTION_STRICT), strict = in || !sh->program ? was_strict : sh->program->strict;
	struct lexer lx;

	sh->syntax_failed = false;
	sh->speaker = NULL;
	if (counts && !in->again)
		sh->commands_read = 1;
	lexer_init(&lx, src, program, &err);
	while (f == FLOW_NEXT) {
		enum parse_result r;

		if (!program && is_blank(src)) /* nothing is left to keep */
			break;
		if (!program || program->refs > 1) { /* a function keeps it */
			program_unref(program);
			program = program_new();
		} else {
			program_reset(program);
		}
		/* text within a program is as strict as that, until it says otherwise */
		program->strict = option_on(sh, OPTION_STRICT) == was_strict ? strict : !was_strict;
		program->strict &= !option_on(sh, OPTION_POSIX);
		var_sweep(sh);
		lexer_restart(&lx, program);
		lx.alias = alias_any && option_on(sh, OPTION_EXPAND_ALIASES) ? alias_lookup : NULL;
		lx.bash = !option_on(sh, OPTION_POSIX);
		lx.ascii = !sh->utf8;
		lx.extglob = option_on(sh, OPTION_EXTGLOB);
		lx.keyword = option_on(sh, OPTION_KEYWORD);
		lx.no_comments = sh->interactive && !option_on(sh, OPTION_COMMENTS);
		if (in)
			in->continued = false;
		records = counts && option_on(sh, OPTION_HISTORY);
		r = records || option_on(sh, OPTION_VERBOSE) ? parse_held(sh, &lx, records) : parser_command(&lx);
		if (in && in->flow != FLOW_NEXT) { /* what has been typed is not to run */
			syntax_error_finish(&err);
			f = in->flow;
			break;
		}
		warn(sh, lx.unended);
		if (r == PARSE_ERROR) {
			sh->line = err.line;
			input_report(sh, &err);
			sh->status = 2;
			syntax_error_finish(&err);
			if (goes_on && !src->eof) {
				source_discard_line(src);
				continue;
			}
			if (goes_on && !in->file.fd) { /* Ctrl-D within a command does not end the shell */
				f = FLOW_ABORT;
				break;
			}
			sh->syntax_failed = any = true;
			break;
		}
		if (r == PARSE_END)
			break;
		if (!program->root)
			continue;
		any = true;
		if (sh->watch & WATCH_RECORD)
			profile_parsed(sh, program, in ? in->file.fd : -1);
		if (run_reads_only(sh))
			continue;
		if (goes_on)
			show(sh, "PS0");
		if (in && !in->file.fd)
			sh_sync_input(sh);
		f = run_program(sh, program, flags && is_blank(src) ? flags : 0);
		sh->commands_read += counts;
		/* what has run stays while the next command is read: BASH_COMMAND is of it */
		swap(&program, &ran);
		if (f == FLOW_NEXT && in && !sh->now.call && option_on(sh, OPTION_ONECMD))
			f = FLOW_EXIT;
		if ((f == FLOW_ABORT && (goes_on || !sh->interactive)) || (f == FLOW_DISCARD && in && !sh->now.call))
			f = FLOW_NEXT;
	}
	if (!any && f == FLOW_NEXT && !(in && in->failed))
		sh->status = 0;
	sh->speaker = speaker;
	lexer_finish(&lx);
	program_unref(program);
	if (sh->program) {
		sh->command = command;
		sh->command_part = command_part;
		program_unref(ran);
	} else if (ran) {
		program_unref(sh->last_program);
		sh->last_program = ran;
	}
	return f;
}

enum flow run_text(struct shell *sh, str text, uint32_t line, unsigned flags)
{
	struct source src;
	enum flow f;

	source_init_string(&src, text.s, text.n, line ? line : 1);
	f = run_source(sh, &src, NULL, flags);
	source_finish(&src);
	return f;
}

static bool refill_file(struct source *src, void *arg)
{
	struct input *in = arg;
	char b[INPUT_CHUNK];
	ssize_t n = fd_read(in->file.fd, b, in->chunk);

	if (n > 0) {
		source_append(src, b, (size_t)n);
		if ((size_t)n == in->chunk)
			in->chunk = sizeof(b);
	} else if (n < 0) {
		sh_error(in->sh, "cannot read the script: %s", strerror(errno));
		in->sh->status = 128;
		in->failed = true;
	}
	return n > 0;
}

enum flow run_file(struct shell *sh, int fd)
{
	struct input in = { .sh = sh, .chunk = 4096 };
	struct source src;
	enum flow f;

	if (!own_fd_take(&in.file, fd)) {
		sh_error(sh, "cannot read the script: %s", strerror(errno));
		sh->status = 128;
		return FLOW_NEXT;
	}
	source_init_refill(&src, refill_file, &in);
	f = run_source(sh, &src, &in, 0);
	source_finish(&src);
	own_fd_close(&in.file);
	return f;
}

enum flow run_other_file(struct shell *sh, int fd)
{
	bool strict = option_on(sh, OPTION_STRICT);
	enum flow f;

	option_set(sh, OPTION_STRICT, false);
	f = run_file(sh, fd);
	option_set(sh, OPTION_STRICT, strict);
	return f;
}

/* What has become of jobs is said before the next command is asked for (2.11). */
static void notify(struct shell *sh)
{
	struct jobs *js = sh->jobs;
	struct buf b = buf_in(&sh->scratch);
	struct job_marks marks;
	struct job *next;

	if (!js->list)
		return;
	jobs_poll(js);
	marks = job_marks(js);
	for (struct job *j = js->list; j; j = j->next)
		if (j->state_changed && job_state(j) != PROC_RUNNING)
			job_line(&b, j, job_mark(&marks, j), false, option_on(sh, OPTION_POSIX));
	sh_write_error(sh, b.s, b.n);
	for (struct job *j = js->list; j; j = next) {
		next = j->next;
		if (j->state_changed && job_state(j) == PROC_DONE)
			job_remove(js, j);
		else
			j->state_changed = false;
	}
}

/* One of PROMPT_COMMAND's, with $? as it is and left so. */
static enum flow run_prompt_command(struct shell *sh, str text)
{
	struct buf last = { 0 };
	int status = sh->status;
	enum flow f;

	text.s = arena_dup(&sh->scratch, text.s, text.n);
	buf_add(&last, sh->last_argument.s, sh->last_argument.n);
	f = run_text(sh, text, 1, 0);
	if (f != FLOW_EXIT)
		sh->status = status;
	sh->last_argument.n = 0;
	buf_add(&sh->last_argument, last.s, last.n);
	buf_finish(&last);
	return f;
}

/* PROMPT_COMMAND, or all its elements; FLOW_EXIT when one has said so. */
static enum flow run_prompt_commands(struct shell *sh)
{
	struct symbol *s = symbol_find("PROMPT_COMMAND", 14);
	struct var *v = s && !sh->is_sh && !option_on(sh, OPTION_POSIX) ? var_elements(sh, s) : NULL;
	long end = v && v->flags & VAR_INDEXED && v->array ? array_end(v->array) : v ? 1 : 0;
	enum flow f = FLOW_NEXT;

	for (long i = 0; i < end && f != FLOW_EXIT; i++) {
		struct key key = { .index = i };
		str text = binding_str(v, &key);

		if (text.n)
			f = run_prompt_command(sh, text);
		v = var_elements(sh, s);
		if (!v)
			break;
	}
	return f == FLOW_EXIT ? f : FLOW_NEXT;
}

static enum flow prompt(struct shell *sh, bool continued)
{
	enum flow f = FLOW_NEXT;

	if (!continued) {
		notify(sh);
		f = run_prompt_commands(sh);
	}
	if (f == FLOW_NEXT) {
		sh->asking = !continued;
		show(sh, continued ? "PS2" : "PS1");
		sh->asking = false;
	}
	return f;
}

/* Run what signals want; true when that ends the command being read. */
static bool interrupted(struct input *in)
{
	in->flow = run_pending(in->sh);
	return in->flow != FLOW_NEXT;
}

/* One line of standard input, no byte more. */
static bool refill_stdin(struct source *src, void *arg)
{
	struct input *in = arg;
	struct shell *sh = in->sh;
	struct peek *p = &sh->input;
	bool any = false, notices = sh->interactive && option_on(sh, OPTION_NOTIFY);

	if (p->fd != 0 || p->kind == PEEK_UNKNOWN)
		peek_init(p, 0);
	if (sh->interactive) {
		if (interrupted(in)) /* the command before left a signal */
			return false;
		if (notices) /* the end of a job ends the wait for input */
			signal_catch(SIGCHLD);
		in->flow = prompt(sh, in->continued);
		if (in->flow != FLOW_NEXT)
			return false;
	}
	in->continued = true;
	for (;;) {
		const char *s, *nl;
		size_t take;
		ssize_t n;

		if (notices && signal_pending(SIGCHLD))
			notify(sh);
		if (interrupted(in))
			return false;
		if (sh->interactive && p->pos == p->n && !signal_wait_input(0))
			continue;
		n = peek_fill(p);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0 && errno == EAGAIN && fcntl(0, F_SETFL, fcntl(0, F_GETFL) & ~O_NONBLOCK) == 0)
			continue;
		if (n < 0 && !any) {
			sh_error(sh, "cannot read standard input: %s", strerror(errno));
			sh->status = 128;
			in->failed = true;
		}
		if (n <= 0)
			return any;
		s = p->data + p->pos;
		nl = memchr(s, '\n', (size_t)n);
		take = nl ? (size_t)(nl + 1 - s) : (size_t)n;
		source_append(src, s, take);
		p->pos += take;
		any = true;
		if (p->kind != PEEK_FILE)
			peek_sync(p);
		if (nl)
			return true;
	}
}

enum flow run_stdin(struct shell *sh)
{
	struct input in = { .sh = sh };
	struct source src;
	enum flow f;

	for (int eofs = 0;;) {
		source_init_refill(&src, refill_stdin, &in);
		f = run_source(sh, &src, &in, 0);
		source_finish(&src);
		in.again = true;
		if (f == FLOW_ABORT && sh->interactive)
			continue;
		if (f != FLOW_NEXT || !sh->interactive || !option_on(sh, OPTION_IGNOREEOF) || eofs++ >= 10)
			break;
		sh_error(sh, "Use \"exit\" to leave the shell.");
	}
	return f;
}

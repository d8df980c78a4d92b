/* simple.c - simple commands (POSIX 2.9.1)
 * SPDX-License-Identifier: ISC
 */
#include "exec/simple.h"

#include "base/command.h"
#include "exec/lookup.h"
#include "exec/process.h"
#include "exec/redir.h"
#include "exec/run.h"
#include "exec/trap.h"
#include "exec/input.h"
#include "expand/fields.h"
#include "jobs/job.h"
#include "jobs/mirror.h"
#include "jobs/spawn.h"
#include "sandbox/confine.h"
#include "vars/options.h"
#include "vars/var.h"

#include <errno.h>
#include <unistd.h>

static enum flow fatal(struct shell *sh, int status)
{
	sh->status = status;
	return sh_fatal(sh);
}

/*
 * set -x: PS4, then the assignments and words as they could be typed. The command's own redirections, which
 * undo knows, are not for the trace.
 */
static void trace(struct shell *sh, const struct node_simple *n, const str *values, const struct fields *f,
		  const struct redir_undo *undo)
{
	const char *ps4 = var_get(sh, "PS4");
	struct buf b = buf_in(&sh->scratch);

	if (ps4) {
		option_set(sh, OPTION_XTRACE, false);
		buf_adds(&b, expand_prompt(sh, ps4));
		option_set(sh, OPTION_XTRACE, true);
	}
	for (uint32_t i = 0; i < n->nassigns; i++) {
		buf_fmt(&b, "%s%s=", n->assigns[i].sym->name, n->assigns[i].append ? "+" : "");
		buf_quote(&b, values[i].s, values[i].n, false);
		buf_addc(&b, ' ');
	}
	for (int i = 0; i < f->n; i++) {
		buf_quote(&b, f->v[i], strlen(f->v[i]), false);
		buf_addc(&b, ' ');
	}
	if (f->n || n->nassigns)
		b.s[b.n - 1] = '\n';
	else
		buf_addc(&b, '\n');
	redir_write_error(sh, undo, b.s, b.n);
}

/*
 * Assignments of a command without a name, and before special builtins: they stay. A trace shows them one by
 * one, or all with the words of a command, which wants the values for that.
 */
static bool assign_here(struct shell *sh, const struct node_simple *n, bool export, str *values)
{
	bool traced = option_on(sh, OPTION_XTRACE);
	struct fields none = { 0 };

	for (uint32_t i = 0; i < n->nassigns; i++) {
		const struct assign *a = &n->assigns[i];
		const struct word *w = a->value;
		str v;

		/* x=$x... appends in place */
		if (w->nparts > 1 && !traced && !export && !a->append && w->parts[0].kind == PART_PARAM &&
		    w->parts[0].param->op == PARAM_PLAIN && w->parts[0].param->sym == a->sym &&
		    !word_reads(w, 1, a->sym) && var_text(sh, a->sym)) {
			struct word rest = *w;

			rest.parts++;
			rest.nparts--;
			rest.flags &= (uint8_t)~WORD_LITERAL;
			if (!expand_string(sh, &rest, EXPAND_ASSIGN, &v) || !var_append(sh, a->sym, v.s, v.n))
				return false;
			continue;
		}
		if (w->nparts == 1 && w->parts[0].kind == PART_ARITH && !traced && !export && !a->append) {
			long number;

			if (!expand_arith(sh, w->parts[0].arith, &number) || !var_set_number(sh, a->sym, number))
				return false;
			continue;
		}
		if (!expand_string(sh, w, EXPAND_ASSIGN, &v))
			return false;
		if (values) {
			values[i] = v;
		} else if (traced) {
			struct node_simple one = { .nassigns = 1, .assigns = a };

			trace(sh, &one, &v, &none, NULL);
		}
		if (a->append ? !var_append(sh, a->sym, v.s, v.n) : !var_set(sh, a->sym, v.s, v.n))
			return false;
		if (export)
			var_flag(sh, a->sym, VAR_EXPORT, 0);
	}
	return true;
}

bool word_reads(const struct word *w, uint32_t from, const struct symbol *s)
{
	for (uint32_t i = from; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind == PART_COMMAND || p->kind == PART_ARITH || p->kind == PART_PROCESS)
			return true;
		if (p->kind == PART_PARAM && (p->param->sym == s || p->param->op != PARAM_PLAIN))
			return true;
	}
	return false;
}

static str joined(struct shell *sh, str a, str b)
{
	struct buf t = buf_in(&sh->scratch);

	buf_add(&t, a.s, a.n);
	buf_add(&t, b.s, b.n);
	buf_cstr(&t);
	return (str){ t.s, t.n };
}

/* Assignments that last for one command, in a scope of their own. */
static bool assign_temporary(struct shell *sh, const struct node_simple *n, struct scope *scope, str *values)
{
	for (uint32_t i = 0; i < n->nassigns; i++) {
		const struct assign *a = &n->assigns[i];
		str text;

		if (!expand_string(sh, a->value, EXPAND_ASSIGN, &values[i]))
			return false;
		text = values[i];
		if (a->append)
			text = joined(sh, var_str(sh, a->sym), text);
		if (a->sym->var && a->sym->var->flags & VAR_READONLY) {
			var_readonly_error(sh, a->sym);
			if (option_on(sh, OPTION_POSIX))
				return false;
			continue; /* bash runs the command without it */
		}
		scope_bind(sh, scope, a->sym);
		if (!var_set(sh, a->sym, text.s, text.n))
			return false;
		var_flag(sh, a->sym, VAR_EXPORT, 0);
	}
	return true;
}

/* No command: assignments and redirections only. */
static enum flow run_nameless(struct shell *sh, const struct node_simple *n)
{
	struct redir_undo undo = { 0 };

	if (!assign_here(sh, n, false, NULL))
		return fatal(sh, 1);
	if (n->redirs && !redir_apply(sh, n->redirs, &undo))
		return redir_failed(sh);
	redir_undo(sh, &undo);
	sh->status = sh->expand_status_set ? sh->sub_status : 0;
	return run_check(sh);
}

/* Run a builtin whose redirections and assignments have been done. */
static enum flow call_builtin(struct shell *sh, const struct command_row *row, int argc, char **argv)
{
	const struct command *c = row->command;
	enum flow f;

	sh->builtin_fatal = false;
	sh->flow = FLOW_NEXT;
	if (argc == 2 && !(c->flags & CMD_RAW) && strcmp(argv[1], "--help") == 0) {
		out_adds(sh_out(sh), row->help);
		sh->status = 0;
	} else {
		int status = c->run(sh, argc, argv);

		sh->status = status & 255;
	}
	f = sh->flow;
	sh->flow = FLOW_NEXT;
	if (sh->out.buf.n || sh->out.error) {
		int status;

		out_flush(&sh->out);
		status = sh->out.error;
		if (status == EPIPE && !trap_active(sh, SIGPIPE) && signal_pending(SIGPIPE)) {
			sh->out.error = 0;
			sh->status = 128 + SIGPIPE;
			if (!sh->checkpoint)
				signal_die(SIGPIPE);
			signal_take(SIGPIPE);
			return FLOW_EXIT;
		}
		status = sh_out_end(sh, argv[0], sh->status);
		if (f == FLOW_NEXT)
			sh->status = status;
	}
	return f;
}

enum flow run_builtin(struct shell *sh, const struct command_row *row, int argc, char **argv, bool special)
{
	enum flow f = call_builtin(sh, row, argc, argv);

	if (f == FLOW_NEXT && sh->builtin_fatal && special)
		return sh_fatal(sh);
	return f;
}

/* One that is not special, and may start a program with what it is told by sh->tail. */
static enum flow run_ordinary(struct shell *sh, const struct command_row *row, int argc, char **argv, unsigned flags)
{
	bool outer = sh->tail;
	enum flow f;

	sh->tail = flags & RUN_TAIL;
	f = run_builtin(sh, row, argc, argv, false);
	sh->tail = outer;
	return f;
}

/* Those of `exec` without a command stay, also behind `command`. */
static void end_redirs(struct shell *sh, struct redir_undo *undo)
{
	if (sh->keep_redirs)
		redir_keep(undo);
	sh->keep_redirs = false;
	redir_undo(sh, undo);
}

static enum flow run_special(struct shell *sh, const struct node_simple *n, const struct command_row *row,
			     struct fields *f)
{
	bool for_program = strcmp(row->command->name, "exec") == 0;
	struct redir_undo undo = { 0 };
	bool traced = option_on(sh, OPTION_XTRACE);
	str *values = arena_alloc(&sh->scratch, (n->nassigns + 1) * sizeof(str));
	enum flow flow;

	if (traced && !n->nassigns)
		trace(sh, n, values, f, NULL);
	if (n->redirs && !redir_apply(sh, n->redirs, &undo))
		return fatal(sh, 1);
	if (!assign_here(sh, n, for_program, values)) {
		redir_undo(sh, &undo);
		return fatal(sh, 1);
	}
	if (traced && n->nassigns)
		trace(sh, n, values, f, &undo);
	flow = run_builtin(sh, row, f->n, f->v, true);
	end_redirs(sh, &undo);
	return flow == FLOW_NEXT ? run_check(sh) : flow;
}

/* The message and status of a program that could not be started. */
static int not_started(struct shell *sh, const char *name, const char *path, int error)
{
	if (!path || (error == ENOENT && !strchr(name, '/'))) {
		sh_error(sh, "%s: command not found", name);
		return 127;
	}
	if (error == ENOENT && access(path, F_OK) == 0) {
		sh_error(sh, "%s: its interpreter or loader does not exist", name);
		return 127;
	}
	sh_error(sh, "%s: %s", name, strerror(error));
	return error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG ? 127 : 126;
}

static int not_confined(struct shell *sh, const char *name, const char *step, int error)
{
	sh_error(sh, "%s: cannot be confined: %s: %s", name, step, strerror(error));
	return 125;
}

static const char own_program[] = "/proc/self/exe";

/* argv for running path as a script by ourselves (ENOEXEC, POSIX 2.9.1.6). */
static char **as_script(struct shell *sh, const char *path, char **argv)
{
	struct fields f = { 0 };

	fields_add(sh, &f, (char *)(uintptr_t)(sh->is_sh ? "sh" : "husk"));
	fields_add(sh, &f, (char *)(uintptr_t)path);
	for (int i = 1; argv[i]; i++)
		fields_add(sh, &f, argv[i]);
	return f.v;
}

/* argv for what is this program again: husk itself, one of its tools, an applet. */
static char **as_own(struct shell *sh, char **argv)
{
	struct fields f = { 0 };

	if (strcmp(argv[0], "husk") == 0)
		return argv;
	fields_add(sh, &f, (char *)(uintptr_t)"husk");
	if (command_find(&applet_set, argv[0], strlen(argv[0])))
		fields_add(sh, &f, (char *)(uintptr_t)"--applet");
	for (int i = 0; argv[i]; i++)
		fields_add(sh, &f, argv[i]);
	return f.v;
}

static const char *find(struct shell *sh, const char *name, const char *path)
{
	const char *file;

	if (strchr(name, '/'))
		return name;
	file = path ? lookup_in(sh, name, path) : lookup_path(sh, symbol_get(name, strlen(name)));
	return file || path || !lookup_own(sh, name) ? file : own_program;
}

static char **arguments(struct shell *sh, const char *file, char **argv)
{
	return file == own_program ? as_own(sh, argv) : argv;
}

/* The arguments with another name for the program. */
static char **renamed(struct shell *sh, char **argv, const struct exec_as *as)
{
	struct fields f = { 0 };
	struct buf b = buf_in(&sh->scratch);

	if (!as || (!as->name && !as->login))
		return argv;
	buf_fmt(&b, "%s%s", as->login ? "-" : "", as->name ? as->name : argv[0]);
	fields_add(sh, &f, buf_cstr(&b));
	for (int i = 1; argv[i]; i++)
		fields_add(sh, &f, argv[i]);
	return f.v;
}

/* exec_argv, confined by c unless that is NULL. */
static int replace(struct shell *sh, char **argv, const char *path, const struct exec_as *as,
		   const struct confinement *c)
{
	static char *no_environment[] = { NULL };
	const char *file = find(sh, argv[0], path);
	bool monitor = sh->jobs->monitor;
	int e = ENOENT;

	sh_sync_input(sh);
	for (int fd = 1; fd <= 2; fd++)
		if (sh->standing[fd] && dup2(capture_pipe(sh, sh->standing[fd]), fd) < 0)
			return 126;
	if (file) {
		char **envp = c ? c->environ : as && as->clean ? no_environment : var_environ(sh);
		const char *step;

		jobs_monitor(sh->jobs, false, false); /* the terminal goes back to whom it belonged to */
		signal_prepare_program();
		if (c && (step = confine_enter(c)))
			return not_confined(sh, argv[0], step, errno);
		execve(file, renamed(sh, arguments(sh, file, argv), as), envp);
		e = errno;
		if (e == ENOENT && !strchr(argv[0], '/')) { /* remembered, but gone */
			lookup_forget(sh, symbol_get(argv[0], strlen(argv[0])));
			file = find(sh, argv[0], path);
			if (file)
				execve(file, renamed(sh, arguments(sh, file, argv), as), envp);
			e = errno;
		}
		if (e == ENOEXEC) {
			execve(own_program, as_script(sh, file, argv), envp);
			e = errno;
		}
		jobs_monitor(sh->jobs, monitor, sh->interactive);
		traps_arrange(sh);
	}
	return not_started(sh, argv[0], file, e);
}

int exec_argv(struct shell *sh, char **argv, const struct exec_as *as)
{
	return replace(sh, argv, NULL, as, NULL);
}

static pid_t try_program(struct shell *sh, char **argv, const char *path, struct spawn_plan *plan)
{
	pid_t pid = -1;

	plan->path = find(sh, argv[0], path);
	plan->argv = arguments(sh, plan->path, argv);
	if (!plan->path) {
		sh->error_fd = redir_plan_fd(plan, 2);
		sh->status = not_started(sh, argv[0], NULL, ENOENT);
		return -1;
	}
	plan->envp = plan->confine ? plan->confine->environ : var_environ(sh);
	sh_sync_input(sh);
	before_foreground(sh);
	pid = spawn(plan);
	if (pid > 0 && plan->error == ENOENT && plan->failed_dup < 0 && !strchr(argv[0], '/')) {
		lookup_forget(sh, symbol_get(argv[0], strlen(argv[0])));
		plan->path = find(sh, argv[0], path);
		plan->argv = arguments(sh, plan->path, argv);
		if (plan->path)
			pid = spawn(plan);
	}
	if (pid > 0 && plan->error == ENOEXEC && plan->failed_dup < 0) {
		plan->argv = as_script(sh, plan->path, argv);
		plan->path = own_program;
		pid = spawn(plan);
	}
	/* its own redirections hold for the message too */
	sh->error_fd = redir_plan_fd(plan, 2);
	if (pid < 0) {
		sh_error(sh, "cannot start %s: %s", argv[0], strerror(errno));
		sh->status = 126;
	} else if (plan->error && plan->failed_dup >= 0) {
		sh_error(sh, "%d: %s", plan->dups[plan->failed_dup].from, strerror(plan->error));
		sh->status = 1;
		pid = -1;
	} else if (plan->failed_step) {
		sh->status = not_confined(sh, argv[0], plan->failed_step, plan->error);
		pid = -1;
	} else if (plan->error) {
		sh->status = not_started(sh, argv[0], plan->path, plan->error);
		pid = -1;
	}
	return pid;
}

pid_t start_program(struct shell *sh, char **argv, const char *path, struct spawn_plan *plan)
{
	pid_t pid = try_program(sh, argv, path, plan);

	sh->error_fd = 2;
	return pid;
}

/* Assignments for a program alone, after its redirections (POSIX 2.9.1.1); n may be NULL. */
static bool prepare_program(struct shell *sh, const struct node_simple *n, const struct fields *f, struct scope *scope)
{
	str *values;

	if (!n || (!n->nassigns && !option_on(sh, OPTION_XTRACE)))
		return true;
	values = arena_alloc(&sh->scratch, (n->nassigns + 1) * sizeof(str));
	if (!assign_temporary(sh, n, scope, values))
		return false;
	if (option_on(sh, OPTION_XTRACE))
		trace(sh, n, values, f, NULL);
	return true;
}

/* Nobody needs this process when the program has ended. */
static bool may_be_replaced(const struct shell *sh)
{
	return !sh->checkpoint && !sh->traps->active && !jobs_any(sh->jobs) && !sh->jobs->monitor && !signal_any;
}

static enum flow run_program(struct shell *sh, const struct node_simple *n, struct fields *f, const char *path,
			     unsigned flags, struct scope *scope, const struct confinement *confine)
{
	struct spawn_plan plan = { .group = -1, .confine = confine };
	bool tail = flags & RUN_TAIL && !option_on(sh, OPTION_XTRACE) && may_be_replaced(sh);
	struct job job;
	sigset_t mask;
	pid_t pid;

	/* namespaces of its own are another process's */
	if (tail && (!confine || !confine->isolation)) {
		if (n && n->redirs && !redir_apply(sh, n->redirs, NULL))
			return redir_failed(sh);
		if (!prepare_program(sh, n, f, scope))
			return fatal(sh, 1);
		sh->status = replace(sh, f->v, path, NULL, confine);
		return FLOW_NEXT;
	}
	if (!redir_plan(sh, n ? n->redirs : NULL, -1, -1, &plan))
		return redir_failed(sh);
	if (!prepare_program(sh, n, f, scope)) {
		redir_plan_close(&plan);
		return fatal(sh, 1);
	}
	if (sh->jobs->monitor) {
		plan.group = 0;
		plan.tty = sh->jobs->tty.fd;
	}
	if (tail) {
		sigprocmask(SIG_SETMASK, NULL, &mask);
		plan.tail = true;
		plan.mask = &mask;
		mirror_begin(); /* from its first moment what is meant for the program comes to us */
	}
	pid = start_program(sh, f->v, path, &plan);
	redir_plan_close(&plan);
	if (tail && pid > 0)
		mirror_child(pid);
	if (pid < 0) {
		jobs_take_terminal(sh->jobs);
		return run_check(sh);
	}
	job_init(&job);
	job.group = plan.group >= 0 ? pid : 0;
	job_add(&job, pid);
	if (flags & RUN_LAST && sh->standing[1] && sh->standing[1] != sh->standing[2] && sh->standing[1]->writer.fd)
		capture_finish(sh, sh->standing[1]);
	wait_foreground(sh, &job, n ? &n->node : sh->running);
	job_finish(&job);
	return n ? run_check(sh) : FLOW_NEXT;
}

/* Only reads: expanding it early, or in the parent for a child, is the same. */
static bool word_harmless(const struct shell *sh, const struct word *w)
{
	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind == PART_LITERAL || p->kind == PART_TILDE)
			continue;
		if (p->kind != PART_PARAM || p->param->op != PARAM_PLAIN || option_on(sh, OPTION_NOUNSET))
			return false;
	}
	return true;
}

/*
 * `read <<END` and `read <<<text`: no descriptor is needed where nothing else could look at it. True when the command reads from
 * the text of its only redirection.
 */
static bool reads_text(const struct shell *sh, const struct node_simple *n, const struct symbol *sym)
{
	const struct redir *r = n->redirs;

	if (!r || r->next || r->fd != 0 || (r->op != REDIR_HERE && r->op != REDIR_STRING) || sym->func ||
	    !(sym->builtin->command->flags & CMD_READS) || option_on(sh, OPTION_XTRACE))
		return false;
	for (uint32_t i = 0; i < n->nassigns; i++)
		if (!word_harmless(sh, n->assigns[i].value))
			return false;
	return true;
}

static bool take_text(struct shell *sh, const struct redir *r)
{
	str text;

	if (!redir_text(sh, r, &text)) {
		sh->expand_failed = true;
		return false;
	}
	sh_sync_input(sh);
	peek_text(&sh->input, r->fd, text.s, text.n);
	return true;
}

/* Is the variable an operand of that export or readonly? */
static bool is_declared(const struct fields *f, const struct symbol *s)
{
	for (int i = 1; i < f->n; i++)
		if (strcmp(f->v[i], s->name) == 0)
			return true;
	return false;
}

/* The end of assignments for one command; `x=1 export x` keeps its own, as bash does. */
static void end_assignments(struct shell *sh, const struct node_simple *n, const struct symbol *sym, const struct fields *f)
{
	const struct command *c = sym->func || !sym->builtin ? NULL : sym->builtin->command;
	bool declares = c && c->flags & CMD_DECLARE && c->flags & CMD_SPECIAL;
	struct var *kept = declares ? arena_alloc(&sh->scratch, n->nassigns * sizeof(*kept)) : NULL;

	for (uint32_t i = 0; declares && i < n->nassigns; i++) {
		struct symbol *s = n->assigns[i].sym;
		str v = var_str(sh, s);

		kept[i] = (struct var){ .text = v.s ? arena_dup(&sh->scratch, v.s, v.n) : NULL, .len = v.n,
					.flags = s->var ? s->var->flags & (VAR_EXPORT | VAR_READONLY) : 0 };
	}
	scope_pop(sh);
	for (uint32_t i = 0; declares && i < n->nassigns; i++)
		if (kept[i].text && is_declared(f, n->assigns[i].sym) && var_set(sh, n->assigns[i].sym, kept[i].text, kept[i].len))
			var_flag(sh, n->assigns[i].sym, kept[i].flags, 0);
}

/* A function or builtin with redirections and assignments for it alone. */
static enum flow run_internal(struct shell *sh, const struct node_simple *n, struct symbol *sym, struct fields *f,
			      unsigned flags)
{
	const struct node *outer = sh->running;
	struct redir_undo undo = { 0 };
	struct scope scope;
	str *values = arena_alloc(&sh->scratch, (n->nassigns + 1) * sizeof(str));
	enum flow flow;
	bool ok = true, text = reads_text(sh, n, sym);

	if (text ? !take_text(sh, n->redirs) : n->redirs && !redir_apply(sh, n->redirs, &undo))
		return redir_failed(sh);
	if (n->nassigns) {
		scope_push(sh, &scope, false);
		ok = assign_temporary(sh, n, &scope, values);
	}
	if (option_on(sh, OPTION_XTRACE) && ok)
		trace(sh, n, values, f, &undo);
	if (!ok) {
		flow = fatal(sh, 1);
	} else if (sym->func) {
		flow = run_function(sh, sym, f->n, f->v, n->redirs || n->nassigns ? 0 : flags);
	} else {
		sh->running = &n->node;
		flow = run_ordinary(sh, sym->builtin, f->n, f->v, flags);
		sh->running = outer;
	}
	if (text)
		peek_init(&sh->input, -1);
	if (n->nassigns)
		end_assignments(sh, n, sym, f);
	end_redirs(sh, &undo);
	/* a function's commands have been checked one by one */
	return flow == FLOW_NEXT ? run_check(sh) : flow;
}

static enum flow run_external(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags)
{
	struct scope scope;
	enum flow flow;

	if (n->nassigns)
		scope_push(sh, &scope, false);
	flow = run_program(sh, n, f, NULL, flags, &scope, NULL);
	if (n->nassigns)
		scope_pop(sh);
	return flow;
}

static enum flow dispatch(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags);

/* The last command of a subshell that runs in process, but must not: its name was not known before. */
static enum flow run_apart(struct shell *sh, const struct node_simple *n, struct fields *f)
{
	struct job job;
	pid_t pid;

	job_init(&job);
	pid = fork_subshell(sh, NULL, false);
	if (pid == 0) {
		dispatch(sh, n, f, 0);
		shell_exit(sh);
	}
	if (pid < 0) {
		sh->status = 1;
		return run_check(sh);
	}
	job_add(&job, pid);
	wait_foreground(sh, &job, &n->node);
	job_finish(&job);
	return run_check(sh);
}

static enum flow dispatch(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags)
{
	struct symbol *sym = n->sym;

	if (!f->n) { /* the words expanded to nothing */
		return run_nameless(sh, n);
	}
	if (!sym || f->v[0] != n->words[0].lit)
		sym = symbol_get(f->v[0], strlen(f->v[0]));
	if (sh->checkpoint && !(n->words[0].flags & WORD_LITERAL) && !scan_symbol_safe(sh, sym))
		return run_apart(sh, n, f);
	/* bash has no special builtins but in its posix mode */
	if (sym->builtin && sym->builtin->command->flags & CMD_SPECIAL && option_on(sh, OPTION_POSIX))
		return run_special(sh, n, sym->builtin, f);
	if (sym->func || sym->builtin)
		return run_internal(sh, n, sym, f, flags);
	return run_external(sh, n, f, flags);
}

enum flow run_simple(struct shell *sh, const struct node_simple *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	unsigned processes = sh->processes.n;
	struct fields f = { 0 };
	enum flow flow = FLOW_NEXT;

	if (signal_any) {
		flow = run_pending(sh);
		if (flow != FLOW_NEXT)
			return flow;
	}
	sh->line = n->node.line;
	sh->expand_status_set = false;
	for (uint32_t i = 0; i < n->nwords; i++) {
		if (!expand_word(sh, &n->words[i], &f)) {
			flow = fatal(sh, 1);
			break;
		}
	}
	if (flow == FLOW_NEXT)
		flow = n->nwords ? dispatch(sh, n, &f, flags) : run_nameless(sh, n);
	processes_close(sh, processes);
	arena_reset(&sh->scratch, mark);
	return flow;
}

enum flow run_argv(struct shell *sh, int argc, char **argv, const char *path, unsigned flags)
{
	struct symbol *sym = symbol_get(argv[0], strlen(argv[0]));
	struct fields f = { argv, argc, argc + 1 };

	if (sym->builtin && !(flags & RUN_PROGRAM))
		return run_ordinary(sh, sym->builtin, argc, argv, flags);
	return run_program(sh, NULL, &f, path, flags, NULL, NULL);
}

enum flow run_confined(struct shell *sh, int argc, char **argv, const struct confinement *c)
{
	struct fields f = { argv, argc, argc + 1 };

	return run_program(sh, NULL, &f, NULL, sh->tail ? RUN_TAIL : 0, NULL, c);
}

static bool is_program(struct shell *sh, const struct symbol *sym)
{
	return !sym->func && !sym->builtin && find(sh, sym->name, NULL);
}

bool simple_spawnable(struct shell *sh, const struct node_simple *n, struct fields *f)
{
	if (!n->nwords || (n->sym && !is_program(sh, n->sym)) || n->nassigns || option_on(sh, OPTION_XTRACE) ||
	    !redir_harmless(n->redirs))
		return false;
	for (uint32_t i = 0; i < n->nwords; i++)
		if (!word_harmless(sh, &n->words[i]))
			return false;
	for (uint32_t i = 0; i < n->nwords; i++)
		if (!expand_word(sh, &n->words[i], f))
			return false;
	return f->n && (n->sym || is_program(sh, symbol_get(f->v[0], strlen(f->v[0]))));
}

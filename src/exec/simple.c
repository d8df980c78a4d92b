/* simple.c - simple commands (POSIX 2.9.1)
 * SPDX-License-Identifier: ISC
 */
#include "exec/simple.h"

#include "base/command.h"
#include "exec/assign.h"
#include "exec/lookup.h"
#include "exec/process.h"
#include "exec/profile.h"
#include "exec/redir.h"
#include "exec/run.h"
#include "exec/trace.h"
#include "exec/trap.h"
#include "exec/input.h"
#include "expand/fields.h"
#include "jobs/job.h"
#include "jobs/mirror.h"
#include "jobs/spawn.h"
#include "sandbox/confine.h"
#include "vars/checkpoint.h"
#include "vars/options.h"
#include "vars/special.h"
#include "vars/var.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static enum flow fatal(struct shell *sh, int status)
{
	sh->status = status;
	return sh_fatal(sh);
}

static void undo_last_argument(struct shell *sh, void *data)
{
	buf_finish(&sh->last_argument);
	sh->last_argument = *(struct buf *)data;
	mem_free(data);
}

static void note_last_argument(struct shell *sh)
{
	struct buf *old = mem_alloc(sizeof(*old));

	*old = sh->last_argument;
	sh->last_argument = (struct buf){ 0 };
	sh->checkpoint->argument_noted = true;
	checkpoint_note(sh, undo_last_argument, old);
}

/* $_ */
static void keep_last_argument(struct shell *sh, const struct fields *f)
{
	if (option_on(sh, OPTION_POSIX))
		return;
	if (sh->checkpoint && !sh->checkpoint->argument_noted)
		note_last_argument(sh);
	sh->last_argument.n = 0;
	if (f->n && compound_of(sh, f->v[f->n - 1])) /* NAME=( ), NAME+=( ) */
		buf_add(&sh->last_argument, f->v[f->n - 1], strcspn(f->v[f->n - 1], "+="));
	else if (f->n)
		buf_adds(&sh->last_argument, f->v[f->n - 1]);
	buf_cstr(&sh->last_argument);
}

/* The command's words stand in $_ when actions of traps run. */
static enum flow check_words(struct shell *sh, const struct node_simple *n, const struct fields *f, unsigned flags)
{
	keep_last_argument(sh, f);
	return run_check(sh, &n->node, flags);
}

static enum flow not_redirected(struct shell *sh, const struct node_simple *n, const struct fields *f, unsigned flags,
				bool program)
{
	if (n)
		keep_last_argument(sh, f);
	return redir_failed(sh, n ? &n->node : NULL, flags, program);
}

/* No command: assignments and redirections only. */
static enum flow run_nameless(struct shell *sh, const struct node_simple *n, unsigned flags)
{
	static const struct fields nothing;
	struct redir_undo undo = { 0 };
	bool ok;

	sh->takes_status = true;
	sh->sub_failed = 0;
	ok = assign_lasting(sh, n, false, NULL);
	sh->takes_status = false;
	if (!ok)
		return fatal(sh, 1);
	if (n->redirs && !redir_apply(sh, n->redirs, &undo))
		return not_redirected(sh, n, &nothing, flags, false);
	redir_undo(sh, &undo);
	sh->status = sh->sub_failed ? sh->sub_failed : sh->expand_status_set ? sh->sub_status : 0;
	return check_words(sh, n, &nothing, flags);
}

/* Run a builtin whose redirections and assignments have been done. */
static enum flow call_builtin(struct shell *sh, const struct command_row *row, int argc, char **argv)
{
	const struct command *c = row->command;
	enum flow f;

	sh->builtin_fatal = sh->fatal = false;
	sh->flow = FLOW_NEXT;
	if (argc == 2 && !(c->flags & CMD_RAW) && strcmp(argv[1], "--help") == 0) {
		out_adds(sh_out(sh), row->help);
		sh->status = 0;
	} else {
		const char *speaker = sh->speaker;
		int status;

		sh->speaker = c->name;
		status = c->run(sh, argc, argv);
		sh->speaker = speaker;
		if (sh->flow == FLOW_NEXT || !sh->fatal) /* an error that ends more has its own status */
			sh->status = status & 255;
	}
	f = sh->flow;
	sh->flow = FLOW_NEXT;
	if (sh->ends_script && f == FLOW_NEXT && !option_on(sh, OPTION_POSIX)) {
		sh->status = 1;
		f = sh_fatal(sh);
	}
	if (sh->out.buf.n || sh->out.error) {
		int status;

		out_flush(&sh->out);
		status = sh->out.error;
		if (status == EPIPE && !trap_active(sh, SIGPIPE) && signal_pending(SIGPIPE)) {
			sh->out.error = 0;
			sh->status = 128 + SIGPIPE;
			if (!sh->checkpoint)
				trap_die(sh, SIGPIPE);
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

/* One that is not special, and may start a program or run commands with what it is told by sh->tail and sh->tested. */
static enum flow run_ordinary(struct shell *sh, const struct command_row *row, int argc, char **argv, unsigned flags)
{
	bool tail = sh->tail, tested = sh->tested;
	enum flow f;

	sh->tail = flags & RUN_TAIL;
	sh->tested = flags & RUN_TESTED;
	f = run_builtin(sh, row, argc, argv, false);
	sh->tail = tail;
	sh->tested = tested;
	return f;
}

/* Those of `exec` without a command stay, also behind `command`. */
static void end_redirs(struct shell *sh, struct redir_undo *undo)
{
	if (sh->keep_redirs) {
		redir_keep(undo);
		sh_own_error(sh);
	}
	sh->keep_redirs = false;
	redir_undo(sh, undo);
}

static enum flow run_special(struct shell *sh, const struct node_simple *n, const struct command_row *row,
			     struct fields *f, unsigned flags)
{
	bool for_program = strcmp(row->command->name, "exec") == 0;
	struct redir_undo undo = { 0 };
	enum flow flow;

	if (n->redirs && !redir_apply(sh, n->redirs, &undo))
		return fatal(sh, 1);
	if (!assign_lasting(sh, n, for_program, &undo)) {
		redir_undo(sh, &undo);
		return fatal(sh, 1);
	}
	if (trace_on(sh))
		trace_words(sh, f, &undo);
	flow = run_builtin(sh, row, f->n, f->v, true);
	end_redirs(sh, &undo);
	return flow == FLOW_NEXT ? run_check(sh, &n->node, flags) : flow;
}

static bool is_directory(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The message and status of a program that could not be started. */
static int not_started(struct shell *sh, const char *name, const char *path, int error)
{
	bool posix = option_on(sh, OPTION_POSIX);

	if (!path || (posix && error == ENOENT && !strchr(name, '/'))) {
		sh_error(sh, "%s: command not found", name);
		return 127;
	}
	if (!posix)
		name = path;
	if (error == ENOENT && access(path, F_OK) == 0) {
		sh_error(sh, posix ? "%s: its interpreter or loader does not exist" :
				     "%s: cannot execute: required file not found", name);
		return 127;
	}
	sh_error(sh, "%s: %s", name, strerror(error == EACCES && !posix && is_directory(path) ? EISDIR : error));
	return error == ENOENT || (posix && (error == ENOTDIR || error == ENAMETOOLONG)) ? 127 : 126;
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

/* What is remembered and gone is looked for anew in the standard's language only, as in bash. */
static bool looked_for_anew(struct shell *sh, const char *name)
{
	if (strchr(name, '/') || !option_on(sh, OPTION_POSIX))
		return false;
	lookup_forget(sh, symbol_get(name, strlen(name)));
	return true;
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

/* A program in the shell's place is no level deeper than the shell was called on. */
static void change_level(struct shell *sh, long by)
{
	struct symbol *s = symbol_find("SHLVL", 5);
	long level;

	if (!s || sh->now.in_subshell || option_on(sh, OPTION_POSIX) || !var_text(sh, s))
		return;
	if (var_number(sh, s, &level) && level + by >= 0)
		var_set_number(sh, s, level + by);
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
		char **envp;
		const char *step;

		profile_end(sh);
		change_level(sh, -1);
		envp = c ? c->environ : as && as->clean ? no_environment : var_environ_for(sh, file);
		jobs_monitor(sh->jobs, false, false); /* the terminal goes back to whom it belonged to */
		signal_prepare_program();
		if (c && (step = confine_enter(c)))
			return not_confined(sh, argv[0], step, errno);
		execve(file, renamed(sh, arguments(sh, file, argv), as), envp);
		e = errno;
		if (e == ENOENT && looked_for_anew(sh, argv[0])) {
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
		change_level(sh, 1);
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
	plan->envp = plan->confine ? plan->confine->environ : var_environ_for(sh, plan->path);
	sh_sync_input(sh);
	before_foreground(sh);
	pid = spawn(plan);
	if (pid > 0 && plan->error == ENOENT && plan->failed_dup < 0 && looked_for_anew(sh, argv[0])) {
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

/* bash assigns before it redirects, POSIX after (2.9.1); where a redirection has expansions, they do not see what was
   assigned. */
static bool assigns_first(const struct shell *sh, const struct node_simple *n)
{
	if (!n || !n->nassigns)
		return true;
	for (const struct redir *r = n->redirs; r; r = r->next)
		if (r->target && !(r->target->flags & WORD_LITERAL))
			return false;
	return !option_on(sh, OPTION_POSIX);
}

/* Assignments for a program alone; n may be NULL. */
static bool prepare_program(struct shell *sh, const struct node_simple *n, const struct fields *f, struct scope *scope)
{
	if (n && n->nassigns && !assign_temporary(sh, n, scope, NULL))
		return false;
	if (n && trace_on(sh))
		trace_words(sh, f, NULL);
	return true;
}

/* Nobody needs this process when the program has ended. */
static bool may_be_replaced(const struct shell *sh)
{
	return !sh->checkpoint && !sh->recorder && !sh->traps->active && !jobs_any(sh->jobs) && !sh->jobs->monitor && !signal_any;
}

static enum flow run_program(struct shell *sh, const struct node_simple *n, struct fields *f, const char *path,
			     unsigned flags, struct scope *scope, const struct confinement *confine)
{
	struct spawn_plan plan = { .group = -1, .confine = confine };
	const struct redir *redirs = n ? n->redirs : NULL;
	struct redir_undo undo = { 0 };
	bool ends = redir_ends(sh, redirs), first = assigns_first(sh, n);
	bool tail = flags & RUN_TAIL && !option_on(sh, OPTION_XTRACE) && may_be_replaced(sh);
	struct job job;
	sigset_t mask;
	pid_t pid;

	if (first && !prepare_program(sh, n, f, scope))
		return fatal(sh, 1);
	/* namespaces of its own are another process's */
	if (tail && (!confine || !confine->isolation)) {
		if (redirs && !redir_apply(sh, redirs, NULL))
			return not_redirected(sh, n, f, flags, true);
		if (!first && !prepare_program(sh, n, f, scope))
			return fatal(sh, 1);
		sh->status = replace(sh, f->v, path, NULL, confine);
		return FLOW_NEXT;
	}
	if (ends && !redir_apply(sh, redirs, &undo))
		return not_redirected(sh, n, f, flags, true);
	if (!redir_plan(sh, ends ? NULL : redirs, -1, -1, &plan))
		return not_redirected(sh, n, f, flags, true);
	if (!first && !prepare_program(sh, n, f, scope)) {
		redir_plan_close(&plan);
		redir_undo(sh, &undo);
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
	redir_undo(sh, &undo);
	if (tail && pid > 0)
		mirror_child(pid);
	if (pid < 0) {
		jobs_take_terminal(sh->jobs);
		return n ? check_words(sh, n, f, flags) : FLOW_NEXT;
	}
	job_init(&job);
	job.group = plan.group >= 0 ? pid : 0;
	job_add(&job, pid);
	if (flags & RUN_LAST && sh->standing[1] && sh->standing[1] != sh->standing[2] && sh->standing[1]->writer.fd)
		capture_finish(sh, sh->standing[1]);
	if (flags & RUN_SUBSHELL && !option_on(sh, OPTION_XTRACE))
		wait_foreground(sh, &job, sh->now.subshell);
	else
		wait_foreground(sh, &job, n ? &n->node : sh->running);
	job_finish(&job);
	return n ? check_words(sh, n, f, flags) : FLOW_NEXT;
}

/* Does reading it change it? */
static bool is_made(const struct param *p)
{
	return p->sym && (p->sym->special == SPECIAL_RANDOM || p->sym->special == SPECIAL_SRANDOM);
}

/* Only reads: expanding it early, or in the parent for a child, is the same. */
static bool word_harmless(const struct shell *sh, const struct word *w)
{
	for (uint32_t i = 0; i < w->nparts; i++) {
		const struct part *p = &w->parts[i];

		if (p->kind == PART_LITERAL || p->kind == PART_TILDE)
			continue;
		if (p->kind != PART_PARAM || !param_is_plain(p->param) || is_made(p->param) || option_on(sh, OPTION_NOUNSET) || sh_strict(sh))
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

	if (!r || r->next || r->fd != 0 || r->variable || (r->op != REDIR_HERE && r->op != REDIR_STRING) || sym->func ||
	    !(sym->builtin->command->flags & CMD_READS) || option_on(sh, OPTION_XTRACE))
		return false;
	for (uint32_t i = 0; i < n->nassigns; i++)
		if (!n->assigns[i].value || n->assigns[i].sub || !word_harmless(sh, n->assigns[i].value))
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

/* For a function or builtin alone. */
static bool prepare_internal(struct shell *sh, const struct node_simple *n, const struct fields *f, struct scope *scope,
			     struct redir_undo *undo)
{
	if (n->nassigns) {
		scope_push(sh, scope, false);
		if (!assign_temporary(sh, n, scope, undo))
			return false;
	}
	if (trace_on(sh))
		trace_builtin(sh, f, undo);
	return true;
}

/* A function or builtin with redirections and assignments for it alone. */
static enum flow run_internal(struct shell *sh, const struct node_simple *n, struct symbol *sym, struct fields *f,
			      unsigned flags)
{
	const struct node *outer = sh->running;
	unsigned no_err = sh->traps->action[TRAP_ERR] ? 0 : RUN_NO_ERR;
	struct redir_undo undo = { 0 };
	struct scope scope;
	enum flow flow;
	bool text = reads_text(sh, n, sym), first = assigns_first(sh, n);
	bool ok = !first || prepare_internal(sh, n, f, &scope, NULL);

	if (ok && (text ? !take_text(sh, n->redirs) : n->redirs && !redir_apply(sh, n->redirs, &undo))) {
		if (first && n->nassigns)
			scope_pop(sh);
		return not_redirected(sh, n, f, flags, false);
	}
	if (!first)
		ok = prepare_internal(sh, n, f, &scope, &undo);
	if (!ok) {
		flow = fatal(sh, 1);
	} else if (sym->func) {
		flow = run_function(sh, sym, f->n, f->v, n->redirs || n->nassigns ? flags & RUN_TESTED : flags);
	} else {
		sh->running = &n->node;
		flow = run_ordinary(sh, sym->builtin, f->n, f->v, flags);
		sh->running = outer;
		if (flow == FLOW_NEXT)
			trace_untraced(sh, &undo);
	}
	if (text)
		peek_init(&sh->input, -1);
	if (n->nassigns)
		assign_end(sh, n, sym, f);
	end_redirs(sh, &undo);
	/* a function's commands have been checked one by one */
	return flow == FLOW_NEXT ? check_words(sh, n, f, flags | no_err) : flow;
}

/* bash's function for commands that are not found; NULL: there is none, or name is found. */
static struct symbol *not_found_handler(struct shell *sh, const char *name)
{
	struct symbol *s = option_on(sh, OPTION_POSIX) ? NULL : symbol_find("command_not_found_handle", 24);

	return s && s->func && !strchr(name, '/') && !find(sh, name, NULL) ? s : NULL;
}

/* It runs in a process of its own. */
static enum flow run_handler(struct shell *sh, const struct node_simple *n, struct symbol *handler, struct fields *f,
			     unsigned flags)
{
	struct fields args = { 0 };
	struct job job;
	pid_t pid;

	fields_add(sh, &args, handler->name);
	for (int i = 0; i < f->n; i++)
		fields_add(sh, &args, f->v[i]);
	job_init(&job);
	pid = fork_subshell(sh, NULL, false);
	if (pid == 0) {
		if (!n->redirs || redir_apply(sh, n->redirs, NULL))
			run_function(sh, handler, args.n, args.v, RUN_TESTED);
		else
			sh->status = 1;
		shell_exit(sh);
	}
	if (pid < 0) {
		sh->status = 1;
		return check_words(sh, n, f, flags);
	}
	job_add(&job, pid);
	wait_foreground(sh, &job, &n->node);
	job_finish(&job);
	return check_words(sh, n, f, flags);
}

static enum flow run_external(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags)
{
	struct symbol *handler = not_found_handler(sh, f->v[0]);
	struct scope scope;
	enum flow flow;

	if (handler)
		return run_handler(sh, n, handler, f, flags);
	if (n->nassigns)
		scope_push(sh, &scope, false);
	flow = run_program(sh, n, f, NULL, flags, &scope, NULL);
	if (n->nassigns)
		scope_pop(sh);
	return flow;
}

static enum flow dispatch(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags);

/* The last command of a subshell that runs in process, but must not: its name was not known before. */
static enum flow run_apart(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags)
{
	struct job job;
	pid_t pid;

	job_init(&job);
	pid = fork_subshell(sh, NULL, false);
	if (pid == 0) {
		dispatch(sh, n, f, RUN_TESTED);
		shell_exit(sh);
	}
	if (pid < 0) {
		sh->status = 1;
		return check_words(sh, n, f, flags);
	}
	job_add(&job, pid);
	wait_foreground(sh, &job, &n->node);
	job_finish(&job);
	return check_words(sh, n, f, flags);
}

static enum flow dispatch(struct shell *sh, const struct node_simple *n, struct fields *f, unsigned flags)
{
	struct symbol *sym = n->sym;

	if (!f->n) { /* the words expanded to nothing */
		return run_nameless(sh, n, flags);
	}
	if (!sym || f->v[0] != n->words[0].lit)
		sym = symbol_get(f->v[0], strlen(f->v[0]));
	if (sh->checkpoint && !(n->words[0].flags & WORD_LITERAL) && !scan_symbol_safe(sh, sym))
		return run_apart(sh, n, f, flags);
	/* bash has no special builtins but in its posix mode */
	if (sym->builtin && sym->builtin->command->flags & CMD_SPECIAL && option_on(sh, OPTION_POSIX))
		return run_special(sh, n, sym->builtin, f, flags);
	if (sym->func || sym->builtin)
		return run_internal(sh, n, sym, f, flags);
	return run_external(sh, n, f, flags);
}

enum flow run_simple(struct shell *sh, const struct node_simple *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	const struct compound_operand *compounds = sh->compounds;
	unsigned processes = sh->processes.n;
	struct fields f = { 0 };
	enum flow flow = FLOW_NEXT;
	bool skip;

	if (signal_any) {
		flow = run_pending(sh);
		if (flow != FLOW_NEXT)
			return flow;
	}
	if (sh->coprocs)
		coprocs_check(sh);
	flow = trap_before(sh, &n->node, NULL, &skip);
	if (flow != FLOW_NEXT || skip)
		return flow;
	sh->line = n->node.line;
	sh->expand_status_set = false;
	sh->ends_script = ENDS_NOT;
	if (!expand_words(sh, n->words, n->nwords, &f))
		flow = fatal(sh, 1);
	if (flow == FLOW_NEXT)
		flow = n->nwords ? dispatch(sh, n, &f, flags) : run_nameless(sh, n, flags);
	if (flow == FLOW_BREAK || flow == FLOW_CONTINUE || flow == FLOW_RETURN)
		keep_last_argument(sh, &f);
	processes_close(sh, processes);
	sh->compounds = compounds;
	arena_reset(&sh->scratch, mark);
	return flow;
}

enum flow run_argv(struct shell *sh, int argc, char **argv, const char *path, unsigned flags)
{
	struct symbol *sym = symbol_get(argv[0], strlen(argv[0]));
	struct fields f = { argv, argc, argc + 1 };

	flags |= sh->tested ? RUN_TESTED : 0;
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
	if (!expand_words(sh, n->words, n->nwords, f))
		return false;
	return f->n && (n->sym || is_program(sh, symbol_get(f->v[0], strlen(f->v[0]))));
}

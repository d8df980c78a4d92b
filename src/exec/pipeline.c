/* pipeline.c - processes: pipelines, background lists, subshells
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "exec/profile.h"
#include "exec/redir.h"
#include "exec/simple.h"
#include "exec/trap.h"
#include "expand/fields.h"
#include "jobs/job.h"
#include "jobs/spawn.h"
#include "syntax/print.h"
#include "vars/checkpoint.h"
#include "vars/history.h"
#include "vars/options.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

/* The child's side of fork_subshell. */
static void become_subshell(struct shell *sh, const struct job *job, bool async)
{
	struct jobs *js = sh->jobs;
	bool mode, ignores, substitution = js->monitor && !job;

	sh->now.captured = false;
	if (js->monitor && job) {
		pid_t group = job->group ? job->group : getpid();

		setpgid(0, group);
		if (!async) {
			js->shell_group = group;
			jobs_take_terminal(js);
		}
	}
	for (int fd = 1; fd <= 2; fd++) {
		struct capture *c = sh->standing[fd];

		if (c) {
			dup2(c->writer.fd, fd);
			if (fd == 2 || sh->standing[2] != c) {
				own_fd_close(&c->writer);
				own_fd_close(&c->reader);
			}
			sh->standing[fd] = NULL;
		}
	}
	checkpoint_forget(sh);
	if (sh->watch & WATCH_RECORD)
		profile_forked(sh);
	signal_clear();
	signal_restore_own();
	mode = sh->interactive || js->monitor;
	ignores = async && !js->monitor;
	own_fd_close(&js->tty);
	js->monitor = js->keeps_modes = false; /* the option stays, but job control is off until the next set -m */
	sh->interactive = false;
	if (mode)
		traps_arrange(sh);
	traps_enter_subshell(sh);
	if (ignores)
		signal_ignore_for_async();
	if (substitution) /* stays in the group of the shell, which waits for its end */
		signal_ignore(SIGTSTP);
	jobs_inherit(js);
	sh->now.in_subshell = true;
	sh->now.exit_deeper = true;
	sh->now.subshells++;
	sh->now.loop_depth = 0;
}

pid_t fork_subshell(struct shell *sh, const struct job *job, bool async)
{
	sigset_t all, old;
	pid_t pid;

	for (int fd = 1; fd <= 2; fd++)
		if (sh->standing[fd] && capture_pipe(sh, sh->standing[fd]) < 0)
			return -1;
	sh_sync_input(sh);
	if (!async)
		before_foreground(sh);
	/* one that comes before the child knows what to do with it must not be taken for the parent's */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	pid = fork();
	if (pid == 0)
		become_subshell(sh, job, async);
	sigprocmask(SIG_SETMASK, &old, NULL);
	if (pid < 0)
		sh_error(sh, "cannot fork: %s", strerror(errno));
	return pid;
}

_Noreturn void subshell_exit(struct shell *sh, const struct node *n)
{
	run_node(sh, n, RUN_TAIL | RUN_TESTED); /* its status is given on */
	shell_exit(sh);
}

static void read_standing(void *arg)
{
	captures_drain(arg);
}

static bool cooperates(const struct shell *sh)
{
	return !sh->interactive && !sh->traps->action[SIGINT];
}

void before_foreground(struct shell *sh)
{
	if (cooperates(sh))
		signal_catch_int_once();
}

void share_interrupt(struct shell *sh)
{
	if (sh->interactive && sh->jobs->monitor && sh->jobs->interrupted)
		raise(SIGINT);
}

void wait_foreground(struct shell *sh, struct job *j, const struct node *n)
{
	struct drain d = { .read = read_standing, .arg = sh };

	before_foreground(sh); /* fg starts nothing */
	sh->jobs->interrupted = false;
	for (int i = 0; i < 2; i++)
		if (sh->standing[1 + i])
			d.fd[i] = sh->standing[1 + i]->reader.fd;
	job_wait(sh->jobs, j, d.fd[0] || d.fd[1] ? &d : NULL);
	if (signal_deadly_pending())
		run_pending(sh);
	captures_drain(sh);
	if (sh->jobs->monitor)
		jobs_take_terminal_from(sh->jobs, j);
	sh->status = job_status(j);
	/* a child that survived SIGINT has dealt with it (wait and co-operate) */
	if (cooperates(sh) && signal_pending(SIGINT) && !sh->jobs->interrupted)
		signal_take(SIGINT);
	share_interrupt(sh);
	if (job_state(j) == PROC_STOPPED) {
		struct buf b = buf_in(&sh->scratch);
		struct job *k;

		if (n)
			print_node(&b, n, option_on(sh, OPTION_POSIX) ? PRINT_POSIX : PRINT_LINES);
		k = job_keep(sh->jobs, j, buf_cstr(&b));
		job_init(j);
		if (sh->interactive) {
			b.n = 0;
			buf_addc(&b, '\n'); /* behind the terminal's ^Z */
			job_line(&b, k, '+', false, option_on(sh, OPTION_POSIX));
			sh_write_error(sh, b.s, b.n);
			k->state_changed = false;
		}
	} else {
		report_signal(sh, j, n);
		if (sh->jobs->list)
			report_jobs(sh);
	}
}

/* One element: its process, in the job's group; in and out are -1 or pipe ends. */
static pid_t start_element(struct shell *sh, const struct node *n, struct job *job, bool async, int in, int out,
			   int other)
{
	struct fields f = { 0 };
	bool skip;
	pid_t pid;

	sh->line = n->line;
	if (n->kind == NODE_SIMPLE && sh->watch & WATCH_DEBUG && !option_on(sh, OPTION_FUNCTRACE) && !option_on(sh, OPTION_EXTDEBUG))
		trap_before(sh, n, NULL, &skip); /* its own process has no such trap */
	if (n->kind == NODE_SIMPLE && simple_spawnable(sh, (const struct node_simple *)n, &f)) {
		const struct node_simple *s = (const struct node_simple *)n;
		struct spawn_plan plan = { .group = -1 };

		if (sh->watch & WATCH_RECORD)
			profile_command(sh, n);
		if (!redir_plan(sh, s->redirs, in, out, &plan))
			return -1;
		if (sh->jobs->monitor) {
			plan.group = job->group;
			plan.tty = async ? 0 : sh->jobs->tty.fd;
		}
		plan.async = async && !sh->jobs->monitor;
		pid = start_program(sh, f.v, NULL, &plan);
		redir_plan_close(&plan);
	} else {
		pid = fork_subshell(sh, job, async);
		if (pid == 0) {
			if (other >= 0)
				close(other);
			if (in >= 0) {
				dup2(in, 0);
				close(in);
				sh->now.input_given = !async && !option_on(sh, OPTION_POSIX);
			}
			if (out >= 0) {
				dup2(out, 1);
				close(out);
			}
			subshell_exit(sh, n);
		}
		if (pid > 0 && sh->jobs->monitor)
			setpgid(pid, job->group ? job->group : pid);
	}
	if (pid > 0 && !job->group && sh->jobs->monitor)
		job->group = pid;
	return pid;
}

static void close_if(int fd)
{
	if (fd >= 0)
		close(fd);
}

static bool private_pipe(int fds[2])
{
	if (pipe2(fds, O_CLOEXEC) < 0)
		return false;
	fds[0] = fd_move(fds[0], FD_PRIVATE);
	fds[1] = fds[0] < 0 ? (close(fds[1]), -1) : fd_move(fds[1], FD_PRIVATE);
	if (fds[1] >= 0)
		return true;
	close_if(fds[0]);
	fds[0] = -1;
	return false;
}

/*
 * Start every element; job gets one process for each. rest: leave the last one to the caller, with what it is to
 * read; -1: it is not to run.
 */
static void start_pipeline(struct shell *sh, const struct node_list *n, struct job *job, bool async, int in, int *rest)
{
	job->spares_sigpipe = sh_strict(sh);
	job->pipefail = option_on(sh, OPTION_PIPEFAIL) || job->spares_sigpipe;
	for (uint32_t i = 0; i < n->n; i++) {
		int fds[2] = { -1, -1 };
		pid_t pid = -1;
		bool last = i + 1 == n->n;

		if (rest)
			*rest = last ? in : -1;
		if (rest && last)
			return;

		if (!last && !private_pipe(fds)) {
			sh_error(sh, "cannot make a pipe: %s", strerror(errno));
			sh->status = 126;
			last = true; /* the rest would read what is not meant for it */
		} else {
			pid = start_element(sh, n->items[i], job, async, in, fds[1], fds[0]);
		}
		close_if(in);
		close_if(fds[1]);
		in = fds[0];
		job_add(job, pid);
		if (pid < 0) {
			job->procs[job->n - 1].state = PROC_DONE;
			job->procs[job->n - 1].status = sh->status << 8;
		}
		if (last)
			break;
	}
	close_if(in);
}

/* lastpipe: the last element in the shell itself, reading in; its status counts as a process's. */
static enum flow run_last(struct shell *sh, const struct node *n, struct job *job, int in)
{
	char tmp[24];
	struct word target = { .lit = num_text(in, tmp), .flags = WORD_LITERAL };
	struct redir stdin_from = { .op = REDIR_DUP_IN, .target = &target };
	struct redir_undo undo = { 0 };
	enum flow f = FLOW_NEXT;
	bool ok;

	target.lit_len = (uint32_t)strlen(target.lit);
	ok = redir_apply(sh, &stdin_from, &undo);
	close(in);
	if (ok) {
		job->next = sh->jobs->around;
		sh->jobs->around = job;
		f = run_node(sh, n, RUN_TESTED);
		sh_sync_input(sh);
		sh->jobs->around = job->next;
		redir_undo(sh, &undo);
	} else {
		sh->status = 1;
	}
	job_add(job, -1);
	job->procs[job->n - 1].state = PROC_DONE;
	job->procs[job->n - 1].status = sh->status << 8;
	return f;
}

/* PIPESTATUS */
static void keep_statuses(struct shell *sh, const struct job *job)
{
	struct pipe_status *p = &sh->pipe_status;

	if (job->n > p->cap) {
		p->cap = job->n;
		p->v = mem_realloc(p->v, mem_mul((size_t)job->n, sizeof(*p->v)));
	}
	p->n = job->n;
	for (int i = 0; i < p->n; i++)
		p->v[i] = proc_status(&job->procs[i]);
}

enum flow run_pipeline(struct shell *sh, const struct node_list *n, unsigned flags)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	bool lastpipe = option_on(sh, OPTION_LASTPIPE) && !sh->jobs->monitor;
	enum flow f = FLOW_NEXT;
	struct job job;
	int in = -1;

	job_init(&job);
	sh->complained = false;
	sh->line = n->node.line;
	if (sh->jobs->list) /* an element may list them */
		jobs_poll(sh->jobs);
	start_pipeline(sh, n, &job, false, -1, lastpipe ? &in : NULL);
	if (in >= 0)
		f = run_last(sh, n->items[n->n - 1], &job, in);
	if (flags & RUN_LAST && sh->standing[1] && sh->standing[1] != sh->standing[2] && sh->standing[1]->writer.fd)
		capture_finish(sh, sh->standing[1]);
	wait_foreground(sh, &job, &n->node);
	if (f == FLOW_NEXT)
		f = run_check_pipeline(sh, n, flags, &job);
	keep_statuses(sh, &job);
	job_finish(&job);
	arena_reset(&sh->scratch, mark);
	return f;
}

enum flow run_async(struct shell *sh, const struct node *n)
{
	struct arena_mark mark = arena_mark(&sh->scratch);
	struct buf text = buf_in(&sh->scratch);
	struct job job, *kept;
	pid_t pid;
	int in = -1;

	job_init(&job);
	sh->line = n->line;
	if (!option_on(sh, OPTION_MONITOR) && !sh->now.input_given) /* POSIX 2.9.3.1 */
		in = fd_move(open("/dev/null", O_RDONLY | O_CLOEXEC), FD_PRIVATE);
	if (n->kind == NODE_PIPE) { /* $! is its last process */
		start_pipeline(sh, (const struct node_list *)n, &job, true, in, NULL);
	} else {
		pid = start_element(sh, n, &job, true, in, -1, -1);
		close_if(in);
		if (pid < 0) {
			arena_reset(&sh->scratch, mark);
			sh->status = 1;
			return run_check(sh, n, 0);
		}
		job_add(&job, pid);
	}
	pid = job.procs[job.n - 1].pid;
	print_node(&text, n, option_on(sh, OPTION_POSIX) ? PRINT_POSIX : PRINT_LINES);
	kept = job_keep(sh->jobs, &job, buf_cstr(&text));
	kept->background = true;
	if (pid > 0) {
		sh->now.last_async = pid;
		sh->now.async_count++;
	}
	if (sh->interactive) {
		text.n = 0;
		buf_fmt(&text, "[%d] %d\n", kept->id, pid);
		sh_write_error(sh, text.s, text.n);
	}
	arena_reset(&sh->scratch, mark);
	sh->status = 0;
	return FLOW_NEXT;
}

enum flow run_subshell(struct shell *sh, const struct node_one *n, unsigned flags)
{
	const struct node *command = sh->traps->running ? sh->command : &n->node;
	struct job job;
	pid_t pid;

	sh->line = n->node.line;
	sh->command = command;
	sh->complained = false;
	/* a forked process that ends with this is a subshell already, whose number $! or a pipeline has */
	if (flags & RUN_TAIL && sh->now.in_subshell && !sh->checkpoint && !sh->traps->active && !jobs_any(sh->jobs) &&
	    !sh->jobs->monitor) {
		enum flow f;

		sh->now.captured = false;
		traps_enter_subshell(sh);
		sh->now.exit_deeper = true;
		f = run_node(sh, n->child, flags);
		trap_exit(sh); /* with the redirections that it has */
		return f;
	}
	if (scan_safe(sh, n->child, n->cache)) {
		struct capture *standing[3] = { NULL, sh->standing[1], sh->standing[2] };
		struct checkpoint cp;
		enum flow f;

		signal_pipe_for_subshell();
		checkpoint_begin(sh, &cp);
		sh->now.exit_deeper = true;
		sh->now.loop_depth = 0;
		if (!(flags & RUN_SUBSHELL))
			sh->now.subshell = &n->node;
		sh->now.captured = false;
		f = run_node(sh, n->child, (flags & RUN_LAST) | RUN_SUBSHELL | RUN_TESTED);
		checkpoint_end(sh);
		sh->complained = false;
		sh->command = command;
		sh->standing[1] = standing[1];
		sh->standing[2] = standing[2];
		return f == FLOW_ABORT ? f : run_check(sh, &n->node, flags);
	}
	job_init(&job);
	pid = fork_subshell(sh, &job, false);
	if (pid == 0)
		subshell_exit(sh, n->child);
	if (pid < 0) {
		sh->status = 1;
		return run_check(sh, &n->node, flags);
	}
	if (sh->jobs->monitor) {
		setpgid(pid, pid);
		job.group = pid;
	}
	job_add(&job, pid);
	wait_foreground(sh, &job, &n->node);
	job_finish(&job);
	return run_check(sh, &n->node, flags);
}

_Noreturn void shell_exit(struct shell *sh)
{
	trap_exit(sh);
	sh_sync_input(sh);
	if (option_on(sh, OPTION_HISTORY) && !sh->now.in_subshell)
		history_save(sh);
	if (sh->jobs->monitor)
		jobs_monitor(sh->jobs, false, false);
	profile_end(sh);
	mem_check();
	_exit(sh->status & 255);
}

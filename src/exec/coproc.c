/* coproc.c - bash's coprocesses (manual 3.2.6)
 * SPDX-License-Identifier: ISC
 */
#include "exec/run.h"

#include "jobs/job.h"
#include "syntax/print.h"
#include "vars/var.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* One that runs: what is taken away when it ends. */
struct coproc {
	struct coproc *next;
	pid_t pid;
	struct symbol *array, *number; /* NAME, NAME_PID; counted */
	int fds[2]; /* to read from and to write to */
	dev_t device;
	ino_t pipes[2]; /* which they are, as a script may have moved them */
};

enum { HIGHEST = 63 }; /* numbers are taken from there down, as in bash */

/* fd at a high number that is closed in programs; -1 with errno, fd being closed in any case. */
static int move_up(int fd)
{
	int to = HIGHEST, e;

	while (to > 9 && fcntl(to, F_GETFD) >= 0)
		to--;
	to = to > 9 ? dup3(fd, to, O_CLOEXEC) : fcntl(fd, F_DUPFD_CLOEXEC, HIGHEST + 1);
	e = errno;
	close(fd);
	errno = e;
	return to;
}

static bool make_pipes(struct shell *sh, int in[2], int out[2])
{
	if (pipe2(in, O_CLOEXEC) == 0) {
		if (pipe2(out, O_CLOEXEC) == 0)
			return true;
		close(in[0]);
		close(in[1]);
	}
	sh_error(sh, "cannot make a pipe: %s", strerror(errno));
	return false;
}

static void set_variables(struct shell *sh, const struct coproc *c)
{
	struct var *v = var_binding(sh, c->array);

	if (binding_array(sh, v, VAR_INDEXED, true))
		for (int i = 0; i < 2; i++)
			binding_set_number(sh, v, &(struct key){ .index = i }, c->fds[i]);
	var_set_number(sh, c->number, c->pid);
}

static struct symbol *pid_symbol(struct shell *sh, const char *name)
{
	struct buf b = buf_in(&sh->scratch);

	buf_fmt(&b, "%s_PID", name);
	return symbol_get(b.s, b.n);
}

static void keep(struct shell *sh, const struct node_coproc *n, pid_t pid, int from, int to)
{
	struct coproc *c = mem_zalloc(sizeof(*c));
	struct stat st;

	c->pid = pid;
	c->fds[0] = move_up(from);
	c->fds[1] = move_up(to);
	for (int i = 0; i < 2; i++)
		if (fstat(c->fds[i], &st) == 0) {
			c->device = st.st_dev;
			c->pipes[i] = st.st_ino;
		}
	c->array = symbol_get(n->name, strlen(n->name));
	c->number = pid_symbol(sh, n->name);
	c->array->uses++;
	c->number->uses++;
	c->next = sh->coprocs;
	sh->coprocs = c;
	set_variables(sh, c);
}

enum flow run_coproc(struct shell *sh, const struct node_coproc *n)
{
	struct buf text = buf_in(&sh->scratch);
	int in[2], out[2];
	struct job job, *kept;
	pid_t pid;

	sh->line = n->node.line;
	if (!make_pipes(sh, in, out)) {
		sh->status = 1;
		return run_check(sh, &n->node, 0);
	}
	job_init(&job);
	pid = fork_subshell(sh, &job, true);
	if (pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		for (int i = 0; i < 2; i++) {
			close(in[i]);
			close(out[i]);
		}
		subshell_exit(sh, n->child);
	}
	close(in[0]);
	close(out[1]);
	if (pid < 0) {
		close(in[1]);
		close(out[0]);
		sh->status = 1;
		return run_check(sh, &n->node, 0);
	}
	keep(sh, n, pid, out[0], in[1]);
	job_add(&job, pid);
	print_node(&text, &n->node, PRINT_LINES);
	kept = job_keep(sh->jobs, &job, buf_cstr(&text));
	kept->background = true;
	sh->now.last_async = pid;
	sh->now.async_count++;
	sh->status = 0;
	return FLOW_NEXT;
}

static void end(struct shell *sh, struct coproc *c)
{
	struct stat st;

	for (int i = 0; i < 2; i++)
		if (fstat(c->fds[i], &st) == 0 && st.st_dev == c->device && st.st_ino == c->pipes[i])
			close(c->fds[i]);
	var_unset(sh, c->array);
	var_unset(sh, c->number);
	c->array->uses--;
	c->number->uses--;
	mem_free(c);
}

void coprocs_check(struct shell *sh)
{
	struct coproc **at = &sh->coprocs, *c;

	jobs_poll(sh->jobs);
	while ((c = *at)) {
		if (job_pid_runs(sh->jobs, c->pid)) {
			at = &c->next;
		} else {
			*at = c->next;
			end(sh, c);
		}
	}
}

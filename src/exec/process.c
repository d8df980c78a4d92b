/* process.c - process substitution (bash manual 3.5.6)
 * SPDX-License-Identifier: ISC
 */
#include "exec/process.h"

#include "jobs/job.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { HIGHEST = 63 }; /* the number that bash begins with */

/* A number that programs will see: from HIGHEST on downwards what is free. -1 with errno. */
static int visible(int fd)
{
	for (int to = HIGHEST; to >= FD_PRIVATE; to--)
		if (to != fd && !fd_is_own(to) && fcntl(to, F_GETFD) < 0)
			return dup2(fd, to);
	return fcntl(fd, F_DUPFD, HIGHEST + 1);
}

static void remember(struct shell *sh, int fd)
{
	struct processes *p = &sh->processes;

	if (p->n == p->cap)
		p->fds = mem_realloc(p->fds, (p->cap = p->cap ? p->cap * 2 : 4) * sizeof(*p->fds));
	p->fds[p->n++] = fd;
}

void processes_close_from(struct shell *sh, unsigned n)
{
	while (sh->processes.n > n)
		close(sh->processes.fds[--sh->processes.n]);
}

/* In the child: theirs becomes its input or output, and no other's pipe is held open. */
static _Noreturn void child(struct shell *sh, const struct body *body, int theirs, int at)
{
	struct frame frame;

	processes_close_from(sh, 0);
	sh->now.trace_level++;
	sh->now.exit_deeper = false;
	sh->now.captured = true;
	if (theirs == at) {
		fcntl(at, F_SETFD, 0);
	} else {
		dup2(theirs, at);
		close(theirs);
	}
	frame_enter(sh, &frame, at ? "<( )" : ">( )", NULL);
	if (body->node)
		subshell_exit(sh, body->node);
	sh->status = 0;
	shell_exit(sh);
}

bool process_run(struct shell *sh, const struct body *body, bool writes, struct buf *path)
{
	int fds[2], ours = -1;
	pid_t pid = -1;

	if (pipe2(fds, O_CLOEXEC) == 0) {
		ours = visible(fds[writes]);
		close(fds[writes]);
		if (ours < 0)
			close(fds[!writes]);
	}
	if (ours < 0) {
		sh_error(sh, "cannot make a pipe: %s", strerror(errno));
		return false;
	}
	remember(sh, ours);
	pid = fork_subshell(sh, NULL, true);
	if (pid == 0)
		child(sh, body, fds[!writes], writes ? 0 : 1);
	close(fds[!writes]);
	if (pid > 0) {
		jobs_add_substitution(sh->jobs, pid);
		sh->now.last_async = pid;
		sh->now.async_count++;
	}
	buf_fmt(path, "/dev/fd/%d", ours);
	return pid > 0;
}

/* main.c - the start-up story
 * SPDX-License-Identifier: ISC
 */
#include "base/stack.h"
#include "exec/start.h"
#include "userland/applet.h"

struct start {
	int argc;
	char **argv, **envp;
};

static int run(void *arg)
{
	const struct start *s = arg;
	int status = applet_main(s->argc, s->argv);

	if (status >= 0)
		return status;
	shell_start(s->argc, s->argv, s->envp);
}

int main(int argc, char **argv, char **envp)
{
	struct start s = { argc, argv, envp };

	return stack_call(run, &s);
}

/*
 * box [-iR] [-p profile] [-r rule]... command [argument...]
 * box features
 *
 * Run a program that may touch only what is allowed.
 *
 * The program is an ordinary job: it stands in pipelines and substitutions, and can be stopped and put into the
 * background. It gets no new privileges, dangerous system calls are refused, descriptors above 2 are closed, and
 * of the environment it sees a few names. By default it can read the system's directories, read and write the current
 * directory, and has no network. `husk box features` says what this host can enforce.
 *
 *   -i, --isolate
 *             with namespaces of its own: processes, mounts, network, host name. It sees a root that holds nothing but
 *             what the rules name, and a /proc, /dev and /tmp of its own; everything in it ends with the program. When its
 *             input and output are a terminal, it gets one of its own instead, which shows there
 *   -p, --profile profile
 *             a preset (default, pure, observe, net-server) or, with a slash, a file of rules
 *   -r, --rule rule
 *             one rule more
 *   -R, --require
 *             fail rather than run with less than what was asked for
 *
 * Rules add up, and what none allows is denied. With --isolate, the rule for a path counts for it rather than that for a
 * directory above it:
 *
 *   fs:ro:path  files beneath the path can be read and run
 *   fs:rw:path  they can be changed, too
 *   net:host  the network, as everybody has it
 *   net:none  none, which is the default
 *   net:unix  sockets of the local machine
 *   net:listen:tcp:port  this port can be served
 *   net:connect:tcp:port  this port can be called
 *   ipc:host  the message queues, semaphores and shared memory of System V and POSIX that all processes share; with
 *       namespaces of its own the program has its own without the rule
 *   env:name  the variable is passed on; name* is all that begin so
 *   env:name=value  the variable is set
 *   fd:number  the descriptor stays open
 *   mem:size  address space, with K, M or G
 *   cpu:seconds  processor time
 *   files:number  open descriptors
 *   fsize:size  the longest file that is written
 *   pids:number  processes of this user, other than root
 *   preset:name  all of a preset's rules
 *
 * Without --isolate the kernel can refuse to open a file, but not to look at its attributes, nor to change them, where the
 * owner may: chmod, chown and times of files outside are not confined. Names of other processes are to be seen in
 * /proc when a rule shows it.
 *
 * The status is that of the program; 125 when it could not be confined.
 *
 *   $ husk box features | cut -d ' ' -f 1
 *   landlock
 *   seccomp
 *   isolate
 *   $ echo hello | husk box -p pure cat
 *   hello
 *   $ echo x >f; husk box -p pure -r fs:ro:. sh -c 'cat f; echo y >f' 2>/dev/null; cat f
 *   x
 *   x
 *
 * SPDX-License-Identifier: ISC
 */
#include "base/command.h"
#include "builtins/boxed.h"
#include "builtins/usage.h"
#include "sandbox/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

enum { PROFILE_MAX = 1 << 20 };

static int fail(struct shell *sh, const char *subject, const char *why)
{
	return boxed_fail(sh, "box", subject, why);
}

/* A profile's text, in the scratch arena; .s NULL with errno. */
static str read_profile(struct shell *sh, const char *path)
{
	struct buf b = buf_in(&sh->scratch);
	int fd = open(path, O_RDONLY | O_CLOEXEC), e;
	ssize_t n;

	if (fd < 0)
		return (str){ 0 };
	do {
		buf_grow(&b, 4096);
		n = fd_read(fd, b.s + b.n, 4096);
		if (n > 0)
			b.n += (size_t)n;
		if (b.n > PROFILE_MAX) {
			n = -1;
			errno = EFBIG;
		}
	} while (n > 0);
	e = errno;
	close(fd);
	errno = e;
	return n < 0 ? (str){ 0 } : (str){ b.s, b.n };
}

static int add_profile(struct shell *sh, struct policy *p, const char *name)
{
	struct buf b = buf_in(&sh->scratch);
	const char *why;
	unsigned line;
	str text;

	if (!strchr(name, '/')) {
		buf_fmt(&b, "preset:%s", name);
		return policy_rule(p, buf_cstr(&b), &why) ? 0 : fail(sh, NULL, why);
	}
	text = read_profile(sh, name);
	if (!text.s)
		return fail(sh, name, strerror(errno));
	if (policy_rules(p, text.s, text.n, &line, &why))
		return 0;
	buf_fmt(&b, "%s: line %u", name, line);
	return fail(sh, buf_cstr(&b), why);
}

static int features(struct shell *sh)
{
	static const char *const since[] = { "", "files", "renames between directories", "truncation", "TCP ports",
					     "device controls", "signals and abstract sockets" };
	struct out *o = sh_out(sh);
	struct policy p = { 0 };
	int version = landlock_version();
	unsigned short len;
	const char *why;

	out_fmt(o, "landlock  %s %d:", version ? "version" : "none, version", version);
	for (int i = 1; i < (int)ARRAY_LEN(since); i++)
		out_fmt(o, "%s %s %s", i > 1 ? "," : "", version >= i ? "has" : "lacks", since[i]);
	out_fmt(o, "\nseccomp   %s\n", seccomp_filter(&p, false, &len) ? "filter for this architecture" : "no filter for this architecture");
	if (isolate_possible(&p, &why))
		out_adds(o, "isolate   has namespaces and mounts of its own\n");
	else
		out_fmt(o, "isolate   none: %s\n", why);
	policy_finish(&p);
	return 0;
}

static int box_run(struct shell *sh, int argc, char **argv)
{
	extern const struct command cmd_box;
	static const char usage[] = "husk box [-iR] [-p profile] [-r rule]... command [argument...]";
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_box.opts, .longs = cmd_box.longs };
	struct policy p = { 0 };
	struct boxed how = { .who = "box" };
	bool profile = false;
	const char *why;
	int status = 0, c;

	if (argc == 2 && strcmp(argv[1], "features") == 0)
		return features(sh);
	while (!status && (c = args_next(&a)) > 0) {
		switch (c) {
		case 'i': how.isolate = true; break;
		case 'R': how.require = true; break;
		case 'p':
			profile = true;
			status = add_profile(sh, &p, a.arg);
			break;
		case 'r': status = policy_rule(&p, a.arg, &why) ? 0 : fail(sh, NULL, why); break;
		default: status = builtin_usage(sh, &a, usage);
		}
	}
	if (!status && a.i == argc) {
		a.letter = '\0';
		a.problem = NULL;
		status = builtin_usage(sh, &a, usage);
	}
	if (!status && !profile)
		status = add_profile(sh, &p, "default");
	if (!status)
		status = boxed_run(sh, &how, &p, argc - a.i, argv + a.i);
	policy_finish(&p);
	return status;
}

const struct command cmd_box = { .name = "box", .opts = "iRp:r:", .longs = "isolate=i require=R profile:p rule:r", .run = box_run };

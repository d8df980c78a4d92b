/* sandbox.c - tests of the filter of system calls, run as the kernel runs it */
/* SPDX-License-Identifier: ISC */
#include "sandbox/confine.h"
#include "tests/unit/unit.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define ARCH AUDIT_ARCH_X86_64
#else
#define ARCH AUDIT_ARCH_AARCH64
#endif

enum { ALLOWED = 0, BROKEN = -1 };

/* The error that the filter gives, ALLOWED or BROKEN. */
static int verdict(const struct sock_filter *f, unsigned n, const struct seccomp_data *d)
{
	uint32_t a = 0;

	for (unsigned i = 0; i < n; i++) {
		const struct sock_filter *s = f + i;
		bool yes;

		switch (s->code) {
		case BPF_LD | BPF_W | BPF_ABS:
			if (s->k % 4 || s->k > sizeof(*d) - 4)
				return BROKEN;
			memcpy(&a, (const char *)d + s->k, 4);
			continue;
		case BPF_ALU | BPF_AND | BPF_K: a &= s->k; continue;
		case BPF_JMP | BPF_JA: i += s->k; continue;
		case BPF_RET | BPF_K:
			return s->k == SECCOMP_RET_ALLOW ? ALLOWED :
			       (s->k & ~0xffffu) == SECCOMP_RET_ERRNO ? (int)(s->k & 0xffff) : BROKEN;
		case BPF_JMP | BPF_JEQ | BPF_K: yes = a == s->k; break;
		case BPF_JMP | BPF_JGE | BPF_K: yes = a >= s->k; break;
		case BPF_JMP | BPF_JGT | BPF_K: yes = a > s->k; break;
		case BPF_JMP | BPF_JSET | BPF_K: yes = a & s->k; break;
		default: return BROKEN;
		}
		i += yes ? s->jt : s->jf;
	}
	return BROKEN;
}

struct filter {
	struct policy policy;
	struct sock_filter *code;
	unsigned short n;
};

static void make(struct filter *f, const char *rules, bool isolated)
{
	const char *why;
	unsigned line;

	f->policy = (struct policy){ 0 };
	CHECK(policy_rules(&f->policy, rules, strlen(rules), &line, &why));
	f->code = seccomp_filter(&f->policy, isolated, &f->n);
	CHECK(f->code && f->n);
}

static int call(const struct filter *f, long nr, uint64_t a, uint64_t b)
{
	struct seccomp_data d = { .nr = (int)nr, .arch = ARCH, .args = { a, b } };

	return verdict(f->code, f->n, &d);
}

TEST(filter_ends_for_every_number)
{
	static const char *const rules[] = { "", "net:host", "net:unix", "net:listen:tcp:1", "net:unix\nnet:connect:tcp:1", "ipc:host" };

	for (size_t i = 0; i < ARRAY_LEN(rules) * 2; i++) {
		struct filter f;
		unsigned allowed = 0, denied = 0;

		make(&f, rules[i / 2], i & 1);
		for (long nr = 0; nr < 2000; nr++) {
			int v = call(&f, nr, 0, 0);

			allowed += v == ALLOWED;
			denied += v == EPERM || v == ENOSYS;
		}
		CHECK(allowed + denied == 2000 && denied > 50 && denied < 100);
		policy_finish(&f.policy);
	}
}

TEST(filter_ranges_end_where_they_should)
{
	struct filter f;

	make(&f, "", false);
	for (long nr = 420; nr < 450; nr++) {
		bool refused = (nr >= 425 && nr <= 433) || nr == 438 || nr == 440 || nr == 442 || nr == 443;

		CHECK(call(&f, nr, 0, 0) == (nr == 435 ? ENOSYS : refused ? EPERM : ALLOWED));
	}
	CHECK(call(&f, SYS_mount, 0, 0) == EPERM && call(&f, SYS_ptrace, 0, 0) == EPERM);
	CHECK(call(&f, SYS_read, 0, 0) == ALLOWED && call(&f, SYS_openat, 0, 0) == ALLOWED && call(&f, SYS_execve, 0, 0) == ALLOWED);
	policy_finish(&f.policy);
}

TEST(filter_looks_at_arguments)
{
	struct filter f;

	make(&f, "", false);
	CHECK(call(&f, SYS_clone, CLONE_VM | CLONE_VFORK, 0) == ALLOWED && call(&f, SYS_clone, CLONE_VM | CLONE_NEWUSER, 0) == EPERM);
	CHECK(call(&f, SYS_ioctl, 0, TIOCGWINSZ) == ALLOWED && call(&f, SYS_ioctl, 0, TIOCSTI) == EPERM &&
	      call(&f, SYS_ioctl, 0, TIOCLINUX) == EPERM);
	CHECK(call(&f, SYS_prlimit64, 0, 7) == ALLOWED && call(&f, SYS_prlimit64, 7, 7) == EPERM);
	CHECK(call(&f, SYS_setpriority, 0, 0) == ALLOWED && call(&f, SYS_setpriority, 0, 7) == EPERM &&
	      call(&f, SYS_setpriority, 1, 0) == EPERM);
	CHECK(call(&f, SYS_ioprio_set, 1, 0) == ALLOWED && call(&f, SYS_ioprio_set, 0, 0) == EPERM);
	CHECK(call(&f, SYS_shmget, 1, 0) == EPERM && call(&f, SYS_socket, AF_UNIX, SOCK_STREAM) == EPERM);
	policy_finish(&f.policy);
	make(&f, "", true);
	CHECK(call(&f, SYS_prlimit64, 7, 7) == ALLOWED && call(&f, SYS_shmget, 1, 0) == ALLOWED);
	policy_finish(&f.policy);
}

TEST(filter_of_sockets)
{
	struct filter f;

	make(&f, "net:unix", false);
	CHECK(call(&f, SYS_socket, AF_UNIX, SOCK_STREAM) == ALLOWED && call(&f, SYS_socket, AF_INET, SOCK_STREAM) == EPERM);
	policy_finish(&f.policy);
	make(&f, "net:connect:tcp:80", false);
	CHECK(call(&f, SYS_socket, AF_UNIX, SOCK_STREAM) == EPERM && call(&f, SYS_socket, AF_NETLINK, SOCK_RAW) == EPERM);
	CHECK(call(&f, SYS_socket, AF_INET, SOCK_STREAM | SOCK_CLOEXEC) == ALLOWED &&
	      call(&f, SYS_socket, AF_INET6, SOCK_STREAM) == ALLOWED && call(&f, SYS_socket, AF_INET, SOCK_DGRAM) == EPERM &&
	      call(&f, SYS_socket, AF_INET6, SOCK_RAW) == EPERM);
	policy_finish(&f.policy);
	make(&f, "net:connect:tcp:80\nnet:unix", false);
	CHECK(call(&f, SYS_socket, AF_UNIX, SOCK_STREAM) == ALLOWED && call(&f, SYS_socket, AF_INET, SOCK_STREAM) == ALLOWED &&
	      call(&f, SYS_socket, AF_INET, SOCK_DGRAM) == EPERM);
	policy_finish(&f.policy);
	make(&f, "net:host", false);
	CHECK(call(&f, SYS_socket, AF_NETLINK, SOCK_RAW) == ALLOWED);
	policy_finish(&f.policy);
}

TEST(filter_of_other_word_sizes)
{
	struct seccomp_data d = { .nr = SYS_read, .arch = AUDIT_ARCH_I386 };
	struct filter f;

	make(&f, "", false);
	CHECK(verdict(f.code, f.n, &d) == ENOSYS);
#ifdef __x86_64__
	CHECK(call(&f, 0x40000000 | SYS_read, 0, 0) == ENOSYS);
#endif
	policy_finish(&f.policy);
}

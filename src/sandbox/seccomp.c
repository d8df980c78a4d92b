/* seccomp.c - system calls that a confined program does not get
 *
 * The filter is made here, not by a library: a search tree over a list of
 * numbers is short, and loads in half of the time of a chain of comparisons,
 * which the kernel walks for every number when a filter is loaded.
 * SPDX-License-Identifier: ISC
 */
#include "sandbox/confine.h"

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
#elif defined(__aarch64__)
#define ARCH AUDIT_ARCH_AARCH64
#else
#define ARCH 0 /* no filter */
#endif

enum { X32 = 0x40000000, NR_CLONE3 = 435, MAX_FILTER = 1024 };

/* SELF and SELF_KIND: only with the caller itself (0) as the first argument, as the second behind a kind; IPC: objects that
   all processes of the user share. Neither is refused where no others are seen. */
enum verdict { DENY, MISSING, CLONE, IOCTL, SOCKET, SELF, SELF_KIND, IPC };

struct rule {
	unsigned nr;
	enum verdict verdict;
};

/* Sorted before use. What gives power over the machine, other processes or the box itself. */
static const struct rule rules[] = {
	{ NR_CLONE3, MISSING }, /* its flags cannot be seen: libc falls back to clone */
	{ SYS_clone, CLONE }, { SYS_ioctl, IOCTL }, { SYS_socket, SOCKET },
	{ SYS_acct, DENY }, { SYS_add_key, DENY }, { SYS_adjtimex, DENY }, { SYS_bpf, DENY }, { SYS_chroot, DENY },
	{ SYS_clock_adjtime, DENY }, { SYS_clock_settime, DENY }, { SYS_delete_module, DENY },
	{ SYS_fanotify_init, DENY }, { SYS_finit_module, DENY }, { SYS_init_module, DENY }, { SYS_kcmp, DENY },
	{ SYS_kexec_load, DENY }, { SYS_keyctl, DENY }, { SYS_lookup_dcookie, DENY }, { SYS_mount, DENY },
	{ SYS_move_pages, DENY }, { SYS_migrate_pages, DENY }, { SYS_name_to_handle_at, DENY },
	{ SYS_nfsservctl, DENY }, { SYS_open_by_handle_at, DENY }, { SYS_perf_event_open, DENY },
	{ SYS_pivot_root, DENY }, { SYS_process_vm_readv, DENY }, { SYS_process_vm_writev, DENY },
	{ SYS_ptrace, DENY }, { SYS_quotactl, DENY }, { SYS_reboot, DENY }, { SYS_request_key, DENY },
	{ SYS_setdomainname, DENY }, { SYS_sethostname, DENY }, { SYS_setns, DENY }, { SYS_settimeofday, DENY },
	{ SYS_swapoff, DENY }, { SYS_swapon, DENY }, { SYS_syslog, DENY }, { SYS_umount2, DENY },
	{ SYS_unshare, DENY }, { SYS_userfaultfd, DENY }, { SYS_vhangup, DENY },
	{ SYS_prlimit64, SELF }, { SYS_sched_setaffinity, SELF }, { SYS_sched_setattr, SELF },
	{ SYS_sched_setparam, SELF }, { SYS_sched_setscheduler, SELF }, { SYS_setpriority, SELF_KIND },
	{ SYS_ioprio_set, SELF_KIND }, { SYS_mq_open, IPC }, { SYS_mq_unlink, IPC }, { SYS_msgctl, IPC },
	{ SYS_msgget, IPC }, { SYS_msgrcv, IPC }, { SYS_msgsnd, IPC }, { SYS_semctl, IPC }, { SYS_semget, IPC },
	{ SYS_semop, IPC }, { SYS_semtimedop, IPC }, { SYS_shmat, IPC }, { SYS_shmctl, IPC }, { SYS_shmget, IPC },
#ifdef SYS_kexec_file_load
	{ SYS_kexec_file_load, DENY },
#endif
#ifdef __x86_64__
	{ SYS_iopl, DENY }, { SYS_ioperm, DENY }, { SYS_modify_ldt, DENY }, { SYS_uselib, DENY }, { SYS_ustat, DENY },
	{ SYS__sysctl, DENY }, { SYS_sysfs, DENY },
#endif
	/* numbers that are the same everywhere, and newer than some headers */
	{ 425, DENY }, { 426, DENY }, { 427, DENY }, /* io_uring: it would pass this filter by */
	{ 428, DENY }, { 429, DENY }, { 430, DENY }, { 431, DENY }, { 432, DENY }, { 433, DENY }, /* the mount API */
	{ 438, DENY }, { 440, DENY }, { 442, DENY }, { 443, DENY }, /* pidfd_getfd, process_madvise, mount_setattr, quotactl_fd */
};

/* Made from its end to its beginning: a jump goes forward, to what is already there. Positions are indices of code. */
struct program {
	struct sock_filter *code;
	unsigned first; /* code[first..MAX_FILTER) is made */
	unsigned allow, deny, missing; /* the nearest such returns */
	const struct policy *policy;
};

enum { REACH = 250 }; /* of a condition: 255, and some for what is put between */

static unsigned emit(struct program *f, unsigned code, unsigned k, unsigned yes, unsigned no)
{
	f->code[--f->first] = (struct sock_filter){ (uint16_t)code, (uint8_t)yes, (uint8_t)no, k };
	return f->first;
}

static unsigned reach(struct program *f, unsigned target)
{
	return target - f->first <= REACH ? target : emit(f, BPF_JMP | BPF_JA, target - f->first, 0, 0);
}

/* A return that is near enough to be jumped to. */
static unsigned give(struct program *f, unsigned *nearest, int error)
{
	if (!*nearest || *nearest - f->first > REACH)
		*nearest = emit(f, BPF_RET | BPF_K, error ? SECCOMP_RET_ERRNO | (unsigned)error : SECCOMP_RET_ALLOW, 0, 0);
	return *nearest;
}

static unsigned allow(struct program *f)
{
	return give(f, &f->allow, 0);
}

static unsigned deny(struct program *f)
{
	return give(f, &f->deny, EPERM);
}

static unsigned missing(struct program *f)
{
	return give(f, &f->missing, ENOSYS);
}

/* Where to go on when the loaded word passes the test, and when not. */
static unsigned test(struct program *f, unsigned how, unsigned k, unsigned yes, unsigned no)
{
	yes = reach(f, yes);
	no = reach(f, no);
	return emit(f, BPF_JMP | how | BPF_K, k, yes - f->first, no - f->first);
}

static unsigned load(struct program *f, size_t at)
{
	return emit(f, BPF_LD | BPF_W | BPF_ABS, (unsigned)at, 0, 0);
}

static unsigned load_argument(struct program *f, int i)
{
	/* the low half: the kernel's own functions look no further for these */
	return load(f, offsetof(struct seccomp_data, args) + (size_t)i * 8 + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) * 4);
}

/* Streams of the Internet where there are rules for ports: datagrams have none that Landlock knows. */
static unsigned emit_inet(struct program *f)
{
	unsigned no = deny(f), stream = test(f, BPF_JEQ, SOCK_STREAM, allow(f), no), six;

	emit(f, BPF_ALU | BPF_AND | BPF_K, 0xf, 0, 0);
	stream = load_argument(f, 1);
	six = test(f, BPF_JEQ, AF_INET6, stream, no);
	return test(f, BPF_JEQ, AF_INET, stream, six);
}

static unsigned emit_socket(struct program *f)
{
	unsigned next = f->policy->ports ? emit_inet(f) : deny(f);

	if (f->policy->net_unix)
		test(f, BPF_JEQ, AF_UNIX, allow(f), next);
	else if (!f->policy->ports)
		return next;
	return load_argument(f, 0);
}

static unsigned emit_verdict(struct program *f, const struct rule *r)
{
	unsigned no = deny(f), yes = allow(f), next;

	switch (r->verdict) {
	case DENY:
	case IPC:
		return no;
	case MISSING:
		return missing(f);
	case CLONE:
		test(f, BPF_JSET, CLONE_NEWNS | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
		     CLONE_NEWCGROUP, no, yes);
		return load_argument(f, 0);
	case IOCTL:
		next = test(f, BPF_JEQ, TIOCLINUX, no, yes);
		test(f, BPF_JEQ, TIOCSTI, no, next);
		return load_argument(f, 1);
	case SOCKET:
		return emit_socket(f);
	case SELF:
		test(f, BPF_JEQ, 0, yes, no);
		return load_argument(f, 0);
	case SELF_KIND: /* one process: what is 0 for setpriority is 1 for ioprio_set */
		test(f, BPF_JEQ, 0, yes, no);
		next = load_argument(f, 1);
		test(f, BPF_JEQ, r->nr == SYS_setpriority ? 0 : 1, next, no);
		return load_argument(f, 0);
	}
	return no;
}

/* Numbers in a row with the same verdict. */
struct run {
	const struct rule *first, *last;
};

/* With the number loaded: what runs r[0..n) say of it. */
static unsigned emit_search(struct program *f, const struct run *r, size_t n)
{
	unsigned left, right;

	if (n > 1) {
		right = emit_search(f, r + n / 2, n - n / 2);
		left = emit_search(f, r, n / 2);
		return test(f, BPF_JGE, r[n / 2].first->nr, right, left);
	}
	right = emit_verdict(f, r->first);
	if (r->first == r->last)
		return test(f, BPF_JEQ, r->first->nr, right, allow(f));
	right = test(f, BPF_JGT, r->last->nr, allow(f), right);
	return test(f, BPF_JGE, r->first->nr, right, allow(f));
}

/* v[0..n) is sorted. */
static size_t find_runs(const struct rule *v, size_t n, struct run *runs)
{
	size_t count = 0;

	for (size_t i = 0; i < n; i++) {
		if (i && v[i].nr == v[i - 1].nr + 1 && v[i].verdict == DENY && v[i - 1].verdict == DENY)
			runs[count - 1].last = v + i;
		else
			runs[count++] = (struct run){ v + i, v + i };
	}
	return count;
}

/* Is the rule without meaning here? */
static bool needless(const struct rule *r, const struct policy *p, bool isolated)
{
	switch (r->verdict) {
	case SOCKET: return p->net_host;
	case IPC: return isolated || p->ipc_host;
	case SELF:
	case SELF_KIND: return isolated;
	default: return false;
	}
}

struct sock_filter *seccomp_filter(struct policy *p, bool isolated, unsigned short *len)
{
	struct program f = { .policy = p, .first = MAX_FILTER };
	struct rule sorted[ARRAY_LEN(rules)];
	struct run runs[ARRAY_LEN(rules)];
	unsigned next, no;
	size_t n = 0;

	*len = 0;
	if (!ARCH)
		return NULL;
	for (size_t i = 0; i < ARRAY_LEN(rules); i++) {
		size_t k = n;

		if (needless(&rules[i], p, isolated))
			continue;
		for (; k > 0 && sorted[k - 1].nr > rules[i].nr; k--)
			sorted[k] = sorted[k - 1];
		sorted[k] = rules[i];
		if (sorted[k].verdict == IPC)
			sorted[k].verdict = DENY;
		n++;
	}
	f.code = arena_alloc(&p->arena, MAX_FILTER * sizeof(*f.code));
	next = emit_search(&f, runs, find_runs(sorted, n, runs));
	no = missing(&f);
#ifdef __x86_64__
	next = test(&f, BPF_JSET, X32, no, next);
#endif
	if (next != f.first)
		emit(&f, BPF_JMP | BPF_JA, next - f.first, 0, 0);
	next = load(&f, offsetof(struct seccomp_data, nr));
	test(&f, BPF_JEQ, ARCH, next, no); /* calls of another word size have other numbers */
	load(&f, offsetof(struct seccomp_data, arch));
	*len = (unsigned short)(MAX_FILTER - f.first);
	return f.code + f.first;
}

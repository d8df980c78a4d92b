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

struct program {
	struct sock_filter *code;
	unsigned n;
	const struct policy *policy;
};

static void emit(struct program *f, unsigned code, unsigned k, unsigned yes, unsigned no)
{
	f->code[f->n++] = (struct sock_filter){ (uint16_t)code, (uint8_t)yes, (uint8_t)no, k };
}

static void load(struct program *f, size_t at)
{
	emit(f, BPF_LD | BPF_W | BPF_ABS, (unsigned)at, 0, 0);
}

static void load_argument(struct program *f, int i)
{
	/* the low half: the kernel's own functions look no further for these */
	load(f, offsetof(struct seccomp_data, args) + (size_t)i * 8 + (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__) * 4);
}

static void give(struct program *f, int error)
{
	emit(f, BPF_RET | BPF_K, error ? SECCOMP_RET_ERRNO | (unsigned)error : SECCOMP_RET_ALLOW, 0, 0);
}

static void give_if(struct program *f, unsigned test, unsigned k, int error)
{
	emit(f, BPF_JMP | test | BPF_K, k, 0, 1);
	give(f, error);
}

static void emit_socket(struct program *f)
{
	load_argument(f, 0);
	if (f->policy->net_unix)
		give_if(f, BPF_JEQ, AF_UNIX, 0);
	if (!f->policy->ports) {
		give(f, EPERM);
		return;
	}
	emit(f, BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 2, 0);
	emit(f, BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 1, 0);
	give(f, EPERM);
	/* datagrams have no ports that Landlock knows */
	load_argument(f, 1);
	emit(f, BPF_ALU | BPF_AND | BPF_K, 0xf, 0, 0);
	give_if(f, BPF_JEQ, SOCK_STREAM, 0);
	give(f, EPERM);
}

/* One process: what is 0 for setpriority is 1 for ioprio_set. */
static void emit_self_kind(struct program *f, unsigned nr)
{
	load_argument(f, 0);
	emit(f, BPF_JMP | BPF_JEQ | BPF_K, nr == SYS_setpriority ? 0 : 1, 1, 0);
	give(f, EPERM);
	load_argument(f, 1);
	give_if(f, BPF_JEQ, 0, 0);
	give(f, EPERM);
}

static void emit_verdict(struct program *f, const struct rule *r)
{
	switch (r->verdict) {
	case DENY:
	case IPC: give(f, EPERM); break;
	case SELF:
		load_argument(f, 0);
		give_if(f, BPF_JEQ, 0, 0);
		give(f, EPERM);
		break;
	case SELF_KIND: emit_self_kind(f, r->nr); break;
	case MISSING: give(f, ENOSYS); break;
	case CLONE:
		load_argument(f, 0);
		give_if(f, BPF_JSET, CLONE_NEWNS | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS |
			CLONE_NEWCGROUP, EPERM);
		give(f, 0);
		break;
	case IOCTL:
		load_argument(f, 1);
		give_if(f, BPF_JEQ, TIOCSTI, EPERM);
		give_if(f, BPF_JEQ, TIOCLINUX, EPERM);
		give(f, 0);
		break;
	case SOCKET: emit_socket(f); break;
	}
}

/* When the condition at `at` holds, go on here. It reaches 255 instructions, a plain jump behind it any number. */
static void jump_over(struct program *f, unsigned at)
{
	unsigned distance = f->n - at - 1;

	if (distance <= UINT8_MAX) {
		f->code[at].jt = (uint8_t)distance;
		return;
	}
	memmove(f->code + at + 2, f->code + at + 1, distance * sizeof(*f->code));
	f->code[at].jf = 1;
	f->code[at + 1] = (struct sock_filter){ BPF_JMP | BPF_JA, 0, 0, distance };
	f->n++;
}

/* With the number loaded: what rules r[0..n) say of it. */
static void emit_search(struct program *f, const struct rule *r, size_t n)
{
	unsigned at;

	if (n == 1) {
		at = f->n;
		emit(f, BPF_JMP | BPF_JEQ | BPF_K, r->nr, 0, 0);
		emit_verdict(f, r);
		f->code[at].jf = (uint8_t)(f->n - at - 1);
		give(f, 0);
		return;
	}
	at = f->n;
	emit(f, BPF_JMP | BPF_JGE | BPF_K, r[n / 2].nr, 0, 0);
	emit_search(f, r, n / 2);
	jump_over(f, at);
	emit_search(f, r + n / 2, n - n / 2);
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
	struct program f = { .policy = p };
	struct rule sorted[ARRAY_LEN(rules)];
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
		n++;
	}
	f.code = arena_alloc(&p->arena, MAX_FILTER * sizeof(*f.code));
	load(&f, offsetof(struct seccomp_data, arch));
	emit(&f, BPF_JMP | BPF_JEQ | BPF_K, ARCH, 1, 0);
	give(&f, ENOSYS); /* calls of another word size have other numbers */
	load(&f, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__
	give_if(&f, BPF_JSET, X32, ENOSYS);
#endif
	emit_search(&f, sorted, n);
	*len = (unsigned short)f.n;
	return f.code;
}

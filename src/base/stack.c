/* stack.c - the lazily mapped stack that the walker runs on
 * SPDX-License-Identifier: ISC
 */
#include "base/stack.h"

#include <stdint.h>
#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#define HUSK_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HUSK_ASAN 1
#endif
#endif

#ifdef HUSK_ASAN
void __sanitizer_start_switch_fiber(void **save, const void *bottom, size_t size);
void __sanitizer_finish_switch_fiber(void *save, const void **bottom, size_t *size);
#endif

static char *stack_low; /* NULL: on the process's first stack */

size_t stack_left(void)
{
	char here;

	return stack_low ? (size_t)((uintptr_t)&here - (uintptr_t)stack_low) : SIZE_MAX;
}

struct stack_job {
	int (*fn)(void *);
	void *arg;
	int result;
#ifdef HUSK_ASAN
	const void *old_bottom;
	size_t old_size;
#endif
};

/* called from the assembly below */
void husk_stack_entry(struct stack_job *job);
void husk_stack_entry(struct stack_job *job)
{
#ifdef HUSK_ASAN
	__sanitizer_finish_switch_fiber(NULL, &job->old_bottom, &job->old_size);
#endif
	job->result = job->fn(job->arg);
#ifdef HUSK_ASAN
	__sanitizer_start_switch_fiber(NULL, job->old_bottom, job->old_size);
#endif
}

#if defined(__x86_64__)
#define HUSK_SWITCH 1
static void switch_to(void *top, struct stack_job *job)
{
	__asm__ volatile("movq %%rsp, %%rbx\n\t"
			 "movq %0, %%rsp\n\t"
			 "call husk_stack_entry\n\t"
			 "movq %%rbx, %%rsp"
			 : "+r"(top), "+D"(job)
			 :
			 : "rbx", "rax", "rcx", "rdx", "rsi", "r8", "r9", "r10", "r11", "memory", "cc",
			   "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
			   "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}
#elif defined(__aarch64__)
#define HUSK_SWITCH 1
static void switch_to(void *top, struct stack_job *job)
{
	register struct stack_job *x0 __asm__("x0") = job;

	__asm__ volatile("mov x19, sp\n\t"
			 "mov sp, %1\n\t"
			 "bl husk_stack_entry\n\t"
			 "mov sp, x19"
			 : "+r"(x0)
			 : "r"(top)
			 : "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12",
			   "x13", "x14", "x15", "x16", "x17", "x18", "x19", "x30", "memory", "cc",
			   "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v16", "v17", "v18", "v19",
			   "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30",
			   "v31");
}
#endif

int stack_call(int (*fn)(void *), void *arg)
{
#ifdef HUSK_SWITCH
	struct stack_job job = { .fn = fn, .arg = arg };
	size_t size = (size_t)256 << 20;
	char *low = MAP_FAILED;

	/* a small ulimit -v leaves less */
	for (; low == MAP_FAILED && size >= (size_t)1 << 20; size /= 2) {
		low = mmap(NULL, size, PROT_READ | PROT_WRITE,
			   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
		if (low != MAP_FAILED)
			break;
	}
	if (low != MAP_FAILED) {
		stack_low = low;
#ifdef HUSK_ASAN
		void *save = NULL;

		__sanitizer_start_switch_fiber(&save, low, size);
#endif
		switch_to(low + size - 64, &job);
#ifdef HUSK_ASAN
		__sanitizer_finish_switch_fiber(save, NULL, NULL);
#endif
		stack_low = NULL;
		return job.result;
	}
#endif
	return fn(arg);
}

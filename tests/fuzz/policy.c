/* policy.c - fuzz target: any bytes are a profile or are refused, and every profile makes a filter that the kernel can take */
/* SPDX-License-Identifier: ISC */
#include "sandbox/confine.h"

#include <linux/filter.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Jumps stay within, and nothing falls off the end. */
static void check_filter(struct policy *p, bool isolated)
{
	unsigned short n;
	const struct sock_filter *f = seccomp_filter(p, isolated, &n);

	for (unsigned i = 0; f && i < n; i++) {
		unsigned left = n - i - 1, class = f[i].code & 7;

		if (class == BPF_JMP && (f[i].code & 0xf0) == BPF_JA ? f[i].k >= left :
		    class == BPF_JMP ? f[i].jt >= left || f[i].jf >= left : class != BPF_RET && !left)
			abort();
	}
}

/* What is kept holds no end of line and no NUL, so that it says what was written. */
static void check_text(const char *s)
{
	if (!s || !*s || strchr(s, '\n'))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *copy = malloc(size ? size : 1); /* exactly so long: a look behind it is seen */
	struct policy p = { 0 };
	const char *why = NULL;
	unsigned line = 0, lines = 1;

	for (size_t i = 0; i < size; i++) {
		copy[i] = (char)data[i];
		lines += data[i] == '\n';
	}
	if (policy_rules(&p, copy, size, &line, &why)) {
		for (const struct policy_path *r = p.paths; r; r = r->next)
			check_text(r->path);
		for (const struct policy_env *r = p.env; r; r = r->next)
			check_text(r->name);
		check_filter(&p, false);
		check_filter(&p, true);
	} else if (!why || !*why || !line || line > lines) {
		abort();
	}
	free(copy);
	policy_finish(&p);
	return 0;
}

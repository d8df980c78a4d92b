/* perl.c - patterns of PCRE2
 *
 * The machine code of its JIT is used where the kernel lets us have it, the
 * interpreter otherwise. In a UTF-8 locale a line that is not valid UTF-8 is
 * matched in the valid parts.
 * SPDX-License-Identifier: ISC
 */
#include "userland/perl.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum { MATCH_LIMIT = 10000000, HEAP_LIMIT = 1 << 18 /* KB */, JIT_STACK = 1 << 20, JIT_STACK_MAX = 1 << 26 };

struct perl {
	pcre2_code *code; // owned, as all of these
	pcre2_match_data *data;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
	unsigned flags;
};

/* The pattern with what -x and -w ask for around it. */
static void surround(struct buf *b, str pattern, unsigned flags)
{
	buf_adds(b, flags & PERL_LINE ? "^(?:" : flags & PERL_WORD ? "(?<!\\w)(?:" : "");
	buf_add(b, pattern.s, pattern.n);
	buf_adds(b, flags & PERL_LINE ? ")$" : flags & PERL_WORD ? ")(?!\\w)" : "");
}

static void set_up(struct perl *p)
{
	p->data = pcre2_match_data_create_from_pattern(p->code, NULL);
	p->context = pcre2_match_context_create(NULL);
	pcre2_set_match_limit(p->context, MATCH_LIMIT);
	pcre2_set_heap_limit(p->context, HEAP_LIMIT);
	if (pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE) == 0) {
		p->stack = pcre2_jit_stack_create(1 << 15, JIT_STACK, NULL);
		pcre2_jit_stack_assign(p->context, NULL, p->stack);
	}
}

struct perl *perl_new(str pattern, unsigned flags, struct buf *error)
{
	uint32_t options = PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C;
	struct buf text = { 0 };
	struct perl *p;
	pcre2_code *code;
	size_t at;
	int e;

	if (flags & PERL_ICASE)
		options |= PCRE2_CASELESS;
	if (flags & PERL_UTF8)
		options |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF;
	surround(&text, pattern, flags);
	code = pcre2_compile((PCRE2_SPTR)buf_cstr(&text), text.n, options, &e, &at, NULL);
	buf_finish(&text);
	if (!code) {
		buf_grow(error, 256);
		if (pcre2_get_error_message(e, (PCRE2_UCHAR *)error->s, 256) < 0)
			error->s[0] = '\0';
		error->n = strlen(error->s);
		return NULL;
	}
	p = mem_zalloc(sizeof(*p));
	p->flags = flags;
	p->code = code;
	set_up(p);
	return p;
}

void perl_free(struct perl *p)
{
	if (!p)
		return;
	pcre2_match_data_free(p->data);
	pcre2_match_context_free(p->context);
	pcre2_jit_stack_free(p->stack);
	pcre2_code_free(p->code);
	mem_free(p);
}

int perl_required(const struct perl *p)
{
	uint32_t type = 0, unit = 0, options = 0;

	/* PCRE2 does not say whether it means the byte in one case only. */
	pcre2_pattern_info(p->code, PCRE2_INFO_ALLOPTIONS, &options);
	if (options & PCRE2_CASELESS)
		return -1;
	pcre2_pattern_info(p->code, PCRE2_INFO_LASTCODETYPE, &type);
	if (type == 1) {
		pcre2_pattern_info(p->code, PCRE2_INFO_LASTCODEUNIT, &unit);
		return (int)unit;
	}
	pcre2_pattern_info(p->code, PCRE2_INFO_FIRSTCODETYPE, &type);
	if (type != 1)
		return -1;
	pcre2_pattern_info(p->code, PCRE2_INFO_FIRSTCODEUNIT, &unit);
	return (int)unit;
}

static int run(struct perl *p, const char *line, size_t n, size_t from)
{
	int r = pcre2_match(p->code, (PCRE2_SPTR)line, n, from, 0, p->data, p->context);

	if (r == PCRE2_ERROR_JIT_STACKLIMIT) {
		pcre2_jit_stack *larger = pcre2_jit_stack_create(JIT_STACK, JIT_STACK_MAX, NULL);

		pcre2_jit_stack_assign(p->context, NULL, larger);
		pcre2_jit_stack_free(p->stack);
		p->stack = larger;
		r = pcre2_match(p->code, (PCRE2_SPTR)line, n, from, 0, p->data, p->context);
	}
	return r;
}

int perl_find(struct perl *p, const char *line, size_t n, size_t from, size_t *start, size_t *len, const char **trouble)
{
	int r = run(p, line, n, from);
	const size_t *at;

	if (r == PCRE2_ERROR_NOMATCH)
		return 0;
	if (r > 0) {
		at = pcre2_get_ovector_pointer(p->data);
		*start = at[0];
		*len = at[1] > at[0] ? at[1] - at[0] : 0; /* \K in an assertion can put the end first */
		return 1;
	}
	*trouble = r == PCRE2_ERROR_MATCHLIMIT ? "exceeded PCRE's backtracking limit" :
		   r == PCRE2_ERROR_JIT_STACKLIMIT ? "exhausted PCRE JIT stack" :
		   r == PCRE2_ERROR_HEAPLIMIT ? "exceeded PCRE's heap limit" : "internal PCRE error";
	return -1;
}

/* manifest.c - fuzz target: any bytes are a manifest or are refused, and what is accepted prints as it reads */
/* SPDX-License-Identifier: ISC */
#include "package/manifest.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Nothing that is accepted names a place outside, and all that it names is there. */
static void check_files(const struct manifest *m)
{
	for (size_t i = 0; i < m->nfiles; i++) {
		const struct manifest_file *f = &m->files[i];

		if (manifest_path_wrong(f->path) || manifest_find(m, f->path, strlen(f->path)) != f ||
		    (f->target && f->target[0] == '/'))
			abort();
	}
	for (const struct manifest_command *c = m->commands; c; c = c->next)
		if (!manifest_find(m, c->path, strlen(c->path)) || strchr(c->name, '/'))
			abort();
}

static void check_print(const struct manifest *m, struct arena *a)
{
	struct buf first = buf_in(a), second = buf_in(a);
	struct manifest again;
	const char *why;
	unsigned line;

	manifest_print(m, &first);
	if (!manifest_parse(&again, a, MANIFEST_WHOLE, (str){ first.s, first.n }, &line, &why))
		abort();
	manifest_print(&again, &second);
	if (!str_eq((str){ first.s, first.n }, (str){ second.s, second.n }))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena a = { 0 };
	struct manifest m;
	const char *why = NULL;
	unsigned line;
	str text = { (const char *)data, size };

	if (manifest_parse(&m, &a, MANIFEST_WHOLE, text, &line, &why)) {
		check_files(&m);
		check_print(&m, &a);
	} else if (!why) {
		abort();
	}
	why = NULL;
	if (manifest_parse(&m, &a, MANIFEST_SOURCE, text, &line, &why) ? m.nfiles != 0 : !why)
		abort();
	arena_finish(&a);
	return 0;
}

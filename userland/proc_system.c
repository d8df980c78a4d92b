/* proc_system.c - what /proc says of the machine as a whole
 * SPDX-License-Identifier: ISC
 */
#include "userland/proc_system.h"

#include <stdlib.h>

static struct proc_cpu *add_cpu(struct proc_system *s)
{
	if (s->cpus_n == s->cpus_cap) {
		s->cpus_cap = s->cpus_cap ? s->cpus_cap * 2 : 16;
		s->cpus = mem_realloc(s->cpus, mem_mul(s->cpus_cap, sizeof(*s->cpus)));
	}
	return &s->cpus[s->cpus_n++];
}

/* "cpu" or "cpuN", then ticks: user, nice, system, idle, iowait, irq, softirq, steal; guests are in user already. */
static void read_cpu(struct proc_system *s, const char *line)
{
	enum { IDLE = 3, IOWAIT, COUNTED = 8 };
	struct proc_cpu *cpu = &s->all;
	char *at = (char *)line + 3;

	if (*at != ' ') {
		cpu = add_cpu(s);
		*cpu = (struct proc_cpu){ .number = (unsigned)strtoul(at, &at, 10) };
	}
	cpu->busy = cpu->idle = 0;
	for (int i = 0; i < COUNTED && *at == ' '; i++) {
		uint64_t v = strtoull(at, &at, 10);

		*(i == IDLE || i == IOWAIT ? &cpu->idle : &cpu->busy) += v;
	}
}

static void read_memory(struct proc *pr, struct proc_system *s)
{
	const struct {
		const char *name;
		uint64_t *to;
	} rows[] = {
		{ "MemTotal:", &s->memory.total },     { "MemFree:", &s->memory.free },
		{ "MemAvailable:", &s->memory.available }, { "Buffers:", &s->memory.cached },
		{ "Cached:", &s->memory.cached },	       { "SReclaimable:", &s->memory.cached },
		{ "SwapTotal:", &s->memory.swap_total },   { "SwapFree:", &s->memory.swap_free },
	};
	str info = proc_file(pr, "meminfo");

	memset(&s->memory, 0, sizeof(s->memory));
	for (const char *line = info.s ? info.s : ""; *line;) {
		size_t n = strcspn(line, "\n");

		for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
			size_t name = strlen(rows[i].name);

			if (strncmp(line, rows[i].name, name) == 0)
				*rows[i].to += strtoull(line + name, NULL, 10);
		}
		line += n + (line[n] == '\n');
	}
}

void proc_system_read(struct proc *pr, struct proc_system *s)
{
	str text = proc_file(pr, "stat");

	s->cpus_n = 0;
	for (const char *line = text.s ? text.s : ""; strncmp(line, "cpu", 3) == 0;) {
		size_t n = strcspn(line, "\n");

		read_cpu(s, line);
		line += n + (line[n] == '\n');
	}
	text = proc_file(pr, "uptime");
	s->uptime = text.s ? strtoll(text.s, NULL, 10) : 0;
	text = proc_file(pr, "loadavg");
	s->load = (str){ 0 };
	if (text.s) {
		size_t n = 0;

		for (int i = 0; i < 3; i++)
			n += strcspn(text.s + n, " ") + (i < 2);
		n = n < text.n ? n : text.n;
		s->load = (str){ arena_dup(&pr->text, text.s, n), n };
	}
	read_memory(pr, s);
}

void proc_system_finish(struct proc_system *s)
{
	mem_free(s->cpus);
}

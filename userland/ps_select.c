/* ps_select.c - which processes are meant
 * SPDX-License-Identifier: ISC
 */
#include "userland/ps.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

static void want(struct ps *ps, char kind, int64_t value, str name)
{
	if (ps->o.wanted_n == ps->o.wanted_cap) {
		ps->o.wanted_cap = ps->o.wanted_cap ? ps->o.wanted_cap * 2 : 16;
		ps->o.wanted = mem_realloc(ps->o.wanted, mem_mul(ps->o.wanted_cap, sizeof(*ps->o.wanted)));
	}
	ps->o.wanted[ps->o.wanted_n++] = (struct ps_wanted){ kind, value, name };
}

/* false: not a number as a whole */
static bool number(str s, int64_t *v)
{
	*v = 0;
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9' || *v > UINT32_MAX)
			return false;
		*v = *v * 10 + (s.s[i] - '0');
	}
	return s.n;
}

/* The device number of /dev/NAME, /dev/ttyNAME or a whole path, as stat files hold it. */
static bool terminal(str name, int64_t *device)
{
	static const char *const before[] = { "/dev/", "/dev/tty", "" };
	struct buf path = { 0 };
	bool found = str_eq(name, STR("?")) || str_eq(name, STR("-"));
	struct stat st;

	*device = 0;
	for (size_t i = 0; i < ARRAY_LEN(before) && !found; i++) {
		path.n = 0;
		buf_adds(&path, before[i]);
		buf_add(&path, name.s, name.n);
		if (stat(buf_cstr(&path), &st) < 0 || !S_ISCHR(st.st_mode))
			continue;
		found = true;
		*device = (int64_t)((minor(st.st_rdev) & 0xff) | major(st.st_rdev) << 8 |
				    (minor(st.st_rdev) & ~0xffU) << 12);
	}
	buf_finish(&path);
	return found;
}

static bool want_one(struct ps *ps, char kind, str item)
{
	bool user = kind == 'u' || kind == 'U', group = kind == 'g' || kind == 'G';
	int64_t v = 0;
	unsigned id;

	if (kind == 't' && !terminal(item, &v)) {
		buf_fmt(&ps->problem, "there is no terminal '%.*s'", (int)item.n, item.s);
		return false;
	}
	if (kind != 't' && kind != 'C' && !number(item, &v)) {
		if (!(user || group) || !idname_number(user ? &ps->users : &ps->groups, item, &id)) {
			buf_fmt(&ps->problem, user ? "there is no user '%.*s'" : group ? "there is no group '%.*s'" :
				"'%.*s' is no process id", (int)item.n, item.s);
			return false;
		}
		v = id;
	} else if (strchr("pPs", kind) && v == 0) {
		buf_fmt(&ps->problem, "no process has the id 0");
		return false;
	}
	want(ps, kind, v, item);
	return true;
}

/* -g of System V: sessions, but groups when not all are numbers. */
static char group_kind(const char *list)
{
	return list[strspn(list, "0123456789, \t")] ? 'g' : 's';
}

bool ps_want(struct ps *ps, char kind, const char *list)
{
	if (kind == 'g')
		kind = group_kind(list);
	else if (kind == 'E')
		kind = 'g';
	for (;;) {
		size_t n = strcspn(list, ", \t");

		if (!n) {
			buf_fmt(&ps->problem, "a list has an empty member");
			return false;
		}
		if (!want_one(ps, kind, (str){ list, n }))
			return false;
		if (!list[n])
			return true;
		list += n + 1;
	}
}

unsigned ps_select_needs(const struct ps *ps)
{
	unsigned needs = 0;

	for (size_t i = 0; i < ps->o.wanted_n; i++)
		if (strchr("UG", ps->o.wanted[i].kind))
			needs |= PROC_STATUS;
		else if (strchr("ug", ps->o.wanted[i].kind))
			needs |= PROC_OWNER;
	if (!ps->o.wanted_n && !(ps->o.choose & CHOOSE_ALL))
		needs |= PROC_OWNER;
	return needs;
}

/* The kernel keeps 15 bytes of most names. */
static bool is_named(const struct process *p, str name)
{
	return str_eq(p->comm, name) || (name.n > 15 && p->comm.n == 15 && mem_equal(p->comm.s, name.s, 15));
}

static bool is_wanted(const struct process *p, const struct ps_wanted *w)
{
	switch (w->kind) {
	case 'p':
		return p->pid == w->value;
	case 'P':
		return p->stat[STAT_PPID] == w->value;
	case 's':
		return p->stat[STAT_SESSION] == w->value;
	case 't':
		return p->stat[STAT_TTY] == w->value;
	case 'u':
		return p->euid == w->value;
	case 'g':
		return p->egid == w->value;
	case 'U':
		return (int64_t)p->status.uid[0] == w->value;
	case 'G':
		return (int64_t)p->status.gid[0] == w->value;
	default:
		return is_named(p, w->name);
	}
}

static bool is_chosen(const struct ps *ps, const struct process *p)
{
	bool ours = p->euid == ps->self.euid, terminal = p->stat[STAT_TTY], leader = p->stat[STAT_SESSION] == p->pid;
	unsigned c = ps->o.choose;

	if (c & CHOOSE_ALL || (c & CHOOSE_BSD_A && c & CHOOSE_BSD_X))
		return true;
	if (c)
		return (c & CHOOSE_A && terminal && !leader) || (c & CHOOSE_D && !leader) ||
		       (c & CHOOSE_A && c & CHOOSE_D && terminal) || (c & CHOOSE_BSD_A && terminal) ||
		       (c & CHOOSE_BSD_X && ours);
	if (ps->o.wanted_n || ps->o.own_terminal)
		return false;
	return ours && (ps->o.wishes.bsd_style ? terminal : p->stat[STAT_TTY] == ps->self.tty);
}

bool ps_selected(const struct ps *ps, const struct process *p)
{
	bool yes = is_chosen(ps, p) || (ps->o.own_terminal && p->stat[STAT_TTY] == ps->self.tty);

	for (size_t i = 0; i < ps->o.wanted_n && !yes; i++)
		yes = is_wanted(p, &ps->o.wanted[i]);
	return yes != ps->o.negate && (!ps->o.running_only || p->state == 'R' || p->state == 'D');
}

/* manifest.c - what a package says of itself
 * SPDX-License-Identifier: ISC
 */
#include "package/manifest.h"

#include "base/near.h"
#include "base/utf8.h"

enum { NAME_MAX_LENGTH = 64, PATH_LENGTH = 1024, PART_LENGTH = 255, ARROW = 4 };

static const char *const operand_words[] = {
	[OPERANDS_NONE] = "none", [OPERANDS_FILES] = "files", [OPERANDS_TREE] = "tree", [OPERANDS_WRITE] = "write",
};

static const char *say(struct arena *a, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static const char *say(struct arena *a, const char *fmt, ...)
{
	struct buf b = buf_in(a);
	va_list ap;

	va_start(ap, fmt);
	buf_vfmt(&b, fmt, ap);
	va_end(ap);
	return buf_cstr(&b);
}

/* ---- words ----------------------------------------------------------------------- */

static bool letter_or_digit(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* A letter or digit, then such and what `others` holds. */
static bool plain_word(const char *s, const char *others)
{
	size_t n = strlen(s);

	if (!n || n > NAME_MAX_LENGTH || !letter_or_digit(*s))
		return false;
	while (*s && (letter_or_digit(*s) || strchr(others, *s)))
		s++;
	return !*s;
}

static bool text_valid(const char *s, size_t n)
{
	uint32_t c;

	for (size_t i = 0; i < n;) {
		i += utf8_decode(s + i, n - i, &c);
		if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c >= UTF8_RAW)
			return false;
	}
	return true;
}

const char *manifest_path_wrong(const char *path)
{
	size_t n = strlen(path);

	if (!n || n > PATH_LENGTH)
		return n ? "the path is too long" : "the path is empty";
	if (!text_valid(path, n))
		return "the path holds a control character, or is not UTF-8";
	if (*path == '/')
		return "the path is absolute";
	for (const char *p = path;; p++) {
		size_t part = strcspn(p, "/");

		if (!part)
			return "the path has an empty part";
		if (part > PART_LENGTH)
			return "the path has a part that is too long";
		if (p[0] == '.' && (part == 1 || (part == 2 && p[1] == '.')))
			return "the path holds '.' or '..'";
		p += part;
		if (!*p)
			return NULL;
	}
}

/* ---- files ----------------------------------------------------------------------- */

static int compare(const char *a, size_t n, const char *b)
{
	int d = strncmp(a, b, n);

	return d ? d : -(b[n] != '\0');
}

const struct manifest_file *manifest_find(const struct manifest *m, const char *path, size_t n)
{
	size_t lo = 0, hi = m->nfiles;

	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int d = compare(path, n, m->files[mid].path);

		if (d == 0)
			return &m->files[mid];
		if (d > 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

bool manifest_add(struct manifest *m, const struct manifest_file *f, const char **why)
{
	const char *wrong = manifest_path_wrong(f->path), *last = m->nfiles ? m->files[m->nfiles - 1].path : NULL;
	struct manifest_file *v;

	if (!wrong && strcmp(f->path, "manifest") == 0)
		wrong = "the name is the manifest's own";
	if (!wrong && last && strcmp(last, f->path) >= 0)
		wrong = strcmp(last, f->path) ? "paths are not sorted" : "the path appears twice";
	if (!wrong && m->nfiles == MANIFEST_FILES)
		wrong = "there are too many files";
	if (!wrong && (f->size > MANIFEST_SIZE_MAX || m->size + f->size > MANIFEST_SIZE_MAX))
		wrong = "the files are too large";
	if (wrong) {
		*why = say(m->arena, "'%s': %s", text_valid(f->path, strlen(f->path)) ? f->path : "?", wrong);
		return false;
	}
	if (m->nfiles == m->room) {
		m->room = m->room ? m->room * 2 : 16;
		v = arena_alloc(m->arena, m->room * sizeof(*v));
		if (m->nfiles)
			memcpy(v, m->files, m->nfiles * sizeof(*v));
		m->files = v;
	}
	m->files[m->nfiles++] = *f;
	m->size += f->size;
	return true;
}

/* The file that the link names. Directories on the way are real ones, because a
   file of the package stands at the end: so no chain of links leads out. */
static bool link_inside(const struct manifest *m, const struct manifest_file *f)
{
	const char *target = f->target, *slash = strrchr(f->path, '/');
	size_t dir = slash ? (size_t)(slash - f->path) : 0;
	const struct manifest_file *found;
	struct buf b = buf_in(m->arena);

	while (strncmp(target, "../", 3) == 0) {
		if (!dir)
			return false;
		target += 3;
		for (dir--; dir && f->path[dir] != '/'; dir--)
			;
	}
	if (manifest_path_wrong(target))
		return false;
	buf_add(&b, f->path, dir);
	if (dir)
		buf_addc(&b, '/');
	buf_adds(&b, target);
	found = manifest_find(m, b.s, b.n);
	return found && found != f;
}

bool manifest_check(const struct manifest *m, const char **why)
{
	for (size_t i = 0; i < m->nfiles; i++) {
		const struct manifest_file *f = &m->files[i];

		for (const char *p = strchr(f->path, '/'); p; p = strchr(p + 1, '/')) {
			if (manifest_find(m, f->path, (size_t)(p - f->path))) {
				*why = say(m->arena, "'%s' is beneath another file", f->path);
				return false;
			}
		}
		if (f->target && !link_inside(m, f)) {
			*why = say(m->arena, "'%s': the link leads to '%s', which is no other file of the package", f->path,
				   text_valid(f->target, strlen(f->target)) ? f->target : "?");
			return false;
		}
	}
	for (const struct manifest_command *c = m->commands; c; c = c->next) {
		const struct manifest_file *f = manifest_find(m, c->path, strlen(c->path));

		if (!f || f->target || !f->executable) {
			*why = say(m->arena, "command '%s': '%s' is %s", c->name, c->path,
				   f ? "not a file that can be run" : "not in the package");
			return false;
		}
	}
	return true;
}

/* ---- reading --------------------------------------------------------------------- */

struct reader {
	struct manifest *m;
	struct arena *arena;
	enum manifest_kind kind;
	unsigned line;
	const char *why;
};

static bool refuse(struct reader *r, const char *why)
{
	r->why = why;
	return false;
}

static bool once(struct reader *r, const char **field, const char *key, const char *value)
{
	if (*field)
		return refuse(r, say(r->arena, "'%s' is given twice", key));
	if (!*value)
		return refuse(r, say(r->arena, "'%s' is empty", key));
	*field = value;
	return true;
}

static bool read_command(struct reader *r, char *value)
{
	struct manifest_command *c = arena_zalloc(r->arena, sizeof(*c)), **tail = &r->m->commands;
	char *blank = strchr(value, ' ');

	if (!blank)
		return refuse(r, "a command is NAME PATH");
	*blank = '\0';
	for (c->path = blank + 1; *c->path == ' '; c->path++)
		;
	c->name = value;
	c->line = r->line;
	if (!plain_word(c->name, "+._-"))
		return refuse(r, say(r->arena, "'%s' is no name for a command", c->name));
	if (manifest_path_wrong(c->path))
		return refuse(r, manifest_path_wrong(c->path));
	for (; *tail; tail = &(*tail)->next)
		if (strcmp((*tail)->name, c->name) == 0)
			return refuse(r, say(r->arena, "the command '%s' is given twice", c->name));
	*tail = c;
	return true;
}

static bool read_rule(struct reader *r, const char *value)
{
	struct manifest_rule *rule = arena_zalloc(r->arena, sizeof(*rule)), **tail = &r->m->rules;

	if (!*value)
		return refuse(r, "the rule is missing");
	rule->text = value;
	rule->line = r->line;
	while (*tail)
		tail = &(*tail)->next;
	*tail = rule;
	return true;
}

static bool read_operands(struct reader *r, const char *value)
{
	for (size_t i = 0; i < ARRAY_LEN(operand_words); i++) {
		if (strcmp(value, operand_words[i]) == 0) {
			r->m->operands = (enum operands)i;
			return true;
		}
	}
	return refuse(r, "operands are none, files, tree or write");
}

/* The next word of *p, ended; NULL without one. */
static char *take_word(char **p)
{
	char *word = *p, *blank = strchr(word, ' ');

	if (!blank || blank == word)
		return NULL;
	*blank = '\0';
	*p = blank + 1;
	return word;
}

static bool read_size(const char *s, uint64_t *v)
{
	*v = 0;
	if (!*s || (*s == '0' && s[1]))
		return false;
	for (; *s; s++)
		if (*s < '0' || *s > '9' || __builtin_mul_overflow(*v, 10, v) || __builtin_add_overflow(*v, *s - '0', v))
			return false;
	return true;
}

static bool read_file(struct reader *r, char *value)
{
	struct manifest_file f = { 0 };
	const char *mode = take_word(&value), *size = mode ? take_word(&value) : NULL, *hash = size ? take_word(&value) : NULL;

	if (!hash)
		return refuse(r, "a file is MODE SIZE HASH PATH");
	f.executable = strcmp(mode, "0755") == 0;
	if (!f.executable && strcmp(mode, "0644") != 0)
		return refuse(r, "a file's mode is 0644 or 0755");
	if (!read_size(size, &f.size))
		return refuse(r, "the file's size is no number");
	if (strlen(hash) != HASH_TEXT || strspn(hash, "0123456789abcdef") != HASH_TEXT)
		return refuse(r, "the file's hash is not 64 hexadecimal digits");
	f.hash = hash;
	f.path = value;
	return manifest_add(r->m, &f, &r->why);
}

static bool read_link(struct reader *r, char *value)
{
	struct manifest_file f = { .path = value };
	char *arrow = strstr(value, " -> ");

	if (!arrow)
		return refuse(r, "a link is PATH -> TARGET");
	*arrow = '\0';
	f.target = arrow + ARROW;
	return manifest_add(r->m, &f, &r->why);
}

static bool read_line(struct reader *r, char *key, char *value)
{
	static const char *const keys[] = { "name", "version", "arch", "summary", "command", "box", "operands", "file", "link" };
	struct manifest *m = r->m;
	const char *near;

	if (strcmp(key, "name") == 0)
		return once(r, &m->name, key, value);
	if (strcmp(key, "version") == 0)
		return once(r, &m->version, key, value);
	if (strcmp(key, "arch") == 0)
		return once(r, &m->arch, key, value);
	if (strcmp(key, "summary") == 0)
		return once(r, &m->summary, key, value);
	if (strcmp(key, "command") == 0)
		return read_command(r, value);
	if (strcmp(key, "box") == 0)
		return read_rule(r, value);
	if (strcmp(key, "operands") == 0)
		return read_operands(r, value);
	if (strcmp(key, "file") == 0 || strcmp(key, "link") == 0) {
		if (r->kind == MANIFEST_SOURCE)
			return refuse(r, "files are listed when the package is built");
		return *key == 'f' ? read_file(r, value) : read_link(r, value);
	}
	near = near_word(key, strlen(key), keys, ARRAY_LEN(keys));
	return refuse(r, near ? say(r->arena, "'%s' is no key of a manifest; '%s' is", key, near) :
			       say(r->arena, "'%s' is no key of a manifest", key));
}

/* A line, in the arena and without its end. */
static bool read_text(struct reader *r, char *s, size_t n)
{
	char *colon;

	if (!text_valid(s, n))
		return refuse(r, "a control character, or bytes that are not UTF-8");
	while (r->kind == MANIFEST_SOURCE && n && s[n - 1] == ' ')
		s[--n] = '\0';
	if (r->kind == MANIFEST_SOURCE && (!n || *s == '#'))
		return true;
	colon = strchr(s, ':');
	if (!colon)
		return refuse(r, "a line is KEY: VALUE");
	*colon++ = '\0';
	if (*colon == ' ')
		colon++;
	return read_line(r, s, colon);
}

static bool check_fields(struct reader *r)
{
	const struct manifest *m = r->m;
	const char *lacks = !m->name ? "name" : !m->version ? "version" : !m->arch ? "arch" : !m->summary ? "summary" : NULL;

	r->line = 0;
	if (lacks)
		return refuse(r, say(r->arena, "the line '%s: ...' is missing", lacks));
	if (!plain_word(m->name, "+._-"))
		return refuse(r, say(r->arena, "'%s' is no name for a package", m->name));
	if (!plain_word(m->version, "+._~"))
		return refuse(r, say(r->arena, "'%s' is no version", m->version));
	if (strcmp(m->arch, "any") != 0 && strcmp(m->arch, "x86_64") != 0 && strcmp(m->arch, "aarch64") != 0)
		return refuse(r, say(r->arena, "the arch '%s' is not any, x86_64 or aarch64", m->arch));
	return r->kind == MANIFEST_SOURCE || manifest_check(m, &r->why);
}

bool manifest_parse(struct manifest *m, struct arena *a, enum manifest_kind kind, str text, unsigned *line, const char **why)
{
	struct reader r = { .m = m, .arena = a, .kind = kind };
	const char *p = text.s, *end = text.s + text.n;
	bool ok = true;

	*m = (struct manifest){ .arena = a };
	for (r.line = 1; ok && p < end; r.line++) {
		const char *nl = memchr(p, '\n', (size_t)(end - p)), *stop = nl ? nl : end;

		ok = read_text(&r, arena_dup(a, p, (size_t)(stop - p)), (size_t)(stop - p));
		if (!ok)
			break;
		p = nl ? nl + 1 : end;
	}
	ok = ok && check_fields(&r);
	*line = r.line;
	*why = r.why;
	return ok;
}

/* ---- writing --------------------------------------------------------------------- */

void manifest_print(const struct manifest *m, struct buf *b)
{
	buf_fmt(b, "name: %s\nversion: %s\narch: %s\nsummary: %s\n", m->name, m->version, m->arch, m->summary);
	for (const struct manifest_command *c = m->commands; c; c = c->next)
		buf_fmt(b, "command: %s %s\n", c->name, c->path);
	for (const struct manifest_rule *r = m->rules; r; r = r->next)
		buf_fmt(b, "box: %s\n", r->text);
	if (m->operands)
		buf_fmt(b, "operands: %s\n", operand_words[m->operands]);
	for (size_t i = 0; i < m->nfiles; i++) {
		const struct manifest_file *f = &m->files[i];

		if (f->target)
			buf_fmt(b, "link: %s -> %s\n", f->path, f->target);
		else
			buf_fmt(b, "file: %s %lu %s %s\n", f->executable ? "0755" : "0644", (unsigned long)f->size, f->hash,
				f->path);
	}
}

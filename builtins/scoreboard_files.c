/* scoreboard_files.c - rows that read what has been made for them
 * SPDX-License-Identifier: ISC
 */
#include "builtins/scoreboard.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* An empty file in the directory dN for each of the N lines that ls is to print. */
static bool files_make(unsigned n)
{
	struct buf name = { 0 };
	bool made = true;

	buf_fmt(&name, "d%u", n);
	mkdir(buf_cstr(&name), 0777);
	for (unsigned i = 0; i < n && made; i++) {
		name.n = 0;
		buf_fmt(&name, "d%u/f%u.txt", n, i * 7919 % n);
		made = board_file(buf_cstr(&name), "", 0);
	}
	buf_finish(&name);
	return made;
}

void probe_list(struct board *b, struct found *f)
{
	if (!files_make(f->row->lines))
		found_wrong(f, "cannot make files: %s", strerror(errno));
	else if (f->row->code)
		probe_shell(b, f);
	else
		probe_program(b, f);
}

/* ---- programs that are read in -------------------------------------------------------------- */

static void add_lines(struct buf *text, unsigned n)
{
	static const char *const lines[] = {
		"check_%u() {",
		"	case $1 in",
		"	--with-*) name=${1#--with-} value=yes ;;",
		"	*=*) name=${1%%=*} value=\"${1#*=}\" ;;",
		"	esac",
		"	if test -f \"$srcdir/$name.c\" && [ \"$value\" != no ]; then",
		"		for word in $words; do result=$((result + ${#word})); done",
		"	fi >/dev/null 2>&1",
		"	echo \"checking for $name... $(echo \"$result\")\"",
		"}",
	};

	for (unsigned i = 0; i < n; i++) {
		if (i % ARRAY_LEN(lines) == 0)
			buf_fmt(text, lines[0], i);
		else
			buf_adds(text, lines[i % ARRAY_LEN(lines)]);
		buf_addc(text, '\n');
	}
}

/* Only who has read it to the end finds the error there. */
static bool is_read_in(struct board *b, struct found *f, struct buf *text)
{
	const char *argv[] = { b->program, "-n", "wrong.sh", NULL };
	struct buf said = { 0 };
	int status;

	buf_adds(text, ")\n");
	status = board_file(argv[2], text->s, text->n) ? board_collect(b, argv, &said) : -1;
	buf_finish(&said);
	if (status != 2)
		found_wrong(f, "an error at the end was not found: status %d", status);
	return status == 2;
}

void probe_lines(struct board *b, struct found *f)
{
	const struct row *r = f->row;
	struct buf text = { 0 };

	add_lines(&text, (unsigned)r->bytes);
	if (!board_file(r->args[2], text.s, text.n))
		found_wrong(f, "cannot make a file: %s", strerror(errno));
	else if (is_read_in(b, f, &text))
		probe_program(b, f);
	buf_finish(&text);
}

/* ---- what is searched ------------------------------------------------------------------------ */

enum { SEARCHED = 20, SEARCHED_LINES = 2000, EVERY = 100 };

void probe_grep(struct board *b, struct found *f)
{
	struct buf text = { 0 }, name = { 0 };

	for (unsigned i = 0; i < SEARCHED_LINES; i++)
		buf_fmt(&text, "line %u of some text with %s in it\n", i, i % EVERY ? "nothing" : "a pattern");
	mkdir("g", 0777);
	for (unsigned i = 0; i < SEARCHED; i++) {
		name.n = 0;
		buf_fmt(&name, "g/%u.b", i);
		if (!board_file(buf_cstr(&name), text.s, text.n))
			found_wrong(f, "cannot make files: %s", strerror(errno));
	}
	buf_fmt(&f->note, "%zu bytes, %d files, %u matches", text.n * SEARCHED, SEARCHED, f->row->lines);
	buf_finish(&text);
	buf_finish(&name);
	if (f->verdict == VERDICT_PASS)
		probe_program(b, f);
}

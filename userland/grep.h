/* grep.h - what the parts of grep share: the options, and what goes on over files
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_GREP_H
#define USERLAND_GREP_H

#include "userland/applet.h"
#include "userland/grep_match.h"

#include <sys/stat.h>

enum grep_binary { BINARY_MESSAGE, BINARY_TEXT, BINARY_SKIP };
enum grep_list { LIST_NONE, LIST_MATCHING, LIST_OTHERS };
enum grep_action { ACTION_READ, ACTION_SKIP, ACTION_RECURSE };
enum grep_devices { DEVICES_UNSET, DEVICES_READ, DEVICES_SKIP };

/* Parameters of SGR, "" for none. */
struct grep_colors {
	const char *selected_match, *context_match, *selected_line, *context_line;
	const char *file, *line, *byte, *separator;
	bool reverse; /* selected and context change places with -v */
	const char *begin, *end; /* around those parameters; the end of colour */
};

/* --include and --exclude, in their order. */
struct grep_glob {
	const char *pattern;
	bool include;
};

struct grep {
	const char *name;
	struct match_options match;
	enum grep_binary binary;
	enum grep_list list;
	enum grep_action directories;
	enum grep_devices devices;
	bool follow; /* -R */
	bool invert, count, quiet, only, number, byte_offset, null, tabs, silent, line_buffered;
	bool first_only; /* the first match decides */
	bool mute; /* lines are not written */
	bool color;
	int file_names; /* 1: always, -1: never */
	long long max; /* lines of a file, -1: all */
	long long before, after; /* -1: not asked for */
	const char *separator; /* between groups, NULL: none */
	const char *label;
	struct grep_colors colors;
	struct buf globs, dir_globs; /* struct grep_glob */
	struct buf patterns; /* each ends with a newline */
	struct arena arena; /* what globs and colours point into */
	bool have_patterns;

	struct matcher *matcher; // owned
	struct out out;
	struct stat out_stat;
	bool out_regular;
	char *buffer; // owned
	size_t room;
	bool terminal; /* out is one */
	bool used; /* a line has been written, and the next group needs a separator */
	bool error;
	bool matched;
	bool with_names; /* now */
	bool bare_names; /* without ./ */
};

/* Run over an open file; fd is closed unless it is 0. command_line: it was an operand. */
void grep_file(struct grep *g, int fd, const char *name, bool command_line);
/* An operand: a file, a directory, or - */
void grep_operand(struct grep *g, const char *name);
/* "name: reason" unless -s says no. */
void grep_error(struct grep *g, const char *name, int e);
/* Whether globs leave the file out. An operand is matched as a whole or behind any slash. */
bool grep_left_out(const struct grep *g, const char *name, bool command_line, bool directory);
/* GREP_COLORS over the defaults. */
void grep_set_colors(struct grep *g);
/* No more files are to be looked at. */
bool grep_done(const struct grep *g);

/* A file while it is looked through; grep_print writes its lines. */
struct scan {
	struct grep *g;
	const char *name;
	int fd;
	const struct stat *st;
	char *begin, *end; /* what is in the buffer */
	long long offset; /* of begin in the file */
	const char *counted; /* up to here lines are counted */
	long long lines; /* so many */
	const char *last; /* behind what was written last; NULL: not in the buffer */
	long long pending; /* lines of context to be written */
	long long left; /* lines to be selected, -1: any number */
	long long selected;
	long long selected_before_nul; /* -1: no NUL so far */
	long long behind_offset; /* in the file, behind the line selected last */
	bool mute, first_only; /* as in struct grep, until the file is found to be binary */
	bool bad_text; /* a line to be written is no text in this locale */
};

/* Lines s..end are selected, or with -v a run of lines of which each is. */
void grep_select(struct scan *s, const char *begin, const char *end);
/* The lines of context behind, up to end. */
void grep_pending(struct scan *s, const char *end);
/* Count the lines that begin up to at, which is within the buffer. */
void grep_count_lines(struct scan *s, const char *at);
void grep_name(struct scan *s);
void grep_separator(struct grep *g, char c);

#endif

/* list.h - what the files of ls share
 *
 *	list_read.c    directories to entries, with what must be known of each
 *	list_sort.c    their order
 *	list_color.c   LS_COLORS, and which colour a name has
 *	list_layout.c  names, in lines or columns
 *	list_long.c    the long format
 *	list_time.c    times as the long format writes them
 *
 * A struct ls is one run. Its entries are those of one directory, or of the
 * operands; they lie in an arena that is reset before the next directory.
 * SPDX-License-Identifier: ISC
 */
#ifndef USERLAND_LIST_H
#define USERLAND_LIST_H

#include "userland/applet.h"
#include "userland/idname.h"

#include <dirent.h>
#include <sys/stat.h>
#include <time.h>

enum list_format { FORMAT_LINES, FORMAT_LONG, FORMAT_COLUMNS, FORMAT_ACROSS, FORMAT_COMMAS };
enum list_order { ORDER_NAME, ORDER_NONE, ORDER_TIME, ORDER_SIZE, ORDER_EXTENSION, ORDER_WIDTH };
enum list_clock { CLOCK_MODIFIED, CLOCK_CHANGED, CLOCK_ACCESSED, CLOCK_BORN };
enum list_hidden { HIDDEN_NOT, HIDDEN_BUT_DOTS, HIDDEN_TOO }; /* none, -A, -a */
enum list_mark { MARK_NONE, MARK_SLASH, MARK_TYPE, MARK_ALL }; /* none, -p, --file-type, -F */
/* Which links are followed: none, operands that lead to directories, operands, all. */
enum list_follow { FOLLOW_NONE, FOLLOW_DIRECTORY, FOLLOW_OPERAND, FOLLOW_ALL };

struct list_options {
	enum list_format format;
	enum list_order order;
	enum list_clock clock;
	enum list_hidden hidden;
	enum list_mark mark;
	enum list_follow follow;
	bool recursive, reverse, themselves, directories_first;
	bool inode, blocks, numeric, no_owner, no_group;
	bool hide_control; /* ? for characters that do not print */
	bool color;
	unsigned human; /* 1024 or 1000; 0: plain numbers */
	unsigned block_size;
	size_t width; /* of a line; 0: without limit */
	size_t tab; /* distance of tabulators; 0: blanks only */
	char end; /* of a line */
	const char *time_style; /* as list_time.c says; NULL: the usual one */
};

/* What stat says. */
struct file {
	mode_t mode, link_mode; /* link_mode: of what a link leads to */
	bool link_ok; /* link_mode is known */
	bool acl, capable;
	bool has_time; /* a birth may be unknown */
	nlink_t links;
	uid_t uid;
	gid_t gid;
	dev_t rdev;
	uint64_t ino, size, blocks; /* of 512 bytes */
	struct timespec time; /* the one that options.clock names */
	str link; /* where it leads to; s is NULL when that is not known */
};

struct entry {
	struct file *file; /* arena; NULL: nobody asked, or that failed */
	uint64_t ino;
	uint32_t len;
	unsigned char type; /* DT_*, of what it leads to when links are followed */
	bool failed; /* stat has */
	bool listed; /* an operand whose contents are listed */
	char name[];
};

/* Widths of columns. Those of operands count the directories among them too. */
struct list_widths {
	size_t inode, block, links, owner, group, major, minor, size;
};

struct list {
	struct arena arena;
	char **names; /* owned; each is an entry's */
	size_t n, cap;
	uint64_t blocks; /* of all */
	bool acl; /* of any */
	struct list_widths widths;
};

struct ls {
	const char *name; /* argv[0] */
	struct list_options o;
	struct out out;
	struct list list;
	struct list_color *color; /* owned; NULL: none */
	struct idname users, groups;
	struct timespec now;
	size_t time_width; /* of a time that cannot be told; 0: not yet known */
	struct buf text; /* a name as it is shown */
	struct buf path; /* the directory and '/', and for a moment a name */
	bool utf8;
	int status;
	bool name_directories, any_directory; /* a heading for each; one has been written */
	unsigned must; /* list_read.c: what is asked of which entries */
	struct wait {
		char *path; /* owned */
		size_t depth;
		bool operand;
	} *waiting; /* owned: directories to be listed, the next one last */
	size_t waiting_n, waiting_cap;
	struct directory_id {
		dev_t dev;
		ino_t ino;
	} *above; /* owned: the directory being listed and those it is in, by depth */
	size_t above_cap;
};

static inline struct entry *entry_of(char *name)
{
	return (struct entry *)(void *)(name - offsetof(struct entry, name));
}

static inline struct entry *entry_at(const struct list *l, size_t i)
{
	return entry_of(l->names[i]);
}

/* list_read.c */
/* What must be known of entries follows from the options; once, when these are final. */
void list_prepare(struct ls *ls);
void list_operand(struct ls *ls, const char *path);
void list_wait(struct ls *ls, const char *path, size_t depth, bool operand);
/* Those of the operands that are directories wait; their entries go. */
void list_set_apart(struct ls *ls);
/* List the directories that wait. */
void list_directories(struct ls *ls);
void list_clear(struct list *l);

/* list_sort.c */
void list_sort(struct ls *ls);

/* list_color.c */
enum list_paint {
	PAINT_LEFT, PAINT_RIGHT, PAINT_END, PAINT_RESET, PAINT_NORMAL, PAINT_FILE, PAINT_DIRECTORY, PAINT_LINK,
	PAINT_FIFO, PAINT_SOCKET, PAINT_BLOCK, PAINT_CHARACTER, PAINT_MISSING, PAINT_ORPHAN, PAINT_EXEC, PAINT_DOOR,
	PAINT_SETUID, PAINT_SETGID, PAINT_STICKY, PAINT_OTHER, PAINT_STICKY_OTHER, PAINT_CAPABLE, PAINT_HARDLINK,
	PAINT_CLEAR, PAINT_COUNT,
};
/* Colours from the environment, or none when it has none for us. */
void color_init(struct ls *ls);
void color_free(struct list_color *c);
/* Is there one, other than 0? */
bool color_has(const struct list_color *c, enum list_paint p);
/* Links look like what they lead to. */
bool color_follows(const struct list_color *c);
void color_normal(struct ls *ls);
/* Before and after the name of e or, with target, of what it leads to; n bytes from column `at` on. */
bool color_begin(struct ls *ls, const struct entry *e, bool target);
void color_end(struct ls *ls, size_t at, size_t n);
void color_finish(struct ls *ls);

/* list_layout.c */
void list_show(struct ls *ls);
/* A name as it is shown: the bytes themselves, or in ls->text. */
str list_shown(struct ls *ls, const char *s, size_t n);
/* The name in its colour, without frills; returns its bytes. */
size_t list_name(struct ls *ls, const struct entry *e, bool target, size_t at);
/* One of / * | = @ for what has that mode, '\0' for none. */
char list_mark(const struct ls *ls, mode_t mode);
/* The same for an entry that may not have been looked at. */
char list_mark_of(const struct ls *ls, const struct entry *e);
/* Number of 512-byte blocks as the options want it. */
char *list_blocks(const struct ls *ls, uint64_t blocks, char tmp[24]);
/* What stands for an entry where inode or blocks do. */
char *list_inode_text(const struct entry *e, char tmp[24]);
char *list_block_text(const struct ls *ls, const struct entry *e, char tmp[24]);
/* Blanks and the text, w wide, and a blank. */
void list_right(struct buf *b, const char *s, size_t w);
/* Inode and blocks, as far as they are wanted. */
void list_frills(struct ls *ls, const struct entry *e);

/* list_long.c */
/* Widths for the entries, as soon as all are known. */
void list_measure(struct ls *ls);
void list_long(struct ls *ls);

/* list_time.c */
/* The style that a word names, as list_options has it; NULL: there is none. */
const char *time_style(const char *word);
/* Add the time of a file, or "?" for NULL, and a blank. */
void time_add(struct ls *ls, struct buf *b, const struct timespec *t);

#endif

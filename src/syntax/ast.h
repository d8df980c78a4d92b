/* ast.h - the const tree that the parser makes and the walker runs
 *
 * One complete command is one program: an arena with the tree in it, counted
 * so that function definitions can keep theirs. Nothing here changes once
 * parsed, but for the cache slots marked so. Every node knows where in its
 * source it began.
 *
 * A word is a list of parts. A literal part holds its text with quoting
 * removed and says whether it was quoted; expansions are nodes.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_AST_H
#define SYNTAX_AST_H

#include "base/arena.h"
#include "base/symbol.h"

/* Whether a subshell may run in process, remembered per generation of the
 * definitions that the answer followed; the one thing in a tree that changes. */
struct scan_cache {
	uint32_t generation;
	bool safe;
};

enum part_kind { PART_LITERAL, PART_PARAM, PART_COMMAND, PART_ARITH, PART_TILDE, PART_PROCESS };

struct part {
	uint8_t kind; /* enum part_kind */
	bool quoted;
	bool assign_only; /* PART_TILDE after = or ':': only where the word is an assignment */
	bool backquote; /* PART_COMMAND: how it was written */
	bool writes; /* PART_PROCESS: >( ), which takes what is written to it */
	uint32_t len; /* PART_LITERAL, PART_TILDE: length of text */
	union {
		const char *text; /* NUL-terminated; PART_TILDE: the user's name */
		const struct param *param;
		const struct body *command;
		const struct arith_word *arith;
	};
};

enum word_flags {
	WORD_LITERAL = 1, /* one field, known: lit */
	WORD_GLOB = 2, /* an unquoted literal *, ? or [ */
	WORD_EXPANDS = 4, /* an unquoted expansion: may split or vanish */
	WORD_QUOTED = 8, /* some part was quoted, even if empty */
	WORD_MULTI = 16, /* "$@" within: may be other than one field */
	WORD_NAMED = 32, /* begins with an unquoted NAME= or, in bash, NAME+= */
	WORD_APPEND = 64, /* WORD_NAMED: with += */
	WORD_BRACE = 128, /* bash: unquoted { with a comma or .. and } behind it */
	WORD_COMPOUND = 256, /* bash: an operand NAME=( ) of a declaration utility; lit is its spelling */
};

/* The commands of a substitution in a spelling, which holds only what is around them. */
struct insertion {
	const struct insertion *next;
	const char *at; /* in the spelling */
	const struct body *body;
};

struct word {
	str text; /* the spelling; .s NULL: deep inside others, or an alias ended in it */
	const struct insertion *insertions; /* what the spelling leaves out */
	const char *lit; /* WORD_LITERAL: the field, NUL-terminated */
	union {
		const struct part *parts;
		const struct compound *compound; /* WORD_COMPOUND */
	};
	uint32_t nparts, lit_len;
	uint32_t off, line;
	uint32_t eq; /* WORD_NAMED: index of the = */
	uint16_t flags;
};

/* [ ] behind an array's name: what stands there is a key or a number, as the array is. */
struct subscript {
	char all; /* @ or *; 0: one element */
	const struct arith_word *index;
};

enum param_op {
	PARAM_PLAIN,
	PARAM_LENGTH, /* ${#x} */
	PARAM_DEFAULT, /* ${x-w} */
	PARAM_ASSIGN, /* ${x=w} */
	PARAM_ERROR, /* ${x?w} */
	PARAM_ALTERNATE, /* ${x+w} */
	PARAM_PREFIX, /* ${x#w} */
	PARAM_SUFFIX, /* ${x%w} */
	/* bash's */
	PARAM_SUBSTRING, /* ${x:offset:length} */
	PARAM_REPLACE, /* ${x/w/w2} */
	PARAM_CASE, /* ${x^w} */
	PARAM_TRANSFORM, /* ${x@Q} */
	PARAM_NAMES, /* ${!x*} ${!x@}: sym is the prefix, special how they are joined */
	PARAM_KEYS, /* ${!x[@]} ${!x[*]} */
	PARAM_BAD, /* no expansion at all: an error when it is reached; arg is the text */
};

struct param {
	struct symbol *sym; /* a variable; NULL: special or positional */
	uint32_t number; /* positional, when special is 0 */
	char special; /* one of @*#?-$! or 0 */
	uint8_t op; /* enum param_op */
	bool colon; /* null counts as unset */
	bool longest; /* ## %%; PARAM_CASE: every character */
	bool braces;
	bool indirect; /* ${!x}: of the parameter that the value names */
	char which; /* PARAM_REPLACE: one of / # % or 0; PARAM_CASE: ^ , or ~; PARAM_TRANSFORM: the letter */
	const struct subscript *sub; /* NULL: none */
	const struct word *arg, *arg2;
	const struct arith_word *offset, *length; /* length may be NULL */
};

/* $x or ${x}, and nothing more. */
static inline bool param_is_plain(const struct param *p)
{
	return p->op == PARAM_PLAIN && !p->sub && !p->indirect;
}

struct syntax_error;

/* The commands of $( ), of ` ` and of bash's ${ }. */
struct body {
	char here; /* what follows the brace of ${ } and ${| }, which run in the shell itself: a blank or |; 0: $( ) */
	const struct node *node; /* NULL: empty */
	struct scan_cache *cache;
	/* what is wrong with the commands between backquotes, which counts when they are to run; NULL: nothing */
	const struct syntax_error *wrong;
	str text; /* wrong: as it stands there, without the backquotes */
};

/* A parameter within $(( )). */
struct arith_param {
	const struct param *param;
	const struct symbol *array; /* it stands in the subscript of that; NULL: it does not */
	bool after_minus; /* a negative number would read as -- */
};

/* $(( )): the words as written, and the tree when it is known beforehand. */
struct arith_word {
	const struct word *word;
	const struct arith *tree; /* NULL: parse the expanded text at run time */
	const struct arith_param *params; /* which must be plain numbers, or else the text is parsed */
	uint32_t nparams;
};

enum redir_op {
	REDIR_IN, /* < */
	REDIR_OUT, /* > */
	REDIR_CLOBBER, /* >| */
	REDIR_APPEND, /* >> */
	REDIR_RDWR, /* <> */
	REDIR_DUP_IN, /* <& */
	REDIR_DUP_OUT, /* >& */
	REDIR_HERE, /* << and <<- */
	REDIR_STRING, /* <<< */
};

struct redir {
	const struct redir *next;
	const struct word *target; /* REDIR_HERE: the body */
	str delimiter; /* REDIR_HERE: as written */
	const char *variable; /* {NAME}: the number is chosen, and NAME is set to it; NULL: fd */
	int fd;
	uint8_t op; /* enum redir_op */
	bool strip; /* <<- */
	bool here_literal; /* the delimiter was quoted */
	bool fd_given;
	bool both; /* &> and &>>: the next one is the 2>&1 that belongs to it */
	bool written_dup; /* both, but as >& */
};

/* One of what stands in NAME=( ). */
struct compound_item {
	const struct subscript *sub; /* [ ]=, or NULL */
	bool append; /* [ ]+= */
	bool braces; /* behind [ ]= there are some to expand */
	struct word word;
};

struct compound {
	uint32_t n;
	const struct compound_item *items;
};

struct assign {
	struct symbol *sym;
	const struct subscript *sub; /* NULL: none */
	bool append; /* += */
	const struct word *value; /* NULL: compound */
	const struct compound *compound;
};

enum node_kind {
	NODE_SIMPLE,
	NODE_PIPE,
	NODE_AND,
	NODE_OR,
	NODE_NOT,
	NODE_SEQ,
	NODE_ASYNC,
	NODE_GROUP,
	NODE_SUBSHELL,
	NODE_REDIR,
	NODE_IF,
	NODE_WHILE,
	NODE_UNTIL,
	NODE_FOR,
	NODE_CASE,
	NODE_FUNCTION,
	NODE_ARITH, /* (( )) */
	NODE_ARITH_FOR, /* for (( ; ; )) */
	NODE_CONDITION, /* [[ ]] */
	NODE_SELECT, /* a node_for */
	NODE_COPROC,
	NODE_TIME, /* time: a node_one whose child may be NULL */
	NODE_TIME_POSIX, /* time -p */
};

struct node {
	uint8_t kind; /* enum node_kind */
	bool newline; /* in a list: a newline ends it */
	uint32_t line, off;
};

struct node_simple {
	struct node node;
	uint32_t nwords, nassigns;
	const struct word *words;
	const struct assign *assigns;
	const struct redir *redirs;
	struct symbol *sym; /* of a literal first word; NULL: dynamic or none */
	bool all_single; /* each word is exactly one field */
};

/* NODE_PIPE and NODE_SEQ */
struct node_list {
	struct node node;
	uint32_t n;
	const struct node *const *items;
};

/* NODE_AND, NODE_OR */
struct node_pair {
	struct node node;
	const struct node *left, *right;
};

/* NODE_NOT, NODE_ASYNC, NODE_GROUP, NODE_SUBSHELL, NODE_REDIR */
struct node_one {
	struct node node;
	const struct node *child;
	const struct redir *redirs; /* NODE_REDIR */
	struct scan_cache *cache; /* NODE_SUBSHELL */
};

struct node_if {
	struct node node;
	const struct node *test, *then, *other; /* other may be NULL */
};

struct node_while {
	struct node node;
	const struct node *test, *body;
};

struct node_for {
	struct node node;
	struct symbol *sym;
	bool has_in;
	uint32_t nwords;
	const struct word *words;
	const struct node *body;
};

struct node_arith {
	struct node node;
	const struct arith_word *expression;
};

struct node_arith_for {
	struct node node;
	const struct arith_word *init, *test, *step; /* NULL: empty */
	const struct node *body;
};

enum condition_kind {
	CONDITION_ONE, /* op a; a alone is -n a */
	CONDITION_TWO, /* a op b */
	CONDITION_NOT, /* left */
	CONDITION_GROUP, /* ( left ) */
	CONDITION_AND,
	CONDITION_OR,
};

struct condition_node {
	uint8_t kind; /* enum condition_kind */
	bool bare; /* CONDITION_ONE: without its -n */
	const char *op; /* as written */
	const struct word *a, *b;
	const struct condition_node *left, *right;
};

struct node_condition {
	struct node node;
	const struct condition_node *root;
};

enum case_end { CASE_BREAK, CASE_FALL, CASE_TEST };

struct case_item {
	uint32_t n;
	uint8_t end; /* enum case_end */
	const struct word *patterns;
	const struct node *body; /* may be NULL */
};

struct node_case {
	struct node node;
	const struct word *word;
	uint32_t n;
	const struct case_item *items;
};

struct node_coproc {
	struct node node;
	const char *name;
	const struct node *child;
};

struct node_function {
	struct node node;
	struct symbol *sym;
	const struct node *body;
	struct program *program; /* the arena that holds this */
};

struct program {
	struct arena arena;
	unsigned refs;
	const struct node *root; /* NULL: nothing to run */
	struct symbol **symbols; /* owned: whose uses are counted for the tree */
	size_t nsymbols, symbols_cap;
	bool strict; /* set -o strict, as it was where this stands */
	struct symbol *file; /* --coverage: where it stands; NULL: nobody wants to know */
	bool forks; /* $BASHPID or ${ }: a subshell that runs it must be a process */
};

struct program *program_new(void);
/* Empty it for the next command. */
void program_reset(struct program *p);
/* symbol_get for the program's tree, which keeps the symbol. */
struct symbol *program_symbol(struct program *p, const char *name, size_t len);
void program_ref(struct program *p);
void program_unref(struct program *p);

#endif

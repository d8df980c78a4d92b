/* lexer.h - characters to tokens
 *
 * The one lexer: it makes whole words, with their expansions parsed, so that
 * nothing is scanned twice. The parser asks for the next token and says in
 * which position it stands (aliases and reserved words depend on that).
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_LEXER_H
#define SYNTAX_LEXER_H

#include "syntax/ast.h"
#include "syntax/source.h"

enum token {
	TOK_EOF,
	TOK_NEWLINE,
	TOK_WORD,
	TOK_IO_NUMBER,
	/* operators */
	TOK_SEMI, TOK_DSEMI, TOK_SEMI_AND, TOK_DSEMI_AND, TOK_AND, TOK_AND_IF, TOK_PIPE, TOK_PIPE_AND, TOK_OR_IF,
	TOK_LPAREN, TOK_RPAREN,
	TOK_LESS, TOK_GREAT, TOK_CLOBBER, TOK_DGREAT, TOK_LESSGREAT, TOK_LESSAND, TOK_GREATAND,
	TOK_DLESS, TOK_DLESSDASH, TOK_TLESS, TOK_AND_GREAT, TOK_AND_DGREAT,
	/* reserved words, only where the parser recognises them */
	TOK_BANG, TOK_LBRACE, TOK_RBRACE, TOK_CASE, TOK_DO, TOK_DONE, TOK_ELIF, TOK_ELSE, TOK_ESAC, TOK_FI,
	TOK_FOR, TOK_IF, TOK_IN, TOK_THEN, TOK_UNTIL, TOK_WHILE,
	TOK_FUNCTION, /* bash's, from here on */
	TOK_COPROC, TOK_DLBRACKET, TOK_SELECT, TOK_TIME,
	TOK_ERROR,
};

/* Something that is open, for "opened here" in messages. */
struct opener {
	const struct opener *outer;
	const char *what;
	uint32_t line, column;
};

struct syntax_error {
	char *message; /* owned; NULL: none */
	uint32_t line, column; /* from 1 */
	char *text; /* owned: the source line */
	char *opened; /* owned or NULL: what was open, and where */
	bool incomplete; /* more input could have completed it */
};

struct here_pending {
	struct here_pending *next;
	struct redir *redir;
	uint32_t record; /* of the << */
};

/* A here-document that the end of the input has ended, in the program's arena. */
struct here_unended {
	const struct here_unended *next;
	uint32_t line, end; /* before its first line, and the last one */
	str wanted;
};

/* What the word that was read last assigns to, when that is more than NAME=. */
struct assigned {
	struct symbol *sym; /* NULL: an item of ( ) */
	const struct subscript *sub; /* the word is what follows the = */
	const struct compound *compound;
};

struct lexer {
	enum token (*read)(struct lexer *, unsigned); /* lexer_read, or who records tokens, too */
	struct source *src;
	struct program *program; /* where the tree goes */
	/* text of an alias, or .s NULL; itself NULL when there are none */
	str (*alias)(const struct symbol *sym);
	/* current token */
	enum token tok;
	struct word *word; /* TOK_WORD */
	struct assigned assigned; /* TOK_WORD */
	int io_number; /* TOK_IO_NUMBER */
	const char *io_variable; /* TOK_IO_NUMBER: {NAME} instead (bash); NULL: the number */
	uint32_t line, off, column; /* of the token */
	bool bash; /* bash's language, else only the standard's */
	bool ascii; /* there are no characters beyond ASCII */
	bool extglob; /* a word goes on within @( ) and the like */
	bool keyword; /* assignments may stand behind the command's name */
	bool no_comments; /* # is a character like any other */
	bool in_braces; /* in the commands of ${ }, whose } needs nothing behind it */
	bool have; /* a token is waiting */
	const uint8_t *ends; /* MODE_LISTED: not 0 for what ends a word */
	uint8_t where; /* LEX_*: what the word that is being read may be */
	bool alias_next; /* the previous alias ended in a blank: look this word up too */
	struct buf text; /* scratch for literal runs */
	struct buf parts; /* scratch stack of struct part */
	struct buf edits; /* scratch stack of struct edit */
	struct buf items; /* the parser's: words, assignments, nodes of lists being read */
	struct here_pending *here_first, **here_last;
	const struct here_unended *unended, **unended_last; /* in bash's language */
	const struct opener *opener;
	struct syntax_error *error;
	struct recording *recording; /* borrowed; NULL: nobody wants to know (recording.h) */
	uint32_t strays; /* what a spelling cannot hold: here-documents that end after their $( ) */
	size_t own_again, *again; /* bytes read again because a $(( was no arithmetic; with lexers within shared */
	unsigned nesting; /* of substitutions and expansions */
};

void lexer_init(struct lexer *lx, struct source *src, struct program *p, struct syntax_error *err);
/* For text within what outer reads. */
void lexer_init_inner(struct lexer *lx, struct source *src, const struct lexer *outer);
void lexer_finish(struct lexer *lx);
/* Before the next complete command: forget all but the source and the scratch memory. */
void lexer_restart(struct lexer *lx, struct program *p);

/* Where the next token stands. The last two: an operand of a declaration utility, an item of NAME=( ). */
enum { LEX_COMMAND = 1, LEX_RESERVED = 2, LEX_DECLARE = 4, LEX_ITEM = 8 };

/* Look at the next token; where is LEX_* and only matters on the first look. */
enum token lexer_read(struct lexer *lx, unsigned where); /* for lexer_token */
static inline enum token lexer_token(struct lexer *lx, unsigned where)
{
	return lx->have ? lx->tok : lx->read(lx, where);
}
static inline void lexer_next(struct lexer *lx)
{
	lx->have = false;
}
static inline void lexer_skip_newlines(struct lexer *lx, unsigned where)
{
	while (lexer_token(lx, where) == TOK_NEWLINE)
		lexer_next(lx);
}
/* The reserved word that w spells, in bash's language or else in the standard's, or TOK_WORD. */
enum token lexer_reserved(const struct word *w, bool bash);
const char *token_text(enum token t);

/* Report at the current token; only the first report counts. */
void lexer_fail(struct lexer *lx, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* The same at the reading position: the input ended within what is open. */
void lexer_fail_here(struct lexer *lx, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void lexer_open(struct lexer *lx, struct opener *o, const char *what);
static inline void lexer_close(struct lexer *lx, const struct opener *o)
{
	lx->opener = o->outer;
}

/* Deeper substitutions and expansions than this are an error. */
enum { LEXER_MAX_NESTING = 1000 };

/* One level further in; false after an error. */
bool lexer_nest(struct lexer *lx);

/* Peek with line continuations taken out (POSIX 2.2.1). */
int lexer_peek_backslash(struct lexer *lx);
static inline int lexer_peek(struct lexer *lx)
{
	int c = source_peek(lx->src);

	return c == '\\' ? lexer_peek_backslash(lx) : c;
}

/* The character behind the one at the reading position, SOURCE_EOF when there is none. */
int lexer_second(const struct lexer *lx);
/* Is c, at the reading position, the beginning of bash's <( ) or >( )? */
static inline bool lexer_at_process(const struct lexer *lx, int c)
{
	return lx->bash && (c == '<' || c == '>') && lexer_second(lx) == '(';
}

/* The input ended: whatever here-documents still wait are empty. */
void lexer_here_at_end(struct lexer *lx);

void syntax_error_finish(struct syntax_error *e);

#endif

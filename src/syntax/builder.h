/* builder.h - a word while it is being read, for the files that read words
 *
 * word.c reads words and the text between quotes, quote.c what quotes begin,
 * expansion.c what $ and ` begin; they call each other in turn.
 * SPDX-License-Identifier: ISC
 */
#ifndef SYNTAX_BUILDER_H
#define SYNTAX_BUILDER_H

#include "syntax/recording.h"

enum mode {
	MODE_BARE, /* unquoted: ends at a blank or an operator outside of @( ) and the like */
	MODE_BRACE, /* unquoted operand of ${ }: ends at } */
	MODE_BRACE_QUOTED, /* operand of "${ }": ends at } */
	MODE_QUOTED, /* "...": ends at " */
	MODE_HERE, /* here-document's body: ends with the input */
	MODE_ARITH, /* $(( )): ends at )) */
	MODE_PATTERN, /* unquoted pattern of ${x/ }: ends at / or } */
	MODE_GLOBAL_PATTERN, /* of ${x// }: the same, but it may begin with / */
	MODE_ARITH_BRACKETS, /* $[ ]: ends at ] */
	MODE_OFFSET, /* arithmetic of ${x: }: ends at : or } */
	MODE_REGEX, /* unquoted, right of =~: ends at a blank or an operator outside of ( ) */
	MODE_SUBSCRIPT, /* unquoted, between [ and its ] */
	MODE_LISTED, /* unquoted: ends at one of lexer.ends */
	MODE_FOR, /* arithmetic of for (( ; ; )): ends at ; or ) */
};

struct builder {
	struct lexer *lx;
	size_t first_part; /* in lx->parts, bytes */
	size_t run; /* literal run's start in lx->text */
	bool run_quoted;
	bool run_open; /* quotes were seen: an empty run is a part too */
	bool assign; /* ~ after = and : is recognised */
	bool regex; /* MODE_REGEX: a $ that begins nothing means the end */
	int depth; /* MODE_REGEX: of ( ); MODE_BARE: of those of an extended pattern; MODE_SUBSCRIPT: of [ ] */
	bool brace; /* an unquoted { in bash's language */
	bool bracket; /* an unquoted [ that a ] would make a pattern */
	uint8_t where; /* LEX_* */
	struct assigned assigned;
	uint16_t flags;
	uint32_t off, eq; /* of the word in the source; of the = in the word */
};

/* May there be braces to expand in s[0..n), behind what *state says of the text before? Begins with 0; 3 is yes. */
void brace_look(const char *s, size_t n, int *state);
void builder_begin(struct builder *b, struct lexer *lx);
/* The finished word; its parts leave the scratch stack. */
struct word *builder_finish(struct builder *b, uint32_t line, uint32_t off);
void builder_add(struct builder *b, struct part p);
/* Turn the literal run into a part. */
void builder_end_run(struct builder *b);
/* Quotes stand here: even with nothing between them they make a part. */
void builder_quotes(struct builder *b);

static inline void builder_char(struct builder *b, int c, bool quoted)
{
	if (b->run_quoted != quoted) {
		builder_end_run(b);
		b->run_quoted = quoted;
	}
	buf_addc(&b->lx->text, (char)c);
}

/* Keeps the source's window from the word's start on, for the spelling. */
struct spelling {
	uint32_t start; /* absolute, in the base */
	uint32_t at; /* the same, or within the alias's text: for edits */
	const char *alias_start; /* or in an alias's text */
	const struct alias_input *alias;
	uint32_t pops, strays;
	size_t edits; /* in lx->edits, bytes: those of before */
	bool mine;
};

/* What a spelling has in place of the text that was read. */
struct edit {
	uint32_t at, len; /* of that text, as spelling_at says */
	str text; // arena
	const struct body *body; /* to be inserted before it; NULL: none */
};

struct spelling spelling_begin(const struct lexer *lx);
/* The text since then, borrowed from the window; .s NULL when it is not in one piece, or says `<<` only. */
str spelling_end(const struct lexer *lx, struct spelling s);
/* Keep it, and the edits since then, for the word; not deep inside other words, which hold it too. */
void spelling_keep(struct lexer *lx, struct spelling s, str text, struct word *w);
/* Where the reading stands, for edits. */
uint32_t spelling_at(const struct lexer *lx);
/* What was read from `at` on is to be spelled so. */
void spelling_edit(struct lexer *lx, uint32_t at, str text, const struct body *body);

/* Each reads one construct from its first character on, but for what it says; false after an error. */
bool lex_parts(struct builder *b, enum mode mode); /* up to mode's end, which is left */
bool lex_single_quoted(struct builder *b);
bool lex_double_quoted(struct builder *b);
bool lex_dollar_quoted(struct builder *b, uint32_t at); /* the $ being taken, which the spelling has at `at` */
bool lex_dollar(struct builder *b, bool quoted, bool literal_quote); /* literal_quote: $' is no quote here */
bool lex_process(struct builder *b, int c); /* bash's <( ) and >( ); c is the first character */
bool lex_backquoted(struct builder *b, bool quoted); /* b's run has been ended */
/* A word of its own within another, up to mode's end; NULL after an error. */
const struct word *lex_operand(struct lexer *lx, enum mode mode);
const struct arith_word *lex_arith_operand(struct lexer *lx, enum mode mode);

/* Where the reading stands, to come back to. */
struct place {
	uint32_t at, line, line_start;
	const struct alias_input *alias;
	const char *alias_p;
	uint32_t pops;
};

/* The token that is being read, while others are read within it. */
struct token_state {
	enum token tok;
	uint32_t line, off, column;
	bool alias_next, have;
};

struct token_state token_save(const struct lexer *lx);
void token_restore(struct lexer *lx, struct token_state s);

/* Reading that may turn out to be of something else. The source's window must be held. */
struct attempt {
	struct place place;
	struct token_state token;
	const struct opener *opener;
	size_t parts, text, edits, items;
	struct here_pending *first, **last;
	unsigned nesting;
	struct record_mark mark;
};

struct attempt attempt_begin(const struct lexer *lx);
/* Everything is as it was. false: an alias's text has ended since, or too much has been read twice. */
bool attempt_undo(struct lexer *lx, const struct attempt *a);

/* What arrays are written with (array.c). */
/* [ ] at the reading position; NULL after an error. */
const struct subscript *lex_subscript(struct lexer *lx);
/* Where b's word has come to a [ : is it [ ]= or [ ]+=? 1: yes, taken; 0: it is as it was; -1: error. */
int lex_element(struct builder *b);
/* The items from the ( at the reading position to the ); NULL after an error. */
const struct compound *lex_compound(struct lexer *lx);

#endif

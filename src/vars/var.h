/* var.h - variables: values, attributes, scopes, the environment
 *
 * A value is text, or a number whose text is made when somebody asks. Scope is
 * dynamic by shallow binding: `local` and assignments before functions and
 * builtins push the old binding, the scope's end restores it.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_VAR_H
#define VARS_VAR_H

#include "vars/shell.h"

enum var_flags {
	VAR_SET = 1,
	VAR_EXPORT = 2,
	VAR_READONLY = 4,
	VAR_TEXT = 8, /* text is current */
	VAR_NUMBER = 16, /* number is current */
	VAR_NOT_NUMBER = 32, /* text was looked at and is no plain number */
	VAR_LOCAL = 64,
	VAR_PLAIN = 128, /* unset or local once: what is special about the name is gone */
};

struct var {
	char *text; /* NUL-terminated; owned when cap is not 0, else of the environment */
	size_t len, cap;
	long number;
	uint32_t saved; /* id of the checkpoint that holds the old state */
	uint8_t flags; /* enum var_flags */
	struct var *outer; /* the binding beneath */
	struct symbol *sym;
	struct var *scope_next;
};

struct scope {
	struct scope *outer;
	struct var *vars;
	bool function; /* `local` may bind here */
	int getopts_pos; /* when OPTIND was bound here */
};

/* The text, or NULL when unset. Valid until the next assignment. */
const char *var_text(struct shell *sh, struct symbol *s);
str var_str(struct shell *sh, struct symbol *s); /* .s NULL when unset */
/* The value when it is a plain decimal number (or unset, as 0). */
bool var_number(struct shell *sh, struct symbol *s, long *out);
/* false after an error message: read-only. */
bool var_set(struct shell *sh, struct symbol *s, const char *text, size_t n);
/* Free the text unless it is the environment's; v is about to go, or to get another. */
void var_drop_text(struct var *v);
bool var_set_number(struct shell *sh, struct symbol *s, long number);
bool var_append(struct shell *sh, struct symbol *s, const char *text, size_t n);
bool var_unset(struct shell *sh, struct symbol *s);
/* Add and remove flags, making an unset variable when there is none. */
void var_flag(struct shell *sh, struct symbol *s, uint8_t add, uint8_t remove);
bool var_readonly_error(struct shell *sh, const struct symbol *s);

void scope_push(struct shell *sh, struct scope *sc, bool function);
void scope_pop(struct shell *sh);
/* A new unset binding in scope sc that keeps the export attribute. */
void scope_bind(struct shell *sh, struct scope *sc, struct symbol *s);

/* When many names have gathered: free the variables that are unset, and the names that mean nothing. Only
   between two commands. */
void var_sweep(struct shell *sh);

/* The environment for a new program; valid until the next change. */
char **var_environ(struct shell *sh);
void var_import(struct shell *sh, char **envp);
/* Plain-name helpers for the shell's own use. */
const char *var_get(struct shell *sh, const char *name);
bool var_put(struct shell *sh, const char *name, const char *text);

/* `export -p` and friends: name='value' lines for variables with all of flags. */
void var_print(struct shell *sh, struct out *o, const char *prefix, uint8_t flags);

#endif

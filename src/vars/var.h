/* var.h - variables: values, arrays, attributes, scopes, the environment
 *
 * A value is text, or a number whose text is made when somebody asks. Scope is
 * dynamic by shallow binding: `local` and assignments before functions and
 * builtins push the old binding, the scope's end restores it. Whoever reads or
 * sets by a symbol goes through name references and meets element 0 of arrays.
 * SPDX-License-Identifier: ISC
 */
#ifndef VARS_VAR_H
#define VARS_VAR_H

#include "vars/array.h"
#include "vars/shell.h"

enum var_flags {
	VAR_SET = 1,
	VAR_EXPORT = 2,
	VAR_READONLY = 4,
	VAR_LOCAL = 8,
	VAR_PLAIN = 16, /* unset or local once: what is special about the name is gone */
	VAR_INTEGER = 32,
	VAR_LOWER = 64,
	VAR_UPPER = 128,
	VAR_CAPITAL = 256,
	VAR_TRACE = 512,
	VAR_NAMEREF = 1024, /* the value is the name of another, or of an element */
	VAR_INDEXED = 2048,
	VAR_ASSOC = 4096,
	VAR_DECLARED = 8192, /* exists, if only as a name */
	VAR_ARRAY = VAR_INDEXED | VAR_ASSOC,
	VAR_CONVERTS = VAR_INTEGER | VAR_LOWER | VAR_UPPER | VAR_CAPITAL, /* what is assigned */
};

struct var {
	struct value value; /* of what is no array */
	struct array *array; /* owned; NULL: empty, or no array */
	uint32_t saved; /* id of the checkpoint that holds the old state */
	uint16_t flags; /* enum var_flags */
	struct var *outer; /* the binding beneath */
	struct symbol *sym;
	struct var *scope_next;
};

struct scope {
	struct scope *outer;
	struct var *vars;
	bool function; /* `local` may bind here */
	bool keeps_options; /* `local -` */
	uint64_t options; /* set's, as they will be again */
	int getopts_pos; /* when OPTIND was bound here */
};

/* ---- by name ------------------------------------------------------------------------- */

/* The text, or NULL when unset. Valid until the next assignment. */
const char *var_text(struct shell *sh, struct symbol *s);
str var_str(struct shell *sh, struct symbol *s); /* .s NULL when unset */
/* The value when it is a plain decimal number (or unset, as 0). */
bool var_number(struct shell *sh, struct symbol *s, long *out);
/* These are false after an error message: read-only, or no value for the variable's attributes. */
bool var_set(struct shell *sh, struct symbol *s, const char *text, size_t n);
bool var_set_number(struct shell *sh, struct symbol *s, long number);
bool var_append(struct shell *sh, struct symbol *s, const char *text, size_t n);
bool var_unset(struct shell *sh, struct symbol *s);
/* Add and remove flags of the binding of s itself, made when there is none. */
void var_flag(struct shell *sh, struct symbol *s, uint16_t add, uint16_t remove);
bool var_readonly_error(struct shell *sh, const struct symbol *s);

/* ---- by binding ---------------------------------------------------------------------- */

/* What a name means once name references have been followed. */
struct target {
	struct symbol *sym; /* NULL: the reference refers to nothing yet */
	struct var *var; /* NULL: never set */
	str sub; /* the subscript in the reference; .s NULL: none */
};

/* false: the references go in a circle (a warning has been written) or what one says is no name. */
bool var_target(struct shell *sh, struct symbol *s, struct target *t);
/* The binding of s without following anything, made when there is none. */
struct var *var_binding(struct shell *sh, struct symbol *s);
/* The same of the outermost scope. */
struct var *var_global(struct shell *sh, struct symbol *s);
/* The binding whose elements s[...] are, current for the arrays that are made when they are read; NULL: none. */
struct var *var_elements(struct shell *sh, struct symbol *s);

enum { ASSIGN_APPEND = 1 };
/* key NULL: the variable, of an array element 0. false after a message. */
bool binding_set(struct shell *sh, struct var *v, const struct key *key, str text, unsigned how);
bool binding_set_number(struct shell *sh, struct var *v, const struct key *key, long number);
/* What another one is: value, elements and attributes. */
void binding_copy(struct shell *sh, struct var *v, const struct var *from);
/* Is text what a name reference may hold, NAME or NAME[subscript]? */
bool names_target(str text);
/* Let a name reference refer to NAME or NAME[subscript]; false after a message. */
bool binding_refer(struct shell *sh, struct var *v, str text);
void binding_flag(struct shell *sh, struct var *v, uint16_t add, uint16_t remove);
/* The value, of an array element 0, or the element; .s NULL when unset. */
str binding_str(struct var *v, const struct key *key);
/* The same as it is kept, or NULL. */
struct value *binding_value(const struct var *v, const struct key *key);
/* An array of that kind (VAR_INDEXED or VAR_ASSOC), what was its value being element 0; empty with clear. false after
   a message: it is one of the other kind, or read-only. */
bool binding_array(struct shell *sh, struct var *v, uint16_t kind, bool clear);
bool binding_unset(struct shell *sh, struct var *v);
bool binding_unset_element(struct shell *sh, struct var *v, const struct key *key);

/* ---- scopes and the environment ------------------------------------------------------ */

void scope_push(struct shell *sh, struct scope *sc, bool function);
void scope_pop(struct shell *sh);
/* A new unset binding in scope sc that keeps the export attribute. */
struct var *scope_bind(struct shell *sh, struct scope *sc, struct symbol *s);
/* The innermost scope of a function; NULL: none runs. */
struct scope *scope_function(const struct shell *sh);
/* The binding of s in that scope alone, or NULL. */
struct var *scope_find(const struct scope *sc, const struct symbol *s);

/* When many names have gathered: free the variables that are unset, and the names that mean nothing. Only
   between two commands. */
void var_sweep(struct shell *sh);

/* The environment for a new program, without _; valid until the next change. */
char **var_environ(struct shell *sh);
/* The same with _, which in bash's language is the program's path; valid until the command's end. */
char **var_environ_for(struct shell *sh, const char *path);
void var_import(struct shell *sh, char **envp);
/* Plain-name helpers for the shell's own use. */
const char *var_get(struct shell *sh, const char *name);
bool var_put(struct shell *sh, const char *name, const char *text);

/* The symbols of variables that have all of flags, sorted by name, in the scratch arena. */
struct symbol **var_list(struct shell *sh, uint16_t flags, size_t *n);

/* What to say behind a name that is not set: ", did you mean NAME?", in strict code when there is one like it; else "". */
const char *var_near(struct shell *sh, const struct symbol *s);

#endif

/*
 * declare [-aAfFgiIlnrtux] [name[=value]...]
 * declare -p [-aAfFilnrtux] [name...]
 *
 * Give variables values and attributes, or show them.
 *
 * In a function the variables are local to it. `+` instead of `-` takes an attribute away.
 *
 *   -a  an indexed array
 *   -A  an associative array
 *   -f  functions instead of variables
 *   -F  functions, their names only
 *   -g  in the outermost scope, also in a function
 *   -i  a value is an arithmetic expression
 *   -I  a local variable begins with the value and attributes of what it hides
 *   -l  values in lower case
 *   -n  a reference to the variable that the value names
 *   -p  write the declarations so that they can be read back
 *   -r  read-only
 *   -t  the attribute `trace`
 *   -u  values in upper case
 *   -c  values with a capital first letter
 *   -x  exported
 *
 *   $ declare -i n=6*7; echo "$n"; declare -p n
 *   42
 *   declare -i n="42"
 *   $ declare -u word=quiet; echo "$word"
 *   QUIET
 *
 * SPDX-License-Identifier: ISC
 */
#include "builtins/declaration.h"
#include "expand/fields.h"
#include "vars/func.h"
#include "vars/options.h"
#include "vars/show.h"

extern const struct command cmd_declare, cmd_typeset, cmd_local;

static const char declare_usage[] =
	"declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]";

/* What the options of one call ask for. */
struct request {
	struct declaration d;
	bool print, functions, names;
};

/* 0, or the status of wrong usage. */
static int read_options(struct shell *sh, struct args *a, struct request *r, const char *usage)
{
	int c;

	while ((c = args_next(a)) > 0) {
		uint16_t flag = declare_flag(c);

		if (c == '?')
			return builtin_usage(sh, a, usage);
		if (flag && a->sign == '+')
			r->d.remove |= flag;
		else
			r->d.add |= flag;
		r->print |= c == 'p';
		r->functions |= c == 'f' || c == 'F';
		r->names |= c == 'F';
		r->d.global |= c == 'g';
		r->d.inherit |= c == 'I';
	}
	return 0;
}

/* Variables with their values, then functions: all that there is. */
static void list_all(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);
	size_t n;
	struct symbol **all = var_list(sh, 0, &n);

	for (size_t i = 0; i < n; i++) {
		show_refresh(sh, all[i]);
		show_assignment(sh, &b, all[i]->var);
	}
	out_add(sh_out(sh), b.s, b.n);
}

/* The variables of the running function. */
static void list_locals(struct shell *sh)
{
	struct buf b = buf_in(&sh->scratch);
	size_t n;
	struct symbol **all = var_list(sh, VAR_LOCAL, &n);

	for (size_t i = 0; i < n; i++)
		if (scope_find(scope_function(sh), all[i]) == all[i]->var)
			show_declaration(sh, &b, all[i]->var);
	out_add(sh_out(sh), b.s, b.n);
}

/* local - */
static void keep_options(struct shell *sh)
{
	struct scope *sc = scope_function(sh);

	if (!sc->keeps_options) {
		sc->keeps_options = true;
		sc->options = sh->now.options[0];
	}
}

static int declare_functions(struct shell *sh, const struct request *r, const struct args *a);

static bool print_variable(struct shell *sh, const struct request *r, const char *name)
{
	const struct symbol *s = symbol_find(name, strlen(name));

	if (strcmp(r->d.command, "local") != 0 || (s && scope_find(scope_function(sh), s) == s->var && s->var))
		return declare_print(sh, r->d.command, name);
	sh_error(sh, "%s: %s: not found", r->d.command, name);
	return false;
}

static int declare_variables(struct shell *sh, struct request *r, struct args *a)
{
	int status = 0;

	if (a->i == a->argc) {
		if (r->print || r->d.add)
			declare_print_all(sh, r->d.add);
		else
			list_all(sh);
		if (!r->print && !r->d.add)
			declare_functions(sh, r, a);
		return 0;
	}
	for (; a->i < a->argc && sh->flow == FLOW_NEXT; a->i++)
		if (r->d.local && strcmp(a->argv[a->i], "-") == 0 && strcmp(r->d.command, "local") == 0)
			keep_options(sh);
		else if (r->print ? !print_variable(sh, r, a->argv[a->i]) : !declare_operand(sh, &r->d, a->argv[a->i]))
			status = 1;
	return status;
}

static void show_name(struct shell *sh, const struct symbol *s, bool attributes)
{
	const struct func *f = s->func;

	if (attributes)
		out_fmt(sh_out(sh), "declare -f%s%s%s %s\n", f->flags & FUNC_READONLY ? "r" : "", f->flags & FUNC_TRACE ? "t" : "",
			f->environ ? "x" : "", s->name);
	else if (option_on(sh, OPTION_EXTDEBUG))
		out_fmt(sh_out(sh), "%s %lu %s\n", s->name, (unsigned long)f->node->node.line, f->file);
	else
		out_fmt(sh_out(sh), "%s\n", s->name);
}

static void show_function(struct shell *sh, const struct symbol *s, const struct request *r, bool all)
{
	if (!r->names)
		func_print(sh, sh_out(sh), s);
	else
		show_name(sh, s, all || r->print);
}

static uint8_t function_flags(uint16_t flags)
{
	return (uint8_t)((flags & VAR_READONLY ? FUNC_READONLY : 0) | (flags & VAR_TRACE ? FUNC_TRACE : 0));
}

static void change_function(struct shell *sh, struct symbol *s, const struct request *r)
{
	uint8_t add = function_flags(r->d.add), remove = function_flags(r->d.remove);

	if (add || remove)
		func_flag(sh, s, add, remove);
	if ((r->d.add | r->d.remove) & VAR_EXPORT)
		func_export(sh, s, r->d.add & VAR_EXPORT);
}

static int declare_functions(struct shell *sh, const struct request *r, const struct args *a)
{
	int status = 0;

	if (a->i == a->argc) {
		size_t n;
		struct symbol **all = func_list(sh, &n);

		for (size_t i = 0; i < n; i++)
			show_function(sh, all[i], r, true);
		return 0;
	}
	for (int i = a->i; i < a->argc; i++) {
		struct symbol *s = symbol_find(a->argv[i], strlen(a->argv[i]));

		if (!s || !s->func)
			status = 1;
		else if ((r->d.add || r->d.remove) && !r->print)
			change_function(sh, s, r);
		else
			show_function(sh, s, r, false);
	}
	return status;
}

static int declare_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = cmd_declare.opts, .plus = true };
	struct request r = { .d = { .command = argv[0] } };
	int status = read_options(sh, &a, &r, declare_usage);

	if (status)
		return status;
	r.d.local = !r.d.global;
	return r.functions ? declare_functions(sh, &r, &a) : declare_variables(sh, &r, &a);
}

/*
 * typeset [-aAfFgiIlnrtux] [name[=value]...]
 * typeset -p [-aAfFilnrtux] [name...]
 *
 * Give variables values and attributes: the same as declare.
 *
 *   -a  an indexed array
 *   -A  an associative array
 *   -f  functions instead of variables
 *   -F  functions, their names only
 *   -g  in the outermost scope, also in a function
 *   -i  a value is an arithmetic expression
 *   -I  a local variable begins with the value and attributes of what it hides
 *   -l  values in lower case
 *   -n  a reference to the variable that the value names
 *   -p  write the declarations so that they can be read back
 *   -r  read-only
 *   -t  the attribute `trace`
 *   -u  values in upper case
 *   -c  values with a capital first letter
 *   -x  exported
 */

/*
 * local [-aAfFgiIlnrtux] [name[=value]...]
 *
 * Make variables of the running function.
 *
 * They end with the function and are seen by what it calls. Without a value they are unset, whatever the name meant
 * before. The options are those of declare. A - alone makes the options of set local.
 *
 *   -a  an indexed array
 *   -A  an associative array
 *   -f  functions, as declare does
 *   -F  functions, their names only
 *   -g  not of the function, but global
 *   -i  a value is an arithmetic expression
 *   -I  begin with the value and attributes of what is hidden
 *   -l  values in lower case
 *   -n  a reference to the variable that the value names
 *   -p  write the function's variables so that they can be read back
 *   -r  read-only
 *   -t  the attribute `trace`
 *   -u  values in upper case
 *   -c  values with a capital first letter
 *   -x  exported
 *
 *   $ f() { local x=inner; }; x=outer; f; echo "$x"
 *   outer
 */
static int local_run(struct shell *sh, int argc, char **argv)
{
	struct args a = { .argc = argc, .argv = argv, .opts = builtin_posix(sh) ? "" : cmd_local.opts, .plus = true };
	struct request r = { .d = { .command = "local", .local = true } };
	int status;

	bool outside = !scope_function(sh);

	if (outside)
		sh_error(sh, "local: can only be used in a function");
	status = read_options(sh, &a, &r, "local [option] name[=value] ...");
	if (status || outside) {
		r.d.local = false;
		for (; outside && a.i < argc; a.i++) /* to bash NAME=( ) is assigned before */
			if (compound_of(sh, argv[a.i]))
				declare_operand(sh, &r.d, argv[a.i]);
		return status ? status : 1;
	}
	if (r.functions)
		return declare_functions(sh, &r, &a);
	if (a.i == argc) {
		list_locals(sh);
		return 0;
	}
	r.d.local = !r.d.global;
	return declare_variables(sh, &r, &a);
}

const struct command cmd_declare = {
	.name = "declare", .opts = "aAfFgiIlnprtucx", .run = declare_run, .flags = CMD_DECLARE,
};
const struct command cmd_typeset = {
	.name = "typeset", .opts = "aAfFgiIlnprtucx", .run = declare_run, .flags = CMD_DECLARE,
};
const struct command cmd_local = { .name = "local", .opts = "aAfFgiIlnprtucx", .run = local_run, .flags = CMD_DECLARE };

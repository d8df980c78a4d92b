/* special.c - variables whose assignment has effects
 * SPDX-License-Identifier: ISC
 */
#include "vars/special.h"

#include "base/utf8.h"
#include "vars/var.h"

static const struct {
	const char *name;
	uint8_t special;
} table[] = {
	{ "IFS", SPECIAL_IFS }, { "LANG", SPECIAL_LOCALE }, { "LC_ALL", SPECIAL_LOCALE },
	{ "LC_CTYPE", SPECIAL_LOCALE }, { "LINENO", SPECIAL_LINENO }, { "OPTIND", SPECIAL_OPTIND },
	{ "PATH", SPECIAL_PATH },
};

uint8_t symbol_special(const char *name, size_t len)
{
	if (name[0] < 'I' || name[0] > 'P' || len > 8)
		return SPECIAL_NONE;
	for (size_t i = 0; i < ARRAY_LEN(table); i++)
		if (strlen(table[i].name) == len && memcmp(table[i].name, name, len) == 0)
			return table[i].special;
	return SPECIAL_NONE;
}

static void ifs_changed(struct shell *sh)
{
	const char *ifs = var_get(sh, "IFS");

	memset(sh->ifs_class, IFS_NONE, sizeof(sh->ifs_class));
	sh->ifs = ifs;
	sh->ifs_multibyte = false;
	for (const char *p = ifs ? ifs : " \t\n"; *p; p++) {
		unsigned char c = (unsigned char)*p;

		sh->ifs_class[c] = c == ' ' || c == '\t' || c == '\n' ? IFS_SPACE : IFS_OTHER;
		if (c >= 0x80 && sh->utf8)
			sh->ifs_multibyte = true;
	}
}

static void locale_changed(struct shell *sh)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG" };
	bool was = sh->utf8;

	sh->utf8 = false;
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		const char *v = var_get(sh, names[i]);

		if (v && *v) {
			sh->utf8 = utf8_locale(v);
			break;
		}
	}
	if (was != sh->utf8)
		ifs_changed(sh);
}

void special_changed(struct shell *sh, struct symbol *s)
{
	switch (s->special) {
	case SPECIAL_IFS:
		ifs_changed(sh);
		break;
	case SPECIAL_LOCALE:
		locale_changed(sh);
		break;
	case SPECIAL_OPTIND:
		sh->now.getopts_pos = 0;
		break;
	case SPECIAL_PATH:
		sh->path_generation++;
		break;
	}
}

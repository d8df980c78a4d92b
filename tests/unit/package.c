/* package.c - tests of manifests */
/* SPDX-License-Identifier: ISC */
#include "package/manifest.h"
#include "tests/unit/unit.h"

#define HASH "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define HEAD "name: a\nversion: 1\narch: any\nsummary: b c\n"

static struct arena arena;

/* "LINE: why", or "" when it is accepted. */
static const char *parse(struct manifest *m, enum manifest_kind kind, const char *text)
{
	struct buf b = buf_in(&arena);
	const char *why;
	unsigned line;

	if (manifest_parse(m, &arena, kind, str_of(text), &line, &why))
		return "";
	buf_fmt(&b, "%u: %s", line, why);
	return buf_cstr(&b);
}

static const char *whole(const char *rest)
{
	struct buf b = buf_in(&arena);
	struct manifest m;

	buf_fmt(&b, "%s%s", HEAD, rest);
	return parse(&m, MANIFEST_WHOLE, buf_cstr(&b));
}

TEST(manifest_is_read_and_printed)
{
	static const char text[] = HEAD "command: x bin/x\ncommand: y bin/x\nbox: preset:pure\nbox: mem:1G\noperands: tree\n"
					"file: 0755 12 " HASH " bin/x\nlink: bin/z -> x\nfile: 0644 0 " HASH " lib/a b\n"
					"link: lib/c -> ../bin/x\n";
	struct buf b = buf_in(&arena);
	struct manifest m;

	CHECK_STR(parse(&m, MANIFEST_WHOLE, text), "");
	CHECK_STR(m.name, "a");
	CHECK_STR(m.summary, "b c");
	CHECK_STR(m.commands->next->path, "bin/x");
	CHECK_STR(m.rules->next->text, "mem:1G");
	CHECK_INT(m.operands, OPERANDS_TREE);
	CHECK_INT((long long)m.size, 12);
	CHECK_INT((long long)m.nfiles, 4);
	CHECK(m.files[0].executable && !m.files[2].executable);
	CHECK_STR(m.files[3].target, "../bin/x");
	CHECK(manifest_find(&m, "lib/a b", 7) == &m.files[2] && !manifest_find(&m, "lib", 3));
	manifest_print(&m, &b);
	CHECK_STR(buf_cstr(&b), text);
	arena_finish(&arena);
}

TEST(manifest_of_an_author)
{
	struct manifest m;

	CHECK_STR(parse(&m, MANIFEST_SOURCE, "# mine\n\n" HEAD "command: x   bin/x  \n"), "");
	CHECK_STR(m.commands->path, "bin/x");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, HEAD "file: 0644 0 " HASH " x\n"), "5: files are listed when the package is built");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, ""), "0: the line 'name: ...' is missing");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name: a\nverison: 1\n"), "2: 'verison' is no key of a manifest; 'version' is");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "scripts: a\n"), "1: 'scripts' is no key of a manifest");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name: a\nname: b\n"), "2: 'name' is given twice");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name\n"), "1: a line is KEY: VALUE");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name: ../a\nversion: 1\narch: any\nsummary: b\n"), "0: '../a' is no name for a package");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name: a\nversion: 1-2\narch: any\nsummary: b\n"), "0: '1-2' is no version");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "name: a\nversion: 1\narch: vax\nsummary: b\n"),
		  "0: the arch 'vax' is not any, x86_64 or aarch64");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "summary: a\033[2J\n"), "1: a control character, or bytes that are not UTF-8");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, "summary: a\xff\n"), "1: a control character, or bytes that are not UTF-8");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, HEAD "command: /bin/x x\n"), "5: '/bin/x' is no name for a command");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, HEAD "command: x\n"), "5: a command is NAME PATH");
	CHECK_STR(parse(&m, MANIFEST_SOURCE, HEAD "operands: all\n"), "5: operands are none, files, tree or write");
	arena_finish(&arena);
}

TEST(manifest_paths_that_are_refused)
{
	static const char *const bad[] = { "", "/a", "a/../b", "..", ".", "a/./b", "a//b", "a/", "a\nb", "a\x01", "a\x7f", "\xc2\x85",
					   "a\xff" };

	for (size_t i = 0; i < ARRAY_LEN(bad); i++)
		CHECK(manifest_path_wrong(bad[i]) != NULL);
	CHECK(manifest_path_wrong("a/..b/.c/d e/\xc3\xa4") == NULL);
}

TEST(manifest_files_that_are_refused)
{
#define FILE_LINE(path) "file: 0644 1 " HASH " " path "\n"
	CHECK_STR(whole(FILE_LINE("../x")), "5: '../x': the path holds '.' or '..'");
	CHECK_STR(whole(FILE_LINE("b") FILE_LINE("a")), "6: 'a': paths are not sorted");
	CHECK_STR(whole(FILE_LINE("b") FILE_LINE("b")), "6: 'b': the path appears twice");
	CHECK_STR(whole(FILE_LINE("manifest")), "5: 'manifest': the name is the manifest's own");
	CHECK_STR(whole(FILE_LINE("a") FILE_LINE("a-b") FILE_LINE("a/b")), "0: 'a/b' is beneath another file");
	CHECK_STR(whole("file: 4755 1 " HASH " a\n"), "5: a file's mode is 0644 or 0755");
	CHECK_STR(whole("file: 0644 -1 " HASH " a\n"), "5: the file's size is no number");
	CHECK_STR(whole("file: 0644 18446744073709551616 " HASH " a\n"), "5: the file's size is no number");
	CHECK_STR(whole("file: 0644 18446744073709551615 " HASH " a\n"), "5: 'a': the files are too large");
	CHECK_STR(whole("file: 0644 1 ABC a\n"), "5: the file's hash is not 64 hexadecimal digits");
	CHECK_STR(whole("command: x a\n" FILE_LINE("a")), "0: command 'x': 'a' is not a file that can be run");
	CHECK_STR(whole("command: x b\n" FILE_LINE("a")), "0: command 'x': 'b' is not in the package");
	arena_finish(&arena);
}

TEST(manifest_links_stay_inside)
{
	static const char *const bad[] = { "/a", "..", "../a", "b/../a", "b/../../a", "nothing", "l", "b", "" };

	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct buf b = buf_in(&arena);

		buf_fmt(&b, "%slink: l -> %s\n", FILE_LINE("a") FILE_LINE("b/c"), bad[i]);
		CHECK(*whole(buf_cstr(&b)));
	}
	CHECK_STR(whole(FILE_LINE("a") FILE_LINE("b/c") "link: b/d/l -> ../../a\nlink: b/d/m -> ../c\nlink: b/e -> d/l\n"), "");
	CHECK(*whole(FILE_LINE("a") "link: b/d/l -> ../../../a\n"));
	arena_finish(&arena);
}

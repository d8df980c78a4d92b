/* package.c - tests of manifests, and of keys and signatures as minisign writes them */
/* SPDX-License-Identifier: ISC */
#include "package/manifest.h"
#include "package/signature.h"
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

/* Made by minisign 0.11; the file is "hi\n". */
#define PUBLIC "untrusted comment: minisign public key 8A42E45AC8ACA1EC\nRWTsoazIWuRCiqtEXTO8/rdu1+OIReanrlVdgu4RR7Eby+hBj3NCnKDS\n"
#define SECRET "untrusted comment: minisign encrypted secret key\nRWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7KGsyFrkQoqOJdYrd5POovOmlWT8xK6y9GMutNRUc/JcwQ2BCJDJlqtEXTO8/rdu1+OIReanrlVdgu4RR7Eby+hBj3NCnKDSAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
#define HASHED "untrusted comment: signature from minisign secret key\nRUTsoazIWuRCig5G12Tum4XxB2H2E+wXlabpKcnZnO1s6N0digx9+kEU0Mu92PnnqUj0O+0/4iKGm6F4RXG00BBhEsysYjySBgs=\ntrusted comment: timestamp:1795332692\tfile:f\thashed\n5kIJRjD9IJ5Z8DQWpdyvhtTRcC8VBjubC4U2DJNYE8X1LOJ6X1qPgYvZ+oLqLBLj6xFupEcF0hlSbnfQSiSuBg==\n"
#define LEGACY "untrusted comment: signature from minisign secret key\nRWTsoazIWuRCikHZSHK9DMI8gMJ29SIjvRAZGKH5fJAecOf+kdQH8PBzbeS6nL5uuJ6P54BeERethKmMPbXo6pnLm+tL3V02oQY=\ntrusted comment: timestamp:1795332692\tfile:f\nXDsLPh2mWbCDtWUtW7OPeYjfbabecwqzjXHwB0PwXXfHmaur5v/lE2IzUcAs7YE5sHF3dddJOAN/DnVRJ4EXAQ==\n"

static const char *verify(const char *text, const char *data)
{
	struct public_key k;
	struct signature s;
	const char *wrong = signature_parse(&s, &arena, str_of(text));

	if (wrong || public_key_parse(&k, STR(PUBLIC)))
		return wrong;
	wrong = signature_wrong(&s, &k, str_of(data));
	return wrong ? wrong : "";
}

TEST(signatures_of_minisign)
{
	struct signature s;
	char id[KEY_ID_TEXT];

	CHECK(signature_start());
	CHECK_STR(verify(HASHED, "hi\n"), "");
	CHECK_STR(verify(LEGACY, "hi\n"), "");
	CHECK_STR(verify(HASHED, "ho\n"), "it is not what was signed");
	CHECK_STR(verify(LEGACY, "hi"), "it is not what was signed");
	CHECK(!signature_parse(&s, &arena, STR(HASHED)) && s.hashed);
	CHECK_STR(s.comment, "timestamp:1795332692\tfile:f\thashed");
	CHECK_STR(key_id_text(s.id, id), "8A42E45AC8ACA1EC");
	arena_finish(&arena);
}

/* Any bit of a signature that is changed spoils it, but for those of the untrusted comment. */
TEST(signatures_that_were_changed)
{
	char text[] = HASHED;
	size_t from = strcspn(text, "\n");

	CHECK(signature_start());
	for (size_t i = from * 8; i < (sizeof(text) - 2) * 8; i++) {
		text[i / 8] ^= (char)(1 << i % 8);
		if (!CHECK(*verify(text, "hi\n")))
			break;
		text[i / 8] ^= (char)(1 << i % 8);
	}
	for (size_t i = from; i < sizeof(HASHED) - 2; i++) {
		struct signature s;

		if (!CHECK(signature_parse(&s, &arena, (str){ HASHED, i })))
			break;
	}
	arena_finish(&arena);
}

TEST(signatures_of_our_own)
{
	struct buf public = buf_in(&arena), secret = buf_in(&arena), text = buf_in(&arena);
	struct public_key p, q;
	struct secret_key s, r;
	struct signature made, read;

	CHECK(signature_start());
	key_pair_make(&p, &s);
	public_key_print(&p, &public);
	secret_key_print(&s, &secret);
	CHECK(!public_key_parse(&q, (str){ public.s, public.n }));
	CHECK(!secret_key_parse(&r, (str){ secret.s, secret.n }));
	CHECK_MEM(&q, sizeof(q), &p, sizeof(p));
	CHECK_MEM(&r, sizeof(r), &s, sizeof(s));
	signature_make(&made, &r, STR("text"), "a\tcomment");
	signature_print(&made, &text);
	CHECK(!signature_parse(&read, &arena, (str){ text.s, text.n }));
	CHECK(!signature_wrong(&read, &q, STR("text")));
	CHECK_STR(signature_wrong(&read, &q, STR("texts")), "it is not what was signed");
	read.comment = "another";
	CHECK_STR(signature_wrong(&read, &q, STR("text")), "the trusted comment is not what was signed");
	key_pair_make(&p, &s);
	CHECK_STR(signature_wrong(&read, &p, STR("text")), "it is signed with another key");
	arena_finish(&arena);
}

TEST(secret_keys)
{
	char text[] = SECRET;
	struct secret_key k;

	CHECK(signature_start());
	CHECK(!secret_key_parse(&k, STR(SECRET)));
	CHECK_STR(secret_key_parse(&k, STR(PUBLIC)), "not a secret key of minisign");
	text[strcspn(text, "\n") + 150] ^= 1;
	CHECK_STR(secret_key_parse(&k, str_of(text)), "the secret key is damaged");
}

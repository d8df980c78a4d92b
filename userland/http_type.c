/* http_type.c - what kind of content a file's name promises
 * SPDX-License-Identifier: ISC
 */
#include "userland/http_type.h"

#define TEXT(kind) "text/" kind "; charset=utf-8"

struct type {
	const char *suffix, *type;
};

/* In the order of strcmp. */
static const struct type types[] = {
	{ "7z", "application/x-7z-compressed" },
	{ "aac", "audio/aac" },
	{ "apng", "image/apng" },
	{ "atom", "application/atom+xml" },
	{ "avif", "image/avif" },
	{ "awk", TEXT("plain") },
	{ "bash", TEXT("plain") },
	{ "bmp", "image/bmp" },
	{ "bz2", "application/x-bzip2" },
	{ "c", TEXT("plain") },
	{ "cbor", "application/cbor" },
	{ "conf", TEXT("plain") },
	{ "css", TEXT("css") },
	{ "csv", TEXT("csv") },
	{ "deb", "application/vnd.debian.binary-package" },
	{ "diff", TEXT("plain") },
	{ "epub", "application/epub+zip" },
	{ "flac", "audio/flac" },
	{ "gif", "image/gif" },
	{ "gz", "application/gzip" },
	{ "h", TEXT("plain") },
	{ "htm", TEXT("html") },
	{ "html", TEXT("html") },
	{ "ico", "image/vnd.microsoft.icon" },
	{ "ics", TEXT("calendar") },
	{ "ini", TEXT("plain") },
	{ "jar", "application/java-archive" },
	{ "jpeg", "image/jpeg" },
	{ "jpg", "image/jpeg" },
	{ "js", TEXT("javascript") },
	{ "json", "application/json" },
	{ "jsonl", TEXT("plain") },
	{ "jxl", "image/jxl" },
	{ "log", TEXT("plain") },
	{ "m3u8", "application/vnd.apple.mpegurl" },
	{ "m4a", "audio/mp4" },
	{ "m4v", "video/mp4" },
	{ "md", TEXT("markdown") },
	{ "mjs", TEXT("javascript") },
	{ "mkv", "video/matroska" },
	{ "mov", "video/quicktime" },
	{ "mp3", "audio/mpeg" },
	{ "mp4", "video/mp4" },
	{ "mpeg", "video/mpeg" },
	{ "oga", "audio/ogg" },
	{ "ogg", "audio/ogg" },
	{ "ogv", "video/ogg" },
	{ "opus", "audio/ogg" },
	{ "otf", "font/otf" },
	{ "patch", TEXT("plain") },
	{ "pdf", "application/pdf" },
	{ "pl", TEXT("plain") },
	{ "png", "image/png" },
	{ "py", TEXT("plain") },
	{ "rs", TEXT("plain") },
	{ "rss", "application/rss+xml" },
	{ "sh", TEXT("plain") },
	{ "svg", "image/svg+xml" },
	{ "tar", "application/x-tar" },
	{ "tif", "image/tiff" },
	{ "tiff", "image/tiff" },
	{ "toml", "application/toml" },
	{ "ts", "video/mp2t" },
	{ "tsv", TEXT("tab-separated-values") },
	{ "ttf", "font/ttf" },
	{ "txt", TEXT("plain") },
	{ "vtt", TEXT("vtt") },
	{ "wasm", "application/wasm" },
	{ "wav", "audio/wav" },
	{ "webm", "video/webm" },
	{ "webmanifest", "application/manifest+json" },
	{ "webp", "image/webp" },
	{ "woff", "font/woff" },
	{ "woff2", "font/woff2" },
	{ "xhtml", "application/xhtml+xml" },
	{ "xml", "application/xml" },
	{ "xz", "application/x-xz" },
	{ "yaml", "application/yaml" },
	{ "yml", "application/yaml" },
	{ "zip", "application/zip" },
	{ "zst", "application/zstd" },
};

bool http_types_are_sorted(void)
{
	for (size_t i = 1; i < ARRAY_LEN(types); i++)
		if (strcmp(types[i - 1].suffix, types[i].suffix) >= 0)
			return false;
	return true;
}

static const char *find(const char *suffix)
{
	size_t low = 0, high = ARRAY_LEN(types);

	while (low < high) {
		size_t middle = (low + high) / 2;
		int order = strcmp(suffix, types[middle].suffix);

		if (order == 0)
			return types[middle].type;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const char *http_type(const char *name)
{
	const char *dot = strrchr(name, '.'), *type = NULL;
	char suffix[16];
	size_t n = 0;

	if (dot && !strchr(dot, '/') && strlen(dot) <= sizeof(suffix)) {
		for (dot++; dot[n]; n++)
			suffix[n] = dot[n] >= 'A' && dot[n] <= 'Z' ? (char)(dot[n] | 0x20) : dot[n];
		suffix[n] = '\0';
		type = find(suffix);
	}
	return type ? type : "application/octet-stream";
}

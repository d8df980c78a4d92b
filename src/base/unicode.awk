# unicode.awk - character classes and cases beyond ASCII from Unicode's own files
# SPDX-License-Identifier: ISC
#
# awk -f unicode.awk DerivedCoreProperties.txt PropList.txt extracted/DerivedGeneralCategory.txt \
#	EastAsianWidth.txt UnicodeData.txt >unicode.c
#
# Debian's unicode-data has them. The result is kept in the repository, so that
# a build needs neither the files nor this program. Each row is a run of
# characters at equal distances.

function hex(s,    i, v) {
	v = 0
	for (i = 1; i <= length(s); i++)
		v = v * 16 + index("0123456789ABCDEF", substr(s, i, 1)) - 1
	return v
}

function add(class, lo, hi,    i) {
	if (hi < 128)
		return
	if (lo < 128)
		lo = 128
	for (i = lo; i <= hi; i++)
		in_class[class, i] = 1
	if (hi > last[class])
		last[class] = hi
}

# Simple mappings: runs of characters at equal distances that all move equally far.
function map(name, count,    i, k, n, first, step, delta) {
	printf "\nstatic const struct shift %s[] = {\n", name
	for (i = 1; i <= count; i = k) {
		first = from[name, i]
		delta = to[name, i] - first
		step = i < count && to[name, i + 1] - from[name, i + 1] == delta ? from[name, i + 1] - first : 1
		if (step > 2)
			step = 1
		n = 1
		for (k = i + 1; k <= count && from[name, k] == first + n * step && to[name, k] - from[name, k] == delta; k++)
			n++
		printf "\t{ { 0x%x, %d, %d }, %d },\n", first, n, step, delta
	}
	printf "};\n"
}

function rows(class,    i, k, first, n, step, prev, list, count) {
	count = 0
	for (i = 128; i <= last[class]; i++)
		if ((class, i) in in_class)
			list[++count] = i
	printf "\nstatic const struct run %s[] = {\n", class
	for (i = 1; i <= count; i = k) {
		first = list[i]
		step = i < count ? list[i + 1] - first : 1
		if (step > 2)
			step = 1
		n = 1
		for (k = i + 1; k <= count && list[k] == first + n * step && n < 65535; k++)
			n++
		printf "\t{ 0x%x, %d, %d },\n", first, n, step
	}
	printf "};\n"
}

FILENAME ~ /UnicodeData/ {
	n = split($0, field, ";")
	code = hex(field[1])
	if (code >= 128 && field[13] != "") {
		from["to_upper", ++upper_count] = code
		to["to_upper", upper_count] = hex(field[13])
	}
	if (code >= 128 && field[14] != "") {
		from["to_lower", ++lower_count] = code
		to["to_lower", lower_count] = hex(field[14])
	}
	next
}

/^[0-9A-F]/ {
	sub(/[ \t]*;[ \t]*/, " ; ")
	split($1, range, /[.][.]/)
	lo = hex(range[1])
	hi = range[2] == "" ? lo : hex(range[2])
	property = $3
	if (property == "Alphabetic" || property == "Nd")
		add("alpha", lo, hi)
	else if (property == "Lowercase")
		add("lower", lo, hi)
	else if (property == "Uppercase")
		add("upper", lo, hi)
	else if (property == "White_Space" && lo != 160 && lo != 8239 && lo != 8199 && lo != 133)
		add("space", lo, hi)
	if (property ~ /^[A-Z][a-z]$/ && property !~ /^(Cc|Cs|Cn|Co|Zs|Zl|Zp|Na)$/)
		add("graph", lo, hi)
	# Cells of a terminal: marks and format characters take none, but for the soft hyphen and the signs that
	# go around digits.
	if (property ~ /^(Mn|Me|Cf)$/ && lo != 173)
		add("zero", lo, hi)
	else if (property == "Prepended_Concatenation_Mark")
		add("sign", lo, hi)
	else if (property == "W" || property == "F")
		add("wide", lo, hi)
}

END {
	# Hangul's medial and final parts join the syllable before them.
	add("zero", hex("1160"), hex("11FF"))
	add("zero", hex("D7B0"), hex("D7FF"))
	# Numbers in circles, and the hexagrams, are as wide as what surrounds them.
	add("wide", hex("3248"), hex("324F"))
	add("wide", hex("4DC0"), hex("4DFF"))
	for (i = 128; i <= last["sign"]; i++)
		if (("sign", i) in in_class)
			delete in_class["zero", i]
	print "/* unicode.c - classes, widths and cases of characters beyond ASCII; made by unicode.awk"
	print " * SPDX-License-Identifier: ISC"
	print " */"
	print "#include \"base/unicode.h\""
	print ""
	print "struct run {"
	print "\tuint32_t first;"
	print "\tuint16_t count, step;"
	print "};"
	print ""
	print "struct shift {"
	print "\tstruct run run;"
	print "\tint32_t by;"
	print "};"
	split("alpha lower upper space graph zero wide", names, " ")
	for (c = 1; c <= 7; c++)
		rows(names[c])
	map("to_upper", upper_count)
	map("to_lower", lower_count)
	print ""
	print "static bool find(const struct run *r, size_t n, uint32_t c)"
	print "{"
	print "\tsize_t lo = 0, hi = n;"
	print ""
	print "\twhile (lo < hi) {"
	print "\t\tsize_t mid = (lo + hi) / 2;"
	print ""
	print "\t\tif (c < r[mid].first)"
	print "\t\t\thi = mid;"
	print "\t\telse if (c > r[mid].first + (uint32_t)(r[mid].count - 1) * r[mid].step)"
	print "\t\t\tlo = mid + 1;"
	print "\t\telse"
	print "\t\t\treturn (c - r[mid].first) % r[mid].step == 0;"
	print "\t}"
	print "\treturn false;"
	print "}"
	for (c = 1; c <= 7; c++) {
		print ""
		printf "%s%s(uint32_t c)\n{\n", (c > 5 ? "static bool is_" : "bool unicode_"), names[c]
		printf "\treturn find(%s, ARRAY_LEN(%s), c);\n}\n", names[c], names[c]
	}
	print ""
	print "/* Spaces and characters for private use are printed although they are not visible. */"
	print "static bool is_blank(uint32_t c)"
	print "{"
	print "\treturn c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f ||"
	print "\t       c == 0x3000 || (c >= 0xe000 && c <= 0xf8ff) || (c >= 0xf0000 && c <= 0xffffd) ||"
	print "\t       (c >= 0x100000 && c <= 0x10fffd);"
	print "}"
	print ""
	print "int unicode_width(uint32_t c)"
	print "{"
	print "\tif (!unicode_graph(c) && !is_blank(c))"
	print "\t\treturn -1;"
	print "\treturn is_zero(c) ? 0 : is_wide(c) ? 2 : 1;"
	print "}"
	print ""
	print "static uint32_t shifted(const struct shift *r, size_t n, uint32_t c)"
	print "{"
	print "\tsize_t lo = 0, hi = n;"
	print ""
	print "\twhile (lo < hi) {"
	print "\t\tsize_t mid = (lo + hi) / 2;"
	print ""
	print "\t\tif (c < r[mid].run.first)"
	print "\t\t\thi = mid;"
	print "\t\telse if (find(&r[mid].run, 1, c))"
	print "\t\t\treturn (uint32_t)((int32_t)c + r[mid].by);"
	print "\t\telse"
	print "\t\t\tlo = mid + 1;"
	print "\t}"
	print "\treturn c;"
	print "}"
	split("upper lower", names, " ")
	for (c = 1; c <= 2; c++) {
		print ""
		printf "uint32_t unicode_to_%s(uint32_t c)\n{\n\treturn shifted(to_%s, ARRAY_LEN(to_%s), c);\n}\n", names[c], names[c], names[c]
	}
}

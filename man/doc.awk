# doc.awk - what the commands' opening comments say, in the form that is wanted
# SPDX-License-Identifier: ISC
#
# awk -v mode=MODE -f doc.awk FILE...
#   table  C: the sorted table of commands with their help, as -v set=NAME
#   help   all help texts, as the help command shows them
#   man    the manual's section in mdoc
#   page   a manual of its own in mdoc, of the one command of FILE; -v prefix=TEXT stands before its usage
#   words  for completion: a line per command, its name and its options
#   tests  the examples ("$ command" and its output) as cases for tests/run
#
# mawk, gawk and busybox give the same bytes: no intervals in expressions, no
# gsub on backslashes, no walk through an array in its own order.

FNR == 1 { finish_file(); file = FILENAME; blocks = entries = 0; state = "" }

state == "entry" { entry_line($0); next }
state == "doc" && $0 == " */" { state = ""; next }
state == "doc" {
	line = $0
	if (substr(line, 1, 3) == " * ")
		line = substr(line, 4)
	else if (line == " *")
		line = ""
	else {
		# Not a comment of ours: an ordinary one may look as it likes.
		if (index(line, "*/"))
			state = ""
		next
	}
	if (line !~ /^SPDX-License-Identifier:/)
		block[blocks, ++block_lines[blocks]] = line
	next
}
$0 == "/*" { state = "doc"; block_lines[++blocks] = 0; next }
/^const struct command cmd_[A-Za-z0-9_]+ = / {
	entry_symbol[++entries] = substr($4, 1)
	entry_text[entries] = ""
	state = "entry"
	entry_line($0)
}

END {
	finish_file()
	if (failed)
		exit 1
	sort_commands()
	if (mode == "table")
		print_table()
	for (n = 1; n <= commands; n++) {
		c = order[n]
		if (mode == "help")
			print_help(c)
		else if (mode == "man")
			print_man(c)
		else if (mode == "page")
			print_page(c)
		else if (mode == "words")
			print_words(c)
		else if (mode == "tests")
			print_tests(c)
	}
}

function fail(text)
{
	print "doc.awk: " text | "cat 1>&2"
	failed = 1
}

function entry_line(line)
{
	entry_text[entries] = entry_text[entries] " " line
	if (line ~ /};/)
		state = ""
}

# The string initializer of a field, adjacent literals joined.
function field(text, name,    at, out, ch, in_string)
{
	at = index(text, "." name " =")
	if (!at)
		return ""
	text = substr(text, at + length(name) + 3)
	out = ""
	in_string = 0
	for (at = 1; at <= length(text); at++) {
		ch = substr(text, at, 1)
		if (in_string && ch == "\\")
			out = out substr(text, ++at, 1)
		else if (ch == "\"")
			in_string = !in_string
		else if (in_string)
			out = out ch
		else if (ch == "," || ch == "}")
			break
	}
	return out
}

function first_word(line)
{
	sub(/ .*/, "", line)
	return line
}

# Entries stand last in a file, so comments and entries are matched here.
function finish_file(    e, b, name, found)
{
	for (e = 1; e <= entries; e++) {
		name = field(entry_text[e], "name")
		if (name == "") {
			fail(file ": " entry_symbol[e] ": no .name")
			continue
		}
		found = 0
		for (b = 1; b <= blocks && !found; b++)
			if (block_lines[b] && first_word(block[b, 1]) == name)
				found = b
		if (!found) {
			fail(file ": " name ": no comment that starts with its usage")
			continue
		}
		add_command(name, entry_symbol[e], field(entry_text[e], "opts"), field(entry_text[e], "longs"), found)
	}
	entries = 0
}

function add_command(name, symbol, opts, longs, b,    i)
{
	if (name in known) {
		fail(file ": " name ": already in " known[name])
		return
	}
	known[name] = file
	names[++commands] = name
	symbols[commands] = symbol
	files[commands] = file
	while (block_lines[b] && block[b, block_lines[b]] == "")
		block_lines[b]--
	lines[commands] = block_lines[b]
	for (i = 1; i <= block_lines[b]; i++)
		text[commands, i] = block[b, i]
	check_options(commands, opts)
	check_longs(commands, longs)
}

function indent_of(line)
{
	match(line, /^ */)
	return RLENGTH
}

# The end of an item's head: where two blanks begin, or the line's end.
function head_of(line,    at)
{
	sub(/^ */, "", line)
	at = index(line, "  ")
	return at ? substr(line, 1, at - 1) : line
}

function check_options(c, opts,    i, j, n, head, word, ch, has, list)
{
	options[c] = ""
	for (i = 1; i <= lines[c]; i++) {
		if (text[c, i] !~ /^  +-/)
			continue
		head = head_of(text[c, i])
		n = split(head, word, /[ ,|]+/)
		for (j = 1; j <= n; j++)
			if (word[j] ~ /^-.$/ && !((c, word[j]) in has)) {
				has[c, word[j]] = 1
				options[c] = options[c] " " word[j]
			}
	}
	for (i = 1; i <= length(opts); i++) {
		ch = substr(opts, i, 1)
		if (ch == ":" || (i == 1 && (ch == "+" || ch == "-")))
			continue
		if (!((c, "-" ch) in has))
			fail(files[c] ": " names[c] ": option -" ch " has no line of help")
	}
}

# Words NAME=x, NAME:x or NAME?x: --NAME stands in some line of help.
function check_longs(c, longs,    i, j, n, word, name, found)
{
	n = split(longs, word, " ")
	for (i = 1; i <= n; i++) {
		name = word[i]
		sub(/[=:?].$/, "", name)
		found = 0
		for (j = 1; j <= lines[c] && !found; j++)
			found = text[c, j] ~ /^  +-/ && (head_of(text[c, j]) " ") ~ ("--" name "[^a-z-]")
		if (!found)
			fail(files[c] ": " names[c] ": option --" name " has no line of help")
	}
}

function sort_commands(    i, j)
{
	for (i = 1; i <= commands; i++) {
		for (j = i; j > 1 && (names[order[j - 1]] "") > (names[i] ""); j--)
			order[j] = order[j - 1]
		order[j] = i
	}
}

# A C string, character by character; \? keeps trigraphs away.
function quoted(line,    i, ch, out)
{
	out = "\""
	for (i = 1; i <= length(line); i++) {
		ch = substr(line, i, 1)
		if (ch == "\\" || ch == "\"" || ch == "?")
			out = out "\\"
		if (ch == "\t")
			ch = "\\t"
		out = out ch
	}
	return out
}

function print_table(    n, i, c, longest)
{
	print "/* made by man/doc.awk; do not edit */"
	print ""
	print "#include \"base/command.h\""
	print ""
	for (n = 1; n <= commands; n++)
		print "extern const struct command " symbols[order[n]] ";"
	print ""
	if (!commands) {
		print "const struct command_set " set " = { 0 };"
		return
	}
	print "static const struct command_row rows[] = {"
	for (n = 1; n <= commands; n++) {
		c = order[n]
		print "\t{ &" symbols[c] ","
		for (i = 1; i <= lines[c]; i++)
			print "\t  " quoted(text[c, i]) "\\n\"" (i == lines[c] ? "," : "")
		print "\t  " quoted(names[c]) "\" },"
	}
	print "};"
	print ""
	for (n = 1; n <= commands; n++)
		if (length(names[order[n]]) > longest)
			longest = length(names[order[n]])
	print "const struct command_set " set " = { rows, " commands ", " longest " };"
}

function print_help(c,    i)
{
	for (i = 1; i <= lines[c]; i++)
		print text[c, i]
	if (n < commands)
		print ""
}

function print_words(c)
{
	print names[c] options[c]
}

# Examples. "> " goes on with a command directly after its "$ " line.
function print_tests(c,    i, count, line, deep, in_command, script, out, outs)
{
	count = outs = deep = 0
	script = out = ""
	in_command = 0
	for (i = 1; i <= lines[c] + 1; i++) {
		line = i <= lines[c] ? text[c, i] : ""
		if (line ~ /^  +\$ /) {
			print_case(c, count, script, outs, out)
			count++
			deep = indent_of(line)
			script = substr(line, deep + 3)
			out = ""
			outs = 0
			in_command = 1
		} else if (script != "" && in_command && substr(line, deep + 1, 2) == "> " && indent_of(line) == deep) {
			script = script "\n" substr(line, deep + 3)
		} else if (script != "" && line != "" && indent_of(line) >= deep) {
			in_command = 0
			out = out substr(line, deep + 1) "\n"
			outs++
		} else if (script != "") {
			print_case(c, count, script, outs, out)
			script = ""
		}
	}
}

function print_case(c, count, script, outs, out)
{
	if (script == "")
		return
	print "#### " names[c] ": example " count
	print script
	if (outs)
		printf "## OUT\n%s## END\n", out
	print ""
}

# --- the manual -------------------------------------------------------------

function escaped(line,    i, ch, out)
{
	out = ""
	for (i = 1; i <= length(line); i++) {
		ch = substr(line, i, 1)
		if (ch == "\\")
			ch = "\\e"
		else if (ch == "-")
			ch = "\\-"
		else if (ch == "`")
			ch = "\\(ga"
		else if (ch == "^")
			ch = "\\(ha"
		else if (ch == "~")
			ch = "\\(ti"
		else if (ch == "'")
			ch = "\\(aq"
		out = out ch
	}
	return out
}

# One argument of a macro, never taken for a macro's name or for punctuation.
function argument(word,    i, ch, out)
{
	word = escaped(word)
	out = ""
	for (i = 1; i <= length(word); i++) {
		ch = substr(word, i, 1)
		out = out (ch == "\"" ? "\\(dq" : ch)
	}
	return "\"\\&" out "\""
}

function literal_line(line)
{
	line = escaped(line)
	if (line ~ /^[.]/)
		line = "\\&" line
	print line
}

# Running text: lines are filled, a sentence ends its line, as mdoc wants it.
function flush_text(    word, count, i, line)
{
	if (pending == "")
		return
	count = split(pending, word, / +/)
	line = ""
	for (i = 1; i <= count; i++) {
		if (word[i] == "")
			continue
		if (line != "" && length(line) + length(word[i]) > 72) {
			print line
			line = ""
		}
		if (line == "" && word[i] ~ /^[.]/)
			word[i] = "\\&" word[i]
		line = line (line == "" ? "" : " ") escaped_word(word[i])
		if (ends_sentence(word[i])) {
			print line
			line = ""
		}
	}
	if (line != "")
		print line
	pending = ""
}

function ends_sentence(word)
{
	if (word == "e.g." || word == "i.e." || word ~ /^[A-Z][.]$/)
		return 0
	return word ~ /[.!?]["')]*$/
}

function escaped_word(word)
{
	return substr(word, 1, 2) == "\\&" ? "\\&" escaped(substr(word, 3)) : escaped(word)
}

# What is open: "", "list" or "display". A paragraph's .Pp waits until text comes.
function switch_to(what)
{
	if (open == what)
		return
	flush_text()
	if (open == "list")
		print ".El"
	if (open == "display")
		print ".Ed"
	if (what == "list")
		print ".Bl -tag -width Ds"
	if (what == "display")
		print ".Bd -literal -offset indent"
	if (open != "" && what == "")
		want_break = 1
	else if (what != "")
		want_break = 0
	open = what
}

function print_item(head,    word, count, i, out, comma)
{
	flush_text()
	if (head !~ /^-/) {
		print ".It Ic " argument(head)
		return
	}
	count = split(head, word, / +/)
	out = ".It"
	for (i = 1; i <= count; i++) {
		comma = word[i] ~ /,$/ # punctuation stands apart in mdoc
		if (comma)
			word[i] = substr(word[i], 1, length(word[i]) - 1)
		if (word[i] ~ /^-/)
			out = out " Fl " argument(substr(word[i], 2))
		else
			out = out " Ar " argument(word[i])
		if (comma)
			out = out " ,"
	}
	print out
}

function title(name)
{
	if (name ~ /^[a-z]+$/)
		return name
	if (name == "." || name == ":")
		name = name (name == "." ? " (dot)" : " (colon)")
	return argument(name)
}

function print_man(c)
{
	open = pending = ""
	want_break = 0
	print ".Ss " title(names[c])
	print_body(c, print_usage(c))
}

# A manual of its own. Its name keeps clear of the manual of another program of that name.
function print_page(c,    i, summary, file)
{
	open = pending = ""
	want_break = 0
	for (i = 1; text[c, i] != ""; i++)
		;
	summary = text[c, i + 1]
	sub(/[.]$/, "", summary)
	file = files[c]
	sub(/.*\/userland\//, "userland/", file)
	print ".\\\" made from " file
	print ".Dd January 1, 2026"
	print ".Dt " toupper("husk-" names[c]) " 1"
	print ".Os"
	print ".Sh NAME"
	print ".Nm husk-" names[c]
	print ".Nd " tolower(substr(summary, 1, 1)) escaped(substr(summary, 2))
	print ".Sh SYNOPSIS"
	i = print_usage(c)
	print ".Sh DESCRIPTION"
	want_break = 0
	print_body(c, i + 1)
	print ".Sh SEE ALSO"
	print ".Xr husk 1"
}

# The usage lines; returns which line is behind them.
function print_usage(c,    i)
{
	switch_to("display")
	for (i = 1; i <= lines[c] && text[c, i] != ""; i++)
		literal_line(prefix text[c, i])
	switch_to("")
	return i
}

function print_body(c, i,    line, deep, item, at)
{
	item = 0
	for (; i <= lines[c]; i++) {
		line = text[c, i]
		deep = indent_of(line)
		if (line == "") {
			flush_text()
			if (open == "list" && next_indent(c, i) > item)
				print ".Pp"
			else if (open == "list" && is_item(text[c, i + 1]))
				;
			else
				switch_to("")
			want_break = open == ""
			continue
		}
		if (deep < 2) {
			switch_to("")
			if (want_break)
				print ".Pp"
			want_break = 0
			pending = pending " " line
		} else if (line ~ /^ +\$ /) {
			switch_to("display")
			literal_line(substr(line, deep + 1))
		} else if (open == "display") {
			literal_line(substr(line, 3))
		} else if (is_item(line) && !(open == "list" && deep > item)) {
			switch_to("list")
			item = deep
			print_item(head_of(line))
			at = index(substr(line, deep + 1), "  ")
			pending = at ? substr(line, deep + at + 2) : ""
		} else if (open == "list" && deep > item) {
			pending = pending " " substr(line, deep + 1)
		} else {
			switch_to("display")
			literal_line(substr(line, 3))
		}
	}
	flush_text()
	switch_to("")
}

function next_indent(c, i)
{
	return i < lines[c] ? indent_of(text[c, i + 1]) : 0
}

function is_item(line)
{
	return line ~ /^  +[^ $]/ && (line ~ /^  +-/ || substr(line, indent_of(line) + 1) ~ /  /)
}

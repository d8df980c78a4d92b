# the calls that led to an error: only husk shows them

#### functions, the innermost first
exec 2>&1
printf 'f() {\n\tg\n}\ng() {\n\techo ${x?no x}\n}\n\nf\n' >s; $SH ./s
## out: ./s: line 5: x: no x
## out:   in g, called at ./s line 2
## out:   in f, called at ./s line 8
## status: 1
## not: bash - only husk has it

#### a function of another file, and the file itself
exec 2>&1
printf 'lib() {\n\tnosuch\n}\nnosuch\n' >d; printf 'f() {\n\t. ./d\n\tlib\n}\nf\n' >s; $SH ./s
## out: ./d: line 4: nosuch: command not found
## out:   in ./d, read at ./s line 2
## out:   in f, called at ./s line 5
## out: ./d: line 2: nosuch: command not found
## out:   in lib, called at ./s line 3
## out:   in f, called at ./s line 5
## status: 127
## not: bash - only husk has it

#### eval, a substitution, a trap and a process substitution
exec 2>&1
cat >s <<'END'
f() { nosuch; }
eval '

f' # bash counts from where the word ends
x=$(f)
x="$(
	eval f
)"
trap f USR1; kill -USR1 $$
trap - USR1
cat <(f)
trap 'f' EXIT
END
$SH ./s
## OUT
./s: line 1: nosuch: command not found
  in f, called at ./s line 6
  in eval, called at ./s line 2
./s: line 1: nosuch: command not found
  in f, called at ./s line 5
  in $( ), called at ./s line 5
./s: line 1: nosuch: command not found
  in f, called at ./s line 7
  in eval, called at ./s line 7
  in $( ), called at ./s line 6
./s: line 1: nosuch: command not found
  in f, called at ./s line 1
  in trap of USR1, called at ./s line 9
./s: line 1: nosuch: command not found
  in f, called at ./s line 11
  in <( ), called at ./s line 11
./s: line 1: nosuch: command not found
  in f, called at ./s line 1
  in trap of EXIT, called at ./s line 12
## END
## not: bash - only husk has it

#### an error of a builtin and of an expression
exec 2>&1
printf 'f() { cd /no/such; echo $((1/0)); }\nf\n' >s; $SH ./s
## out: ./s: line 1: cd: /no/such: No such file or directory
## out:   in f, called at ./s line 2
## out: ./s: line 1: 1/0: division by 0 (error token is "0")
## out:   in f, called at ./s line 2
## status: 1
## not: bash - only husk has it

#### none where nothing was called
printf 'nosuch\n(nosuch)\n' >s; $SH ./s 2>&1
## out: ./s: line 1: nosuch: command not found
## out: ./s: line 2: nosuch: command not found
## status: 127

#### what a substitution takes is the message alone
f() { nosuch; }
x=$(f 2>&1); echo "$x"
x=$(eval f 2>&1); echo "$x"
x=$( (f) 2>&1 >/dev/null; : & wait); echo "$x"
## out: ./case.sh: line 1: nosuch: command not found
## out: ./case.sh: line 1: nosuch: command not found
## out: ./case.sh: line 1: nosuch: command not found

#### none in the posix mode
set -o posix; f() { nosuch; }; f 2>&1; x=$(f)
## out: ./case.sh: line 1: nosuch: command not found
## err: ./case.sh: line 1: nosuch: command not found
## status: 127

#### none for what was typed at a prompt
printf 'x=$(nosuch)\neval nosuch\nnosuch\n' | $SH --norc -i 2>&1 | grep -c '  in '; printf 'f() { nosuch; }\nf\n' | $SH --norc -i 2>&1 | grep -c '  in f, called at'
## out: 0
## out: 1
## not: bash - only husk has it

#### the end by set -o strict names the command and its status, and calls are named once
exec 2>&1
printf 'set -o strict\nf() {\n\ttest -d /no/such\n}\nf\n' >s; $SH ./s
printf 'set -o strict\nf() { cd /no/such; }\nf\n' >s; $SH ./s
## OUT
./s: line 3: strict: test -d /no/such: exit 1
  in f, called at ./s line 5
./s: line 2: cd: /no/such: No such file or directory
  in f, called at ./s line 3
./s: line 2: strict: cd /no/such: exit 1
## END
## status: 1
## not: bash - only husk has it

#### long commands are cut, and are in one line
exec 2>&1
printf 'set -o strict\n(exit 3; : 1234567890123456789012345678901234567890123456789012345678901234567890)\n' >s; $SH ./s
printf 'set -o strict\n{\n(\nexit 4\n) | true | true\n}' >s; $SH ./s
## OUT
./s: line 2: strict: ( exit 3; : 123456789012345678901234567890123456789012345678 ...: exit 3
./s: line 3: strict: 1st of 3, ( exit 4 ): exit 4
## END
## status: 4
## not: bash - only husk has it

#### set -e ends silently, as in bash
exec 2>&1
set -e; f() { false; }; f
## status: 1

#### what a redirection or a pipe takes is the message alone, what exec gives has the calls too
f() { nosuch; }
f 2>e; cat e; f 2>&1 | cat; { f; } 2>e; cat e; (exec 2>e; f); cat e
## OUT
./case.sh: line 1: nosuch: command not found
./case.sh: line 1: nosuch: command not found
./case.sh: line 1: nosuch: command not found
./case.sh: line 1: nosuch: command not found
  in f, called at ./case.sh line 2
## END
## not: bash - only husk has it

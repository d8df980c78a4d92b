# set -o strict: a failure that nobody looks at ends the shell, wherever it is

#### a command that fails ends the shell, and is named
set -o strict
echo a; false x; echo no
## out: a
## err: ./case.sh: line 2: strict: false x: exit 1
## status: 1
## not: bash - only husk has it

#### it holds from the next command that is read
set -o strict; false; echo a
false; echo no
## out: a
## err: ./case.sh: line 2: strict: false: exit 1
## status: 1
## not: bash - only husk has it

#### set +o strict
set -o strict
set +o strict
false; echo a
## out: a
## not: bash - only husk has it

#### what is tested is an answer
set -o strict
if false; then echo no; elif [[ a = b ]]; then echo no; elif ((0)); then echo no; else echo a; fi
while false; do :; done; until true; do :; done
false || echo b; ! true; false && echo no; ! { false; }; true | false || echo c; time false 2>/dev/null || echo d
if command false; then echo no; fi; if builtin false; then echo no; fi; if eval 'true; false'; then echo no; fi
if { true; false; }; then echo no; else echo e; fi; if (true; false); then echo no; else echo f; fi
## OUT
a
b
c
d
e
f
## END
## err: real
## not: bash - only husk has it

#### the last command of a function is its answer
set -o strict
f() { true; false; }; g() { f; }; h() { if true; then f; fi; }; k() { case x in x) f;; esac; }; r() { return 3; }
if f; then echo no; fi; g || echo a; ! h; k && echo no; r || echo $?; f && echo no || echo b
## out: a
## out: 3
## out: b
## not: bash - only husk has it

#### what fails within a function ends the shell behind if
set -o strict
f() {
	false
	echo no
}
if f; then echo no; fi
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### what fails within a function ends the shell behind &&
set -o strict
f() {
	false
	echo no
}
f && echo no
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### what fails within a function ends the shell behind !
set -o strict
f() {
	false
	echo no
}
! f
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### what fails within a function ends the shell behind while
set -o strict
f() {
	false
	echo no
}
while f; do echo no; done
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### what fails within a function ends the shell behind ||
set -o strict
f() {
	false
	echo no
}
f || echo no
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### what fails within a function ends the shell behind until
set -o strict
f() {
	false
	echo no
}
until f; do echo no; done
echo no
## err: ./case.sh: line 3: strict: false: exit 1
## err:   in f, called at ./case.sh line 6
## status: 1
## not: bash - only husk has it

#### a list that fails within a group, a branch, a case, eval
trap 'echo $?' EXIT
for t in '{ false; :; }' 'if true; then false; :; fi' 'case x in x) false; :;; esac' 'eval "false; :"' 'for i in a; do false; done' '{ f() { false; :; }; f; }' 'while :; do false; break; done'; do
	printf 'set -o strict\nif %s; then echo no; fi\necho no\n' "$t" >s; $SH ./s 2>&1 | grep -c 'strict: false: exit 1$'
done
## OUT
1
1
1
1
1
1
1
0
## END
## not: bash - only husk has it

#### a subshell's failure is its status
set -o strict
if (false; echo no); then echo no; else echo a; fi; (exit 3) || echo $?; (false; :); echo no
## out: a
## out: 3
## err: ./case.sh: line 2: strict: false: exit 1
## err: ./case.sh: line 2: strict: ( false; : ): exit 1
## status: 1
## not: bash - only husk has it

#### a function's status is checked where it is called
set -o strict
f() { return 4; }
f; echo no
## err: ./case.sh: line 3: strict: f: exit 4
## status: 4
## not: bash - only husk has it

#### the left of && is an answer, at the end of a function a status
set -o strict
f() { false && :; }; false && :; echo a
f; echo no
## out: a
## err: ./case.sh: line 3: strict: f: exit 1
## status: 1
## not: bash - only husk has it

#### errors of assignment and expansion end it
for t in 'readonly r=1; r=2' ': ${x?}' ': $((1/0))' ': ${1a}' 'x=$x'; do printf 'set -o strict\n%s\necho no\n' "$t" >s; $SH ./s 2>/dev/null; echo $?; done
## OUT
1
1
1
1
1
## END
## not: bash - only husk has it

#### a substitution that fails ends the command
for t in ': $(exit 3)' 'f() { local x=$(exit 3); :; }; f' 'echo "$(exit 3)"' 'for i in $(exit 3); do :; done' 'case $(exit 3) in *) ;; esac' '[[ $(exit 3) ]]' '(( 1 + $(exit 3) ))' 'a=1 b=$(exit 3) :' 'x=$(exit 3)' 'x=$(exit 3)$(:)' 'a=($(exit 3))' 'cat <<<$(exit 3)' '>$(exit 3)' ': `exit 3`' 'export x=$(exit 3)' 'x=${y:-$(exit 3)}' 'if [ "$(exit 3)" ]; then :; fi' '! : $(exit 3)'; do
	printf 'set -o strict\n%s\necho no\n' "$t" >s; $SH ./s 2>e; echo $? $(grep -c 'strict: .*exit 3' e)
done
## OUT
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
3 1
## END
## not: bash - only husk has it

#### of an assignment alone it is the status
set -o strict
if x=$(exit 3); then echo no; else echo $?; fi; x=$(exit 4)$(:) || echo $?; x=$(:) && echo a
## out: 3
## out: 4
## out: a
## not: bash - only husk has it

#### within a substitution too
set -o strict
x=$(false; echo no)
echo no
## err: ./case.sh: line 2: strict: false: exit 1
## err:   in $( ), called at ./case.sh line 2
## err: ./case.sh: line 2: strict: x=$(false; echo no): exit 1
## status: 1
## not: bash - only husk has it

#### in all that is run in a process
set -o strict
{ false; echo no; } | cat || echo a; (false; echo no) & wait $! || echo b; cat <(false; echo no); echo c
## out: a
## out: b
## out: c
## err: ./case.sh: line 2: strict: false: exit 1
## not: bash - only husk has it

#### trap ERR sees it
set -o strict
trap 'echo err $?' ERR; if false; then :; fi; (exit 3)
## out: err 3
## err: strict: ( exit 3 ): exit 3
## status: 3
## not: bash - only husk has it

#### trap EXIT sees the status
set -o strict
trap 'echo exit $?' EXIT; f() { (exit 3); :; }; if f; then :; fi
## out: exit 3
## err: strict: ( exit 3 ): exit 3
## status: 3
## not: bash - only husk has it

#### an element of a pipeline that fails is named
set -o strict
true | (exit 2) | true
echo no
## err: ./case.sh: line 2: strict: 2nd of 3, ( exit 2 ): exit 2
## status: 2
## not: bash - only husk has it

#### the last of several that fail
set -o strict
false | false | (exit 5) | true; echo no
## err: ./case.sh: line 2: strict: 3rd of 4, ( exit 5 ): exit 5
## status: 5
## not: bash - only husk has it

#### SIGPIPE is no failure, but of the last
set -o strict
yes | head -n 1; f() { while :; do echo a; done; }; f | head -n 1 | cat; echo ${PIPESTATUS[0]}
true | (exit 141)
## out: y
## out: a
## out: 141
## err: strict: 2nd of 2, ( exit 141 ): exit 141
## status: 141
## not: bash - only husk has it

#### pipefail alone is as ever
set -o pipefail; yes | head -n 1; echo $?
## out: y
## out: 141
## not: bash - only husk has it

#### an unset variable, and what may have been meant
set -o strict
path_name=1; : ${path_nmae}
## err: ./case.sh: line 2: path_nmae: unbound variable, did you mean path_name?
## status: 1
## not: bash - only husk has it

#### in an expression, and a short name
set -o strict
xs=1; : $((x))
## err: ./case.sh: line 2: x: unbound variable, did you mean xs?
## status: 1
## not: bash - only husk has it

#### nothing like it
set -o strict
: ${qqqqqqqqqqq} 2>/dev/null
## err: ./case.sh: line 2: qqqqqqqqqqq: unbound variable
## status: 1
## not: bash - only husk has it

#### set -u says it as ever
set -u; path_name=1; (: $path_nmae) 2>&1; x=1
## out: ./case.sh: line 1: path_nmae: unbound variable
## not: bash - only husk has it

#### a file that is sourced is not strict
set -o strict
. ./lib; echo b; f; echo c; if f; then echo d; fi
## file: lib
false; echo a
f() { false; echo in; }
## END
## OUT
a
b
in
c
in
d
## END
## not: bash - only husk has it

#### its functions' status is an error at the call
set -o strict
. ./lib
f; echo no
## file: lib
f() { false; echo in; return 1; }
## END
## out: in
## err: ./case.sh: line 3: strict: f: exit 1
## status: 1
## not: bash - only husk has it

#### a file that sets it does not do so for who sources it
false; . ./lib; false; echo a
f || echo b; if g; then echo no; fi; echo no
## file: lib
set -o strict
f() { true; false; }
g() { false; echo no; }
## END
## out: a
## out: b
## err: ./lib: line 3: strict: false: exit 1
## err:   in g, called at ./case.sh line 2
## status: 1
## not: bash - only husk has it

#### a file that is strict ends the shell
if . ./lib; then echo no; fi; echo no
## file: lib
set -o strict
false
## END
## err: ./lib: line 2: strict: false: exit 1
## err:   in ./lib, read at ./case.sh line 1
## status: 1
## not: bash - only husk has it

#### a nested file, and back
set -o strict
. ./a; set -o | grep strict
false
## file: a
. ./b; set -o | grep strict; false; true
## END
## file: b
set -o strict
## END
## out: strict         	off
## out: strict         	on
## err: strict: false: exit 1
## status: 1
## not: bash - only husk has it

#### a function that was not strict stays so
f() { false; echo a; }
set -o strict
f; if f; then echo b; fi; g() { false; echo no; }
set +o strict
f; g; echo no
## OUT
a
a
b
a
## END
## err: strict: false: exit 1
## err:   in g, called at ./case.sh line 5
## status: 1
## not: bash - only husk has it

#### eval is as strict as what calls it
f() { eval 'false; echo a'; }
set -o strict
g() { eval 'false; echo no'; }
set +o strict
f; eval 'false; echo b'; g
## out: a
## out: b
## err: strict: false: exit 1
## status: 1
## not: bash - only husk has it

#### a trap's action is as strict as what it interrupts
set -o strict
trap 'false; echo no' USR1
kill -USR1 $$; echo no
## err: strict: false: exit 1
## err:   in trap of USR1
## status: 1
## not: bash - only husk has it

#### set -o, SHELLOPTS and the command line
set -o | grep strict; set -o strict; set -o | grep strict; set +o | grep strict; case $SHELLOPTS in *:strict*) echo yes;; esac; $SH -o strict -c 'false; echo no' 2>/dev/null || echo $?
## OUT
strict         	off
strict         	on
set -o strict
yes
1
## END
## not: bash - only husk has it

#### not in the posix mode
set -o posix; set -o strict; echo no
## err: set: strict: invalid option name
## status: 2
## not: bash - only husk has it

#### and not as sh
ln -s "$SH" sh; ./sh -c 'set -o strict' 2>&1; set -o strict
set -o posix
false; echo a
## out: ./sh: line 1: set: strict: invalid option name
## out: a
## not: bash - only husk has it

#### BASH_ENV is not strict
printf 'false; echo a\n' >env; BASH_ENV=./env $SH -o strict -c 'false; echo no' 2>/dev/null; echo $?
## out: a
## out: 1
## not: bash - only husk has it

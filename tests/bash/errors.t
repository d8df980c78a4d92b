# messages: FILE: line N: ...

#### a command that is not found
nosuch_cmd
echo $?
## out: 127
## err: ./case.sh: line 1: nosuch_cmd: command not found

#### a file that is not found, not executable, a directory
./nosuch; echo $?; >f; ./f; echo $?; ./; echo $?; /; echo $?
## OUT
127
126
126
126
## END
## err: ./case.sh: line 1: ./nosuch: No such file or directory
## err: ./case.sh: line 1: ./f: Permission denied
## err: ./case.sh: line 1: ./: Is a directory
## err: ./case.sh: line 1: /: Is a directory

#### with -c
nosuch_cmd; echo $?
## as: c
## out: 127
## err: line 1: nosuch_cmd: command not found

#### from standard input
:
nosuch_cmd; echo $?
## as: stdin
## out: 127
## err: line 2: nosuch_cmd: command not found

#### the line of each command in a list
: ; nosuch_a
nosuch_b &&
:; nosuch_c
## status: 127
## err: ./case.sh: line 1: nosuch_a: command not found
## err: ./case.sh: line 2: nosuch_b: command not found
## err: ./case.sh: line 3: nosuch_c: command not found

#### syntax errors show the line
echo a
fi
echo not here
## out: a
## status: 2
## err: ./case.sh: line 2: syntax error near unexpected token `fi'

#### an unexpected end
echo a
if true; then
## out: a
## status: 2
## err: ./case.sh: line 3: syntax error: unexpected end of file

#### an unexpected operator
echo a;; b
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `;;'

#### an unexpected word
for in a; do :; done
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `a'

#### a bad function name
f-1() { echo ok; }; f-1; a.b() { echo ok2; }; a.b; eval '1() { echo one; }'; 1
## out: ok
## out: ok2
## out: one

#### readonly
readonly x=1
x=2
echo on $?
x=3 true; echo $?
## out: on 1
## out: 0
## err: ./case.sh: line 2: x: readonly variable
## err: ./case.sh: line 4: x: readonly variable

#### readonly in a function ends all of it
readonly x=1
f() { x=2; echo not here; }
f; echo not here
echo on
## out: on
## err: ./case.sh: line 2: x: readonly variable

#### unbound
set -u
(echo $nosuch)
(echo ${nosuch}); (echo $1); (echo ${a[1]}); (echo $((nosuch))); echo $?
## out: 1
## err: ./case.sh: line 2: nosuch: unbound variable
## err: ./case.sh: line 3: nosuch: unbound variable
## err: ./case.sh: line 3: $1: unbound variable
## err: ./case.sh: line 3: a[1]: unbound variable
## err: ./case.sh: line 3: nosuch: unbound variable

#### ${x?}
(echo ${x?}); (echo ${x:?}); (echo ${x?my message}); (x=; echo ${x:?empty $((1+1))}); (echo ${1?}); echo $?
## out: 1
## err: ./case.sh: line 1: x: parameter not set
## err: ./case.sh: line 1: x: parameter null or not set
## err: ./case.sh: line 1: x: my message
## err: ./case.sh: line 1: x: empty 2
## err: ./case.sh: line 1: 1: parameter not set

#### ${x?} ends a script
echo ${x?gone}
echo not here
## status: 1
## err: ./case.sh: line 1: x: gone

#### bad substitutions
(echo ${x!}); (echo ${}); (echo ${x y}); echo $?
## out: 1
## err: ./case.sh: line 1: ${x!}: bad substitution
## err: ./case.sh: line 1: ${}: bad substitution
## err: ./case.sh: line 1: ${x y}: bad substitution

#### a bad substitution ends a script
echo ${x!}; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: ${x!}: bad substitution

#### arithmetic
echo $((1+)); echo no
echo $((a b)); echo no
echo $((1/0)); echo no
echo $((08)); echo no
echo $((2#3)); echo no
echo $((x=)); echo no
echo $((99#1)); echo no
echo $((1=2)); echo no
echo $((2**-1)); echo no
echo end
## out: end
## err: ./case.sh: line 1: 1+: syntax error: operand expected
## err: ./case.sh: line 2: a b: syntax error in expression
## err: ./case.sh: line 3: 1/0: division by 0
## err: ./case.sh: line 4: 08: value too great for base
## err: ./case.sh: line 5: 2#3: value too great for base
## err: ./case.sh: line 6: x=: syntax error: operand expected
## err: ./case.sh: line 7: 99#1: invalid arithmetic base
## err: ./case.sh: line 8: 1=2: attempted assignment to non-variable
## err: ./case.sh: line 9: 2**-1: exponent less than 0

#### arithmetic in (( ))
((1+)); echo $?; ((a b)); echo $?; ((1/0)); echo $?; ((x++ y)); echo $?
## OUT
1
1
1
1
## END
## err: ./case.sh: line 1: ((: 1+: syntax error: operand expected
## err: ./case.sh: line 1: ((: a b: syntax error in expression
## err: ./case.sh: line 1: ((: 1/0: division by 0
## err: ./case.sh: line 1: ((: x++ y: syntax error in expression

#### cd
cd nosuch; echo $?; >f; cd f; echo $?; cd a b; echo $?; (unset HOME; cd); echo $?; (unset OLDPWD; cd -); echo $?
## OUT
1
1
1
1
1
## END
## err: ./case.sh: line 1: cd: nosuch: No such file or directory
## err: ./case.sh: line 1: cd: f: Not a directory
## err: ./case.sh: line 1: cd: too many arguments
## err: ./case.sh: line 1: cd: HOME not set
## err: ./case.sh: line 1: cd: OLDPWD not set

#### export, readonly, unset, local
export 1x; echo $?; readonly a-b=1; echo $?; unset -q; echo $?; local x; echo $?; export -z; echo $?
## OUT
1
1
2
1
2
## END
## err: ./case.sh: line 1: export: `1x': not a valid identifier
## err: ./case.sh: line 1: readonly: `a-b=1': not a valid identifier
## err: ./case.sh: line 1: unset: -q: invalid option
## err: ./case.sh: line 1: local: can only be used in a function
## err: ./case.sh: line 1: export: -z: invalid option

#### shift, break, continue, return
shift 9; echo $?; shift x; echo $?; break; echo $?; continue; echo $?; return; echo $?; shift -1; echo $?
## OUT
1
1
0
0
2
1
## END
## err: ./case.sh: line 1: shift: x: numeric argument required
## err: ./case.sh: line 1: break: only meaningful in a `for', `while', or `until' loop
## err: ./case.sh: line 1: continue: only meaningful in a `for', `while', or `until' loop
## err: ./case.sh: line 1: return: can only `return' from a function or sourced script
## err: ./case.sh: line 1: shift: -1: shift count out of range

#### break and continue with bad numbers
for i in 1 2; do break 0; done; echo $?; for i in 1 2; do break x; done; echo not here
## out: 1
## status: 128
## err: ./case.sh: line 1: break: 0: loop count out of range
## err: ./case.sh: line 1: break: x: numeric argument required

#### exit with bad numbers
(exit x); echo $?; (exit 1 2); echo $?; (exit 256); echo $?; (exit -1); echo $?
## OUT
2
1
0
255
## END
## err: ./case.sh: line 1: exit: x: numeric argument required
## err: ./case.sh: line 1: exit: too many arguments

#### return with bad numbers
f() { return x; echo no; }; f; echo $?; g() { return 1 2; echo no; }; g; echo $?; h() { return 300; }; h; echo $?
## out: 2
## status: 1
## err: ./case.sh: line 1: return: x: numeric argument required
## err: ./case.sh: line 1: return: too many arguments

#### set
set -q; echo $?; set -o nosuch; echo $?; set +o nosuch; echo $?
## out: 2
## out: 2
## out: 2
## err: ./case.sh: line 1: set: -q: invalid option
## err: ./case.sh: line 1: set: nosuch: invalid option name
## err: ./case.sh: line 1: set: nosuch: invalid option name

#### kill, wait, jobs, fg
kill; echo $?; kill -9; echo $?; kill x; echo $?; kill -NOSUCH 1; echo $?; wait x; echo $?; wait 999999; echo $?; fg; echo $?; bg; echo $?; jobs %9; echo $?
## OUT
2
2
1
1
1
127
1
1
1
## END
## err: ./case.sh: line 1: kill: x: arguments must be process or job IDs
## err: ./case.sh: line 1: kill: NOSUCH: invalid signal specification
## err: ./case.sh: line 1: wait: `x': not a pid or valid job spec
## err: ./case.sh: line 1: wait: pid 999999 is not a child of this shell
## err: ./case.sh: line 1: fg: no job control
## err: ./case.sh: line 1: bg: no job control
## err: ./case.sh: line 1: jobs: %9: no such job

#### umask, ulimit, hash, type, alias
umask 9; echo $?; umask -z; echo $?; ulimit -z; echo $?; hash nosuch_cmd; echo $?; type nosuch_cmd; echo $?; alias nosuch; echo $?; unalias nosuch; echo $?
## OUT
1
2
2
1
1
1
1
## END
## err: ./case.sh: line 1: umask: 9: octal number out of range
## err: ./case.sh: line 1: umask: -z: invalid option
## err: ./case.sh: line 1: ulimit: -z: invalid option
## err: ./case.sh: line 1: hash: nosuch_cmd: not found
## err: ./case.sh: line 1: type: nosuch_cmd: not found
## err: ./case.sh: line 1: alias: nosuch: not found
## err: ./case.sh: line 1: unalias: nosuch: not found

#### getopts
getopts; echo $?; getopts ab x -c; echo $x; OPTIND=1; getopts a: x -a; echo $x; OPTIND=1; getopts :a: x -a; echo $x $OPTARG; OPTIND=1 OPTERR=0; getopts a x -z; echo $x
## OUT
2
?
?
: a
?
## END
## err: ./case.sh: illegal option -- c
## err: ./case.sh: option requires an argument -- a

#### builtin, command, exec, eval
builtin nosuch; echo $?; command nosuch_cmd; echo $?; command -z; echo $?; (exec nosuch_cmd); echo $?; eval 'echo a; )'; echo $?
## OUT
1
127
2
127
2
## END
## err: ./case.sh: line 1: builtin: nosuch: not a shell builtin
## err: ./case.sh: line 1: nosuch_cmd: command not found
## err: ./case.sh: line 1: command: -z: invalid option
## err: ./case.sh: line 1: exec: nosuch_cmd: not found
## err: ./case.sh: eval: line 1: syntax error near unexpected token `)'

#### redirections
echo a >nosuch/f; echo $?; cat <nosuch; echo $?; echo a >&9; echo $?; mkdir d; echo a >d; echo $?; : <&x; echo $?
## OUT
1
1
1
1
1
## END
## err: ./case.sh: line 1: nosuch/f: No such file or directory
## err: ./case.sh: line 1: nosuch: No such file or directory
## err: ./case.sh: line 1: 9: Bad file descriptor
## err: ./case.sh: line 1: d: Is a directory
## err: ./case.sh: line 1: x: ambiguous redirect

#### a redirection of a special builtin does not end bash
: <nosuch; echo $?; exec <nosuch; echo not here
## out: 1
## out: not here
## err: ./case.sh: line 1: nosuch: No such file or directory
## err: ./case.sh: line 1: nosuch: No such file or directory

#### enable, declare, let, printf, read
enable nosuch; echo $?; declare -Z; echo $?; let; echo $?; printf; echo $?; read -Z; echo $?; mapfile -Z; echo $?
## OUT
1
2
1
2
2
2
## END
## err: ./case.sh: line 1: enable: nosuch: not a shell builtin
## err: ./case.sh: line 1: declare: -Z: invalid option
## err: ./case.sh: line 1: let: expression expected
## err: ./case.sh: line 1: read: -Z: invalid option
## err: ./case.sh: line 1: mapfile: -Z: invalid option

#### test
[ 1 -eq a ]; echo $?; [ a; echo $?; test a b c; echo $?
## out: 2
## out: 2
## out: 2
## err: ./case.sh: line 1: [: a: integer expression expected
## err: ./case.sh: line 1: [: missing `]'
## err: ./case.sh: line 1: test: b: binary operator expected

#### history, fc, complete, bind in a script
fc -l; echo $?; complete -Z; echo $?; compopt -Z; echo $?; compgen -Z; echo $?; history -Z; echo $?
## OUT
0
2
2
2
2
## END
## err: ./case.sh: line 1: complete: -Z: invalid option
## err: ./case.sh: line 1: compopt: -Z: invalid option
## err: ./case.sh: line 1: compgen: -Z: invalid option
## err: ./case.sh: line 1: history: -Z: invalid option

#### trap, times, caller, suspend, logout
trap x NOSUCH; echo $?; logout; echo $?; suspend; echo $?; caller a; echo $?; times x >/dev/null; echo $?
## OUT
1
1
1
2
0
## END
## err: ./case.sh: line 1: trap: NOSUCH: invalid signal specification
## err: ./case.sh: line 1: logout: not login shell: use `exit'
## err: ./case.sh: line 1: suspend: cannot suspend: no job control
## err: ./case.sh: line 1: caller: a: invalid number

#### errors within eval, functions, subshells, sourced files
f() {
	nosuch_a
	eval 'nosuch_b'
}
f
(
nosuch_c)
printf 'nosuch_d\nf\n' >dot; . ./dot
x=$(nosuch_e)
## status: 127
## err: ./case.sh: line 2: nosuch_a: command not found
## err: ./case.sh: line 3: nosuch_b: command not found
## err: ./case.sh: line 7: nosuch_c: command not found
## err: ./dot: line 1: nosuch_d: command not found
## err: ./case.sh: line 2: nosuch_a: command not found
## err: ./case.sh: line 3: nosuch_b: command not found
## err: ./case.sh: line 9: nosuch_e: command not found

#### in a pipeline and in the background
nosuch_a | nosuch_b 2>/dev/null | cat; nosuch_c & wait $!; echo $?
## out: 127
## err: ./case.sh: line 1: nosuch_a: command not found
## err: ./case.sh: line 1: nosuch_c: command not found

#### in a trap
trap 'nosuch_t' EXIT
:
## err: ./case.sh: line 1: nosuch_t: command not found

#### of a here-document's expansions
cat <<E
$((1/0))
E
echo $?
## out: 1
## err: ./case.sh: line 1: 1/0: division by 0

#### circular alias and recursion end
shopt -s expand_aliases
alias a='b' b='a'
a 2>/dev/null; echo $?
## out: 127

#### a word too many for case, if without then
case a b in c) ;; esac
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `b'

#### if without then
if true; fi
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `fi'

#### an operator at the start of a line
| cat
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `|'

#### && at the start of a line
echo a
&& echo b
## out: a
## status: 2
## err: ./case.sh: line 2: syntax error near unexpected token `&&'

#### done without do
while true; done
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `done'

#### a lone brace
echo a; }
## status: 2
## err: ./case.sh: line 1: syntax error near unexpected token `}'

#### (( without its end
((1 + 2)
echo not here
## status: 2
## err: ./case.sh: line 3: syntax error: unexpected end of file

#### a signal's message
sh -c 'kill -TERM $$'; echo $?; (kill -KILL $BASHPID); echo $?
## err: Terminated
## err: Killed                  ( kill -KILL $BASHPID )
## out: 143
## out: 137

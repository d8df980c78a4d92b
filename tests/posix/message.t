# message.t - the texts of errors, which only this shell words so
# SPDX-License-Identifier: ISC

#### a token that cannot stand here
exec 2>&1
printf 'echo a )\n' >s; $SH ./s
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 8:
## out:   echo a )
## out:          ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### the column of a character counts characters, not bytes, and tabs stay
exec 2>&1
printf '\techo\t) x\n' >s; $SH ./s; printf 'echo \303\251 )\n' >s; LC_ALL=C.UTF-8 $SH ./s
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 7:
## out:   	echo	) x
## out:   	    	^
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 9:
## out:   echo é )
## out:           ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### of a long line the part around the place is shown
exec 2>&1
printf 'echo %099d; ) %099d\n' 1 2 >s; $SH ./s
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 107:
## out:   0000000000000000000000000000000000000000000000000000000001; ) 00000000000000000000000000000000000000
## out:                                                               ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### a place at the sixtieth column and one further
exec 2>&1
printf '%058d; )\n' 1 >s; $SH ./s; printf '%059d; )\n' 1 >s; $SH ./s; printf '%060d; )\n' 1 >s; $SH ./s
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 61:
## out:   0000000000000000000000000000000000000000000000000000000001; )
## out:                                                               ^
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 62:
## out:   0000000000000000000000000000000000000000000000000000000001; )
## out:                                                               ^
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 63:
## out:   0000000000000000000000000000000000000000000000000000000001; )
## out:                                                               ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### a long rest of the line is cut
exec 2>&1
printf ') %0150d\n' 1 >s; $SH ./s
## out: ./s: line 1: syntax error near unexpected token `)'
## out:   line 1, column 1:
## out:   ) 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
## out:   ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### what was open at the end: quotes
exec 2>&1
for t in "echo 'a" 'echo "a' 'echo `a' "echo \$'a"; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 2: unexpected EOF while looking for matching `''
## out:   single quote opened at line 1, column 6
## out: ./s: line 2: unexpected EOF while looking for matching `"'
## out:   double quote opened at line 1, column 6
## out: ./s: line 2: unexpected EOF while looking for matching ``'
## out:   backquote opened at line 1, column 6
## out: ./s: line 2: unexpected EOF while looking for matching `''
## out:   $' quote opened at line 1, column 6
## status: 2
## not: bash - its own words
## not: dash - its own words

#### what was open at the end: expansions
exec 2>&1
for t in 'echo ${x' 'echo ${x:-' 'echo a$(b' 'echo $((1 +' 'echo "${x:-"a'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 2: unexpected EOF while looking for matching `}'
## out:   ${ opened at line 1, column 6
## out: ./s: line 2: unexpected EOF while looking for matching `}'
## out:   ${ opened at line 1, column 6
## out: ./s: line 2: syntax error: unexpected end of file
## out:   $( opened at line 1, column 7
## out: ./s: line 2: unexpected EOF while looking for matching `))'
## out:   $(( opened at line 1, column 6
## out: ./s: line 2: unexpected EOF while looking for matching `"'
## out:   double quote opened at line 1, column 12
## status: 2
## not: bash - its own words
## not: dash - its own words

#### what was open at the end: commands
exec 2>&1
for t in 'if a' ' if a; then b' 'while a; do' 'until a' 'for x in a; do' 'case x in' 'case x in (a) b' '{ a' '(a' 'f() { a'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 2: syntax error: unexpected end of file
## out:   if opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   if opened at line 1, column 2
## out: ./s: line 2: syntax error: unexpected end of file
## out:   do opened at line 1, column 10
## out: ./s: line 2: syntax error: unexpected end of file
## out:   until opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   do opened at line 1, column 13
## out: ./s: line 2: syntax error: unexpected end of file
## out:   case opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   case opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   { opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   ( opened at line 1, column 1
## out: ./s: line 2: syntax error: unexpected end of file
## out:   { opened at line 1, column 5
## status: 2
## not: bash - its own words
## not: dash - its own words

#### what was closed is not said to be open
exec 2>&1
for t in 'x=${y}$(z)`a`$((1))"b"'"'c'\$'d'"'; (' '{ a; }; (b); if c; then d; fi; while e; do f; done; for g in h; do i; done; case j in k) ;; esac; {'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 2: syntax error: unexpected end of file
## out:   ( opened at line 1, column 32
## out: ./s: line 2: syntax error: unexpected end of file
## out:   { opened at line 1, column 99
## status: 2
## not: bash - its own words
## not: dash - its own words

#### an error behind what was closed names nothing open
exec 2>&1
for t in 'x=${y}' 'x=${y-z}' 'x=$(z)' 'x=`z`' 'x=$((1))' 'x=$((a) )' 'x="b"' "x='c'" "x=\$'d'" '{ a; }' '(b)' 'if c; then d; else e; fi' 'while e; do f; done' 'for g in h; do i; done' 'case j in k) l ;; esac' 'm() { n; }'; do printf '%s\n' "$t )" >s; $SH ./s 2>&1 | grep -c -e opened -e "near unexpected token \`)'"; done
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## out: 1
## not: bash - its own words
## not: dash - its own words

#### an error within what is open names both
exec 2>&1
printf 'if a\nthen )\nfi\n' >s; $SH ./s; printf 'for 1 in a; do :; done\n' >s; $SH ./s; printf '{\n\n( ; )\n}\n' >s; $SH ./s
## out: ./s: line 2: syntax error near unexpected token `)'
## out:   line 2, column 6:
## out:   then )
## out:        ^
## out:   if opened at line 1, column 1
## out: ./s: line 1: syntax error near unexpected token `1'
## out:   line 1, column 5:
## out:   for 1 in a; do :; done
## out:       ^
## out:   for opened at line 1, column 1
## out: ./s: line 3: syntax error near unexpected token `;'
## out:   line 3, column 3:
## out:   ( ; )
## out:     ^
## out:   ( opened at line 3, column 1
## status: 2
## not: bash - its own words
## not: dash - its own words

#### an operator without its operand
exec 2>&1
for t in 'a | ; b' 'a && || b' '& a' 'cat <' 'cat << ;' '! ! |'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: syntax error near unexpected token `;'
## out:   line 1, column 5:
## out:   a | ; b
## out:       ^
## out: ./s: line 1: syntax error near unexpected token `||'
## out:   line 1, column 6:
## out:   a && || b
## out:        ^
## out: ./s: line 1: syntax error near unexpected token `&'
## out:   line 1, column 1:
## out:   & a
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `newline'
## out:   line 1, column 6:
## out:   cat <
## out:        ^
## out: ./s: line 1: syntax error near unexpected token `;'
## out:   line 1, column 8:
## out:   cat << ;
## out:          ^
## out: ./s: line 1: syntax error near unexpected token `!'
## out:   line 1, column 3:
## out:   ! ! |
## out:     ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### a reserved word where none can stand
exec 2>&1
for t in else done esac '}' then fi; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: syntax error near unexpected token `else'
## out:   line 1, column 1:
## out:   else
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `done'
## out:   line 1, column 1:
## out:   done
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `esac'
## out:   line 1, column 1:
## out:   esac
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `}'
## out:   line 1, column 1:
## out:   }
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `then'
## out:   line 1, column 1:
## out:   then
## out:   ^
## out: ./s: line 1: syntax error near unexpected token `fi'
## out:   line 1, column 1:
## out:   fi
## out:   ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### an error in eval is at the line of eval
exec 2>&1
printf ':\n:; eval "echo )"\n' >s; $SH ./s; printf ':\neval "\nif"\n' >s; $SH ./s
## out: ./s: line 2: syntax error near unexpected token `)'
## out:   line 2, column 6:
## out:   echo )
## out:        ^
## out: ./s: line 3: syntax error: unexpected end of file
## out:   line 3, column 3:
## out:   if
## out:     ^
## out:   if opened at line 3, column 1
## status: 2
## not: bash - its own words
## not: dash - its own words

#### an error in a dotted file names it
exec 2>&1
printf ':\n)\n' >d; printf ':\n. ./d\n' >s; $SH ./s
## out: ./d: line 2: syntax error near unexpected token `)'
## out:   line 2, column 1:
## out:   )
## out:   ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### an error in -c
exec 2>&1
{ $SH -c ')'; $SH -c ')' name; $SH -c ':
('; } 2>&1 | sed "s|^$SH|SHELL|"
## out: SHELL: line 1: syntax error near unexpected token `)'
## out:   line 1, column 1:
## out:   )
## out:   ^
## out: name: line 1: syntax error near unexpected token `)'
## out:   line 1, column 1:
## out:   )
## out:   ^
## out: SHELL: line 2: syntax error: unexpected end of file
## out:   line 2, column 2:
## out:   (
## out:    ^
## out:   ( opened at line 2, column 1
## not: bash - its own words
## not: dash - its own words

#### an error in standard input
exec 2>&1
printf ':\n)\n' | $SH 2>&1 | sed "s|^$SH|SHELL|"
## out: SHELL: line 2: syntax error near unexpected token `)'
## out:   line 2, column 1:
## out:   )
## out:   ^
## not: bash - its own words
## not: dash - its own words

#### an error in an alias's text
exec 2>&1
printf 'alias x="echo )"\nx\n' >s; $SH ./s
## out: ./s: line 2: syntax error near unexpected token `)'
## out:   line 2, column 2:
## out:   x
## out:    ^
## status: 2
## not: bash - its own words
## not: dash - its own words

#### a here-document without its end is read, and warned of by nobody
exec 2>&1
printf 'cat <<E\na\n' >s; $SH ./s
## out: a
## not: bash - its own words
## not: dash - its own words

#### one line says it, not what was being run
exec 2>&1
printf 'f() {\n\tg\n}\ng() {\n\techo ${x?no x}\n}\n\nf\n' >s; $SH ./s
## out: ./s: line 5: x: no x
## status: 1
## not: bash - its own words
## not: dash - its own words

#### the file that was being read
exec 2>&1
printf 'nosuch\n' >d; printf 'f() {\n\t. ./d\n}\nf\nf\n' >s; $SH ./s
## out: ./d: line 1: nosuch: command not found
## out: ./d: line 1: nosuch: command not found
## status: 127
## not: bash - its own words
## not: dash - its own words

#### a parameter that is not set
exec 2>&1
for t in ': ${11?}' ': ${x:?}' ': ${x?a b}' 'x=; : ${x:?}' 'set -u; echo $x' 'set -u; echo $3' 'set -u; echo ${12}' 'set -u; : ${#x}' ': ${*?}' ': ${!?}'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: 11: parameter not set
## out: ./s: line 1: x: parameter null or not set
## out: ./s: line 1: x: a b
## out: ./s: line 1: x: parameter null
## out: ./s: line 1: x: unbound variable
## out: ./s: line 1: 3: unbound variable
## out: ./s: line 1: 12: unbound variable
## out: ./s: line 1: x: unbound variable
## out: ./s: line 1: *: parameter not set
## out: ./s: line 1: !: parameter not set
## status: 1
## not: bash - its own words
## not: dash - its own words

#### arithmetic that fails
exec 2>&1
for t in '1 +' '1 / 0' '5 % 0' '(1' '1 2' 'x = ' '1 = 2' '08' '1 ? 2' '@'; do printf 'echo $((%s))\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: 1 +: syntax error: operand expected (error token is "+")
## out: ./s: line 1: 1 / 0: division by 0 (error token is "0")
## out: ./s: line 1: 5 % 0: division by 0 (error token is "0")
## out: ./s: line 2: syntax error: unexpected end of file
## out:   $( opened at line 1, column 6
## out: ./s: line 1: 1 2: syntax error in expression (error token is "2")
## out: ./s: line 1: x = : syntax error: operand expected (error token is "= ")
## out: ./s: line 1: 1 = 2: attempted assignment to non-variable (error token is "= 2")
## out: ./s: line 1: 08: value too great for base (error token is "08")
## out: ./s: line 1: 1 ? 2: `:' expected for conditional expression (error token is "2")
## out: ./s: line 1: @: syntax error: operand expected (error token is "@")
## status: 1
## not: bash - its own words
## not: dash - its own words

#### a number that is none in a variable
exec 2>&1
printf 'x=1y; echo $((x + 1))\n' >s; $SH ./s; printf 'x=1+; echo $((x * 2))\n' >s; $SH ./s
## out: ./s: line 1: 1y: value too great for base (error token is "1y")
## out: ./s: line 1: 1+: syntax error: operand expected (error token is "+")
## status: 1
## not: bash - its own words
## not: dash - its own words

#### a variable that is read-only
exec 2>&1
for t in 'a=2' 'a=2 :' 'a=2 echo' 'unset a' 'read a </dev/null' 'for a in b; do :; done' 'export a=2' 'local a' ': $((a = 2))'; do printf 'readonly a=1\n%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: unset: a: cannot unset: readonly variable
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: a: readonly variable
## out: ./s: line 2: local: can only be used in a function
## out: ./s: line 2: a: readonly variable
## status: 1
## not: bash - its own words
## not: dash - its own words

#### a command that cannot be found or run
exec 2>&1
: >f; mkdir d; for t in nosuch ./nosuch ./f ./d '""' 'nosuch >g 2>&1; cat g'; do printf '%s\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: nosuch: command not found
## out: ./s: line 1: ./nosuch: No such file or directory
## out: ./s: line 1: ./f: Permission denied
## out: ./s: line 1: ./d: Permission denied
## out: ./s: line 1: : command not found
## out: ./s: line 1: nosuch: command not found
## not: bash - its own words
## not: dash - its own words

#### a redirection that fails
exec 2>&1
for t in ': </nosuch' 'echo >/nosuch/f' ': >&77' ': <&77' ': >&x' ': <&""' 'set -C; : >f; : >f' '{ :; } <nosuch' 'cat 3<nosuch' 'cat <&9' '(:) <nosuch'; do printf 'command %s\n' "$t" | sed 's/^command \([{(s]\)/\1/' >s; $SH ./s; done
## out: ./s: line 1: /nosuch: No such file or directory
## out: ./s: line 1: /nosuch/f: No such file or directory
## out: ./s: line 1: 77: Bad file descriptor
## out: ./s: line 1: 77: Bad file descriptor
## out: ./s: line 1: x: ambiguous redirect
## out: ./s: line 1: : ambiguous redirect
## out: ./s: line 1: f: cannot overwrite existing file
## out: ./s: line 1: nosuch: No such file or directory
## out: ./s: line 1: nosuch: No such file or directory
## out: ./s: line 1: 9: Bad file descriptor
## out: ./s: line 1: nosuch: No such file or directory
## status: 1
## not: bash - its own words
## not: dash - its own words

#### builtins that are used wrongly
exec 2>&1
for t in 'shift 5' 'shift x' '. /nosuch' 'unset -q' 'kill -l 999' 'kill' 'trap : NOSUCH' 'set -o nosuch' 'set -q' 'cd /nosuch' 'cd a b' 'cd -q' 'export 1x' 'readonly a-b' 'unset 1' 'read 1x' 'getopts' 'umask 9' 'wait x' 'fg' 'bg %1' 'jobs %3' 'alias x' 'unalias x' 'hash nosuch' 'type nosuch' 'command -q' 'break x' 'return x' 'exit x' 'local x' 'printf' 'printf %d x' 'test 1 -eq' 'test a -eq 1' '[ a' 'eval -q' 'umask -q' 'kill %1' 'kill -NOSUCH 1' 'kill x' 'read -q' 'read -d' 'ulimit -n x'; do printf 'command %s\n' "$t" >s; $SH ./s; done
## out: ./s: line 1: shift: 5: shift count out of range
## out: ./s: line 1: shift: x: numeric argument required
## out: ./s: line 1: .: /nosuch: No such file or directory
## out: ./s: line 1: unset: -q: invalid option
## out: unset: usage: unset [-fv] name...
## out: ./s: line 1: kill: 999: invalid signal specification
## out: kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
## out: ./s: line 1: trap: NOSUCH: invalid signal specification
## out: ./s: line 1: set: nosuch: invalid option name
## out: ./s: line 1: set: -q: invalid option
## out: set: usage: set [-abCefhmnpuvx] [-o name] [--] [argument...]
## out: ./s: line 1: cd: /nosuch: No such file or directory
## out: ./s: line 1: cd: too many arguments
## out: ./s: line 1: cd: -q: invalid option
## out: cd: usage: cd [-L|[-P [-e]] [-@]] [dir]
## out: ./s: line 1: export: `1x': not a valid identifier
## out: ./s: line 1: readonly: `a-b': not a valid identifier
## out: ./s: line 1: unset: `1': not a valid identifier
## out: ./s: line 1: read: `1x': not a valid identifier
## out: getopts: usage: getopts optstring name [arg ...]
## out: ./s: line 1: umask: 9: octal number out of range
## out: ./s: line 1: wait: `x': not a pid or valid job spec
## out: ./s: line 1: fg: no job control
## out: ./s: line 1: bg: no job control
## out: ./s: line 1: jobs: %3: no such job
## out: ./s: line 1: alias: x: not found
## out: ./s: line 1: unalias: x: not found
## out: ./s: line 1: hash: nosuch: not found
## out: ./s: line 1: type: nosuch: not found
## out: ./s: line 1: command: -q: invalid option
## out: command: usage: command [-pVv] command [arg ...]
## out: ./s: line 1: break: x: loop count out of range
## out: ./s: line 1: return: x: numeric argument required
## out: ./s: line 1: exit: x: numeric argument required
## out: ./s: line 1: local: can only be used in a function
## out: printf: usage: printf [-v var] format [arguments]
## out: ./s: line 1: printf: x: invalid number
## out: 0./s: line 1: test: 1: unary operator expected
## out: ./s: line 1: test: a: integer expression expected
## out: ./s: line 1: [: missing `]'
## out: ./s: line 1: -q: command not found
## out: ./s: line 1: umask: -q: invalid option
## out: umask: usage: umask [-p] [-S] [mode]
## out: ./s: line 1: kill: %1: no such job
## out: ./s: line 1: kill: NOSUCH: invalid signal specification
## out: ./s: line 1: kill: x: arguments must be process or job IDs
## out: ./s: line 1: read: -q: invalid option
## out: read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
## out: ./s: line 1: read: -d: option requires an argument
## out: read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
## out: ./s: line 1: ulimit: x: invalid number
## status: 1
## not: bash - its own words
## not: dash - its own words

#### what cannot be a script
exec 2>&1
mkdir d; printf '\177ELF\0a' >b; $SH ./nosuch; $SH ./d; $SH ./b
## out: ./nosuch: ./nosuch: No such file or directory
## out: ./d: ./d: Is a directory
## out: ./b: ./b: cannot execute binary file
## status: 126
## not: bash - its own words
## not: dash - its own words

#### options that are none
exec 2>&1
{ $SH -q; $SH --nosuch; $SH -o nosuch; $SH -o; $SH -c; } 2>&1 | sed "s|^$SH|SHELL|"
## out: SHELL: -q: invalid option
## out: usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]
## out: SHELL: --nosuch: invalid option
## out: usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]
## out: SHELL: nosuch: invalid option name
## out: usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]
## out: SHELL: -o: option requires an argument
## out: usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]
## out: SHELL: -c: option requires an argument
## out: usage: husk [-abCefhilmnuvx] [-o option]... [-c command | file | -s] [argument...]
## not: bash - its own words
## not: dash - its own words


# command substitution with a dollar: XCU 2.6.3

#### the output of a command
echo [$(echo a)]
## out: [a]

#### newlines at the end are removed
x=$(printf 'a\n\n\n'); echo "[$x]"
## out: [a]

#### inner and leading newlines stay
x=$(printf '\n\na\n\nb\n'); echo "[$x]"
## OUT
[

a

b]
## END

#### output of newlines only is empty
x=$(printf '\n\n'); echo "[$x]"
## out: []

#### a trailing carriage return or blank stays
x=$(printf 'a \n'); echo "[$x]"; x=$(printf 'a\r\n'); echo ${#x}
## out: [a ]
## out: 2

#### an unquoted substitution is split
set -- $(echo a b; echo c); echo $#
## out: 3

#### a quoted substitution is one field
set -- "$(echo a b; echo c)"; echo $#
## out: 1

#### an unquoted empty substitution is no field
set -- $(:) a $(true); echo $#
## out: 1

#### a quoted empty substitution is an empty field
set -- "$(:)"; echo $#
## out: 1

#### an empty pair of parentheses
echo "[$()]$( )"
## out: []

#### blanks and newlines around the command
echo $(   echo a   ) $(
echo b
)
## out: a b

#### the result undergoes pathname expansion
touch f1 f2; echo $(echo 'f*') "$(echo 'f*')"
## out: f1 f2 f*

#### the result is not expanded again
x=no; printf '%s\n' "$(printf %s '$x `echo` \y ~')"
## out: $x `echo` \y ~

#### quotes in the result are plain
printf '[%s]' $(echo "'a b'"); echo
## out: ['a][b']

#### the result is split with the current IFS
IFS=:; set -- $(echo a:b c); printf '[%s]' "$@"; echo
## out: [a][b c]

#### a substitution runs in a subshell
x=1; y=$(x=2; echo $x); echo $x $y
## out: 1 2

#### cd in a substitution stays there
mkdir d; d=$PWD; x=$(cd d; pwd); [ "$PWD" = "$d" ] && [ "$x" = "$d/d" ] && echo ok
## out: ok

#### exit in a substitution ends only it
x=$(echo a; exit 3; echo b); echo $x $?
## out: a 3

#### a function and its definition in a substitution
f() { echo "f $1"; }; echo "$(f a)" "$(g() { echo g; }; g)"; g 2>/dev/null || echo none
## out: f a g
## out: none

#### options set in a substitution stay there
x=$(set -f; echo *.none); case $- in *f*) echo leaked;; *) echo ok;; esac
## out: ok

#### the parameters are seen in a substitution
set -- a b; echo $(echo $2 $#; shift; echo $1) $#
## out: b 2 b 2

#### a parameter is assigned in a substitution's default
echo $(echo ${u:=a}) "[$u]"
## out: a []

#### standard input is inherited
x=$(cat); echo "[$x]"
## stdin: a b
## out: [a b]

#### only standard output is captured
x=$(exec 2>&1; echo a; echo b >&2); y=$(echo c; echo d 2>/dev/null >&2); echo $x $y
## out: a b c

#### substitutions nest
echo $(echo a $(echo b $(echo c)))
## out: a b c

#### quotes nest with substitutions
echo "$(echo "$(echo "a  b")")"
## out: a  b

#### a parenthesis in quotes does not close
echo $(echo ')') $(echo ")") $(echo \))
## out: ) ) )

#### a parenthesis in a comment does not close
x=$(echo a # ) b
); echo $x
## out: a

#### a subshell within
echo $( (echo a; echo b) ) $(echo c; (echo d))
## out: a b c d

#### a case statement within, patterns without parentheses
x=$(case a in b) echo b;; a) echo A;; esac); echo $x
## out: A

#### a case statement within, last part without its terminator
echo $(case a in a) echo A; esac)
## out: A

#### a case statement within double quotes
echo "$(case a in a) echo "A  B";; esac)"
## out: A  B

#### a case statement in a substitution in a case statement
echo $(case a in a) echo $(case b in b) echo B;; esac);; esac)
## out: B

#### esac as a word in a substitution
echo $(echo case esac in)
## out: case esac in

#### a here-document in it
x=$(cat <<E
a )
b
E
); echo "$x"
## out: a )
## out: b

#### a quoted here-document within
x=$(cat <<'E'
$(a) ' "
E
)
echo "$x"
## out: $(a) ' "

#### a brace group within
echo $({ echo a; echo b; }) "$({ echo c
})"
## out: a b c

#### compound commands within
echo $(for i in 1 2; do echo $i; done) $(if true; then echo yes; fi) $(while false; do :; done)
## out: 1 2 yes

#### a function definition within
echo $(f() { echo in f; }; f)
## out: in f

#### a pipeline within
echo $(echo b a | tr ' ' '\n' | sort)
## out: a b

#### a background command within is waited for through its output
echo $( (echo a) & )
## out: a

#### a newline ends commands within
echo $(echo a
echo b

echo c)
## out: a b c

#### a continuation within
echo $(echo a \
b)
## out: a b

#### a closing brace within a default word's substitution
echo ${u-$(echo })}x
## out: }x

#### a substitution as a command name
$(echo echo) a; $(echo echo b c)
## out: a
## out: b c

#### a substitution as part of a command name
e$(echo c)ho a
## out: a

#### a substitution as a redirection target
echo a >$(echo f); cat f
## out: a

#### a substitution that yields two words is a file name in a redirection
echo a >"$(echo f g)"; cat 'f g'
## out: a

#### a substitution in an assignment is not split
x=$(echo a   b); echo "$x"; x=$(echo '*'); echo "$x"
## out: a b
## out: *

#### the status of an assignment
x=$(exit 4); echo $?
## out: 4

#### the status of an empty command
$(exit 4); echo $?; $(true); echo $?
## out: 4
## out: 0

#### the status of a command with arguments is its own
true $(exit 4); echo $?
## out: 0

#### set -e and a failing substitution in an assignment
set -e
x=$(false)
echo no
## status: 1

#### set -e and a failing substitution among arguments
set -e
echo $(false) a
## out: a

#### dollar question within is the last status
(exit 3); echo $(echo $?)
## out: 3

#### many substitutions in one word
echo $(echo a)$(echo b)"$(echo c)"d
## out: abcd

#### splitting joins the first and last field to their neighbours
printf '[%s]' x$(echo a b c)y; echo
## out: [xa][b][cy]

#### leading blanks in the output separate
printf '[%s]' x$(echo ' a ')y; echo
## out: [x][a][y]

#### a large output
x=$(i=0; while [ $i -lt 2000 ]; do echo 0123456789012345678901234567890123456789012345678; i=$((i+1)); done); echo ${#x}
## out: 99999

#### a large output from another process
x=$(head -c 300000 /dev/zero | tr '\0' a); echo ${#x}
## out: 300000

#### only so many newlines are cut
x=$(printf 'a\n\n\nb'; i=0; while [ $i -lt 500 ]; do echo; i=$((i+1)); done); echo "$x"
## OUT
a


b
## END

#### depth of nesting
echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo deep)))))))))
## out: deep

#### arithmetic within
echo $(echo $((1+2))) $(echo $(( (1+2)*3 )))
## out: 3 9

#### a substitution within arithmetic within a substitution
echo $(echo $((1+$(echo 2))))
## out: 3

#### a substitution reads a file by redirection
echo a >f; echo $(cat <f) $(cat f | tr a b)
## out: a b

#### a redirection without a command within does nothing
echo a >f; echo "[$(>g)]"; [ -f g ] && echo made
## out: []
## out: made

#### exec in a substitution ends only it
x=$(exec echo a; echo b); echo $x
## out: a

#### break in a substitution does not leave the outer loop
for i in 1 2; do x=$(break; echo in) 2>/dev/null; echo $i; done
## out: 1
## out: 2

#### return in a function's substitution ends only it
f() { x=$(return 3); echo $? after; }; f
## out: 3 after

#### an unclosed substitution is a syntax error
(eval 'echo $(echo a') 2>/dev/null || echo error
## out: error

#### a syntax error within is an error
(eval 'echo $(if)'; echo no) 2>/dev/null || echo error
## out: error

#### a substitution before an unexecuted branch does not run
if false; then echo $(echo ran >&2); fi; echo ok
## out: ok

#### substitutions run from left to right
echo $(echo a >>f; echo 1)$(echo b >>f; echo 2); cat f
## out: 12
## out: a
## out: b

#### the exit trap does not run in a substitution
trap 'echo bye' EXIT; x=$(echo a); echo "[$x]"
## out: [a]
## out: bye

#### an exit trap of the substitution runs in it
x=$(trap 'echo bye' EXIT; echo a); echo $x
## out: a bye

#### dollar parenthesis in single quotes is plain
echo '$(echo a)' \$'(echo a)'
## out: $(echo a) $(echo a)

#### backslashes within are as in a script
printf '%s\n' $(printf '%s' a\\b) "$(printf '%s' 'a\\b')"
## out: a\b
## out: a\\b

#### a substitution in a for list
for i in $(echo a b) c; do echo $i; done
## out: a
## out: b
## out: c

#### a substitution in a case word keeps its blanks
case $(echo 'a  b') in 'a  b') echo same;; esac
## out: same

#### a nul-free byte stream is kept
printf %s "$(printf '\001\177\200\377')" | od -An -tx1
## out:  01 7f 80 ff

#### nul bytes are dropped
x=$(printf 'a\0b' ) 2>/dev/null; echo ${#x}
## out: 2
## err: *

#### a substitution's process does not hold the descriptors of the next
x=$(echo a)$(echo b); exec 3>f; echo $(echo c >&3; echo d); cat f
## out: d
## out: c

#### a background command in it that has closed its output does not hold it up
mkfifo f
x=$(echo a; { exec >&-; cat f >g; } &)
echo $x
echo >f
## out: a

#### a message that is substituted comes before what follows
x=$(nosuchcommand 2>&1; echo b); echo "${x##*found}"
x=$({ ./nosuch; echo b; } 2>&1); echo "${x##*/nosuch*[!b]}"
x=$(echo a; ./nosuch 2>&1 && echo c || echo d); echo "${x%%?./*}, ${x##*[!d]}"
## OUT

b
b
a, d
## END

#### much on standard error that an outer substitution reads
f() { sh -c 'head -c 200000 /dev/zero | tr "\\0" a >&2; echo b'; }
y=$( { x=$(f); echo $x; } 2>&1); echo ${#y}
y=$( { x=$(sh -c 'head -c 200000 /dev/zero | tr "\\0" a >&2'); } 2>&1); echo ${#y}
y=$( { x=$(eval 'f'; f | cat); echo $x; } 2>&1); echo ${#y}
x=$(sh -c 'echo one >&2'; echo two >&2); echo $x
y=$( { x=$(sh -c 'echo one >&2'; echo two >&2; sh -c 'echo three >&2'); echo four; } 2>&1); echo $y
## out: 200001
## out: 200000
## out: 400003
## out:
## out: one two three four
## err: one

#### a message longer than a pipe
x=aaaaaaaaaaaaaaaa; x=$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x; x=$x$x
y=$($x 2>&1); [ ${#y} -gt 131072 ] && echo on
## out: on

#### $(( that the input ends is an incomplete arithmetic expansion
printf 'echo $((cat <<EOF\n+(\nEOF\n))' >s; $SH ./s 2>/dev/null || echo error
printf 'echo $((echo a) )' >s; $SH ./s
## out: error
## out: a
## not: dash - never takes it for a substitution

#### $(( that is no arithmetic, as the first word and in an assignment
$((echo echo a) | cat)
x=$((echo b; echo c) | cat); echo $x
: && x="$((echo d) | cat)" y=${z:-$((echo e) | cat)}; echo $x $y
if $((echo true) | cat); then echo f; fi
## out: a
## out: b c
## out: d e
## out: f
## not: dash - never takes it for a substitution

#### $(( that is no arithmetic, thousands of times in one command
{
	echo 'f() {'
	i=0; while [ $i -lt 3000 ]; do echo 'x=$((echo a; echo b) | cat)'; i=$((i+1)); done
	echo '}; echo read'
} >s
$SH ./s
## out: read
## not: dash - never takes it for a substitution

#### $(( in here-documents in $((, and never an end
i=0; while [ $i -lt 60 ]; do printf 'echo $((cat <<E\n$((x\n'; i=$((i+1)); done >s
$SH ./s 2>/dev/null || echo error
## out: error

#### substitutions of nothing but newlines and comments
x=$(

)a`
`b$(
# c
)c$( # d
)d
echo "[$x]" "$(
	echo e)" $(

echo f

)
## out: [abcd] e f

# deep, long and broken input

#### three hundred parentheses in arithmetic
o=; c=; i=0; while [ $i -lt 300 ]; do o="$o("; c="$c)"; i=$((i+1)); done; eval "echo \$(( ${o}7${c} ))"
## out: 7

#### three hundred signs in arithmetic
o=; i=0; while [ $i -lt 300 ]; do o="$o- "; i=$((i+1)); done; eval "echo \$(( ${o}7 ))"
## out: 7

#### a sum of two thousand terms
s=0; i=0; while [ $i -lt 2000 ]; do s="$s+1"; i=$((i+1)); done; echo $(($s))
## out: 2000

#### a hundred nested conditionals in arithmetic
o=; i=0; while [ $i -lt 100 ]; do o="${o}0?1:"; i=$((i+1)); done; echo $((${o}5))
## out: 5

#### two hundred nested default words
o=; c=; i=0; while [ $i -lt 200 ]; do o="$o\${u-"; c="$c}"; i=$((i+1)); done; eval "echo ${o}deep$c"
## out: deep

#### two hundred nested quoted default words
o=; c=; i=0; while [ $i -lt 200 ]; do o="$o\${u-"; c="$c}"; i=$((i+1)); done; eval "printf '[%s]' \"${o}a  b$c\""; echo
## out: [a  b]

#### thirty nested command substitutions
o=; c=; i=0; while [ $i -lt 30 ]; do o="$o\$(echo "; c="$c)"; i=$((i+1)); done; eval "echo ${o}deep$c"
## out: deep

#### thirty nested quoted command substitutions
o=; c=; i=0; while [ $i -lt 30 ]; do o="$o\"\$(echo "; c="$c)\""; i=$((i+1)); done; eval "echo ${o}'a  b'$c"
## out: a  b

#### three hundred nested brace groups
o=; c=; i=0; while [ $i -lt 300 ]; do o="${o}{ "; c="$c }"; i=$((i+1)); done; eval "${o}echo a;$c"
## out: a

#### two hundred nested ifs
o=; c=; i=0; while [ $i -lt 200 ]; do o="${o}if true; then "; c="$c fi;"; i=$((i+1)); done; eval "${o}echo a; $c"
## out: a

#### thirty nested subshells
o=; c=; i=0; while [ $i -lt 30 ]; do o="${o}( "; c="$c )"; i=$((i+1)); done; eval "${o}echo a$c"
## out: a

#### two hundred nested cases
o=; c=; i=0; while [ $i -lt 200 ]; do o="${o}case a in (a) "; c="$c ;; esac"; i=$((i+1)); done; eval "${o}echo a$c"
## out: a

#### a command with five thousand arguments
a=; i=0; while [ $i -lt 5000 ]; do a="$a x"; i=$((i+1)); done; set -- $a; echo $#; eval "set -- $a"; echo $#
## out: 5000
## out: 5000

#### a list of two thousand commands on one line
a=; i=0; while [ $i -lt 2000 ]; do a="$a n=\$((n+1));"; i=$((i+1)); done; n=0; eval "$a"; echo $n
## out: 2000

#### an and list of two thousand commands
a=true; i=0; while [ $i -lt 2000 ]; do a="$a && true"; i=$((i+1)); done; eval "$a && echo yes"
## out: yes

#### a case of one thousand patterns
a=; i=0; while [ $i -lt 1000 ]; do a="$a$i|"; i=$((i+1)); done; eval "case 999 in ${a}x) echo yes;; esac"
## out: yes

#### a case of one thousand items
a=; i=0; while [ $i -lt 1000 ]; do a="$a $i) echo item $i;;"; i=$((i+1)); done; eval "case 999 in $a esac"
## out: item 999

#### a line of one hundred thousand characters
x=0123456789; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; x=$x$x$x$x$x$x$x$x$x$x; eval "y=$x"; echo ${#y}; eval "y='$x'"; echo ${#y}; eval "y=\"$x\""; echo ${#y}
## out: 100000
## out: 100000
## out: 100000

#### a word of ten thousand expansions
a=; i=0; while [ $i -lt 10000 ]; do a="$a\$x"; i=$((i+1)); done; x=b; eval "y=$a"; echo ${#y}
## out: 10000

#### a word of ten thousand line continuations
a=; i=0; while [ $i -lt 10000 ]; do a="$a\\
"; i=$((i+1)); done; eval "echo x${a}y"
## out: xy

#### fifteen here-documents on one line
l=; t=; i=0; while [ $i -lt 15 ]; do l="$l cat <<E$i;"; t="$t
text $i
E$i"; i=$((i+1)); done; eval "$l $t" | sed -n '1p;$p'
## out: text 0
## out: text 14

#### thirty nested here-documents
s='echo deep'; i=0; while [ $i -lt 30 ]; do s="cat <<E$i
\$($s)
E$i
"; i=$((i+1)); done; eval "$s"
## out: deep

#### a hundred redirections on one command
r=; i=0; while [ $i -lt 100 ]; do r="$r >f$i"; i=$((i+1)); done; eval "echo a $r"; cat f99; set -- f*; echo $#
## out: a
## out: 100

#### eval within eval a hundred times
s='echo deep'; i=0; while [ $i -lt 100 ]; do s="eval $s"; i=$((i+1)); done; $s
## out: deep

#### an alias chain of two hundred
i=0; while [ $i -lt 200 ]; do alias a$i=a$((i+1)); i=$((i+1)); done; alias a200='echo end'
a0
## out: end

#### a cycle of aliases ends
alias a1=a2 a2=a3 a3=a1
a1 2>/dev/null; echo $?
## out: 127

#### an arithmetic variable that names itself is an error or zero, no crash
x=x; (echo $((x))) >/dev/null 2>&1; echo alive
## out: alive

#### a thousand unclosed parentheses are a syntax error
o=; i=0; while [ $i -lt 1000 ]; do o="$o("; i=$((i+1)); done; (eval "$o") 2>/dev/null || echo error
## out: error

#### a thousand unclosed expansions are a syntax error
o=; i=0; while [ $i -lt 1000 ]; do o="$o\${u-"; i=$((i+1)); done; $SH -c "echo $o" 2>/dev/null || echo error
## out: error

#### a thousand closing braces are a syntax error
o=; i=0; while [ $i -lt 1000 ]; do o="$o }"; i=$((i+1)); done; (eval "$o") 2>/dev/null || echo error
## out: error

#### random bytes are no crash
for s in '\001\002\003' '$((' '${' '$(' '`' '<<' '<<-' '|' '&&' '((' ')' '}' ';;' '>&' '<>' '\377\376'; do printf "$s" >s; $SH s >/dev/null 2>&1 </dev/null; [ $? -lt 128 ] || echo "crash: $s"; done; echo done
## out: done

#### unfinished constructs at the end are no crash
for s in 'if' 'if true' 'if true; then' 'for' 'for i' 'for i in' 'for i in a; do' 'case' 'case a' 'case a in' 'case a in a' 'case a in a)' 'while' 'while true' 'until false; do' '{' '(' '! ' 'f()' 'f(' 'a |' 'a &&' 'a ||' 'x=(' ; do $SH -c "$s" >/dev/null 2>&1 </dev/null; [ $? -lt 128 ] || echo "crash: $s"; done; echo done
## out: done

# set -x: manual 4.3.1, 5.1 PS4

#### simple commands
exec 2>&1; set -x; echo a 'b c'; : "" "it's"; true
## OUT
+ echo a 'b c'
a b c
+ : '' 'it'\''s'
+ true
## END

#### quoting of words
exec 2>&1; set -x; : 'a b' 'a"b' "a'b" 'a$b' 'a\b' 'a*' '~' 'a;b' 'a|b' 'a=b' '#a' 'a#' '[' ']' '{' '!' 'a,b' 'é' ''
## out: + : 'a b' 'a"b' 'a'\''b' 'a$b' 'a\b' 'a*' '~' 'a;b' 'a|b' a=b '#a' a# '[' ']' '{' '!' a,b $'\303\251' ''

#### control characters
exec 2>&1; set -x; : $'a\nb' $'\t' $'\001' $'\e'
## out: + : 'a
## out: b' '	' $'\001' $'\E'

#### assignments
exec 2>&1; set -x; x=1; y='a b' z=; x=$y; x+=1; a[1]=2
## OUT
+ x=1
+ y='a b'
+ z=
+ x='a b'
+ x+=1
+ a[1]=2
## END

#### an assignment before a command
exec 2>&1; set -x; x=1 y='a b' true; x=2 eval 'echo $x'
## OUT
+ x=1
+ y='a b'
+ true
+ x=2
+ eval 'echo $x'
++ echo 2
2
## END

#### substitutions
exec 2>&1; set -x; echo $(echo a); x=$(echo b $(echo c)); (echo d; (echo e))
## OUT
++ echo a
+ echo a
a
+++ echo c
++ echo b c
+ x='b c'
+ echo d
d
+ echo e
e
## END

#### compound commands
exec 2>&1; set -x; for i in a 'b c'; do :; done; case "x y" in x*) : ;; esac; if true; then :; fi; while false; do :; done
## OUT
+ for i in a 'b c'
+ :
+ for i in a 'b c'
+ :
+ case "x y" in
+ :
+ true
+ :
+ false
## END

#### (( )) and [[ ]]
exec 2>&1; set -x; ((x=1+2)); ((x>1 && x<5)); [[ $x == 3 ]]; [[ -n "a b" && ! $x -gt 5 ]]; [[ a =~ b|c ]]; [[ x < y ]]; [[ -z '' ]]
## OUT
+ (( x=1+2 ))
+ (( x>1 && x<5 ))
+ [[ 3 == 3 ]]
+ [[ -n a b ]]
+ [[ ! 3 -gt 5 ]]
+ [[ a =~ b|c ]]
+ [[ x < y ]]
+ [[ -z '' ]]
## END

#### [[ ]] with patterns
exec 2>&1; p='a*'; set -x; [[ abc == $p ]]; [[ abc == "$p" ]]; [[ abc == a* ]]; [[ abc != [x]\* ]]; [[ 'a b' == 'a '* ]]; [[ ab =~ ^a"." ]]
## OUT
+ [[ abc == a* ]]
+ [[ abc == \a\* ]]
+ [[ abc == a* ]]
+ [[ abc != [x]\* ]]
+ [[ a b == \a\ * ]]
+ [[ ab =~ ^a\. ]]
## END
## status: 1

#### for ((
exec 2>&1; set -x; for ((i = 0; i < 2; i++)); do :; done
## OUT
+ (( i = 0 ))
+ (( i < 2 ))
+ :
+ (( i++ ))
+ (( i < 2 ))
+ :
+ (( i++ ))
+ (( i < 2 ))
## END

#### select
exec 2>&1; PS3=; set -x; select x in a b; do break; done <<<1
## OUT
+ select x in a b
1) a
2) b
+ break
## END

#### functions
exec 2>&1; set -x; f() { echo "$1"; local x=$1; return 3; }; f 'a b'
## OUT
+ f 'a b'
+ echo 'a b'
a b
+ local 'x=a b'
+ return 3
## END
## status: 3

#### redirections are not shown
exec 2>&1; set -x; : >f <f; : <<<a; cat <<E
a
E
## OUT
+ :
+ :
+ cat
a
## END

#### PS4
exec 2>&1; PS4='+$LINENO: '; set -x; : a
: b; x=$(: c)
## OUT
+1: : a
+2: : b
++2: : c
+2: x=
## END

#### PS4's first character is repeated
exec 2>&1; PS4='=>'; set -x; x=$(:; (:)); eval 'eval :'
## OUT
==>:
==>:
=>x=
=>eval 'eval :'
==>eval :
===>:
## END

#### PS4 is expanded
exec 2>&1; n=0; PS4='$((++n)) ${FUNCNAME[0]}> '; set -x; : ; f() { :; }; f
## out: 1 > :
## out: 2 > f
## out: 3 f> :

#### PS4 is empty or unset
exec 2>&1; PS4=; set -x; : a; unset PS4; : b
## out: : a
## out: unset PS4
## out: : b

#### eval and source count a level
exec 2>&1; echo ': dot' >dot; set -x; eval ': "a b"'; . ./dot
## OUT
+ eval ': "a b"'
++ : 'a b'
+ . ./dot
++ : dot
## END

#### traps
exec 2>&1; set -x; trap ': trap' EXIT; : a
## out: + trap ': trap' EXIT
## out: + : a
## out: + : trap

#### set +x
exec 2>&1; set -x; set +x; : a; { set -x; } 2>/dev/null; : b; { set +x; } 2>/dev/null; : c
## out: + set +x
## out: + : b

#### BASH_XTRACEFD
exec 5>f; BASH_XTRACEFD=5; set -x; echo a >&2 2>&1; : b; set +x; cat f
## out: + echo a
## out: + : b
## out: + set +x
## err: a

#### nothing to say for a null command
exec 2>&1; set -x; >f; $nothing; x= ; ${y:=5}true 2>/dev/null
## out: + x=
## out: + 5true
## status: 127

#### words after expansion
exec 2>&1; touch f1 f2; x='a b'; set -x; : f* $x "$x" {1..2} ~/ $((1+1)) ${x/a/c}
## env: HOME=/h
## out: + : f1 f2 a b 'a b' 1 2 /h/ 2 c b

#### xtrace in subshells is inherited, and lost
exec 2>&1; (set -x; : in); : out; x=$(set -x; : sub); echo "$x"
## out: + : in
## out: ++ : sub
## out:

#### shift, unset, return and the like
exec 2>&1; set -x; set -- a b; shift; unset x; for i in 1 2; do continue; done; break 2>/dev/null
## OUT
+ set -- a b
+ shift
+ unset x
+ for i in 1 2
+ continue
+ for i in 1 2
+ continue
+ break
## END

#### case with several words
exec 2>&1; x=b; set -x; case $x in a|c) ;; "$x") : yes ;& *) : also ;; esac
## out: + case $x in
## out: + : yes
## out: + : also

#### set -v prints lines as they are read
exec 2>&1; set -v
echo "a  b" # comment
x=1
set +v
## OUT
echo "a  b" # comment
a  b
x=1
set +v
## END

#### -x as an option
: a; echo b
## args: -x
## out: b
## err: + : a
## err: + echo b

#### BASH_XTRACEFD: what it cannot be
BASH_XTRACEFD=x; BASH_XTRACEFD=-1; BASH_XTRACEFD=; BASH_XTRACEFD=2; f() { local BASH_XTRACEFD=77; }; f; echo $?
## out: 0
## err: line 1: BASH_XTRACEFD: x: invalid value for trace file descriptor
## err: line 1: BASH_XTRACEFD: -1: invalid value for trace file descriptor
## err: line 1: BASH_XTRACEFD: 77: invalid value for trace file descriptor

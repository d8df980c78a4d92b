# ${x@operator}: manual 3.5.3

#### @Q quotes
x=abc; echo "${x@Q}"; x='a b'; echo "${x@Q}"; x="it's"; echo "${x@Q}"; x=''; echo "${x@Q}"; unset x; echo "[${x@Q}]"
## OUT
'abc'
'a b'
'it'\''s'
''
[]
## END

#### @Q of control characters
x=$'a\nb\tc\x01\e'; echo "${x@Q}"; x=$'a\\b\'\n'; echo "${x@Q}"
## out: $'a\nb\tc\001\E'
## out: $'a\\b\'\n'

#### @Q of characters beyond ASCII
x=äö; echo "${x@Q}"; x=$'\xff'; echo "${x@Q}"
## env: LC_ALL=C.UTF-8
## out: 'äö'
## out: $'\377'

#### @Q of those where there are none
x=$'\xc3\xa4'; echo "${x@Q}"
## out: $'\303\244'

#### @Q of lists
set -- 'a b' c ''; echo "${@@Q}" "${*@Q}" "${1@Q}"; a=("x y" z); printf '<%s>' "${a[@]@Q}" "${a[*]@Q}"; echo
## out: 'a b' 'c' '' 'a b' 'c' '' 'a b'
## out: <'x y'><'z'><'x y' 'z'>

#### @Q unquoted is split
x='a b'; printf '<%s>' ${x@Q}; echo
## out: <'a><b'>

#### @E expands escapes
x='a\tb\x41\101\u0041\'"'"; echo "${x@E}"; x='\\n'; echo "${x@E}"; x='a\cb'; printf %q "${x@E}"; echo
## out: a	bAAA'
## out: \n
## out: $'a\002'

#### @E keeps what is no escape
x='a\zb\"'; echo "${x@E}"
## out: a\zb"

#### @P expands prompts
x='a\\b \101'; echo "${x@P}"; y=v x='$y ${y}z $(echo sub) $((1+2))'; echo "${x@P}"
## out: a\b A
## out: v vz sub 3

#### @P: directory and newline
cd /; x='\w \W|\n-'; set -- "${x@P}"; echo "$1"
## as: c
## out: / /|
## out: -

#### @P: no sequence
x='\z\[a\]'; echo "${x@P}" | od -An -c | tr -s ' '
## out:  \ z a \n

#### @A of a scalar
x='a b'; echo "${x@A}"; x="it's"; echo "${x@A}"; unset x; echo "[${x@A}]"
## out: x='a b'
## out: x='it'\''s'
## out: []

#### @A with attributes
declare -ix i=3; echo "${i@A}"; declare -r r=a; echo "${r@A}"; declare -u u=a; echo "${u@A}"; export e='x y'; echo "${e@A}"
## OUT
declare -ix i='3'
declare -r r='a'
declare -u u='A'
declare -x e='x y'
## END

#### @A of arrays
a=(1 'b c'); echo "${a@A}"; echo "${a[@]@A}"; echo "${a[1]@A}"; declare -A h=([k]='v w'); echo "${h[@]@A}"; echo "${h[k]@A}"
## OUT
declare -a a='1'
declare -a a=([0]="1" [1]="b c")
declare -a a='b c'
declare -A h=([k]="v w" )
declare -A h='v w'
## END

#### @A can be evaluated
a=(1 'b c' $'d\n'); x="${a[@]@A}"; unset a; eval "$x"; declare -p a
## out: declare -a a=([0]="1" [1]="b c" [2]=$'d\n')

#### @A of positional parameters
set -- a 'b c'; echo "${@@A}"; echo "${1@A}"
## out: set -- 'a' 'b c'
## out:

#### @A of declared variables without a value
declare -i i; echo "[${i@A}]"; declare -a a; echo "[${a[@]@A}]" "[${a@A}]"; declare -x x; echo "[${x@A}]"
## out: [declare -i i]
## out: [declare -a a] [declare -a a]
## out: [declare -x x]

#### @a of each attribute
declare -a a=(1); declare -A h=([k]=v); declare -i i=1; declare -l l=a; declare -u u=a; declare -r r=1; declare -x x=1; declare -n n=x; declare -t t=1; s=1; echo "${a@a} ${h[k]@a} ${i@a} ${l@a} ${u@a} ${r@a} ${x@a} ${n@a} ${t@a} [${s@a}]"
## out: a A i l u r x x t []

#### @a of many
declare -airx m=(1); echo "${m@a}" "${m[@]@a}"; a=(1 2 3); echo "${a[@]@a}" "${a[*]@a}" "${a[1]@a}"
## out: airx airx
## out: a a a a a a a

#### @U @u @L
x='hello World'; echo "${x@U}" "${x@u}" "${x@L}"; x=; echo "[${x@U}]"; set -- ab cD; echo "${@@U}" "${@@u}" "${*@L}"; a=(x yz); echo "${a[@]@U}" "${a[@]@u}"
## OUT
HELLO WORLD Hello World hello world
[]
AB CD Ab CD ab cd
X YZ X Yz
## END

#### @U in UTF-8
x=äöé; echo "${x@U}" "${x@u}"; x=ÄÖ; echo "${x@L}"
## env: LC_ALL=C.UTF-8
## out: ÄÖÉ Äöé
## out: äö

#### @K of arrays
a=(x 'y z' [5]=$'\n'); echo "${a[@]@K}"; declare -A h=([k]='v w'); echo "${h[@]@K}"; x=s; echo "${x@K}"; echo "${a[1]@K}"
## OUT
0 "x" 1 "y z" 5 $'\n'
k "v w" 
's'
'y z'
## END

#### @k of arrays
a=(x 'y z' [5]=w); printf '<%s>' "${a[@]@k}"; echo; declare -A h=(['k l']='v w'); printf '<%s>' "${h[@]@k}"; echo; x='a b'; printf '<%s>' "${x@k}"; echo
## out: <0><x><1><y z><5><w>
## out: <k l><v w>
## out: <'a b'>

#### @K and @k with a star
a=(x y); printf '<%s>' "${a[*]@K}" "${a[*]@k}"; echo; IFS=,; printf '<%s>' "${a[*]@k}"; echo
## out: <0 "x" 1 "y"><0 x 1 y>
## out: <0,x,1,y>

#### @k of positional parameters
set -- a 'b c'; printf '<%s>' "${@@k}" "${@@K}"; echo
## out: <'a'><'b c'><'a'><'b c'>

#### an unknown operator
x=1; echo ${x@Z}; echo not here
echo $?
## status: 1
## err: ./case.sh: line 1: ${x@Z}: bad substitution

#### no operator
x=1; echo ${x@}
echo $?
## status: 1
## err: ./case.sh: line 1: ${x@}: bad substitution

#### in double brackets and assignments
x='a b'; [[ ${x@Q} == "'a b'" ]]; echo $?; y=${x@Q}; echo "$y"; eval "z=${x@Q}"; echo "$z"
## out: 0
## out: 'a b'
## out: a b

#### case: a pattern is for one character
x=abab; echo ${x^^ab} ${x^^a*} ${x^^*} ${x^*}
## out: abab AbAb ABAB Abab

#### case: toggle
x=aBcD; echo ${x~} ${x~~} ${x~~[a-c]}
## out: ABcD AbCd ABCD

#### case of lists
set -- abc def; echo ${@^} "${*^^}" ${@^^[be]}; a=(x yx); echo "${a[@]^}" ${a[*]^^x}
## out: Abc Def ABC DEF aBc dEf
## out: X Yx X yX

#### case of elements and lengths
a=(abc); echo ${a[0]^^} ${a^}; declare -A h=([k]=abc); echo ${h[k]^}
## out: ABC Abc
## out: Abc

#### case outside ASCII
x=éa; echo ${x^} ${x^^}; y=ÀB; echo ${y,} ${y,,}; z=ß; echo ${z^^}
## env: LC_ALL=C.UTF-8
## out: Éa ÉA
## out: àB àb
## out: ß

#### case of the empty and unset
x=; echo "[${x^^}]" "[${nosuch^}]"
## out: [] []

# Cases found by random scripts, the third part.

#### what stands before an error in arithmetic has been evaluated
echo $((x=1, x++ +)); echo $x
echo $x; (( y=5 + )); echo $y; (( y=5, 1/0 + )); echo $y; (( y=7 ; )); echo $y; (( (y=8 )); echo $y; (( y=9 1 )); echo $y; (( 0 && (y=10) + )); echo $y; ((  1 ? y=11 : )); echo $y; ((y=12 ? )); echo $y
## status: 2
## err: line 1: x=1, x++ +: syntax error: operand expected (error token is "+")
## err: line 3: syntax error: unexpected end of file

#### and what does not stand before it
k=; (( (--k)?1 : )); echo $k; ((i++ ? 2)); echo $i; ((i++ = 3)); echo $i; ((i++ 5)); echo $i; ((z=3=4)); echo $z; :
echo $i; ((a[i++]=)); echo $i "${a[@]}"; ((++)); ((++i +)); echo $i; ((i--- )); echo $i; ((-)); ((- i++ *)); echo $i; (( 1 ?: 2)); ((i++,)); echo $i; ((i++,,)); echo $i
## OUT
-1
1
2
3

3
3
4
3
4
5
6
## END
## err: line 1: ((: (--k)?1 : : expression expected (error token is ": ")
## err: line 1: ((: i++ ? 2: `:' expected for conditional expression (error token is "2")
## err: line 1: ((: i++ = 3: attempted assignment to non-variable (error token is "= 3")
## err: line 1: ((: i++ 5: syntax error in expression (error token is "5")
## err: line 1: ((: z=3=4: attempted assignment to non-variable (error token is "=4")
## err: line 2: ((: a[i++]=: syntax error: operand expected (error token is "=")
## err: line 2: ((: ++: syntax error: operand expected (error token is "+")
## err: line 2: ((: ++i +: syntax error: operand expected (error token is "+")
## err: line 2: ((: i--- : syntax error: operand expected (error token is "- ")
## err: line 2: ((: -: syntax error: operand expected (error token is "-")
## err: line 2: ((: - i++ *: syntax error: operand expected (error token is "*")
## err: line 2: ((: 1 ?: 2: expression expected (error token is ": 2")
## err: line 2: ((: i++,: syntax error: operand expected (error token is ",")
## err: line 2: ((: i++,,: syntax error: operand expected (error token is ",")

#### characters that are none of arithmetic's
((b=2 $)); echo $b; ((b=3 @)); echo $b; ((b++ .)); echo $b; ((1/0 @)); ((1,2 @)); ((b=1,b=2 .)); echo $b; ((1 + 1, 2)); ((2, 3)); echo $?; ((4 ,5)); echo $?; x=1.5; ((y=x)); y='a b'; ((y)); ((5.)); ((5 ;)); (set -u; z="it's"; ((z)); echo on)
## OUT


1
1
0
0
on
## END
## err: line 1: ((: b=2 $: syntax error: invalid arithmetic operator (error token is "$")
## err: line 1: ((: b=3 @: syntax error: invalid arithmetic operator (error token is "@")
## err: line 1: ((: b++ .: syntax error: invalid arithmetic operator (error token is ".")
## err: line 1: ((: 1/0 @: syntax error: invalid arithmetic operator (error token is "@")
## err: line 1: ((: 1,2 @: syntax error: invalid arithmetic operator (error token is "@")
## err: line 1: ((: b=1,b=2 .: syntax error: invalid arithmetic operator (error token is ".")
## err: line 1: ((: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
## err: line 1: ((: a b: syntax error in expression (error token is "b")
## err: line 1: ((: 5.: syntax error: invalid arithmetic operator (error token is ".")
## err: line 1: ((: 5 ;: syntax error: invalid arithmetic operator (error token is ";")
## err: line 1: ((: it's: syntax error: invalid arithmetic operator (error token is "'s")

#### let and set -u
(let 'x=1+' y=2; echo $x $y; let 'x=1,y=' ; echo $x $y; set -u; let 'none +'; echo no); echo $?
## OUT

1
1
## END
## err: line 1: let: x=1+: syntax error: operand expected (error token is "+")
## err: line 1: let: x=1,y=: syntax error: operand expected (error token is "=")
## err: line 1: none: unbound variable

#### words are expanded before pathnames are looked for
touch x1; echo ** "$(touch n4)"; for i in * $(touch n5); do echo $i; done; echo x? *$(touch x2); echo *{1,$(touch zz1)}
## OUT
case.sh n4 x1 
case.sh
n4
n5
x1
x1 x2 case.sh n4 n5 x1 x2
x1 zz1 case.sh n4 n5 x1 x2 zz1
## END

#### set -u with the number of elements gives up the line, not the script
set -u; echo "${#h[@]}"; echo no
echo next; x=${#h[@]}; echo no
echo next; mapfile <<<"${#h[0]}"; echo on
echo next
## OUT
next
next
next
## END
## err: line 1: h: unbound variable
## err: line 2: h: unbound variable
## err: line 3: h: unbound variable

#### braces in an operand of declare make words that are split
x='a b'; declare y={a,'*',$x}{; echo on; declare z={a,b}; echo $z; HOME=/h; export w={a,~}; echo $w
## OUT
on
b
~
## END
## err: line 1: declare: `b{': not a valid identifier

#### the status of an integer's error is what it was
(exit 3); declare -i y=5/0; echo no
echo $?; (exit 4); eval 'declare -i y=5/0'; echo no
echo $?; (exit 4); : $((1/0))
echo $?; (exit 4); f() { (exit 5); y=1/0; }; f
echo $?;  (exit 4); a[1/0]=3
echo $?; true; y=1/0
echo $?
## OUT
3
4
1
5
1
1
## END
## err: line 1: declare: 5/0: division by 0 (error token is "0")
## err: line 2: declare: 5/0: division by 0 (error token is "0")
## err: line 3: 1/0: division by 0 (error token is "0")
## err: line 4: 1/0: division by 0 (error token is "0")
## err: line 5: 1/0: division by 0 (error token is "0")
## err: line 6: 1/0: division by 0 (error token is "0")

#### messages of unset about keys
declare -A h=; unset 'h[$x]'; echo $?; h[a]=1; unset 'h[b]'; echo $?; unset "h['']"; echo $?
## OUT
1
0
1
## END
## err: line 1: unset: [$x]: bad array subscript
## err: line 1: unset: ['']: bad array subscript

#### ${!name} of @ with a slice and no arguments
echo "${@:0:1}|${@: -2}"; p=@; i=1; echo "${!p: -1}|${!p:0}|${!p:i-2}"; set -- a b; p=@; echo "${!p: -1}|${!p:0:1}|${!p:1}"
## OUT
./case.sh|
||
b|./case.sh|a b
## END

#### local has the options of declare
f() { local -ga b=(1); local -g c=2; local -f f | head -1; local -F f; local -p; echo $?; }; f; declare -p b c
## OUT
f () 
f
0
declare -a b=([0]="1")
declare -- c="2"
## END

#### an element of a reference to an element
declare -n r='a[1]'; r[1]=b; echo $?; r=(1 2); echo "${r}" "${#r[@]}"; declare -p a; set -u; echo "$r"
## status: 1
## err: line 1: `a[1]': not a valid identifier

#### the arguments of a sourced file stay when set was the last to change them
echo 'set -- a 	 ; p() { :; }; p  ; ' > dot1; . ./dot1 a; echo $#; echo 'set -- a b' > dot2;  . ./dot2 a; echo $#; . ./dot1; echo $#; set -- 1 2 3; . ./dot1 a; echo $# $1
## OUT
0
2
1
3 1
## END

#### @k and @K of what is no array
p() { printf '<%s>' "$@"; echo; }
h=a; p "${h[@]@k}" "${h[@]@K}" "${h[0]@k}" "${h@K}" "${h[*]@k}" "${h[*]@K}"
## out: <'a'><'a'><'a'><'a'><'a'><'a'>

#### a read-only variable of a loop is a status
readonly z; for z in a b; do echo in; done; echo $?
echo next; (for z in a b; do echo in; done; echo $?
echo next); select z in a b; do echo in; done <<< 1 2>/dev/null; echo $?
## OUT
1
next
1
next
1
## END
## err: line 1: z: readonly variable
## err: line 2: z: readonly variable

#### the word of ${x?word} is split
x='a	b   c  d'; (: ${r?$x}); (: ${r?"$x"}); set -- "$x" y; (: ${r?b$@}); (: ${r?"b$@"}); IFS=:; (: ${r?a:b$x}); (: ${r?$*})
## status: 1
## err: line 1: r: a b c d
## err: line 1: r: a	b   c  d
## err: line 1: r: ba b c d y
## err: line 1: r: ba	b   c  d y
## err: line 1: r: a:ba	b   c  d
## err: line 1: r: a	b   c  d y

#### an extended pattern behind a tilde
shopt -s extglob
HOME=/h; echo ~@(a) ~+(b) ~!(c); x=~@(c); case ~@ in ~@()) echo y;; esac
## out: ~@(a) ~+(b) ~!(c)

#### what comes first where items have no keys
declare -A h; (h=([]=$(echo v >&2))); h=("" $(echo v >&2)) 2>&1; declare h=([]=$(echo w >&2)); declare h=("" $(echo w >&2)); a=(1)
declare -A a=([]=x "" y)
declare -A b=([]=x [k]=v []+=z y); declare -p b; declare -A c=("" y k v ""); declare -p c; { set -x; declare -A d=([]+=a); } 2>&1 | grep '^+'
## OUT
declare -A b=([k]="v" )
declare -A c=([k]="v" )
+ d=(['']+='a')
+ declare -A d
## END
## err: line 1: []=$(echo v 1>&2): bad array subscript
## err: line 1: "": bad array subscript
## err: line 1: ['']='': bad array subscript
## err: line 1: '': bad array subscript
## err: line 2: a: cannot convert indexed to associative array
## err: line 3: ['']='x': bad array subscript
## err: line 3: ['']+='z': bad array subscript
## err: line 3: b: 'y': must use subscript when assigning associative array
## err: line 3: '': bad array subscript
## err: line 3: '': bad array subscript

#### what is found where ) should be
[ \( a b \) ]; echo $?; [ \( a \) b ]; echo $?; test '(' a a ==; echo $?; test '(' a; echo $?; test \( a = b c \); [ \( a = b ]; [ ! \( a ]; test \( \( a \) b \); test a -a \( b; test a -a \( b c
## OUT
2
2
2
2
## END
## status: 2
## err: line 1: [: a: unary operator expected
## err: line 1: [: too many arguments
## err: line 1: test: `)' expected, found a
## err: line 1: test: (: unary operator expected
## err: line 1: test: `)' expected, found c
## err: line 1: [: `)' expected, found ]
## err: line 1: [: (: unary operator expected
## err: line 1: test: `)' expected, found b
## err: line 1: test: `)' expected
## err: line 1: test: `)' expected, found c

#### a regular expression that is none, within [[ ]]
[[ a =~ * || -n a ]]; echo $?; [[ a =~ * && -n a ]]; echo $?; [[ ! a =~ * ]]; echo $?; [[ a =~ * || -z a ]]; echo $?; [[ -n a && a =~ * ]]; echo $?
## OUT
0
2
0
1
2
## END

#### the subscript of what is assigned is evaluated after the value
i=0; ((a[i++]=i)); declare -p a; ((a[i++]+=i)); declare -p a; ((a[b=2]=b)); declare -p a b
## OUT
declare -a a=([0]="0")
declare -a a=([0]="0" [1]="2")
declare -a a=([0]="0" [1]="2" [2]="0")
declare -- b="2"
## END

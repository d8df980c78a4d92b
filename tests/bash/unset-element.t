# What is not set: lengths, indirection, arithmetic, attributes

#### set -u: the length of an element that is not set is 0
set -u; b=() c=(1); declare -A h=([a]=1)
echo ${#b[0]} ${#c[5]} ${#h[b]}
echo ${#d[5]}
## out: 0 0 0
## status: 1
## err: line 3: d: unbound variable

#### set -u: of what is no array
set -u; b=1; echo ${#b[0]}; echo ${#b[5]}
## status: 1
## err: line 1: b: unbound variable

#### set -u: an element in arithmetic
set -u; b=() c=(1) d=1; declare -A h=([a]=1)
echo $((b)) $((b[0])) $((c[5])) $((d[3])) $((h[b]))
echo $((e))
## out: 0 0 0 0 0
## status: 1
## err: line 3: e: unbound variable

#### set -u: by a reference
set -u; declare -n r=q; q=1; echo $((r)); unset q; echo $((r))
## out: 1
## status: 1
## err: line 1: q: unbound variable

#### set -u: an attribute alone is no value
set -u; declare -i y; echo "${y@a}"
## status: 1
## err: line 1: y: unbound variable

#### set -u: @A of an array without elements
set -u; declare -a x;  echo "${x@A}"
## status: 1
## err: line 1: x: unbound variable

#### ${!a} of what is declared, but has no value
a=(); declare -A h=(); declare z
echo "[${!a}][${!h}][${!z}]" ${!a-x} "${!z-y}"; echo ${!nothing}; echo no
## out: [][][] x y
## status: 1
## err: line 2: nothing: invalid indirect expansion

#### set -u: ${!a} of an empty array
set -u; a=(); echo ${!a}
## status: 1
## err: line 1: !a: unbound variable

#### the length of an element before the first
a=(1 2); echo ${#a[-2]}; echo ${#a[-3]}; echo no
echo next
## out: 1
## out: next
## err: line 1: -3]: bad array subscript

#### what is no array has no last element to who reads
a=5; echo "${a[-1]}" $((a[-1])) ${#a[0]}; a[-1]=7; echo $? $a
## out:  0 1
## out: 0 7
## err: line 1: a: bad array subscript
## err: line 1: a: bad array subscript

#### the attributes of an array without elements
declare -A h; declare -a a; declare -ai i; declare -r y; z=()
echo "${h[@]@a}|${a[*]@a}|${i[@]@a}|${y[@]@a}|${z[@]@a}|${nothing[@]@a}"
echo ${h[@]@a} ${h[*]@a} ${h@a} ${h[a]@a}
## out: A|a|ai|r||
## out: A A A A

#### PIPESTATUS before anything has run
echo ${#PIPESTATUS[@]} ${PIPESTATUS-unset}
f() { :; }
false | true; declare -p PIPESTATUS; declare -p PIPESTATUS
## OUT
0 unset
declare -a PIPESTATUS=([0]="1" [1]="0")
declare -a PIPESTATUS=([0]="0")
## END

#### += converts the old value, too
x=abc; declare -u x; x+=; echo $x; declare -l x; x+=D; echo $x; y=AbC; declare -c y; y+=dEf; echo $y
## OUT
ABC
abcd
Abcdef
## END

#### ! stands before a pipeline, a newline or ;
! ; echo $?
!
echo $?
eval '! || echo a'; echo $?
eval '! | cat'; echo $?
eval '(!)'; echo $?
## OUT
1
1
2
2
2
## END
## err: *

#### "${a[*]op}" in a word with "$@" is split where it was joined
p() { printf '<%s>' "$@"; echo; }
b=("a b" c) ptr='b[*]'
p "$@${b[*]}"; p "$@${b[*],,}"; p "$@${!ptr}"; p "$@${!ptr,,}"; p "${b[@]}${b[*]%c}"; p "${b[*]%c}${b[@]}"
p "${b[@]}${b[*]:0}"; p "${b[*]@Q}$@"; p "${b[*]@Q}"; p "${b[@]}${!b[*]}"
set -- 'x y' z; b=(1 2 3); IFS=:
p "$@${b[*]}"; p "${b[*]%%*}$@"; p "${b[*]%%*}"; p "$*$@"
## OUT
<a b c>
<a b><c>
<a b c>
<a b><c>
<a b><ca b>
<a b><a b><c>
<a b><ca b><c>
<'a b'><'c'>
<'a b' 'c'>
<a b><c0><1>
<x y><z1:2:3>
<><><x y><z>
<::>
<x y:zx y><z>
## END

#### "$@" without arguments and a substitution are no field
p() { echo $#; }; b=()
p "$x${!b[@]}"$(:); p "$@"$(:); p "$@""$(:)"; p "$@"$((1)); p "$@"`:`x
## OUT
0
0
1
1
1
## END

#### set -x: export and readonly show their assignments
set -x
export i=1 j; readonly k='x y' l=; export i+=2
readonly k=1
## status: 1
## err: line 3: k: readonly variable

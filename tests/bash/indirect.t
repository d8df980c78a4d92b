# indirect expansion: manual 3.5.3

#### a name in a variable
x=y y=z; echo ${!x} "${!x}"
## out: z z

#### with operators
x=y y=hello; echo ${!x#h} ${!x%o} ${!x/l/L} ${!x//l} ${!x:1:2} ${!x^} ${!x^^} ${#y} ${!x@Q} ${!x-d} ${!x:+s}
## out: ello hell heLlo heo el Hello HELLO 5 'hello' hello s

#### defaults of what is referred to
x=y; echo "${!x-unset}" "${!x:-empty}"; y=; echo "[${!x-unset}]" "${!x:-empty}" "${!x+set}"; echo "${!x:=new}" $y
## out: unset empty
## out: [] empty set
## out: new new

#### the referring variable is unset
echo "${!nosuch}"; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: nosuch: invalid indirect expansion

#### the referring variable is empty
x=; echo ${!x}; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: : invalid variable name

#### a bad name
x='a b'; echo ${!x}; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: a b: invalid variable name

#### a positional parameter
set -- a b c; n=2; echo ${!n}; x=@; printf '<%s>' "${!x}"; echo; x='*'; printf '<%s>' "${!x}"; echo; x='#'; echo ${!x}
## OUT
b
<a><b><c>
<a b c>
3
## END

#### the last argument
set -- a b c; echo ${!#}; set --; [ "${!#}" = "$0" ]; echo $?
## out: c
## out: 0

#### through a positional parameter
y=v; set -- y; echo ${!1}; f() { echo "${!1}"; }; f y
## out: v
## out: v

#### to special parameters
x='?'; false; echo ${!x}; x=-; [ "${!x}" = "$-" ]; echo $?
## out: 1
## out: 0

#### an element
a=(x y z) p='a[1]'; echo ${!p}; i=2 p='a[i]'; echo ${!p}; p='a[-1]'; echo ${!p}
## out: y
## out: z
## out: z

#### all elements
a=('x y' z) p='a[@]'; printf '<%s>' "${!p}"; echo; printf '<%s>' ${!p}; echo; p='a[*]'; IFS=-; printf '<%s>' "${!p}"; echo
## out: <x y><z>
## out: <x><y><z>
## out: <x y-z>

#### operators on all elements
a=(abc bcd) p='a[@]'; echo "${!p#?}" "${!p/b/X}" "${!p:1}" "${!p^}"
## out: bc cd aXc Xcd bcd Abc Bcd

#### the referring element
a=(x y) x=1 y=2; echo ${!a} ${!a[0]} ${!a[1]}; declare -A h=([k]=x); echo ${!h[k]}
## out: 1 1 2
## out: 1

#### names with a prefix
pre_b=1 pre_a=2 prefix=3; echo ${!pre_*} ${!pre_@} "${!pre@}"; echo "[${!nosuch*}]"
## out: pre_a pre_b pre_a pre_b pre_a pre_b prefix
## out: []

#### names with a prefix, joined and apart
pre_a=1 pre_b=2; printf '<%s>' "${!pre_@}"; echo; printf '<%s>' "${!pre_*}"; echo; IFS=,; printf '<%s>' "${!pre_*}" "${!pre_@}"; echo
## out: <pre_a><pre_b>
## out: <pre_a pre_b>
## out: <pre_a,pre_b><pre_a><pre_b>

#### indirection is no prefix or index
x=y y=1; echo "${!x}" "${!x*}" "${!x@}"
## out: 1 x x

#### one level only
a=b b=c c=d; echo ${!a}
## out: c

#### in quotes, here-documents, arithmetic
x=y y=5; cat <<E
${!x} $((${!x} + 1))
E
echo "a${!x}b"
## out: 5 6
## out: a5b

#### a nameref is turned around
x=1; declare -n r=x; echo ${!r}; a=(1); declare -n q='a[0]'; echo ${!q}
## out: x
## out: a[0]

#### length is not combined with it
x=y y=abc; echo ${#y}; (echo ${#!x}) 2>/dev/null; echo $?
## out: 3
## out: 1

#### assignment through printf, read, declare, eval
x=y; printf -v "$x" %s one; echo $y; read "$x" <<<two; echo $y; declare "$x=three"; echo $y; eval "$x=four"; echo $y
## OUT
one
two
three
four
## END

#### indirection with +
set -- a; n=1; echo ${!n+set} "${!n:+full}"; n=2; echo "[${!n+set}]" "${!n-none}"
## out: set full
## out: [] none

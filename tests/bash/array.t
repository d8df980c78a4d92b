# Arrays: manual 6.7

#### an array by words, its elements and their number
a=(zero one two "three 3" four)
echo "${a[0]} ${a[3]} $a ${#a[@]} ${#a[3]} ${a[-1]} ${a[-2]}"
echo "${a[@]}" "${a[*]}"
for w in "${a[@]}"; do echo "<$w>"; done
## OUT
zero three 3 zero 5 7 four three 3
zero one two three 3 four zero one two three 3 four
<zero>
<one>
<two>
<three 3>
<four>
## END

#### a slice
a=(zero one two "three 3" four)
echo "${a[@]:1:2}" "${a[@]: -2}" "${a[*]:3}" "[${a[@]:9}]" "${a[@]:0:0}"
s=([5]=five [9]=nine ten [2]=two)
echo "${s[@]:3:2}" "${s[@]: -1}" "${s[@]:6}" "${s[@]:11}"
## out: one two three 3 four three 3 four []
## out: five nine ten nine ten

#### operators act on each element
a=(zero one two "three 3" four)
echo "${a[@]/o/0}" "${a[@]^}" "${a[@]#*o}" "${a[*]%e}" "${a[@]//[ot]}"
set -- "${a[@]#t}"; echo $# "$4"
## out: zer0 0ne tw0 three 3 f0ur Zero One Two Three 3 Four  ne  three 3 ur zero on two three 3 four zer ne w hree 3 fur
## out: 5 hree 3

#### "${a[*]}" and IFS
a=(1 "2 3" 4)
IFS=,; echo "${a[*]}"; x=${a[*]}; echo "$x"; IFS=; echo "${a[*]}"; unset IFS; echo "${a[*]}"
## OUT
1,2 3,4
1,2 3,4
12 34
1 2 3 4
## END

#### subscripts are arithmetic
a=(zero one two three four); i=1
echo ${a[i+1]} ${a[$i]} ${a[$((i+2))]} ${a[i++]} $i ${a[i == 2 ? 4 : 0]}
a[i * 2]=new; echo "${a[4]}"; a[2 + 3]=five; echo "${!a[@]}"
## OUT
two one three one 2 four
new
0 1 2 3 4 5
## END

#### sparse arrays, and the order of their elements
s=([5]=five [9]=nine ten [2]=two); declare -p s
echo "${!s[@]} ${#s[@]}"; s+=(last); declare -p s; s[0]=first; echo "${s[@]}"
## OUT
declare -a s=([2]="two" [5]="five" [9]="nine" [10]="ten")
2 5 9 10 4
declare -a s=([2]="two" [5]="five" [9]="nine" [10]="ten" [11]="last")
first two five nine ten last
## END

#### filling from behind, taking from the front
for ((i = 50; i >= 0; i--)); do a[i]=$i; done; echo "${a[@]:0:5} ${#a[@]}"
for ((i = 0; i < 48; i++)); do unset "a[$i]"; done; declare -p a
## out: 0 1 2 3 4 51
## out: declare -a a=([48]="48" [49]="49" [50]="50")

#### += on elements, arrays and scalars
a=(1 2); a+=(3); a[1]+=x; a+=y; declare -p a
b=5; b+=(6); declare -p b; c=x; c[2]=z; declare -p c
## OUT
declare -a a=([0]="1y" [1]="2x" [2]="3")
declare -a b=([0]="5" [1]="6")
declare -a c=([0]="x" [2]="z")
## END

#### a scalar assigned to an array is element 0
a=(x y); a=z; declare -p a; a+=!; declare -p a; echo "$a ${#a}"
## OUT
declare -a a=([0]="z" [1]="y")
declare -a a=([0]="z!" [1]="y")
z! 2
## END

#### negative subscripts out of range
a=(1 2)
a[-3]=x; echo no
echo "status $?"
echo "[${a[-3]}]"; echo "status $?"
## OUT
status 1
[]
status 0
## END
## err: line 2: a[-3]: bad array subscript
## err: line 4: a: bad array subscript

#### unset of elements, of all and of the array
a=(0 1 2 3 4); unset a[1] 'a[3]'; declare -p a; unset 'a[-1]'; declare -p a
unset 'a[@]'; declare -p a; echo ${#a[@]}; unset a; declare -p a
## err: a: not found
## OUT
declare -a a=([0]="0" [2]="2" [4]="4")
declare -a a=([0]="0" [2]="2")
declare -a a=()
0
## END
## status: 1
## err: line 2: declare: a: not found

#### empty arrays
e=(); echo "${#e[@]} ${e[@]+set} [${e[*]}]"; set -- "${e[@]}" "${e[@]+x}" "${e[@]:1}"; echo $#
e+=("" ""); set -- "${e[@]}"; echo $# "${e[@]+set}"
## OUT
0  []
0
2 set
## END

#### an array within a word
y=(a b c); e=()
set -- x"${y[@]}"z; echo $# "$1" "$3"; set -- x"${e[@]}"z; echo $# "$1"; echo x"${y[*]}"z
## OUT
3 xa cz
1 xz
xa b cz
## END

#### lines and comments between the parentheses
m=(1 2
# comment
3 # other

"4 5")
echo ${#m[@]} "${m[3]}"
## out: 4 4 5

#### all expansions between the parentheses
touch f1 f2; x="p q"
a=(f* {1..3}{a,b} $x "$x" $(echo r s) ~+ <(:)); unset 'a[-1]'; a[12]=; echo "${a[@]:0:12}"
HOME=/h; b=([1]=$x [3]=f* [5]=~); declare -p b
## out: f1 f2 1a 1b 2a 2b 3a 3b p q p q r
## out: declare -a b=([1]="p q" [3]="f*" [5]="/h")

#### a copy, a filter, a queue and a stack
a=(1 2 3); b=("${a[@]}"); b=("${b[@]:1}" 4); echo "${b[@]}"; a=("${a[@]/2}"); declare -p a
a=(${a[@]}); declare -p a; a[${#a[@]}]=top; echo "${a[-1]}"; unset 'a[-1]'; echo "${a[@]}"
## OUT
2 3 4
declare -a a=([0]="1" [1]="" [2]="3")
declare -a a=([0]="1" [1]="3")
top
1 3
## END

#### in a subshell nothing stays
a=(1 2 3)
( a[0]=sub a[7]=x; unset 'a[1]'; a+=(y); declare -p a ); declare -p a
x=$(a=(new); a[3]=z; declare -p a); echo "$x"; declare -p a
## OUT
declare -a a=([0]="sub" [2]="3" [7]="x" [8]="y")
declare -a a=([0]="1" [1]="2" [2]="3")
declare -a a=([0]="new" [3]="z")
declare -a a=([0]="1" [1]="2" [2]="3")
## END

#### defaults of elements
echo "${a[@]-none} ${a[0]:-def} ${a[3]:=set}"; declare -p a
a=(""); echo "[${a[0]:-null}] [${a[0]-null}] [${a[@]:-all}]"; echo ${a[1]:+no}x ${a[3]:?gone}
echo no
## OUT
none def set
declare -a a=([3]="set")
[null] [] [all]
## END
## status: 1
## err: line 2: a[3]: gone

#### indices and names of arrays
a=([3]=x [1]=y); echo "${!a[@]}" "${!a[*]}"; for i in "${!a[@]}"; do echo "$i=${a[$i]}"; done
abc=(1); echo "${!ab*}"
## OUT
1 3 1 3
1=y
3=x
abc
## END

#### what names an element
a=(x y z); ref=a[1]; echo "${!ref}"; ref='a[@]'; echo "${!ref}"; ref='a[2]'; echo "${!ref/z/Z}"
i=0 ref='a[i]'; echo "${!ref}"
## OUT
y
x y z
Z
x
## END

#### associative arrays
declare -A h=([x]=1 ['a b']=2 ["]"]=3); echo "${h[a b]} ${h['a b']} ${h["]"]} ${h[x]} ${#h[@]}"
k='a b'; echo "${h[$k]}"; h[$k]+=z; echo "${h["$k"]}"; h[n]=; echo "[${h[n]}]" "${h[n]+set}" "${h[m]-unset}"
## OUT
2 2 3 1 3
2
2z
[] set unset
## END

#### the order of keys
declare -A h; for i in {1..20}; do h[key$i]=$i; done; echo "${!h[@]}"; echo "${h[@]}"
declare -p h; unset 'h[key7]' 'h[key3]'; echo "${#h[@]} ${!h[@]}"
## OUT
key6 key7 key4 key5 key2 key3 key1 key8 key9 key20 key15 key14 key17 key16 key11 key10 key13 key12 key19 key18
6 7 4 5 2 3 1 8 9 20 15 14 17 16 11 10 13 12 19 18
declare -A h=([key6]="6" [key7]="7" [key4]="4" [key5]="5" [key2]="2" [key3]="3" [key1]="1" [key8]="8" [key9]="9" [key20]="20" [key15]="15" [key14]="14" [key17]="17" [key16]="16" [key11]="11" [key10]="10" [key13]="13" [key12]="12" [key19]="19" [key18]="18" )
18 key6 key4 key5 key2 key1 key8 key9 key20 key15 key14 key17 key16 key11 key10 key13 key12 key19 key18
## END

#### associative arrays by pairs, and wrong ones
declare -A p=(a 1 b 2 "c d" 3 e); declare -p p
declare -A q=([a]=1 b); declare -p q
p+=([a]+=x [z]=26); declare -p p; p=(); declare -p p
## OUT
declare -A p=(["c d"]="3" [e]="" [b]="2" [a]="1" )
declare -A q=([a]="1" )
declare -A p=(["c d"]="3" [z]="26" [e]="" [b]="2" [a]="1x" )
declare -A p=()
## END
## err: line 2: q: 'b': must use subscript when assigning associative array

#### keys that are written with quotes
declare -A h=(["a]b"]=1 ["it's"]=2 ['$x']=3 ["@"]=4 [$'\n']=5); declare -p h; echo "${h["@"]}" "${h['$x']}"
## out: declare -A h=([$'\n']="5" ["@"]="4" ["it's"]="2" ["a]b"]="1" ["\$x"]="3" )
## out: 4 3

#### a key is no arithmetic
declare -A h; h[1+1]=x; h[2]=y; declare -p h; i=1; h[i]=z; echo "${h[i]}${h[1]-unset}"
## out: declare -A h=([2]="y" [1+1]="x" )
## out: zunset

#### arithmetic with elements
a=(5 6 7); i=1
echo $((a[0] + a[i] * a[-1])) $((a[i] += 10)) $((a[i++]++)) $i "${a[@]}" $((a)) $((b[2] = 3)) ${#b[@]}
((a[5]--)); declare -p a; echo $((${#a[@]} + ${a[0]}))
## OUT
47 16 16 2 5 17 7 5 3 1
declare -a a=([0]="5" [1]="17" [2]="7" [5]="-1")
9
## END

#### arithmetic with keys
declare -A h c; h[x]=3
((h[x]++)); ((h[new] += 5)); echo "${h[x]} ${h[new]} $((h[x] * h[new]))"
for w in x y x z x; do ((c[$w]++)); done; declare -p c
k='a b'; ((h[$k] = 7)); echo "${h[a b]}"
## OUT
4 5 20
declare -A c=([z]="1" [y]="1" [x]="3" )
7
## END

#### an index is evaluated once
a=(1 2 3); i=0
((a[i++] += 10)); echo $i "${a[@]}"; ((a[i++]++)); echo $i "${a[@]}"; echo $((++a[--i])) $i
## OUT
1 11 2 3
2 11 3 3
4 1
## END

#### [[ -v ]] of elements
a=(x [3]=); declare -A h=([k]=)
for e in a a[0] a[1] a[3] a[-1] 'a[@]' h h[k] h[l] 'b[@]'; do [[ -v $e ]] && echo "$e"; test -v "$e" || echo "no $e"; done
## OUT
a
a[0]
no a[1]
a[3]
a[-1]
a[@]
no h
h[k]
no h[l]
no b[@]
## END

#### arrays of a function
f() { local -a l=(1 2); l+=(3); g; echo "${l[@]}"; }; g() { l[0]=changed; }
f; echo "${l-unset}"; a=(out er); h() { local a=("${a[@]}" in); declare -p a; }; h; declare -p a
## OUT
changed 2 3
unset
declare -a a=([0]="out" [1]="er" [2]="in")
declare -a a=([0]="out" [1]="er")
## END

#### for and case and here-documents
a=("x y" z)
for e in "${a[@]}"; do case $e in "${a[0]}") echo first;; ${a[1]}) echo second;; esac; done
cat <<END
${a[@]} ${a[1]} ${#a[@]}
END
## OUT
first
second
x y z z 2
## END

#### what a command gets
a=("x y" z); printf '<%s>' "${a[@]}" "${a[*]}" ${a[@]}; echo; export a; sh -c 'echo "${a-unset}"'
## out: <x y><z><x y z><x><y><z>
## out: unset

#### declare -p can be read back
a=(1 "two  words" 'q"uo`te$' $'new\nline' [9]='\back'); declare -A h=([a]=$'\t' ["x y"]="*")
s=$(declare -p a h); unset a h; eval "$s"; [ "$(declare -p a h)" = "$s" ] && echo same
echo "$s"
## OUT
same
declare -a a=([0]="1" [1]="two  words" [2]="q\"uo\`te\$" [3]=$'new\nline' [9]="\\back")
declare -A h=([a]=$'\t' ["x y"]="*" )
## END

#### an assignment word that only looks like one
a[0]x=1; echo "$?"
set -- a[1]=x 'b[2]=y'; echo "$@"
[ x = x ] && echo test
## OUT
127
a[1]=x b[2]=y
test
## END
## err: line 1: a[0]x=1: command not found

#### nothing between the brackets
a[]=x; echo no
echo $?; declare -A h; h[""]=x; echo no
echo $?
## out: 1
## out: 1
## err: line 1: a[]: bad array subscript
## err: line 2: h[""]: bad array subscript

#### an array is read-only
declare -ra a=(1 2)
a[0]=x; echo no
a+=(3); echo no
unset 'a[0]'; echo $?; (a=()); echo $?; declare -p a
## OUT
1
1
declare -ar a=([0]="1" [1]="2")
## END
## err: line 2: a: readonly variable
## err: line 3: a: readonly variable
## err: line 4: unset: a: cannot unset: readonly variable
## err: line 4: a: readonly variable

#### `set` shows arrays
a=(1 "x y"); declare -A h=([k]=v); set | grep -E '^(a|h)='
## out: a=([0]="1" [1]="x y")
## out: h=([k]="v" )

#### compound assignment
a=(x 'y z' "") ; echo "${#a[@]}|${a[0]}|${a[1]}|${a[2]}|"
## out: 3|x|y z||

#### explicit subscripts, and on from there
a=(x [5]=y z [2]=q r); declare -p a
## out: declare -a a=([0]="x" [2]="q" [3]="r" [5]="y" [6]="z")

#### an element makes an array
a[3]=x; declare -p a
## out: declare -a a=([3]="x")

#### an element of a scalar
x=s; x[2]=t; declare -p x; echo $x
## out: declare -a x=([0]="s" [2]="t")
## out: s

#### a name without a subscript is element 0
a=(p q); echo $a ${a} "${#a}"; a=r; declare -p a
## out: p p 1
## out: declare -a a=([0]="r" [1]="q")

#### negative subscripts count from the end
a=(x y z); echo ${a[-1]} ${a[-3]}; a[-1]=w; declare -p a
## out: z x
## out: declare -a a=([0]="x" [1]="y" [2]="w")

#### a negative subscript of a sparse array counts from its highest
a=([9]=x); a[-3]=y; declare -p a; echo "${a[-1]}|${a[-2]}|${a[-3]}"
## out: declare -a a=([7]="y" [9]="x")
## out: x||y

#### a negative subscript out of range is an error
a=(x); a[-2]=y; echo not here
echo $?; declare -p a
## out: 1
## out: declare -a a=([0]="x")
## err: ./case.sh: line 1: a[-2]: bad array subscript

#### a negative subscript out of range expands to nothing
a=(x); echo "[${a[-2]}]"; echo $?
## out: []
## out: 0
## err: ./case.sh: line 1: a: bad array subscript

#### an empty subscript
a=(x); a[]=y; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: a[]: bad array subscript

#### += on an array appends elements
a=(x y); a+=(z 'a b'); declare -p a; a+=([1]=Y w); declare -p a
## out: declare -a a=([0]="x" [1]="y" [2]="z" [3]="a b")
## out: declare -a a=([0]="x" [1]="Y" [2]="w" [3]="a b")

#### += on a sparse array goes on after its highest
a=([4]=x); a+=(y); declare -p a
## out: declare -a a=([4]="x" [5]="y")

#### += on an element
a=(x y); a[1]+=z; a[5]+=n; declare -p a
## out: declare -a a=([0]="x" [1]="yz" [5]="n")

#### += on a name is element 0
a=(x y); a+=z; declare -p a
## out: declare -a a=([0]="xz" [1]="y")

#### += of elements within parentheses
a=([0]=x [1]=y); a=([0]+=z [1]=w); declare -p a; a+=([0]+=q); declare -p a
## out: declare -a a=([0]="z" [1]="w")
## out: declare -a a=([0]="zq" [1]="w")

#### all elements, quoted and not
a=('x y' '' z); printf '<%s>' "${a[@]}"; echo; printf '<%s>' ${a[@]}; echo; printf '<%s>' "${a[*]}"; echo; printf '<%s>' ${a[*]}; echo
## OUT
<x y><><z>
<x><y><z>
<x y  z>
<x><y><z>
## END

#### elements are joined by the first character of IFS
a=(x y z); IFS=-+; echo "${a[*]}"; IFS=; echo "${a[*]}"; unset IFS; echo "${a[*]}"
## out: x-y-z
## out: xyz
## out: x y z

#### text around a list goes to its ends
a=(x y z); printf '<%s>' "p${a[@]}s"; echo; a=(); printf '<%s>' "p${a[@]}s" "${a[@]}" "${a[*]}"; echo
## out: <px><y><zs>
## out: <ps><>

#### an empty array is no field
a=(); set -- "${a[@]}"; echo $#; set -- "${a[*]}"; echo $#; set -- ${a[@]} ${a[*]}; echo $#
## out: 0
## out: 1
## out: 0

#### two lists in one word
a=(1 2) b=(3 4); printf '<%s>' "${a[@]}${b[@]}" "${a[@]}-${b[@]}"; echo
## out: <1><23><4><1><2-3><4>

#### indices
a=([3]=x [7]=y z); echo ${!a[@]} "${!a[*]}" ${#a[@]} ${#a[*]}; a=(); echo "[${!a[@]}]"
## out: 3 7 8 3 7 8 3 3
## out: []

#### indices are joined by IFS too
a=(1 2 3); IFS=,; echo "${!a[*]}"; printf '<%s>' "${!a[@]}"; echo
## out: 0,1,2
## out: <0><1><2>

#### length of an element
a=(abc '' [5]=de); echo ${#a[0]} ${#a[1]} ${#a[2]} ${#a[5]} ${#a[-1]} ${#a}
## out: 3 0 0 2 2 3

#### slices of elements
a=(a b c d e); echo "${a[@]:1:2}" "${a[@]:3}" "${a[@]: -2}" "${a[@]:0:1}" "${a[*]:2}" "${a[@]: -2:1}"
## out: b c d e d e a c d e d

#### slices of a sparse array count elements from an index on
a=([2]=c [5]=f [9]=j); echo "${a[@]:0:2}" "|" "${a[@]:3}" "|" "${a[@]:5:1}" "|" "${a[@]: -1}" "|" "${a[@]: -7:2}"
## out: c f | f j | f | j | f j

#### a slice of length 0 or beyond
a=(a b); echo "[${a[@]:0:0}]" "[${a[@]:5}]" "[${a[@]:1:9}]"
## out: [] [] [b]

#### a slice of negative length is an error
a=(a b c); echo "${a[@]:0:-1}"; echo not here
## status: 1
## err: ./case.sh: line 1: -1: substring expression < 0

#### a substring of an element
a=(hello world); echo ${a[1]:1:3} ${a:1:2} ${a[-1]: -2}
## out: orl el ld

#### operators act on every element
a=(abc bcd ''); printf '<%s>' "${a[@]#?}" "${a[@]%c*}" "${a[@]/b/X}" "${a[@]^}" "${a[@]^^[ac]}"; echo
## out: <bc><cd><><ab><b><><aXc><Xcd><><Abc><Bcd><><AbC><bCd><>

#### operators on every element and joining
a=(abc bcd); IFS=:; echo "${a[*]#?}" "${a[*]/#/-}" "${a[*]%?}"
## out: bc:cd -abc:-bcd ab:bc

#### default values of an element
a=(x '' ); echo "${a[1]-d}" "${a[1]:-d}" "${a[2]-d}" "${a[0]+s}" "${a[2]+s}" "${a[5]:=n}" "${#a[@]}"
## out:  d d s  n 3

#### default values of all elements
a=(); echo "${a[@]-none}" "${a[@]:-none}" "[${a[@]+some}]"; a=(''); echo "[${a[@]-none}]" "[${a[@]:-none}]" "[${a[@]+some}]"; a=('' ''); echo "[${a[@]:-none}]"
## out: none none []
## out: [] [none] [some]
## out: [ ]

#### ? of an element
a=(x); (echo "${a[1]?no such}"); echo $?
## out: 1
## err: ./case.sh: line 1: a[1]: no such

#### unset of an element
a=(a b c); unset 'a[1]'; declare -p a; echo ${#a[@]} ${!a[@]}; unset a[0]; declare -p a
## out: declare -a a=([0]="a" [2]="c")
## out: 2 0 2
## out: declare -a a=([2]="c")

#### unset with an expression
a=(a b c) i=1; unset 'a[i+1]' 'a[$i]'; declare -p a
## out: declare -a a=([0]="a")

#### unset of all elements
a=(a b c); unset 'a[@]'; declare -p a; echo ${#a[@]}
## out: declare -a a=()
## out: 0

#### unset of all elements by a star
a=(a b c); unset 'a[*]'; echo ${#a[@]}
## out: 0

#### unset of an array
a=(a b c); unset a; declare -p a; echo "${a-gone}"
## out: gone
## err: ./case.sh: line 1: declare: a: not found

#### unset of element 0 of a scalar
x=1; unset 'x[0]'; echo "${x-gone}"
## out: gone

#### unset of another element of a scalar
x=1; unset 'x[1]'; echo $? "${x-gone}"
## out: 1 1
## err: ./case.sh: line 1: unset: x: not an array variable

#### an element that is unset is no element
a=(1 2 3); unset 'a[0]'; echo "[$a]" "${a[@]}" "${a-unset}"
## out: [] 2 3 unset

#### assignment of a list empties the array
a=([7]=x); a=(y); declare -p a; a=(); declare -p a
## out: declare -a a=([0]="y")
## out: declare -a a=()

#### words within parentheses are expanded
touch f1 f2; x='p q'; a=($x "$x" f* {1..3} $(echo r s)); declare -p a
## out: declare -a a=([0]="p" [1]="q" [2]="p q" [3]="f1" [4]="f2" [5]="1" [6]="2" [7]="3" [8]="r" [9]="s")

#### no pathnames or splitting with a subscript
touch f1; x='p q'; a=([0]=$x [1]=f*); declare -p a
## out: declare -a a=([0]="p q" [1]="f*")

#### newlines and comments within parentheses
a=(
	one   # the first
	two

	three
)
declare -p a
## out: declare -a a=([0]="one" [1]="two" [2]="three")

#### an assignment that refers to the array itself
a=(1 2 3); a=("${a[@]}" 4); echo "${a[@]}"; a=("${a[@]:1}"); echo "${a[@]}"; a=(0 "${a[@]}"); declare -p a
## out: 1 2 3 4
## out: 2 3 4
## out: declare -a a=([0]="0" [1]="2" [2]="3" [3]="4")

#### values with special characters are printed so that they can be read
a=('a"b' 'a$b' 'a`b' 'a\b' "a'b" $'a\nb' $'\t' 'a!b' '~' '*'); declare -p a
## out: declare -a a=([0]="a\"b" [1]="a\$b" [2]="a\`b" [3]="a\\b" [4]="a'b" [5]=$'a\nb' [6]=$'\t' [7]="a!b" [8]="~" [9]="*")

#### an array in arithmetic
a=(3 4 5) i=1; echo $((a[1]+a[2])) $((a)) $((a[i]*2)) $((a[a[0]-3])); ((a[1]++, a[7]=9, a[i]+=2)); declare -p a
## out: 9 3 8 3
## out: declare -a a=([0]="3" [1]="7" [2]="5" [7]="9")

#### a negative subscript in arithmetic
a=(3 4 5); echo $((a[-1] + a[-3])); ((a[-1]=9)); echo ${a[2]}
## out: 8
## out: 9

#### effects of subscripts
a=(x y z) i=0; echo ${a[i++]} ${a[i++]} $i; a[i++]=w; echo $i "${a[@]}"
## out: x y 2
## out: 3 x y w

#### an effect happens once in an append
i=0 a=(); a[i++]+=x; a[i++]+=y; echo $i; declare -p a
## out: 2
## out: declare -a a=([0]="x" [1]="y")

#### a multi-line element
a[0]='x
y'; echo "${a[0]}"; echo ${#a[0]}
## out: x
## out: y
## out: 3

#### a large index
a[1000000]=x; a[9223372036854775807]=y; echo ${!a[@]} ${#a[@]}
## out: 1000000 9223372036854775807 2

#### an index that is an octal or hexadecimal number
a[010]=x a[0x10]=y; echo ${!a[@]}
## out: 8 16

#### an array as arguments
f() { echo $#: "$1" "$2"; }; a=('x y' z); f "${a[@]}"
## out: 2: x y z

#### iterating over indices
a=([2]=x [4]=y); for i in "${!a[@]}"; do echo $i=${a[i]}; done
## out: 2=x
## out: 4=y

#### an assignment with an index to an array that is read-only
a=(x); readonly a; a[1]=y
echo $? ${#a[@]}
## out: 1 1
## err: ./case.sh: line 1: a: readonly variable

#### readonly arrays
readonly -a a=(1 2); declare -p a; a+=(3)
echo next ${#a[@]}
## out: declare -ar a=([0]="1" [1]="2")
## out: next 2
## err: ./case.sh: line 1: a: readonly variable

#### an array is not exported
export a; a=(x y); env | grep '^a='; echo $?; declare -p a
## out: 1
## out: declare -ax a=([0]="x" [1]="y")

#### a prefix of an array element
a=(1 2); IFS=, read -a b <<<"x,y"; declare -p b
## out: declare -a b=([0]="x" [1]="y")

#### an array assignment before a command
a=(x y) true; declare -p a 2>&1
## out: ./case.sh: line 1: declare: a: not found
## status: 1

#### declaring an array with a value to a scalar
x=5; declare -a x; declare -p x; x+=(6); declare -p x
## out: declare -a x=([0]="5")
## out: declare -a x=([0]="5" [1]="6")

#### declare -a with a list in a string
declare -a a='(x "y z" [5]=w)'; declare -p a
## out: declare -a a=([0]="x" [1]="y z" [5]="w")

#### declare with an element
declare a[2]=x; declare -p a; declare 'b[1+1]=y'; declare -p b
## out: declare -a a=([2]="x")
## out: declare -a b=([2]="y")

#### declare -a of one value is element 0
declare -a a=x; declare -p a
## out: declare -a a=([0]="x")

#### an array that is declared but has no value
declare -a a; declare -p a; echo ${#a[@]} "${a-unset}" "${a[@]-unset}"; [[ -v a ]]; echo $?
## out: declare -a a
## out: 0 unset unset
## out: 1

#### -v of elements
a=(x [3]=); [[ -v a ]]; echo $?; [[ -v a[0] ]]; echo $?; [[ -v a[1] ]]; echo $?; [[ -v a[3] ]]; echo $?; [[ -v a[@] ]]; echo $?; [[ -v a[-1] ]]; echo $?; unset 'a[0]'; [[ -v a ]]; echo $?; [[ -v a[@] ]]; echo $?
## OUT
0
0
1
0
0
0
1
0
## END

#### an array does not become associative
a=(x); declare -A a; echo $?; declare -p a
## out: 1
## out: declare -a a=([0]="x")
## err: ./case.sh: line 1: declare: a: cannot convert indexed to associative array

#### a list for an element is no list
a[0]=(x y); echo $?
echo $?; declare -p a
## out: 1
## status: 1
## err: ./case.sh: line 1: a[0]: cannot assign list to array member
## err: ./case.sh: line 2: declare: a: not found

#### locals are arrays too
f() { local a=(l m); a+=(n); echo "${a[@]}"; }; a=(g); f; echo "${a[@]}"
## out: l m n
## out: g

#### a local array hides an outer scalar
f() { local -a x; x[1]=in; declare -p x; }; x=out; f; declare -p x
## out: declare -a x=([1]="in")
## out: declare -- x="out"

#### in a subshell
a=(1 2 3); (a[1]=x; unset 'a[2]'; a+=(y); echo "${a[@]}"); echo "${a[@]}"; echo $(a=(z); echo "${a[@]}") "${a[@]}"
## out: 1 x y
## out: 1 2 3
## out: z 1 2 3

#### in a pipeline
a=(1); echo x | { read a[1]; echo "${a[@]}"; }; echo "${a[@]}"
## out: 1 x
## out: 1

#### an array of integers
declare -ai a=(1+1 2*3 x); declare -p a; a[1]+=4; a+=(3-1); echo "${a[@]}"
## out: declare -ai a=([0]="2" [1]="6" [2]="0")
## out: 2 10 0 2

#### an array in lower and upper case
declare -al a=(ABC dEf); declare -au b=(abc); a+=(GHI); b[3]=x; declare -p a b
## out: declare -al a=([0]="abc" [1]="def" [2]="ghi")
## out: declare -au b=([0]="ABC" [3]="X")

#### pattern replacement with the array's own elements
a=(foo bar); printf '%s\n' "${a[@]/%/ ${a[0]}}"
## out: foo foo
## out: bar foo

#### joining by a function
join() { local IFS=$1; shift; echo "$*"; }; a=(x y z); join , "${a[@]}"
## out: x,y,z

#### a copy keeps no holes
a=([3]=x [8]=y); b=("${a[@]}"); declare -p b
## out: declare -a b=([0]="x" [1]="y")

#### length of all positional-like lists
set -- a b; a=("$@"); echo ${#a[@]} ${#@} ${#*} $#
## out: 2 2 2 2

#### an element with a blank in its subscript
a=(1 2 3); echo ${a[ 1 ]} "${a[ 1+ 1 ]}"; a[ 1 ]=x; echo ${a[1]}
## out: 2 3
## out: x

#### a quoted subscript of an indexed array
a=(1 2 3); echo ${a["1"]} ${a[\1]}; echo "${a['2']}"; echo not here
echo $?
## out: 1
## err: ./case.sh: line 1: \1: syntax error: operand expected

#### a nested subscript
a=(2 0 1) b=(x y z); echo ${b[a[0]]} ${b[${a[1]}]} ${b[a[a[0]]]}
## out: z x y

#### a subscript with a command substitution
a=(x y z); echo ${a[$(echo 2)]} ${a[`echo 1`]}; a[$(echo 0)]=w; echo ${a[0]}
## out: z y
## out: w

#### arithmetic error in a subscript
a=(x); echo ${a[1+]}; echo not on this line
echo $?
## out: 1
## err: ./case.sh: line 1: 1+: syntax error: operand expected

#### assigning to all elements is an error
a=(x y); a[@]=z; echo not here
echo $?
a[*]=z
echo $? "${a[@]}"
## out: 1
## out: 1 x y
## err: ./case.sh: line 1: a[@]: bad array subscript
## err: ./case.sh: line 3: a[*]: bad array subscript

#### a null element stays
a=("" x ""); printf '<%s>' "${a[@]}"; echo ${#a[@]}; for e in "${a[@]}"; do echo "[$e]"; done
## OUT
<><x><>3
[]
[x]
[]
## END

#### unquoted elements are split again by IFS
a=(x:y z); IFS=:; set -- ${a[@]}; echo $#; set -- ${a[*]}; echo $#; set -- "${a[*]}"; echo "$1"
## out: 3
## out: 3
## out: x:y:z

#### in a case word and an assignment
a=(x y); v=${a[@]}; echo "$v"; v=${a[*]}; echo "$v"; IFS=-; v=${a[*]}; echo "$v"; v="${a[*]}"; echo "$v"; v=${a[@]}; echo "$v"; case ${a[@]} in 'x y') echo yes ;; *) echo "no";; esac
## OUT
x y
x y
x-y
x-y
x y
yes
## END

#### in a here-document and here-string
a=(x y); IFS=-; cat <<E
${a[@]} ${a[*]} ${#a[@]} ${!a[@]}
E
cat <<<"${a[@]}" ; cat <<<${a[*]}
## out: x y x-y 2 0 1
## out: x y
## out: x-y

#### in double brackets
a=(x y); [[ ${a[@]} == 'x y' ]]; echo $?; [[ "${a[*]}" == x* ]]; echo $?; [[ ${a[1]} == y ]]; echo $?
## out: 0
## out: 0
## out: 0

#### set -u and elements
set -u; a=(x); echo "${a[@]}"; b=(); echo "[${b[@]}]" "${#b[@]}"; (echo ${a[1]}); echo $?; (echo ${c[@]}); echo $?
## OUT
x
[] 0
1

0
## END
## err: ./case.sh: line 1: a[1]: unbound variable
#### a line continued between the = and the (
a=\
(1 2)
b+=\
\
(3 "4 5")
declare -a c=\
(
	6
	[4]=\
7
)
f() { local d=\
(8 9); declare -p d; e=\
x; echo "$e"; }
declare -p a b c; f; declare -f f
## OUT
declare -a a=([0]="1" [1]="2")
declare -a b=([0]="3" [1]="4 5")
declare -a c=([0]="6" [4]="7")
declare -a d=([0]="8" [1]="9")
x
f () 
{ 
    local d=(8 9);
    declare -p d;
    e=x;
    echo "$e"
}
## END

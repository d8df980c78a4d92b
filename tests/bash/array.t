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

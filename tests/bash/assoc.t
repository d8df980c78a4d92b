# associative arrays: manual 6.7

#### they are declared
declare -A h=([one]=1 [two]=2); echo "${h[one]}${h[two]}" ${#h[@]}
## out: 12 2

#### keys are texts, not arithmetic
declare -A h; h[1+1]=a; h[2]=b; i=2; h[i]=c; h[$i]=d; echo "${h[1+1]} ${h[2]} ${h[i]}" ${#h[@]}
## out: a d c 3

#### key and value in turn
declare -A h=(a 1 b 2); declare -p h
## out: declare -A h=([b]="2" [a]="1" )

#### an odd word has an empty value
declare -A h=(a 1 b); echo "[${h[b]}]" ${#h[@]}
## out: [] 2

#### keys with blanks and quotes
declare -A h; h['a b']=1; h["c d"]=2; k='e f'; h[$k]=3; h["$k g"]=4; echo "${h[a b]} ${h['c d']} ${h[$k]} ${h["e f g"]}"
## out: 1 2 3 4

#### a key with blanks, unquoted
declare -A h; h[a b]=1; echo "${h[a b]}" "${h['a b']}"
## out: 1 1

#### a key in an expression with a bracket
declare -A h; k='a]b'; h[$k]=1; h["x]"]=2; echo "${h[$k]}" "${h["x]"]}" ${#h[@]}
## out: 1 2 2

#### quotes within a key go away
declare -A h; h["a"'b'\c]=1; echo ${h[abc]} ${!h[@]}
## out: 1 abc

#### an empty key is an error
declare -A h; h['']=1; echo not here
echo $?; echo "${#h[@]}"
## out: 1
## out: 0
## err: ./case.sh: line 1: h['']: bad array subscript

#### an empty key in a list
declare -A h=(['']=1 [a]=2); echo $?
echo "${!h[@]}"
## out: 0
## out: a
## err: ./case.sh: line 1: ['']='1': bad array subscript

#### an empty key read
declare -A h; echo "[${h[$nothing]}]"; echo $?
## out: []
## out: 0
## err: ./case.sh: line 1: h: bad array subscript

#### a dollar in a key is expanded once
declare -A h; x='$y' y=z; h[$x]=1; for k in "${!h[@]}"; do echo "$k"; done; h['$x']=2; echo "${h['$x']} ${h["\$x"]}"
## out: $y
## out: 2 2

#### += adds and replaces
declare -A h=([a]=1 [b]=2); h+=([b]=3 [c]=4); echo "${h[a]}${h[b]}${h[c]}" ${#h[@]}; h[a]+=x; echo ${h[a]}
## out: 134 3
## out: 1x

#### += within parentheses
declare -A h=([a]=1); h+=([a]+=2); echo ${h[a]}; h=([a]+=3); echo ${h[a]}
## out: 12
## out: 123

#### += of key and value in turn
declare -A h=(a 1); h+=(b 2 a 3); echo "${h[a]}${h[b]}"
## out: 32

#### a new list replaces all
declare -A h=([a]=1); h=([b]=2); declare -p h; h=(); declare -p h; echo ${#h[@]}
## out: declare -A h=([b]="2" )
## out: declare -A h=()
## out: 0

#### an element without a subscript is key 0
declare -A h=([0]=z [a]=y); echo $h ${#h}; h=w; declare -p h
## out: z 1
## out: declare -A h=([0]="w" [a]="y" )

#### words are not split, nor pathnames
touch f1; x='p q'; declare -A h=([a]=$x [b]=f*); echo "${h[a]}" "${h[b]}"; declare -A g=(k $x l f*); echo "${g[k]}" "${g[l]}" ${#g[@]}
## out: p q f*
## out: p q f* 2

#### all values and keys of one
declare -A h=([k]='a b'); printf '<%s>' "${h[@]}" ${h[@]} "${!h[@]}" "${h[*]}"; echo
## out: <a b><a><b><k><a b>

#### keys with blanks
declare -A h=(['a b']=1); printf '<%s>' "${!h[@]}" ${!h[@]} "${!h[*]}"; echo
## out: <a b><a><b><a b>

#### the order of keys is bash's
declare -A h=([one]=1 [two]=2 [three]=3 [four]=4 [five]=5); echo "${!h[@]}"; echo "${h[@]}"
## out: four two three one five
## out: 4 2 3 1 5

#### the order does not follow from the order of assignment
declare -A h g; for k in a b c d e f; do h[$k]=$k; done; for k in f e d c b a; do g[$k]=$k; done; echo "${!h[@]}"; echo "${!g[@]}"
## out: f e d c b a
## out: f e d c b a

#### the order of numbers
declare -A h; for i in {1..20}; do h[$i]=x; done; echo "${!h[@]}"
## out: 9 8 7 6 5 4 3 2 1 20 18 19 12 13 10 11 16 17 14 15

#### the order of many
declare -A h; for i in {1..40}; do h[key$i]=$i; done; echo "${!h[@]}"; echo "${h[@]:0:5}"
## out: key39 key38 key37 key36 key35 key34 key33 key32 key31 key30 key6 key7 key4 key5 key2 key3 key1 key8 key9 key28 key29 key24 key25 key26 key27 key20 key21 key22 key23 key15 key14 key17 key16 key11 key10 key13 key12 key19 key18 key40
## out: 39 38 37 36 35

#### the order of more than its buckets grow with
declare -A h; for ((i = 0; i < 2000; i++)); do h[k$i]=$i; done; set -- "${!h[@]}"; echo $# $1 $2 $3 ${1000} ${2000}
## out: 2000 k1775 k1191 k71 k549 k465

#### the order after removing
declare -A h=([a]=1 [b]=2 [c]=3 [d]=4); unset 'h[b]'; h[z]=5; h[b]=6; echo "${!h[@]}"
## out: z d c b a

#### unset of an element
declare -A h=([a]=1 [b]=2); unset 'h[a]'; echo ${!h[@]} ${#h[@]}; unset h[b]; echo ${#h[@]}; unset 'h[none]'; echo $?
## out: b 1
## out: 0
## out: 0

#### unset of a key with blanks or from a variable
declare -A h=(['a b']=1 [c]=2 [d]=3); k=c; unset 'h[a b]' "h[$k]"; echo ${!h[@]}; k=d; unset 'h[$k]'; echo ${#h[@]}
## out: d
## out: 0

#### unset of a key @ or *
declare -A h=([a]=1); h['@']=2; echo ${#h[@]}; unset 'h[@]'; echo ${#h[@]}; declare -p h
## out: 2
## out: 1
## out: declare -A h=([a]="1" )

#### unset of all
declare -A h=([a]=1); unset h; declare -p h; echo $?
## out: 1
## err: ./case.sh: line 1: declare: h: not found

#### after unset it is declared no more
declare -A h=([a]=1); unset h; h[x]=1; declare -p h
## out: declare -a h=([0]="1")

#### -v of keys
declare -A h=([a]= ['b c']=1); [[ -v h[a] ]]; echo $?; [[ -v h[x] ]]; echo $?; [[ -v h['b c'] ]]; echo $?; k='b c'; [[ -v h[$k] ]]; echo $?; [[ -v h ]]; echo $?; [[ -v h[@] ]]; echo $?; test -v 'h[a]'; echo $?; declare -A e; [[ -v e[@] ]]; echo $?
## OUT
0
1
0
0
1
1
0
1
## END

#### default values
declare -A h=([e]=); echo "${h[e]-d}|${h[e]:-d}|${h[n]-d}|${h[n]+s}|${h[e]+s}|${h[new]:=v}|${h[new]}"
## out: |d|d||s|v|v

#### operators
declare -A h=([a]=hello); echo ${h[a]#h} ${h[a]%o} ${h[a]/l/L} ${h[a]//l/L} ${h[a]^} ${h[a]^^} ${h[a]:1:3} ${#h[a]}
## out: ello hell heLlo heLLo Hello HELLO ell 5

#### operators on all of one
declare -A h=([a]=xyx); echo "${h[@]/x/-}" "${h[@]#x}" "${h[@]^^}" "${h[*]%x}"
## out: -yx yx XYX xy

#### slices count from one
declare -A h=([a]=x); echo "[${h[@]:0}]" "[${h[@]:1}]" "[${h[@]:0:1}]" "[${h[@]:1:1}]"
## out: [x] [x] [x] [x]

#### declare -p
declare -A h=([a]='x y'); declare -p h; h['p q']='$z'; unset 'h[a]'; declare -p h
## out: declare -A h=([a]="x y" )
## out: declare -A h=(["p q"]="\$z" )

#### declare -p quotes keys that need it
declare -A h; for k in 'a b' 'a"b' "a'b" 'a$b' 'a]' '@' '~' 'a=b' ; do declare -A g=(["$k"]=v); declare -p g; unset g; done
## OUT
declare -A g=(["a b"]="v" )
declare -A g=(["a\"b"]="v" )
declare -A g=(["a'b"]="v" )
declare -A g=(["a\$b"]="v" )
declare -A g=(["a]"]="v" )
declare -A g=(["@"]="v" )
declare -A g=(["~"]="v" )
declare -A g=([a=b]="v" )
## END

#### declare -p of keys with newlines
declare -A h=([$'a\nb']=$'c\td'); declare -p h
## out: declare -A h=([$'a\nb']=$'c\td' )

#### what declare -p prints can be read again
declare -A h=([a]=1 ['b c']='d "e' [$'f\n']='$g'); x=$(declare -p h); unset h; eval "$x"; echo ${#h[@]} "${h[b c]}" "${h[$'f\n']}"
## out: 3 d "e $g

#### in arithmetic
declare -A h=([a]=3 [b]=4); echo $((h[a] * h[b])); ((h[a]++, h[c]+=5)); echo ${h[a]} ${h[c]}; k=b; echo $((h[$k] + 1))
## out: 12
## out: 4 5
## out: 5

#### keys with blanks in arithmetic
declare -A h=(['a b']=3); echo $((h['a b'] + 1)); k='a b'; echo $((h[$k] + 1)); ((h[$k]++)); echo "${h[a b]}"
## out: 4
## out: 4
## out: 4

#### counting words
declare -A n; for w in a b a c b a; do ((n[$w]++)); done; for w in a b c; do echo $w ${n[$w]}; done
## out: a 3
## out: b 2
## out: c 1

#### integers
declare -Ai h=([a]=1+1); h[a]+=3; h[b]=2*5; echo ${h[a]} ${h[b]}; declare -p h
## out: 5 10
## out: declare -Ai h=([b]="10" [a]="5" )

#### lower case
declare -Al h=([K]=ABC); h[K]+=DEF; declare -p h
## out: declare -Al h=([K]="abcdef" )

#### an associative array does not become indexed
declare -A h=([a]=1); declare -a h; echo $?
## out: 1
## err: ./case.sh: line 1: declare: h: cannot convert associative to indexed array

#### a scalar becomes element 0
x=5; declare -A x; declare -p x
## out: declare -A x=([0]="5" )

#### declared, without a value
declare -A h; declare -p h; echo "${#h[@]} [${h[@]}] [${h[a]}] ${h[@]-unset}"
## out: declare -A h
## out: 0 [] [] unset

#### a list without subscripts in declare
declare -A h; h=(x y z w); echo ${h[x]} ${h[z]}
## out: y w

#### local
f() { local -A h=([in]=1); echo "${!h[@]}"; }; declare -A h=([out]=2); f; echo "${!h[@]}"
## out: in
## out: out

#### global from a function
f() { declare -gA h=([a]=1); local x=${h[a]}; echo $x; }; f; echo "${h[a]}"
## out: 1
## out: 1

#### read into an element
declare -A h; read 'h[a b]' <<<"x y"; echo "${h[a b]}"; read h[k] <<<v; echo ${h[k]}
## out: x y
## out: v

#### printf into an element
declare -A h; printf -v 'h[k]' '%03d' 7; echo ${h[k]}; k='x y'; printf -v "h[$k]" %s z; echo "${h[x y]}"
## out: 007
## out: z

#### for over an element is no loop variable
declare -A h; for k in b a; do h[$k]=1; done; for k in $(printf '%s\n' "${!h[@]}" | sort); do echo $k; done
## out: a
## out: b

#### in a subshell
declare -A h=([a]=1); (h[a]=2; h[b]=3; unset 'h[a]'; echo "${!h[@]}"); echo "${!h[@]}=${h[a]}"; x=$(h[a]=9; echo ${h[a]}); echo $x ${h[a]}
## out: b
## out: a=1
## out: 9 1

#### copies by @k
declare -A h=([a]=1 ['b c']='d e'); eval "declare -A g=(${h[@]@K})"; echo ${#g[@]} "${g[b c]}"
## out: 2 d e

#### @k gives words
declare -A h=(['b c']='d e'); printf '<%s>' "${h[@]@k}"; echo; a=(x 'y z'); printf '<%s>' "${a[@]@k}"; echo; printf '<%s>' "${a[@]@K}"; echo
## out: <b c><d e>
## out: <0><x><1><y z>
## out: <0 "x" 1 "y z">

#### a nameref to it
declare -A h=([a]=1); declare -n r=h; r[b]=2; echo "${r[a]}${h[b]}" ${#r[@]}; declare -n e='h[a]'; e=5; echo ${h[a]}
## out: 12 2
## out: 5

#### indirection to an element
declare -A h=([a]=1 ['b c']=2); p='h[a]'; echo ${!p}; p='h[b c]'; echo "${!p}"
## out: 1
## out: 2

#### a key that is a pattern
declare -A h; h['*']=star; h['a?']=q; echo "${h['*']}" "${h['a?']}" ${#h[@]}
## out: star q 2

#### readonly
declare -rA h=([a]=1); h[a]=2
echo $? ${h[a]}; declare -p h
## out: 1 1
## out: declare -Ar h=([a]="1" )
## err: ./case.sh: line 1: h: readonly variable

#### keys are bytes, and characters where the locale says so
declare -A h=([ä]=1 [é]=ü); echo "${h[ä]}${h[é]}" ${#h[é]}
## env: LC_ALL=C.UTF-8
## out: 1ü 1

#### nested subscripts
declare -A h=([a]=b [b]=c); echo ${h[${h[a]}]}; declare -a i=(a b); echo ${h[${i[1]}]}; j=0; echo ${h[${i[j]}]}
## out: c
## out: c
## out: b

#### a subscript with a command substitution
declare -A h=(['a b']=1); echo "${h[$(echo 'a b')]}" ${h[`echo a b`]}
## out: 1 1

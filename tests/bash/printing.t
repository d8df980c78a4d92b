# how functions are printed: declare -f, type, export -f

#### simple commands
f() { echo a   "b  c" 'd'  $e  ${f} $(g) `h` $((1+2)) ; }; declare -f f
## OUT
f () 
{ 
    echo a "b  c" 'd' $e ${f} $(g) `h` $((1+2))
}
## END

#### assignments
f() { x=1; y="a b" z=$x cmd arg; a=(1 2 "3 4"); a[1]=x; b+=(y) c+=z; declare -A h=([k]=v); }; declare -f f
## OUT
f () 
{ 
    x=1;
    y="a b" z=$x cmd arg;
    a=(1 2 "3 4");
    a[1]=x;
    b+=(y) c+=z;
    declare -A h=([k]=v)
}
## END

#### lists
f() { a; b & c && d || e; f; }; declare -f f
## OUT
f () 
{ 
    a;
    b & c && d || e;
    f
}
## END

#### a background command at the end, and ;
f() { a & b; c & }; declare -f f
## OUT
f () 
{ 
    a & b;
    c &
}
## END

#### pipelines
f() { a | b |& c; ! d | e; time f; time -p g | h; }; declare -f f
## OUT
f () 
{ 
    a | b 2>&1 | c;
    ! d | e;
    time f;
    time -p g | h
}
## END

#### if
f() { if a; then b; elif c; then d; else e; fi; }; declare -f f
## OUT
f () 
{ 
    if a; then
        b;
    else
        if c; then
            d;
        else
            e;
        fi;
    fi
}
## END

#### if with lists
f() { if a; b; then c; d; fi; if ! a && b; then :; fi; }; declare -f f
## OUT
f () 
{ 
    if a;
    b; then
        c;
        d;
    fi;
    if ! a && b; then
        :;
    fi
}
## END

#### while and until
f() { while a; do b; done; until a; b; do c; d; done; }; declare -f f
## OUT
f () 
{ 
    while a; do
        b;
    done;
    until a;
    b; do
        c;
        d;
    done
}
## END

#### for
f() { for i in a "b c" $d; do e; done; for i; do f; done; for i in; do :; done; }; declare -f f
## OUT
f () 
{ 
    for i in a "b c" $d;
    do
        e;
    done;
    for i in "$@";
    do
        f;
    done;
    for i in ;
    do
        :;
    done
}
## END

#### for ((
f() { for ((i=0;i<3;i++)); do a; done; for ((;;)) { b; }; for (( i = 0 ; ; )); do c; done; }; declare -f f
## OUT
f () 
{ 
    for ((i=0; i<3; i++))
    do
        a;
    done;
    for ((1; 1; 1))
    do
        b;
    done;
    for ((i = 0 ; 1; 1))
    do
        c;
    done
}
## END

#### case
f() { case $x in a|b) c ;; (d) e; f ;& g) ;; *) h ;;& i) j; esac; }; declare -f f
## OUT
f () 
{ 
    case $x in 
        a | b)
            c
        ;;
        d)
            e;
            f
        ;&
        g)

        ;;
        *)
            h
        ;;&
        i)
            j
        ;;
    esac
}
## END

#### case without anything
f() { case x in esac; case "$a" in 'b c'|\*) ;; esac; }; declare -f f
## OUT
f () 
{ 
    case x in 
    esac;
    case "$a" in 
        'b c' | \*)

        ;;
    esac
}
## END

#### select
f() { select x in a b; do c; done; select y; do d; done; }; declare -f f
## OUT
f () 
{ 
    select x in a b;
    do
        c;
    done;
    select y in "$@";
    do
        d;
    done
}
## END

#### groups and subshells
f() { { a; b; }; ( c; d ); { e; } & (f); }; declare -f f
## OUT
f () 
{ 
    { 
        a;
        b
    };
    ( c;
    d );
    { 
        e
    } & ( f )
}
## END

#### (( )) and [[ ]]
f() { ((x=1, y++)); (( a < b )); [[ -n $x && ( a == b* || ! c -lt 3 ) ]]; [[ $x =~ ^a.*$ ]]; [[ a ]]; [[ ! -e "f g" ]]; }; declare -f f
## OUT
f () 
{ 
    ((x=1, y++));
    (( a < b ));
    [[ -n $x && ( a == b* || ! c -lt 3 ) ]];
    [[ $x =~ ^a.*$ ]];
    [[ -n a ]];
    [[ ! -e "f g" ]]
}
## END

#### redirections
f() { a >b 2>&1 <c >>d; e &>f; g &>>h; i 3<&4 5>&- 6<>j >|k; l <<<m; n 2>&1-; }; declare -f f
## OUT
f () 
{ 
    a > b 2>&1 < c >> d;
    e &> f;
    g &>> h;
    i 3<&4 5>&- 6<> j >| k;
    l <<< m;
    n 2>&1-
}
## END

#### redirections with names and variables
f() { a {v}>b; c >"d e" >$f; g >&$h; i <&${j}-; k >& l; }; declare -f f
## OUT
f () 
{ 
    a {v}> b;
    c > "d e" > $f;
    g >&$h;
    i 0<&${j}-;
    k >&l
}
## END

#### redirections on compound commands
f() { { a; } >b; if c; then d; fi <e; for i in 1; do f; done 2>&1 | g; while :; do :; done < <(h); (i) >j; ((k)) >l; [[ m ]] 2>n; }; declare -f f
## OUT
f () 
{ 
    { 
        a
    } > b;
    if c; then
        d;
    fi < e;
    for i in 1;
    do
        f;
    done 2>&1 | g;
    while :; do
        :;
    done < <(h);
    ( i ) > j;
    ((k)) > l;
    [[ -n m ]] 2> n
}
## END

#### redirections of the function
f() { a; } >b 2>&1; declare -f f; g() ( a ) <c; declare -f g
## OUT
f () 
{ 
    a
} > b 2>&1
g () 
{ 
    ( a ) < c
}
## END

#### here-documents
f() {
	cat <<E
a $x
  b
E
	cat <<'E' | tr a b
$c
E
	cat <<-E >f && echo d
		tab
	E
	echo end
}
declare -f f
## OUT
f () 
{ 
    cat <<E
a $x
  b
E

    cat <<'E' |
$c
E
  tr a b
    cat <<-E > f && 
tab
E
 echo d
    echo end
}
## END

#### two here-documents
f() {
	cat <<A - <<B
a
A
b
B
}
declare -f f
## OUT
f () 
{ 
    cat - <<A <<B
a
A
b
B

}
## END

#### functions within
f() { g() { a; }; function h { b; }; i() ( c ); j() { d; } >e; }; declare -f f
## OUT
f () 
{ 
    function g () 
    { 
        a
    };
    function h () 
    { 
        b
    };
    function i () 
    { 
        ( c )
    };
    function j () 
    { 
        d
    } > e
}
## END

#### bodies that are no group
f() ( a; b ); declare -f f; g() if a; then b; fi; declare -f g; h() for i in 1; do c; done; declare -f h; k() [[ a ]]; declare -f k; l() ((1)); declare -f l; m() while a; do b; done >c; declare -f m
## OUT
f () 
{ 
    ( a;
    b )
}
g () 
{ 
    if a; then
        b;
    fi
}
h () 
{ 
    for i in 1;
    do
        c;
    done
}
k () 
{ 
    [[ -n a ]]
}
l () 
{ 
    ((1))
}
m () 
{ 
    while a; do
        b;
    done > c
}
## END

#### function keyword forms
function f { a; }; declare -f f; function g() { b; }; declare -f g; function h-i.j { c; }; declare -f h-i.j
## OUT
f () 
{ 
    a
}
g () 
{ 
    b
}
h-i.j () 
{ 
    c
}
## END

#### nesting and indentation
f() { if a; then for i in 1; do while b; do case c in d) { e; } ;; esac; done; done; fi; }; declare -f f
## OUT
f () 
{ 
    if a; then
        for i in 1;
        do
            while b; do
                case c in 
                    d)
                        { 
                            e
                        }
                    ;;
                esac;
            done;
        done;
    fi
}
## END

#### quotes are kept
f() { echo "a'b" 'c"d' $'e\nf' $"g" \h "i\"j" "$k" "${l}" "${m:-n o}" "$(o "p q")"; }; declare -f f
## OUT
f () 
{ 
    echo "a'b" 'c"d' 'e
f' "g" \h "i\"j" "$k" "${l}" "${m:-n o}" "$(o "p q")"
}
## END

#### newlines within quotes
f() { echo 'a
b' "c
d"; }; declare -f f
## OUT
f () 
{ 
    echo 'a
b' "c
d"
}
## END

#### substitutions are kept as written or printed
f() { echo $(a;b|c) $(if x;then y;fi) `d "e"` <(f;g) >(h) $( ( i ) ) $(<j); }; declare -f f
## OUT
f () 
{ 
    echo $(a; b | c) $(if x; then
    y;
fi) `d "e"` <(f; g) >(h) $( ( i )) $(< j)
}
## END

#### arithmetic is kept
f() { echo $((1+2)) $(( a*b )) $[3+4] ${x:1:2} ${y[i+1]}; }; declare -f f
## OUT
f () 
{ 
    echo $((1+2)) $(( a*b )) $[3+4] ${x:1:2} ${y[i+1]}
}
## END

#### braces and patterns
f() { echo {a,b} {1..3} *.c [a-z]? ~ ~user; case $x in *.[ch]) ;; a\ b) ;; esac; }; declare -f f
## OUT
f () 
{ 
    echo {a,b} {1..3} *.c [a-z]? ~ ~user;
    case $x in 
        *.[ch])

        ;;
        a\ b)

        ;;
    esac
}
## END

#### comments are lost
f() { # one
	a # two
	# three
	b
}; declare -f f
## OUT
f () 
{ 
    a;
    b
}
## END

#### line continuations are lost
f() { echo a \
b; x=1 \
y=2; }; declare -f f
## OUT
f () 
{ 
    echo a b;
    x=1 y=2
}
## END

#### coproc
f() { coproc a b; coproc N { c; }; coproc { d; }; }; declare -f f
## not: bash - prints coproc COPROC a b, which would run COPROC
## OUT
f () 
{ 
    coproc a b;
    coproc N { 
        c
    };
    coproc COPROC { 
        d
    }
}
## END

#### time, ! and groups
f() { time { a; }; ! { b; }; time ! c; ! time d; time; }; declare -f f
## OUT
f () 
{ 
    time { 
        a
    };
    ! { 
        b
    };
    time ! c;
    time ! d;
    time 
}
## END

#### a list after a here-document
f() {
	cat <<E && echo x || echo y
a
E
	echo z
}
declare -f f
## OUT
f () 
{ 
    cat <<E && 
a
E
 echo x || echo y
    echo z
}
## END

#### return and exit
f() { return 3; }; g() { exit; }; declare -f f g
## OUT
f () 
{ 
    return 3
}
g () 
{ 
    exit
}
## END

#### empty commands with redirections
f() { >a; <b 2>c; }; declare -f f
## OUT
f () 
{ 
    > a;
    < b 2> c
}
## END

#### type prints it with a heading
f() { a; }; type f; type -a f; command -V f
## OUT
f is a function
f () 
{ 
    a
}
f is a function
f () 
{ 
    a
}
f is a function
f () 
{ 
    a
}
## END

#### type -t, -p, -P, -a
f() { :; }; type -t f if cd ls nosuch; type -p ls | grep -c /ls; type -p cd f; type -P cd; type -a -t cd; type -f f; echo $?
## OUT
function
keyword
builtin
file
1
builtin
1
## END
## err: ./case.sh: line 1: type: f: not found

#### type of keywords, builtins, files
type if cd '{' '[[' time :; type -t '!' ; type nosuch; echo $?
## OUT
if is a shell keyword
cd is a shell builtin
{ is a shell keyword
[[ is a shell keyword
time is a shell keyword
: is a shell builtin
keyword
1
## END
## err: ./case.sh: line 1: type: nosuch: not found

#### type of an alias
shopt -s expand_aliases
alias ll='ls -l'; type ll; type -t ll; alias; command -v ll; command -V ll
## OUT
ll is aliased to `ls -l'
alias
alias ll='ls -l'
alias ll='ls -l'
ll is aliased to `ls -l'
## END

#### export -f passes the text
f() { if a; then b; fi <<<c; }; export -f f; $SH -c 'declare -f f'
## OUT
f () 
{ 
    if a; then
        b;
    fi <<< c
}
## END

#### what is printed means the same
f() { for i in 1 2; do case $i in 1) echo one; ;; *) echo other ;; esac; done | while read x; do echo "<$x>"; done; [[ a && ! b == c ]] && echo yes; }; x=$(declare -f f); unset -f f; eval "$x"; f; [ "$x" = "$(declare -f f)" ]; echo $?
## OUT
<one>
<other>
yes
0
## END

#### a conditional's parts are spaced
f() { [[ a==b ]]; [[ (a) ]]; [[ -z $x||-n $y ]]; [[ a<b ]]; }; declare -f f
## OUT
f () 
{ 
    [[ -n a==b ]];
    [[ ( -n a ) ]];
    [[ -z $x || -n $y ]];
    [[ a < b ]]
}
## END

#### set prints functions too
f() { a; }; set | sed -n '/^f ()/,/^}/p'
## OUT
f () 
{ 
    a
}
## END

#### BASH_COMMAND prints like that
trap 'echo "$BASH_COMMAND"' DEBUG
echo   a  >f   2>&1
x=1   y='a b'
cat <f|cat
[[ a   ==   b ]]
(( 1+1 ))
trap - DEBUG
## OUT
echo a > f 2>&1
x=1 y='a b'
cat < f
cat
a
[[ a == b ]]
(( 1+1 ))
trap - DEBUG
## END

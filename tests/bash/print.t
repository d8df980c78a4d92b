# how functions are printed: manual 4.2, type

#### a function is printed in lines
f() { echo hi; echo "$1"; }
type f
## OUT
f is a function
f () 
{ 
    echo hi;
    echo "$1"
}
## END

#### a single command has no semicolon
f() { echo hi; }; type f
## OUT
f is a function
f () 
{ 
    echo hi
}
## END

#### the name may be anything
function a-b.c { :; }; type a-b.c
## OUT
a-b.c is a function
a-b.c () 
{ 
    :
}
## END

#### a reserved word's name is printed with the word function
function if { echo x; }
\export -f if; env | sed -n '/FUNC_if/,/^}/p'
## OUT
BASH_FUNC_if%%=() {  echo x
}
## END

#### comments are left out
f() { # one
	# two
	echo a # three
}
type f
## OUT
f is a function
f () 
{ 
    echo a
}
## END

#### and-or lists, pipelines and !
f() { a && b || c; a | b | c; ! a | b; a |& b; ! ! a; }
type f
## OUT
f is a function
f () 
{ 
    a && b || c;
    a | b | c;
    ! a | b;
    a 2>&1 | b;
    a
}
## END

#### asynchronous commands
f() { a & b & c; d & }
type f
## OUT
f is a function
f () 
{ 
    a & b & c;
    d &
}
## END

#### if and elif
f() { if a; then b; elif c; then d; elif e; then f; else g; fi; if a & then b & else c & fi; }
type f
## OUT
f is a function
f () 
{ 
    if a; then
        b;
    else
        if c; then
            d;
        else
            if e; then
                f;
            else
                g;
            fi;
        fi;
    fi;
    if a & then
        b &
    else
        c &
    fi
}
## END

#### while and until
f() { while a; b; do c; d; done; until a; do b; done; }
type f
## OUT
f is a function
f () 
{ 
    while a;
    b; do
        c;
        d;
    done;
    until a; do
        b;
    done
}
## END

#### for
f() { for i in a "b c" $d; do e; done; for i; do f; done; for i in; do :; done; }
type f
## OUT
f is a function
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

#### arithmetic for
f() { for ((;;)); do a; done; for (( i = 0 ; i<3; i++ )); do b; done; for ((i=0;;)) { c; d; }; }
type f
## OUT
f is a function
f () 
{ 
    for ((1; 1; 1))
    do
        a;
    done;
    for ((i = 0 ; i<3; i++ ))
    do
        b;
    done;
    for ((i=0; 1; 1))
    do
        c;
        d;
    done
}
## END

#### case
f() {
	case $x in
		a|"b c") one; two;;
		(c) ;;
		d) x ;&
		*) y ;;&
	esac
	case y in esac
}
type f
## OUT
f is a function
f () 
{ 
    case $x in 
        a | "b c")
            one;
            two
        ;;
        c)

        ;;
        d)
            x
        ;&
        *)
            y
        ;;&
    esac;
    case y in 
    esac
}
## END

#### groups and subshells
f() { { a; b; }; ( a; b ); { a; } & (b) & }
type f
## OUT
f is a function
f () 
{ 
    { 
        a;
        b
    };
    ( a;
    b );
    { 
        a
    } & ( b ) &
}
## END

#### a body that is no group
f() ( a; b )
g() for i in 1 2; do echo $i; done
h() [[ a ]]
type f g h
## OUT
f is a function
f () 
{ 
    ( a;
    b )
}
g is a function
g () 
{ 
    for i in 1 2;
    do
        echo $i;
    done
}
h is a function
h () 
{ 
    [[ -n a ]]
}
## END

#### redirections of a function
f() { a; } >x 2>&1
g() ( a ) <y
type f g
## OUT
f is a function
f () 
{ 
    a
} > x 2>&1
g is a function
g () 
{ 
    ( a ) < y
}
## END

#### functions within functions
f() { g() { a; b; }; function h { c; } >x; i() ( d ); }
type f
## OUT
f is a function
f () 
{ 
    function g () 
    { 
        a;
        b
    };
    function h () 
    { 
        c
    } > x;
    function i () 
    { 
        ( d )
    }
}
## END

#### conditions
f() { [[ $a ]]; [[ ! -f x && ( a = b || a < "b" ) ]]; [[ ! ! a ]]; [[ $a =~ ^(x|y)\ z$ ]]; [[ -z x || a -eq 1 ]]; }
type f
## OUT
f is a function
f () 
{ 
    [[ -n $a ]];
    [[ ! -f x && ( a = b || a < "b" ) ]];
    [[ -n a ]];
    [[ $a =~ ^(x|y)\ z$ ]];
    [[ -z x || a -eq 1 ]]
}
## END

#### arithmetic
f() { (( a + b )); ((c++)); let "x = 1"; }
type f
## OUT
f is a function
f () 
{ 
    (( a + b ));
    ((c++));
    let "x = 1"
}
## END

#### time
f() { time a | b; time -p { c; }; time; time ! d; ! time e; }
type f
## OUT
f is a function
f () 
{ 
    time a | b;
    time -p { 
        c
    };
    time ;
    time ! d;
    time ! e
}
## END

#### redirections
f() { a <b >c 2>d >>e 2>>f <>g 3<>h >|i 2>&1 >&2 <&3 4<&5 >&- <&- 3>&- &>j &>>k >&l <<<m 3<<<n <&$o >&$p 5>&$q 6<&7-; }
type f
## OUT
f is a function
f () 
{ 
    a < b > c 2> d >> e 2>> f 0<> g 3<> h >| i 2>&1 1>&2 0<&3 4<&5 1>&- 0>&- 3>&- &> j &>> k >&l <<< m 3<<< n <&$o >&$p 5>&$q 6<&7-
}
## END

#### redirections come after the words
f() { >a b <c d; x=1 >a; >b; }
type f
## OUT
f is a function
f () 
{ 
    b d > a < c;
    x=1 > a;
    > b
}
## END

#### assignments
f() { a=1 b+="2 3" c; d=; e=$f; }
type f
## OUT
f is a function
f () 
{ 
    a=1 b+="2 3" c;
    d=;
    e=$f
}
## END

#### words keep their quotes
f() { echo 'a b' "c $d" e\ f "g'h" 'i"j' ${k:-'l m'} "${n:-"o"}" `p "q"` $((1 + 2)) ~ ~r {a,b} *.c; }
type f
## OUT
f is a function
f () 
{ 
    echo 'a b' "c $d" e\ f "g'h" 'i"j' ${k:-'l m'} "${n:-"o"}" `p "q"` $((1 + 2)) ~ ~r {a,b} *.c
}
## END

#### a continued line is joined
f() { echo a\
b "c\
d" 'e\
f' ${g:-h\
i} `j \
k`; l \
	m; }
type f
## OUT
f is a function
f () 
{ 
    echo ab "cd" 'e\
f' ${g:-hi} `j k`;
    l m
}
## END

#### what stands in substitutions is printed anew
f() { a=$(b;c) "$(  d  )" ${e:-$(f;g)} <(h;i) >(j  k) $((1+$(l;m))) x$(n)y; }
type f
## OUT
f is a function
f () 
{ 
    a=$(b; c) "$(d)" ${e:-$(f; g)} <(h; i) >(j k) $((1+$(l; m))) x$(n)y
}
## END

#### newlines in substitutions stay
f() { a=$(
	b
	c; d

	e # comment
); }
type f
## OUT
f is a function
f () 
{ 
    a=$(b
c; d
e)
}
## END

#### substitutions with lists in them
f() { a $(b &) $(c & d) $(e && f || g) $(h | i) $( (j) ) $( ( k ); l) $() $(   ) $(<m); }
type f
## OUT
f is a function
f () 
{ 
    a $(b &) $(c & d) $(e && f || g) $(h | i) $( ( j )) $( ( k ); l) $() $() $(< m)
}
## END

#### substitutions with compound commands in them
f() { a=$(if b; then c; fi); d=$(case e in f) g;; (h) i; esac); j=$(for k in l; do m; done; while n; do o; done); }
type f
## OUT
f is a function
f () 
{ 
    a=$(if b; then
    c;
fi);
    d=$(case e in 
    f)
        g
    ;;
    h)
        i
    ;;
esac);
    j=$(for k in l;
do
    m;
done; while n; do
    o;
done)
}
## END

#### substitutions in substitutions
f() { a "$(b "$(c;d)" ; e)"; f $(g $(h `i $(j;k)`)); }
type f
## OUT
f is a function
f () 
{ 
    a "$(b "$(c; d)"; e)";
    f $(g $(h `i $(j;k)`))
}
## END

#### a function in a substitution
f() { a=$(g() { b; c; }; g); }
type f
## OUT
f is a function
f () 
{ 
    a=$(function g () 
{ 
    b;
    c
}; g)
}
## END

#### dollar quotes become single quotes
f() { a $'b\nc' $'it\'s' $'' $'\'' x$'y'z "$'no'" $'\x41\101\t'; }
type f
## OUT
f is a function
f () 
{ 
    a 'b
c' 'it'\''s' '' \' x'y'z "$'no'" 'AA	'
}
## END

#### a here-document
f() { cat <<E
a $b  $(c;  d)
	e
E
}
type f
## OUT
f is a function
f () 
{ 
    cat <<E
a $b  $(c;  d)
	e
E

}
## END

#### a here-document before other commands
f() {
	cat <<E
a
E
	b
	c
	cat <<'F G' <<-H >i
j
F G
	k
	H
	l
}
type f
## OUT
f is a function
f () 
{ 
    cat <<E
a
E

    b
    c;
    cat <<'F G' <<-H > i
j
F G
k
H

    l
}
## END

#### here-documents and connectors
f() {
	cat <<E | a
b
E
	cat <<E && c
d
E
	cat <<E || cat 3<<F
e
E
f
F
	cat <<E &
g
E
	cat <<E; h; i
j
E
	k
}
type f
## OUT
f is a function
f () 
{ 
    cat <<E |
b
E
  a
    cat <<E && 
d
E
 c
    cat <<E || 
e
E
 cat 3<<F
f
F

    cat <<E &
g
E
  cat <<E
j
E

    h;
    i;
    k
}
## END

#### here-documents in compound commands
f() {
	while cat <<E; do a; done
b
E
	{ cat <<E; }
c
E
	( cat <<E )
d
E
	if a; then cat <<E; else cat <<F; fi
e
E
f
F
	for i in 1; do cat <<E; done
g
E
	case x in y) cat <<E;; z) a; esac
h
E
	g() { cat <<E; }
i
E
	a; { cat; } <<E
j
E
	b
}
type f
## OUT
f is a function
f () 
{ 
    while cat <<E
b
E
 do
        a;
    done
    { 
        cat <<E
c
E

    }
    ( cat <<E
d
E
 )
    if a; then
        cat <<E
e
E

    else
        cat <<F
f
F

    fi
    for i in 1;
    do
        cat <<E
g
E

    done
    case x in 
        y)
            cat <<E
h
E

        ;;
        z)
            a
        ;;
    esac
    function g () 
    { 
        cat <<E
i
E

    };
    a;
    { 
        cat
    } <<E
j
E

    b
}
## END

#### a here-document of a function
f() { cat; } <<E
a
E
type f
## OUT
f is a function
f () 
{ 
    cat
} <<E
a
E

## END

#### here-documents in substitutions
f() { a=$(cat <<E
b
E
); c=$(cat <<E
d
E
e
f); g=$(cat <<E; h
i
E
j
k); }
type f
## OUT
f is a function
f () 
{ 
    a=$(cat <<E
b
E
);
    c=$(cat <<E
d
E

e
f);
    g=$(cat <<E
i
E
 h
j
k)
}
## END

#### a here-document in the test of if
f() {
	if cat <<E; then b; fi; c
a
E
}
type f
## not: bash - has the document after the command
## OUT
f is a function
f () 
{ 
    if cat <<E
a
E
 then
        b;
    fi
    c
}
## END

#### a here-document before a second connector
f() { a && b <<E || c
d
E
}
type f
## not: bash - has the connector on a line of its own
## OUT
f is a function
f () 
{ 
    a && b <<E || 
d
E
 c
}
## END

#### a pattern esac has its parenthesis
f() { case $x in (esac) a;; esac; }
eval "$(type f | tail -n +2)"; x=esac; a() { echo ok; }; f
## not: bash - leaves it out
## out: ok

#### what is printed can be read again
f() {
	local i
	for i in 1 2; do case $i in 1) echo one ;; *) echo "$(echo $i; echo "more")" ;; esac; done | cat
	if [[ $i ]]; then echo set; else cat <<E
unset '$i'
E
	fi
	while ((i++ < 2)); do echo "i is $i"; done
}
a=$(type f); b=$(f)
unset -f f
eval "${a#*function}"
[ "$a" = "$(type f)" ] && [ "$b" = "$(f)" ] && echo "$b"
## OUT
one
2
more
unset ''
i is 1
i is 2
## END

#### jobs shows commands in the same form
while :; do sleep 5; break; done >/dev/null &
jobs
kill $!
## OUT
[1]+  Running                 while :; do
    sleep 5; break;
done > /dev/null &
## END

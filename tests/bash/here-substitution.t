# ${ } and ${| }, which run in the shell itself: manual of bash 5.3, 3.5.4

#### what is said comes in, and what is set stays
x=${ echo one; echo two; }; echo "[$x]"
echo "a${ y=5; echo out; }b" $y
echo ${ cd /; pwd; } "$PWD"
echo ${ trap 'echo trapped' USR1; kill -USR1 $$; }
## not: bash - of 5.3
## OUT
[one
two]
aoutb 5
/ /
trapped
## END

#### newlines at the end go, and fields are split
v=${ printf 'a  b\n\n\n'; }; echo "[$v]"; echo ${ printf 'a  b\n\n\n'; } "${ printf 'a  b\n\n'; }"
## not: bash - of 5.3
## OUT
[a  b]
a b a  b
## END

#### programs, pipelines, children in the background
echo ${ env echo program; } ${ echo a | tr a b; } ${ env echo c & wait; } ${ (echo d); } ${ $SH -c 'echo e'; }
## not: bash - of 5.3
## out: program b c d e

#### ${| } is what REPLY is
REPLY=old
echo "<${| REPLY=new; }>" "$REPLY"
echo "<${| echo said; REPLY='x
'; }>"
echo "<${| :; }>" ${| REPLY='a  b'; } "${REPLY}"
## not: bash - of 5.3
## OUT
<new> old
said
<x
>
<> a b old
## END

#### local, declare and return as in a function
f() { local z=1; echo "${ local z=2; echo in $z; }" $z; }; f
echo "${ declare d=3; echo $d; }" "<$d>"
echo ${ echo a; return 3; echo b; } $?
x=${ return 4; }; echo $?
f() { x=${ set -- n m; echo $#; }; echo $x $# $FUNCNAME; }; f a b c d
## not: bash - of 5.3
## OUT
in 2 1
3 <>
a 3
4
2 2 f
## END

#### exit ends the shell
trap 'echo bye' EXIT
echo ${ echo lost; exit 7; } never
## not: bash - of 5.3
## out: bye
## status: 7

#### set -e holds within
set -e
x=${ echo a; false; echo b; }
echo never
## not: bash - of 5.3
## status: 1

#### an error of an expansion
(x=${ echo ${u?}; }; echo never); echo $?
## not: bash - of 5.3
## out: 1
## err: u: parameter

#### descriptors
echo ${ exec 3>&1; echo to 3 >&3; exec 3>&-; echo to 1; }
exec 4>kept; echo ${ echo four >&4; echo one; }; exec 4>&-; cat kept
{ echo ${ echo e >&2; echo o; } 2>&1; } 2>err; cat err
echo ${ printf %s closed; } >&-
## not: bash - of 5.3
## OUT
to 3 to 1
one
four
o
e
## END
## status: 1
## err: *

#### in subshells what is set ends with them
a=0; (echo ${ a=1; eval 'b=2'; echo $a; }; echo $a$b); echo [$a$b]
v=$(echo ${ a=7; echo $a; } $a); echo $v $a
echo ${ a=8; } | cat; echo $a
## not: bash - of 5.3
## OUT
1
12
[0]
7 7 0

0
## END

#### within each other and other expansions
echo ${ echo ${ echo ${ echo deep; }; }; } "$(echo ${ echo $(echo x); })" $(( ${ echo 4; } + 1 )) ${u:-${ echo default; }}
cat <<END
${ echo in a document; }
END
[[ ${ echo a; } == ${ echo [a]; } ]] && echo matches
case ${ echo x; } in ${ echo x; }) echo case; esac
for i in ${ echo 1 2; }; do echo $i; done
## not: bash - of 5.3
## OUT
deep x 5 default
in a document
matches
case
1
2
## END

#### what they change while others are expanded
set -- a b c; echo "$@${ set -- x; }" $@
v=abc; v=$v${ v=${v}d; }; echo $v
## not: bash - of 5.3
## OUT
a b c x
abc
## END

#### loops are not left by it
for i in 1 2; do echo ${ break; echo $i; }; done
## not: bash - of 5.3
## OUT
1
2
## END
## err: *

#### the brace is joined to what follows
echo a${ echo b; }c "${ echo d
}"e ${ { echo f; }; }g ${	echo tab; } ${
echo line
} [${ }]
## not: bash - of 5.3
## out: abc de fg tab line []

#### they are printed
f() {
	echo a${ echo b; }c "${
		if :; then echo d; fi }" ${| REPLY=x; } ${ } ${ sleep 0 & }
	cat <<END
${ cat <<E
inner
E
}
END
}
declare -f f; eval "$(declare -f f | sed s/inner/again/)"; f
## not: bash - of 5.3
## OUT
f () 
{ 
    echo a${ echo b; }c "${ if :; then
    echo d;
fi; }" ${| REPLY=x; } ${ } ${ sleep 0 & };
    cat <<END
${ cat <<E
inner
E
}
END

}
abc d x
again
## END

#### errors of syntax
eval 'echo ${ echo a }' || echo $?
eval 'echo ${ echo a; ' || echo $?
eval 'echo ${|' || echo $?
## not: bash - of 5.3
## OUT
2
2
2
## END
## err: unexpected end of file

#### not in the standard's language
set -o posix
(eval 'echo ${ echo a; }') 2>/dev/null || echo no
## out: no

#### their status
x=${ false; }; echo $?; x=${ true; }; echo $?; ${ false; }; echo $?
x=${ }; echo $?; x=${| false; }; echo $?
## not: bash - of 5.3
## OUT
1
0
1
0
1
## END

#### set -x
set -x; : ${ echo a; }
## not: bash - of 5.3
## err: ++ echo a
## err: + : a

#### in texts that are expanded within subshells
x='${| }y${| REPLY=3; }z${ echo q; }'; (echo "${x@P}"); echo $(echo "${x@P}")
x='${ eval "echo 1"; }'; (echo "${x@P}")
## not: bash - of 5.3
## OUT
y3zq
y3zq
1
## END

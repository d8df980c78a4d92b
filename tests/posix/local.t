#### a local variable is gone after the function
f() { local x=2; echo $x; }
x=1
f
echo $x
## OUT
2
1
## END

#### a local variable of a name that was unset
f() { local x=2; }
unset x
f
echo ${x-unset}
## out: unset

#### without a value it is unset, not inherited
f() { local x; echo ${x-unset}; }
x=1
f
echo $x
## OUT
unset
1
## END
## not: dash - inherits the value

#### an assignment after local stays local
f() { local x; x=2; echo $x; }
x=1
f
echo $x
## OUT
2
1
## END

#### several names
f() { local a=1 b c=3; b=2; echo $a$b$c; }
a=x b=y c=z
f
echo $a$b$c
## OUT
123
xyz
## END

#### a called function sees the caller's local (dynamic scope)
g() { echo $x; x=3; }
f() { local x=2; g; echo $x; }
x=1
f
echo $x
## OUT
2
3
1
## END

#### each recursion level has its own
f() { local n=$1; [ $n -gt 0 ] && f $((n-1)); echo $n; }
f 3
## OUT
0
1
2
3
## END

#### the value of local is not split
f() { local x=$1; echo "$x"; }
f 'a   b'
## out: a   b

#### unset of a local
f() { local x=2; unset x; echo ${x-unset}; }
x=1
f
echo $x
## OUT
unset
1
## END

#### return restores locals
f() { local x=2; return 3; }
x=1
f
echo $? $x
## out: 3 1

#### a local in nested functions of the same name
g() { local x=3; echo $x; }
f() { local x=2; g; echo $x; }
x=1
f
echo $x
## OUT
3
2
1
## END

#### local IFS
f() { local IFS=:; set -- $1; echo $#; }
f a:b:c
x=a:b
set -- $x
echo $#
## OUT
3
1
## END

#### local twice in one function
f() { local x=1; local x=2; echo $x; }
x=0
f
echo $x
## OUT
2
0
## END

#### a local exported within the function
f() { local x=2; export x; $SH -c 'echo ${x-unset}'; }
unset x
f
$SH -c 'echo ${x-unset}'
## OUT
2
unset
## END

#### a local of an exported variable reaches commands
f() { local x=2; $SH -c 'echo $x'; }
export x=1
f
$SH -c 'echo $x'
## OUT
2
1
## END

#### local outside of a function fails
(local x=1) 2>/dev/null || echo failed
## out: failed

#### the status of local is zero though a substitution fails
f() { local x=$(false); echo $?; }
f
## out: 0

#### a loop variable as local
f() { local i; for i in 1 2; do :; done; echo $i; }
i=x
f
echo $i
## OUT
2
x
## END

#### read into a local
f() { local x; read x; echo $x; }
x=1
f <<E
in
E
echo $x
## OUT
in
1
## END

#### the positional parameters are not mixed with locals
f() { local a=$1 b=$2; shift; echo $a $b $1; }
f 1 2
## out: 1 2 2

#### local PATH
f() { local PATH=/nowhere; ls 2>/dev/null || echo none; }
f
ls -d /
## OUT
none
/
## END

#### a local in a loop of calls does not grow
f() { local x=$1; y=$x; }
i=0
while [ $i -lt 2000 ]; do f $i; i=$((i+1)); done
echo $y ${x-unset}
## out: 1999 unset

#### local with a value from the outer variable of the same name
f() { local x="$x-in"; echo $x; }
x=out
f
echo $x
## OUT
out-in
out
## END

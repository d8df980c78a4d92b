# ( ): what is special about the items

#### braces behind [ ]= make words like any other
a=(x [4]={a,b} x{c,d} [6]+={x,y} [8]={z})
declare -p a
## out: declare -a a=([0]="x" [1]="[4]=a" [2]="[4]=b" [3]="xc" [4]="xd" [5]="[6]+=x" [6]="[6]+=y" [8]="{z}")

#### among keys and values there are neither tildes nor braces
declare -A h=(b ~/ [~]=d ~ {a,b} [e]={1,2}); declare -p h
declare -A g=([c]=~/ [d]=a:~/ [~]=e); declare -p g
## out: declare -A h=(["{a,b}"]="[e]={1,2}" [b]="~/" ["[~]=d"]="~" )
## out: declare -A g=(["~"]="e" [d]="a:~/" [c]="~/" )

#### quotes in the subscripts of indexed arrays
b=(['2']+=a ["3"]=b [$'4']=c [' ']=d); declare -p b
b['4']=x
echo next
## out: declare -a b=([0]="d" [2]="a" [3]="b" [4]="c")
## out: next
## err: line 2: '4': syntax error: operand expected (error token is "'4'")

#### subscripts that are none are passed over
a=([$u]=a [1]=b); echo $? "${a[@]}"
a=([*]=a [2]=c); echo $? "${!a[@]}"
a=([@]+=b); echo $?
a=([-1]=a [1]=b); echo $? ${a[@]}
## OUT
0 b
0 2
0
0 b
## END
## err: line 1: []=a: bad array subscript
## err: line 2: [*]=a: cannot assign to non-numeric index
## err: line 3: [@]+=b: cannot assign to non-numeric index
## err: line 4: [-1]=a: bad array subscript

#### negative ones count from the end there is by then
a=([1]=c [-1]=a [5]=b [-2]=d); declare -p a
## out: declare -a a=([1]="a" [4]="d" [5]="b")

#### a subscript is expanded once more
i=3 x='$i'
a=([$x]=a ['$i+1']=b); declare -p a
## out: declare -a a=([3]="a" [4]="b")

#### set -x shows them expanded, before the declaration
set -x
declare -a x=(1 '2 3' [5]=$HOME"x")
declare -A h=([a b]=1 [c]+='d e')
f() { local z=(1 "a b"); local -a y+=(3); typeset e=(); }
f
declare a+=(1 2) b+=(3)
x=(1 '2 3' [5]=$HOME)
## err: *

# builtins that bash has: manual 4.2

#### builtin
echo() { printf 'mine\n'; }; echo x; builtin echo x; builtin nope 2>/dev/null; builtin printf '%s\n' $?
for i in 1 2; do builtin break; done; builtin echo $i
cd() { builtin cd "$@" && builtin echo in "$PWD"; }; cd /
builtin; builtin echo $?
## OUT
mine
x
1
1
in /
0
## END

#### source
echo 'echo "$# $1"; x=5; return 3' >f
source ./f a b; echo $? $x
set -- own; source ./f; echo $1
source /nonexistent/f 2>/dev/null; echo $?
## OUT
2 a
3 5
1 own
own
1
## END

# the word function: manual 3.3

#### with and without parentheses
function f { echo f "$@"; }
function g() ( echo g )
function h ()
{
	echo h
}
f 1; g; h
## OUT
f 1
g
h
## END

#### any compound command
function a if true; then echo a; fi
function b() for i in 1 2; do echo $i; done
function c case $1 in x) echo x;; esac
a; b; c x
## OUT
a
1
2
x
## END

#### the body on a later line
function f

{ echo f; }
f
## out: f

#### names that are no names of variables
function a-b { echo a-b; }
function 1x { echo 1x; }
function x.y:z { echo x.y:z; }
a-b; 1x; x.y:z
## OUT
a-b
1x
x.y:z
## END

#### a redirection belongs to it
function f { echo out; echo err >&2; } 2>/dev/null
f
## out: out

#### in other places it is no reserved word
echo function; for function in 1; do echo $function; done
case function in function) echo match;; esac
## OUT
function
1
match
## END

#### without a body it is an error
function f
## status: 2
## err: *

#### a message names the file in which the function stands, wherever it is called
cat >library <<'X'
call() { eval "$1"; }

fail() { cd /nowhere; }
X
cat >user <<'X'
main
fail
X
. ./library
main() { cd /nowhere/main; }
fail; call main; call fail; . ./user; (fail); x=$(main)
cd /nowhere/end
## status: 1
## err: ./library: line 3: cd: /nowhere: No such file or directory
## err: case.sh: line 11: cd: /nowhere/main: No such file or directory
## err: case.sh: line 13: cd: /nowhere/end: No such file or directory

#### no message names the file from which a function is called
printf 'f\neval f\n' >user
f() { cd /nowhere; }
. ./user 2>said
grep -c '^\./user: line' said; grep -c 'case\.sh: line 2: cd: /nowhere' said
## status: 0
## OUT
0
2
## END

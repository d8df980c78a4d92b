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

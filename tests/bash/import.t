# functions in the environment: manual 3.3

#### an exported function is there in a shell that is started
f() { echo "f $1"; }
export -f f
"$SH" -c 'f 1; type f'
## OUT
f 1
f is a function
f () 
{ 
    echo "f $1"
}
## END

#### its text is one of the environment's strings
f() { echo a; if b; then c; fi; }
export -f f; env | sed -n '/^BASH_FUNC_f/,/^}/p'
## OUT
BASH_FUNC_f%%=() {  echo a;
 if b; then
 c;
 fi
}
## END

#### it goes through a program that is no shell
f() { echo hi; }; export -f f
env "$SH" -c f
## out: hi

#### a subshell's function that is exported
f() { echo one; }; export -f f
(f() { echo two; }; "$SH" -c f); "$SH" -c f
## OUT
two
one
## END

#### export -n takes it back
f() { :; }; export -f f; export -fn f
env | grep -c BASH_FUNC_f
## out: 0
## status: 1

#### unset -f does, too
f() { :; }; export -f f; unset -f f
env | grep -c BASH_FUNC_f
## out: 0
## status: 1

#### a new definition goes out
f() { echo 1; }; export -f f; f() { echo 2; }
"$SH" -c f
## out: 2

#### more than one
f() { echo f; }; g() { echo g; }; export -f f g
"$SH" -c 'f; g'
## OUT
f
g
## END

#### a redirection is a part of it
f() { echo a; echo b >&2; } 2>/dev/null
export -f f; "$SH" -c f
## out: a

#### a name that has no function
export -f nothing; echo $?
## out: 1
## err: line 1: export: nothing: not a function

#### text after the definition is never run
env 'BASH_FUNC_f%%=() { :; }; echo bad' "$SH" -c 'f' 2>&1 | grep -c bad
## out: 0
## status: 1

#### text that does not parse
env 'BASH_FUNC_f%%=() { if; }' "$SH" -c 'echo on' 2>/dev/null
## out: on

#### it says so
env 'BASH_FUNC_f%%=() { if; }' "$SH" -c 'echo on' 2>&1 | grep -o 'error importing.*'
## out: error importing function definition for `f'

#### what is no definition stays a string
env 'BASH_FUNC_f%%=echo' "$SH" -c 'f 2>/dev/null; env | grep FUNC_f'
## out: BASH_FUNC_f%%=echo

#### a name with a slash
env 'BASH_FUNC_a/f%%=() { :; }' "$SH" -c 'echo on' 2>&1 | grep -o 'error importing.*'
## out: error importing function definition for `a/f'

#### a name that is no name of variables
env 'BASH_FUNC_a-f%%=() { echo a-f; }' "$SH" -c a-f
## out: a-f

#### not with -p
f() { echo hi; }; export -f f
"$SH" -p -c 'f' 2>/dev/null; echo $?
## out: 127

#### in a subshell in process
f() { echo f; }
x=$(export -f f; "$SH" -c f); echo "$x"; "$SH" -c f 2>/dev/null; echo $?
## OUT
f
127
## END

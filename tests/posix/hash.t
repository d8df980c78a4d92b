#### hash of a command succeeds silently
hash ls
echo $?
## out: 0

#### hash lists remembered commands
hash ls
hash | grep -c '/ls'
## out: 1

#### a command that was run is remembered
ls -d / >/dev/null
hash | grep -c '/ls'
## out: 1

#### hash -r forgets
hash ls
hash -r
hash 2>/dev/null | grep -c '/ls' || :
## out: 0

#### hash of an unknown command fails
hash no-such-cmd 2>/dev/null
test $? -gt 0 && echo failed
## out: failed

#### a change of PATH forgets
hash ls
PATH=$PATH:/nowhere
hash 2>/dev/null | grep -c '/ls' || :
## out: 0

#### hash of builtins and functions is no error
f() { :; }
hash cd && hash f
echo $?
## out: 0

#### hash with several operands
hash ls cat
hash | grep -c -e '/ls' -e '/cat'
## out: 2

#### set -h can be turned on and off
set -h
f() { ls -d /; }
f
set +h
## out: /
## not: dash - has no -h, XCU set

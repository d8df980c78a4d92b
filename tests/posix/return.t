#### return leaves the function with the operand as status
f() { return 5; echo no; }
f
echo $?
## out: 5

#### without operand the last status is returned
f() { (exit 4); return; }
f
echo $?
## out: 4

#### return 0 after a failure
f() { false; return 0; }
f
echo $?
## out: 0

#### return from nested compound commands
f() { for i in 1 2; do while true; do if true; then { return 3; }; fi; done; done; echo no; }
f
echo $?
## out: 3

#### return leaves one function only
g() { return 2; echo no; }
f() { g; echo $?; return 7; }
f
echo $?
## OUT
2
7
## END

#### return from a sourced file
. ./ret
echo $?
## file: ret
echo a
return 6
echo no
## END
## out: a
## out: 6

#### return from a sourced file without operand
. ./ret
echo $?
## file: ret
(exit 9)
return
## END
## out: 9

#### return in a file sourced by a function leaves the file only
f() { . ./ret; echo f $?; }
f
## file: ret
return 4
echo no
## END
## out: f 4

#### return in a function called by a sourced file leaves the function only
. ./ret
## file: ret
f() { return 1; }
f
echo $?
## END
## out: 1

#### return in eval leaves the function
f() { eval 'return 3; echo no'; echo no; }
f
echo $?
## out: 3

#### return 255
f() { return 255; }
f
echo $?
## out: 255

#### return in a subshell of a function leaves the subshell
f() { (return 3; echo no); echo s $?; }
f
## out: s 3

#### return in a substitution in a function
f() { x=$(echo a; return 3; echo no); echo $x $?; }
f
## out: a 3

#### return in a condition
f() { if return 3; then echo no; fi; }
f
echo $?
## out: 3

#### return after && uses its operand
f() { true && return 3; echo no; }
f
echo $?
## out: 3

#### return within a redirected function restores
f() { echo a; return 2; } >o
f
echo $?
cat o
## OUT
2
a
## END

#### return with the status of a failed test
f() { [ "$1" = a ]; return; }
f b
echo $?
f a
echo $?
## OUT
1
0
## END

#### return in a loop does not break the caller's loop
f() { return; }
for i in 1 2; do f; echo $i; done
## OUT
1
2
## END

#### return from a loop in a function, the caller's loop goes on
f() { while :; do return 1; done; }
for i in 1 2; do f; echo $i $?; done
## OUT
1 1
2 1
## END

#### ! inverts a function's returned status
f() { return 1; }
! f; echo $?
## out: 0

#### an operand from arithmetic
f() { return $((2+3)); }
f
echo $?
## out: 5

#### return with a non-numeric operand fails
f() { return abc; }
(f) 2>/dev/null || echo failed
## out: failed

#### return restores the positional parameters
f() { set -- 1 2 3; return; }
set -- a
f
echo $#
## out: 1

#### return in a trap action run in a function
trap 'return 8' USR1
f() { kill -USR1 $$; echo no; }
f
echo $?
## out: 8

#### return skips the rest of the line
f() { return 2; }; f; echo $?; g() { return 3; echo no; }; g; echo $?
## OUT
2
3
## END

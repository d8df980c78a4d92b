#### the last failing stage gives the status
set -o pipefail
(exit 3) | (exit 4) | true
echo $?
## out: 4
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### all succeed: zero
set -o pipefail
true | true
echo $?
## out: 0
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### only the first fails
set -o pipefail
(exit 3) | true | true
echo $?
## out: 3
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### the last fails
set -o pipefail
true | (exit 5)
echo $?
## out: 5
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### off again
set -o pipefail
set +o pipefail
false | true
echo $?
## out: 0
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### off by default
false | true
echo $?
## out: 0

#### ! inverts the pipefail status
set -o pipefail
! false | true
echo $?
! true | true
echo $?
## OUT
0
1
## END
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### with -e the script ends
set -eo pipefail
false | true
echo no
## status: 1
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### in a condition
set -o pipefail
if false | true; then echo no; else echo failed; fi
## out: failed
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### on the command line
false | true
echo $?
## args: -o pipefail
## out: 1
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### inherited by a subshell and confined to it
(set -o pipefail; (false | true; echo $?))
false | true; echo $?
## OUT
1
0
## END
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### a stage killed by a signal counts
set -o pipefail
$SH -c 'kill -KILL $$' | true
echo $?
## out: 137
## err: *
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### in a command substitution
set -o pipefail
x=$(false | echo a)
echo $? $x
## out: 1 a
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### set +o shows it so that it can be read back
set -o pipefail
set +o >f
set +o pipefail
. ./f
false | true
echo $?
## out: 1
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### a pipeline in the background uses the setting at its start
set -o pipefail
(exit 4) | true &
wait $!
echo $?
## out: 4
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### a single command is as without
set -o pipefail
(exit 6)
echo $?
## out: 6
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

#### a part that writes too long dies of it, after other subshells too
set -o pipefail
(:); x=$(:)
{ while :; do echo y; done; } | read x
echo $?
while echo y; do :; done | :
echo $?
f() { while echo y; do :; done; exit 3; }
f | read x
echo $?
## out: 141
## out: 141
## out: 141
## not: dash - 0.5.12 has no pipefail, POSIX.1-2024 has

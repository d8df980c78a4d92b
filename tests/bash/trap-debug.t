# DEBUG, ERR and RETURN traps: manual 4.1 trap, 4.3.1 errtrace and functrace

#### ERR
trap 'echo err $?' ERR; false; (exit 3); true; echo end
## out: err 1
## out: err 3
## out: end

#### ERR is not run where -e would not end
trap 'echo err' ERR; if false; then :; fi; false || true; false && true; ! true; ! false; while false; do :; done; until true; do :; done; echo end
## out: end

#### ERR: the last of && counts
trap 'echo err $?' ERR; true && false; echo a; true && (exit 4); false || (exit 5); echo end
## OUT
err 1
a
err 4
err 5
end
## END

#### ERR: pipelines
trap 'echo err $?' ERR; true | false; false | true; echo end; set -o pipefail; (exit 3) | true
## out: err 1
## out: end
## out: err 3
## status: 3

#### ERR: compound commands
trap 'echo err $?' ERR; { false; }; (exit 2); [[ a = b ]]; ((0)); for i in 1; do false; done; case a in a) false ;; esac
## OUT
err 1
err 2
err 1
err 1
err 1
err 1
## END
## status: 1

#### ERR: an assignment with a substitution
trap 'echo err $?' ERR; x=$(exit 3); x=$(false) true; local y 2>/dev/null; echo end
## out: err 3
## out: err 1
## out: end

#### ERR is not inherited by functions, substitutions, subshells
trap 'echo err $?' ERR; f() { false; echo in; }; f; x=$(false; echo sub); (false; echo par); f2() { false; }; f2
## out: in
## out: par
## out: err 1
## status: 1

#### errtrace
set -E; trap 'echo err $? $FUNCNAME' ERR; f() { false; echo in; }; f; (false; echo par); x=$(false; echo sub); echo "$x"
## OUT
err 1 f
in
err 1
par
err 1
sub
## END

#### errtrace: once for each level
set -E; trap 'echo err $FUNCNAME' ERR; f() { g; }; g() { false; }; f
## out: err g
## out: err f
## out: err
## status: 1

#### without errtrace only where it is set
trap 'echo outer' ERR; f() { trap 'echo inner' ERR; false; }; f; false
## out: inner
## out: inner
## out: inner
## status: 1

#### ERR and -e
set -e; trap 'echo err $?' ERR; trap 'echo exit $?' EXIT; (exit 3); echo not here
## out: err 3
## out: exit 3
## status: 3

#### ERR in a trap is not run again
trap 'echo err; false' ERR; false; echo end
## out: err
## out: end

#### ERR: $? is kept
trap 'true' ERR; false; echo $?; trap '(exit 7)' ERR; (exit 3); echo $?
## out: 1
## out: 3

#### ERR: LINENO and BASH_COMMAND
trap 'echo "$LINENO: $BASH_COMMAND"' ERR
false

ls nosuch 2>/dev/null
test a = \
 b
true; (exit 2)
## OUT
2: false
4: ls nosuch 2> /dev/null
5: test a = b
7: ( exit 2 )
## END
## status: 2

#### ERR: a command that is not found
trap 'echo err $?' ERR; nosuch 2>/dev/null; ./nosuch 2>/dev/null; echo end
## out: err 127
## out: err 127
## out: end

#### ERR: a redirection that fails
trap 'echo err $?' ERR; echo a <nosuch 2>/dev/null; { :; } 2>/dev/null <nosuch; echo end
## out: err 1
## out: err 1
## out: end
## err: ./case.sh: line 1: nosuch: No such file or directory

#### ERR: return with a status
trap 'echo err $?' ERR; f() { return 3; }; f; f || true; echo end
## out: err 3
## out: end

#### trap - ERR
trap 'echo err' ERR; false; trap - ERR; false; trap '' ERR; false; trap -p ERR
## out: err
## out: trap -- '' ERR

#### DEBUG before each simple command
trap 'echo "D: $BASH_COMMAND"' DEBUG; x=1; echo $x; true && false; trap - DEBUG; echo end
## OUT
D: x=1
D: echo $x
1
D: true
D: false
D: trap - DEBUG
end
## END

#### DEBUG in loops
trap 'echo "D: $BASH_COMMAND"' DEBUG; for i in 1 2; do echo $i; done; trap - DEBUG
## OUT
D: for i in 1 2
D: echo $i
1
D: for i in 1 2
D: echo $i
2
D: trap - DEBUG
## END

#### DEBUG: (( )), [[ ]], for ((, case
trap 'echo "D: $BASH_COMMAND"' DEBUG; ((1+1)); [[ a = a ]]; for ((i=0; i<2; i++)); do :; done; case a in a) : x ;; esac; trap - DEBUG
## OUT
D: ((1+1))
D: [[ a = a ]]
D: ((i=0))
D: ((i<2))
D: :
D: ((i++))
D: ((i<2))
D: :
D: ((i++))
D: ((i<2))
D: case a in 
D: : x
D: trap - DEBUG
## END

#### DEBUG: if, while
trap 'echo "D: $BASH_COMMAND"' DEBUG; if true; then :; fi; n=0; while ((n++ < 1)); do :; done; trap - DEBUG
## OUT
D: true
D: :
D: n=0
D: ((n++ < 1))
D: :
D: ((n++ < 1))
D: trap - DEBUG
## END

#### DEBUG: select and functions' definitions
trap 'echo "D: $BASH_COMMAND"' DEBUG; f() { echo in; }; f; trap - DEBUG
## out: D: f
## out: in
## out: D: trap - DEBUG

#### DEBUG in functions with functrace
set -T; trap 'echo "D: $BASH_COMMAND ($FUNCNAME)"' DEBUG; f() { echo in; }; f; trap - DEBUG
## OUT
D: f ()
D: f (f)
D: echo in (f)
in
D: trap - DEBUG ()
## END

#### DEBUG in a traced function
trap 'echo "D: $BASH_COMMAND"' DEBUG; f() { echo in; }; declare -ft f; f; trap - DEBUG
## OUT
D: declare -ft f
D: f
D: f
D: echo in
in
D: trap - DEBUG
## END

#### DEBUG in subshells
trap 'echo "D: $BASH_COMMAND"' DEBUG; (echo sub); x=$(echo cs); set -T; (echo sub2); trap - DEBUG
## OUT
sub
D: x=$(echo cs)
D: set -T
D: echo sub2
sub2
D: trap - DEBUG
## END

#### DEBUG: $? is not changed
trap 'true; false' DEBUG; (exit 3); echo $?; true; echo $?
## out: 3
## out: 0

#### DEBUG sees $? of the command before
trap 'echo "was $?"' DEBUG; (exit 3); false; true; trap - DEBUG
## out: was 3
## out: was 1
## out: was 0

#### DEBUG with extdebug: a status that skips
shopt -s extdebug; trap '[[ $BASH_COMMAND != "echo skip"* ]]' DEBUG; echo a; echo skip b; echo c
## out: a
## out: c

#### DEBUG with extdebug: 2 returns
shopt -s extdebug; trap '[[ $BASH_COMMAND != "echo ret"* ]] || (exit 2)' DEBUG; f() { echo a; echo ret; echo not here; }; f; echo on
## out: a
## out: on

#### DEBUG: LINENO
trap 'echo "line $LINENO"' DEBUG
true

x=1 \
y=2
for i in a
do
	:
done
trap - DEBUG
## OUT
line 2
line 4
line 6
line 8
line 10
## END

#### DEBUG in an eval and a sourced file
echo 'echo dot' >dot; trap 'echo "D: $BASH_COMMAND"' DEBUG; eval 'echo a; echo b'; . ./dot; set -T; . ./dot; trap - DEBUG
## OUT
D: eval 'echo a; echo b'
D: echo a
a
D: echo b
b
D: . ./dot
dot
D: set -T
D: . ./dot
D: echo dot
dot
D: trap - DEBUG
## END

#### RETURN
set -T; trap 'echo "R $? $FUNCNAME"' RETURN; f() { return 3; }; f; echo $?; g() { f; true; }; g
## OUT
R 0 f
3
R 0 f
R 0 g
## END

#### RETURN is not inherited without functrace
trap 'echo R' RETURN; f() { :; }; f; echo end; declare -ft f; f
## out: end
## out: R

#### RETURN set in a function is run there
f() { trap 'echo R' RETURN; echo in; }; f; g() { :; }; g; trap -p RETURN
## out: in
## out: R
## out: trap -- 'echo R' RETURN

#### RETURN of a sourced file
echo 'echo dot' >dot; trap 'echo R' RETURN; . ./dot; echo end
## out: dot
## out: R
## out: end

#### RETURN of a sourced file that returns
echo 'return 4; echo no' >dot; trap 'echo R $?' RETURN; . ./dot; echo $?
## out: R 0
## out: 4

#### RETURN: LINENO and BASH_COMMAND
set -T
trap 'echo "R $LINENO $BASH_COMMAND"' RETURN
f() {
	echo in
	true
}
f
## out: in
## out: R 3 true

#### RETURN sees locals
set -T; trap 'echo "R $x"' RETURN; f() { local x=in; }; x=out; f
## out: R in

#### RETURN and exit
set -T; trap 'echo R' RETURN; trap 'echo E' EXIT; f() { exit 3; }; f
## out: E
## status: 3

#### EXIT
trap 'echo bye $?' EXIT; (exit 3); exit 4
## out: bye 4
## status: 4

#### EXIT in a subshell and a substitution
trap 'echo outer' EXIT; (trap 'echo inner' EXIT; echo a); x=$(trap 'echo sub' EXIT; echo b); echo "$x"; (echo c)
## OUT
a
inner
b
sub
c
outer
## END

#### EXIT: exit in the trap
trap 'exit 5' EXIT; exit 3
## status: 5

#### EXIT: a function's return value and exit
f() { trap 'echo t $?' EXIT; return 3; }; f; echo $?
## out: 3
## out: t 0

#### signals: $? in traps, and the command's status after
trap 'echo usr $?; false' USR1; (exit 3); kill -USR1 $$; echo $?
## out: usr 0
## out: 0

#### trap -p
trap 'echo "a b"' ERR; trap "echo it's" EXIT; trap : DEBUG RETURN; trap '' USR1; trap -p; trap - EXIT DEBUG
## OUT
trap -- 'echo it'\''s' EXIT
trap -- '' SIGUSR1
trap -- ':' DEBUG
trap -- 'echo "a b"' ERR
trap -- ':' RETURN
## END

#### trap -p of some
trap 'echo e' EXIT; trap -p EXIT ERR USR1; trap -p INT; echo $?; trap - 0
## out: trap -- 'echo e' EXIT
## out: 0

#### trap by number and name
trap 'echo e' 0; trap -p 0; trap 'echo t' SIGTERM; trap -p 15; trap - sigterm; trap -p; trap - exit
## out: trap -- 'echo e' EXIT
## out: trap -- 'echo t' SIGTERM
## out: trap -- 'echo e' EXIT

#### trap: errors
trap x nosuch; echo $?; trap -z; echo $?; trap - 99; echo $?; trap echo; echo $?
## OUT
1
2
1
2
## END
## err: ./case.sh: line 1: trap: nosuch: invalid signal specification
## err: ./case.sh: line 1: trap: -z: invalid option
## err: ./case.sh: line 1: trap: 99: invalid signal specification

#### trap -l
trap -l | head -2
## out:  1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## out:  6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1

#### a number as the first word resets
trap 'echo e' EXIT; trap 0; trap -p; trap 'echo u' USR1; trap 10 ; trap -p

#### traps in a function's subshell
f() (trap 'echo s' EXIT; :); f; echo end
## out: s
## out: end

#### subshells show them until they set one
trap 'echo t' USR1; (trap -p); (trap 'echo u' USR2; trap -p); trap -p
## out: trap -- 'echo t' SIGUSR1
## out: trap -- 'echo u' SIGUSR2
## out: trap -- 'echo t' SIGUSR1

#### DEBUG before a function's body
set -T; trap 'echo "D $FUNCNAME: $BASH_COMMAND"' DEBUG; f() { :; }; f; trap - DEBUG
## OUT
D : f
D f: f
D f: :
D : trap - DEBUG
## END

#### DEBUG of pipelines
trap 'echo "D: $BASH_COMMAND" >&2' DEBUG; { true | true; } 2>&1 | sort; trap - DEBUG
## err: D: sort
## err: D: trap - DEBUG

#### subshells forget traps
trap 'echo t' TERM; (trap -p; kill -TERM $BASHPID; echo no); echo $?
## out: trap -- 'echo t' SIGTERM
## out: 143
## err: Terminated

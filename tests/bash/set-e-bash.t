# set -e as bash does it: manual 4.3.1

#### a simple command
set -e; echo a; false; echo not here
## out: a
## status: 1

#### the left of && and ||, and !
set -e; false || true; false && true; ! true; ! false; true && ! true; echo end
## out: end

#### the last of && ends it
set -e; true && false; echo not here
## status: 1

#### conditions
set -e; if false; then :; elif false; then :; fi; while false; do :; done; until true; do :; done; echo end
## out: end

#### a function in a condition ignores it throughout
set -e; f() { false; echo in; }; if f; then echo yes; fi; f || true; ! f; f && echo and; f; echo not here
## OUT
in
yes
in
in
in
and
## END
## status: 1

#### a subshell in a condition ignores it
set -e; if (false; echo in); then echo yes; fi; (false; echo in2) || true; (set -e; false; echo in3) && echo and; (false; echo not); echo not here
## OUT
in
yes
in2
in3
and
## END
## status: 1

#### set -e within a function in a condition has no effect
f() { set -e; false; echo in; }; if f; then echo yes; fi; false; echo not here
## out: in
## out: yes
## status: 1

#### a group
set -e; { false; echo in; } || echo or; { false; }; echo not here
## out: in
## status: 1

#### pipelines
set -e; false | true; echo a; ! false | true; true | false; echo not here
## out: a
## status: 1

#### a substitution in an assignment
set -e; x=$(false) && echo no; echo "a$(false)"; local_x=$(exit 3); echo not here
## out: a
## status: 3

#### a substitution in a declaration
set -e; f() { local x=$(false); echo a; declare y=$(false); echo b; }; f; export z=$(false); readonly w=$(false); echo end
## out: a
## out: b
## out: end

#### the last substitution of several counts
set -e; x=$(false)$(true); echo a; x=$(true)$(false); echo not here
## out: a
## status: 1

#### a substitution does not inherit it
set -e; x=$(false; echo on); echo "$x"; echo $(false; echo on2)
## out: on
## out: on2

#### with inherit_errexit it does
shopt -s inherit_errexit; set -e; echo "[$(false; echo not)]"; x=$(false; echo not) || echo or; y=$(false; echo not); echo not here
## out: []
## status: 1

#### in posix mode it does
set -o posix; set -e; echo "[$(false; echo not)]"; x=$(false; echo not); echo not here
## out: []
## status: 1

#### in a substitution it may be set
set -e; x=$(set -e; false; echo no); echo not here
## status: 1

#### process substitution does not inherit failure
set -e; cat <(false; echo on); echo end
## out: end

#### a subshell
set -e; (false; echo not here); echo not here
## status: 1

#### (( )) and [[ ]] and let
set -e; (( 1 )); [[ a = a ]]; ((0)) || true; if ((0)); then :; fi; let x=1; ((x++)); echo a; ((0)); echo not here
## out: a
## status: 1

#### [[ ]] false
set -e; [[ a = b ]] || echo or; [[ a = b ]]; echo not here
## out: or
## status: 1

#### for (( with a false condition
set -e; for ((i = 0; i < 2; i++)); do echo $i; done; for ((; 0; )); do :; done; echo end
## out: 0
## out: 1
## out: end

#### case and loops' status
set -e; case a in b) false ;; esac; for i in; do false; done; echo a; for i in 1; do false; done; echo not here
## out: a
## status: 1

#### a break out of a failing condition
set -e; while true; do false || break; done; echo a; while :; do break; done; echo end
## out: a
## out: end

#### the trap on EXIT sees the status
set -e; trap 'echo exit $?' EXIT; (exit 7); echo not here
## out: exit 7
## status: 7

#### in a trap
set -e; trap 'false; echo not here' EXIT; echo a
## out: a
## status: 1

#### an expansion error ends the script anyhow
set -e; echo ${nosuch?gone}; echo not here
## status: 1
## err: ./case.sh: line 1: nosuch: gone

#### a function's return
set -e; f() { return 3; }; f || echo $?; f; echo not here
## out: 3
## status: 3

#### eval and source
set -e; eval 'false || true'; eval false || echo or; echo 'false; echo in' >dot; . ./dot || echo no; . ./dot; echo not here
## out: or
## out: in
## status: 1

#### command and builtin
set -e; command false || echo or; command eval 'false; echo in' || true; builtin false; echo not here
## out: or
## out: in
## status: 1

#### time and a pipeline of one
set -e; TIMEFORMAT=; time true; time false; echo not here
## status: 1

#### coproc and background
set -e; false & wait $! || echo $?; false & wait; echo a; false & wait $!; echo not here
## out: 1
## out: a
## status: 1

#### a redirection that fails
set -e; { echo a; } </nosuch 2>/dev/null || echo or; echo b <nosuch; echo not here
## out: or
## status: 1
## err: ./case.sh: line 1: /nosuch: No such file or directory
## err: ./case.sh: line 1: nosuch: No such file or directory

#### a command that is not found
set -e; nosuch 2>/dev/null || echo $?; nosuch; echo not here
## out: 127
## status: 127
## err: ./case.sh: line 1: nosuch: command not found

#### test in the last place of a function
set -e; f() { [ a = b ] && echo x; }; f || true; f; echo not here
## status: 1

#### a list in the last place of if
set -e; if true; then false || false; fi; echo not here
## status: 1

#### unset -e within
set -e; set +e; false; echo a; set -e; f() { set +e; false; echo in; }; f; false; echo on
## out: a
## out: in
## out: on

#### local - keeps it within
set -e; f() { local -; set +e; false; echo in; }; f; false; echo not here
## out: in
## status: 1

#### -e and ERR and pipefail
set -e -o pipefail; trap 'echo err' ERR; x=$(false | true) || echo or; false | true; echo not here
## out: or
## out: err
## status: 1

#### negated groups
set -e; ! { false; echo in; }; ! (false; echo sub); echo $?
## out: in
## out: sub
## out: 1

#### && within a group in the last place
set -e; { true && false; } ; echo not here
## status: 1

#### && within a subshell
set -e; (false && true); echo a; (true && false); echo not here
## status: 1

#### if in a substitution in a condition
set -e; if x=$(false; echo in); then echo "$x"; fi
## out: in

#### the body of a function called by a trap
set -e; f() { false; echo in; }; trap 'f' USR1; kill -USR1 $$; echo not here
## status: 1

#### [ and ;
set -e; [ a = a ]; [ a = b ] || [ b = b ]; test x; echo end
## out: end

#### an arithmetic expansion's error is no status
set -e; echo $((1/0)); echo not here
## status: 1
## err: ./case.sh: line 1: 1/0: division by 0

#### wait -n
set -e; (exit 3) & wait -n || echo $?; (exit 4) & wait -n; echo not here
## out: 3
## status: 4

#### set -e with -c
false; echo not here
## args: -e
## as: c
## status: 1

#### set -o errexit
set -o errexit; [[ -o errexit ]] && echo on; shopt -o errexit; false; echo no
## out: on
## out: errexit        	on
## status: 1

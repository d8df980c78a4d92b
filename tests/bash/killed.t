# What is said of programs that a signal has ended

#### the process, the signal, the command
sh -c 'kill -KILL $$'; echo $?
## out: 137
## err: ./case.sh: line 1: 
## err:  Killed                  sh -c 'kill -KILL $$'

#### SIGTERM is one word
sh -c 'kill -TERM $$'; echo $?
## out: 143
## err: Terminated

#### nothing is said of SIGINT and SIGPIPE
sh -c 'kill -PIPE $$'; echo $?; : | sh -c 'kill -PIPE $$'; echo $?
## out: 141
## out: 141

#### a trapped signal's is one word
trap : HUP; { sh -c 'kill -HUP $$'; } 2>err; cat err; trap - HUP; { sh -c 'kill -HUP $$'; } 2>err; sed 's/.*[0-9] //' err
## OUT
Hangup
Hangup                  sh -c 'kill -HUP $$'
## END

#### a pipeline's last process counts, and all are shown
sh -c 'kill -KILL $$' | :
: </dev/null | (exit 3) | sh -c 'kill -KILL $$'
set -o pipefail; { sh -c 'kill -TERM $$' | :; } 2>err; cat err
## out: Terminated
## err: Done                    : < /dev/null
## err:  Exit 3                  | ( exit 3 )
## err:  Killed                  | sh -c 'kill -KILL $$'

#### equal states are shown once
{ sh -c 'kill -KILL $$' | sh -c 'kill -KILL $$'; } 2>err; sed 's/.*[0-9] /-/' err
## OUT
-Killed                  sh -c 'kill -KILL $$'
-                      | sh -c 'kill -KILL $$'
## END

#### substitutions say nothing
x=$(sh -c 'kill -KILL $$'); x=$(sh -c 'kill -KILL $$'; :); f() { sh -c 'kill -KILL $$'; :; }; x=$(f); cat <(f); echo `f`
## OUT

## END

#### processes within substitutions do
f() { sh -c 'kill -KILL $$'; :; }; { x=$(f | :); x=$( (f) ); } 2>err; sed '/in f/d; s/.*[0-9] //' err
## OUT
Killed                  sh -c 'kill -KILL $$'
Killed                  sh -c 'kill -KILL $$'
## END

#### subshells that end with it are shown, others not
K='kill -KILL $$'
{ (sh -c "$K"); (:; sh -c "$K"); ( (sh -c "$K") ); (sh -c "$K"; :); { sh -c "$K"; }; eval 'sh -c "$K"'; } 2>err; sed 's/.*[0-9] //' err
## OUT
Killed                  ( sh -c "$K" )
Killed                  ( :; sh -c "$K" )
Killed                  ( ( sh -c "$K" ) )
Killed                  sh -c "$K"
Killed                  sh -c "$K"
Killed                  sh -c "$K"
## END

#### those in the background, when they are waited for
{ sh -c 'kill -KILL $$' & wait $!; echo $?; sh -c 'kill -KILL $$' & wait; echo $?; sh -c 'kill -TERM $$' & wait $!; echo $?; } 2>err; sed 's/.*[0-9] //' err
## OUT
137
0
143
Killed                  sh -c 'kill -KILL $$'
Killed                  sh -c 'kill -KILL $$'
## END

#### those in the background, when another one has ended
mkfifo p; { read x <p & kill -KILL $!; while kill -0 $! 2>/dev/null; do env true; done; jobs; } 2>err; sed 's/.*[0-9] //' err
## out: Killed                  read x < p

#### a signal's end is not listed, others are
ended() { while kill -0 $! 2>/dev/null; do env true; done; jobs; }
sleep 9 & kill $!; ended; (exit 3) & ended; (exit 0) & ended
## out: [1]+  Exit 3                  ( exit 3 )
## out: [1]+  Done                    ( exit 0 )

#### with -c
$SH -c 'sh -c "kill -KILL \$\$"; :' 2>&1 | sed 's/ *[0-9][0-9]* / N /; s:.*/::; s/^[a-z-]*/NAME/'
## out: NAME: line 1: N Killed                  sh -c "kill -KILL \$\$"

#### not in the standard's language
set -o posix; (sh -c 'kill -KILL $$'); echo $?
## out: 137
## not: bash - it is a message of bash's language here

# coprocesses: manual 3.2.6

#### a conversation
coproc { read x; echo "got $x"; read; }; echo hello >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y
## out: got hello

#### a name
coproc UP { while read -r l; do echo "${l^^}"; done; }; echo abc >&${UP[1]}; read -r x <&${UP[0]}; echo $x; echo def >&"${UP[1]}"; read -r x <&"${UP[0]}"; echo $x
## out: ABC
## out: DEF

#### a simple command has no name
coproc cat; echo x >&${COPROC[1]}; read y <&${COPROC[0]}; echo $y; kill $COPROC_PID
## out: x

#### NAME_PID
coproc C { read x; exit 3; }; p=$C_PID; [ "$p" = $! ]; echo $?; echo >&${C[1]}; wait $p; echo $?
## out: 0
## out: 3

#### the array goes when it ends
coproc C { read x; }; p=$C_PID; echo >&${C[1]}; wait $p; echo "${#C[@]} ${C_PID-unset}"
## out: 0 unset

#### closing its input
coproc C { cat; echo end; }; exec {w}>&${C[1]}- {r}<&${C[0]}-; echo a >&$w; exec {w}>&-; cat <&$r
## out: a
## out: end

#### moving its ends
coproc C { tr a-z A-Z; }; exec 5<&${C[0]} 6>&${C[1]}; eval "exec ${C[1]}>&-"; echo abc >&6; exec 6>&-; cat <&5
## out: ABC

#### the status of coproc is 0
coproc false; echo $?; wait; echo $?
## out: 0
## out: 0

#### a subshell as coprocess
coproc S ( echo sub; read ); read x <&${S[0]}; echo $x
## out: sub

#### a compound command as coprocess
coproc L while read x; do echo "<$x>"; done; echo q >&${L[1]}; read y <&${L[0]}; echo $y
## out: <q>

#### its descriptors are not passed on
coproc C { read x; }; ls /proc/self/fd | wc -l; echo >&${C[1]}; wait
## out: 4

#### printed
f() { coproc X { cat; }; coproc cat; }; declare -f f
## not: bash - prints coproc COPROC cat, which would run COPROC
## OUT
f () 
{ 
    coproc X { 
        cat
    };
    coproc cat
}
## END

#### a syntax error in a script ends it
printf 'echo a\n(\n' >f
$SH ./f 2>/dev/null
test $? -gt 0 && echo ended
## out: a
## out: ended

#### an error of a special builtin ends a script: set
$SH -c 'set -o no-such-option; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a special builtin ends a script: shift
$SH -c 'shift abc; echo no' 2>/dev/null || echo ended
## out: ended
## not: bash - fails but goes on, XCU 2.8.1

#### an error of a special builtin ends a script: .
$SH -c '. /no/such/file; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a special builtin ends a script: unset of a readonly
$SH -c 'readonly x=1; unset x; echo no' 2>/dev/null || echo ended
## out: ended
## not: bash - fails but goes on, XCU 2.8.1

#### an error of a special builtin ends a script: export of a readonly
$SH -c 'readonly x=1; export x=2; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a special builtin ends a script: eval of a syntax error
$SH -c 'eval "for"; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a special builtin ends a script: an option that it does not have
$SH -c 'export -Q; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a special builtin ends a script: a bad exec redirection
$SH -c 'exec 3</no/such; echo no' 2>/dev/null || echo ended
## out: ended

#### an error of a regular builtin does not end a script
$SH -c 'cd /no/such; read 1x </dev/null; umask zzz; kill zzz; wait zzz; echo on' 2>/dev/null
## out: on

#### a false status of a special builtin is no error
f() { return 1; }
f
eval false
. ./f
echo on
## file: f
false
## END
## out: on

#### a redirection error of a special builtin ends a script
for b in : eval export readonly set times trap unset; do
  $SH -c "$b </no/such; echo no" 2>/dev/null || echo $b
done
## OUT
:
eval
export
readonly
set
times
trap
unset
## END

#### a redirection error of break, continue, return, shift, ., exit ends a script
for b in break continue return shift '. /dev/null' exit; do
  $SH -c "$b </no/such; echo no" 2>/dev/null || echo $b
done
## OUT
break
continue
return
shift
. /dev/null
exit
## END

#### a redirection error of a regular builtin does not
for b in true cd pwd alias umask wait 'test a' 'echo no'; do $b </no/such; done 2>/dev/null
echo on
## out: on

#### a redirection error of an external command does not
cat </no/such 2>/dev/null
ls </no/such >/dev/null 2>&1
echo on
## out: on
## err: *

#### a redirection error of a function call does not
f() { echo no; }
f </no/such
echo on
## out: on
## err: *

#### a redirection error of a compound command does not
for i in 1; do echo no; done </no/such
if true; then echo no; fi </no/such
case a in a) echo no;; esac </no/such
while true; do echo no; break; done </no/such
{ echo no; } </no/such
(echo no) </no/such
echo on
## out: on
## err: *

#### a redirection to a bad descriptor
(: >&9) 2>/dev/null || echo failed
echo a >&9 || echo failed
## OUT
failed
failed
## END
## err: *

#### the status of a redirection error is between 1 and 125
true </no/such
s=$?
test $s -ge 1 && test $s -le 125 && echo ok
## out: ok
## err: *

#### the message of a redirection error names the file
true </no/such-file || echo failed
## out: failed
## err: no/such-file

#### an assignment error ends a script
$SH -c 'readonly x=1; x=2; echo no' 2>/dev/null || echo ended
## out: ended

#### an assignment error in a for ends a script
$SH -c 'readonly x=1; for x in a; do echo no; done; echo no' 2>/dev/null || echo ended
## out: ended

#### an assignment error before a special builtin ends a script
$SH -c 'readonly x=1; x=2 eval :; echo no' 2>/dev/null || echo ended
## out: ended

#### an assignment error before a function ends a script
$SH -c 'f() { :; }; readonly x=1; x=2 f; echo no' 2>/dev/null || echo ended
## out: ended

#### an assignment error before an external command ends a script
$SH -c 'readonly x=1; x=2 ls >/dev/null; echo no' 2>/dev/null || echo ended
## out: ended

#### an assignment error in arithmetic ends a script
$SH -c 'readonly x=1; : $((x=2)); echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error ends a script: ${x?}
$SH -c ': ${x?message}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error ends a script: ${x:?}
$SH -c 'x=; : ${x:?message}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error ends a script: bad substitution
$SH -c 'echo ${x!y}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error ends a script: division by zero
$SH -c 'echo $((1/0)); echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error ends a script: arithmetic syntax
$SH -c 'echo $((1+)); echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error in a redirection word ends a script
$SH -c 'echo a >${x?gone}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error in an external command's argument ends a script
$SH -c 'ls ${x?gone}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error in a compound command ends a script
$SH -c 'for i in ${x?gone}; do :; done; echo no' 2>/dev/null || echo ended
$SH -c 'case ${x?gone} in *) ;; esac; echo no' 2>/dev/null || echo ended
$SH -c 'if echo ${x?gone}; then :; fi; echo no' 2>/dev/null || echo ended
## OUT
ended
ended
ended
## END

#### an expansion error in a function called by || ends a script
$SH -c 'f() { : ${x?gone}; }; f || echo no; echo no' 2>/dev/null || echo ended
## out: ended

#### command does not save from an expansion error
$SH -c 'command : ${x?gone}; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error in a sourced file ends the script
$SH -c '. ./f; echo no' 2>/dev/null || echo ended
## file: f
: ${x?gone}
echo no
## END
## out: ended

#### an expansion error in eval ends the script
$SH -c 'eval ": \${x?gone}"; echo no' 2>/dev/null || echo ended
## out: ended

#### an expansion error in an asynchronous list does not end the script
: ${x?gone} &
wait $!
test $? -gt 0 && echo on
## out: on
## err: gone

#### ${x?} with the default message names the variable
(: ${some_name?}) 2>f
grep -c some_name f
## out: 1

#### ${x?word} writes the word
(: ${x?my own words}) 2>f
grep -c 'my own words' f
## out: 1

#### a command that is not found ends no script
no-such-cmd
echo on $?
## out: on 127
## err: *

#### the EXIT trap runs when an error ends the script
for e in 'set -o no-such' '. /no/such' 'x=2' ': ${y?gone}' ': $((1/0))' 'exec </no/such'; do
  $SH -c "trap 'echo bye' EXIT; readonly x=1; $e; echo no" 2>/dev/null || :
done
## OUT
bye
bye
bye
bye
bye
bye
## END

#### an error in a trap action ends the script
$SH -c 'trap ": \${x?gone}" USR1; kill -USR1 $$; echo no' 2>/dev/null || echo ended
## out: ended

#### an error in a substitution does not end the script
x=$(: ${y?gone}; echo no) 2>/dev/null
echo "on $x"
## out: on 
## err: *

#### an error in a pipeline stage does not end the script
: ${x?gone} | cat
set -o no-such | cat
echo on
## out: on
## err: *

#### an error message goes to stderr
$SH -c ': ${x?gone}' >out 2>err
test -s out || echo empty
grep -c gone err
## out: empty
## out: 1

#### an error in a group with stderr redirected writes there
$SH -c '{ : ${x?gone}; } 2>err' 
grep -c gone err
## out: 1

#### the name of the script is in the message
$SH ./my-script 2>err
grep -c my-script err
## file: my-script
: ${x?gone}
## END
## out: 1

#### a failed command of a script is named in the message
no-such-cmd-xyz
## status: 127
## err: no-such-cmd-xyz

#### out of descriptors: an error, and the shell goes on
(ulimit -n 8
exec 3</dev/null 4</dev/null 5</dev/null 6</dev/null 7</dev/null
{ :; } </dev/null
:) 2>/dev/null
echo on
## out: on

#### an argument list that is too long gives 126 and the shell goes on
x=$(head -c 200000 /dev/zero | tr '\0' x)
/bin/true "$x" 2>/dev/null
echo $?
## out: 126

#### break and return outside of their places do not end a script
break
continue
echo on
## out: on
## err: *

#### an invalid variable name in ${} is an error
$SH -c 'echo ${1x}; echo no' 2>/dev/null || echo ended
## out: ended

#### the trap of a subshell runs when an error ends it
(trap 'echo bye' EXIT; : ${x?gone}; echo no) 2>/dev/null
test $? -gt 0 && echo on
## OUT
bye
on
## END

# what a name means: manual 4.1 hash, 4.2 command, enable, type

#### type of each kind
type cd if; type type | head -1
f() { :; }; type f; type nothing; echo $?
## OUT
cd is a shell builtin
if is a shell keyword
type is a shell builtin
f is a function
f () 
{ 
    :
}
1
## END
## err: line 2: type: nothing: not found

#### type -t
f() { :; }; alias a=b
for i in f cd if ls nothing ./case.sh '[[' time function; do type -t "$i"; done; echo $?
## OUT
function
builtin
keyword
file
keyword
keyword
keyword
0
## END

#### type -t of several names
type -t cd nothing if; echo $?
## OUT
builtin
keyword
1
## END

#### type -p
type -p cd; echo $?; type -p nothing; echo $?; type -p sh >/dev/null; echo $?
mkdir b; printf '#!/bin/sh\n' >b/prog; chmod +x b/prog
PATH=$PWD/b:$PATH; [ "$(type -p prog)" = "$PWD/b/prog" ] && echo same
## OUT
0
1
0
same
## END

#### type -P passes functions and builtins by
mkdir b; printf '#!/bin/sh\n' >b/cd; chmod +x b/cd; PATH=$PWD/b:$PATH
type -P cd | sed "s|$PWD|.|"; type -p cd; type -P nothing; echo $?
## OUT
./b/cd
1
## END

#### type -a
mkdir b c; for i in b c; do printf '#!/bin/sh\n' >$i/cd; chmod +x $i/cd; done; PATH=$PWD/b:$PWD/c:$PATH
cd() { builtin cd "$@"; }
type -a cd | sed "s|$PWD|.|"
## OUT
cd is a function
cd () 
{ 
    builtin cd "$@"
}
cd is a shell builtin
cd is ./b/cd
cd is ./c/cd
## END

#### type -a -t and -a -p
mkdir b c; for i in b c; do printf '#!/bin/sh\n' >$i/cd; chmod +x $i/cd; done; PATH=$PWD/b:$PWD/c:$PATH
cd() { builtin cd "$@"; }
type -at cd; type -ap cd | sed "s|$PWD|.|"; type -aP cd | sed "s|$PWD|.|"
## OUT
function
builtin
file
file
./b/cd
./c/cd
./b/cd
./c/cd
## END

#### type -f passes functions by
cd() { :; }; nofile() { :; }; type -f cd; type -f nofile; echo $?
## OUT
cd is a shell builtin
1
## END
## err: line 1: type: nofile: not found

#### type of a path
printf 'x' >prog; type ./prog; chmod +x prog; type ./prog; type -t ./prog
## OUT
./prog is ./prog
file
## END
## err: line 1: type: ./prog: not found

#### type of a remembered path
mkdir b; printf '#!/bin/sh\n' >b/prog; chmod +x b/prog; PATH=$PWD/b:$PATH
type prog | sed "s|$PWD|.|"; prog; type prog | sed "s|$PWD|.|"
## OUT
prog is ./b/prog
prog is hashed (./b/prog)
## END

#### type of an unknown option
type -x; echo $?
## out: 2
## err: line 1: type: -x: invalid option

#### command -v and -V
f() { echo hi; }; command -v f cd if; command -V f cd if; command -v nothing; echo $?; command -V nothing; echo $?
## OUT
f
cd
if
f is a function
f () 
{ 
    echo hi
}
cd is a shell builtin
if is a shell keyword
1
1
## END
## err: line 1: command: nothing: not found

#### command -v wants one of them
command -v nothing cd; echo $?
## OUT
cd
0
## END

#### command -v of a path
cp /bin/true prog; command -v ./prog ./nothing; echo $?
## OUT
./prog
0
## END

#### hash lists uses
mkdir b; printf '#!/bin/sh\n' >b/prog; chmod +x b/prog; PATH=$PWD/b:$PATH
prog; prog; hash | sed "s|$PWD|.|;/sed/d"
## OUT
hits	command
   2	./b/prog
## END

#### an empty table
hash -r; hash; echo $?
## OUT
hash: hash table empty
0
## END

#### hash -p and -t
hash -p /bin/echo myecho; myecho hi; hash -t myecho; hash -t myecho nothing; echo $?
## OUT
hi
/bin/echo
myecho	/bin/echo
1
## END
## err: line 1: hash: nothing: not found

#### hash -t of two names
hash -p /a/b one; hash -p /c/d two; hash -t one two
## OUT
one	/a/b
two	/c/d
## END

#### hash -l
hash -p /a/b one; hash -l; hash -l -t one
## OUT
builtin hash -p /a/b one
builtin hash -p /a/b one
## END

#### hash -d
hash -p /a/b one; hash -d one; hash -d one; echo $?; hash
## OUT
1
hash: hash table empty
## END
## err: line 1: hash: one: not found

#### hash without what its option wants
hash -t; echo $?; hash -d; echo $?
## OUT
1
1
## END
## err: line 1: hash: -t: option requires an argument
## err: line 1: hash: -d: option requires an argument

#### hash -p of a directory
hash -p / x; echo $?
## out: 1
## err: line 1: hash: /: Is a directory

#### hash of an unknown option
hash -x; echo $?
## out: 2
## err: line 1: hash: -x: invalid option

#### what hash -p says ends with its subshell
(hash -p /a/b one; hash -t one); hash -t one; echo $?
## OUT
/a/b
1
## END
## err: line 1: hash: one: not found

#### hash passes functions, builtins and paths by
f() { :; }; hash f cd /no/such; echo $?; hash
## OUT
0
hash: hash table empty
## END

#### a new PATH forgets
hash -p /a/b one; PATH=$PATH:/x; hash -t one; echo $?
## out: 1
## err: line 1: hash: one: not found

#### enable -n passes a builtin by
enable -n echo; type -t echo; enable -n; builtin echo x; echo $?; enable echo; type -t echo
## OUT
file
enable -n echo
1
builtin
## END
## err: line 1: builtin: echo: not a shell builtin

#### enable lists
enable | grep -x -e 'enable cd' -e 'enable test'; enable -n test; enable -a | grep -w test; enable -p | grep -c test
## OUT
enable cd
enable test
enable -n test
0
## END
## status: 1

#### enable -s
enable -s | grep -x -e 'enable export' -e 'enable cd' -e 'enable :'
## OUT
enable :
enable export
## END

#### enable of what is none
enable nothing; echo $?; enable -x; echo $?
## OUT
1
2
## END
## err: line 1: enable: nothing: not a shell builtin
## err: line 1: enable: -x: invalid option

#### a builtin that is off runs a program
mkdir b; printf '#!/bin/sh\necho program "$@"\n' >b/pwd; chmod +x b/pwd; PATH=$PWD/b:$PATH
enable -n pwd; pwd x; command pwd y; (enable pwd; pwd >/dev/null && echo builtin); pwd z
## OUT
program x
program y
builtin
program z
## END

#### in a substitution
x=$(enable -n echo; type -t echo); echo "$x" $(type -t echo)
## out: file builtin

#### help -d and -s
help -d true | grep -c '^true - '; help -s cd | grep -c '^cd: cd'; help -m cd | grep -x -e NAME -e SYNOPSIS -e DESCRIPTION
help nothing-like-it 2>/dev/null; echo $?
## OUT
1
1
NAME
SYNOPSIS
DESCRIPTION
1
## END

#### help of a pattern
help -d 'unal*' | grep -c '^unalias - '; help -d unal | grep -c '^unalias - '
## OUT
1
1
## END

#### type's options in whole words, of one dash or two
f() { :; }
type -type f; type --type cd if; type -path sh >path; [ "$(cat path)" = "$(type -p sh)" ]; echo $?
type --path f; type -all -type f; type --all --type f; type -types f
## status: 2
## OUT
function
builtin
keyword
0
function
function
## END
## err: type: -y: invalid option

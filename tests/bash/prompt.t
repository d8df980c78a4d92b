# PS0, PS1, PS2, PS4 and ${x@P}: manual 6.9

#### escapes for characters
p='\a\e\n\r\\x\101\060'; printf %s "${p@P}" | od -An -c | tr -s ' '
## OUT
 \a 033 \n \r \ x A 0
## END

#### octal: three digits, fewer only at the end
p='\08|\9|\1|\1012|\400|\41'; echo "${p@P}"; p='\377'; printf %s "${p@P}" | od -An -c
## OUT
\08|\9|\1|A2||!
 377
## END

#### what is no escape stays
p='\z\x\'; echo "${p@P}"; p='\D'; echo "${p@P}"; p='a \" "q" '\''s'\'''; echo "${p@P}"
## OUT
\z\x\
\D
a " "q" 's'
## END

#### \[ and \] mark what is not counted
p='\[a\]b'; echo "${p@P}"
## out: ab

#### \w and \W
mkdir -p d/sub; HOME=$PWD/d; cd d; p='\w|\W'; echo "${p@P}"; cd sub; echo "${p@P}"; cd /; echo "${p@P}"; cd /usr/lib; echo "${p@P}"; HOME=/; echo "${p@P}"; HOME=; echo "${p@P}"; HOME=/usr/l; echo "${p@P}"; unset HOME; echo "${p@P}"
## OUT
~|~
~/sub|sub
/|/
/usr/lib|lib
/usr/lib|lib
/usr/lib|lib
/usr/lib|lib
/usr/lib|lib
## END

#### \w is what PWD says
PWD='/x/y z'; p='\w \W'; echo "${p@P}"; cd //; p='\W'; echo "${p@P}"; unset PWD; p='\w'; echo "${p@P}"
## OUT
/x/y z y z
//
/
## END

#### PROMPT_DIRTRIM
p='\w'; PWD=/usr/share/doc/bash; for PROMPT_DIRTRIM in 1 2 3 4 9 0 -1 x 1x; do echo "$PROMPT_DIRTRIM ${p@P}"; done
HOME=/usr; for PROMPT_DIRTRIM in 1 2 3; do echo "${p@P}"; done; PROMPT_DIRTRIM=1; PWD=/usr; echo "${p@P}"; PWD=/; echo "${p@P}"
## OUT
1 .../bash
2 .../doc/bash
3 .../share/doc/bash
4 /usr/share/doc/bash
9 /usr/share/doc/bash
0 /usr/share/doc/bash
-1 /usr/share/doc/bash
x /usr/share/doc/bash
1x /usr/share/doc/bash
~/.../bash
~/.../doc/bash
~/share/doc/bash
~
/
## END

#### PROMPT_DIRTRIM: nothing is saved
HOME=/tmp; p='\w'; PROMPT_DIRTRIM=1; for PWD in /tmp/a /tmp/a/b /tmp/a/bc/d /tmp/a/b/c/d /x/y /xyz/y; do echo "${p@P}"; done
## OUT
~/a
~/a/b
~/.../d
~/.../d
/x/y
.../y
## END

#### dates and times
TZ=UTC; p='\d|\t|\T|\@|\A|\D{%Y-%m}|\D{}|\D{%H'; [[ ${p@P} == "$(date '+%a %b %d|')"??:??:??\|??:??:??\|??:??\ [AP]M\|??:??\|"$(date +%Y-%m)"\|??:??:??\|?? ]]; echo $?; p='\D{%a\}}x'; [[ ${p@P} == ???'\}x' ]]; echo $?
## out: 0
## out: 0

#### the time zone is that of TZ
p='\D{%Z}'; TZ=UTC0; export TZ; TZ=XYZ-3; echo "${p@P}"; TZ=ABC5; echo "${p@P}"
## out: XYZ
## out: ABC

#### \u, \h, \H, \$
p='\u'; [ "${p@P}" = "$(id -un)" ]; echo $?; p='\H'; [ "${p@P}" = "$(uname -n)" ]; echo $?; p='\h'; n=$(uname -n); [ "${p@P}" = "${n%%.*}" ]; echo $?; p='\$'; x='$'; ((EUID)) || x='#'; [ "${p@P}" = "$x" ]; echo $?
## OUT
0
0
0
0
## END

#### \l without a terminal
p='\l'; echo "${p@P}"
## out: tty

#### \j
p='\j'; echo "${p@P}"; sleep 20 & sleep 20 & echo "${p@P}"; kill %1 %2
## out: 0
## out: 2

#### \# counts the commands of the script, not of what it sources or evaluates
p='\#'; echo "${p@P}"
echo "${p@P}"; eval 'echo "${p@P}"
echo "${p@P}"'

echo 'echo "${p@P}"
echo "${p@P}"' >f; . ./f
echo "${p@P}"; $SH -c 'p="\#"; echo "${p@P}"'
## OUT
1
2
2
2
3
3
4
0
## END

#### \!
p='\!'; echo "${p@P}"
## out: 1

#### expansions come after the escapes
x='a$b' b=B; p='$x ${x} $(echo hi) `echo ho` \\$x $((1+2)) \101$((x=7))'; echo "${p@P}" $x
## out: a$b a$b hi ho $x 3 A7 7

#### promptvars off: only escapes
shopt -u promptvars; p='\101 $x $(echo hi) `echo` \\$x \"'; echo "${p@P}"
## out: A $x $(echo hi) `echo` \$x \"

#### what an escape stands for is not expanded
mkdir 'a$(echo x)`echo y`\"z'; cd 'a$(echo x)`echo y`\"z'; p='\W'; echo "${p@P}"; shopt -u promptvars; echo "${p@P}"
## out: a$(echo x)`echo y`\"z
## out: a$(echo x)`echo y`\"z

#### $? stays
p='$(exit 3)\w'; false; x=${p@P}; echo $?; (exit 4); : "${p@P}"; echo $?
## out: 0
## out: 0

#### PS4 has escapes too
PS4='+\101 ${x}$((1+1))> '; x=y; set -x; : z; { set +x; } 2>/dev/null
## err: +A y2> : z

#### posix mode of husk: parameters only
set -o posix; p='\w $((1+1))'; echo "${p@P}"
## out: \w 2
## not: bash - has no parameters-only prompts

#### PS1, PS2 and PS0 are shown by an interactive shell
cat >in <<'END'
PS1='\074\#\076' PS2='\133\W\135' PS0='\173$x\175'
x=1; cd /
if :; then
x=2; fi

echo out >&2
PS0= PS1= PS2=
END
$SH -i <in 2>&1 >/dev/null | grep -o '<[^>]*>\|\[/*\]\|{[^}]*}' | tr '\n' ' '; echo
## OUT
<2> {} <3> [/] {1} <4> <4> {2} <5> {2} 
## END

#### PROMPT_COMMAND runs before each prompt
cat >in <<'END'
PS1= PS2= PROMPT_COMMAND=
PROMPT_COMMAND='echo "pc $?"; false'
false
echo "st $? $_"
if :; then
echo in; fi
PROMPT_COMMAND=
echo end
END
$SH -i <in 2>/dev/null
## OUT
pc 0
pc 1
st 1 false
pc 0
in
pc 0
end
## END

#### PROMPT_COMMAND may be an array
cat >in <<'END'
PS1= PS2= PROMPT_COMMAND=
PROMPT_COMMAND=('echo one; x=1' '' 'echo two $? $x')
(exit 3)
PROMPT_COMMAND=([5]='echo five; unset PROMPT_COMMAND')
echo end
END
$SH -i <in 2>/dev/null
## OUT
one
two 0 1
one
two 3 1
five
end
## END

#### PROMPT_COMMAND may leave the shell, or be wrong
cat >in <<'END'
PS1= PS2= PROMPT_COMMAND=
PROMPT_COMMAND='if'
echo still
PROMPT_COMMAND='exit 7'
echo no
END
$SH -i <in 2>/dev/null; echo $?
## out: still
## out: 7

#### PROMPT_COMMAND is nothing to a script
PROMPT_COMMAND='echo no'; PS0=no; $SH -c 'echo a; echo b'; echo 'echo c' | $SH
## OUT
a
b
c
## END


#### a substitution in a prompt, without job control
printf 'echo a\n' | PS1='$(echo hi)> ' $SH --norc +m -i 2>/dev/null
## out: a

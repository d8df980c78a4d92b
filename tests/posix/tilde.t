# tilde expansion: XCU 2.6.1

#### a tilde alone
HOME=/h; echo ~
## out: /h

#### a tilde before a slash
HOME=/h; echo ~/a ~/ ~/a/~
## out: /h/a /h/ /h/a/~

#### a tilde in the middle stays
HOME=/h; echo a~ a/~ a~b
## out: a~ a/~ a~b

#### a quoted tilde stays
HOME=/h; echo \~ '~' "~" \~/a "~"/a
## out: ~ ~ ~ ~/a ~/a

#### a quoted slash or name stops it
HOME=/h; echo ~\/a ~'/a' ~""
## out: ~/a ~/a ~

#### a tilde from an expansion stays
HOME=/h; x='~'; echo $x ${x}/a
## out: ~ ~/a

#### an expansion in the login name stops it
HOME=/h; x=; echo ~$x ~$x/a
## out: ~ ~/a

#### an unknown login name stays
echo ~no_such_user_here/a
## out: ~no_such_user_here/a

#### a known login name
x=~root; case $x in /*) echo absolute;; esac
## out: absolute

#### a known login name with a path
a=~root b=~root/x; [ "$a/x" = "$b" ] && echo same
## out: same

#### the result is not split
HOME='/a b'; set -- ~; echo $# "$1"
## out: 1 /a b

#### the result undergoes no pathname expansion
touch f1; HOME='f*'; echo ~
## out: f*

#### the result is not expanded further
HOME='$x`echo`'; x=no; echo ~
## out: $x`echo`

#### HOME may be empty
HOME=; set -- ~; echo "$# [$1]"
## out: 1 []
## not: dash - no field there, XCU 2.6.1

#### HOME empty before a slash
HOME=; echo ~/a
## out: /a

#### HOME ends in a slash
HOME=/; echo ~/a
## out: /a
## not: dash bash mksh busybox zsh - the 2024 text drops the doubled slash, XCU 2.6.1

#### HOME ends in a slash: the doubled slash names the same file
HOME=/; x=~/a; case $x in /a|//a) echo ok;; esac
## out: ok

#### in an assignment
HOME=/h; x=~ y=~/a; echo $x $y
## out: /h /h/a

#### after a colon in an assignment
HOME=/h; x=~:~/a:b:~; echo $x
## out: /h:/h/a:b:/h

#### after a colon with text before
HOME=/h; x=a:~/b; echo $x
## out: a:/h/b

#### a colon ends the login name in an assignment
HOME=/h; x=~:a; echo $x
## out: /h:a

#### a colon does not end it elsewhere
HOME=/h; echo ~:a
## out: ~:a
## not: bash - a colon ends the name there, XCU 2.6.1

#### no expansion after a colon elsewhere
HOME=/h; echo a:~ /a:~/b
## out: a:~ /a:~/b

#### a quoted colon in an assignment
HOME=/h; x=a\:~ y='a:'~; echo $x $y
## out: a:~ a:~

#### a quoted tilde in an assignment
HOME=/h; x="~" y=\~/a z=a:"~"; echo $x $y $z
## out: ~ ~/a a:~

#### a tilde after another character in an assignment
HOME=/h; x=a~ y=a=~; echo $x $y
## out: a~ a=~

#### an argument that looks like an assignment
HOME=/h; printf '%s\n' x=~
## out: x=~
## not: mksh - expanded there

#### in export and readonly
HOME=/h; export x=~/a; readonly y=~:~; echo $x $y
## out: /h/a /h:/h

#### in command export
HOME=/h; command export x=~/a; echo $x
## out: /h/a

#### in an assignment before a command
HOME=/h; x=~ $SH -c 'echo $x'
## out: /h

#### in a redirection's target
HOME=$PWD; echo a >~/f; cat f
## out: a

#### in a case word
HOME=/h; case ~ in /h) echo yes;; esac
## out: yes

#### in a case pattern
HOME=/h; case /h in ~) echo yes;; esac; case /h/a in ~/a) echo yes;; esac
## out: yes
## out: yes

#### in a quoted case pattern
HOME=/h; case /h in "~") echo no;; *) echo yes;; esac
## out: yes

#### in a for list
HOME=/h; for i in ~ ~/a; do echo $i; done
## out: /h
## out: /h/a

#### in a default word
HOME=/h; echo ${u:-~} ${u:-~/a} "${u:-~}"
## out: /h /h/a ~

#### in a here-document it stays
HOME=/h; cat <<E
~ ~/a
E
## out: ~ ~/a

#### in arithmetic it is the operator
HOME=/h; echo $((~0))
## out: -1

#### as a command name
HOME=$PWD; printf 'echo ran\n' >f; chmod +x f; ~/f
## out: ran

#### HOME assigned before the command does not count yet
HOME=/h; HOME=/i echo ~
## out: /h

#### HOME changes between commands
HOME=/h; echo ~; HOME=/i; echo ~
## out: /h
## out: /i

#### HOME local to a subshell
HOME=/h; (HOME=/i; echo ~); echo ~
## out: /i
## out: /h

#### a double tilde
HOME=/h; echo ~~ ~/~
## out: ~~ /h/~

#### a tilde with a pattern behind it
mkdir d; touch d/f1; HOME=$PWD/d; x=$(echo ~/f*); echo ${x##*/}
## out: f1

#### a glob character in HOME is plain before a pattern
mkdir 'd*' dx; touch 'd*/f1' dx/f1; HOME='d*'; echo ~/f*
## out: d*/f1

#### a backslash newline does not quote it
HOME=/h; echo ~\
/a
## out: /h/a

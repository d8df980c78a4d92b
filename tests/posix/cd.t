#### cd sets PWD
cd /
echo $PWD
## out: /

#### cd sets OLDPWD
a=$PWD
cd /
test "$OLDPWD" = "$a" && echo same
## out: same

#### cd without operand goes HOME
cd /
HOME=/tmp
cd
echo $PWD
## out: /tmp

#### cd - goes back and writes the place
cd /
cd /tmp
cd -
echo $PWD $OLDPWD
## OUT
/
/ /tmp
## END

#### cd - without OLDPWD fails
unset OLDPWD
(cd - ) 2>/dev/null || echo failed
## out: failed
## not: dash - goes nowhere and succeeds

#### cd to a relative place
mkdir -p a/b
top=$PWD
cd a
cd b
echo ${PWD#"$top"}
cd ../..
test "$PWD" = "$top" && echo top
## OUT
/a/b
top
## END

#### cd .. follows the logical path
mkdir -p real/sub
ln -s real/sub link
top=$PWD
cd link
echo ${PWD#"$top"}
cd ..
test "$PWD" = "$top" && echo top
## OUT
/link
top
## END

#### cd -P resolves symbolic links
mkdir -p real/sub
ln -s real/sub link
cd -P .
top=$PWD
cd -P link
echo ${PWD#"$top"}
## out: /real/sub

#### cd -P .. follows the physical path
mkdir -p real/sub
ln -s real/sub link
cd -P .
top=$PWD
cd link
cd -P ..
echo ${PWD#"$top"}
## out: /real

#### cd -L is the default and undoes -P
mkdir -p real/sub
ln -s real/sub link
top=$PWD
cd -P -L link
echo ${PWD#"$top"}
## out: /link

#### the last of -L and -P counts
mkdir real
ln -s real link
cd -P .
top=$PWD
cd -L -P link
echo ${PWD#"$top"}
## out: /real

#### cd -P and cd . make the path physical
mkdir real
ln -s real link
cd -P .
top=$PWD
cd link
cd -P .
echo ${PWD#"$top"}
## out: /real

#### dots in the operand are removed
mkdir -p a/b
top=$PWD
cd ./a/./b/../b/.
echo ${PWD#"$top"}
## out: /a/b

#### several slashes become one
mkdir -p a/b
top=$PWD
cd a//b///
echo ${PWD#"$top"}
## out: /a/b

#### cd /.. is /
cd /..
echo $PWD
cd /../..//.
echo $PWD
## OUT
/
/
## END

#### a missing directory fails and moves nothing
a=$PWD
cd no-such-dir
test $? -gt 0 && test "$PWD" = "$a" && echo stayed
## out: stayed
## err: no-such-dir

#### a file is no directory
: >f
cd f
test $? -gt 0 && echo failed
## out: failed
## err: *

#### a failed cd leaves OLDPWD alone
cd /
cd /tmp
cd /no/such 2>/dev/null
echo $OLDPWD
## out: /

#### an empty operand
a=$PWD
(cd '') 2>/dev/null
test "$PWD" = "$a" && echo here
## out: here

#### dot-dot after a component that does not exist fails
(cd no-such/..) 2>/dev/null || echo failed
## out: failed
## not: dash - removes the component unchecked, XCU cd step 8

#### a component that is a file fails with -L
: >f
(cd f/..) 2>/dev/null || echo failed
## out: failed
## not: dash - removes the component unchecked, XCU cd step 8

#### CDPATH is searched and the place is written
mkdir -p base/sub
CDPATH=$PWD/base
top=$PWD
cd sub | sed "s|^$top||"
## out: /base/sub

#### CDPATH moves the shell
mkdir -p base/sub
CDPATH=$PWD/base
top=$PWD
cd sub >/dev/null
echo ${PWD#"$top"}
## out: /base/sub

#### CDPATH is not used for ./, ../ and /
mkdir -p base/sub
CDPATH=$PWD/base
(cd ./sub) 2>/dev/null || echo none
(cd ../sub) 2>/dev/null || echo none
## OUT
none
none
## END

#### CDPATH with an empty part: the current directory, nothing written
mkdir -p base/sub sub
CDPATH=:$PWD/base
top=$PWD
cd sub
echo ${PWD#"$top"}
## out: /sub

#### CDPATH with a relative part
mkdir -p base/sub
CDPATH=base
top=$PWD
cd sub >o
echo ${PWD#"$top"}
sed "s|^$top||" "$top/o"
## OUT
/base/sub
/base/sub
## END

#### CDPATH: the first match wins
mkdir -p b1/sub b2/sub
CDPATH=$PWD/b2:$PWD/b1
top=$PWD
cd sub >/dev/null
echo ${PWD#"$top"}
## out: /b2/sub

#### CDPATH without a match falls back to the current directory
mkdir -p base sub
CDPATH=$PWD/base
top=$PWD
cd sub
echo ${PWD#"$top"}
## out: /sub

#### CDPATH with a trailing slash in a part
mkdir -p base/sub
CDPATH=$PWD/base/
top=$PWD
cd sub >/dev/null
echo ${PWD#"$top"}
## out: /base/sub

#### cd -- before the operand
mkdir ./-d
top=$PWD
cd -- -d
echo ${PWD#"$top"}
## out: /-d

#### an unknown option fails
(cd -Q /) 2>/dev/null || echo failed
## out: failed

#### PWD and OLDPWD keep their export state
export PWD OLDPWD
cd /
$SH -c 'echo $PWD'
## out: /

#### cd with HOME relative to a symbolic link keeps the name
mkdir real
ln -s real link
HOME=$PWD/link
top=$PWD
cd
echo ${PWD#"$top"}
## out: /link

#### cd to a directory of a name with spaces and newlines
d='a b
c'
mkdir "$d"
top=$PWD
cd "$d"
test "$PWD" = "$top/$d" && echo ok
## out: ok

#### cd with a changed PWD variable still uses the true place
mkdir a
top=$(pwd)
PWD=/nowhere
cd a 2>/dev/null
: >inside
test -f "$top/a/inside" && echo ok
## out: ok

#### cd -e needs -P and gives 0 when all is well
mkdir a
top=$PWD
cd -Pe a
echo $? ${PWD#"$top"}
## out: 0 /a
## not: dash - has no cd -e of POSIX.1-2024

#### a readonly PWD
top=$PWD
readonly PWD
(cd /) 2>/dev/null
test "$PWD" = "$top" && echo ok
## out: ok

#### cd .. in a deleted parent falls back or fails but does not crash
mkdir -p a/b
cd a/b
rm -r ../../a
(cd ..) 2>/dev/null
echo alive
## out: alive

#### cd - in a substitution writes into it
cd /
cd /tmp
x=$(cd -)
echo "$x" $PWD
## out: / /tmp

#### cd to a relative symbolic link to a parent
mkdir -p a/b
ln -s .. a/b/up
top=$PWD
cd a/b/up
echo ${PWD#"$top"}
cd -P .
cd -P "$top"
cd a/b
cd -P up
case $PWD in */a) echo phys;; esac
## OUT
/a/b/up
phys
## END

#### cd with a redirection
cd / >f
echo $PWD
## out: /

#### a symbolic link cycle fails
ln -s loop loop
(cd loop) 2>/dev/null || echo failed
## out: failed

#### cd writes nothing when CDPATH is unset
unset CDPATH
cd /tmp
cd ..
echo $PWD
## out: /

#### an unreadable but searchable path component
mkdir -p a/b
chmod 311 a
top=$PWD
cd a/b
echo ${PWD#"$top"}
chmod 755 "$top/a"
## out: /a/b

#### what is started sees PWD and OLDPWD
mkdir -p a/b
ln -s a/b l
env -i SH="$SH" PATH="$PATH" $SH -c 'cd l; $SH -c "echo \$PWD; echo \$OLDPWD; pwd"' >f
sed -n '1p;3p' f | sed 's:.*/::'
test "$(sed -n 2p f)" = "$PWD" && echo old
## out: l
## out: l
## out: old

#### PWD is in the environment from the start
cd /usr
env -i $SH -c 'env | grep ^PWD='
## out: PWD=/usr

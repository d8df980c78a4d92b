# the directory stack: manual 6.8

#### pushd, popd, dirs
mkdir a b; HOME=/nosuch; cd a; p=$PWD; pushd ../b >/dev/null; echo ${PWD##*/}; dirs | sed "s:${p%/a}:R:g"; popd >/dev/null; echo ${PWD##*/}; popd; echo $?
## OUT
b
R/b R/a
a
1
## END
## err: ./case.sh: line 1: popd: directory stack empty

#### pushd prints the stack
cd /; pushd /usr; pushd /bin/.. ; pushd -n /tmp
## out: /usr /
## out: / /usr /
## out: / /tmp /usr /

#### pushd swaps
cd /; pushd /usr >/dev/null; pushd; pushd; dirs
## out: / /usr
## out: /usr /
## out: /usr /

#### pushd without a stack
pushd; echo $?
## out: 1
## err: ./case.sh: line 1: pushd: no other directory

#### rotation
cd /; pushd -n /bin >/dev/null; pushd -n /usr >/dev/null; pushd -n /tmp >/dev/null; dirs; pushd +1; pushd -0; pushd +3; pushd -1; pushd +9; echo $?
## OUT
/ /tmp /usr /bin
/tmp /usr /bin /
/ /tmp /usr /bin
/bin / /tmp /usr
/tmp /usr /bin /
1
## END
## err: ./case.sh: line 1: pushd: +9: directory stack index out of range

#### popd by number
cd /; for d in /bin /usr /tmp; do pushd -n $d >/dev/null; done; popd +1; popd -0; popd +0; popd +5; echo $?
## OUT
/ /usr /bin
/ /usr
/usr
1
## END
## err: ./case.sh: line 1: popd: directory stack empty

#### popd -n
cd /; pushd /usr >/dev/null; popd -n; pwd; popd; echo $?
## out: /usr
## out: /usr
## out: 1
## err: ./case.sh: line 1: popd: directory stack empty

#### dirs by number
cd /; for d in /bin /usr /tmp; do pushd -n $d >/dev/null; done; dirs +0; dirs +1; dirs -0; dirs -1; dirs +7; echo $?
## OUT
/
/tmp
/bin
/usr
1
## END
## err: ./case.sh: line 1: dirs: 7: directory stack index out of range

#### dirs -v, -p, -l, -c
HOME=/usr; cd /usr/lib; pushd -n /tmp >/dev/null; dirs; dirs -l; dirs -p; dirs -v; dirs -lv; dirs -c; dirs
## OUT
~/lib /tmp
/usr/lib /tmp
~/lib
/tmp
 0  ~/lib
 1  /tmp
~/lib
## END
## err: ./case.sh: line 1: dirs: -lv: invalid number

#### tilde by number
cd /; pushd -n /bin >/dev/null; pushd -n /tmp >/dev/null; echo ~0 ~1 ~+2 ~-0 ~-1 ~9 ~+ ; cd /usr; echo ~-
## out: / /tmp /bin /bin /tmp ~9 /
## out: /

#### cd changes the top
cd /; pushd /usr >/dev/null; cd /tmp; dirs; cd ~1; dirs
## out: /tmp /
## out: / /

#### errors
cd /; pushd /nosuch; echo $?; dirs; pushd -x; echo $?; pushd +x; echo $?; popd x; echo $?; dirs x; echo $?
## OUT
1
/
2
2
2
2
## END
## err: ./case.sh: line 1: pushd: /nosuch: No such file or directory
## err: ./case.sh: line 1: pushd: -x: invalid number
## err: ./case.sh: line 1: pushd: +x: invalid number
## err: ./case.sh: line 1: popd: x: invalid argument
## err: ./case.sh: line 1: dirs: x: invalid option

#### a directory that is gone
mkdir g; cd g; p=$PWD; pushd / >/dev/null; rmdir "$p"; popd >/dev/null 2>&1; echo $?; pwd; dirs | wc -w
## out: 1
## out: /
## out: 2

#### in a subshell
cd /; (pushd /usr >/dev/null; dirs); dirs; x=$(pushd /tmp); echo $x; dirs
## OUT
/usr /
/
/tmp /
/
## END

#### pushd sets OLDPWD
cd /; pushd /usr >/dev/null; echo $OLDPWD; popd >/dev/null; echo $OLDPWD
## out: /
## out: /usr

#### pushd - goes back
cd /; cd /usr; pushd - >/dev/null; pwd; dirs
## out: /
## out: / /usr

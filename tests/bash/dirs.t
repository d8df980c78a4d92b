# pushd, popd and dirs: manual 6.8.1

#### pushd and popd
cd /; pushd /usr; pushd /bin; echo $PWD; popd; echo $PWD; popd; popd; echo $?
## OUT
/usr /
/bin /usr /
/bin
/usr /
/usr
/
1
## END
## err: line 1: popd: directory stack empty

#### pushd without arguments
cd /; pushd; echo $?; pushd /usr >/dev/null; pushd /bin >/dev/null; pushd; echo $PWD
## OUT
1
/usr /bin /
/usr
## END
## err: line 1: pushd: no other directory

#### pushd turns the stack
cd /; pushd /usr >/dev/null; pushd /bin >/dev/null; pushd +1; pushd -0; pushd +0; pushd +2
## OUT
/usr / /bin
/bin /usr /
/bin /usr /
/ /bin /usr
## END

#### pushd +N out of range
cd /; pushd +1; echo $?; pushd /usr >/dev/null; pushd +2; echo $?; pushd -9; echo $?
## OUT
1
1
1
## END
## err: line 1: pushd: directory stack empty
## err: line 1: pushd: +2: directory stack index out of range
## err: line 1: pushd: -9: directory stack index out of range

#### pushd -n
cd /; pushd -n /usr; pushd -n /no/such; pushd -n; echo $PWD; pushd -n +1; dirs
## OUT
/ /usr
/ /no/such /usr
/
/ /usr /
## END

#### pushd of what is not there
cd /; pushd /no/such; echo $?; dirs
## OUT
1
/
## END
## err: line 1: pushd: /no/such: No such file or directory

#### pushd with wrong arguments
cd /; pushd -x; echo $?; pushd a b; echo $?
## OUT
2
1
## END
## err: line 1: pushd: -x: invalid number
## err: line 1: pushd: too many arguments

#### pushd -
cd /; cd /usr; pushd -; dirs
## OUT
/
/ /usr
/ /usr
## END

#### pushd a relative name
mkdir -p a/b; pushd a/b >/dev/null; pwd | sed 's|.*/a|a|'; popd >/dev/null; ls
## OUT
a/b
a
case.sh
## END

#### popd takes any entry
cd /; pushd /usr >/dev/null; pushd /bin >/dev/null; pushd /tmp >/dev/null; popd +1; popd -0; popd +0; echo $PWD
## OUT
/tmp /usr /
/tmp /usr
/usr
/usr
## END

#### popd -n
cd /; pushd /usr >/dev/null; pushd /bin >/dev/null; popd -n; echo $PWD
## OUT
/bin /
/bin
## END

#### popd with wrong arguments
popd; echo $?; popd +1; echo $?; popd -x; echo $?; popd a; echo $?; cd /; pushd /usr; popd +5; echo $?
## OUT
1
1
2
2
/usr /
1
## END
## err: line 1: popd: directory stack empty
## err: line 1: popd: directory stack empty
## err: line 1: popd: -x: invalid number
## err: line 1: popd: a: invalid argument
## err: line 1: popd: +5: directory stack index out of range

#### popd when the directory is gone
mkdir d; cd d; pushd / >/dev/null; rmdir "$OLDPWD"; popd 2>/dev/null; echo $?; dirs -v | wc -l
## OUT
1
2
## END

#### dirs
cd /; pushd /usr >/dev/null; pushd /bin >/dev/null; dirs; dirs -p; dirs -v; dirs +1; dirs -1; dirs +1 -v; dirs -p +2
## OUT
/bin /usr /
/bin
/usr
/
 0  /bin
 1  /usr
 2  /
/usr
/usr
 1  /usr
/
## END

#### dirs and the home directory
HOME=/usr; cd /; pushd /usr/lib >/dev/null; pushd /usr >/dev/null; dirs; dirs -l; dirs -v; dirs -lp
## OUT
~ ~/lib /
/usr /usr/lib /
 0  ~
 1  ~/lib
 2  /
## END
## status: 2
## err: line 1: dirs: -lp: invalid number

#### dirs -c
cd /; pushd /usr >/dev/null; dirs -c; dirs; popd; echo $?
## OUT
/usr
1
## END
## err: line 1: popd: directory stack empty

#### dirs with wrong arguments
dirs +9; echo $?; dirs -x; echo $?; dirs x; echo $?
## OUT
1
2
2
## END
## err: line 1: dirs: directory stack empty
## err: line 1: dirs: -x: invalid number
## err: line 1: dirs: x: invalid option

#### the stack in a subshell
cd /; pushd /usr >/dev/null; (pushd /bin; popd; popd; dirs); dirs; x=$(pushd /bin; dirs -c; dirs); echo "$x"; dirs
## OUT
/bin /usr /
/usr /
/
/
/usr /
/bin /usr /
/bin
/usr /
## END
